"""The list of lessons still to place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.base import new_id
from policeplanner.gui.edition_week import LessonFacts
from policeplanner.gui.grip import Grasp
from policeplanner.gui.to_place import ToPlace
from tests.gui.screen import words

LONG = "Cooperation between the prosecution, the police and the courts in cases of trafficking in human beings"


def facts(title: str) -> LessonFacts:
    return LessonFacts(new_id(), title, 90, (), "")


@pytest.fixture
def listed(show: Callable[[QWidget], None]) -> ToPlace:
    made = ToPlace(Grasp(lambda *_: False, lambda _: None, lambda *_: None, lambda *_: False, lambda: None))
    made.retranslate()
    made.show_lessons([facts("Media relations"), facts(LONG)])
    show(made)
    return made


def test_lessons_are_listed_with_their_length_and_counted(listed: ToPlace) -> None:
    seen = words(listed)
    assert {"QLabel: Media relations", "QLabel: 1\u00a0h\u00a030", "QLabel: 2"} <= seen.keys()
    assert "PlaceCard: Media relations, 1\u00a0h\u00a030" in seen


def test_a_long_title_is_shown_in_full(listed: ToPlace, qtbot: QtBot) -> None:
    card = listed.card_of(listed.waiting()[1])
    assert card is not None
    title = next(each for each in card.findChildren(QLabel) if each.text() == LONG)
    qtbot.waitUntil(lambda: title.height() >= title.heightForWidth(title.width()), timeout=20_000)
    below = next(each for each in card.findChildren(QLabel) if each is not title)
    assert not title.geometry().intersects(below.geometry())
    assert card.rect().contains(below.geometry())


def test_a_card_is_chosen_with_mouse_and_key(listed: ToPlace, qtbot: QtBot) -> None:
    key = listed.waiting()[0]
    card = listed.card_of(key)
    assert card is not None
    with qtbot.waitSignal(listed.chosen, timeout=20_000) as chosen:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args == [key]
    listed.select_only({key})
    assert listed.selected == {key}
    listed.show_lessons([])
    assert listed.selected == set()
    assert "QLabel: Every lesson has its place." in words(listed)


def test_the_list_says_that_it_takes_a_lesson_off(listed: ToPlace) -> None:
    listed.receive(True)
    assert "QLabel: Let go here to take the lesson off the timetable." in words(listed)
    listed.receive(False)
    assert "QLabel: Drag them onto the grid, or let the program place them." in words(listed)


def test_what_is_shaded_is_chosen(listed: ToPlace, qtbot: QtBot) -> None:
    assert listed.wanted() == ["trainers", "rooms"]
    with qtbot.waitSignal(listed.shaded, timeout=20_000):
        listed.boxes["interpreters"].click()
    assert listed.wanted() == ["trainers", "rooms", "interpreters"]
