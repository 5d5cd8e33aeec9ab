"""Search everything: records, pages and commands by a part of their name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.search_field import Place, SearchField
from policeplanner.gui.window import Window
from tests.gui.screen import type_into
from tests.plans import SmallPlan

COMMANDS = [("Back up now", "back_up"), ("Course editions", "page:editions"), ("Français", "language:fr")]


@pytest.fixture
def field(plan: OpenPlan, show: Callable[[QWidget], None]) -> SearchField:
    window = QWidget()
    made = SearchField(plan, lambda: COMMANDS)
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QCheckBox("elsewhere"))
    show(window)
    made.begin()
    return made


def found(field: SearchField) -> list[str]:
    return [field.results.item(row).text() for row in range(field.results.count())]


def test_typing_shows_records_and_commands_without_regard_to_accents(field: SearchField, qtbot: QtBot) -> None:
    type_into(field, "francais")
    qtbot.waitUntil(field.results.isVisible, timeout=20_000)
    assert found(field) == ["Français"]
    field.setText("ECOLE")
    field.look()
    assert found(field) == ["Workshop on école relations · A-002"]


def test_enter_opens_the_chosen_record(field: SearchField, ids: SmallPlan, qtbot: QtBot) -> None:
    type_into(field, "command")
    field.look()
    row = found(field).index("Command · P1")
    for _step in range(row):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen, timeout=20_000) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == [Place(page="programmes", record=ids.programme)]
    assert not field.results.isVisible()
    assert field.text() == ""


def test_arrows_go_round_and_esc_leaves(field: SearchField) -> None:
    type_into(field, "co")
    field.look()
    last = field.results.count() - 1
    assert last > 0
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.results.currentRow() == last
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.results.currentRow() == 0
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.results.isVisible()
    assert field.text() == ""


def test_nothing_found_is_said_and_cannot_be_chosen(field: SearchField, qtbot: QtBot) -> None:
    type_into(field, "zzz")
    field.look()
    assert found(field) == ["Nothing found."]
    with qtbot.assertNotEmitted(field.chosen, wait=10):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_trainer_is_found_by_the_surname(field: SearchField) -> None:
    field.setText("Petrova")
    field.look()
    assert found(field) == ["Ana Petrova"]


def test_leaving_the_field_hides_the_results(field: SearchField) -> None:
    type_into(field, "command")
    field.look()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.results.isVisible()


def test_in_the_window_it_leads_to_the_page_of_a_record(mission: Window) -> None:
    assert mission.desk is not None
    mission.run("search")
    field = mission.desk.search
    assert field.hasFocus()
    type_into(field, "station comm")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert mission.desk.page().inside()
    assert mission.desk.page().title() == "Station commanders"
    assert mission.desk.page().context()
