"""Values written out for paper in the language of the document."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from policeplanner import formats
from policeplanner.domain.texts import Text
from policeplanner.exports.pdf_text import MUTED, Span, Style
from policeplanner.exports.report import Cell, Days, Kind, Minutes, Money, Share, Value, Words, plain, sides
from policeplanner.i18n import Language

NOTHING = "—"
RIGHT_ALIGNED = {"number", "money", "minutes", "percent"}


class Manner(NamedTuple):
    """How the cells of a column are written: languages, style, what kind of values, and whether cents are left out."""

    languages: tuple[Language, ...]
    style: Style
    kind: Kind = "text"
    whole: bool = False


def cell_spans(cell: Cell, manner: Manner) -> list[list[Span]]:
    """Return the paragraphs of a cell; a text in a second language is a paragraph of its own, set back."""
    value, style = plain(cell), manner.style
    if isinstance(value, Words):
        style = style._replace(bold=style.bold or value.strong, colour=MUTED if value.quiet else style.colour)
        value = value.phrase
    if isinstance(value, (str, Text)):
        first, *others = sides(value, manner.languages)
        return [[(first, style)], *([(text, style._replace(bold=False, colour=MUTED))] for text in others)]
    if value is None:
        return [[(NOTHING if manner.kind in RIGHT_ALIGNED else "", style._replace(colour=MUTED))]]
    return [[(written(value, manner.languages[0], whole=manner.whole), style)]]


@lru_cache(maxsize=8192, typed=True)  # each value is asked for twice: to measure its column and to print it
def written(value: Value, language: Language, *, whole: bool = False) -> str:
    """Return a number, date or amount as text; money without decimals when asked and none are lost."""
    if isinstance(value, Money):
        return formats.money(value.cents, value.currency, language, whole=whole)
    if isinstance(value, Minutes):
        return formats.duration(value.length)
    if isinstance(value, Share):
        return formats.percent(value.part, 1, language)
    if isinstance(value, Days):
        return formats.short_range(value.first, value.last, language)
    if isinstance(value, date):
        return formats.short_date(value, language)
    if isinstance(value, (int, Decimal)):
        return formats.number(value, language=language)
    raise TypeError(f"no way to write a {type(value).__name__} in a cell")


def all_whole(values: Iterable[Value]) -> bool:
    """Tell whether no amount of a column has cents, so that the column can do without decimals."""
    return all(value.cents % 100 == 0 for value in values if isinstance(value, Money))
