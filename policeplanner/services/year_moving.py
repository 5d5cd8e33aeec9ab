"""Where an activity may go in the year: the days it would take and what stands against them, fast enough to drag."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import Activity
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.venues import Venue
from policeplanner.formats import day_and_month, enumeration, long_range
from policeplanner.i18n import translate
from policeplanner.scheduling.year_options import bits_of, busy_bits
from policeplanner.scheduling.year_problem import YearActivity, YearLock
from policeplanner.services.calendars import host_holidays
from policeplanner.services.year_plan import YearChoices, YearTask, describe_year

DAY = timedelta(days=1)


class Standing(StrEnum):
    """Whether days suit an activity. A closed one may be taken all the same: a draft is never blocked."""

    FREE = "free"
    WARNING = "warning"
    CLOSED = "closed"


@dataclass(frozen=True)
class Landing:
    """Days for an activity, first and last included, with what stands against them in words."""

    first: date
    last: date
    working_days: int
    standing: Standing = Standing.FREE
    reasons: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Say the dates and how they stand, in the language spoken."""
        return " · ".join([long_range(self.first, self.last), *(self.reasons or [translate("YearMoves", "free")])])


Reason = tuple[Standing, str]


class YearMoves:
    """The activities of a year with all they depend on, read once. It may be used on any thread."""

    def __init__(self, task: YearTask, calendar: WorkingCalendar, abroad: dict[UUID, frozenset[date]]) -> None:
        """Note who and what is taken on which days; `abroad` holds the holidays of activities in other countries."""
        self._task = task
        self._calendar = calendar
        self._abroad = abroad
        self._locks = {lock.activity: lock for lock in task.problem.locks}
        self._bits: dict[str, int] = {}
        self._at_venue: dict[str, list[str]] = defaultdict(list)
        self._with: dict[str, list[str]] = defaultdict(list)
        for lock in task.problem.locks:
            self._book(lock)
        count = task.problem.days
        self._away = {t.id: busy_bits(t.busy, count) for t in task.problem.trainers}
        self._shut = {v.id: busy_bits(v.busy, count) for v in task.problem.venues}
        self._quiet = busy_bits(task.problem.quiet, count)

    @classmethod
    def read(cls, session: Session, year: int, choices: YearChoices) -> "YearMoves":
        """Read a year."""
        office = session.scalars(select(Office)).one()
        return cls(describe_year(session, year, choices), WorkingCalendar.of(office), _holidays(session, office, year))

    def length(self, activity: UUID, first: date | None, last: date | None) -> int:
        """Return the working days of an activity, at least one; without dates those it needs."""
        if first is None or last is None:
            known = self._task.problem.activity.get(str(activity))
            return known.working_days if known else 1
        return max(1, sum(self.works(activity, first + n * DAY) for n in range((last - first).days + 1)))

    def works(self, activity: UUID, day: date) -> bool:
        """Tell whether a day is worked in every calendar that an activity depends on."""
        return self._calendar.works(day) and day not in self._abroad.get(activity, ())

    def snapped(self, activity: UUID, day: date, step: int = 1) -> date:
        """Return the day itself if it is worked, else the next one that is, or with step -1 the one before."""
        while not self.works(activity, day):
            day += step * DAY
        return day

    def stepped(self, activity: UUID, day: date, steps: int) -> date:
        """Return the working day so many working days later, or earlier."""
        sign = 1 if steps > 0 else -1
        for _step in range(abs(steps)):
            day = self.snapped(activity, day + sign * DAY, sign)
        return day

    def land(self, activity: UUID, start: date, working_days: int) -> Landing:
        """Return the days an activity takes from the first working day on, and how they stand."""
        first = self.snapped(activity, start)
        return self.weigh(activity, first, self.stepped(activity, first, working_days - 1))

    def weigh(self, activity: UUID, first: date, last: date) -> Landing:
        """Return how days stand for an activity."""
        worked = [day for n in range((last - first).days + 1) if self.works(activity, day := first + n * DAY)]
        found = list(self._against(str(activity), worked))
        standing = max((s for s, _words in found), key=list(Standing).index, default=Standing.FREE)
        return Landing(first, last, len(worked), standing, tuple(dict.fromkeys(words for _s, words in found)))

    def first_free(self, activity: UUID, start: date, working_days: int) -> Landing:
        """Return the first days from a day on against which nothing stands, else the first days of all."""
        begin, found = start, self.land(activity, start, working_days)
        while found.standing is not Standing.FREE and begin < self._task.days.day(self._task.days.count):
            begin = found.first + DAY
            found = self.land(activity, begin, working_days)
        return found if found.standing is Standing.FREE else self.land(activity, start, working_days)

    def _book(self, lock: YearLock) -> None:
        problem = self._task.problem
        within = max(0, lock.start), min(problem.days, lock.end)
        self._bits[lock.activity] = bits_of(problem.worked(problem.activity[lock.activity], within))
        if lock.venue is not None:
            self._at_venue[lock.venue].append(lock.activity)
        for trainer in lock.trainers:
            self._with[trainer].append(lock.activity)

    def _against(self, id_: str, worked: list[date]) -> Iterator[Reason]:
        days, problem = self._task.days, self._task.problem
        bits = bits_of(n for day in worked if 0 <= (n := days.number(day)) < days.count)
        if bits & self._quiet:
            yield Standing.WARNING, translate("YearMoves", "in weeks better left free")
        activity = problem.activity.get(id_)
        if activity is None or not worked:
            return
        yield from self._venue(activity, bits)
        for trainer in self._team(activity):
            yield from self._trainer(activity, trainer, bits)
        span = days.span(worked[0], worked[-1])
        yield from self._others(activity, span)
        earliest = problem.today + activity.lead_days
        if span[0] < earliest:
            words = translate("YearMoves", "nominations and vetting need until {day}")
            yield Standing.WARNING, words.format(day=day_and_month(days.day(earliest)))

    def _team(self, activity: YearActivity) -> tuple[str, ...]:
        lock = self._locks.get(activity.id)
        if lock is not None:
            return lock.trainers
        return (*activity.trainers, *(need.qualification.rpartition("/")[2] for need in activity.needs))

    def _venue(self, activity: YearActivity, bits: int) -> Iterator[Reason]:
        lock = self._locks.get(activity.id)
        venue = lock.venue if lock is not None else next(iter(activity.venues), None)
        if venue is None:
            return
        name = self._task.names.get(venue, "")
        shut = self._shut[venue] & bits
        if shut:
            words = translate("YearMoves", "{venue} is closed on {day}")
            yield Standing.CLOSED, words.format(venue=name, day=self._day(shut))
        there = [id_ for id_ in self._at_venue[venue] if id_ != activity.id and self._bits[id_] & bits]
        rooms = self._task.problem.venue[venue].rooms
        if there and sum(self._task.problem.activity[id_].rooms for id_ in there) + activity.rooms > rooms:
            words = translate("YearMoves", "{venue} is taken by {activities}")
            yield Standing.CLOSED, words.format(venue=name, activities=self._named(there))

    def _trainer(self, activity: YearActivity, trainer: str, bits: int) -> Iterator[Reason]:
        name = self._person(trainer)
        away = self._away.get(trainer, 0) & bits
        if away:
            words = translate("YearMoves", "{trainer} is away on {day}")
            yield Standing.CLOSED, words.format(trainer=name, day=self._day(away))
        elsewhere = [id_ for id_ in self._with[trainer] if id_ != activity.id and self._bits[id_] & bits]
        if elsewhere:
            words = translate("YearMoves", "{trainer} teaches elsewhere: {activities}")
            yield Standing.CLOSED, words.format(trainer=name, activities=self._named(elsewhere))
        if self._overworked(activity.id, trainer, bits):
            words = translate("YearMoves", "{trainer} has more working days than agreed in a month")
            yield Standing.WARNING, words.format(trainer=name)

    def _person(self, trainer: str) -> str:
        known = self._task.problem.trainer.get(trainer)
        return known.name if known is not None else ""

    def _overworked(self, id_: str, trainer: str, bits: int) -> bool:
        problem = self._task.problem
        limit = problem.trainer[trainer].days_per_month if trainer in problem.trainer else None
        if limit is None:
            return False
        for other in self._with[trainer]:
            if other != id_:
                bits |= self._bits[other]
        months = (busy_bits([month], problem.days) for month in problem.months)
        return any((bits & month).bit_count() > limit for month in months)

    def _others(self, activity: YearActivity, span: tuple[int, int]) -> Iterator[Reason]:
        """Yield editions of the course that are too near, and what must come before or after."""
        problem = self._task.problem
        gap = problem.gaps.get(activity.course, 0) if activity.course else 0
        for id_, lock in self._locks.items():
            other = problem.activity[id_]
            if id_ == activity.id:
                continue
            near = lock.start < span[1] + gap and span[0] < lock.end + gap
            if gap and other.course == activity.course and near:
                words = translate("YearMoves", "too close to {activities}")
                yield Standing.WARNING, words.format(activities=self._named([id_]))
            if (id_ in activity.after and lock.end > span[0]) or (activity.id in other.after and span[1] > lock.start):
                words = translate("YearMoves", "in the wrong order with {activities}")
                yield Standing.WARNING, words.format(activities=self._named([id_]))

    def _named(self, ids: list[str]) -> str:
        return enumeration(self._task.names.get(id_, "") for id_ in ids)

    def _day(self, bits: int) -> str:
        return day_and_month(self._task.days.day((bits & -bits).bit_length() - 1))


def _holidays(session: Session, office: Office, year: int) -> dict[UUID, frozenset[date]]:
    """Return the holidays of the countries of activities that take place elsewhere."""
    rows = session.scalars(
        select(Activity)
        .where(Activity.venue_id.is_not(None))
        .options(joinedload(Activity.venue).joinedload(Venue.institution))
    )
    countries = {
        activity.id: activity.venue.institution.country_iso2
        for activity in rows
        if activity.venue is not None and activity.venue.institution is not None
    }
    years = [year - 1, year, year + 1]
    elsewhere = {country for country in countries.values() if country and country != office.country_iso2}
    known = {country: frozenset(off.day for off in host_holidays(country, years)) for country in elsewhere}
    return {id_: known[country] for id_, country in countries.items() if country in known}
