"""What is said on a card, and how a column keeps what is chosen."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from policeplanner import formats
from policeplanner.domain.initiatives import Stage
from policeplanner.domain.texts import Text
from policeplanner.gui.board import CardList, has_box, told
from policeplanner.services.initiatives import Card
from tests.gui.conftest import Desktop


def card(title: str, stage: Stage = Stage.RESPONSE, days: int | None = None, *, done: bool = False) -> Card:
    due = formats.today() + timedelta(days=days) if days is not None else None
    return Card(uuid4(), stage, Text(title, title), Text("With parents", ""), due, formats.today() if done else None)


def test_a_card_says_how_late_it_is_else_its_detail(desktop: Desktop) -> None:  # noqa: ARG001
    assert told(card("Patrols", days=-9)).startswith("late by 9 day")
    assert told(card("Patrols", days=-9, done=True)) == "With parents"
    assert told(card("Patrols", days=3)).startswith("With parents · by ")
    assert told(card("Causes", Stage.ANALYSIS, 3)) == "With parents"


def test_only_what_is_to_be_done_has_a_box() -> None:
    assert [has_box(card("x", stage)) for stage in Stage] == [False, False, True, False]


def test_a_column_keeps_the_chosen_card(desktop: Desktop, show: Callable[[QWidget], None]) -> None:  # noqa: ARG001
    cards = [card(title) for title in ("one", "two", "three")]
    column = CardList(Stage.RESPONSE)
    show(column)
    column.show_cards(cards)
    assert column.card() is None
    assert column.choose(cards[1].id)
    column.show_cards([cards[1], cards[0]])
    assert column.card() == cards[1]
    column.show_cards([cards[0]])
    assert column.card() == cards[0]
    assert not column.choose(cards[2].id)
