"""The days of a year: its calendars, its quarters, and the weeks better left free."""

from datetime import date, timedelta

import pytest

from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.services.year_days import YearDays, ramadans

DAYS = YearDays(2027)


def office(*holidays: tuple[date, HolidayLayer]) -> Office:
    made = Office(name_en="x", name_fr="x", country_iso2="MK", timezone="Europe/Skopje", first_year=2027)
    made.holidays = [Holiday(office_id=made.id, day=d, name_en="x", name_fr="x", layer=layer) for d, layer in holidays]
    return made


def test_days_count_from_the_first_of_january() -> None:
    assert DAYS.number(date(2027, 1, 1)) == 0
    assert DAYS.number(date(2026, 12, 30)) == -2
    assert DAYS.day(31) == date(2027, 2, 1)
    assert DAYS.span(date(2027, 1, 4), date(2027, 1, 8)) == (3, 8)
    assert (DAYS.count, YearDays(2028).count) == (365, 366)
    assert DAYS.quarters == ((0, 90), (90, 181), (181, 273), (273, 365))
    assert len(DAYS.months) == 12


def test_host_and_mission_have_calendars_of_their_own_and_decrees_open_days_in_both() -> None:
    monday = date(2027, 3, 1)
    host, mission, slovenia = DAYS.calendars(
        office(
            (monday, HolidayLayer.HOST),
            (monday + timedelta(days=1), HolidayLayer.MISSION),
            (monday + timedelta(days=2), HolidayLayer.MISSION),
            (monday + timedelta(days=2), HolidayLayer.WORKING),
            (monday + timedelta(days=5), HolidayLayer.WORKING),
        ),
        ["SI"],
    )
    number = DAYS.number(monday)
    assert {n - number for n in host.closed if number <= n < number + 7} == {0, 6}
    assert {n - number for n in mission.closed} == {1}
    assert DAYS.number(date(2027, 2, 8)) in slovenia.closed  # Prešeren Day
    assert DAYS.number(date(2027, 2, 8)) not in host.closed


@pytest.mark.parametrize(
    ("year", "first"),
    [(2025, date(2025, 3, 1)), (2026, date(2026, 2, 18)), (2027, date(2027, 2, 8)), (2028, date(2028, 1, 28))],
)
def test_ramadan_is_reckoned_to_the_day_or_nearly(year: int, first: date) -> None:
    ((begins, ends),) = ramadans(year)
    assert abs((begins - first).days) <= 1
    assert (ends - begins).days == 29


def test_some_years_see_two_ramadans_and_quiet_spans_stay_inside_the_year() -> None:
    assert len(ramadans(2030)) == 2
    quiet = YearDays(2030).quiet(((7, 15), (8, 20)))
    assert [span[0] for span in quiet] == [5, 195, 359]
    assert quiet[-1][1] == 365
