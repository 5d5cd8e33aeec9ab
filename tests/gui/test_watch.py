"""The plan is checked after each change, off the window's thread."""

from datetime import UTC, date, datetime, timedelta

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.placements import Placement
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.checks.findings import Severity
from tests.plans import SmallPlan


def soon() -> date:
    return datetime.now(UTC).date() + timedelta(days=40)


def clash(plan: OpenPlan, ids: SmallPlan) -> None:
    """Put all lessons of an edition at one time, on a day to come."""
    with plan.action("Move lessons") as session:
        activity = session.get_one(Activity, ids.activity)
        activity.starts_on = activity.ends_on = soon()
        for placement in session.scalars(select(Placement)):
            placement.starts_at = datetime(soon().year, soon().month, soon().day, 8, tzinfo=UTC)


def test_a_conflict_is_found_after_the_change_that_made_it(plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plan.watch.checked, timeout=20_000):
        pass
    with qtbot.waitSignal(plan.watch.checked, timeout=20_000):
        clash(plan, ids)
    errors = [finding for finding in plan.watch.findings if finding.severity is Severity.ERROR]
    assert "group-two-places" in {finding.code for finding in errors}
    lessons = {s.id for finding in errors for s in finding.subjects if s.table == "placement"}
    assert {plan.watch.homes[lesson] for lesson in lessons} == {ids.edition}


def test_many_changes_at_once_are_checked_once(plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plan.watch.checked, timeout=20_000):
        pass
    times: list[int] = []
    plan.watch.checked.connect(lambda: times.append(1))
    for town in ("Ohrid", "Struga", "Bitola"):
        with plan.action("Change activity") as session:
            session.get_one(Activity, ids.activity).place = town
    qtbot.waitUntil(lambda: bool(times), timeout=20_000)
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)
    assert times == [1]


def test_nothing_is_checked_any_more_after_stopping(plan: OpenPlan, qtbot: QtBot) -> None:
    plan.watch.stop()
    with qtbot.assertNotEmitted(plan.watch.checked, wait=250):
        pass
