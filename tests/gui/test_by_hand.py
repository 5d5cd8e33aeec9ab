"""What is done by hand is an action of its own, and what it breaks is known before the plan is checked."""

from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.courses import Lesson
from policeplanner.domain.placements import Lock, Placement
from policeplanner.gui.by_hand import ByHand
from policeplanner.gui.open_plan import OpenPlan
from tests.plans import MONDAY, SmallPlan


@pytest.fixture
def hands(plan: OpenPlan, ids: SmallPlan) -> ByHand:
    made = ByHand(plan)
    made.use(ids.edition)
    return made


def find(plan: OpenPlan, title: str) -> UUID:
    with plan.workspace.reading() as session:
        return session.scalars(select(Placement.id).join(Lesson).where(Lesson.title_en == title)).one()


def put_on(hands: ByHand, lesson: UUID, target: UUID) -> None:
    live = hands.live()
    assert live is not None
    held, other = live.hold(lesson), live.hold(target)
    assert held is not None
    assert other is not None
    assert other.origin is not None
    hands.place(held.verdict(*other.origin))


def test_a_collision_is_known_at_once_until_the_next_check(hands: ByHand, plan: OpenPlan, qtbot: QtBot) -> None:
    ethics, other = find(plan, "Ethics"), find(plan, "Leadership II")
    with qtbot.waitSignal(hands.done, timeout=20_000):
        put_on(hands, ethics, other)
    assert {ethics, other} <= hands.wrong(())
    hands.take_off([ethics])
    assert ethics not in hands.wrong(())
    plan.undo()
    assert hands.wrong(()) == frozenset(), "of an undone step only the check knows"
    put_on(hands, ethics, find(plan, "Opening"))
    hands.settle()
    assert hands.wrong(()) == frozenset()


def test_names_of_actions_and_subjects(hands: ByHand, plan: OpenPlan, qtbot: QtBot) -> None:
    ethics, other = find(plan, "Ethics"), find(plan, "Leadership II")
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        hands.take_off([ethics, other])
    assert done.args == ["Take lessons off the timetable", "2 lessons", True]
    live = hands.live()
    held = live.hold(ethics) if live else None
    assert held is not None
    place = held.first_free([MONDAY + timedelta(days=n) for n in range(3)], (540, 1020))
    assert place is not None
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        hands.place(held.verdict(*place))
    assert done.args == ["Place lesson", "Ethics", True]
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        hands.lock([ethics], False)
    assert done.args == ["Unlock lessons", "Ethics", True]
    with plan.workspace.reading() as session:
        assert session.get_one(Placement, ethics).lock is Lock.NONE


def test_an_edition_without_dates_says_so_and_can_still_be_emptied(
    hands: ByHand, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot
) -> None:
    with plan.action("No dates") as session:
        activity = session.get_one(Activity, ids.activity)
        activity.starts_on = activity.ends_on = None
    assert hands.live(quiet=True) is None
    hands.forget()
    with qtbot.waitSignal(plan.told, timeout=20_000) as told:
        assert hands.live() is None
    assert "has no dates yet" in told.args[0]
    hands.take_off([find(plan, "Ethics")])
    assert plan.workspace.undo_name == "Take lessons off the timetable"


def test_nothing_is_done_to_nothing(hands: ByHand, plan: OpenPlan) -> None:
    hands.take_off([])
    hands.lock([], True)
    assert plan.workspace.undo_name is None
    assert ByHand(plan).live() is None
