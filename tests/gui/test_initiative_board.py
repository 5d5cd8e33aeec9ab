"""The SARA board: cards are moved, ticked, added and deleted, with the mouse and with the keyboard alone."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.initiatives import Stage
from policeplanner.gui.board import CardList
from policeplanner.gui.initiative_board import InitiativeBoard
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.town import safe_school

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def board(plan: OpenPlan, show: Callable[[QWidget], None]) -> InitiativeBoard:
    made = InitiativeBoard(plan)
    initiative = safe_school(plan.workspace)
    made.show_initiative(initiative)
    plan.changed.connect(lambda _tables: made.show_initiative(initiative))
    show(made)
    scanning(made).setFocus()
    scanning(made).setCurrentRow(0)
    return made


def scanning(board: InitiativeBoard) -> CardList:
    return board.columns[Stage.SCANNING]


def titles(board: InitiativeBoard) -> list[list[str]]:
    return [[cards.item(row).text() for row in range(cards.count())] for cards in board.columns.values()]


def focused() -> CardList:
    found = QApplication.focusWidget()
    assert isinstance(found, CardList)
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifiers)


def drop(board: InitiativeBoard, card: UUID, stage: Stage, where: QPoint) -> None:
    source = next(cards for cards in board.columns.values() if cards.choose(card))
    carried = source.mimeData([source.currentItem()])
    event = QDropEvent(
        QPointF(where),
        Qt.DropAction.MoveAction,
        carried,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    board.columns[stage].dropEvent(event)


def test_cards_stand_in_their_columns_and_late_ones_say_so(board: InitiativeBoard) -> None:
    assert titles(board) == [["Thefts", "Walk-about"], [], ["Lighting"], []]
    spoken = board.columns[Stage.RESPONSE].item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Lighting, late by")


def test_alt_and_arrows_move_a_card_and_the_keyboard_stays_on_it(board: InitiativeBoard, plan: OpenPlan) -> None:
    press(Qt.Key.Key_Down, ALT)
    assert titles(board)[0] == ["Walk-about", "Thefts"]
    press(Qt.Key.Key_Right, ALT)
    assert titles(board)[:2] == [["Walk-about"], ["Thefts"]]
    assert focused().stage is Stage.ANALYSIS
    assert plan.workspace.undo_name == "Move card"
    plan.undo()
    plan.undo()
    assert titles(board)[:2] == [["Thefts", "Walk-about"], []]


def test_arrows_go_from_column_to_column(board: InitiativeBoard) -> None:
    press(Qt.Key.Key_Down)
    assert board.chosen() is not None
    press(Qt.Key.Key_Right)
    assert focused().stage is Stage.ANALYSIS
    press(Qt.Key.Key_Right)
    card = focused().card()
    assert card is not None
    assert card.title.en == "Lighting"
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert focused().stage is Stage.SCANNING


@pytest.mark.usefixtures("board")
def test_space_marks_a_card_as_done_and_back() -> None:
    press(Qt.Key.Key_Space)
    card = focused().card()
    assert card is not None
    assert card.done_on is not None
    press(Qt.Key.Key_Space)
    card = focused().card()
    assert card is not None
    assert card.done_on is None


def test_the_box_of_a_response_is_ticked_with_the_mouse(board: InitiativeBoard) -> None:
    response = board.columns[Stage.RESPONSE]
    corner = response.visualItemRect(response.item(0)).topLeft() + QPoint(18, 16)
    QTest.mouseClick(response.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert response.item(0).data(Qt.ItemDataRole.UserRole).done_on is not None
    QTest.mouseClick(response.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(120, 4))
    assert response.item(0).data(Qt.ItemDataRole.UserRole).done_on is not None


def test_del_deletes_and_insert_adds(board: InitiativeBoard, plan: OpenPlan, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Delete)
    assert titles(board)[0] == ["Walk-about"]
    plan.undo()
    assert titles(board)[0] == ["Thefts", "Walk-about"]
    with qtbot.waitSignal(board.opened, timeout=20_000):
        press(Qt.Key.Key_Insert)
    assert titles(board)[0] == ["Thefts", "Walk-about", "(without a title)"]


def test_a_card_is_dragged_between_columns_and_within_one(board: InitiativeBoard, qtbot: QtBot) -> None:
    thefts = scanning(board).item(0).data(Qt.ItemDataRole.UserRole).id
    drop(board, thefts, Stage.SCANNING, QPoint(20, scanning(board).height() - 4))
    qtbot.waitUntil(lambda: titles(board)[0] == ["Walk-about", "Thefts"], timeout=20_000)
    drop(board, thefts, Stage.RESPONSE, QPoint(20, 2))
    qtbot.waitUntil(lambda: titles(board) == [["Walk-about"], [], ["Thefts", "Lighting"], []], timeout=20_000)


def test_columns_have_names_and_say_their_keys(board: InitiativeBoard) -> None:
    assert [cards.accessibleName() for cards in board.columns.values()] == [
        "Scanning",
        "Analysis",
        "Response",
        "Assessment",
    ]
    assert "Alt" in scanning(board).accessibleDescription()
    found = QAccessible.queryAccessibleInterface(scanning(board))
    assert found is not None
    assert found.role() == QAccessible.Role.List
