"""A table is copied as a spreadsheet takes it, opened with Enter, and remembers its widths."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from policeplanner.domain.base import new_id
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.tables import TableView

COLUMNS = (TableColumn("Code", 80), TableColumn("Activity", 200, "strong"), TableColumn("Status", 90, "chip"))


def table(qtbot: QtBot, preferences: Preferences | None = None) -> tuple[TableView, list[UUID]]:
    keys = [new_id(), new_id()]
    model = ListModel(COLUMNS)
    model.set_rows([(keys[0], ("1.1", "Two\nlines", "done")), (keys[1], ("1.2", "Tab\there", ""))])
    view = TableView("test", preferences)
    model.setParent(view)
    view.show_model(model, sortable=False)
    qtbot.addWidget(view)
    view.show()
    return view, keys


@pytest.mark.usefixtures("desktop")
def test_rows_are_copied_with_titles_and_tabs(qtbot: QtBot) -> None:
    view, _keys = table(qtbot)
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == ["Code\tActivity\tStatus", "1.1\tTwo lines\tdone", "1.2\tTab here\t"]


@pytest.mark.usefixtures("desktop")
def test_enter_and_a_double_click_open_a_record(qtbot: QtBot) -> None:
    view, keys = table(qtbot)
    view.select_row(1)
    with qtbot.waitSignal(view.opened, timeout=20_000) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [keys[1]]
    assert view.records() == [keys[1]]


@pytest.mark.usefixtures("desktop")
def test_widths_are_remembered(qtbot: QtBot, preferences: Preferences) -> None:
    view, _keys = table(qtbot, preferences)
    view.horizontalHeader().resizeSection(0, 133)
    again, _keys = table(qtbot, preferences)
    assert again.horizontalHeader().sectionSize(0) == 133


@pytest.mark.usefixtures("desktop")
def test_every_look_can_be_painted_also_without_rows(qtbot: QtBot) -> None:
    view, _keys = table(qtbot)
    assert not view.grab().isNull()
    model = view.model()
    assert isinstance(model, ListModel)
    model.set_rows([])
    view.say_when_empty("Nothing yet")
    assert not view.grab().isNull()
