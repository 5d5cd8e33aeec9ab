"""Every host's holidays are known, in both languages, with the mission's own days."""

from datetime import date

import pytest

from policeplanner.domain.offices import HolidayLayer, Office, WorkingCalendar
from policeplanner.services.calendars import add_holidays, easter, host_holidays, mission_days
from policeplanner.services.tables import table
from policeplanner.store.workspace import Workspace

COUNTRIES = [row["country_iso2"] for row in table("catalogue", "field_operations.csv")]


def skopje() -> Office:
    return Office(
        name_en="Mission to Skopje",
        name_fr="Mission à Skopje",
        country_iso2="MK",
        timezone="Europe/Skopje",
        first_year=2027,
    )


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_twelve_hosts_have_holidays_in_both_languages(country: str) -> None:
    days = host_holidays(country, range(2025, 2036))
    assert len([off for off in days if off.day.year == 2027]) >= 8
    assert [off for off in days if not off.name_en or not off.name_fr] == []


def test_dates_that_depend_on_the_moon_are_marked() -> None:
    bairam = next(off for off in host_holidays("MK", [2027]) if "Eid" in off.name_en)
    assert bairam.day == date(2027, 3, 9)
    assert bairam.estimated
    assert bairam.name_fr == "Aïd al-Fitr (fin du ramadan)"


def test_a_day_in_lieu_says_so() -> None:
    names = {off.day: off for off in host_holidays("MK", [2026])}
    assert names[date(2026, 5, 25)].name_fr == "Fête des saints Cyrille et Méthode (jour de report)"
    assert names[date(2026, 5, 25)].name_en.endswith("(day off in lieu)")


def test_a_swapped_day_names_the_day_it_was_swapped_with() -> None:
    names = {off.day: off.name_fr for off in host_holidays("UZ", [2026])}
    assert names[date(2026, 12, 31)] == "Jour chômé (en échange du\N{NO-BREAK SPACE}12/12/2026)"


def test_easter_is_where_it_should_be() -> None:
    sundays = [easter(year) for year in (2024, 2025, 2026, 2027, 2028, 2038)]
    assert [(day.month, day.day) for day in sundays] == [(3, 31), (4, 20), (4, 5), (3, 28), (4, 16), (4, 25)]


def test_the_mission_has_ten_days_of_its_own() -> None:
    days = mission_days([2027])
    assert len(days) == 10
    assert date(2027, 3, 26) in {off.day for off in days}


def test_holidays_are_added_once_and_edits_stay(workspace: Workspace) -> None:
    with workspace.action("Make office") as session:
        office = skopje()
        session.add(office)
        session.flush()
        first = add_holidays(session, office, [2027])
        assert {holiday.layer for holiday in first} == {HolidayLayer.HOST, HolidayLayer.MISSION}
        first[0].name_fr = "Jour de l’An (modifié)"
        session.flush()
        assert add_holidays(session, office, [2027]) == []
        session.refresh(office)
        assert not WorkingCalendar.of(office).works(date(2027, 5, 24))
