"""A table on a sheet of its own: frozen head, subtotals and totals that recalculate, a print area with titles."""

import math
from dataclasses import dataclass, field
from decimal import Decimal

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from policeplanner.exports.excel_cells import font, number_format, put_text, put_value, raw_figure
from policeplanner.exports.excel_formulas import formula_text, sum_over
from policeplanner.exports.report import (
    Calculated,
    Cell,
    Column,
    Days,
    Phrase,
    Report,
    Row,
    Table,
    Value,
    in_each,
    plain,
    sides,
    total,
)
from policeplanner.exports.report import Words as Emphasis
from policeplanner.i18n import Language, translate

HEAD_ROW = 4
_HEAD = PatternFill("solid", fgColor="EEF3F8")
_LINE = Border(bottom=Side(style="thin", color="C9D3DF"))
_WIDTHS = {"text": 18.0, "number": 8.0, "money": 16.0, "date": 12.0, "days": 12.0, "minutes": 11.0, "percent": 9.0}


@dataclass
class TableSheet:
    """A table, the name and title of its sheet, and which rows its values stand in."""

    table: Table
    name: str
    title: str
    starts: list[int] = field(default_factory=list)  # the first row of each group
    results: dict[str, Decimal | float | int] = field(default_factory=dict)  # of the cells with formulas, when filled

    def __post_init__(self) -> None:
        """Count the rows out, so that formulas of other sheets can refer to them."""
        row = HEAD_ROW + 1
        for group in self.table.groups:
            row += bool(group.title)
            self.starts.append(row)
            row += len(group.rows) + bool(group.subtotal)
        self.last_row = row - 1 + bool(self.table.total)

    @property
    def rows(self) -> list[int]:
        """Return the numbers of the rows that hold the table's own rows, without labels and totals."""
        groups = zip(self.starts, self.table.groups, strict=True)
        return [start + number for start, group in groups for number in range(len(group.rows))]

    def letter(self, index: int) -> str:
        """Return the letter of a column of the table; days take two columns of the sheet."""
        before = self.table.columns[:index]
        return str(get_column_letter(1 + index + sum(column.kind == "days" for column in before)))

    def ranges(self, index: int) -> list[str]:
        """Return the cells of a column, group by group, without subtotals."""
        letter = self.letter(index)
        groups = zip(self.starts, self.table.groups, strict=True)
        return [f"{letter}{start}:{letter}{start + len(group.rows) - 1}" for start, group in groups if group.rows]


@dataclass(frozen=True)
class _Pen:
    sheet: Worksheet
    place: TableSheet
    others: dict[str, TableSheet]
    languages: tuple[Language, ...]


def fill_table(sheet: Worksheet, place: TableSheet, others: dict[str, TableSheet], report: Report) -> None:
    """Write a table with its title above, and prepare it for reading on screen and for print."""
    pen = _Pen(sheet, place, others, report.languages)
    put_text(sheet.cell(1, 1), place.title)
    sheet["A1"].font = font(bold=True, size=14, colour="1F5A96")
    put_text(sheet.cell(2, 1), " / ".join(text for text in sides(report.context, report.languages) if text))
    sheet["A2"].font = font(colour="667085")
    _put_head(pen)
    for start, group in zip(place.starts, place.table.groups, strict=True):
        if group.title:
            _put_label(pen, start - 1, group.title, len(_columns(place.table)))
        for number, row in enumerate(group.rows):
            _put_row(pen, start + number, row)
        if group.subtotal:
            ranges = {index: [text] for index, text in _group_ranges(place, start, len(group.rows)).items()}
            _put_total(pen, start + len(group.rows), group.subtotal, (group.rows, ranges))
    if place.table.total:
        ranges = {index: place.ranges(index) for index in range(len(place.table.columns))}
        _put_total(pen, place.last_row, place.table.total, (place.table.rows, ranges))
    _finish(pen)


def _group_ranges(place: TableSheet, start: int, count: int) -> dict[int, str]:
    letters = (place.letter(index) for index in range(len(place.table.columns)))
    return {index: f"{letter}{start}:{letter}{start + count - 1}" for index, letter in enumerate(letters)}


def _columns(table: Table) -> list[tuple[Phrase, Column]]:
    """Return the columns of the sheet with their titles: days become a first and a last day."""
    columns: list[tuple[Phrase, Column]] = []
    for column in table.columns:
        if column.kind == "days":
            columns.append((in_each(lambda: translate("Report", "First day")), column))
            columns.append((in_each(lambda: translate("Report", "Last day")), column))
        else:
            columns.append((column.title, column))
    return columns


def _put_head(pen: _Pen) -> None:
    for number, (title, column) in enumerate(_columns(pen.place.table), start=1):
        cell = pen.sheet.cell(HEAD_ROW, number)
        put_text(cell, "\n".join(text for text in sides(title, pen.languages) if text))
        cell.font, cell.fill, cell.border = font(bold=True), _HEAD, _LINE
        left = column.kind in {"text", "date", "days"}
        side: dict[str, object] = {"horizontal": "left", "indent": 1} if left else {"horizontal": "right"}
        cell.alignment = Alignment(wrap_text=True, vertical="center", **side)
    pen.sheet.row_dimensions[HEAD_ROW].height = 16.0 * (1 + len(pen.languages))


