"""Where the days of an activity go in the next year: same week and weekday, on working days, as many as before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain

from sqlalchemy.orm import Session

from policeplanner.domain.offices import Holiday, HolidayLayer, Office, WorkingCalendar
from policeplanner.domain.texts import Text
from policeplanner.services.calendars import DayOff, add_holidays, host_holidays, mission_days

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
ONE_WEEK_AT_MOST = timedelta(days=6)
# How far a short activity is shifted so that it stays in one piece, in days.
FURTHEST = 14


@dataclass(frozen=True)
class Shifted:
    """First and last day in the next year, and the days off that stood in the way."""

    first: date
    last: date
    because: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Calendars:
    """The working days of an office through both years; `names` tells why a day is off."""

    office: Office
    own: WorkingCalendar
    names: Mapping[date, Text]

    @classmethod
    def of(cls, office: Office, year: int) -> "Calendars":
        """Return the office's days of a year and the next; holidays of a year that has none are those published."""
        added = [off for each in missing_years(office, year) for off in published(office, each)]
        off_days = [h for h in office.holidays if h.layer is not HolidayLayer.WORKING]
        names = {h.day: h.text("name") for h in off_days} | _named(added)
        own = WorkingCalendar.of(office)
        return cls(office, replace(own, days_off=own.days_off | {off.day for off in added}), names)

    def with_country(self, country: str, year: int) -> "Calendars":
        """Return the days on which a country works too; the office's own country changes nothing."""
        if country in {"", self.office.country_iso2}:
            return self
        abroad = _named(host_holidays(country, [year, year + 1, year + 2]))
        decree = self.own.working_by_decree - abroad.keys()
        own = WorkingCalendar(self.own.working_days, self.own.days_off | abroad.keys(), decree)
        return Calendars(self.office, own, {**abroad, **self.names})

    def shifted(self, first: date, last: date) -> Shifted:
        """Return the days in the next year, and which days off moved them away from the same week and weekday."""
        begin, end = shifted(self.own, first, last)
        same = same_day(first)
        if (begin, end) == (same, same + (last - first)):
            return Shifted(begin, end)
        days = (same + n * DAY for n in range((last - first).days + 1))
        off = (self.names[day] for day in days if day in self.names and not self.own.works(day))
        return Shifted(begin, end, tuple(dict.fromkeys(off)))


def missing_years(office: Office, year: int) -> list[int]:
    """Return which of the two years after a year have no holidays yet."""
    known = {holiday.day.year for holiday in office.holidays if holiday.layer is not HolidayLayer.WORKING}
    return [each for each in (year + 1, year + 2) if each not in known]


def published(office: Office, year: int) -> list[DayOff]:
    """Return the holidays of host country and mission in a year, as published."""
    return [*host_holidays(office.country_iso2, [year]), *mission_days([year])]


def same_day(day: date) -> date:
    """Return the day of the next year with the same week of the year and weekday, kept within that year."""
    _year, week, weekday = day.isocalendar()
    year = day.year + 1
    last_week = date(year, 12, 28).isocalendar().week
    same = date.fromisocalendar(year + (day.isocalendar().year - day.year), 1, weekday) + (week - 1) * WEEK
    if week > last_week:
        same -= WEEK
    while same.year < year:
        same += WEEK
    while same.year > year:
        same -= WEEK
    return same


def shifted(calendar: WorkingCalendar, first: date, last: date) -> tuple[date, date]:
    """Return first and last day in the next year: as many working days, in one piece where it was in one week.

    An activity on days of rest alone keeps weekday and length: it was wanted so. One that ended within its year ends
    within the next, and is cut only if that year has not enough working days.
    """
    same, whole = same_day(first), max(last - first, timedelta())
    count = len(calendar.days_between(first, last))
    if count == 0 and not _in_the_week(calendar, first, whole):
        return same, same + whole
    count = max(1, count)
    latest = date(same.year + max(0, last.year - first.year), 12, 31)
    near = chain([0], *((n, -n) for n in range(1, FURTHEST + 1)))
    for offset in near if whole <= ONE_WEEK_AT_MOST else ():
        begin = same + offset * DAY
        if begin.year == same.year and calendar.works(begin):
            end = nth_day(calendar, begin, count)
            if end - begin <= whole and end <= latest:
                return begin, end
    begin = calendar.next_working_day(same)
    end = nth_day(calendar, begin, count)
    return (begin, end) if end <= latest else _pulled_back(calendar, latest, count)


def _in_the_week(calendar: WorkingCalendar, first: date, whole: timedelta) -> bool:
    """Tell whether one of the days would be worked if it were no holiday."""
    return any((first + n * DAY).isoweekday() in calendar.working_days for n in range(whole.days + 1))


def nth_day(calendar: WorkingCalendar, day: date, count: int) -> date:
    """Return the last of so many working days, the day itself included."""
    day = calendar.next_working_day(day)
    for _more in range(count - 1):
        day = calendar.next_working_day(day + DAY)
    return day


def last_working_day(calendar: WorkingCalendar, day: date) -> date:
    """Return the day itself if it is worked, else the one before that is."""
    while not calendar.works(day):
        day -= DAY
    return day


def _pulled_back(calendar: WorkingCalendar, latest: date, count: int) -> tuple[date, date]:
    """Return the last so many working days up to the latest, from the first of its year at the earliest."""
    days = calendar.days_between(date(latest.year, 1, 1), latest)[-count:]
    return days[0], days[-1]


def _named(days: list[DayOff]) -> dict[date, Text]:
    return {off.day: Text(off.name_en, off.name_fr) for off in days}


def add_missing(session: Session, office: Office, year: int) -> list[Holiday]:
    """Add the holidays of the years after a year that have none yet, and return them."""
    added = add_holidays(session, office, missing_years(office, year))
    session.flush()
    session.expire(office, ["holidays"])
    return added
