"""While a timetable is mended by hand, each place says what the checker would, and a move says what it breaks."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from policeplanner.domain.courses import Lesson
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Absence
from policeplanner.i18n import LANGUAGES, speaking
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.live_cells import State
from policeplanner.scheduling.timetable import Timetable
from policeplanner.services import placing
from policeplanner.services.live_edition import Held, LiveEdition, read_live
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

DAYS = [MONDAY + timedelta(days=n) for n in range(3)]
HOURS = 8 * 60, 19 * 60


@pytest.fixture
def plan(workspace: Workspace) -> SmallPlan:
    made = small_plan(workspace, group_sizes=(12, 12))
    with workspace.reading() as session:
        task = describe(session, made.edition)
    write(workspace, task, construct(task.problem))
    return made


def live(workspace: Workspace, plan: SmallPlan) -> LiveEdition:
    with workspace.reading() as session:
        return read_live(session, plan.edition)


def find(workspace: Workspace, title: str) -> UUID:
    with workspace.reading() as session:
        found = session.scalars(select(Placement.id).join(Lesson).where(Lesson.title_en == title)).first()
        assert found is not None
        return found


def held(workspace: Workspace, plan: SmallPlan, title: str) -> Held:
    found = live(workspace, plan).hold(find(workspace, title))
    assert found is not None
    return found


def test_a_place_that_is_not_closed_breaks_no_rule_and_a_closed_one_says_why(
    workspace: Workspace, plan: SmallPlan
) -> None:
    hand = held(workspace, plan, "Ethics")
    problem, others = hand.grab.problem, [p for p in hand.live.timetable.placed if p.lesson != str(hand.key)]
    states = set()
    for day in DAYS:
        for minute in hand.starts(day, *HOURS):
            found = hand.verdict(day, minute)
            states.add(found.state)
            broken = check(problem, Timetable.of([*others, found.placed]))
            assert (found.state is State.CLOSED) == bool(broken), (day, minute, found.words)
            assert bool(found.words) == (found.state is not State.FREE)
            assert (found.landing.day, found.landing.minute) == (day, minute)
    assert {State.FREE, State.CLOSED} <= states


def test_a_day_outside_the_course_is_closed_and_can_be_forced(workspace: Workspace, plan: SmallPlan) -> None:
    hand = held(workspace, plan, "Ethics")
    found = hand.verdict(MONDAY - timedelta(days=1), 9 * 60)
    assert found.state is State.CLOSED
    assert found.words == "No day of this course"
    with workspace.action(placing.MOVE) as session:
        placing.place(session, found.landing)
    with workspace.reading() as session:
        placement = session.get_one(Placement, hand.key)
        assert placement.starts_at is not None
        assert placement.starts_at.date() == MONDAY - timedelta(days=1)
        assert placement.room_id is not None


def test_room_and_people_stay_where_they_can(workspace: Workspace, plan: SmallPlan) -> None:
    hand = held(workspace, plan, "Ethics")
    before = hand.grab.place
    assert before is not None
    free = [hand.verdict(day, minute) for day in DAYS for minute in hand.starts(day, *HOURS)]
    assert any(
        found.state is State.FREE and found.placed.room == before.room and found.placed.trainers == before.trainers
        for found in free
    )


def test_a_second_trainer_stays_although_one_would_do(workspace: Workspace, plan: SmallPlan) -> None:
    ethics = find(workspace, "Ethics")
    hand = held(workspace, plan, "Ethics")
    there = hand.first_free(DAYS, HOURS)
    assert there is not None
    landing = hand.verdict(*there).landing
    with workspace.action(placing.MOVE) as session:
        placing.place(session, placing.Landing(ethics, *there, landing.room_id, frozenset(plan.trainers)))
    again = held(workspace, plan, "Ethics")
    free = again.verdict(*there)
    assert free.state is State.FREE
    assert free.landing.trainers == frozenset(plan.trainers)


def test_somebody_who_is_away_is_replaced_and_named(workspace: Workspace, plan: SmallPlan) -> None:
    hand = held(workspace, plan, "Ethics")
    (teaches,) = hand.grab.place.trainers if hand.grab.place else ()
    with workspace.action("Leave") as session:
        session.add(Absence(trainer_id=UUID(teaches), first_day=MONDAY, last_day=WEDNESDAY))
    hand = held(workspace, plan, "Ethics")
    found = [hand.verdict(day, minute) for day in DAYS for minute in hand.starts(day, *HOURS)]
    warned = [each for each in found if each.state is State.WARNING]
    assert warned
    assert all(" instead of " in each.words for each in warned)
    assert {each.name for each in hand.live.busy(hand.key)["trainers"]} == {hand.grab.problem.trainer[teaches].name}


def test_a_move_tells_what_it_breaks_and_moving_back_what_it_mends(workspace: Workspace, plan: SmallPlan) -> None:
    ethics, other = find(workspace, "Ethics"), find(workspace, "Leadership I")
    edition = live(workspace, plan)
    hand = edition.hold(ethics)
    assert hand is not None
    assert hand.origin is not None
    target = next(place for place in edition.timetable.placed if place.lesson == str(other))
    there = hand.verdict(*edition.day_of(target.start))
    assert there.words == "Group A has “Leadership I”"
    assert edition.moved(there.placed).broken >= {ethics, other}
    with workspace.action(placing.MOVE) as session:
        placing.place(session, there.landing)
    edition = live(workspace, plan)
    again = edition.hold(ethics)
    assert again is not None
    back = again.verdict(*hand.origin)
    assert edition.moved(back.placed).mended >= {ethics, other}
    assert edition.without([ethics]).mended >= {ethics, other}


def test_a_lesson_without_place_gets_a_room_and_people(workspace: Workspace, plan: SmallPlan) -> None:
    ethics = find(workspace, "Ethics")
    with workspace.action(placing.TAKE_OFF) as session:
        placing.take_off(session, [ethics])
    hand = held(workspace, plan, "Ethics")
    assert hand.origin is None
    there = hand.first_free(DAYS, HOURS)
    assert there is not None
    found = hand.verdict(*there)
    assert found.landing.room_id
    assert found.landing.trainers
    assert "Room" in found.detail
    forced = hand.verdict(MONDAY, 7 * 60).landing
    assert forced.room_id
    assert forced.trainers
    assert hand.live.busy(ethics) == {}


def test_a_lesson_of_another_edition_cannot_be_held(workspace: Workspace, plan: SmallPlan) -> None:
    assert live(workspace, plan).hold(plan.edition) is None


def test_what_a_place_says_is_said_in_both_languages(workspace: Workspace, plan: SmallPlan) -> None:
    for language in LANGUAGES:
        with speaking(language):
            hand = held(workspace, plan, "Leadership II")
            words = {hand.verdict(day, minute).words for day in DAYS for minute in hand.starts(day, *HOURS)}
            assert len(words) > 2
            assert not any("{" in each for each in words)
