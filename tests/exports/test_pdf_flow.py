"""Headings, texts and notes that flow from page to page."""

from pathlib import Path

from policeplanner.domain.texts import Text
from policeplanner.exports.pdf import lay_out_pages, write_pdf
from policeplanner.exports.pdf_flow import put_notes
from policeplanner.exports.pdf_head import new_page
from policeplanner.exports.pdf_paper import Paper
from policeplanner.exports.report import KeyValues, Paragraph, Section
from tests.exports.invented import pages, report


def test_long_texts_go_on_on_the_next_page(tmp_path: Path) -> None:
    text = " ".join(f"mot{n}" for n in range(3000))
    write_pdf(report(Section("Texte", (Paragraph(text),)), landscape=False), tmp_path / "text.pdf")
    texts = pages(tmp_path / "text.pdf")
    assert len(texts) > 1
    assert all(f"mot{n}" in " ".join(texts) for n in (0, 1500, 2999))


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    sections = [Section(f"Titre {n}", (Paragraph("ligne\n" * 9),)) for n in range(20)]
    paper = lay_out_pages(report(*sections, landscape=False))
    for page in paper.pages:
        tags = [piece.element.tag for piece in page.pieces if piece.element]
        assert tags[-1] != "H2"


def test_each_section_has_a_bookmark() -> None:
    paper = lay_out_pages(report(Section(Text("One", "Un"), ()), Section("Deux", ())))
    assert [title for title, _, _ in paper.pages[0].bookmarks] == ["Plan annuel de formation 2027", "Un", "Deux"]


def test_both_languages_of_a_text_are_printed(tmp_path: Path) -> None:
    blocks = (Paragraph(Text("Welcome", "Bienvenue")), KeyValues(((Text("Place", "Lieu"), "Ohrid"),)))
    write_pdf(report(Section("", blocks), languages=("en", "fr")), tmp_path / "both.pdf")
    text = pages(tmp_path / "both.pdf")[0]
    assert all(word in text for word in ("Welcome", "Bienvenue", "Place", "Lieu", "Ohrid"))


def test_notes_are_printed_once() -> None:
    paper = Paper(report())
    new_page(paper)
    assert [paper.note("un"), paper.note("deux")] == [1, 2]
    put_notes(paper)
    count = len(paper.pages[0].pieces)
    put_notes(paper)
    assert len(paper.pages[0].pieces) == count
    assert paper.note("trois") == 3
