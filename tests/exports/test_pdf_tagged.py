"""The structure behind the pages, as a screen reader finds it."""

from pathlib import Path
from typing import Any

from pypdf import PdfReader

from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Section
from tests.exports.invented import courses, lesson, report, week


def tree(path: Path) -> list[tuple[str, Any]]:
    """Return (tag, element) of every part in reading order."""
    root: Any = PdfReader(path).trailer["/Root"]
    found: list[tuple[str, Any]] = []

    def walk(element: Any) -> None:
        found.append((element["/S"], element))
        for kid in element["/K"]:
            kid = kid.get_object()
            if hasattr(kid, "get") and kid.get("/S"):
                walk(kid)

    walk(root["/StructTreeRoot"]["/K"][0].get_object())
    return found


def test_a_table_is_read_as_a_table(tmp_path: Path) -> None:
    write_pdf(report(Section("Formations", (courses(60),))), tmp_path / "plan.pdf")
    tags = [tag for tag, _ in tree(tmp_path / "plan.pdf")]
    assert tags[:4] == ["/Document", "/H1", "/P", "/P"]
    assert tags.count("/H2") == tags.count("/Table") == 1
    assert tags.count("/TH") == 5, "heads repeated on further pages are decoration"
    assert tags.count("/TR") == 1 + 60 + 3
    assert tags.count("/TD") == 60 * 5 + 1 + 2 * 3


def test_cells_say_what_they_span_and_heads_what_they_head(tmp_path: Path) -> None:
    write_pdf(report(Section("", (courses(2),))), tmp_path / "plan.pdf")
    parts = tree(tmp_path / "plan.pdf")
    heads = [element for tag, element in parts if tag == "/TH"]
    assert all(element["/A"]["/Scope"] == "/Column" for element in heads)
    spans = [element["/A"].get("/ColSpan", 1) for tag, element in parts if tag == "/TD"]
    assert spans[0] == 5
    assert 3 in spans


def test_a_week_is_read_day_by_day_with_its_times(tmp_path: Path) -> None:
    items = (lesson(0, 540, 630, "Droit"), lesson(1, 540, 630, "Éthique"))
    write_pdf(report(Section("", (week(*items),))), tmp_path / "week.pdf")
    parts = tree(tmp_path / "week.pdf")
    spoken = [element["/Alt"] for tag, element in parts if tag == "/P" and "/Alt" in element]
    assert "Lundi 11, 09:00–10:30 · Droit · A. P. · Salle 1" in spoken
    assert sum(tag == "/Sect" for tag, _ in parts) == 5
    assert spoken[1].startswith("10:30–10:45 Pause-café")


def test_every_piece_of_every_page_has_its_element(tmp_path: Path) -> None:
    write_pdf(report(Section("", (courses(60),))), tmp_path / "plan.pdf")
    reader = PdfReader(tmp_path / "plan.pdf")
    root: Any = reader.trailer["/Root"]
    numbers = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for index, page in enumerate(reader.pages):
        assert int(str(page["/StructParents"])) == index
        contents = page.get_contents()
        assert contents is not None
        assert contents.get_data().count(b"/MCID") == len(numbers[2 * index + 1].get_object())
