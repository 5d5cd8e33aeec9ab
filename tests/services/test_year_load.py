"""What weeks ask of trainers, and the days that are shaded."""

from datetime import date

from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.institutions import Institution
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.trainers import Absence
from policeplanner.domain.venues import Venue
from policeplanner.domain.vocabulary import Service
from policeplanner.services.year_load import Rest, WeekLoad, read_load, read_shades, shades_abroad
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, small_plan

SUMMER = ((7, 15), (8, 20))


def week(workspace: Workspace, days_per_month: int = 31) -> WeekLoad:
    """Return the week of the edition."""
    with workspace.reading() as session:
        (found,) = (each for each in read_load(session, 2027, days_per_month) if each.first == MONDAY)
        return found


def test_each_trainer_counts_on_each_working_day(workspace: Workspace) -> None:
    small_plan(workspace)
    assert (week(workspace).used, week(workspace).capacity) == (6, 10)
    assert not week(workspace).full


def test_nobody_teaches_more_than_agreed_in_a_month(workspace: Workspace) -> None:
    small_plan(workspace)
    assert week(workspace, 10).capacity == 5
    assert week(workspace, 10).full


def test_who_is_away_is_not_counted_on(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Go on leave") as session:
        session.add(Absence(trainer_id=plan.trainers[0], first_day=MONDAY, last_day=WEDNESDAY))
    assert week(workspace).capacity == 7


def test_what_is_put_off_takes_nobody(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Put off") as session:
        session.get_one(Activity, plan.activity).status = ActivityStatus.POSTPONED
    assert week(workspace).used == 0


def test_the_weeks_cover_the_year(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        weeks = read_load(session, 2027, 15)
    assert (weeks[0].first, weeks[-1].first, len(weeks)) == (date(2026, 12, 28), date(2027, 12, 27), 53)


def test_holidays_summer_and_ramadan_are_shaded(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.action("Enter holidays") as session:
        office = session.scalars(select(Office)).one()
        for day, layer in ((1, HolidayLayer.HOST), (2, HolidayLayer.MISSION), (3, HolidayLayer.WORKING)):
            session.add(
                Holiday(office_id=office.id, day=date(2027, 1, day), name_en="Day", name_fr="Jour", layer=layer)
            )
    with workspace.reading() as session:
        kinds = [shade.kind for shade in read_shades(session, 2027, SUMMER)]
    assert kinds == [Rest.HOST, Rest.MISSION, Rest.SUMMER, Rest.RAMADAN]


def test_holidays_of_other_countries_count_where_something_takes_place_there(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        assert shades_abroad(session, 2027) == []
    with workspace.action("Go to Vienna") as session:
        academy = Institution(name_en="Academy", name_fr="Académie", service=Service.ACADEMY, country_iso2="AT")
        session.add(academy)
        session.flush()
        session.get_one(Venue, plan.venue).institution_id = academy.id
    with workspace.reading() as session:
        shades = shades_abroad(session, 2027)
    assert {(shade.first, shade.name) for shade in shades} >= {(date(2027, 10, 26), "National Day (AT)")}
