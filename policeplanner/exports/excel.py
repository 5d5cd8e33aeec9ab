"""Any report as a workbook: one table a sheet, real dates and numbers, totals as live formulas, ready to print."""

from datetime import date
from functools import partial
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from policeplanner import formats, i18n
from policeplanner.exports.excel_cells import font, put_text, put_value
from policeplanner.exports.excel_names import SheetNames
from policeplanner.exports.excel_saving import Results, save_book
from policeplanner.exports.excel_tables import TableSheet, fill_table
from policeplanner.exports.files import written_whole
from policeplanner.exports.report import (
    Block,
    Column,
    Figure,
    Group,
    KeyValues,
    Minutes,
    Paragraph,
    Phrase,
    Report,
    Section,
    Table,
    WeekGrid,
    dated,
    in_each,
    joined,
    shown,
    sides,
)
from policeplanner.i18n import translate

_LOCALES = {"en": "en-GB", "fr": "fr-FR"}


def write_excel(report: Report, path: Path) -> None:
    """Write the report to a workbook, wholly or not at all; paper and workbook show the same values.

    Raises CannotWrite when the file is open elsewhere, protected, or the disk is full.
    """
    book, results = _filled(report)
    with written_whole(path) as beside:
        save_book(book, beside, results)


def make_book(report: Report) -> Workbook:
    """Return the workbook: a sheet of texts if there are any, then a sheet for each table."""
    return _filled(report)[0]


def _filled(report: Report) -> tuple[Workbook, dict[str, Results]]:
    """Return the workbook, and by the name of each sheet the results of its formulas."""
    language = report.languages[0]
    book = Workbook()
    book.remove(book.active)
    book.properties.title = shown(report.title, language)
    book.properties.creator = shown(report.office, language) or "policeplanner"
    book.properties.language = _LOCALES[language]
    book.calculation.fullCalcOnLoad = True
    tables = [(table, section.title) for section in report.sections for table in _tables(section)]
    names = SheetNames()
    with i18n.speaking(language):
        if words := [block for section in report.sections for block in section.blocks if _is_text(block)]:
            _fill_words(book.create_sheet(names.take(translate("Report", "Summary"))), report, words)
        places = _places(report, tables, names)
        for place in places:
            sheet = book.create_sheet(place.name)
            _set_up_page(sheet, report)
            fill_table(sheet, place, {other.table.key: other for other in places if other.table.key}, report)
        if not book.worksheets:
            _fill_words(book.create_sheet(names.take(shown(report.title, language))), report, [])
    return book, {place.name: place.results for place in places}


def _places(report: Report, tables: list[tuple[Table, Phrase]], names: SheetNames) -> list[TableSheet]:
    language = report.languages[0]
    found = []
    for table, heading in tables:
        title = shown(table.title, language) or shown(heading, language) or shown(report.title, language)
        found.append(TableSheet(table, names.take(title), title))
    return found


def _is_text(block: Block) -> bool:
    return isinstance(block, (Paragraph, KeyValues))


def _as_table(block: Block) -> Table | None:
    match block:
        case Table():
            return block
        case Figure():
            return _figures(block)
        case WeekGrid():
            return _week(block)
    return None


def _figures(block: Figure) -> Table:
    columns = (Column(block.title), *(Column(series.title, "number") for series in block.series))
    rows = tuple(
        (label, *(series.values[place] for series in block.series)) for place, label in enumerate(block.labels)
    )
    return Table(columns, (Group(rows),), title=block.title)


def _week(block: WeekGrid) -> Table:
    columns = (
        Column(in_each(lambda: translate("Report", "Date")), "date"),
        Column(in_each(lambda: translate("Report", "Start"))),
        Column(in_each(lambda: translate("Report", "End"))),
        Column(in_each(lambda: translate("Report", "Duration")), "minutes"),
        Column(in_each(lambda: translate("Report", "What")), weight=3),
        Column(in_each(lambda: translate("Report", "Details")), weight=2),
    )
    rows = tuple(
        (
            block.days[item.day],
            formats.clock(item.start),
            formats.clock(item.end),
            Minutes(item.end - item.start),
            joined(" · ", (item.title, item.note)),
            item.detail,
        )
        for item in sorted(block.items, key=lambda item: (item.day, item.start, item.lane))
    )
    title = in_each(partial(_span, block.days[0], block.days[-1])) if block.days else ""
    return Table(columns, (Group(rows),), title=title)


def _span(first: date, last: date) -> str:
    return formats.short_range(first, last, year=True)


def _tables(section: Section) -> list[Table]:
    return [table for block in section.blocks if (table := _as_table(block)) is not None]


def _fill_words(sheet: Worksheet, report: Report, blocks: list[Block]) -> None:
    """Write the texts of the report: names in the first column, values in the second."""
    language = report.languages[0]
    put_text(sheet.cell(1, 1), " / ".join(sides(report.title, report.languages)))
    sheet["A1"].font = font(bold=True, size=14, colour="1F5A96")
    lines: list[Phrase] = [report.context, report.office, dated(report, language), report.classification]
    lines += report.footnotes
    row = 2
    for line in lines:
        if text := " / ".join(sides(line, report.languages)):
            put_text(sheet.cell(row, 1), text)
            row += 1
    row += 1
    for block in blocks:
        row = _put_block(sheet, block, row, report)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 70
    _set_up_page(sheet, report)


def _put_block(sheet: Worksheet, block: Block, row: int, report: Report) -> int:
    if isinstance(block, Paragraph):
        for text in sides(block.text, report.languages):
            put_text(sheet.cell(row, 1), text)
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
            sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
            sheet.row_dimensions[row].height = 15 * (1 + len(text) // 100)
            row += 1
    elif isinstance(block, KeyValues):
        for name, value in block.pairs:
            put_text(sheet.cell(row, 1), " / ".join(sides(name, report.languages)))
            put_value(sheet.cell(row, 2), value, report.languages)
            sheet.cell(row, 2).alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
            row += 1
    return row + 1


def _set_up_page(sheet: Worksheet, report: Report) -> None:
    """Prepare the sheet for an A4 printer: fitted to the width, with the report's foot."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = report.orientation
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for side in ("left", "right", "top"):
        setattr(sheet.page_margins, side, 0.55)
    sheet.page_margins.bottom, sheet.page_margins.footer = 0.8, 0.4
    language = report.languages[0]
    sheet.oddFooter.left.text = _foot(shown(report.classification, language))
    sheet.oddFooter.center.text = _foot(dated(report, language))
    page = translate("Report", "Page {number} / {count}").format(number="&P", count="&N")
    sheet.oddFooter.right.text = page


def _foot(text: str) -> str:
    """Return a text for a foot of a sheet, where & starts a command and 255 letters are the limit."""
    return text.replace("&", "&&")[:80]
