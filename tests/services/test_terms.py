"""Several editions are one problem: what they share is in it once, and each keeps its own days, team and rooms."""

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.editions import Edition, EditionInterpreter, EditionTrainer
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.trainers import Interpreter
from policeplanner.domain.venues import Room, Venue
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.scheduling.constructor import construct
from policeplanner.services.terms import Together, describe_together
from policeplanner.services.timetables import Scope, describe, write_into
from policeplanner.store.workspace import Workspace
from tests.term import Term, term


def described(workspace: Workspace, made: Term, scope: Scope = Scope.ALL) -> Together:
    with workspace.reading() as session:
        return describe_together(session, made.editions, scope=scope)


def edition(workspace: Workspace, code: str, **changes: object) -> None:
    with workspace.action("Change an edition") as session:
        found = session.scalars(select(Edition).where(Edition.code == code)).one()
        for name, value in changes.items():
            setattr(found if hasattr(Edition, name) else found.activity, name, value)


def test_trainers_and_rooms_are_in_it_once_and_names_begin_with_the_code(workspace: Workspace) -> None:
    made = term(workspace)
    together = described(workspace, made)
    problem = together.task.problem
    assert len(problem.trainers) == len(problem.rooms) == 2
    assert len(problem.lessons) == 12
    assert sorted(group.name.split(" · ")[0] for group in problem.groups) == list(made.codes)
    assert {lesson.name.split(" · ")[0] for lesson in problem.lessons} == set(made.codes)
    assert problem.calendars == {}
    assert together.alone == []


def test_each_edition_keeps_its_own_days(workspace: Workspace) -> None:
    made = term(workspace, later=(1, 7))
    problem = described(workspace, made).task.problem
    assert [day.index for day in problem.days] == [0, 1, 2, 3, 7, 8, 9]
    days = {code: [day.index for day in problem.calendars[code]] for code in made.codes}
    assert sorted(days.values()) == [[0, 1, 2], [1, 2, 3], [7, 8, 9]]
    for place in construct(problem).placed:
        assert place.start // 1440 in days[problem.lesson[place.lesson].calendar]


def test_each_edition_keeps_its_own_blocks(workspace: Workspace) -> None:
    made = term(workspace)
    edition(workspace, made.codes[1], blocks="08:00-09:30 10:00-11:30 11:45-13:15 14:00-15:30")
    problem = described(workspace, made).task.problem
    own = problem.calendars[made.codes[1]][0]
    assert own.windows[0] == (480, 570)
    assert problem.calendars[made.codes[0]][0].windows[0] == (540, 630)
    timetable = construct(problem)
    assert len(timetable.placed) == 12
    for place in timetable.placed:
        task = problem.lesson[place.lesson]
        day = problem.open_day(task, place.start // 1440)
        assert day is not None
        assert any(a <= place.start and place.start + task.minutes <= b for a, b in day.windows)


def test_a_trainer_teaches_only_where_he_is_in_the_team(workspace: Workspace) -> None:
    made = term(workspace)
    with workspace.action("Take one off a team") as session:
        member = session.scalars(
            select(EditionTrainer).where(
                EditionTrainer.edition_id == made.editions[1], EditionTrainer.trainer_id == made.plan.trainers[0]
            )
        ).one()
        session.delete(member)
    together = described(workspace, made)
    problem = together.task.problem
    own = together.members[1].lessons
    gone = str(made.plan.trainers[0])
    assert all(gone not in (problem.lesson[id_].allowed_trainers or ()) for id_ in own)
    assert not any(gone in place.trainers for place in construct(problem).placed if place.lesson in own)


def test_what_other_editions_have_placed_takes_people_and_rooms(workspace: Workspace) -> None:
    made = term(workspace, later=(0, 0))
    with workspace.action("Place the third") as session:
        task = describe(session, made.editions[2])
        write_into(session, task, construct(task.problem))
    with workspace.reading() as session:
        two = describe_together(session, made.editions[:2]).task.problem
        three = describe_together(session, made.editions).task.problem
    assert sum(len(room.busy) for room in two.rooms) > 0
    assert all(room.busy == () for room in three.rooms)
    assert len(three.locks) == 6


def test_editions_in_other_towns_leave_time_to_travel(workspace: Workspace) -> None:
    made = term(workspace)
    with workspace.action("Another town") as session:
        venue = Venue(name_en="Barracks", name_fr="Caserne", city="Bitola")
        session.add_all([venue, Room(venue_id=venue.id, name_en="Hall", name_fr="Salle", seats=30)])
        session.flush()
        session.get_one(Edition, made.editions[1]).activity.venue_id = venue.id
    together = described(workspace, made)
    problem = together.task.problem
    assert set(problem.travel) == {("Bitola", "Ohrid")}
    rooms = {member.code: member.rooms for member in together.members}
    assert {problem.lesson[p.lesson].allowed_rooms for p in construct(problem).placed} == set(rooms.values())


def test_a_shared_interpreter_keeps_the_lessons_of_two_editions_apart(workspace: Workspace) -> None:
    made = term(workspace, group_sizes=(12, 12))
    interpreter = Interpreter(given_name="Una", surname="Vera", language_pairs="en-mk")
    with workspace.action("Interpret") as session:
        session.add(interpreter)
        session.flush()
        for id_ in made.editions:
            session.get_one(Edition, id_).interpretation = Interpretation.CONSECUTIVE
            session.add(EditionInterpreter(edition_id=id_, interpreter_id=interpreter.id))
    together = described(workspace, made)
    problem = together.task.problem
    timetable = construct(problem)
    spans = {p.lesson: (p.start, p.start + problem.lesson[p.lesson].minutes) for p in timetable.placed}
    one, other = (member.lessons & set(spans) for member in together.members)
    assert one
    assert other
    assert not [(a, b) for a in one for b in other if spans[a][0] < spans[b][1] and spans[b][0] < spans[a][1]]


def test_editions_that_share_nothing_on_the_same_days_are_named(workspace: Workspace) -> None:
    made = term(workspace, later=(0, 14))
    assert described(workspace, made).alone == [made.codes[2]]


@pytest.mark.parametrize("status", [ActivityStatus.CANCELLED, ActivityStatus.POSTPONED])
def test_an_edition_that_is_off_is_refused_by_its_code(workspace: Workspace, status: ActivityStatus) -> None:
    made = term(workspace)
    edition(workspace, made.codes[1], status=status)
    with pytest.raises(PlannerError, match=f"{made.codes[1]} is postponed or cancelled"):
        described(workspace, made)


def test_an_edition_without_dates_is_refused_by_its_code(workspace: Workspace) -> None:
    made = term(workspace)
    edition(workspace, made.codes[1], starts_on=None)
    with pytest.raises(PlannerError, match=f"{made.codes[1]} has no dates"):
        described(workspace, made)
