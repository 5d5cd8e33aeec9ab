"""Budget lines that nobody pays or that cannot be counted."""

from datetime import date
from decimal import Decimal

import pytest

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.budget import BudgetLine, ExchangeRate
from tests.services.checks.sound_plan import Break, SoundPlan, change


def no_source(plan: SoundPlan) -> None:
    change(plan.line, source_id=None)


def in_denars(plan: SoundPlan) -> None:
    change(plan.line, currency="MKD")


def in_denars_with_rate(plan: SoundPlan) -> None:
    in_denars(plan)
    plan.add(ExchangeRate(currency="MKD", valid_from=date(2027, 1, 1), per_euro=Decimal("61.5")))


def no_source_in_a_cancelled_course(plan: SoundPlan) -> None:
    no_source(plan)
    change(plan.activity, status=ActivityStatus.CANCELLED)


@pytest.mark.parametrize(
    ("code", "break_it"), [("budget-line-without-source", no_source), ("currency-without-rate", in_denars)]
)
def test_lines_that_cannot_be_paid_or_counted_are_found(plan: SoundPlan, code: str, break_it: Break) -> None:
    break_it(plan)
    assert code in plan.codes()


@pytest.mark.parametrize(
    ("code", "come_close"),
    [
        ("budget-line-without-source", no_source_in_a_cancelled_course),
        ("currency-without-rate", in_denars_with_rate),
    ],
)
def test_what_only_comes_close_is_not_found(plan: SoundPlan, code: str, come_close: Break) -> None:
    come_close(plan)
    assert code not in plan.codes()


def test_the_amount_is_told(plan: SoundPlan) -> None:
    no_source(plan)
    what = plan.one("budget-line-without-source").what
    assert what == "Budget line “Venue hire” (€1,500.00) has no funding source."


def test_a_line_without_description_goes_by_its_category(plan: SoundPlan) -> None:
    no_source(plan)
    change(plan.line, description_en="", description_fr="")
    assert "“Venue”" in plan.one("budget-line-without-source").what


def test_a_currency_is_named_once(plan: SoundPlan) -> None:
    in_denars(plan)
    plan.add(
        BudgetLine(activity_id=plan.safer.id, category_id=plan.category.id, currency="MKD", source_id=plan.source.id)
    )
    assert plan.codes().count("currency-without-rate") == 1
