"""Whole documents on paper: what is printed, with which letters, on how many pages, whatever the data holds."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from policeplanner.domain.texts import Text
from policeplanner.exports.files import CannotWrite
from policeplanner.exports.pdf import lay_out_pages, write_pdf
from policeplanner.exports.pdf_paper import BoxMark, TextMark
from policeplanner.exports.pdf_text import width
from policeplanner.exports.report import (
    Column,
    Group,
    KeyValues,
    Paragraph,
    Report,
    Section,
    Table,
)
from tests.exports.invented import NAMES, courses, fonts, lesson, pages, report, week

HOSTILE = [
    "=1+1",
    "\t",
    "\x00\x07",
    "<b>&amp;</b>",
    "a" * 2000,
    "mot " * 500,
    "\u202e\u200f",
    "🙂漢字",
    "",
    "e\u0301té",
]


def test_head_and_foot_stand_on_every_page(tmp_path: Path) -> None:
    write_pdf(report(Section("", (courses(120),))), tmp_path / "plan.pdf")
    texts = pages(tmp_path / "plan.pdf")
    assert len(texts) > 3
    for number, text in enumerate(texts, start=1):
        assert "Plan annuel de formation 2027" in text
        assert "Mission de l’OSCE à Skopje" in text
        assert "2027-01 · version 3" in text
        assert "Usage officiel" in text
        assert "Heure locale (UTC+1)" in text
        assert f"Page {number} / {len(texts)}" in text
        assert "Activité" in text, "the head of the table repeats"


def test_only_embedded_noto_letters_are_used(tmp_path: Path) -> None:
    rows = tuple((name, "≥ 80 % → ✓") for name in NAMES)
    table = Table((Column("Nom"), Column("Signe")), (Group(rows),))
    write_pdf(report(Section("Noms", (table,)), footnote="* Note"), tmp_path / "names.pdf")
    found = set(fonts(tmp_path / "names.pdf"))
    assert all("NotoSans" in name and embedded for name, embedded in found)
    assert any("Armenian" in name for name, _ in found)
    text = "".join(pages(tmp_path / "names.pdf"))
    assert all(name in text for name in NAMES)


def test_an_unknown_letter_is_shown_and_not_dropped(tmp_path: Path) -> None:
    write_pdf(report(Section("", (Paragraph("漢字 et ك"),))), tmp_path / "unknown.pdf")
    assert "\ufffd\ufffd et \ufffd" in pages(tmp_path / "unknown.pdf")[0]


def test_the_document_says_its_title_and_language_and_is_tagged(tmp_path: Path) -> None:
    write_pdf(report(Section("Formations", (courses(3),))), tmp_path / "plan.pdf")
    reader = PdfReader(tmp_path / "plan.pdf")
    assert reader.metadata is not None
    assert reader.metadata.title == "Plan annuel de formation 2027"
    catalogue = reader.trailer["/Root"]
    assert catalogue["/Lang"] == "fr-FR"  # type: ignore[index]
    assert catalogue["/MarkInfo"]["/Marked"]  # type: ignore[index]
    titles = [str(entry["/Title"]) for entry in reader.outline if not isinstance(entry, list)]
    assert titles == [reader.metadata.title]


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        write_pdf(
            report(Section("", (courses(30), week(lesson(0, 540, 630, "Droit"))))), tmp_path / name, invariant=True
        )
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_footnote_of_the_office_is_printed_on_every_page(tmp_path: Path) -> None:
    note = "* Toute référence au Kosovo s’entend dans le plein respect de la résolution 1244 (1999). " * 3
    write_pdf(report(Section("", (courses(80),)), footnote=note), tmp_path / "note.pdf")
    assert all("résolution 1244" in text for text in pages(tmp_path / "note.pdf"))


def test_a_report_in_two_languages_prints_both(tmp_path: Path) -> None:
    both = report(Section(Text("Plan", "Projet"), (courses(2),)), languages=("en", "fr"))
    write_pdf(both, tmp_path / "both.pdf")
    text = pages(tmp_path / "both.pdf")[0]
    for words in ("Annual training plan 2027", "Plan annuel de formation 2027", "Activity", "Activité", "Course 1"):
        assert words in text


def test_names_with_values(tmp_path: Path) -> None:
    block = KeyValues((("Lieu", "Ohrid"), ("Objectif", "long " * 1500), ("Début", lesson(0, 540, 600, "x").title)))
    write_pdf(report(Section("", (block,)), landscape=False), tmp_path / "values.pdf")
    assert "Ohrid" in pages(tmp_path / "values.pdf")[0]
    assert "".join(pages(tmp_path / "values.pdf")).count("long") == 1500


def test_a_folder_that_is_missing_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="folder does not exist"):
        write_pdf(report(), tmp_path / "nowhere" / "plan.pdf")


def test_a_failed_export_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    target.mkdir()
    with pytest.raises(CannotWrite):
        write_pdf(report(), target)
    assert list(tmp_path.iterdir()) == [target]


def overflowing(made: Report) -> list[str]:
    """Return what leaves the page or its margins."""
    paper = lay_out_pages(made)
    found = []
    for page in paper.pages:
        for mark in (mark for piece in page.pieces for mark in piece.marks):
            if isinstance(mark, TextMark) and (
                mark.x < paper.left - 0.1
                or mark.x + width(mark.line) > paper.right + 0.6
                or not 20 < mark.y < paper.size[1] - 20
            ):
                found.append("".join(run.text for run in mark.line)[:40])
            if isinstance(mark, BoxMark) and mark.corner[1] + mark.size[1] > paper.bottom + 40:
                found.append("box")
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(*[st.one_of(st.sampled_from(HOSTILE), st.text(max_size=300))] * 4), min_size=1, max_size=12))
def test_nothing_ever_leaves_the_page(rows: list[tuple[str, ...]]) -> None:
    table = Table(tuple(Column(f"C{n}", weight=1 + n) for n in range(4)), (Group(tuple(rows)),))
    assert overflowing(report(Section("", (table,)), landscape=False)) == []
