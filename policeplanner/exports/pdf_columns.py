"""How wide the columns of a table are: figures keep their natural width, texts share what is left."""

from collections.abc import Sequence
from typing import NamedTuple

from policeplanner.exports.pdf_cells import Manner, all_whole, cell_spans
from policeplanner.exports.pdf_text import Style, text_width
from policeplanner.exports.report import Cell, Column, Table, plain, sides, total
from policeplanner.i18n import Language

PADDING = 4.0
_SLACK = 0.5  # against the rounding of sums of widths
SIZES = (8.0, 7.5, 7.0)
_LONGEST_WORD = 90.0
_SAMPLE = 400
_ROOMY = 0.75  # of the room: what the longest words may take before letters shrink
_NARROW = 0.6  # of the room: tables below this are not stretched


class Widths(NamedTuple):
    """The natural width of a column, and the least that cuts no word (padding included)."""

    natural: float
    least: float


class Layout(NamedTuple):
    """The size of letters of a table, and the width and manner of each column."""

    size: float
    widths: tuple[float, ...]
    manners: tuple[Manner, ...]


def lay_out(table: Table, languages: tuple[Language, ...], room: float) -> Layout:
    """Choose the largest letters at which texts have air beyond their longest words, then share the room."""
    for size in SIZES:
        manners = tuple(_manner(table, index, languages, size) for index in range(len(table.columns)))
        measured = [_measure(table, index, manner) for index, manner in enumerate(manners)]
        if _fits(measured, room):
            break
    return Layout(size, tuple(_shared(table.columns, measured, room)), manners)


def _fits(measured: list[Widths], room: float) -> bool:
    """Tell whether nothing has to wrap, or the longest words leave air around them."""
    whole = sum(widths.natural for widths in measured)
    return whole <= room or sum(widths.least for widths in measured) <= room * _ROOMY


def _manner(table: Table, index: int, languages: tuple[Language, ...], size: float) -> Manner:
    kind = table.columns[index].kind
    whole = kind == "money" and all_whole(plain(row[index]) for row in table.rows)
    return Manner(languages, Style(size), kind, whole)


def _measure(table: Table, index: int, manner: Manner) -> Widths:
    column, size = table.columns[index], manner.style.size
    heads = [text for text in sides(column.title, manner.languages) if text]
    head = max((text_width(word, Style(size, bold=True)) for text in heads for word in text.split(" ")), default=0.0)
    texts = [text for cell in _sampled(table, index) for text in _texts(cell, manner)]
    natural = max((text_width(text, Style(size, bold=True)) for text in set(texts)), default=0.0)
    if column.kind != "text":
        return Widths(*[max(head, natural) + 2 * PADDING + _SLACK] * 2)
    words = {word for text in texts for word in text.split(" ")}
    longest = max((text_width(word, Style(size, bold=True)) for word in words), default=0.0)
    whole_head = max((text_width(text, Style(size, bold=True)) for text in heads), default=0.0)
    least = max(head, min(longest, _LONGEST_WORD))
    return Widths(max(whole_head, natural, least) + 2 * PADDING + _SLACK, least + 2 * PADDING + _SLACK)


def _sampled(table: Table, index: int) -> list[Cell]:
    """Return the cells that decide a width: all figures with their totals, and enough of the texts."""
    column, rows = table.columns[index], table.rows
    if column.kind == "text":
        return [row[index] for row in rows[: _SAMPLE // 2] + rows[-_SAMPLE // 2 :]]
    cells: list[Cell] = [row[index] for row in rows]
    return [*cells, total(table, rows, index)] if column.total else cells


def _texts(cell: Cell, manner: Manner) -> list[str]:
    return ["".join(text for text, _ in spans)[:2000] for spans in cell_spans(cell, manner)]


def _shared(columns: Sequence[Column], measured: list[Widths], room: float) -> list[float]:
    """Give every column its least, let texts grow by weight to their natural width, then fill the room.

    A small table keeps its natural width: eyes should not have to cross an empty page from a name to its figure.
    """
    widths = [measure.least for measure in measured]
    if sum(widths) > room:
        return [width * room / sum(widths) for width in widths]
    growing = {index for index, measure in enumerate(measured) if measure.natural > measure.least}
    while growing and room - sum(widths) > 0.01:
        shares = _shares(columns, growing, room - sum(widths))
        for index, share in shares.items():
            widths[index] = min(widths[index] + share, measured[index].natural)
        growing = {index for index in growing if widths[index] < measured[index].natural - 0.01}
    if sum(widths) < room * _NARROW:
        return widths
    for index, share in _shares(columns, _heaviest(columns), room - sum(widths)).items():
        widths[index] += share
    return widths


def _heaviest(columns: Sequence[Column]) -> set[int]:
    """Return the columns that take the room nobody needs: those of more than ordinary weight, else all texts."""
    texts = {index for index, column in enumerate(columns) if column.kind == "text"}
    heavy = {index for index in texts if columns[index].weight > 1}
    return heavy or texts or set(range(len(columns)))


def _shares(columns: Sequence[Column], chosen: set[int], spare: float) -> dict[int, float]:
    weights = sum(columns[index].weight for index in chosen)
    return {index: spare * columns[index].weight / weights for index in chosen}
