"""Values as paper shows them."""

from datetime import date
from decimal import Decimal

import pytest

from policeplanner.domain.texts import Text
from policeplanner.exports.pdf_cells import Manner, all_whole, cell_spans, written
from policeplanner.exports.pdf_text import Style
from policeplanner.exports.report import Calculated, Cell, Days, Minutes, Money, Product, Share, Words
from policeplanner.i18n import Language


def lines(cell: Cell, *languages: Language, kind: str = "text") -> list[str]:
    manner = Manner(languages or ("fr",), Style(), kind)  # type: ignore[arg-type]
    return ["".join(text for text, _ in spans) for spans in cell_spans(cell, manner)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Money(123456, "EUR"), "1\u00a0234,56\u00a0€"),
        (Minutes(90), "1\u00a0h\u00a030"),
        (Share(Decimal("0.476")), "47,6\u00a0%"),
        (Days(date(2027, 3, 1), date(2027, 3, 5)), "1er–5 mars"),
        (date(2027, 3, 1), "01/03/2027"),
        (1234, "1\u00a0234"),
        (Decimal("0.50"), "0,5"),
    ],
)
def test_values_in_french(value: Cell, text: str) -> None:
    assert lines(value) == [text]
    assert lines(Calculated(value, Product(())), kind="number") == [text]  # type: ignore[arg-type]


def test_texts_in_two_languages_are_two_paragraphs() -> None:
    assert lines(Text("Room", "Salle"), "en", "fr") == ["Room", "Salle"]
    assert lines(Words(Text("Room", "Salle"), strong=True), "fr") == ["Salle"]


def test_nothing_is_a_dash_among_figures_and_empty_among_texts() -> None:
    assert lines(None, kind="money") == ["—"]
    assert lines(None) == [""]


def test_strong_words_are_bold() -> None:
    manner = Manner(("fr",), Style())
    ((_, style),) = cell_spans(Words("x", strong=True), manner)[0]
    assert style.bold


def test_whole_amounts_do_without_cents_together() -> None:
    assert all_whole([Money(100, "EUR"), None, Money(2000, "EUR")])
    assert not all_whole([Money(100, "EUR"), Money(150, "EUR")])
    assert written(Money(1840000, "EUR"), "fr", whole=True) == "18\u00a0400\u00a0€"


def test_an_unknown_kind_of_value_is_a_bug() -> None:
    with pytest.raises(TypeError, match="no way to write"):
        written(object(), "fr")
