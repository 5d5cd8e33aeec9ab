"""Accepting a finding takes a written reason, and can be undone and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.accepted_warnings import AcceptedWarning
from policeplanner.gui.acceptance import AcceptDialog, ask_to_accept, reopen_finding
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.checks.findings import Finding


def first(plan: OpenPlan, qtbot: QtBot) -> Finding:
    qtbot.waitUntil(lambda: plan.watch.ready, timeout=20_000)
    return next(finding for finding in plan.watch.findings if finding.accepted is None)


def reasons(plan: OpenPlan) -> list[str]:
    with plan.workspace.reading() as session:
        return list(session.scalars(select(AcceptedWarning.reason)))


def ask(plan: OpenPlan, finding: Finding, qtbot: QtBot) -> AcceptDialog:
    around = QWidget()
    qtbot.addWidget(around)
    around.show()
    dialog = ask_to_accept(around, plan, finding)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.around = around  # type: ignore[attr-defined]  # else Python throws it away
    return dialog


def test_without_a_reason_nothing_is_accepted(plan: OpenPlan, qtbot: QtBot) -> None:
    dialog = ask(plan, first(plan, qtbot), qtbot)
    dialog.accepting.click()
    assert "Write down why" in dialog.wrong.text()
    assert reasons(plan) == []
    QTest.keyClicks(dialog.reason, "Agreed with the academy")
    dialog.accepting.click()
    assert reasons(plan) == ["Agreed with the academy"]


def test_it_is_one_action_that_can_be_undone(plan: OpenPlan, qtbot: QtBot) -> None:
    finding = first(plan, qtbot)
    dialog = ask(plan, finding, qtbot)
    QTest.keyClicks(dialog.reason, "As agreed")
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        dialog.accepting.click()
    assert done.args == ["Accept warning", finding.what, True]
    assert plan.undo() == "Accept warning"
    assert reasons(plan) == []


def test_what_was_accepted_can_be_reopened(plan: OpenPlan, qtbot: QtBot) -> None:
    finding = first(plan, qtbot)
    dialog = ask(plan, finding, qtbot)
    QTest.keyClicks(dialog.reason, "As agreed")
    dialog.accepting.click()
    reopen_finding(plan, finding)
    assert reasons(plan) == []
    assert plan.undo() == "Reopen warning"
