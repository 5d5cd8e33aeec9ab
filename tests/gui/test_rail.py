"""The rail leads to the pages and says where something needs attention."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.pages import PAGES
from policeplanner.gui.rail import Rail, RailButton
from tests.gui.conftest import Desktop
from tests.gui.screen import words


@pytest.fixture
def rail(show: Callable[[QWidget], None]) -> Rail:
    made = Rail(PAGES)
    show(made)
    return made


def buttons(rail: Rail) -> dict[str, RailButton]:
    return {each.entry.key: each for each in rail.findChildren(RailButton)}


def test_every_page_has_a_button_in_its_group(rail: Rail) -> None:
    assert list(buttons(rail)) == [entry.key for entry in PAGES]
    shown = words(rail)
    assert shown["QLabel: PLAN"] == shown["QLabel: COMMUNITY"] == 1


def test_a_group_without_pages_has_no_heading(show: Callable[[QWidget], None]) -> None:
    made = Rail(tuple(entry for entry in PAGES if entry.group != "community"))
    show(made)
    assert words(made)["QLabel: COMMUNITY"] == 0


def test_a_click_chooses_a_page_and_only_one_is_marked(rail: Rail, qtbot: QtBot) -> None:
    rail.choose("dashboard")
    with qtbot.waitSignal(rail.chosen, timeout=20_000) as chosen:
        QTest.mouseClick(buttons(rail)["activities"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["activities"]
    assert [key for key, button in buttons(rail).items() if button.isChecked()] == ["activities"]


def test_a_count_is_shown_and_read_aloud(rail: Rail, desktop: Desktop, qtbot: QtBot) -> None:
    rail.set_count("editions", 3)
    button = buttons(rail)["editions"]
    assert words(rail)["QLabel: 3"] == 1
    assert button.accessibleName() == "Course editions, 3 to look at"
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: button.accessibleName().startswith("Sessions"), timeout=20_000)
    assert "3" in button.accessibleName()
    rail.set_count("editions", 0)
    assert words(rail)["QLabel: 0"] == 0
    assert "0" not in button.accessibleName()


def test_arrows_go_up_and_down_and_round(rail: Rail, qtbot: QtBot) -> None:
    order = list(buttons(rail).values())
    order[0].setFocus()
    QTest.keyClick(order[0], Qt.Key.Key_Down)
    assert order[1].hasFocus()
    QTest.keyClick(order[1], Qt.Key.Key_Up)
    QTest.keyClick(order[0], Qt.Key.Key_Up)
    assert order[-1].hasFocus()
    with qtbot.waitSignal(rail.chosen, timeout=20_000) as chosen:
        QTest.keyClick(order[-1], Qt.Key.Key_Space)
    assert chosen.args == [PAGES[-1].key]
