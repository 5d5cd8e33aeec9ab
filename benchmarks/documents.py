"""How fast documents are written: our pages beside bare reportlab for the same table, as a ratio, and workbooks."""

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from pypdf import PdfReader
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

from policeplanner.exports.excel import write_excel
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.pdf_text import load_fonts
from policeplanner.exports.report import Column, Days, Group, Money, Report, Section, Table, WeekGrid, WeekItem

ROWS = 1000
NAMES = ("Željko Čović", "Қайрат Әбенов", "Élodie Dupont", "Marko Petrović")
FIRST = date(2027, 1, 11)


def plan(count: int) -> Report:
    """Return a plan of so many activities in seven columns."""
    columns = (
        Column("N°"), Column("Activité", weight=3), Column("Dates", "days"), Column("Lieu"),
        Column("Formateur"), Column("Participants", "number", total=True), Column("Budget", "money", total=True),
    )  # fmt: skip
    rows = tuple(
        (str(n), f"Formation n° {n}", Days(FIRST, FIRST), "Ohrid", NAMES[n % 4], 24, Money(n * 1013, "EUR"))
        for n in range(count)
    )
    return report(Section("", (Table(columns, (Group(rows),), "Total"),)))


def week() -> Report:
    """Return a full week of four blocks a day."""
    blocks = ((540, 630), (645, 735), (795, 885), (900, 990))
    items = tuple(
        WeekItem(day, start, end, "Conduite d’un incident", detail="D. K. · Salle 1")
        for day in range(5)
        for start, end in blocks
    )
    days = tuple(date(2027, 1, 11 + day) for day in range(5))
    return report(Section("", (WeekGrid(days, items),)))


def report(*sections: Section) -> Report:
    """Return a landscape report in French."""
    return Report("Plan annuel", sections, ("fr",), FIRST, office="Mission", orientation="landscape")


def write_bare(path: Path, count: int) -> None:
    """Write the same table with reportlab alone, in chunks of 100 rows, as plain strings."""
    load_fonts()
    head = ["N°", "Activité", "Dates", "Lieu", "Formateur", "Participants", "Budget"]
    rows = [
        [str(n), f"Formation n° {n}", "11 janv.", "Ohrid", NAMES[n % 4], "24", f"{n * 10.13:.2f} €"]
        for n in range(count)
    ]
    style = TableStyle(
        [("FONT", (0, 0), (-1, -1), "NotoSans-Regular", 8), ("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey")]
    )
    widths = [40, 260, 60, 100, 140, 70, 90]
    chunks = [rows[start : start + 100] for start in range(0, count, 100)]
    story = [LongTable([head, *chunk], colWidths=widths, repeatRows=1, style=style) for chunk in chunks]
    SimpleDocTemplate(str(path), pagesize=landscape(A4)).build(story)


def timed(work: Callable[[], None]) -> float:
    """Return the shortest of three runs in seconds."""
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare, book = Path(folder, "ours.pdf"), Path(folder, "bare.pdf"), Path(folder, "plan.xlsx")
        big = plan(ROWS)
        seconds, plain = timed(lambda: write_pdf(big, ours)), timed(lambda: write_bare(bare, ROWS))
        pages, plain_pages = len(PdfReader(ours).pages), len(PdfReader(bare).pages)
        print(f"plan of {ROWS} rows, tagged: {pages} pages in {seconds:.2f} s = {pages / seconds:.0f} pages/s")
        print(f"bare reportlab, untagged: {plain_pages} pages in {plain:.2f} s = {plain_pages / plain:.0f} pages/s")
        print(f"time for a row, ours to bare: {seconds / plain:.2f}")
        print(f"workbook of {ROWS} rows: {timed(lambda: write_excel(big, book)):.2f} s")
        print(f"one week: {timed(lambda: write_pdf(week(), ours)) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
