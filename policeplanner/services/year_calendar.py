"""The year as the calendar shows it: activities in rows and groups, days off, and what the weeks ask of trainers."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from policeplanner.domain.activities import DONE, OFF, Activity, ActivityStatus
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.vocabulary import Line
from policeplanner.formats import enumeration, sort_key
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

_LAST = "\uffff"  # sorts what belongs nowhere behind all else


class Grouping(StrEnum):
    """By what the rows of the calendar are put together."""

    PROGRAMME = "programme"
    TRAINER = "trainer"
    VENUE = "venue"
    FIELD = "field"


NOWHERE = {
    Grouping.PROGRAMME: QT_TRANSLATE_NOOP("YearCalendar", "Without a programme"),
    Grouping.TRAINER: QT_TRANSLATE_NOOP("YearCalendar", "Without trainers"),
    Grouping.VENUE: QT_TRANSLATE_NOOP("YearCalendar", "Without a venue"),
    Grouping.FIELD: QT_TRANSLATE_NOOP("YearCalendar", "Without a field of action"),
}


@dataclass(frozen=True)
class Entry:
    """What the calendar knows of an activity, worded in the language spoken when it was read.

    `series` is the same for editions of one course, and for activities of one type with the same title.
    """

    activity: UUID
    edition: UUID | None
    title: str
    reference: str
    kind: str
    line: Line | None
    status: ActivityStatus
    place: str
    people: int | None
    series: str = ""
    series_title: str = ""

    @property
    def detail(self) -> str:
        """Return place and number of people, such as Ohrid · 24."""
        return " · ".join(filter(None, [self.place, str(self.people or "")]))


@dataclass(frozen=True)
class Bar:
    """An activity on its days, first and last included; `number` counts along its row, 0 where it is alone there."""

    entry: Entry
    first: date
    last: date
    number: int = 0


@dataclass(frozen=True)
class Row:
    """One line of the calendar; one of an activity without dates names it as `waiting`."""

    name: str
    detail: str
    bars: tuple[Bar, ...] = ()
    waiting: Entry | None = None


@dataclass(frozen=True)
class Group:
    """Rows that belong together; `line` colours what sums them up, None for the colour of no line."""

    key: str
    name: str
    line: Line | None
    rows: tuple[Row, ...]

    @property
    def span(self) -> tuple[date, date]:
        """Return the first and the last day of all bars, of which there must be one."""
        bars = [bar for row in self.rows for bar in row.bars]
        return min(bar.first for bar in bars), max(bar.last for bar in bars)

    @property
    def count(self) -> int:
        """Return the number of activities."""
        return sum(max(1, len(row.bars)) for row in self.rows)


@dataclass(frozen=True)
class YearCalendar:
    """A year of the plan. `kinds` are the types of activity there are, by code; `begun` counts what begins in the year.

    `waiting` are activities of the year, or of no certain year, that have no dates.
    """

    year: int
    groups: tuple[Group, ...] = ()
    waiting: tuple[Entry, ...] = ()
    kinds: tuple[tuple[str, str], ...] = ()
    begun: int = 0


def with_waiting(year: YearCalendar) -> YearCalendar:
    """Return a calendar that begins with rows of what has no dates, on which dates can be proposed."""
    if not year.waiting:
        return year
    rows = tuple(Row(entry.title, entry.detail, waiting=entry) for entry in year.waiting)
    return replace(
        year, groups=(Group("waiting", translate("YearCalendar", "Without dates"), None, rows), *year.groups)
    )


@dataclass(frozen=True)
class _Found:
    activity: Activity
    edition: Edition | None
    entry: Entry


def read_calendar(
    session: Session, year: int, grouping: Grouping = Grouping.PROGRAMME, kinds: frozenset[str] = frozenset()
) -> YearCalendar:
    """Read the activities that touch a year and are neither postponed nor cancelled; no kinds mean all kinds."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    editions = {edition.activity_id: edition for edition in session.scalars(_editions(first, last))}
    activities = session.scalars(_activities(first, last)).all()
    known = {a.type.code: a.type.text("name").shown(language()) for a in activities}
    wanted = [a for a in activities if not kinds or a.type.code in kinds]
    found = [_Found(a, editions.get(a.id), _entry(a, editions.get(a.id))) for a in wanted]
    dated = [each for each in found if each.activity.starts_on is not None]
    return YearCalendar(
        year,
        tuple(_groups(dated, grouping)),
        tuple(each.entry for each in found if each.activity.starts_on is None and _of_year(each.entry, year)),
        tuple(sorted(known.items(), key=lambda kind: sort_key(kind[1]))),
        sum(a.starts_on is not None and a.starts_on.year == year for a in wanted),
    )


