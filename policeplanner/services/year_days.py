"""The days of a year as the year's planner counts them: calendars of every country involved, months, quiet weeks."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from policeplanner.domain.offices import HolidayLayer, Office, WorkingCalendar
from policeplanner.scheduling.problem import Span
from policeplanner.scheduling.year_problem import Calendar
from policeplanner.services.calendars import host_holidays

HOST, MISSION = "host", "mission"
RAMADAN = 9
DAYS_OF_RAMADAN = 30
HIJRI_EPOCH = date(622, 7, 19).toordinal()  # 1 Muharram of the year 1 in the Gregorian calendar, civil reckoning


@dataclass(frozen=True)
class YearDays:
    """Translates between dates and the whole numbers of a problem, which count from the first of January."""

    year: int

    @property
    def first(self) -> date:
        """Return the first of January."""
        return date(self.year, 1, 1)

    @property
    def count(self) -> int:
        """Return the length of the year."""
        return (date(self.year + 1, 1, 1) - self.first).days

    def number(self, day: date) -> int:
        """Return the number of a day, negative before the year."""
        return (day - self.first).days

    def day(self, number: int) -> date:
        """Return the day of a number."""
        return self.first + timedelta(days=number)

    def span(self, first: date, last: date) -> Span:
        """Return the span from the first to the last day, both included."""
        return self.number(first), self.number(last) + 1

    @property
    def months(self) -> tuple[Span, ...]:
        """Return the spans of the twelve months."""
        starts = [self.number(date(self.year, month, 1)) for month in range(1, 13)]
        return tuple(zip(starts, [*starts[1:], self.count], strict=True))

    @property
    def quarters(self) -> tuple[Span, ...]:
        """Return the spans of the four quarters."""
        months = self.months
        return tuple((months[first][0], months[first + 2][1]) for first in (0, 3, 6, 9))

    def calendars(self, office: Office, countries: Iterable[str]) -> tuple[Calendar, ...]:
        """Return the calendars of the host country, of the mission, and of other countries by their codes.

        Days worked by decree are worked in both of the first two. Other countries rest on the office's days of rest.
        """
        layers = WorkingCalendar.of(office)
        mission = {h.day for h in office.holidays if h.layer is HolidayLayer.MISSION} - layers.working_by_decree
        days = {number: self.day(number) for number in range(self.count)}
        rest = {n for n, day in days.items() if day.isoweekday() not in layers.working_days}
        host = {n for n, day in days.items() if not layers.works(day) and (n in rest or day not in mission)}
        abroad = [
            Calendar(code, code, frozenset(rest | {self.number(off.day) for off in host_holidays(code, [self.year])}))
            for code in sorted(countries)
        ]
        own = frozenset(n for n, day in days.items() if day in mission)
        return Calendar(HOST, HOST, frozenset(host)), Calendar(MISSION, MISSION, own), *abroad

    def quiet(self, summer: tuple[tuple[int, int], tuple[int, int]]) -> tuple[Span, ...]:
        """Return Ramadan and the summer weeks, given by the month and day of their first and last day."""
        first, last = (date(self.year, *month_and_day) for month_and_day in summer)
        spans = [self.span(first, last), *(self.span(*days) for days in ramadans(self.year))]
        return tuple(sorted((max(0, begin), min(self.count, end)) for begin, end in spans))


def ramadans(year: int) -> list[tuple[date, date]]:
    """Return first and last day of each Ramadan that touches a year, reckoned; what is seen may differ by a day."""
    about = (year - 622) * 33 // 32
    found = []
    for hijri in range(about - 1, about + 3):
        before = (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + (59 * (RAMADAN - 1) + 1) // 2
        first = date.fromordinal(HIJRI_EPOCH + before)
        last = first + timedelta(days=DAYS_OF_RAMADAN - 1)
        if first.year <= year <= last.year:
            found.append((first, last))
    return found
