"""Numbers are read as people type them, and what is no number is refused in words."""

from decimal import Decimal
from typing import Any

import pytest

from policeplanner.gui.editors import UnreadableError
from policeplanner.gui.number_editors import AmountEditor, CentsEditor, WholeEditor
from tests.gui.conftest import Desktop

pytestmark = pytest.mark.usefixtures("desktop")


def typed(editor: WholeEditor | AmountEditor, words: str) -> Any:
    editor.field.setText(words)
    return editor.value()


@pytest.mark.parametrize(
    ("words", "value"), [("24", 24), (" 1 200 ", 1200), ("1\u202f200", 1200), ("", None), ("-3", -3)]
)
def test_a_whole_number(words: str, value: int | None) -> None:
    assert typed(WholeEditor(least=-5), words) == value


@pytest.mark.parametrize("words", ["many", "1.5", "--3", "200000", "-6", "²", "٣x"])
def test_what_is_no_whole_number_between_the_limits_is_refused(words: str) -> None:
    with pytest.raises(UnreadableError, match=r"100.000"):
        typed(WholeEditor(least=-5), words)


def test_a_number_that_must_be_there_cannot_be_emptied() -> None:
    with pytest.raises(UnreadableError):
        typed(WholeEditor(1, 5, optional=False), "")


def test_limits_are_said_in_the_language_spoken(desktop: Desktop) -> None:
    desktop.speech.speak("fr")
    with pytest.raises(UnreadableError, match=r"100.000"):
        typed(WholeEditor(), "beaucoup")


@pytest.mark.parametrize(
    ("words", "value"), [("12.5", "12.50"), ("1,234.50", "1234.50"), ("-2", "-2.00"), ("1 000", "1000")]
)
def test_an_english_amount(words: str, value: str) -> None:
    assert typed(AmountEditor(), words) == Decimal(value)


@pytest.mark.parametrize(
    ("words", "value"), [("12,5", "12.50"), ("1\u202f234,50", "1234.50"), ("0,1", "0.10"), ("7.25", "7.25")]
)
def test_a_french_amount(desktop: Desktop, words: str, value: str) -> None:
    desktop.speech.speak("fr")
    assert typed(AmountEditor(), words) == Decimal(value)


@pytest.mark.parametrize("words", ["a lot", "1.2.3", "NaN", "Infinity", "1e999", "€"])
def test_what_is_no_amount_is_refused(words: str) -> None:
    with pytest.raises(UnreadableError):
        typed(AmountEditor(), words)
    with pytest.raises(UnreadableError):
        typed(CentsEditor(), words)


def test_an_empty_amount_is_nothing_and_empty_money_is_zero() -> None:
    assert typed(AmountEditor(), " ") is None
    assert typed(CentsEditor(), "") == 0


def test_money_is_kept_in_cents_and_shown_in_units(desktop: Desktop) -> None:
    editor = CentsEditor()
    editor.show_value(123_450)
    assert editor.field.text() == "1,234.5"
    assert editor.value() == 123_450
    desktop.speech.speak("fr")
    editor.show_value(123_450)
    assert editor.field.text().replace("\u202f", " ").replace("\xa0", " ") == "1 234,5"
    assert editor.value() == 123_450
    assert typed(editor, "0,29") == 29


def test_what_is_shown_is_read_back_as_it_was() -> None:
    for value in (Decimal("0.07"), Decimal(1000), Decimal("-3.50"), None):
        editor = AmountEditor()
        editor.show_value(value)
        assert editor.value() == value
    whole = WholeEditor()
    whole.show_value(None)
    assert whole.value() is None
