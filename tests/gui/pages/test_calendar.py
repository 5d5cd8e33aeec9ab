"""The calendar page: what is dragged is written and undone, conflicts are walked through, the year is planned."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Printable
from policeplanner.gui.pages.calendar import CalendarPage
from policeplanner.gui.year_grid_scale import Zoom
from policeplanner.gui.year_planning import ASKING, PROPOSED, WORKING
from policeplanner.services.year_calendar import Grouping
from tests.gui.conftest import check
from tests.gui.screen import shown
from tests.plans import MONDAY, WEDNESDAY, SmallPlan

LONG = 30_000
DAY = timedelta(days=1)


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None], qtbot: QtBot) -> Iterator[CalendarPage]:
    """Show the calendar of 2027 with all it reads beside."""
    made = CalendarPage(plan)
    made.year = 2027
    show(made)
    made.setFocus()
    settle(made, qtbot)
    yield made
    made.planning.give_up()


def settle(page: CalendarPage, qtbot: QtBot) -> None:
    """Wait until the page knows who is free when, and the plan is checked."""
    check(page.plan, qtbot)
    qtbot.waitUntil(lambda: page.grid.moves is not None and not page.plan.jobs.busy(), timeout=LONG)


def dates(page: CalendarPage, ids: SmallPlan) -> tuple[date | None, date | None]:
    with page.plan.workspace.reading() as session:
        activity = session.get_one(Activity, ids.activity)
        return activity.starts_on, activity.ends_on


def test_the_heading_tells_year_count_and_country(page: CalendarPage) -> None:
    assert page.title() == "Calendar 2027"
    assert page.context() == "2 activities · holidays: North Macedonia"
    assert page.primary() == "Auto-plan"


def test_a_key_moves_the_bar_and_undo_brings_it_back(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    page.grid.select(ids.activity)
    with qtbot.waitSignal(page.plan.done, timeout=20_000) as done:
        QTest.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert dates(page, ids) == (MONDAY + 7 * DAY, WEDNESDAY + 7 * DAY)
    assert done.args is not None
    assert done.args[0] == "Move activity"
    assert page.grid.activity() == ids.activity
    page.plan.undo()
    assert dates(page, ids) == (MONDAY, WEDNESDAY)


def test_lost_lessons_are_told(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    page.grid.select(ids.activity)
    with qtbot.waitSignal(page.plan.done, timeout=20_000) as done:
        page.run("delete")
    assert dates(page, ids) == (None, None)
    assert done.args is not None
    assert "without a place now" in done.args[1]
    assert page.tray.isVisible()


def test_delete_is_offered_for_a_bar_only(page: CalendarPage, ids: SmallPlan) -> None:
    assert not page.answers("delete")
    page.grid.select(ids.activity)
    assert page.answers("delete")
    assert page.answers("print")


def test_what_waits_is_dragged_into_the_year(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    page.take_off(ids.activity)
    settle(page, qtbot)
    chips, grid = page.tray.chips, page.grid
    begin = chips.visualItemRect(chips.item(0)).center()
    target = QPoint(round(grid.scale.x(date(2027, 6, 7)) + 1), 100)
    there = chips.viewport().mapFromGlobal(grid.viewport().mapToGlobal(target))
    QTest.mousePress(chips.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(chips.viewport(), begin + QPoint(0, -30))
    QTest.mouseMove(chips.viewport(), there)
    QTest.mouseRelease(chips.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert dates(page, ids)[0] == date(2027, 6, 7)
    assert not page.tray.isVisible()


def test_enter_places_what_waits_on_the_first_free_days(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    page.take_off(ids.activity)
    settle(page, qtbot)
    page.tray.chips.setCurrentRow(0)
    page.tray.chips.itemActivated.emit(page.tray.chips.item(0))
    first, last = dates(page, ids)
    assert first is not None
    assert last is not None
    assert page.grid.activity() == ids.activity


def test_rows_types_zoom_and_year_are_chosen(page: CalendarPage) -> None:
    tools = page.tools
    tools.grouping.setCurrentIndex(tools.grouping.findData(Grouping.TRAINER))
    tools.grouping.activated.emit(0)
    assert [group.name for group in page.grid.year.groups] == ["Marko Iliev", "Ana Petrova", "Without trainers"]
    tools.kind.setCurrentIndex(tools.kind.findData("WORKSHOP"))
    tools.kind.activated.emit(0)
    assert [group.name for group in page.grid.year.groups] == ["Without trainers"]
    tools.zoom.setCurrentIndex(tools.zoom.findData(Zoom.MONTH))
    tools.zoom.activated.emit(0)
    assert page.grid.scale.shows_days
    tools.forward.click()
    assert page.title() == "Calendar 2028"
    assert page.grid.year.groups == ()


def test_the_list_holds_the_same_activities(page: CalendarPage) -> None:
    page.tools.listed.click()
    assert page.list.isVisible()
    assert page.list.model.rowCount() == 2
    assert page.list.model.index(0, 1).data() == "Station commanders"


def test_conflicts_are_outlined_counted_and_walked_through(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    with page.plan.action("Turn the dates") as session:
        activity = session.get_one(Activity, ids.activity)
        activity.starts_on, activity.ends_on = WEDNESDAY, MONDAY
    settle(page, qtbot)
    assert page.tools.conflicts.text() == "1 conflict"
    page.tools.conflicts.click()
    assert page.grid.activity() == ids.activity
    assert "Conflict" in page.grid.accessibleDescription()


def test_bars_and_printing_lead_to_other_pages(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    page.grid.select(ids.activity)
    with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
        QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert asked.args == ["editions", ids.edition]
    with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
        page.run("print")
    assert asked.args == ["documents", Printable("training-plan", None)]


def propose(page: CalendarPage, qtbot: QtBot) -> None:
    """Take the dates off the edition, open the panel and look for new ones."""
    page.run_primary()
    assert page.planning.state == ASKING
    page.planning.wishes.seconds.setValue(1)
    page.planning.wishes.dated.setChecked(True)
    page.planning.start.click()
    assert page.planning.state == WORKING
    qtbot.waitUntil(lambda: page.planning.state == PROPOSED, timeout=LONG)


def test_the_year_is_planned_looked_at_and_accepted(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    with page.plan.action("Think again") as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.PLANNED
    page.take_off(ids.activity)
    settle(page, qtbot)
    propose(page, qtbot)
    assert list(page.grid.ghosts) == [ids.activity]
    assert page.grid.year.groups[0].key == "waiting"
    assert page.planning.accept.text() == "Accept (1)"
    with qtbot.waitSignal(page.plan.done, timeout=LONG) as done:
        page.planning.accept.click()
    assert done.args is not None
    assert done.args[0] == "Plan the year"
    qtbot.waitUntil(lambda: not page.plan.jobs.busy(), timeout=LONG)
    assert dates(page, ids)[0] is not None
    assert not page.planning.isVisible()
    assert page.grid.ghosts == {}
    page.plan.undo()
    assert dates(page, ids) == (None, None)


def test_a_line_that_is_not_ticked_is_left_alone(page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    with page.plan.action("Think again") as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.PLANNED
    page.take_off(ids.activity)
    settle(page, qtbot)
    propose(page, qtbot)
    page.planning.changes.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not page.planning.accept.isEnabled()
    assert not page.grid.ghosts[ids.activity].chosen
    page.planning.discard.click()
    assert page.planning.state == ASKING
    assert page.grid.ghosts == {}
    assert dates(page, ids) == (None, None)


def test_planning_can_be_given_up(page: CalendarPage, qtbot: QtBot) -> None:
    page.run_primary()
    page.planning.wishes.seconds.setValue(60)
    page.planning.start.click()
    page.planning.cancel.click()
    assert page.planning.state == ASKING
    qtbot.waitUntil(lambda: not page.plan.jobs.busy(), timeout=LONG)
    assert page.planning.proposal is None
    page.planning.close_panel.click()
    assert page.planning not in list(shown(page))
