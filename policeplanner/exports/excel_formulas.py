"""The neutral formulas of a report in the language of spreadsheets."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Protocol

from policeplanner.exports.excel_names import quoted
from policeplanner.exports.report import Formula, PartOf, PartOfTotal, Product, SumWhere, Table


class Placed(Protocol):
    """A table on a sheet, whose columns have letters and ranges of cells."""

    table: Table
    name: str

    def letter(self, index: int) -> str:
        """Return the letter of a column."""

    def ranges(self, index: int) -> list[str]:
        """Return the ranges of cells of a column."""


def formula_text(formula: Formula, place: Placed, row: int, others: Mapping[str, Placed]) -> str:
    """Return a formula for a cell of this row, with the English names and commas that workbooks store."""
    if isinstance(formula, Product):
        return _product(formula, place, row)
    if isinstance(formula, PartOfTotal):
        index = place.table.place(formula.column)
        whole = sum_over([_fixed(text) for text in place.ranges(index)])
        return f"=IF({whole}=0,0,{place.letter(index)}{row}/{whole})"
    other = others[formula.table]
    summed = _elsewhere(other, formula.summed)
    if isinstance(formula, PartOf):
        return f"=ROUND({sum_over(summed)}*{_figure(formula.percent)}/100,2)"
    return _sum_where(formula, other, summed, f"${place.letter(place.table.place(formula.name))}{row}")


def _product(formula: Product, place: Placed, row: int) -> str:
    def cell(key: str) -> str:
        return f"{place.letter(place.table.place(key))}{row}"

    text = "*".join(cell(key) for key in formula.factors)
    return f"=ROUND({''.join([text, *(f'/{cell(key)}' for key in formula.divisors)])},2)"


def _sum_where(formula: SumWhere, other: Placed, summed: list[str], name: str) -> str:
    """Return a sum by exact comparison: SUMIF would read signs such as = < * ? in a name as commands."""
    where = _elsewhere(other, formula.where)
    pairs = zip(where, summed, strict=True)
    parts = [f"SUMPRODUCT(--({asked}={name}),{added})" for asked, added in pairs]
    return "=" + ("+".join(parts) or "0")


def _elsewhere(place: Placed, key: str) -> list[str]:
    ranges = place.ranges(place.table.place(key))
    return [f"{quoted(place.name)}!{_fixed(text)}" for text in ranges]


def _fixed(text: str) -> str:
    """Return a range that stays put when its formula is copied: A5:A9 → $A$5:$A$9."""
    ends = []
    for end in text.split(":"):
        letters = end.rstrip("0123456789")
        ends.append(f"${letters}${end[len(letters) :]}")
    return ":".join(ends)


def _figure(value: Decimal) -> str:
    return format(value.normalize(), "f")


def sum_over(ranges: list[str]) -> str:
    """Return the sum of ranges of cells."""
    return f"SUM({','.join(ranges)})"
