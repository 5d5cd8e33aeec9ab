"""Cards say nothing, offer, search or give reasons; the tests of the panel tell how a way is taken."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.way_cards import WayCards
from tests.gui.screen import words


def test_cards_say_one_thing_at_a_time(show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    cards = WayCards()
    show(cards)
    cards.show_search()
    qtbot.waitUntil(lambda: "QLabel: Looking for ways…" in words(cards), timeout=20_000)
    cards.show_reasons(("Nobody is free.",))
    qtbot.waitUntil(lambda: "QLabel: Nobody is free." in words(cards), timeout=20_000)
    assert "QLabel: Looking for ways…" not in words(cards)
    cards.show_offer()
    qtbot.waitUntil(lambda: "QPushButton: Find other places" in words(cards), timeout=20_000)
    cards.show_nothing()
    assert "QPushButton: Find other places" not in words(cards)
