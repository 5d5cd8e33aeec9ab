"""A year of forum meetings in one go: a monthly rule for each town, and what holidays of hosts and mission change."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.base import Choice
from policeplanner.domain.initiatives import Initiative, Meeting
from policeplanner.domain.offices import Holiday, HolidayLayer, Office, WorkingCalendar
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP

LAST = 5
USUAL_MINUTE = 17 * 60
USUAL_MINUTES = 120
_WEEK = 7


class DayOff(Choice):
    """What becomes of a meeting that falls on a day off."""

    SHIFT = QT_TRANSLATE_NOOP("DayOff", "move to the next working day")
    SKIP = QT_TRANSLATE_NOOP("DayOff", "leave out")
    KEEP = QT_TRANSLATE_NOOP("DayOff", "keep the day")


class MeetingOutcome(Choice):
    """What is proposed for one month in one town."""

    AS_WANTED = QT_TRANSLATE_NOOP("MeetingOutcome", "as wanted")
    SHIFTED = QT_TRANSLATE_NOOP("MeetingOutcome", "moved")
    SKIPPED = QT_TRANSLATE_NOOP("MeetingOutcome", "left out")
    ON_DAY_OFF = QT_TRANSLATE_NOOP("MeetingOutcome", "on a day off")
    PRESENT = QT_TRANSLATE_NOOP("MeetingOutcome", "already planned")


@dataclass(frozen=True)
class MonthlyRule:
    """A weekday of each month: the 1st to 4th, or the last (5). Weekdays are counted from 0, Monday."""

    ordinal: int
    weekday: int

    def day_in(self, year: int, month: int) -> date:
        """Return the day in a month."""
        if self.ordinal == LAST:
            last = date(year, month, monthrange(year, month)[1])
            return last - timedelta(days=(last.weekday() - self.weekday) % _WEEK)
        first = date(year, month, 1)
        return first + timedelta(days=(self.weekday - first.weekday()) % _WEEK + _WEEK * (self.ordinal - 1))

    def days(self, first: date, months: int) -> list[date]:
        """Return one day for each of so many months, from the month of the first day on, none before that day."""
        numbers = (first.year * 12 + first.month - 1 + count for count in range(months))
        found = [self.day_in(number // 12, number % 12 + 1) for number in numbers]
        return [day for day in found if day >= first]

    @classmethod
    def of(cls, day: date) -> "MonthlyRule":
        """Return the rule that a day follows; a fifth weekday of a month is the last one."""
        return cls((day.day - 1) // _WEEK + 1, day.weekday())


@dataclass(frozen=True)
class Town:
    """The forum of one initiative: when it meets, for how long, and where. The hour is in minutes after midnight."""

    initiative: UUID
    name: Text
    rule: MonthlyRule
    minute: int = USUAL_MINUTE
    minutes: int = USUAL_MINUTES
    place: str = ""


@dataclass(frozen=True)
class Span:
    """From when on, for how many months, and what days off change."""

    first: date
    months: int = 12
    day_off: DayOff = DayOff.SHIFT


@dataclass(frozen=True)
class Proposed:
    """One meeting as proposed: the day wanted, the day it is on, and why it differs."""

    town: Town
    wanted: date
    day: date
    outcome: MeetingOutcome
    why: Text | None = None

    @property
    def added(self) -> bool:
        """Tell whether it will be added."""
        return self.outcome not in {MeetingOutcome.SKIPPED, MeetingOutcome.PRESENT}


def propose(
    towns: Sequence[Town],
    span: Span,
    calendar: WorkingCalendar,
    taken: Callable[[UUID], frozenset[date]] = lambda _initiative: frozenset(),
    names: Callable[[date], Text | None] = lambda _day: None,
) -> list[Proposed]:
    """Return the meetings of all towns in order of time; `taken` gives the days on which a forum meets already."""
    found = [
        _one(town, wanted, span.day_off, calendar, taken(town.initiative), names)
        for town in towns
        for wanted in town.rule.days(span.first, span.months)
    ]
    return sorted(found, key=lambda each: (each.day, each.town.minute, each.town.name.en))


def preview(session: Session, towns: Sequence[Town], span: Span) -> list[Proposed]:
    """Return the meetings as the calendars of the office's hosts and of its mission allow them."""
    office = session.scalars(select(Office)).one()
    days: dict[UUID, frozenset[date]] = {
        town.initiative: frozenset(
            office.local(moment).date()
            for moment in session.scalars(select(Meeting.starts_at).where(Meeting.initiative_id == town.initiative))
        )
        for town in towns
    }
    off = session.scalars(
        select(Holiday).where(Holiday.office_id == office.id, Holiday.layer != HolidayLayer.WORKING)
    ).all()
    names = {holiday.day: holiday.text("name") for holiday in off}
    return propose(towns, span, WorkingCalendar.of(office), days.__getitem__, names.get)


def add_meetings(session: Session, proposed: Sequence[Proposed]) -> list[Meeting]:
    """Add the meetings that are neither left out nor there already, and return them."""
    office = session.scalars(select(Office)).one()
    made = [
        Meeting(
            initiative_id=each.town.initiative,
            starts_at=office.moment(each.day, each.town.minute),
            minutes=each.town.minutes,
            place=each.town.place,
        )
        for each in proposed
        if each.added
    ]
    session.add_all(made)
    return made


def usual_town(session: Session, initiative: UUID) -> Town:
    """Return when and where the forum of an initiative last met, else the first Tuesday at five in its town."""
    found = session.get_one(Initiative, initiative)
    title = found.activity.text("title")
    name = Text(found.municipality or title.en, found.municipality or title.fr)
    last = session.scalars(
        select(Meeting).where(Meeting.initiative_id == initiative).order_by(Meeting.starts_at.desc())
    ).first()
    if last is None:
        return Town(initiative, name, MonthlyRule(1, 1), place=found.municipality)
    local = session.scalars(select(Office)).one().local(last.starts_at)
    rule = MonthlyRule.of(local.date())
    return Town(initiative, name, rule, local.hour * 60 + local.minute, last.minutes, last.place)


def first_open_month(session: Session, initiatives: Sequence[UUID]) -> date:
    """Return the first of the month after the last meeting of these forums, or of next month where none is planned."""
    last = session.scalars(
        select(Meeting.starts_at).where(Meeting.initiative_id.in_(initiatives)).order_by(Meeting.starts_at.desc())
    ).first()
    begin = max(last or datetime.now(UTC), datetime.now(UTC))
    return (begin.date().replace(day=1) + timedelta(days=32)).replace(day=1)


def _one(
    town: Town,
    wanted: date,
    day_off: DayOff,
    calendar: WorkingCalendar,
    taken: frozenset[date],
    names: Callable[[date], Text | None],
) -> Proposed:
    if calendar.works(wanted):
        return Proposed(town, wanted, wanted, MeetingOutcome.PRESENT if wanted in taken else MeetingOutcome.AS_WANTED)
    why = names(wanted)
    if day_off is DayOff.SKIP:
        return Proposed(town, wanted, wanted, MeetingOutcome.SKIPPED, why)
    day = wanted if day_off is DayOff.KEEP else calendar.next_working_day(wanted)
    if day in taken:
        return Proposed(town, wanted, day, MeetingOutcome.PRESENT, why)
    return Proposed(
        town, wanted, day, MeetingOutcome.ON_DAY_OFF if day_off is DayOff.KEEP else MeetingOutcome.SHIFTED, why
    )
