"""The head and foot of pages when titles are long."""

from dataclasses import replace
from pathlib import Path

from policeplanner.domain.texts import Text
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.pdf_head import new_page, reserve_footnotes
from policeplanner.exports.pdf_paper import Paper
from policeplanner.exports.report import Section
from tests.exports.invented import courses, pages, report
from tests.exports.test_pdf import overflowing


def test_a_title_without_end_takes_two_lines_and_an_ellipsis(tmp_path: Path) -> None:
    made = replace(report(Section("", (courses(2),))), title="Formation " * 200, context="mot " * 500)
    write_pdf(made, tmp_path / "long.pdf")
    text = pages(tmp_path / "long.pdf")[0]
    assert "…" in text
    assert "Formation 0" in text
    assert overflowing(made) == []


def test_two_languages_take_two_lines_each() -> None:
    one, two = Paper(report()), Paper(report(languages=("en", "fr")))
    new_page(one)
    new_page(two)
    assert two.top > one.top


def test_footnotes_take_room_from_the_page() -> None:
    paper = Paper(report(footnote="* Note"))
    before = paper.bottom
    reserve_footnotes(paper)
    assert paper.bottom < before
    plain = Paper(report())
    reserve_footnotes(plain)
    assert plain.bottom == before


def test_only_the_first_page_is_read_aloud_with_its_head() -> None:
    paper = Paper(report())
    new_page(paper)
    new_page(paper)
    first, second = ([piece.element for piece in page.pieces] for page in paper.pages)
    assert any(element and element.tag == "H1" for element in first)
    assert not any(element and element.tag == "H1" for element in second)


def test_a_page_may_have_a_context_of_its_own(tmp_path: Path) -> None:
    made = replace(report(), context=Text("All weeks", "Toutes les semaines"))
    write_pdf(made, tmp_path / "a.pdf")
    assert "Toutes les semaines" in pages(tmp_path / "a.pdf")[0]
