"""The plain description of a year to plan: activities, their venues and teams, calendars, money, and a plan of them.

Days are whole numbers counted from the first day of the year, day 0. Every span is half open (first, end). Ids are
strings that mean nothing here. Nothing in this module knows a solver or a database.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from policeplanner.scheduling.problem import LockKind, Span

WEEK = 7


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days on which a country, or the mission, does not work: days of rest and holidays."""

    id: str
    name: str
    closed: frozenset[int]


@dataclass(frozen=True, slots=True)
class Need:
    """So many trainers of a qualification, to be chosen."""

    qualification: str
    number: int = 1


@dataclass(frozen=True, slots=True)
class YearActivity:
    """A course edition or another activity that takes so many working days in a row, days closed in between aside.

    A day is worked when it is closed in none of the calendars. windows: the days on which it may begin (none given:
    any). venues: those it may take place in, of which it uses so many rooms (none given: it needs no venue). trainers:
    those who come in any case, needs: those to choose beside them. after: activities that must have ended before it
    begins. lead_days: it begins at the earliest so many days after today. priority: how much worse it is to leave it
    out than another one.
    """

    id: str
    name: str
    working_days: int
    calendars: tuple[str, ...] = ()
    windows: tuple[Span, ...] = ()
    venues: tuple[str, ...] = ()
    rooms: int = 1
    trainers: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    course: str = ""
    after: tuple[str, ...] = ()
    lead_days: int = 0
    cost_cents: int = 0
    priority: int = 1

    @property
    def team_size(self) -> int:
        """Number of trainers."""
        return len(self.trainers) + sum(need.number for need in self.needs)


@dataclass(frozen=True, slots=True)
class YearTrainer:
    """A trainer; busy holds leave and other bookings, days_per_month the most working days in a calendar month."""

    id: str
    name: str
    qualifications: frozenset[str] = frozenset()
    busy: tuple[Span, ...] = ()
    days_per_month: int | None = None


@dataclass(frozen=True, slots=True)
class YearVenue:
    """A venue with its rooms, and when it is closed or taken by others."""

    id: str
    name: str
    rooms: int = 1
    busy: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class YearLock:
    """Where an activity stands already: PROGRAM may move and is the present date, any other kind stays as it is.

    The days from start to end that its calendars work are taken; end counts for what stays only.
    """

    activity: str
    start: int
    end: int
    venue: str | None = None
    trainers: tuple[str, ...] = ()
    kind: LockKind = LockKind.MINE


@dataclass(frozen=True, slots=True)
class Cap:
    """The most that the activities beginning in a span of days may cost together."""

    days: Span
    cents: int


@dataclass(frozen=True, slots=True)
class Booking:
    """One activity in its place: from start to the day before end, at a venue, with its trainers."""

    activity: str
    start: int
    end: int
    venue: str | None = None
    trainers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class YearPlan:
    """Bookings in order of time, at most one for each activity."""

    bookings: tuple[Booking, ...] = ()

    @classmethod
    def of(cls, bookings: Iterable[Booking]) -> "YearPlan":
        """Return the bookings in their one canonical order, so that equal plans compare equal."""
        tidy = (replace(b, trainers=tuple(sorted(b.trainers))) for b in bookings)
        return cls(tuple(sorted(tidy, key=lambda b: (b.start, b.activity))))

    @property
    def by_activity(self) -> dict[str, Booking]:
        """Bookings by the id of their activity."""
        return {booking.activity: booking for booking in self.bookings}


@dataclass(frozen=True)
class YearProblem:
    """Everything that a year depends on.

    days: length of the year; an activity that is placed ends within it. weekday: that of day 0, 0 being Monday.
    months and quarters: their spans. quiet: days better left without activities (Ramadan, summer weeks). gaps: least
    number of days between the end of an edition of a course and the beginning of the next.
    """

    days: int
    activities: tuple[YearActivity, ...]
    calendars: tuple[Calendar, ...] = ()
    trainers: tuple[YearTrainer, ...] = ()
    venues: tuple[YearVenue, ...] = ()
    locks: tuple[YearLock, ...] = ()
    today: int = 0
    weekday: int = 0
    months: tuple[Span, ...] = ()
    quarters: tuple[Span, ...] = ()
    caps: tuple[Cap, ...] = ()
    quiet: tuple[Span, ...] = ()
    gaps: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def activity(self) -> Mapping[str, YearActivity]:
        """Activities by id."""
        return {activity.id: activity for activity in self.activities}

    @cached_property
    def calendar(self) -> Mapping[str, Calendar]:
        """Calendars by id."""
        return {calendar.id: calendar for calendar in self.calendars}

    @cached_property
    def trainer(self) -> Mapping[str, YearTrainer]:
        """Trainers by id."""
        return {trainer.id: trainer for trainer in self.trainers}

    @cached_property
    def venue(self) -> Mapping[str, YearVenue]:
        """Venues by id."""
        return {venue.id: venue for venue in self.venues}

    @cached_property
    def fixed(self) -> Mapping[str, YearLock]:
        """Locks that may not move, by activity."""
        return {lock.activity: lock for lock in self.locks if lock.kind is not LockKind.PROGRAM}

    @cached_property
    def present(self) -> Mapping[str, YearLock]:
        """Where activities that may move stand at present, by activity."""
        return {lock.activity: lock for lock in self.locks if lock.kind is LockKind.PROGRAM}

    def worked(self, activity: YearActivity, days: Span) -> list[int]:
        """Return the days of a span that an activity works, in order; no calendar closes days outside the year."""
        closed = [self.calendar[id_].closed for id_ in activity.calendars]
        return [day for day in range(*days) if not any(day in off for off in closed)]

    def part_of(self, parts: tuple[Span, ...], day: int) -> int:
        """Return the index of the month or quarter of a day, -1 outside all."""
        return next((index for index, (first, end) in enumerate(parts) if first <= day < end), -1)


def booked_by(lock: YearLock) -> Booking:
    """Return the booking that a lock describes."""
    return Booking(lock.activity, lock.start, lock.end, lock.venue, lock.trainers)
