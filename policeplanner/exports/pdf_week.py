"""The week on one landscape page: days across, times down, parallel groups side by side."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

from policeplanner import formats, i18n
from policeplanner.exports.pdf_head import new_page
from policeplanner.exports.pdf_paper import (
    LINE_GREY,
    PALE,
    SHADE,
    BoxMark,
    Element,
    Mark,
    Paper,
    RuleMark,
    TextMark,
    leading,
    line_height,
    set_lines,
)
from policeplanner.exports.pdf_text import INK, MUTED, Line, Span, Style, runs, text_width, width, wrap
from policeplanner.exports.pdf_week_rows import Placed, is_break, place_items, row_heights, time_rows
from policeplanner.exports.report import Tone, WeekBreak, WeekGrid, in_each, sides
from policeplanner.i18n import translate

COLOURS: dict[Tone, str] = {
    "command": "#6b4a9e",
    "community": "#23785a",
    "training": "#1f5a96",
    "other": "#667085",
}
DASHES: dict[Tone, tuple[float, ...]] = {"command": (), "community": (6, 2), "training": (2, 1.2), "other": (1, 3)}
_SAMPLES: dict[Tone, tuple[float, ...]] = {"community": (3.2, 1.6)}  # in the legend, where six points show no gap
_SIZES = (8.2, 7.8, 7.4, 7.0)
_SMALLEST = 5.2
_TIME_INK = "#475467"
_TIMES = 65.0
_HEAD = 19.0
_LEGEND = 24.0  # a legend of one row
_LEGEND_ROW = 11.0
_SAMPLE = 12.5  # the bar before a name in the legend
_PAD = 6.0
_AIR = 4.2


class _Box(NamedTuple):
    left: float
    top: float
    width: float
    height: float


class _Key(NamedTuple):
    """One line of the legend: how far from the left, on which row, the bar before it if any."""

    x: float
    row: int
    tone: Tone | None
    line: Line


@dataclass
class _Week:
    """A grid while it is being drawn, at one size of letters."""

    paper: Paper
    grid: WeekGrid
    size: float
    compact: bool = False

    @cached_property
    def rows(self) -> tuple[tuple[int, int], ...]:
        return time_rows(self.grid)

    @cached_property
    def placed(self) -> list[Placed]:
        return place_items(self.grid, self.rows)

    @cached_property
    def pauses(self) -> list[bool]:
        return [is_break(self.grid, row) for row in self.rows]

    @cached_property
    def day_width(self) -> float:
        return (self.paper.room - _TIMES) / max(1, len(self.grid.days))

    @cached_property
    def heights(self) -> list[float]:
        low = leading(self.size - 0.8) + 4.6
        low = leading(self.size) if self.compact else low
        least = [low if pause else low + 2 * (not self.compact) for pause in self.pauses]
        return row_heights(self.placed, least, [not pause for pause in self.pauses], self.needed)

    @cached_property
    def available(self) -> float:
        return self.paper.left_over - self.head_height - _LEGEND - self.legend[-1].row * _LEGEND_ROW

    @cached_property
    def legend(self) -> list[_Key]:
        return _legend(self.paper, self.grid)

    @property
    def air(self) -> float:
        """Return the space above and below the text of an item."""
        return _AIR / 4 if self.compact else _AIR

    @property
    def head_height(self) -> float:
        return _HEAD + 10.0 * (len(self.paper.report.languages) - 1)

    def lines(self, placed: Placed) -> list[Line]:
        """Return the text of an item, broken to the width of its lane."""
        room = self.day_width / placed.lanes - 2 * pad(placed)
        item, languages = placed.item, self.paper.report.languages
        lines: list[Line] = []
        size = self._word_size(placed, room)
        if self.compact:
            return self._in_a_row(placed, size, room)
        strong, soft = Style(size, bold=True), Style(size - 0.9, colour=MUTED)
        notes = sides(item.note, languages)
        for number, title in enumerate(sides(item.title, languages)):
            style = strong if number == 0 else Style(size - 0.4, italic=True, colour=INK)
            spans: list[Span] = [(title, style)]
            if note := notes[min(number, len(notes) - 1)]:
                spans.append((f" ({note})", style._replace(bold=False)))
            lines += wrap(spans, room)
        for detail in sides(item.detail, languages):
            lines += wrap([(detail, soft)], room) if detail else []
        return lines

    def _in_a_row(self, placed: Placed, size: float, room: float) -> list[Line]:
        """Return the text of an item without a line of its own for the details."""
        languages = self.paper.report.languages
        spans: list[Span] = [(" / ".join(sides(placed.item.title, languages)), Style(size, bold=True))]
        for phrase in (placed.item.note, placed.item.detail):
            if text := " / ".join(sides(phrase, languages)):
                spans.append((f" · {text}", Style(size, colour=MUTED)))
        return wrap(spans, room)

    def _word_size(self, placed: Placed, room: float) -> float:
        """Return the size of letters at which no word of the title is cut, but not below the smallest to read."""
        words = {word for text in sides(placed.item.title, self.paper.report.languages) for word in text.split(" ")}
        widest = max((text_width(word, Style(self.size, bold=True)) for word in words), default=0.0)
        return self.size if widest <= room else max(min(self.size, 5.8), 0.98 * self.size * room / widest)

    def capped(self, cap: float) -> list[float]:
        """Return the heights of the rows when no item gets more height than the cap."""
        least = [leading(self.size - 0.8)] * len(self.rows)
        return row_heights(
            self.placed, least, [not pause for pause in self.pauses], lambda placed: min(cap, self.needed(placed))
        )

    def needed(self, placed: Placed) -> float:
        """Return the height that the whole text of an item takes."""
        return sum(line_height(line, self.size) for line in self.lines(placed)) + 2 * self.air

    def box(self, placed: Placed) -> _Box:
        left = self.paper.left + _TIMES + placed.item.day * self.day_width
        width = self.day_width / placed.lanes
        top = self.paper.y + sum(self.heights[: placed.first])
        return _Box(left + placed.lane * width, top, width, sum(self.heights[placed.first : placed.after]))


def pad(placed: Placed) -> float:
    """Return the space between the edge of an item and its text: less where groups stand side by side."""
    return _PAD if placed.lanes == 1 else _PAD * 0.75


def put_week(paper: Paper, grid: WeekGrid) -> None:
    """Draw a week on a page of its own; texts that find no room even at the smallest size become notes."""
    new_page(paper, grid.context, _bookmark(paper, grid))
    week = _fitted(paper, grid)
    days = _put_head(week)
    paper.y += week.head_height
    _put_rows(week)
    _put_content(week, days)
    paper.y += sum(week.heights)
    _put_legend(week)


def _bookmark(paper: Paper, grid: WeekGrid) -> str:
    if not grid.days:
        return ""
    return formats.short_range(grid.days[0], grid.days[-1], paper.report.languages[0], year=True)


def _fitted(paper: Paper, grid: WeekGrid) -> _Week:
    """Return the week at the largest size at which it fits; else at the smallest, the longest texts cut."""
    attempts = [(size, False) for size in _SIZES] + [(size, True) for size in (7.8, 7.4, 7.0, 6.4, 5.8, _SMALLEST)]
    for size, compact in attempts:
        week = _Week(paper, grid, size, compact)
        if sum(week.heights) <= week.available:
            return week
    low, high = 0.0, week.available
    while high - low > 1.0:
        middle = (low + high) / 2
        if sum(week.capped(middle)) <= week.available:
            low = middle
        else:
            high = middle
    heights = week.capped(low)
    squeeze = min(1.0, week.available / sum(heights))
    week.heights = [height * squeeze for height in heights]
    return week


def _put_head(week: _Week) -> list[Element]:
    """Draw the row of days; return one element for each day, which its items are read under."""
    paper, top, height = week.paper, week.paper.y, week.head_height
    paper.put(None, BoxMark((paper.left, top), (paper.room, height), SHADE, LINE_GREY))
    style = Style(8.4, bold=True)
    languages = paper.report.languages
    heads = [in_each(lambda: translate("Report", "Time"))]
    heads += [in_each(partial(formats.weekday_and_day, day)) for day in week.grid.days]
    elements: list[Element] = []
    for number, head in enumerate(heads):
        left = paper.left + (0 if number == 0 else _TIMES + (number - 1) * week.day_width)
        room = (week.day_width if number else _TIMES) - 2 * _PAD
        lines = [wrap([(text, style)], room)[0] for text in sides(head, languages)]
        element = paper.root.add("Sect").add("H3") if number else None
        if element and element.parent:
            elements.append(element.parent)
        marks, _ = set_lines(lines, left + _PAD, top + 4, style.size)
        paper.put(element, *marks)
    return elements


def _put_rows(week: _Week) -> None:
    """Draw the times, the ground of the breaks and the lines of the grid."""
    paper, y = week.paper, week.paper.y
    total = sum(week.heights)
    marks: list[Mark] = []
    for (start, end), height, pause in zip(week.rows, week.heights, week.pauses, strict=True):
        if pause:
            marks.append(BoxMark((paper.left, y), (paper.room, height), PALE))
        size = min(week.size - (0.9 if pause else 0.4), height * 0.72)
        label = runs(
            f"{formats.clock(start)} – {formats.clock(end)}", Style(size, colour=MUTED if pause else _TIME_INK)
        )
        base = y + (height + size * 0.72) / 2 if pause else y + min(_AIR, height * 0.1) + leading(size) * 0.78
        marks.append(TextMark(paper.left + _PAD, base, label))
        y += height
        marks.append(RuleMark((paper.left, y), (paper.right, y)))
    tops, bottom = week.paper.y, week.paper.y + total
    edges = [paper.left, *(paper.left + _TIMES + n * week.day_width for n in range(len(week.grid.days) + 1))]
    marks += [RuleMark((x, tops - week.head_height), (x, bottom)) for x in edges]
    paper.put(None, *sorted(marks, key=lambda mark: not isinstance(mark, BoxMark)))  # grounds below lines


def _put_content(week: _Week, days: list[Element]) -> None:
    """Draw lessons and breaks in order of time, which is the order they are read aloud in."""
    parts: list[tuple[int, Callable[[], None]]] = [
        (placed.item.start, partial(_put_item, week, placed, days[placed.item.day])) for placed in week.placed
    ]
    for pause in week.grid.breaks:
        for held in _stretches(week, pause):
            parts.append((pause.start, partial(_put_break, week, pause, held, days[held[0]])))
    for _, put in sorted(parts, key=lambda part: part[0]):
        put()


def _stretches(week: _Week, pause: WeekBreak) -> list[tuple[int, int]]:
    """Return runs of neighbouring days on which the break is held and nothing else takes its place."""
    busy = {item.day for item in week.grid.items if item.start < pause.end and item.end > pause.start}
    found: list[tuple[int, int]] = []
    for day in sorted(pause.days - busy):
        if found and found[-1][1] == day - 1:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return found


def _put_break(week: _Week, pause: WeekBreak, days: tuple[int, int], element: Element) -> None:
    paper = week.paper
    top = paper.y + sum(height for row, height in zip(week.rows, week.heights, strict=True) if row[1] <= pause.start)
    inside = (pause.start <= row[0] and row[1] <= pause.end for row in week.rows)
    height = sum(height for inner, height in zip(inside, week.heights, strict=True) if inner)
    left = paper.left + _TIMES + days[0] * week.day_width
    room = (days[1] - days[0] + 1) * week.day_width
    size = min(week.size - 0.7, height * 0.72)
    text = " / ".join(sides(pause.title, paper.report.languages))
    line = wrap([(text, Style(size, colour=MUTED))], room - 2 * _PAD)[0]
    paper.put(None, BoxMark((left, top), (room, height), PALE, LINE_GREY))
    base = top + (height + size * 0.72) / 2
    alt = f"{formats.clock_range(pause.start, pause.end)} {text}"
    paper.put(element.add("P", alt), TextMark(left + (room - width(line)) / 2, base, line))


def _put_item(week: _Week, placed: Placed, day: Element) -> None:
    paper, box, tone = week.paper, week.box(placed), placed.item.tone
    bar = box.left + 0.9
    paper.put(
        None,
        BoxMark((box.left, box.top), (box.width, box.height), "#ffffff", LINE_GREY),
        RuleMark((bar, box.top), (bar, box.top + box.height), 1.8, COLOURS[tone], DASHES[tone]),
    )
    lines = _visible(week, placed, box)
    tight = min(week.air, max(0.0, (box.height - sum(line_height(line, week.size) for line in lines)) / 2))
    marks, _ = set_lines(lines, box.left + pad(placed), box.top + tight, week.size)
    paper.put(day.add("P", _spoken(week, placed)), *marks)


def _visible(week: _Week, placed: Placed, box: _Box) -> list[Line]:
    """Return the lines that fit the box; the last says in which note the whole text is when some do not."""
    lines = week.lines(placed)
    if sum(line_height(line, week.size) for line in lines) <= box.height + 0.01:
        return lines
    number = week.paper.note(_spoken(week, placed))
    with i18n.speaking(week.paper.report.languages[0]):
        words = translate("Report", "… note {number}").format(number=number)
    size = min(week.size, max(3.5, box.height / leading(1.0)))
    kept: list[Line] = []
    left = box.height - leading(size) + 0.01
    for line in lines:
        left -= line_height(line, week.size)
        if left < 0:
            break
        kept.append(line)
    return [*kept, runs(words, Style(size, bold=True))]


def _spoken(week: _Week, placed: Placed) -> str:
    """Return the item in one sentence: for a note, and for who listens to the page instead of seeing it."""
    item, languages = placed.item, week.paper.report.languages
    parts = [text for phrase in (item.title, item.note, item.detail) for text in sides(phrase, languages) if text]
    day = formats.weekday_and_day(week.grid.days[item.day], languages[0])
    return f"{day}, {formats.clock_range(item.start, item.end)} · " + " · ".join(parts)


def _legend(paper: Paper, grid: WeekGrid) -> list[_Key]:
    """Lay out what the colours and dashes of the bars mean, then the summary at the right; long names wrap."""
    languages, style = paper.report.languages, Style(8.0, colour=_TIME_INK)
    keys, x, row = [], 0.0, 0
    for tone, title in grid.legend:
        lines = wrap(((" / ".join(sides(title, languages)), style),), paper.room - _SAMPLE)
        needed = _SAMPLE + max(map(width, lines), default=0.0)
        if x and x + needed > paper.room:
            x, row = 0.0, row + 1
        keys += [_Key(x + _SAMPLE, row + n, None if n else tone, line) for n, line in enumerate(lines)]
        x, row = x + needed + 18, row + max(0, len(lines) - 1)
    summary = runs(" / ".join(sides(grid.summary, languages)), style)
    start = paper.room - width(summary)
    return [*keys, _Key(start, row + (start < x and bool(grid.legend)), None, summary)]


def _put_legend(week: _Week) -> None:
    paper, top = week.paper, week.paper.y + 9
    element = paper.root.add("P")
    for key in week.legend:
        x, y = paper.left + key.x, top + key.row * _LEGEND_ROW
        if key.tone is not None:
            dashes = _SAMPLES.get(key.tone, DASHES[key.tone])
            paper.put(None, RuleMark((x - 8.5, y), (x - 8.5, y + 8), 8, COLOURS[key.tone], dashes))
        paper.put(element, TextMark(x, y + 7, key.line))
    paper.y = top + week.legend[-1].row * _LEGEND_ROW + 13
