"""The comparison of two years goes to Excel, one row for each difference."""

from pathlib import Path

from openpyxl import load_workbook

from policeplanner.exports.excel import write_excel
from policeplanner.exports.year_comparison_table import comparison_report
from policeplanner.services.year_comparison import compare_years
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


def test_each_difference_is_a_row(workspace: Workspace, tmp_path: Path) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        rows = compare_years(session, 2027)
    write_excel(comparison_report(rows, 2027), tmp_path / "years.xlsx")
    book = load_workbook(tmp_path / "years.xlsx")
    cells = [str(cell) for row in book.worksheets[-1].iter_rows(values_only=True) for cell in row if cell is not None]
    assert {"2027 and 2028 compared", "gone", "2027-01 Station commanders", "11–13 Jan 2027"} <= set(cells)
