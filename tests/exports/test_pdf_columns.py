"""Widths of columns: figures whole, texts sharing, the room never overstepped."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policeplanner.exports.pdf_cells import cell_spans
from policeplanner.exports.pdf_columns import PADDING, lay_out
from policeplanner.exports.pdf_text import Style, text_width
from policeplanner.exports.report import Column, Group, Money, Table
from tests.exports.invented import courses


def test_figures_keep_their_natural_width() -> None:
    table = courses(40, groups=4)
    layout = lay_out(table, ("fr",), 500)
    money = layout.manners[4]
    for row in table.rows:
        text = cell_spans(row[4], money)[0][0][0]
        assert text_width(text, Style(layout.size, bold=True)) <= layout.widths[4] - 2 * PADDING


def test_letters_shrink_before_words_are_cut() -> None:
    columns = tuple(Column(f"Colonne{n}") for n in range(10))
    table = Table(columns, (Group((("commissariat",) * 10,)),))
    assert lay_out(table, ("fr",), 770).size == 8.0
    assert lay_out(table, ("fr",), 560).size == 7.0


def test_a_small_table_is_not_stretched() -> None:
    table = Table((Column("Source"), Column("Montant", "money")), (Group((("UB", Money(100, "EUR")),)),))
    assert sum(lay_out(table, ("fr",), 760).widths) < 200


def test_a_wide_table_fills_the_room() -> None:
    assert sum(lay_out(courses(60), ("fr",), 300).widths) == pytest.approx(300)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.text(max_size=80), min_size=5, max_size=5), min_size=1, max_size=6), st.floats(200, 770))
def test_the_room_is_never_overstepped(rows: list[list[str]], room: float) -> None:
    table = Table(tuple(Column(f"C{n}") for n in range(5)), (Group(tuple(tuple(row) for row in rows)),))
    assert sum(lay_out(table, ("en",), room).widths) <= room + 0.01
