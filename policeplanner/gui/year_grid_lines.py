"""The lines of the calendar from top to bottom: groups, folded or not, and their rows, with the bars on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from policeplanner import formats
from policeplanner.gui.activity_columns import capital
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.year_calendar import Bar, Entry, Group, Row, YearCalendar

_ORDINALS = (
    QT_TRANSLATE_NOOP("YearGrid", "1st"),
    QT_TRANSLATE_NOOP("YearGrid", "2nd"),
    QT_TRANSLATE_NOOP("YearGrid", "3rd"),
    QT_TRANSLATE_NOOP("YearGrid", "4th"),
    QT_TRANSLATE_NOOP("YearGrid", "5th"),
    QT_TRANSLATE_NOOP("YearGrid", "6th"),
)


@dataclass(frozen=True)
class Line:
    """One line: the head of a group when it has no row. A folded group shows all its bars on its head."""

    group: Group
    row: Row | None = None
    folded: bool = False

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Return the bars to be seen on the line, in order of time."""
        if self.row is not None:
            return self.row.bars
        if not self.folded:
            return ()
        return tuple(sorted((bar for row in self.group.rows for bar in row.bars), key=lambda bar: bar.first))


@dataclass(frozen=True)
class Spot:
    """Where the keyboard is: a line, and a bar on it; -1 is the line's head."""

    line: int = -1
    bar: int = -1


@dataclass(frozen=True)
class Ghost:
    """Where an activity is proposed to go."""

    first: date
    last: date
    chosen: bool = True


def lines_of(year: YearCalendar, folded: Iterable[str]) -> list[Line]:
    """Return the lines of a year, with some groups folded by their keys."""
    hidden = set(folded)
    lines: list[Line] = []
    for group in year.groups:
        lines.append(Line(group, None, group.key in hidden))
        if group.key not in hidden:
            lines += [Line(group, row) for row in group.rows]
    return lines


def find(lines: list[Line], activity: UUID | None, near: int = 0) -> Spot:
    """Return where an activity is, the line nearest to another one if it is on several; its head if it has no dates."""
    spots = [
        Spot(number, -1)
        for number, line in enumerate(lines)
        if line.row is not None and line.row.waiting is not None and line.row.waiting.activity == activity
    ]
    spots += [
        Spot(number, place)
        for number, line in enumerate(lines)
        for place, bar in enumerate(line.bars)
        if bar.entry.activity == activity
    ]
    return min(spots, key=lambda spot: abs(spot.line - near), default=Spot())


def beside(lines: list[Line], here: Spot, step: int) -> Spot:
    """Return the next bar or head in reading order, or the one before."""
    order = [
        Spot(n, bar) for n, line in enumerate(lines) for bar in range(-1 if line.row is None else 0, len(line.bars))
    ]
    if not order:
        return Spot()
    if here not in order:
        return order[0]
    return order[max(0, min(len(order) - 1, order.index(here) + step))]


def above(lines: list[Line], here: Spot, step: int) -> Spot:
    """Return the bar nearest in time on the next line below (step 1) or above (step -1)."""
    number = here.line + step
    if not 0 <= number < len(lines):
        return here if here.line >= 0 else Spot(0, -1) if lines else Spot()
    bars = lines[number].bars
    if not bars or lines[number].row is None:
        return Spot(number, -1)
    middle = _middle(lines[here.line].bars[here.bar]) if here.bar >= 0 else 0
    return Spot(number, min(range(len(bars)), key=lambda place: abs(_middle(bars[place]) - middle)))


def _middle(bar: Bar) -> float:
    return (bar.first.toordinal() + bar.last.toordinal()) / 2


def labels(bar: Bar) -> list[str]:
    """Return what may stand on a bar, the longest first."""
    words = [bar.entry.title, capital(bar.entry.kind)]
    if 1 <= bar.number <= len(_ORDINALS):
        ordinal = translate("YearGrid", _ORDINALS[bar.number - 1])
        return [f"{ordinal} · {bar.entry.place}", ordinal] if bar.entry.place else [ordinal]
    return words


def told(entry: Entry) -> str:
    """Say what an activity is: title, place and people, status."""
    parts = (entry.reference, entry.title, entry.detail, entry.status.label)
    return ", ".join(filter(None, parts))


def spoken(bar: Bar, wrong: Iterable[str]) -> str:
    """Say all there is to know about a bar, with what is wrong with it."""
    words = f"{told(bar.entry)}, {formats.long_range(bar.first, bar.last)}"
    conflicts = list(wrong)
    if not conflicts:
        return words
    return ". ".join([words, translate("YearGrid", "Conflict: {what}").format(what="; ".join(conflicts))])
