"""Somebody clicks and types at random: nothing breaks, and undoing it all gives the plan as it was."""

import random
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.pages import PAGES
from policeplanner.gui.tables import TableView
from policeplanner.gui.window import Window
from policeplanner.store.schema import METADATA
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle, speak
from tests.gui.screen import shown, type_into

STEPS = 50
WORDS = ("", "24", "3,5", "11/1/2027", "Čović", "²", "x" * 300, "09:00-10:30", "-1", "'; --")
BUTTONS = {"Add", "Delete", "+ Result", "+ Indicator", "‹", "›"}
COMMANDS = ("new", "duplicate", "rename", "delete", "back", "find", "undo", "undo", "redo")


class Wanderer:
    """Does what comes to mind in a window; the same seed gives the same walk."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.habits = (self.type, self.type, self.choose, self.take, self.press, self.turn, self.command, self.go)

    def step(self) -> None:
        """Do one thing, and answer what is asked."""
        self.chance.choice(self.habits)()
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            listed = dialog.findChild(QListWidget)
            take = listed is not None and self.chance.random() < 0.5
            QTest.keyClick(listed if take and listed else dialog, Qt.Key.Key_Return if take else Qt.Key.Key_Escape)

    def some(self, *kinds: type[QWidget]) -> Any:
        """Return one of the widgets of some kinds that can be seen and used, or None."""
        assert self.window.desk is not None
        found = [each for each in shown(self.window.desk.page()) if isinstance(each, kinds) and each.isEnabled()]
        return self.chance.choice(found) if found else None

    def type(self) -> None:
        field = self.some(QLineEdit, QPlainTextEdit)
        if field is not None:
            field.setFocus()
            field.selectAll()
            type_into(field, self.chance.choice(WORDS))
            QTest.keyClick(field, self.chance.choice([Qt.Key.Key_Tab, Qt.Key.Key_Return]))

    def choose(self) -> None:
        box = self.some(QComboBox)
        if box is not None and box.count():
            box.setCurrentIndex(self.chance.randrange(box.count()))
            box.activated.emit(box.currentIndex())

    def take(self) -> None:
        table = self.some(TableView)
        if table is not None and table.model().rowCount():
            table.select_row(self.chance.randrange(table.model().rowCount()))
            if self.chance.random() < 0.5:
                QTest.keyClick(table, Qt.Key.Key_Return)

    def press(self) -> None:
        button = self.some(QPushButton)
        if button is not None and button.text() in BUTTONS:
            button.click()

    def turn(self) -> None:
        bar = self.some(QTabBar)
        if bar is not None:
            bar.setCurrentIndex(self.chance.randrange(bar.count()))

    def command(self) -> None:
        action = self.window.menus.actions[self.chance.choice(COMMANDS)]
        if action.isEnabled():
            action.trigger()

    def go(self) -> None:
        if self.chance.random() < 0.3:
            speak(self.window, self.chance.choice(["fr", "en"]))
        else:
            self.window.go(self.chance.choice(PAGES).key)


def content(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of the plan."""
    with workspace.reading() as session:
        return {
            table.name: sorted(map(tuple, session.execute(select(table))), key=repr) for table in METADATA.sorted_tables
        }


@pytest.mark.parametrize("seed", [3, 5])
def test_whatever_is_clicked_and_typed_can_be_undone_to_the_beginning(mission: Window, seed: int, qtbot: QtBot) -> None:
    assert mission.desk is not None
    workspace = mission.desk.plan.workspace
    before = content(workspace)
    somebody = Wanderer(mission, seed)
    with qtbot.capture_exceptions() as raised:
        for _step in range(STEPS):
            somebody.step()
    # What the user can mend, as a team on which everybody is already, reaches the window as a calm message.
    assert [error for kind, error, _trace in raised if not issubclass(kind, PlannerError)] == []
    while workspace.undo_name is not None:
        mission.desk.undo()
    assert content(workspace) == before
    settle(mission, qtbot)
