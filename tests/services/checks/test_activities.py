"""Activities with wrong dates, without a place in the programme, or behind their milestones."""

from datetime import date

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.programmes import Programme, ProgrammeStatus, Risk
from policeplanner.domain.results import Result, ResultLevel
from tests.services.checks.sound_plan import HOLIDAY, MONDAY, TODAY, Break, SoundPlan, change


def ends_before_it_begins(plan: SoundPlan) -> None:
    change(plan.safer, starts_on=MONDAY, ends_on=TODAY)


def on_a_weekend(plan: SoundPlan) -> None:
    change(plan.safer, starts_on=date(2027, 1, 16), ends_on=date(2027, 1, 17))


def from_friday_to_sunday(plan: SoundPlan) -> None:
    change(plan.safer, starts_on=date(2027, 1, 15), ends_on=date(2027, 1, 17))


def without_dates(status: ActivityStatus) -> Break:
    return lambda plan: change(plan.safer, starts_on=None, ends_on=None, status=status)


def without_programme(plan: SoundPlan) -> None:
    change(plan.safer, programme_id=None)


def without_output(plan: SoundPlan) -> None:
    change(plan.safer, output_id=None)


def with_the_output_of_another_programme(plan: SoundPlan) -> None:
    other = Programme(title_en="Command", title_fr="Commandement", status=ProgrammeStatus.CLOSED)
    plan.add(other)
    plan.add(Risk(programme_id=other.id, title_en="Budget", title_fr="Budget"))
    output = Result(programme_id=other.id, level=ResultLevel.OUTPUT, statement_en="Staff", statement_fr="Cadres")
    plan.add(output)
    change(plan.safer, output_id=output.id)


def after_the_programme(plan: SoundPlan) -> None:
    change(plan.programme, ends_on=date(2027, 6, 29))


def until_the_end_of_the_programme(plan: SoundPlan) -> None:
    change(plan.programme, ends_on=date(2027, 6, 30))


def over_but_not_completed(plan: SoundPlan) -> None:
    change(plan.safer, starts_on=date(2026, 12, 1), ends_on=date(2027, 1, 3))


def last_day_today(plan: SoundPlan) -> None:
    change(plan.safer, starts_on=date(2026, 12, 1), ends_on=TODAY)


def milestone_yesterday(plan: SoundPlan) -> None:
    change(plan.milestone, days_from_start=-8)


def milestone_done(plan: SoundPlan) -> None:
    change(plan.milestone, days_from_start=-8, done_on=date(2027, 1, 2))


def milestone_today(plan: SoundPlan) -> None:
    change(plan.milestone, days_from_start=-7)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("activity-dates-reversed", ends_before_it_begins),
        ("activity-on-days-off", on_a_weekend),
        ("activity-without-dates", without_dates(ActivityStatus.PLANNED)),
        ("activity-without-programme", without_programme),
        ("activity-without-output", without_output),
        ("output-of-other-programme", with_the_output_of_another_programme),
        ("activity-outside-programme", after_the_programme),
        ("activity-status-late", over_but_not_completed),
        ("milestone-late", milestone_yesterday),
    ],
)
def test_gaps_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("activity-on-days-off", from_friday_to_sunday),
        ("activity-without-dates", without_dates(ActivityStatus.POSTPONED)),
        ("activity-without-output", without_programme),
        ("activity-outside-programme", until_the_end_of_the_programme),
        ("activity-status-late", last_day_today),
        ("milestone-late", milestone_done),
        ("milestone-late", milestone_today),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_a_holiday_is_called_by_its_name(plan: SoundPlan) -> None:
    change(plan.safer, starts_on=HOLIDAY, ends_on=HOLIDAY)
    assert plan.one("activity-on-days-off").what.endswith("Monday 8 March 2027: Women’s Day.")


@pytest.mark.parametrize(
    ("status", "severity"), [(ActivityStatus.IDEA, "information"), (ActivityStatus.CONFIRMED, "warning")]
)
def test_an_idea_may_have_gaps(plan: SoundPlan, status: ActivityStatus, severity: str) -> None:
    without_dates(status)(plan)
    assert plan.one("activity-without-dates").severity == severity
