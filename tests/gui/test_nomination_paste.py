"""Pasting a table of nominations: correct columns, decide, add as one action."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.participants import Nomination, Participant
from policeplanner.gui.nomination_paste import PastePanel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.services.nomination_words import Meaning
from tests.plans import SmallPlan

TABLE = (
    "List of candidates\n"
    "No.\tName\tRemarks\tUnit\n"
    "1\tZAFIROV Boris\tSergeant\tPolice academy\n"
    "2\tЖељко Човић\tInspector\tBasic court Ohrid\n"
    "3\tBiljana Adžić\tInspector\tPolice academy\n"
    "4\t\t\t\n"
)


@pytest.fixture
def panel(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> PastePanel:
    made = PastePanel(plan)
    made.show_edition(ids.edition)
    show(made)
    return made


def read(panel: PastePanel, text: str, rows: int, qtbot: QtBot) -> None:
    panel.read(text)
    qtbot.waitUntil(lambda: panel.model.rowCount() == rows, timeout=20_000)


def shown(panel: PastePanel, column: int) -> list[str]:
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def counts(plan: OpenPlan) -> tuple[int, int]:
    with plan.workspace.reading() as session:
        people, nominations = (session.scalar(select(func.count(kind.id))) for kind in (Participant, Nomination))
    return people or 0, nominations or 0


def test_rows_say_what_they_are_to_the_plan(panel: PastePanel, qtbot: QtBot) -> None:
    read(panel, TABLE, 4, qtbot)
    assert shown(panel, 0) == ["3", "4", "5", "6"]
    assert shown(panel, 1) == ["new", "decide", "on the list", "not valid"]
    assert panel.table.currentIndex().row() == 1
    assert panel.row_name.text() == "Row 4: Жељко Човић"


def test_decisions_are_made_with_the_keyboard_and_added_as_one_action(
    panel: PastePanel, plan: OpenPlan, qtbot: QtBot
) -> None:
    read(panel, TABLE, 4, qtbot)
    QTest.keyClick(panel.table, Qt.Key.Key_2)
    assert shown(panel, 1)[1] == "new"
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert shown(panel, 1)[1] == "left out"
    QTest.keyClick(panel.table, Qt.Key.Key_1)
    assert shown(panel, 1)[1] == "on the list"
    QTest.keyClick(panel.table, Qt.Key.Key_2)
    with qtbot.waitSignal(panel.closed, timeout=20_000):
        panel.add_button.click()
    assert counts(plan) == (5, 5)
    assert plan.workspace.undo_name == "Add nominations"
    plan.undo()
    assert counts(plan) == (3, 3)


def test_open_rows_stay_after_the_others_were_added(panel: PastePanel, plan: OpenPlan, qtbot: QtBot) -> None:
    read(panel, TABLE, 4, qtbot)
    panel.add()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1, timeout=20_000)
    assert counts(plan) == (4, 4)
    assert shown(panel, 1) == ["decide"]


def test_a_corrected_column_is_read_anew(panel: PastePanel, qtbot: QtBot) -> None:
    read(panel, TABLE, 4, qtbot)
    assert shown(panel, 3)[0] == ""
    panel.columns.choose(2, Meaning.RANK)
    qtbot.waitUntil(lambda: shown(panel, 3)[0] == "Sergeant", timeout=20_000)


def test_an_empty_clipboard_is_explained(panel: PastePanel) -> None:
    panel.read("  \n")
    assert panel.model.rowCount() == 0
    assert not panel.add_button.isEnabled()


def test_ten_thousand_broken_rows_stay_calm(panel: PastePanel, plan: OpenPlan, qtbot: QtBot) -> None:
    read(panel, "Name\tSex\n" + '7;"\t?\n' * 10_000, 10_000, qtbot)
    assert panel.decisions()["taken"] == 0
    assert not panel.add_button.isEnabled()
    panel.add()
    assert counts(plan) == (3, 3)
