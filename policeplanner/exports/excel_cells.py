"""One value in one cell of a sheet: its type, its number format, and never a formula by accident."""

import re
from decimal import Decimal

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Font

from policeplanner.domain.texts import Text
from policeplanner.exports.pdf_text import clean
from policeplanner.exports.report import Cell, Days, Minutes, Money, Share, Value, Words, plain, sides
from policeplanner.i18n import Language

_LONGEST_TEXT = 32767
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}
DATE = {"en": "[$-809]dd/mm/yyyy", "fr": "[$-40C]dd/mm/yyyy"}


def font(*, bold: bool = False, size: int = 10, colour: str | None = None) -> Font:
    """Return a font that every office has, or has a stand-in for of the same widths."""
    return Font(name="Calibri", bold=bold, size=size, color=colour)


def money_format(currency: str, language: Language) -> str:
    """Return the number format of an amount: always two decimals, the sign where the language puts it."""
    sign = _SIGNS.get(currency, currency)
    if language == "fr":
        return f'#,##0.00\u00a0"{sign}"'
    return f'"{sign}"#,##0.00' if len(sign) == 1 else f'"{sign}\u00a0"#,##0.00'


def put_text(cell: SheetCell, text: str) -> None:
    """Write a text as a text, whatever sign it starts with; signs that a workbook cannot hold are left out."""
    cell.value, cell.font = _ILLEGAL.sub("", clean(text))[:_LONGEST_TEXT] or None, font()
    if cell.value is not None:
        cell.data_type = "s"
        cell.quotePrefix = text[:1] in "=+-@\t"


def put_value(cell: SheetCell, value: Cell, languages: tuple[Language, ...]) -> None:
    """Write a value with the type and format of its kind; days are written as their first day."""
    found = plain(value)
    if isinstance(found, Words):
        found = found.phrase
    if isinstance(found, (str, Text)):
        put_text(cell, "\n".join(text for text in sides(found, languages) if text))
        return
    raw, shape = raw_number(found), number_format(found, languages[0])
    cell.value, cell.font = raw, font()
    if shape:
        cell.number_format = shape


def raw_number(value: Value) -> object:
    """Return what a sheet keeps: amounts in whole units, lengths of time as parts of a day."""
    if isinstance(value, Money):
        return Decimal(value.cents).scaleb(-2)
    if isinstance(value, Minutes):
        return value.length / 1440
    if isinstance(value, Share):
        return value.part
    return value.first if isinstance(value, Days) else value


def raw_figure(value: Value) -> Decimal | float | int:
    """Return the figure that a sheet keeps for a value that can be calculated; TypeError for any other."""
    figure = raw_number(value)
    if not isinstance(figure, (Decimal, float, int)):
        raise TypeError(f"a {type(value).__name__} is nothing to calculate")
    return figure


def number_format(value: Value, language: Language) -> str:
    """Return the number format for a value, or nothing where the program's own is right."""
    if isinstance(value, Money):
        return money_format(value.currency, language)
    if isinstance(value, Minutes):
        return '[h]"\u00a0h\u00a0"mm'
    if isinstance(value, Share):
        return '0.0"\u00a0"%' if language == "fr" else "0.0%"
    if isinstance(value, (int, Decimal)):
        exponent = Decimal(value).normalize().as_tuple().exponent
        places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
        return "#,##0" + ("." + "0" * places if places else "")
    return DATE[language] if value is not None else ""
