"""Gaps in results frameworks."""

from datetime import date
from decimal import Decimal

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.programmes import ProgrammeStatus
from policeplanner.domain.results import Indicator, Result, ResultLevel
from tests.services.checks.sound_plan import Break, SoundPlan, change


def ends_before_it_begins(plan: SoundPlan) -> None:
    change(plan.programme, ends_on=date(2025, 12, 31))


def another(level: ResultLevel) -> Break:
    def add(plan: SoundPlan) -> None:
        plan.add(Result(programme_id=plan.programme.id, level=level, statement_en="Trust", statement_fr="Confiance"))

    return add


def served_by_cancelled_activities_only(plan: SoundPlan) -> None:
    for activity in (plan.activity, plan.other_activity, plan.safer):
        change(activity, status=ActivityStatus.CANCELLED)


def no_baseline(plan: SoundPlan) -> None:
    change(plan.indicator, baseline=None)


def no_target(plan: SoundPlan) -> None:
    change(plan.indicator, target=None)


def initiative_without_baseline(plan: SoundPlan) -> None:
    plan.add(
        Indicator(initiative_id=plan.initiative.id, question_en="Trust", question_fr="Confiance", target=Decimal(9))
    )


def initiative_over(plan: SoundPlan) -> None:
    initiative_without_baseline(plan)
    change(plan.safer, status=ActivityStatus.CLOSED)


def no_risk(plan: SoundPlan) -> None:
    plan.session.delete(plan.risk)


def programme_closed(plan: SoundPlan) -> None:
    another(ResultLevel.OUTPUT)(plan)
    no_baseline(plan)
    no_risk(plan)
    change(plan.programme, status=ProgrammeStatus.CLOSED)


@pytest.mark.parametrize(
    ("code", "break_it"),
    [
        ("programme-dates-reversed", ends_before_it_begins),
        ("output-without-activity", another(ResultLevel.OUTPUT)),
        ("output-without-activity", served_by_cancelled_activities_only),
        ("indicator-without-baseline", no_baseline),
        ("indicator-without-baseline", initiative_without_baseline),
        ("indicator-without-target", no_target),
        ("programme-without-risks", no_risk),
    ],
)
def test_gaps_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("output-without-activity", another(ResultLevel.OUTCOME)),
        ("output-without-activity", programme_closed),
        ("indicator-without-baseline", programme_closed),
        ("indicator-without-baseline", initiative_over),
        ("programme-without-risks", programme_closed),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_a_draft_may_have_gaps(plan: SoundPlan) -> None:
    no_target(plan)
    change(plan.programme, status=ProgrammeStatus.DRAFT)
    assert plan.one("indicator-without-target").severity == "information"
