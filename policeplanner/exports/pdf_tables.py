"""Tables on paper: heads repeat, rows stay whole, long texts wrap, then shrink, then continue below the table."""

from dataclasses import dataclass
from typing import NamedTuple

from policeplanner import i18n
from policeplanner.exports.pdf_cells import RIGHT_ALIGNED, cell_spans
from policeplanner.exports.pdf_columns import PADDING, Layout, lay_out
from policeplanner.exports.pdf_flow import ensure, put_lines, put_notes
from policeplanner.exports.pdf_head import new_page
from policeplanner.exports.pdf_paper import (
    LINE_GREY,
    SHADE,
    BoxMark,
    Element,
    Mark,
    Paper,
    RuleMark,
    aligned,
    leading,
    set_lines,
)
from policeplanner.exports.pdf_text import BLUE, INK, MUTED, Line, Style, wrap
from policeplanner.exports.report import Cell, Column, Phrase, Row, Table, sides, total
from policeplanner.i18n import translate

SMALLEST = 7.0
_AIR = 3.2
_TALLEST = 0.4  # of a page: a taller row continues below the table


class LaidCell(NamedTuple):
    """The lines of one cell, and whether they stand at the right."""

    lines: list[Line]
    right: bool = False


class LaidRow(NamedTuple):
    """A row measured and ready: its cells, height, ground colour and tag of its cells."""

    cells: list[LaidCell]
    height: float
    fill: str = ""
    tag: str = "TD"


@dataclass
class _Sheet:
    """A table while it is being written."""

    paper: Paper
    table: Table
    layout: Layout
    element: Element
    head: LaidRow

    def style(self, *, bold: bool = False, colour: str = INK) -> Style:
        return Style(self.layout.size, bold=bold, colour=colour)


def put_table(paper: Paper, table: Table) -> None:
    """Write a table, with its own heading if it has one, and below it what found no room in its cells."""
    _put_title(paper, table.title)
    layout = lay_out(table, paper.report.languages, paper.room)
    sheet = _Sheet(paper, table, layout, paper.root.add("Table"), _head_row(paper, table, layout))
    ensure(paper, sheet.head.height * 2 + 30)
    _put_head(sheet, sheet.element.add("TR"))
    for group in table.groups:
        rows = [_row(sheet, row) for row in group.rows]
        band = [_band(sheet, group.title)] if group.title else []
        last = [_total_row(sheet, group.rows, group.subtotal)] if group.subtotal else []
        _put_rows(sheet, band, rows, last)
    if table.total:
        _put_rows(sheet, [], [], [_total_row(sheet, table.rows, table.total)])
    paper.y += 8
    put_notes(paper)


def _put_title(paper: Paper, title: Phrase) -> None:
    lines = [
        line
        for text in sides(title, paper.report.languages)
        if text
        for line in wrap([(text, Style(9.5, bold=True, colour=BLUE))], paper.room)
    ]
    if lines:
        ensure(paper, 80)
        put_lines(paper, paper.root.add("H3"), lines)
        paper.y += 3


def _head_row(paper: Paper, table: Table, layout: Layout) -> LaidRow:
    cells = []
    for column, width in zip(table.columns, layout.widths, strict=True):
        lines: list[Line] = []
        for number, text in enumerate(sides(column.title, paper.report.languages)):
            style = Style(layout.size, bold=not number, colour=MUTED if number else INK)
            lines += wrap([(text, style)], width - 2 * PADDING)
        cells.append(LaidCell(lines, column.kind in RIGHT_ALIGNED))
    return LaidRow(cells, _height(cells, layout.size), SHADE, "TH")


def _row(sheet: _Sheet, row: Row) -> LaidRow:
    tallest = sheet.paper.full_height * _TALLEST
    cells = [_cell(sheet, cell, index, tallest) for index, cell in enumerate(row)]
    return LaidRow(cells, _height(cells, sheet.layout.size))


def _cell(sheet: _Sheet, cell: Cell, index: int, tallest: float) -> LaidCell:
    manner, width = sheet.layout.manners[index], sheet.layout.widths[index] - 2 * PADDING
    lines: list[Line] = []
    for size in (sheet.layout.size, SMALLEST):
        lines = [
            line
            for spans in cell_spans(cell, manner._replace(style=manner.style._replace(size=size)))
            for line in wrap(spans, width)
        ]
        if len(lines) * leading(size) + 2 * _AIR <= tallest:
            break
    else:
        lines = _continued(sheet, cell, index, lines)
    return LaidCell(lines, manner.kind in RIGHT_ALIGNED)


