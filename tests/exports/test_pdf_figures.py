"""Charts: every value printed, and spoken to who cannot see them."""

from decimal import Decimal
from pathlib import Path

import pytest

from policeplanner.domain.texts import Text
from policeplanner.exports.excel import make_book
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Figure, Section, Series
from tests.exports.invented import pages, report
from tests.exports.test_pdf_tagged import tree

MONTHS = (Text("Jan", "janv."), Text("Feb", "févr."), Text("Mar", "mars"))
PLANNED = Series(Text("Planned", "Prévu"), (Decimal(3), Decimal("5.5"), Decimal(0)))
DONE = Series(Text("Done", "Réel"), (Decimal(2), None, Decimal(1)))


def figure(shape: str) -> Figure:
    title = Text("Trainers by month", "Formateurs par mois")
    return Figure(title, MONTHS, (PLANNED, DONE), shape, Text("days", "jours"))  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", ["bars", "lines"])
def test_values_labels_and_legend_are_printed(tmp_path: Path, shape: str) -> None:
    write_pdf(report(Section("", (figure(shape),))), tmp_path / "figure.pdf")
    text = pages(tmp_path / "figure.pdf")[0]
    assert all(words in text for words in ("Formateurs par mois", "janv.", "5,5", "Prévu", "Réel", "jours"))


def test_a_listener_hears_every_value(tmp_path: Path) -> None:
    write_pdf(report(Section("", (figure("bars"),))), tmp_path / "figure.pdf")
    (spoken,) = [element["/Alt"] for tag, element in tree(tmp_path / "figure.pdf") if tag == "/Figure"]
    assert spoken.startswith("Formateurs par mois; Prévu, janv.: 3; Prévu, févr.: 5,5")
    assert "Réel, févr." not in spoken


def test_a_figure_is_a_table_in_a_workbook() -> None:
    sheet = make_book(report(Section("", (figure("bars"),)))).worksheets[0]
    assert [cell.value for cell in sheet[4]] == ["Formateurs par mois", "Prévu", "Réel"]
    assert [cell.value for cell in sheet[6]] == ["févr.", Decimal("5.5"), None]


def test_a_figure_without_values_is_empty_axes(tmp_path: Path) -> None:
    empty = Figure("Rien", MONTHS, (Series("x", (None, None, None)),))
    write_pdf(report(Section("", (empty,))), tmp_path / "empty.pdf")
    assert "Rien" in pages(tmp_path / "empty.pdf")[0]