def _put_label(pen: _Pen, row: int, text: Phrase, width: int) -> None:
    put_text(pen.sheet.cell(row, 1), " / ".join(sides(text, pen.languages)))
    for number in range(1, width + 1):
        pen.sheet.cell(row, number).font = font(bold=True, colour="1F5A96")
        pen.sheet.cell(row, number).border = _LINE


def _put_row(pen: _Pen, row: int, cells: Row) -> None:
    for index, value in enumerate(cells):
        cell = pen.sheet[f"{pen.place.letter(index)}{row}"]
        _put_cell(pen, cell, value)
        if isinstance(found := plain(value), Days):
            last = pen.sheet.cell(row, cell.column + 1)
            put_value(last, found.last, pen.languages)
            last.alignment, last.border = Alignment(vertical="top", horizontal="left", indent=1), _LINE


def _put_cell(pen: _Pen, cell: SheetCell, value: Cell) -> None:
    found = plain(value)
    if isinstance(value, Calculated):
        _put_formula(cell, formula_text(value.formula, pen.place, cell.row, pen.others), found, pen)
    else:
        put_value(cell, value, pen.languages)
    kind = pen.place.table.columns[_index(pen, cell.column)].kind
    left = kind in {"text", "date", "days"}
    side: dict[str, object] = {"horizontal": "left", "indent": 1} if left else {"horizontal": "right"}
    cell.alignment = Alignment(wrap_text=kind == "text", vertical="top", **side)
    cell.border = _LINE
    if isinstance(found, Emphasis):
        cell.font = font(bold=found.strong, colour="667085" if found.quiet else None)


def _index(pen: _Pen, number: int) -> int:
    letters = [pen.place.letter(index) for index in range(len(pen.place.table.columns))]
    return letters.index(get_column_letter(number))


def _put_formula(cell: SheetCell, formula: str, value: Value, pen: _Pen) -> None:
    pen.place.results[cell.coordinate] = raw_figure(value)
    cell.value, cell.font = formula, font()
    cell.data_type = "f"
    cell.number_format = number_format(value, pen.languages[0]) or "General"


def _put_total(pen: _Pen, row: int, label: Phrase, summed: tuple[tuple[Row, ...], dict[int, list[str]]]) -> None:
    rows, ranges = summed
    put_text(pen.sheet.cell(row, 1), " / ".join(sides(label, pen.languages)))
    for index, column in enumerate(pen.place.table.columns):
        value = total(pen.place.table, rows, index) if column.total else None
        if value is not None:
            _put_formula(pen.sheet[f"{pen.place.letter(index)}{row}"], f"={sum_over(ranges[index])}", value, pen)
    for number in range(1, len(_columns(pen.place.table)) + 1):
        pen.sheet.cell(row, number).font, pen.sheet.cell(row, number).fill = font(bold=True), _HEAD


def _width(pen: _Pen, number: int, title: Phrase, column: Column) -> float:
    """Return the width of a column in letters: as wide as its longest text, up to what its weight allows."""
    head = max(len(word) for text in sides(title, pen.languages) for word in (text or " ").split(" ")) * 1.2 + 2
    if column.kind != "text":
        return max(head, _WIDTHS[column.kind])
    written = [str(pen.sheet.cell(row, number).value or "") for row in pen.place.rows[:500]]
    longest = max((len(line) for text in written for line in text.split("\n")), default=0)
    return max(head, min(longest * 1.1 + 2, _WIDTHS["text"] * max(0.6, min(column.weight, 3.5))))


def _set_heights(pen: _Pen) -> None:
    """Make rows as high as their wrapped texts, which not every spreadsheet program does by itself."""
    texts = [number for number, (_, column) in enumerate(_columns(pen.place.table), start=1) if column.kind == "text"]
    room = {number: pen.sheet.column_dimensions[get_column_letter(number)].width - 2 for number in texts}
    for row in pen.place.rows:
        counts = [_lines(str(pen.sheet.cell(row, number).value or ""), room[number]) for number in texts]
        if max(counts, default=1) > 1:
            pen.sheet.row_dimensions[row].height = min(400.0, 13.5 * max(counts))


def _lines(text: str, room: float) -> int:
    return sum(max(1, math.ceil(len(line) / room)) for line in text.split("\n"))


def _finish(pen: _Pen) -> None:
    """Freeze the head, set widths and the print area, and repeat the head on every printed page."""
    sheet, columns = pen.sheet, _columns(pen.place.table)
    for number, (title, column) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = _width(pen, number, title, column)
    _set_heights(pen)
    sheet.freeze_panes = f"A{HEAD_ROW + 1}"
    last = max(pen.place.last_row, HEAD_ROW)
    sheet.print_area = f"A1:{get_column_letter(len(columns))}{last}"
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    if len(pen.place.table.groups) == 1 and not pen.place.table.groups[0].title and pen.place.table.rows:
        end = HEAD_ROW + len(pen.place.table.rows)
        sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(len(columns))}{end}"
