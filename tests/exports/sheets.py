"""A spreadsheet program small enough for tests: it works out the few functions that our workbooks use."""

import re
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from openpyxl import Workbook

_PLACE = re.compile(
    r"(?P<text>\"(?:[^\"]|\"\")*\")|(?:(?P<sheet>'(?:[^']|'')+')!)?(?P<cells>\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)"
)


def worked_out(book: Workbook, sheet: str, cell: str) -> Any:
    """Return the value of a cell, formulas worked out exactly."""
    value = book[sheet][cell].value
    if book[sheet][cell].data_type == "f":
        return _evaluate(book, sheet, value[1:])
    return Decimal(str(value)) if isinstance(value, (int, float, Decimal)) else value


def _evaluate(book: Workbook, sheet: str, formula: str) -> Any:
    def place(match: re.Match[str]) -> str:
        if match["text"]:
            return repr(match["text"][1:-1].replace('""', '"'))
        name = match["sheet"][1:-1].replace("''", "'") if match["sheet"] else sheet
        cells = match["cells"].replace("$", "")
        return f"{'RANGE' if ':' in cells else 'CELL'}({name!r}, {cells!r})"

    written = _PLACE.sub(place, formula)
    written = re.sub(r"(?<![\w'\"(!:])(\d+(?:\.\d+)?)(?![\w'\"])", r"D('\1')", written).replace("=D(", "==D(")
    written = re.sub(r"--\((RANGE\([^()]*\))=(CELL\([^()]*\))\)", r"EQUAL(\1, \2)", written)
    return eval(written, _functions(book))


def _functions(book: Workbook) -> dict[str, Any]:
    def cell(sheet: str, place: str) -> Any:
        return worked_out(book, sheet, place)

    def cells(sheet: str, place: str) -> list[Any]:
        return [worked_out(book, sheet, part[0].coordinate) for part in book[sheet][place]]

    def total(*ranges: list[Any]) -> Decimal:
        return sum((value for part in ranges for value in part if isinstance(value, Decimal)), Decimal(0))

    def total_where(hits: list[Decimal], added: list[Any]) -> Decimal:
        return sum((hit * (value or 0) for hit, value in zip(hits, added, strict=True)), Decimal(0))

    def equal(values: list[Any], wanted: str) -> list[Decimal]:
        return [Decimal(value == wanted) for value in values]

    def rounded(value: Decimal, places: Decimal) -> Decimal:
        return value.quantize(Decimal(1).scaleb(-int(places)), rounding=ROUND_HALF_UP)

    def choose(condition: bool, yes: Any, no: Any) -> Any:
        return yes if condition else no

    names = {
        "CELL": cell,
        "RANGE": cells,
        "SUM": total,
        "SUMPRODUCT": total_where,
        "ROUND": rounded,
        "EQUAL": equal,
        "D": Decimal,
    }
    return {**names, "IF": choose, "datetime": datetime}
