"""A table on its sheet: totals, heights and what can be filtered."""

from policeplanner.exports.excel import make_book
from policeplanner.exports.report import Column, Group, Money, Section, Table
from tests.exports.invented import courses, report


def test_subtotals_and_the_total_add_up_the_rows_only() -> None:
    sheet = make_book(report(Section("", (courses(6, groups=2),)))).worksheets[0]
    assert sheet["A5"].value == "Trimestre 1"
    assert sheet["F9"].value == "=SUM(F6:F8)"
    assert sheet["F14"].value == "=SUM(F11:F13)"
    assert sheet["F15"].value == "=SUM(F6:F8,F11:F13)"
    assert sheet["A15"].value == "Total"


def test_a_plain_list_can_be_filtered() -> None:
    table = Table((Column("a"), Column("b")), (Group((("x", "y"), ("z", "w"))),))
    assert make_book(report(Section("", (table,)))).worksheets[0].auto_filter.ref == "A4:B6"
    assert make_book(report(Section("", (courses(4, groups=2),)))).worksheets[0].auto_filter.ref is None


def test_rows_are_as_high_as_their_wrapped_texts() -> None:
    table = Table((Column("a"), Column("b", "money")), (Group((("mot " * 60, Money(1, "EUR")), ("court", None))),))
    sheet = make_book(report(Section("", (table,)))).worksheets[0]
    assert sheet.row_dimensions[5].height > 100
    assert sheet.row_dimensions[6].height is None


def test_a_table_without_rows_has_its_head_and_no_formula() -> None:
    table = Table((Column("a"), Column("b", "money", total=True)), (), "Total")
    sheet = make_book(report(Section("", (table,)))).worksheets[0]
    assert [cell.value for cell in sheet[4]] == ["a", "b"]
    assert [cell.value for cell in sheet[5]] == ["Total", None]
