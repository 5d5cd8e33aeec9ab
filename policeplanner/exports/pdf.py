"""Any report as a PDF to print: A4, fonts embedded, tagged, with bookmarks."""

from pathlib import Path

from policeplanner.exports.files import written_whole
from policeplanner.exports.pdf_figures import put_figure
from policeplanner.exports.pdf_flow import put_heading, put_key_values, put_notes, put_paragraph
from policeplanner.exports.pdf_head import new_page, put_feet, reserve_footnotes
from policeplanner.exports.pdf_paper import Paper
from policeplanner.exports.pdf_tables import put_table
from policeplanner.exports.pdf_tagged import TaggedCanvas
from policeplanner.exports.pdf_week import put_week
from policeplanner.exports.report import Block, Figure, KeyValues, Paragraph, Report, Section, Table, WeekGrid


def write_pdf(report: Report, path: Path, *, invariant: bool = False) -> None:
    """Write the report to a file, wholly or not at all; invariant gives the same bytes for the same report.

    Raises CannotWrite when the file is open elsewhere, protected, or the disk is full.
    """
    paper = lay_out_pages(report)
    with written_whole(path) as beside:
        TaggedCanvas(str(beside), paper, invariant=invariant).paint()


def lay_out_pages(report: Report) -> Paper:
    """Return the pages of a report before they are painted."""
    paper = Paper(report)
    reserve_footnotes(paper)
    for section in report.sections:
        _put_section(paper, section)
    if not paper.pages:
        new_page(paper)
    put_notes(paper)
    put_feet(paper)
    return paper


def _put_section(paper: Paper, section: Section) -> None:
    starts_with_week = bool(section.blocks) and isinstance(section.blocks[0], WeekGrid)
    if not paper.pages and not starts_with_week:
        new_page(paper)
    if section.title and not starts_with_week:
        paper.y += 6 if paper.y > paper.top else 0
        put_heading(paper, section.title)
    for block in section.blocks:
        _put(paper, block)


def _put(paper: Paper, block: Block) -> None:
    match block:
        case Paragraph():
            put_paragraph(paper, block)
        case KeyValues():
            put_key_values(paper, block)
        case Table():
            put_table(paper, block)
        case WeekGrid():
            put_week(paper, block)
        case Figure():
            put_figure(paper, block)