def _continued(sheet: _Sheet, cell: Cell, index: int, lines: list[Line]) -> list[Line]:
    """Cut a text that would make its row too tall, and say where the whole of it is."""
    manner, width = sheet.layout.manners[index], sheet.layout.widths[index] - 2 * PADDING
    whole = "\n".join("".join(text for text, _ in spans) for spans in cell_spans(cell, manner))
    number = sheet.paper.note(whole)
    with i18n.speaking(sheet.paper.report.languages[0]):
        words = translate("Report", "… continues below the table, note {number}").format(number=number)
    pointer = wrap([(words, Style(SMALLEST, bold=True))], width)
    fitting = int((sheet.paper.full_height * _TALLEST - 2 * _AIR) / leading(SMALLEST))
    return lines[: max(1, fitting - len(pointer))] + pointer


def _height(cells: list[LaidCell], size: float) -> float:
    tallest = max((len(cell.lines) for cell in cells), default=1)
    return max(tallest, 1) * leading(size) + 2 * _AIR


def _band(sheet: _Sheet, title: Phrase) -> LaidRow:
    room = sum(sheet.layout.widths) - 2 * PADDING
    lines = [
        line
        for text in sides(title, sheet.paper.report.languages)
        for line in wrap([(text, sheet.style(bold=True, colour=BLUE))], room)
    ]
    cells = [LaidCell(lines)]
    return LaidRow(cells, _height(cells, sheet.layout.size))


def _total_row(sheet: _Sheet, rows: tuple[Row, ...], label: Phrase) -> LaidRow:
    table, layout = sheet.table, sheet.layout
    cells: list[LaidCell] = [LaidCell([])]
    for index, column in enumerate(table.columns):
        value = total(table, rows, index) if column.total else ""
        manner = layout.manners[index]._replace(style=sheet.style(bold=True))
        spans = cell_spans(value, manner)[0]
        cells.append(LaidCell(wrap(spans, layout.widths[index] - 2 * PADDING), column.kind in RIGHT_ALIGNED))
    first = _first_total(table.columns)
    room = sum(layout.widths[:first]) - 2 * PADDING
    texts = sides(label, sheet.paper.report.languages)
    label_lines = [line for text in texts for line in wrap([(text, sheet.style(bold=True))], room)]
    cells = [LaidCell(label_lines), *cells[first + 1 :]]
    return LaidRow(cells, _height(cells, layout.size))


def _first_total(columns: tuple[Column, ...]) -> int:
    """Return how many columns the label of a total may lie across: those before the first that is added up."""
    return max(1, next((index for index, column in enumerate(columns) if column.total), len(columns)))


def _put_rows(sheet: _Sheet, band: list[LaidRow], rows: list[LaidRow], last: list[LaidRow]) -> None:
    """Write a group so that its band keeps its first row, and its subtotal keeps its last row, on one page."""
    parts = [band + rows[:1], *([row] for row in rows[1:])] if rows else [band]
    parts[-1] = parts[-1] + last
    for part in parts:
        if sum(row.height for row in part) > sheet.paper.left_over:
            new_page(sheet.paper)
            _put_head(sheet, None)
        for row in part:
            _put_row(sheet, row, sheet.element.add("TR"))


def _put_head(sheet: _Sheet, element: Element | None) -> None:
    _put_row(sheet, sheet.head, element)


def _put_row(sheet: _Sheet, row: LaidRow, element: Element | None) -> None:
    """Draw one row, and count down; without an element it is decoration, as repeated heads are."""
    paper, y = sheet.paper, sheet.paper.y
    if row.fill:
        paper.put(None, BoxMark((paper.left, y), (sum(sheet.layout.widths), row.height), fill=row.fill))
    spread = len(sheet.table.columns) - len(row.cells) + 1
    widths = [sum(sheet.layout.widths[:spread]), *sheet.layout.widths[spread:]]
    x = paper.left
    for number, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
        part = element.add(row.tag, columns=1 if number else spread) if element else None
        paper.put(part, *_cell_marks(cell, (x, y + _AIR), width, sheet.layout.size))
        x += width
    strong = row.tag == "TH" or len(row.cells) < len(sheet.table.columns)
    end = y + row.height
    paper.put(None, RuleMark((paper.left, end), (x, end), 0.7 if strong else 0.4, LINE_GREY))
    paper.y = end


def _cell_marks(cell: LaidCell, corner: tuple[float, float], width: float, size: float) -> list[Mark]:
    marks, _ = set_lines(cell.lines, corner[0] + PADDING, corner[1], size)
    if not cell.right:
        return list(marks)
    edge = corner[0] + width - PADDING
    return [mark._replace(x=aligned(mark.line, edge)) for mark in marks]
