"""Money: funding sources, exchange rates and budget lines, in whole cents with their currency."""

import uuid
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy.orm import Mapped, mapped_column, relationship

from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Base, Choice, Fixed, mentions, needs, part_of
from policeplanner.domain.reference import BudgetCategory
from policeplanner.i18n import QT_TRANSLATE_NOOP

BUDGET_CURRENCY = "EUR"


class FundingKind(Choice):
    """Where money comes from."""

    UNIFIED = QT_TRANSLATE_NOOP("FundingKind", "Unified Budget")
    EXTRA = QT_TRANSLATE_NOOP("FundingKind", "extra-budgetary contribution")
    HOST = QT_TRANSLATE_NOOP("FundingKind", "host contribution")
    PARTNER = QT_TRANSLATE_NOOP("FundingKind", "partner contribution")


class FundingSource(Base):
    """A source of money or of contributions in kind."""

    __tablename__ = "funding_source"

    code: Mapped[str]
    name_en: Mapped[str] = mapped_column(default="")
    name_fr: Mapped[str] = mapped_column(default="")
    kind: Mapped[FundingKind]


class ExchangeRate(Base):
    """How many units of a currency one euro buys, from a day on; typed in, as the program is offline."""

    __tablename__ = "exchange_rate"

    currency: Mapped[str]
    valid_from: Mapped[date]
    per_euro: Mapped[Decimal] = mapped_column(Fixed(6))


class BudgetLine(Base):
    """A line of the budget of an activity: quantity × units × unit cost, rounded half up to the cent."""

    __tablename__ = "budget_line"

    activity_id: Mapped[uuid.UUID] = part_of("activity")
    position: Mapped[int] = mapped_column(default=0)
    category_id: Mapped[uuid.UUID] = needs("budget_category")
    description_en: Mapped[str] = mapped_column(default="")
    description_fr: Mapped[str] = mapped_column(default="")
    quantity: Mapped[Decimal] = mapped_column(Fixed(2), default=Decimal(1))
    units: Mapped[Decimal] = mapped_column(Fixed(2), default=Decimal(1))
    unit_cents: Mapped[int] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(default=BUDGET_CURRENCY)
    source_id: Mapped[uuid.UUID | None] = mentions("funding_source")
    in_kind: Mapped[bool] = mapped_column(default=False)
    committed_cents: Mapped[int] = mapped_column(default=0)
    spent_cents: Mapped[int] = mapped_column(default=0)

    activity: Mapped[Activity] = relationship(init=False)
    category: Mapped[BudgetCategory] = relationship(init=False)
    source: Mapped[FundingSource | None] = relationship(init=False)

    @property
    def amount_cents(self) -> int:
        """Return the amount in cents of the line's own currency."""
        return half_up(self.quantity * self.units * self.unit_cents)


def half_up(value: Decimal) -> int:
    """Round to a whole number, halves away from zero: the rounding of budgets."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def in_euro_cents(cents: int, currency: str, per_euro: dict[str, Decimal]) -> int | None:
    """Convert cents of a currency into euro cents; None where no rate is known."""
    if currency == BUDGET_CURRENCY:
        return cents
    rate = per_euro.get(currency)
    return half_up(Decimal(cents) / rate) if rate else None
