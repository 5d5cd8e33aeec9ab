"""Pages before they are painted: marks at places counted from the top left corner, and their reading order."""

from dataclasses import dataclass, field
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, landscape

from policeplanner.exports.pdf_text import Line, Style, runs, width
from policeplanner.exports.report import Report

MARGIN = 37.0  # 13 mm
FOOT = 12.0
LINE_GREY, SHADE, PALE = "#c9d3df", "#eef3f8", "#f5f6f8"


class TextMark(NamedTuple):
    """A line of text; y is its baseline."""

    x: float
    y: float
    line: Line


class RuleMark(NamedTuple):
    """A straight stroke; the dash is a pattern of lengths, or none."""

    start: tuple[float, float]
    end: tuple[float, float]
    thickness: float = 0.5
    colour: str = LINE_GREY
    dash: tuple[float, ...] = ()


class BoxMark(NamedTuple):
    """A filled rectangle from its top left corner, with a thin outline where a stroke colour is given."""

    corner: tuple[float, float]
    size: tuple[float, float]
    fill: str = ""
    stroke: str = ""


Mark = TextMark | RuleMark | BoxMark


@dataclass(eq=False)
class Element:
    """A part of the document as it is read aloud, tagged as PDF does (H1, P, Table, TR, TD, Figure …)."""

    tag: str
    parent: "Element | None" = None
    alt: str = ""
    columns: int = 1
    kids: list["Element | tuple[int, int]"] = field(default_factory=list)  # parts, or (page index, content number)

    def add(self, tag: str, alt: str = "", columns: int = 1) -> "Element":
        """Append a part and return it; a cell may lie across several columns."""
        part = Element(tag, self, alt, columns)
        self.kids.append(part)
        return part


class Piece(NamedTuple):
    """Marks that belong to one element, or to none: rules, running heads and other decoration."""

    element: Element | None
    marks: tuple[Mark, ...]


@dataclass
class Page:
    """One page and the bookmarks that point at it: (title, level, y)."""

    pieces: list[Piece] = field(default_factory=list)
    bookmarks: list[tuple[str, int, float]] = field(default_factory=list)


class Paper:
    """The pages laid out so far, and the height on the last one where the next thing goes."""

    def __init__(self, report: Report) -> None:
        """Take the size from the report; the first page is begun by whoever draws its head."""
        self.report = report
        self.size: tuple[float, float] = landscape(A4) if report.orientation == "landscape" else A4
        self.left: float = MARGIN
        self.right: float = self.size[0] - MARGIN
        self.foot: float = self.size[1] - MARGIN - FOOT
        self.bottom: float = self.foot
        self.top: float = MARGIN
        self.y: float = MARGIN
        self.pages: list[Page] = []
        self.root = Element("Document")
        self.waiting_notes: list[tuple[int, str]] = []
        self.notes_made = 0

    @property
    def room(self) -> float:
        """Return the width between the margins."""
        return self.right - self.left

    @property
    def left_over(self) -> float:
        """Return the height left on this page."""
        return self.bottom - self.y

    @property
    def full_height(self) -> float:
        """Return the height of an empty page below its head."""
        return self.bottom - self.top

    def put(self, element: Element | None, *marks: Mark) -> None:
        """Draw marks on the last page as part of an element, or as decoration."""
        if marks:
            self.pages[-1].pieces.append(Piece(element, marks))

    def note(self, text: str) -> int:
        """Keep a text that found no room, to be printed in full below, and return its number."""
        self.notes_made += 1
        self.waiting_notes.append((self.notes_made, text))
        return self.notes_made


def leading(size: float) -> float:
    """Return the distance from line to line for a size of letters."""
    return size * 1.34


def line_height(line: Line, default: float) -> float:
    """Return the height of a line: that of its tallest letters."""
    return leading(max((run.style.size for run in line), default=default))


def set_lines(lines: list[Line], x: float, y: float, size: float) -> tuple[list[TextMark], float]:
    """Return lines set one below the other from the top at y, and the height where they end."""
    marks: list[TextMark] = []
    for line in lines:
        height = line_height(line, size)
        if line:
            marks.append(TextMark(x, y + height * 0.78, line))
        y += height
    return marks, y


def aligned(line: Line, right: float) -> float:
    """Return the x at which a line starts that ends at the right."""
    return right - width(line)


def single(text: str, style: Style) -> Line:
    """Return a text as one line that is not wrapped."""
    return runs(text.replace("\n", " "), style)
