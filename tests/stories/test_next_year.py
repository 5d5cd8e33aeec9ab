"""The next year is planned from this one: copied, looked at, a bar dragged, compared, and all undone."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.next_year_dialog import NextYearDialog
from policeplanner.gui.pages.calendar import CalendarPage
from policeplanner.gui.window import Window
from policeplanner.services.next_year import activities_of, copy_id
from policeplanner.store.workspace import Workspace
from tests.stories.keyboard import CTRL, SHIFT, press, shown_plan

LONG = 30_000


@pytest.fixture
def page(window: Window, sample: Path, qtbot: QtBot) -> CalendarPage:
    """Open the sample plan on the calendar of 2027."""
    window.show_plan(Workspace.open(sample, None))
    shown_plan(window, qtbot)
    window.go("calendar")
    assert window.desk is not None
    found = window.desk.page()
    assert isinstance(found, CalendarPage)
    found.show_year(2027)
    settle(found, qtbot)
    return found


def settle(page: CalendarPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.grid.moves is not None and not page.plan.jobs.busy(), timeout=LONG)


def opened(qtbot: QtBot) -> NextYearDialog:
    """Press the keys of the command, and wait until both years are read."""
    press(Qt.Key.Key_Y, CTRL | SHIFT)
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, NextYearDialog))
    qtbot.waitUntil(lambda: dialog.lines.rowCount() > 0 and not dialog.progress.isVisible(), timeout=LONG)
    return dialog


def planned(page: CalendarPage, year: int) -> list[Activity]:
    with page.plan.workspace.reading() as session:
        return activities_of(session, year)


def test_a_year_is_copied_changed_compared_and_undone(window: Window, page: CalendarPage, qtbot: QtBot) -> None:
    before = planned(page, 2027)
    dialog = opened(qtbot)
    assert len(dialog.lines.ticked()) == len(before)
    dialog.accepting.click()
    qtbot.waitUntil(lambda: page.year == 2028, timeout=LONG)
    settle(page, qtbot)
    assert page.title() == "Calendar 2028"
    assert len(planned(page, 2028)) == len(before)

    wanted = next(each for each in before if each.starts_on == date(2027, 9, 22))
    copy = copy_id(wanted.id, 2028)
    begin = page.grid.area_of(copy).center().toPoint()
    view, end = page.grid.viewport(), begin + QPoint(round(21 * page.grid.scale.day_width), 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(view, begin + (end - begin) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    settle(page, qtbot)

    page.show_year(2027)
    settle(page, qtbot)
    dialog = opened(qtbot)
    assert dialog.lines.ticked() == frozenset()
    assert dialog.tabs.currentIndex() == 1
    names = [dialog.compared.cell(number, 1).text() for number in range(dialog.compared.rowCount())]
    assert any(name.endswith(wanted.title_en) for name in names)
    dialog.reject()

    window.run("undo")
    window.run("undo")
    assert planned(page, 2028) == []
    assert len(planned(page, 2027)) == len(before)
