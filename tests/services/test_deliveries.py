"""What trainers have taught and are to teach, and how much of the year it takes."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.offices import Office
from policeplanner.domain.trainers import Absence, Trainer
from policeplanner.services.deliveries import deliveries_of, plan_year, trainer_years
from policeplanner.store.workspace import Workspace
from tests.gui.year import mission_year
from tests.plans import SmallPlan

TUESDAY_MORNING = datetime(2027, 1, 12, 7, tzinfo=UTC)


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    return mission_year(workspace)


def test_lessons_are_parted_by_the_present_moment(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        (delivery,) = deliveries_of(session, ids.trainers[0], now=TUESDAY_MORNING)
    assert (delivery.taught, delivery.to_teach, delivery.unplaced) == (3, 2, 0)
    assert delivery.minutes == 30 + 3 * 90 + 60
    with workspace.action("Cancel") as session:
        session.get_one(Activity, ids.activity).status = ActivityStatus.CANCELLED
    with workspace.reading() as session:
        assert deliveries_of(session, ids.trainers[0], now=TUESDAY_MORNING) == []


def test_the_load_of_a_year_counts_working_days_against_what_was_agreed(workspace: Workspace, ids: SmallPlan) -> None:
    one, other = ids.trainers
    with workspace.action("Agree") as session:
        session.get_one(Trainer, one).days_per_month = 2
        session.add(Absence(trainer_id=other, first_day=date(2027, 1, 18), last_day=date(2027, 1, 31)))
    with workspace.reading() as session:
        years = trainer_years(session, 2027)
    assert [(month.used, month.capacity) for month in years[one].months[:2]] == [(3, 2), (0, 2)]
    assert years[one].months[0].percent == 150
    assert years[one].share == 3 / 24
    assert (years[other].months[0].capacity, years[other].months[0].away) == (11, 10)
    full = [week for week in years[one].weeks if week.used]
    assert [(week.first, week.used, week.capacity) for week in full] == [(date(2027, 1, 11), 3, 5)]


def test_a_day_taken_without_any_capacity_is_too_much(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Agree") as session:
        session.get_one(Trainer, ids.trainers[0]).days_per_month = 0
    with workspace.reading() as session:
        year = trainer_years(session, 2027)[ids.trainers[0]]
    assert (year.months[0].percent, year.months[1].percent, year.share) == (200, 0, 1.0)


def test_pages_begin_with_the_first_year_of_a_plan_that_is_still_to_come(workspace: Workspace, ids: SmallPlan) -> None:
    del ids
    with workspace.reading() as session:
        assert session.scalars(select(Office.first_year)).one() == 2027
        assert [plan_year(session, date(year, 5, 1)) for year in (2026, 2028)] == [2027, 2028]