def _activities(first: date, last: date) -> Select[Activity]:
    ends = or_(Activity.ends_on >= first, Activity.starts_on >= first)
    return (
        select(Activity)
        .where(
            Activity.status.not_in(OFF),
            or_(
                and_(Activity.starts_on <= last, ends),
                and_(Activity.starts_on.is_(None), Activity.ends_on.is_(None), Activity.status.not_in(DONE)),
            ),
        )
        .order_by(Activity.starts_on, Activity.reference, Activity.id)
        .options(*(joinedload(each) for each in (Activity.programme, Activity.type, Activity.venue, Activity.field)))
    )


def _editions(first: date, last: date) -> Select[Edition]:
    return (
        select(Edition)
        .join(Edition.activity)
        .where(
            or_(Activity.starts_on.is_(None), and_(Activity.starts_on <= last, Activity.starts_on >= first - _MARGIN))
        )
        .options(
            joinedload(Edition.version),
            selectinload(Edition.team).joinedload(EditionTrainer.trainer),
        )
    )


_MARGIN = timedelta(days=366)


def _entry(activity: Activity, edition: Edition | None) -> Entry:
    title = activity.text("title").shown(language())
    kind = activity.type.text("name").shown(language())
    course = edition.version.course if edition is not None else None
    return Entry(
        activity=activity.id,
        edition=edition.id if edition is not None else None,
        title=title or translate("YearCalendar", "(no title yet)"),
        reference=activity.reference,
        kind=kind,
        line=activity.programme.line if activity.programme else None,
        status=activity.status,
        place=activity.place or (activity.venue.city if activity.venue else ""),
        people=activity.planned_participants,
        series=str(course.id) if course is not None else f"{activity.type_id}/{title}" if title else "",
        series_title=course.text("title").shown(language()) if course is not None else title,
    )


def _of_year(entry: Entry, year: int) -> bool:
    """Tell whether a reference such as 2027-05 names the year, or none."""
    begin, dash, _rest = entry.reference.partition("-")
    return not (dash and len(begin) == len(str(year)) and begin.isdigit()) or begin == str(year)


Place = tuple[str, str, str, Line | None]  # what it is sorted by, key, name, line


def _groups(found: Iterable[_Found], grouping: Grouping) -> Iterable[Group]:
    members: dict[Place, list[Bar]] = defaultdict(list)
    for each in found:
        for place in PLACES[grouping](each) or [_nowhere(grouping)]:
            members[place].append(_bar(each))
    for place in sorted(members, key=lambda place: place[:2]):
        _order, key, name, line = place
        yield Group(key, name, line, tuple(_rows(members[place], joined=grouping is Grouping.PROGRAMME)))


def _nowhere(grouping: Grouping) -> Place:
    return (_LAST, "", translate("YearCalendar", NOWHERE[grouping]), None)


def _programme(found: _Found) -> list[Place]:
    programme = found.activity.programme
    if programme is None:
        return []
    return [(programme.code, str(programme.id), programme.text("title").shown(language()), programme.line)]


def _trainers(found: _Found) -> list[Place]:
    team = [member.trainer for member in found.edition.team] if found.edition else []
    return [("\t".join(sort_key(t.surname or t.full_name)), str(t.id), t.full_name, None) for t in team]


def _venue(found: _Found) -> list[Place]:
    venue = found.activity.venue
    if venue is None:
        return []
    name = venue.text("name").shown(language())
    return [("\t".join(sort_key(name)), str(venue.id), name, None)]


def _field(found: _Found) -> list[Place]:
    subject = found.activity.field
    return [] if subject is None else [(subject.code, str(subject.id), subject.text("short").shown(language()), None)]


PLACES: dict[Grouping, Callable[[_Found], list[Place]]] = {
    Grouping.PROGRAMME: _programme,
    Grouping.TRAINER: _trainers,
    Grouping.VENUE: _venue,
    Grouping.FIELD: _field,
}


def _bar(found: _Found) -> Bar:
    first = found.activity.starts_on
    assert first is not None
    return Bar(found.entry, first, max(first, found.activity.ends_on or first))


def _rows(bars: Sequence[Bar], *, joined: bool) -> Iterable[Row]:
    """Put what belongs to one series on one row where wanted; what overlaps on it gets a row of its own."""
    rows: list[list[Bar]] = []
    of_series: dict[str, list[list[Bar]]] = defaultdict(list)
    for bar in bars:
        same = of_series[bar.entry.series] if joined and bar.entry.series else []
        row = next((row for row in same if row[-1].last < bar.first), None)
        if row is None:
            row = []
            same.append(row)
            rows.append(row)
        row.append(bar)
    return [_row(row) for row in rows]


def _row(bars: list[Bar]) -> Row:
    if len(bars) == 1:
        return Row(bars[0].entry.title, bars[0].entry.detail, tuple(bars))
    towns = enumeration(dict.fromkeys(bar.entry.place for bar in bars if bar.entry.place))
    numbered = tuple(replace(bar, number=number) for number, bar in enumerate(bars, start=1))
    return Row(bars[0].entry.series_title, towns, numbered)
