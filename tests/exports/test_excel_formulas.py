"""Formulas as workbooks store them."""

from decimal import Decimal

from policeplanner.exports.excel_formulas import formula_text, sum_over
from policeplanner.exports.excel_tables import TableSheet
from policeplanner.exports.report import Column, Group, PartOf, PartOfTotal, Product, SumWhere, Table

COLUMNS = (
    Column("Dates", "days"),
    Column("Persons", "number", key="persons"),
    Column("Cost", "money", key="cost"),
    Column("Source", key="source"),
)
ROW = (None, 2, None, "UB")
LINES = TableSheet(Table(COLUMNS, (Group((ROW, ROW), "A", "Sum"), Group((ROW,), "B", "Sum")), "All"), "It's", "Lines")
OTHERS = {"lines": LINES}


def test_rows_are_counted_past_headings_and_subtotals() -> None:
    assert LINES.starts == [6, 10]
    assert LINES.last_row == 12
    assert LINES.rows == [6, 7, 10]
    assert LINES.ranges(1) == ["C6:C7", "C10:C10"]


def test_a_product_is_rounded_to_cents() -> None:
    assert formula_text(Product(("persons", "cost")), LINES, 6, OTHERS) == "=ROUND(C6*D6,2)"
    assert formula_text(Product(("cost",), ("persons",)), LINES, 6, OTHERS) == "=ROUND(D6/C6,2)"


def test_a_share_of_nothing_is_nothing() -> None:
    text = formula_text(PartOfTotal("persons"), LINES, 7, OTHERS)
    assert text == "=IF(SUM($C$6:$C$7,$C$10:$C$10)=0,0,C7/SUM($C$6:$C$7,$C$10:$C$10))"


def test_sums_reach_into_another_sheet() -> None:
    place = TableSheet(Table((Column("x", key="name"),), (Group((("UB",),)),)), "Sums", "Sums")
    found = formula_text(SumWhere("lines", "persons", "source", "name"), place, 5, OTHERS)
    assert found.startswith("=SUMPRODUCT(--('It''s'!$E$6:$E$7=$A5),'It''s'!$C$6:$C$7)+SUMPRODUCT(")
    part = formula_text(PartOf("lines", "persons", Decimal("5.50")), place, 5, OTHERS)
    assert part == "=ROUND(SUM('It''s'!$C$6:$C$7,'It''s'!$C$10:$C$10)*5.5/100,2)"


def test_a_sum_over_ranges() -> None:
    assert sum_over(["A1:A2", "A4:A5"]) == "SUM(A1:A2,A4:A5)"
