"""Pages before they are painted."""

from policeplanner.exports.pdf_paper import Element, Page, Paper, aligned, line_height, set_lines, single
from policeplanner.exports.pdf_text import Style, width
from tests.exports.invented import report


def test_paper_is_a4_either_way() -> None:
    wide, tall = Paper(report()), Paper(report(landscape=False))
    assert wide.size == tuple(reversed(tall.size))
    assert 34 <= tall.left <= 43, "margins of 12 to 15 mm"
    assert wide.room > tall.room


def test_lines_stand_below_each_other() -> None:
    lines = [single("un", Style(8.0)), single("deux", Style(8.0))]
    marks, end = set_lines(lines, 10, 100, 8.0)
    assert [mark.x for mark in marks] == [10, 10]
    assert 100 < marks[0].y < marks[1].y < end
    assert end == 100 + 2 * line_height(lines[0], 8.0)


def test_a_line_can_end_at_the_right() -> None:
    line = single("12,50\n€", Style(8.0))
    assert aligned(line, 200) + width(line) == 200
    assert "".join(run.text for run in line) == "12,50 €"


def test_what_has_no_marks_takes_no_place() -> None:
    paper = Paper(report())
    paper.pages.append(Page())
    paper.put(Element("P"))
    assert paper.pages[0].pieces == []
