"""What flows down a page and on to the next: headings, running text, names with values, and notes."""

from policeplanner import i18n
from policeplanner.exports.pdf_cells import Manner, cell_spans
from policeplanner.exports.pdf_head import new_page
from policeplanner.exports.pdf_paper import Element, Paper, line_height, set_lines
from policeplanner.exports.pdf_text import BLUE, MUTED, Line, Span, Style, wrap
from policeplanner.exports.report import KeyValues, Paragraph, Phrase, shown, sides
from policeplanner.i18n import translate

_HEADING = Style(11.0, bold=True, colour=BLUE)
_TEXT = Style(9.0)
_QUIET = Style(8.0, colour=MUTED)
_NOTE = Style(7.5)


def put_heading(paper: Paper, title: Phrase, keep: float = 60.0) -> None:
    """Write the heading of a section with a bookmark, on a page where so much room follows it."""
    texts = [text for text in sides(title, paper.report.languages) if text]
    if not texts:
        return
    lines = [line for text in texts for line in wrap([(text, _HEADING)], paper.room)]
    ensure(paper, sum(line_height(line, _HEADING.size) for line in lines) + keep)
    paper.pages[-1].bookmarks.append((shown(title, paper.report.languages[0]), 1, paper.y))
    put_lines(paper, paper.root.add("H2"), lines)
    paper.y += 4


def put_paragraph(paper: Paper, paragraph: Paragraph) -> None:
    """Write running text; a second language follows in its own paragraph, set back."""
    for number, text in enumerate(sides(paragraph.text, paper.report.languages)):
        style = _QUIET if paragraph.quiet or number else _TEXT
        put_lines(paper, paper.root.add("P"), wrap([(text, style)], paper.room))
        paper.y += 4


def put_key_values(paper: Paper, block: KeyValues) -> None:
    """Write names and their values in two columns."""
    name_room = paper.room * 0.26
    for name, value in block.pairs:
        names = [line for text in sides(name, paper.report.languages) for line in wrap([(text, _QUIET)], name_room)]
        paragraphs = cell_spans(value, Manner(paper.report.languages, _TEXT))
        values = [line for spans in paragraphs for line in wrap(spans, paper.room - name_room - 10)]
        ensure(paper, max(_height(names), min(_height(values), 40.0)))
        start, element = paper.y, paper.root.add("P")
        marks, end = set_lines(names, paper.left, start, _QUIET.size)
        paper.put(element, *marks)
        put_lines(paper, element, values, paper.left + name_room + 10)
        paper.y = max(paper.y, end if paper.y >= start else paper.y) + 2.5


def put_notes(paper: Paper) -> None:
    """Write in full the texts that found no room in a table or grid, under their numbers."""
    if not paper.waiting_notes:
        return
    with i18n.speaking(paper.report.languages[0]):
        title = translate("Report", "Continued from above")
    paper.y += 6
    ensure(paper, 40)
    put_lines(paper, paper.root.add("P"), wrap([(title, _NOTE._replace(bold=True))], paper.room))
    for number, text in paper.waiting_notes:
        spans: list[Span] = [(f"{number}. ", _NOTE._replace(bold=True)), (text, _NOTE)]
        put_lines(paper, paper.root.add("P"), wrap(spans, paper.room))
        paper.y += 3
    paper.waiting_notes.clear()


def put_lines(paper: Paper, element: Element | None, lines: list[Line], x: float | None = None) -> None:
    """Write lines downwards, going on to a new page where this one ends."""
    waiting: list[Line] = []
    height = 0.0
    for line in lines:
        step = line_height(line, _TEXT.size)
        if height + step > paper.left_over:
            _set(paper, element, waiting, x)
            new_page(paper)
            waiting, height = [], 0.0
        waiting.append(line)
        height += step
    _set(paper, element, waiting, x)


def _set(paper: Paper, element: Element | None, lines: list[Line], x: float | None) -> None:
    marks, paper.y = set_lines(lines, paper.left if x is None else x, paper.y, _TEXT.size)
    paper.put(element, *marks)


def _height(lines: list[Line]) -> float:
    return sum(line_height(line, _TEXT.size) for line in lines)


def ensure(paper: Paper, height: float) -> None:
    """Begin a new page unless so much height is left, or the page is empty."""
    if height > paper.left_over and paper.y > paper.top:
        new_page(paper)
