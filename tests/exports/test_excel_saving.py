"""Workbooks saved by way of memory, with the results of their formulas."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from policeplanner.exports.excel_saving import save_book


def test_results_stand_beside_their_formulas(tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Un"
    book.active["A1"], book.active["A2"], book.active["A3"] = 1.5, "=SUM(A1)", "=A1"
    save_book(book, tmp_path / "book.xlsx", {"Un": {"A2": Decimal("1.50")}})
    results = load_workbook(tmp_path / "book.xlsx", data_only=True)["Un"]
    assert (results["A2"].value, results["A3"].value) == (1.5, None)
    assert load_workbook(tmp_path / "book.xlsx")["Un"]["A2"].value == "=SUM(A1)"


def test_small_results_are_written_without_an_exponent(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"] = "=1/3"
    save_book(book, tmp_path / "book.xlsx", {"Sheet": {"A1": Decimal("1E-7")}})
    assert load_workbook(tmp_path / "book.xlsx", data_only=True).active["A1"].value == pytest.approx(1e-7)


def test_no_copy_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))  # a folder that does not exist
    save_book(Workbook(), tmp_path / "book.xlsx", {})
    assert [path.name for path in tmp_path.iterdir()] == ["book.xlsx"]
