"""Reports as data: both languages, totals, and what is missing."""

from datetime import date
from decimal import Decimal

import pytest

from policeplanner.domain.texts import Text
from policeplanner.exports.report import (
    Column,
    Days,
    Group,
    Minutes,
    Money,
    Paragraph,
    Section,
    Share,
    Table,
    Words,
    dated,
    half_up,
    in_each,
    joined,
    missing_texts,
    shown,
    sides,
    total,
)
from policeplanner.i18n import language
from tests.exports.invented import MONDAY, courses, report


def column_total(kind: str, *values: object) -> object:
    rows = tuple((value,) for value in values)
    table = Table((Column("x", kind, total=True),), (Group(rows),))  # type: ignore[arg-type]
    return total(table, table.rows, 0)


def test_a_phrase_is_shown_with_a_mark_where_a_side_is_missing() -> None:
    assert shown(Text("Opening", ""), "fr") == "Opening [EN]"
    assert shown("x", "fr") == "x"
    assert sides(Text("Opening", ""), ("fr",)) == ["Opening [EN]"]
    assert sides(Text("Opening", ""), ("en",)) == ["Opening"]


def test_side_by_side_shows_both_sides_once() -> None:
    assert sides(Text("Room", "Salle"), ("en", "fr")) == ["Room", "Salle"]
    assert sides(Text("Type", "Type"), ("en", "fr")) == ["Type"]
    assert sides(Text("Opening", ""), ("en", "fr")) == ["Opening [EN]"]
    assert sides(Text("", "Ouverture"), ("en", "fr")) == ["Ouverture [FR]"]
    assert sides(Text(), ("en", "fr")) == [""]


def test_joined_texts_leave_out_what_says_nothing() -> None:
    assert joined(" · ", ("A. P.", "", Text(), Text("Room 1", "Salle 1"))) == Text("A. P. · Room 1", "A. P. · Salle 1")


def test_a_text_is_spoken_in_each_language() -> None:
    assert in_each(language) == Text("en", "fr")


def test_totals_by_kind() -> None:
    assert column_total("number", 1, Decimal("2.5"), None) == Decimal("3.5")
    assert column_total("money", Money(150, "EUR"), None, Money(-50, "EUR")) == Money(100, "EUR")
    assert column_total("minutes", Minutes(90), Minutes(30)) == Minutes(120)
    assert column_total("percent", Share(Decimal("0.4")), Share(Decimal("0.6"))) == Share(Decimal(1))
    assert column_total("money", None, None) is None


def test_currencies_are_never_added_together() -> None:
    with pytest.raises(ValueError, match="EUR, MKD cannot be added up"):
        column_total("money", Money(1, "EUR"), Money(1, "MKD"))


def test_rounding_is_half_up() -> None:
    assert half_up(Decimal("0.005")) == 1
    assert half_up(Decimal("0.0049")) == 0
    assert half_up(Decimal("2.675")) == 268


def test_the_first_of_a_month_in_the_head_is_an_ordinal_in_french() -> None:
    made = report()
    assert dated(made, "en") == "2027-01 · version 3 of 23 November 2026"
    assert "23 novembre 2026" in dated(made, "fr")


def test_missing_texts_are_found_wherever_they_stand() -> None:
    lone = Text("Only English", "")
    cells = (Words(lone, strong=True), Text("", "Seulement français"), Days(MONDAY, date(2027, 1, 12)))
    table = Table((Column("a"), Column("b"), Column("c", "days")), (Group((cells, cells)),))
    made = report(Section("", (Paragraph(Text("Both", "Les deux")), table)))
    assert missing_texts(made) == [lone]
    both = report(Section("", (table,)), languages=("en", "fr"))
    assert missing_texts(both) == [lone, Text("", "Seulement français")]
    assert missing_texts(report(Section("", (courses(2),)))) == []


def test_a_column_is_found_by_its_key() -> None:
    table = Table((Column("a"), Column("b", key="amount")), ())
    assert table.place("amount") == 1
    with pytest.raises(ValueError, match="not in list"):
        table.place("nothing")
