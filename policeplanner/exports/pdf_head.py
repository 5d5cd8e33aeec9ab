"""What stands on every page: the head with title, office, reference and version, and the foot with the page number."""

from policeplanner import i18n
from policeplanner.exports.pdf_paper import (
    MARGIN,
    Element,
    Mark,
    Page,
    Paper,
    Piece,
    RuleMark,
    TextMark,
    aligned,
    set_lines,
    single,
)
from policeplanner.exports.pdf_text import BLUE, MUTED, Line, Style, runs, width, wrap
from policeplanner.exports.report import Phrase, Report, dated, shown, sides
from policeplanner.i18n import translate

_TITLE = Style(15.0, bold=True, colour=BLUE)
_SECOND = Style(11.0, bold=True, colour=BLUE)
_CONTEXT = Style(8.2, colour="#475467")
_SMALL = Style(7.2, colour=MUTED)
_OFFICE = Style(7.8, bold=True, colour="#475467")
_FOOTNOTE = Style(6.8, colour=MUTED)
_GAP = 18.0
_LEADING = 9.2


def new_page(paper: Paper, context: Phrase = "", bookmark: str = "") -> None:
    """Begin a page with its head; the context of the page takes the place of the report's own where given."""
    first = not paper.pages
    paper.pages.append(Page())
    if first:
        paper.pages[0].bookmarks.append((shown(paper.report.title, paper.report.languages[0]), 0, 0.0))
    if bookmark:
        paper.pages[-1].bookmarks.append((bookmark, 1, 0.0))
    heading = paper.root.add("H1") if first else None
    paragraph = paper.root.add("P") if first or context else None
    right, widest = _right_side(paper)
    y = _left_side(paper, heading, paragraph, context or paper.report.context, paper.room - widest - _GAP)
    y = max(y, MARGIN + 10.5 * len(right) + 8.0)
    _place_right(paper, right, y, paper.root.add("P") if first else None)
    paper.put(None, RuleMark((paper.left, y + 7), (paper.right, y + 7), 0.8, BLUE))
    paper.top = paper.y = y + 19


def _left_side(paper: Paper, heading: Element | None, paragraph: Element | None, context: Phrase, room: float) -> float:
    languages = paper.report.languages
    y = MARGIN
    for number, title in enumerate(sides(paper.report.title, languages)):
        lines = _fitted(title, _SECOND if number else _TITLE, room)
        marks, y = set_lines(lines, paper.left, y, _TITLE.size)
        paper.put(heading, *marks)
    for text in sides(context, languages):
        lines = _fitted(text, _CONTEXT, room)
        marks, y = set_lines(lines, paper.left, y, _CONTEXT.size)
        paper.put(paragraph, *marks)
    return y


def _fitted(text: str, style: Style, room: float) -> list[Line]:
    """Return a heading on at most two lines: smaller if need be, and cut with an ellipsis if that is not enough."""
    if not text:
        return []
    for size in (style.size, style.size - 1.5, style.size - 3.0):
        smaller = style._replace(size=max(7.0, size))
        lines = wrap([(text, smaller)], room)
        if len(lines) <= 2:
            return lines
    kept = lines[1]
    while kept and width(kept) + smaller.size > room:
        kept = (*kept[:-1], *runs(kept[-1].text[:-1], smaller)) if len(kept[-1].text) > 1 else kept[:-1]
    return [lines[0], (*kept, *runs("…", smaller))]


def _right_side(paper: Paper) -> tuple[list[Line], float]:
    """Return the lines at the right, from top to bottom, and the width of the widest."""
    report = paper.report
    lines: list[Line] = []
    for text in sides(report.office, report.languages):
        lines += wrap([(text, _OFFICE)], paper.room * 0.4)[:2] if text else []
    for language in report.languages:
        lines += wrap([(dated(report, language), _CONTEXT)], paper.room * 0.4)[:2]
    return lines, max((width(line) for line in lines), default=0.0)


def _place_right(paper: Paper, lines: list[Line], end: float, element: Element | None) -> None:
    y = end - 10.8 * len(lines)
    marks: list[Mark] = []
    for line in lines:
        marks.append(TextMark(aligned(line, paper.right), y + 8.4, line))
        y += 10.8
    paper.put(element, *marks)


def reserve_footnotes(paper: Paper) -> None:
    """Keep room above the foot of every page for the office's footnotes."""
    notes = _footnotes(paper)
    paper.bottom = paper.foot - (_LEADING * len(notes) + 6 if notes else 0)


def _footnotes(paper: Paper) -> list[Line]:
    report = paper.report
    notes = [text for note in report.footnotes for text in sides(note, report.languages) if text.strip()]
    return [line for note in notes for line in wrap([(note, _FOOTNOTE)], paper.room)]


def put_feet(paper: Paper) -> None:
    """Draw the foot of every page, now that their number is known."""
    notes = _footnotes(paper)
    element = paper.root.add("Note") if notes else None
    marks = [TextMark(paper.left, paper.foot + 4 - _LEADING * (len(notes) - n), line) for n, line in enumerate(notes)]
    for index, page in enumerate(paper.pages):
        page.pieces.append(Piece(None if index else element, tuple(marks)))
        page.pieces.append(Piece(None, _foot(paper, index + 1)))


def _foot(paper: Paper, number: int) -> tuple[Mark, ...]:
    report, y = paper.report, paper.foot + 14
    last = single(_page_words(report, number, len(paper.pages)), _SMALL)
    marks: list[Mark] = [
        RuleMark((paper.left, y), (paper.right, y)),
        TextMark(aligned(last, paper.right), y + 11, last),
    ]
    third = (paper.room - 2 * width(last)) / 2 - 8
    for text, centred in ((_both(report.classification, report), False), (_both(report.time_note, report), True)):
        line = wrap([(text, _SMALL)], third)[0]
        x = paper.left + (paper.room - width(line)) / 2 if centred else paper.left
        if line:
            marks.append(TextMark(x, y + 11, line))
    return tuple(marks)


def _both(phrase: Phrase, report: Report) -> str:
    return " / ".join(sides(phrase, report.languages))


def _page_words(report: Report, number: int, count: int) -> str:
    with i18n.speaking(report.languages[0]):
        return translate("Report", "Page {number} / {count}").format(number=number, count=count)
