"""What is to be done can be opened, accepted for a reason, and reopened, with the keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.acceptance import AcceptDialog
from policeplanner.gui.finding_panel import FindingPanel
from policeplanner.gui.findings import told
from policeplanner.gui.open_plan import OpenPlan


@pytest.fixture
def panel(plan: OpenPlan, show: Callable[[QWidget], None], qtbot: QtBot) -> FindingPanel:
    made = FindingPanel(plan)
    plan.watch.checked.connect(made.reload)
    show(made)
    qtbot.waitUntil(lambda: plan.watch.ready, timeout=20_000)
    made.list.setFocus()
    return made


def test_the_chosen_one_is_told_in_full(panel: FindingPanel) -> None:
    short = panel.list.visualItemRect(panel.list.item(0)).height()
    panel.list.setCurrentRow(0)
    finding = panel.list.finding()
    assert finding is not None
    assert panel.list.visualItemRect(panel.list.item(0)).height() > short
    assert told(finding) == [finding.what, finding.where, finding.todo]
    assert not panel.grab().isNull()


def test_one_is_accepted_with_the_keyboard_and_reopened(panel: FindingPanel, plan: OpenPlan, qtbot: QtBot) -> None:
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    finding = panel.list.finding()
    assert finding is not None
    before = panel.list.count()
    tab_to(panel.accept)
    QTest.keyClick(panel.accept, Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AcceptDialog)
    QTest.keyClicks(dialog.reason, "Agreed")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Tab)
    with qtbot.waitSignal(plan.watch.checked, timeout=20_000):
        dialog.keep()
    assert panel.list.count() == before - 1
    assert panel.accepted.text() == "1 accepted"
    panel.accepted.click()
    assert panel.list.count() == 1
    panel.list.setCurrentRow(0)
    accepted = panel.list.finding()
    assert accepted is not None
    assert told(accepted)[-1] == "Accepted: Agreed"
    with qtbot.waitSignal(plan.watch.checked, timeout=20_000):
        panel.reopen.click()
    assert panel.list.count() == before
    assert not panel.accepted.isVisible()


def tab_to(wanted: QWidget) -> None:
    """Press Tab until the keyboard is where it should be."""
    for _step in range(8):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is wanted:
            return
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError("the keyboard does not get there")


def test_the_record_is_opened(panel: FindingPanel, qtbot: QtBot) -> None:
    row = next(row for row in range(panel.list.count()) if opens(panel, row))
    panel.list.setCurrentRow(row)
    with qtbot.waitSignal(panel.opened, timeout=20_000):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.opened, timeout=20_000):
        panel.open.click()


def opens(panel: FindingPanel, row: int) -> bool:
    panel.list.setCurrentRow(row)
    return panel.open.isVisible()


def test_the_way_to_what_is_accepted_is_hidden_but_named_while_nothing_is(plan: OpenPlan) -> None:
    panel = FindingPanel(plan)
    assert panel.accepted.isHidden()
    assert panel.accepted.text()
