"""The calendar goes to Excel as it is shown: groups, dates as dates, what waits last."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from policeplanner.exports.excel import write_excel
from policeplanner.exports.year_table import year_report
from policeplanner.services.year_calendar import read_calendar
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


def test_rows_are_written_in_their_groups(workspace: Workspace, tmp_path: Path) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        year = read_calendar(session, 2027)
    entry = year.groups[0].rows[0].bars[0].entry
    report = year_report(replace(year, waiting=(entry,)), "Calendar 2027", date(2027, 1, 2))
    write_excel(report, tmp_path / "year.xlsx")
    book = load_workbook(tmp_path / "year.xlsx")
    cells = [str(cell) for row in book.worksheets[-1].iter_rows(values_only=True) for cell in row if cell is not None]
    assert {"Calendar 2027", "Command", "Without dates", "2027-01"} <= set(cells)
    assert cells.count("Station commanders") == 2
    assert "2027-01-11 00:00:00" in cells
