"""The problem that the scheduler gets is that of the plan, and its answer comes back as one undoable action."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import delete, select

from policeplanner.domain.activities import Activity
from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import EditionGroup, EditionTrainer, GroupAbsence
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.trainers import Absence
from policeplanner.domain.venues import Room, Venue
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.problem import LockKind
from policeplanner.scheduling.timetable import Timetable
from policeplanner.services.timetables import Scope, Task, describe, write
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan, small_plan

NINE = datetime(2027, 1, 11, 8, tzinfo=UTC)


def described(workspace: Workspace, plan: SmallPlan, scope: Scope = Scope.ALL, now: datetime | None = None) -> Task:
    with workspace.reading() as session:
        return describe(session, plan.edition, scope=scope, now=now)


def test_days_rooms_people_and_lessons_are_those_of_the_edition(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    problem = described(workspace, plan).problem
    assert [day.label for day in problem.days] == ["2027-01-11", "2027-01-12", "2027-01-13"]
    assert problem.days[0].windows[0] == (540, 630)
    assert sorted(room.capacity for room in problem.rooms) == [12, 24]
    assert {group.size for group in problem.groups} == {12}
    exercise = [lesson for lesson in problem.lessons if lesson.name == "Exercise"]
    assert sorted(len(lesson.groups) for lesson in exercise) == [1, 1]
    second = next(lesson for lesson in problem.lessons if lesson.name == "Leadership II")
    first = next(lesson for lesson in problem.lessons if lesson.name == "Leadership I")
    assert second.after == (first.id,)
    assert [lesson.name for lesson in problem.lessons if lesson.opens] == ["Opening"]
    assert [lesson.name for lesson in problem.lessons if lesson.closes] == ["Certificates"]


def test_holidays_closing_hours_and_leave_narrow_the_time(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Narrow") as session:
        office = session.scalars(select(Office)).one()
        session.add(Holiday(office_id=office.id, day=MONDAY, name_en="x", name_fr="x", layer=HolidayLayer.HOST))
        session.get_one(Venue, plan.venue).closes_at = 14 * 60
        session.add(Absence(trainer_id=plan.trainers[0], first_day=date(2027, 1, 13), last_day=date(2027, 1, 20)))
    problem = described(workspace, plan).problem
    assert [day.label for day in problem.days] == ["2027-01-12", "2027-01-13"]
    assert [end for _, end in problem.days[0].windows] == [630, 735, 840]
    assert problem.trainer[str(plan.trainers[0])].busy == ((1440, 2880),)


def test_an_edition_without_dates_or_working_days_says_what_to_do(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Move to a weekend") as session:
        activity = session.get_one(Activity, plan.activity)
        activity.starts_on, activity.ends_on = date(2027, 1, 16), date(2027, 1, 17)
    with pytest.raises(PlannerError, match="2027-01 has no working day"):
        described(workspace, plan)
    with workspace.action("Take the dates away") as session:
        session.get_one(Activity, plan.activity).starts_on = None
    with pytest.raises(PlannerError, match="2027-01 has no dates"):
        described(workspace, plan)


def test_what_is_written_reads_back_and_is_one_step_to_undo(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    task = described(workspace, plan)
    timetable = construct(task.problem)
    assert write(workspace, task, timetable) == len(timetable.placed) == 7
    again = described(workspace, plan)
    assert {(lock.lesson, lock.start, lock.room) for lock in again.problem.locks} == {
        (placed.lesson, placed.start, placed.room) for placed in timetable.placed
    }
    assert write(workspace, again, timetable) == 0
    workspace.undo()
    with workspace.reading() as session:
        assert set(session.scalars(select(Placement.starts_at))) == {None}
        assert session.scalars(select(PlacementTrainer)).all() == []


def placed_at_nine(workspace: Workspace, lock: Lock) -> str:
    with workspace.action("Place") as session:
        placement = session.scalars(select(Placement).where(Placement.minutes == 90)).first()
        assert placement is not None
        placement.starts_at, placement.lock = NINE, lock
        placement.room_id = session.scalars(select(Room.id).where(Room.seats == 24)).one()
        return str(placement.id)


@pytest.mark.parametrize(
    ("lock", "scope", "now", "expected"),
    [
        (Lock.MINE, Scope.ALL, None, LockKind.MINE),
        (Lock.PROGRAM, Scope.ALL, None, LockKind.PROGRAM),
        (Lock.NONE, Scope.ALL, None, LockKind.PROGRAM),
        (Lock.PROGRAM, Scope.UNPLACED, None, LockKind.MINE),
        (Lock.PROGRAM, Scope.ALL, NINE, LockKind.MINE),
    ],
)
def test_what_is_mine_taught_or_not_asked_for_stays(
    workspace: Workspace, lock: Lock, scope: Scope, now: datetime | None, expected: LockKind
) -> None:
    plan = small_plan(workspace)
    lesson = placed_at_nine(workspace, lock)
    (kept,) = described(workspace, plan, scope, now).problem.locks
    assert (kept.lesson, kept.start, kept.kind) == (lesson, 540, expected)


def test_after_a_moment_nothing_is_placed_before_it(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    placed_at_nine(workspace, Lock.PROGRAM)
    problem = described(workspace, plan, now=datetime(2027, 1, 12, 8, tzinfo=UTC)).problem
    assert {lesson.earliest_start for lesson in problem.lessons if lesson.id not in problem.fixed} == {1440 + 540}
    assert [problem.lesson[lesson].earliest_start for lesson in problem.fixed] == [None]
    later = [place.start for place in construct(problem).placed if place.lesson not in problem.fixed]
    assert later
    assert min(later) >= 1440 + 540


@pytest.mark.parametrize("lock", [Lock.MINE, Lock.PROGRAM])
def test_a_room_and_a_trainer_the_edition_lost_are_known_but_never_free(workspace: Workspace, lock: Lock) -> None:
    plan = small_plan(workspace)
    lesson = placed_at_nine(workspace, lock)
    with workspace.action("Lose a trainer and the venue") as session:
        session.add(PlacementTrainer(placement_id=UUID(lesson), trainer_id=plan.trainers[0]))
        session.execute(delete(EditionTrainer).where(EditionTrainer.trainer_id == plan.trainers[0]))
        session.get_one(Activity, plan.activity).venue_id = None
    problem = described(workspace, plan).problem
    assert problem.trainer[str(plan.trainers[0])].busy == ((0, 3 * 1440),)
    assert [room.busy for room in problem.rooms] == [((0, 3 * 1440),)]
    kept = construct(problem).find(lesson)
    assert (kept is not None) is (lock is Lock.MINE)


def test_a_selection_moves_nothing_else(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    task = described(workspace, plan)
    write(workspace, task, construct(task.problem))
    chosen = frozenset(UUID(lesson.id) for lesson in task.problem.lessons if lesson.name == "Exercise")
    with workspace.reading() as session:
        partly = describe(session, plan.edition, selection=chosen).problem
    assert {lesson.id for lesson in partly.lessons} - set(partly.fixed) == {str(id_) for id_ in chosen}


def test_only_the_unplaced_are_placed_and_the_rest_stays(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    task = described(workspace, plan)
    whole = construct(task.problem)
    write(workspace, task, Timetable.of(whole.placed[:3]))
    again = described(workspace, plan, Scope.UNPLACED)
    complete = construct(again.problem)
    assert len(complete.placed) == 7
    assert write(workspace, again, complete) == 4
    assert set(whole.placed[:3]) <= set(complete.placed)


def test_the_last_day_of_the_working_week_is_short(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Last longer") as session:
        session.get_one(Activity, plan.activity).ends_on = date(2027, 1, 18)
    days = described(workspace, plan).problem.days
    assert [day.label for day in days if day.short] == ["2027-01-15"]


def test_closed_rooms_and_venues_and_late_groups_narrow_the_time(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Close") as session:
        office = session.scalars(select(Office)).one()
        room = session.scalars(select(Room).order_by(Room.name_en)).first()
        group = session.scalars(select(EditionGroup)).one()
        assert room is not None
        noon, night = office.moment(MONDAY, 720), office.moment(MONDAY, 1440)
        session.add(Closure(venue_id=plan.venue, room_id=room.id, starts_at=noon, ends_at=night))
        session.add(Closure(venue_id=plan.venue, starts_at=night, ends_at=night + timedelta(minutes=600)))
        session.add(GroupAbsence(group_id=group.id, starts_at=noon, ends_at=night))
    with workspace.reading() as session:
        problem = describe(session, plan.edition).problem
    assert problem.room[str(room.id)].busy == ((720, 1440),)
    assert problem.groups[0].busy == ((720, 1440),)
    assert problem.days[1].windows[0] == (1440 + 600, 1440 + 630)
    assert problem.days[0].windows[0] == (540, 630)
