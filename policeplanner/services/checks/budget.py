"""Budgets: every line has a funding source and, where it is not in euro, an exchange rate."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import or_, select

from policeplanner.domain.budget import BUDGET_CURRENCY, BudgetLine, ExchangeRate, half_up
from policeplanner.domain.reference import BudgetCategory
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Finding, Money, Place, Rule, Severity, Subject, Value, found
from policeplanner.services.checks.plan import Plan

NO_SOURCE = Rule(
    "budget-line-without-source",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "Budget line “{line}” ({amount}) has no funding source."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose who pays for it."),
)
NO_RATE = Rule(
    "currency-without-rate",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "PlanCheck", "The budget has amounts in {currency}, such as “{line}”, but no exchange rate for it."
    ),
    QT_TRANSLATE_NOOP(
        "PlanCheck", "Enter how many {currency} one euro buys; until then these amounts are missing in the totals."
    ),
)
RULES = (NO_SOURCE, NO_RATE)


class LineRow(NamedTuple):
    """A budget line with the name of its category."""

    id: UUID
    activity_id: UUID
    description_en: str
    description_fr: str
    quantity: Decimal
    units: Decimal
    unit_cents: int
    currency: str
    source_id: UUID | None
    category_en: str
    category_fr: str

    @property
    def name(self) -> Text:
        """Return the description, else the category."""
        described = Text(self.description_en, self.description_fr)
        return described if described.en or described.fr else Text(self.category_en, self.category_fr)

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """Return what to open."""
        return Subject("budget_line", self.id), Subject("activity", self.activity_id)


def check(plan: Plan) -> Iterator[Finding]:
    """Find lines of open activities that nobody pays or that cannot be counted; one finding for each currency."""
    priced = {BUDGET_CURRENCY, *plan.session.scalars(select(ExchangeRate.currency).distinct())}
    open_ids = {activity.id for activity in plan.open_activities}
    for line in _lines(plan, priced):
        if line.activity_id not in open_ids:
            continue
        activity = plan.activities[line.activity_id]
        place = Place((activity.name,), activity.starts_on)
        if line.source_id is None:
            amount = half_up(line.quantity * line.units * line.unit_cents)
            values: dict[str, Value] = {"line": line.name, "amount": Money(amount, line.currency)}
            yield found(NO_SOURCE, line.subjects, values, place)
        if line.currency not in priced:
            priced.add(line.currency)
            values = {"line": line.name, "currency": line.currency}
            yield found(NO_RATE, line.subjects, values, place, also=line.currency)


def _lines(plan: Plan, priced: set[str]) -> Iterator[LineRow]:
    statement = (
        select(
            BudgetLine.id,
            BudgetLine.activity_id,
            BudgetLine.description_en,
            BudgetLine.description_fr,
            BudgetLine.quantity,
            BudgetLine.units,
            BudgetLine.unit_cents,
            BudgetLine.currency,
            BudgetLine.source_id,
            BudgetCategory.name_en,
            BudgetCategory.name_fr,
        )
        .join(BudgetCategory, BudgetCategory.id == BudgetLine.category_id)
        .where(or_(BudgetLine.source_id.is_(None), BudgetLine.currency.not_in(priced)))
        .order_by(BudgetLine.activity_id, BudgetLine.position)
    )
    return (LineRow(*row) for row in plan.session.execute(statement))
