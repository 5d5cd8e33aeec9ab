"""Workbooks: types, names, formulas that agree with paper, and nothing that runs by accident."""

import shutil
import subprocess
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from policeplanner.domain.texts import Text
from policeplanner.exports.excel import make_book, write_excel
from policeplanner.exports.files import CannotWrite
from policeplanner.exports.report import Column, Group, KeyValues, Money, Paragraph, Section, Table, plain, total
from tests.exports.invented import budget, courses, lesson, report, week
from tests.exports.sheets import worked_out

SOURCES = ["ExB", "UB", "Hôte", "=UB*", 'a "b"']


def reopened(path: Path) -> Workbook:
    return load_workbook(path)


def test_one_table_a_sheet_ready_to_read_and_print(tmp_path: Path) -> None:
    write_excel(report(Section("", (courses(9, groups=3),))), tmp_path / "plan.xlsx")
    book = reopened(tmp_path / "plan.xlsx")
    assert book.sheetnames == ["Plan annuel de formation 2027"]
    sheet = book.active
    assert sheet.freeze_panes == "A5"
    assert sheet.print_title_rows == "$4:$4"
    assert "$A$1:$F$20" in sheet.print_area
    assert sheet.page_setup.fitToWidth == 1
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert book.properties.language == "fr-FR"
    assert book.properties.title == "Plan annuel de formation 2027"


def test_dates_and_numbers_are_real(tmp_path: Path) -> None:
    write_excel(report(Section("", (courses(2),))), tmp_path / "plan.xlsx")
    sheet = reopened(tmp_path / "plan.xlsx").active
    row = [sheet.cell(6, column) for column in range(1, 7)]
    assert row[0].value == "1.1"
    assert row[1].value.startswith("Formation 0")
    assert (row[2].value, row[3].value) == (datetime(2027, 1, 11), datetime(2027, 1, 15))  # noqa: DTZ001 - Excel's
    assert row[4].value == 16
    assert row[5].value == 1000
    assert row[5].number_format == '#,##0.00\u00a0"€"'
    assert sheet.cell(8, 6).value == "=SUM(F6:F7)"


def test_money_is_written_as_the_language_writes_it(tmp_path: Path) -> None:
    write_excel(report(Section("", (courses(1),)), languages=("en",)), tmp_path / "plan.xlsx")
    assert reopened(tmp_path / "plan.xlsx").active.cell(6, 6).number_format == '"€"#,##0.00'


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"])
def test_text_never_becomes_a_formula(tmp_path: Path, sign: str) -> None:
    write_excel(report(Section("", (Table((Column("x"),), (Group(((sign,),)),)),))), tmp_path / "plan.xlsx")
    cell = reopened(tmp_path / "plan.xlsx").active["A5"]
    assert cell.data_type == "s"
    assert cell.value.strip() == sign.strip()
    assert cell.quotePrefix or not sign.startswith(("=", "+", "-", "@"))


def test_what_a_workbook_cannot_hold_is_left_out(tmp_path: Path) -> None:
    rows = (("\x00a\x0b\ud800\ufffe", "x" * 40000, "a\nb", None),)
    table = Table(tuple(Column(name) for name in "wxyz"), (Group(rows),))
    write_excel(report(Section("", (table,))), tmp_path / "plan.xlsx")
    sheet = reopened(tmp_path / "plan.xlsx").active
    assert sheet["A5"].value == "a"
    assert len(sheet["B5"].value) == 32767
    assert sheet["C5"].value == "a\nb"
    assert sheet["D5"].value is None


def test_both_languages_stand_in_heads_and_cells() -> None:
    book = make_book(report(Section("", (courses(1),)), languages=("en", "fr")))
    assert book.worksheets[0]["B4"].value == "Activity\nActivité"
    assert book.worksheets[0]["B6"].value.startswith("Course 0\nFormation 0")


def test_texts_stand_on_a_sheet_of_their_own() -> None:
    blocks = (Paragraph("Bonjour"), KeyValues((("Lieu", "=Ohrid"), ("Montant", Money(150, "EUR")))), courses(1))
    book = make_book(report(Section(Text("Annex", "Annexe"), blocks), footnote="* Note"))
    values = [cell.value for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert {"Bonjour", "Lieu", "=Ohrid", "* Note", Decimal("1.5")} <= set(values)
    assert book.sheetnames[1] == "Annexe"


def test_a_week_is_a_list_in_a_workbook() -> None:
    book = make_book(report(Section("", (week(lesson(1, 540, 630, "Droit")),))))
    values = [cell.value for row in book.worksheets[0].iter_rows() for cell in row]
    assert "09:00" in values
    assert "Droit" in values


lines = st.tuples(st.integers(0, 400), st.integers(0, 400), st.integers(0, 10**7), st.sampled_from(SOURCES))


@settings(max_examples=40, deadline=None)
@given(st.lists(lines, min_size=1, max_size=8))
def test_formulas_give_what_paper_prints(made: list[tuple[int, int, int, str]]) -> None:
    details, sources = budget(made)
    book = make_book(report(Section("", (details, sources))))
    for table, sheet in ((details, "Lignes"), (sources, "Par source")):
        index = next(n for n, column in enumerate(table.columns) if column.kind == "money" and column.total)
        expected = total(table, table.rows, index)
        assert isinstance(expected, Money)
        letter = "F" if table is details else "B"
        assert worked_out(book, sheet, f"{letter}{book[sheet].max_row}") == Decimal(expected.cents).scaleb(-2)
    for number, row in enumerate(sources.rows):
        value = plain(row[1])
        assert isinstance(value, Money)
        assert worked_out(book, "Par source", f"B{5 + number}") == Decimal(value.cents).scaleb(-2)


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_a_spreadsheet_program_gives_what_paper_prints(tmp_path: Path) -> None:
    details, sources = budget([(2, 7, 35000, "ExB"), (3, 1, 3333, "UB"), (1, 120, 1533, "ExB"), (7, 3, 12345, "Hôte")])
    write_excel(report(Section("", (details, sources))), tmp_path / "budget.xlsx")
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "csv"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(tmp_path / "budget.xlsx")], check=True, capture_output=True
    )
    last = (tmp_path / "budget.csv").read_text(encoding="latin-1").strip().splitlines()[-1]
    whole = total(details, details.rows, 5)
    assert isinstance(whole, Money)
    assert f"{whole.cents / 100:.2f}" in last


def test_totals_show_before_anybody_recalculates(tmp_path: Path) -> None:
    details, sources = budget([(2, 7, 35000, "ExB"), (3, 1, 3333, "UB")])
    write_excel(report(Section("", (details, sources))), tmp_path / "budget.xlsx")
    book = load_workbook(tmp_path / "budget.xlsx", data_only=True)
    assert [book["Lignes"].cell(row, 6).value for row in range(6, 12)][:3] == [4900, 99.99, 4999.99]
    assert book["Lignes"]["F11"].value == 4999.99
    assert book["Lignes"]["G11"].value == 1
    assert book["Par source"]["B5"].value == 4900


def test_a_protected_place_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="folder does not exist"):
        write_excel(report(), tmp_path / "nowhere" / "plan.xlsx")
