"""A conflict of the sample plan is found on the dashboard, mended by a way out, and the mending undone, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar
from pytestqt.qtbot import QtBot

from policeplanner.gui.findings import FindingList
from policeplanner.gui.timetable import TimetableTab
from policeplanner.gui.window import Window
from policeplanner.services.checks.findings import Finding
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle
from tests.gui.screen import shown, words
from tests.stories.keyboard import CTRL, go_to, press, shown_plan, tab_to

CODE = "trainer-absent"


def absences(window: Window) -> list[Finding]:
    assert window.desk is not None
    return [finding for finding in window.desk.plan.watch.findings if finding.code == CODE]


@pytest.fixture
def tab(window: Window, sample: Path, qtbot: QtBot) -> TimetableTab:
    """Open the edition of the finding from the dashboard, on its timetable."""
    window.show_plan(Workspace.open(sample, None))
    shown_plan(window, qtbot)
    go_to("dashboard")
    assert window.desk is not None
    listed = next(each for each in shown(window.desk.page()) if isinstance(each, FindingList))
    tab_to(listed)
    (wanted,) = absences(window)
    for _step in range(listed.count()):
        found = listed.finding()
        if found is not None and found.key == wanted.key:
            break
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    page = window.desk.page()
    tab_to(next(each for each in shown(page) if isinstance(each, QTabBar)))
    press(Qt.Key.Key_Right)
    (made,) = page.findChildren(TimetableTab)
    assert made.isVisible()
    return made


def test_a_trainer_who_is_away_is_replaced_and_the_finding_is_gone(
    tab: TimetableTab, window: Window, qtbot: QtBot
) -> None:
    assert window.desk is not None
    (wanted,) = absences(window)
    lesson = next(subject.id for subject in wanted.subjects if subject.table == "placement")
    tab.go_to(lesson)
    qtbot.waitUntil(lambda: bool(tab.panel.cards.cards), timeout=20_000)
    assert f"QLabel: {wanted.what}" in words(tab.panel), "what is wrong is said"
    first = tab.panel.cards.cards[0]
    press(Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is first
    press(Qt.Key.Key_Space)
    assert first.isChecked()
    press(Qt.Key.Key_Return)
    settle(window, qtbot)
    assert absences(window) == []
    assert tab.panel.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    settle(window, qtbot)
    assert [finding.key for finding in absences(window)] == [wanted.key]
