"""Days of the next year: same week and weekday, always worked, as many as before."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.services.next_dates import Calendars, last_working_day, same_day, shifted

WEEK = frozenset({1, 2, 3, 4, 5})
days_off = st.frozensets(st.dates(date(2026, 12, 1), date(2029, 1, 31)), max_size=40)
firsts = st.dates(date(2027, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2027, 1, 4), date(2028, 1, 3)),
        (date(2026, 3, 2), date(2027, 3, 8)),
        (date(2026, 12, 31), date(2027, 12, 30)),
        (date(2027, 1, 1), date(2028, 1, 7)),
        (date(2024, 12, 30), date(2025, 12, 29)),
    ],
)
def test_same_week_and_weekday_of_the_next_year(day: date, expected: date) -> None:
    assert same_day(day) == expected


@given(firsts, st.integers(0, 60), days_off)
def test_days_are_worked_and_as_many_as_before(first: date, more: int, off: frozenset[date]) -> None:
    calendar, last = WorkingCalendar(WEEK, off), first + timedelta(days=more)
    begin, end = shifted(calendar, first, last)
    wanted = len(calendar.days_between(first, last))
    assert begin.year == 2028
    rested = all((first + timedelta(days=n)).isoweekday() > 5 for n in range(more + 1))
    if not rested:
        assert calendar.works(begin)
        assert calendar.works(end)
        assert len(calendar.days_between(begin, end)) == max(1, wanted)
    else:
        assert (begin, end) == (same_day(first), same_day(first) + (last - first))
    if last.year == first.year and not rested:
        assert end.year == 2028


def test_a_course_stays_in_one_week() -> None:
    calendar = WorkingCalendar(WEEK, frozenset({date(2028, 5, 24)}))
    assert shifted(calendar, date(2027, 5, 25), date(2027, 5, 27)) == (date(2028, 5, 29), date(2028, 5, 31))


def test_what_lasts_longer_than_the_next_year_works_is_cut_to_it() -> None:
    calendar = WorkingCalendar(WEEK, frozenset(date(2028, 7, 1) + timedelta(days=n) for n in range(31)))
    assert shifted(calendar, date(2027, 1, 1), date(2027, 12, 31)) == (date(2028, 1, 3), date(2028, 12, 29))


def test_a_due_date_is_never_later_than_wanted() -> None:
    assert last_working_day(WorkingCalendar(WEEK, frozenset()), date(2028, 1, 9)) == date(2028, 1, 7)


def test_holidays_of_another_country_count_too() -> None:
    office = Office(name_en="Skopje", name_fr="Skopje", country_iso2="MK", timezone="Europe/Skopje", first_year=2027)
    own = Calendars.of(office, 2027)
    abroad = own.with_country("ME", 2027)
    assert own.with_country("MK", 2027) is own
    assert own.own.works(date(2028, 7, 13))
    assert not abroad.own.works(date(2028, 7, 13))  # Statehood Day of Montenegro
    (holiday,) = abroad.shifted(date(2027, 7, 15), date(2027, 7, 15)).because
    assert holiday.en == "Statehood Day"
