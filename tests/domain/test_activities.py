"""Activities and their milestones."""

from datetime import date
from uuid import UUID

import pytest

from policeplanner.domain.activities import DONE, FIRM, OFF, Activity, ActivityStatus, Milestone, due_date

TYPE = UUID(int=1)
START = date(2027, 1, 11)


def activity(starts_on: date | None = START, ends_on: date | None = None) -> Activity:
    return Activity(type_id=TYPE, starts_on=starts_on, ends_on=ends_on)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "reversed_"),
    [
        (START, date(2027, 1, 10), True),
        (START, START, False),
        (None, START, False),
        (START, None, False),
    ],
)
def test_an_end_before_the_start_is_noticed(starts_on: date | None, ends_on: date | None, reversed_: bool) -> None:
    assert activity(starts_on, ends_on).dates_reversed is reversed_


def test_a_new_activity_is_an_idea_and_counts() -> None:
    assert activity().status is ActivityStatus.IDEA
    assert activity().counts


@pytest.mark.parametrize("status", sorted(OFF))
def test_what_is_off_does_not_count(status: ActivityStatus) -> None:
    one = activity()
    one.status = status
    assert not one.counts


def test_firm_is_what_is_agreed_or_done_and_never_off() -> None:
    assert DONE < FIRM
    assert not FIRM & OFF
    assert ActivityStatus.PLANNED not in FIRM


@pytest.mark.parametrize(
    ("starts_on", "fixed_on", "days", "due"),
    [
        (START, None, -5, date(2027, 1, 6)),
        (START, date(2027, 2, 1), -5, date(2027, 2, 1)),
        (None, None, -5, None),
        (None, date(2027, 2, 1), None, date(2027, 2, 1)),
        (START, None, None, None),
    ],
)
def test_a_milestone_is_due_on_its_date_or_days_from_the_start(
    starts_on: date | None, fixed_on: date | None, days: int | None, due: date | None
) -> None:
    assert due_date(starts_on, fixed_on, days) == due
    milestone = Milestone(activity_id=TYPE, fixed_on=fixed_on, days_from_start=days)
    milestone.activity = activity(starts_on)
    assert milestone.due_on == due


def test_a_milestone_is_late_the_day_after_and_until_it_is_done() -> None:
    milestone = Milestone(activity_id=TYPE, fixed_on=START)
    milestone.activity = activity()
    assert not milestone.late(START)
    assert milestone.late(date(2027, 1, 12))
    milestone.done_on = date(2027, 3, 1)
    assert not milestone.late(date(2027, 1, 12))
