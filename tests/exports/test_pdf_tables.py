"""Tables on paper: repeated heads, whole rows, totals, and nothing lost from long texts."""

import re
from pathlib import Path

from policeplanner.exports.pdf import lay_out_pages, write_pdf
from policeplanner.exports.pdf_paper import Paper, TextMark
from policeplanner.exports.report import Column, Group, Section, Table
from tests.exports.invented import courses, pages, report


def printed(paper: Paper, page: int) -> list[tuple[float, str]]:
    """Return the lines of a page with their heights, decoration left out."""
    pieces = (piece for piece in paper.pages[page].pieces if piece.element is not None)
    marks = (mark for piece in pieces for mark in piece.marks if isinstance(mark, TextMark))
    return [(mark.y, "".join(run.text for run in mark.line)) for mark in marks]


def test_a_thousand_rows_are_all_there_once(tmp_path: Path) -> None:
    write_pdf(report(Section("", (courses(1000, groups=4),))), tmp_path / "plan.pdf")
    text = " ".join(pages(tmp_path / "plan.pdf"))
    assert len(re.findall(r"Formation \d+ ", text)) == 1000
    assert len(re.findall(r"Total du trimestre \d", text)) == 4


def test_totals_are_those_of_the_rows(tmp_path: Path) -> None:
    write_pdf(report(Section("", (courses(3),))), tmp_path / "plan.pdf")
    text = pages(tmp_path / "plan.pdf")[0]
    assert "Total du trimestre 1 51 3 001,11 €" in text
    assert "Total 51 3 001,11 €" in text


def test_a_row_is_never_broken_between_pages() -> None:
    rows = tuple((f"début {n} " + "milieu " * 60 + f"fin {n}", "x") for n in range(40))
    table = Table((Column("Texte", weight=3), Column("y")), (Group(rows),))
    paper = lay_out_pages(report(Section("", (table,))))
    assert len(paper.pages) > 2
    for page in range(len(paper.pages)):
        text = " ".join(line for _, line in printed(paper, page))
        assert len(re.findall(r"début \d+", text)) == len(re.findall(r"fin \d+", text))


def test_a_group_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    groups = tuple(Group(((f"ligne {n}", "x"),) * 5, f"Groupe {n}") for n in range(30))
    paper = lay_out_pages(report(Section("", (Table((Column("a"), Column("b")), groups),))))
    for page in range(len(paper.pages)):
        last = [line for _, line in printed(paper, page)][-2:]
        assert not any(line.startswith("Groupe") for line in last)


def test_a_text_without_end_continues_below_the_table(tmp_path: Path) -> None:
    long = " ".join(f"mot{n}" for n in range(2500))
    table = Table((Column("a"), Column("b")), (Group(((long, "court"),)),))
    write_pdf(report(Section("", (table,))), tmp_path / "long.pdf")
    text = " ".join(pages(tmp_path / "long.pdf"))
    assert "suite sous le tableau, note 1" in text
    assert all(f"mot{n}" in text for n in (0, 1200, 2499))


def test_an_empty_table_still_has_its_head(tmp_path: Path) -> None:
    table = Table((Column("Activité"), Column("Budget", "money", total=True)), (), "Total")
    write_pdf(report(Section("", (table,))), tmp_path / "empty.pdf")
    assert "Activité Budget Total —" in pages(tmp_path / "empty.pdf")[0]
