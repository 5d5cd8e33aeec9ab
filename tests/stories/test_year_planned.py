"""A year is planned: a bar is dragged, what has no dates gets some, all is undone; with the mouse, and without."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.gui.pages.calendar import CalendarPage
from policeplanner.gui.window import Window
from policeplanner.gui.year_planning import PROPOSED
from tests.gui.screen import shown
from tests.plans import MONDAY, WEDNESDAY, SmallPlan
from tests.stories.keyboard import CTRL, focus, go_to, press, shown_plan, tab_to

LONG = 30_000
WEEK = timedelta(days=7)


@pytest.fixture
def page(mission: Window, ids: SmallPlan, qtbot: QtBot) -> Iterator[CalendarPage]:
    """Open the calendar of 2027 with Ctrl and its number, the edition not agreed yet."""
    shown_plan(mission, qtbot)
    assert mission.desk is not None
    with mission.desk.plan.workspace.action("Think again", undoable=False) as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.PLANNED
    go_to("calendar")
    found = mission.desk.page()
    assert isinstance(found, CalendarPage)
    for _year in range(found.year - 2027):
        found.tools.back.click()
    settle(found, qtbot)
    yield found
    found.planning.give_up()


def settle(page: CalendarPage, qtbot: QtBot) -> None:
    """Wait until the page knows who is free when."""
    qtbot.waitUntil(lambda: page.grid.moves is not None and not page.plan.jobs.busy(), timeout=LONG)


def dates(page: CalendarPage, ids: SmallPlan) -> tuple[date | None, date | None]:
    with page.plan.workspace.reading() as session:
        activity = session.get_one(Activity, ids.activity)
        return activity.starts_on, activity.ends_on


def drag(widget: QWidget, begin: QPoint, end: QPoint) -> None:
    """Drag with the left button."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(widget, begin + (end - begin) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def primary(window: Window) -> QPushButton:
    return next(each for each in shown(window) if isinstance(each, QPushButton) and each.text() == "Auto-plan")


def undo_all(window: Window, page: CalendarPage, steps: int, ids: SmallPlan) -> None:
    """Undo so many steps; the year is then as it was."""
    for _step in range(steps):
        window.run("undo")
    assert dates(page, ids) == (MONDAY, WEDNESDAY)


def test_with_the_mouse(mission: Window, page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    grid = page.grid
    begin = grid.area_of(ids.activity).center().toPoint()
    drag(grid.viewport(), begin, begin + QPoint(round(150 * grid.scale.day_width), 0))
    first, last = dates(page, ids)
    assert first is not None
    assert last is not None
    assert first.month in {6, 7}
    settle(page, qtbot)
    mission.run("delete")
    assert dates(page, ids) == (None, None)
    assert page.tray.isVisible()
    settle(page, qtbot)
    QTest.mouseClick(primary(mission), Qt.MouseButton.LeftButton)
    page.planning.wishes.seconds.setValue(1)
    QTest.mouseClick(page.planning.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.planning.state == PROPOSED, timeout=LONG)
    assert ids.activity in grid.ghosts
    QTest.mouseClick(page.planning.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dates(page, ids)[0] is not None, timeout=LONG)
    settle(page, qtbot)
    undo_all(mission, page, 3, ids)


def test_with_the_keyboard_alone(mission: Window, page: CalendarPage, ids: SmallPlan, qtbot: QtBot) -> None:
    assert focus() is page.grid
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    assert page.grid.activity() == ids.activity
    press(Qt.Key.Key_Right, CTRL)
    assert dates(page, ids) == (MONDAY + WEEK, WEDNESDAY + WEEK)
    press(Qt.Key.Key_Delete)
    assert dates(page, ids) == (None, None)
    settle(page, qtbot)
    tab_to(primary(mission))
    press(Qt.Key.Key_Space)
    assert focus() is page.planning.start
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)  # stop and keep the best
    qtbot.waitUntil(lambda: page.planning.state == PROPOSED, timeout=LONG)
    tab_to(page.planning.accept)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dates(page, ids)[0] is not None, timeout=LONG)
    settle(page, qtbot)
    for _step in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert dates(page, ids) == (MONDAY, WEDNESDAY)
