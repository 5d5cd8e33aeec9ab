"""Exchange rates as known on a day."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.budget import ExchangeRate


def rates_on(session: Session, day: date) -> dict[str, Decimal]:
    """Return currency → units per euro: the newest rate valid on that day, else the earliest one known."""
    rates: dict[str, Decimal] = {}
    for rate in session.scalars(select(ExchangeRate).order_by(ExchangeRate.valid_from)):
        if rate.valid_from <= day or rate.currency not in rates:
            rates[rate.currency] = rate.per_euro
    return rates
