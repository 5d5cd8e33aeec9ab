"""Make a new plan for a field operation, with its catalogue, calendars and sources of money."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.base import catalogue_id
from policeplanner.domain.budget import BUDGET_CURRENCY, ExchangeRate, FundingKind, FundingSource
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.domain.reference import FieldOperation
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.calendars import add_holidays
from policeplanner.services.catalogue import load_catalogue
from policeplanner.services.tables import table
from policeplanner.store.workspace import Workspace

ACTION = QT_TRANSLATE_NOOP("Action", "Make a new plan")


class UnknownOperation(PlannerError):
    """There is no field operation of that code."""


def make_plan(path: Path, passphrase: str | None, *, operation_code: str, first_year: int) -> Workspace:
    """Make the file of a new plan and fill it with what every plan starts from; return it open.

    Raises UnknownOperation before anything is written, and what Workspace.create raises.
    """
    if operation_code not in {row["code"] for row in table("catalogue", "field_operations.csv")}:
        raise UnknownOperation(
            translate("NewPlan", "There is no field operation “{code}”.").format(code=operation_code)
        )
    workspace = Workspace.create(path, passphrase)
    with workspace.action(ACTION, undoable=False) as session:
        fill_plan(session, operation_code, first_year)
    return workspace


def fill_plan(session: Session, operation_code: str, first_year: int) -> Office:
    """Fill an empty plan: catalogue, office, holidays from the year before to two years on, sources, exchange rate."""
    load_catalogue(session)
    operation = session.scalars(select(FieldOperation).where(FieldOperation.code == operation_code)).one()
    office = _office(operation, first_year)
    session.add_all([office, *_funding_sources()])
    session.flush()
    add_holidays(session, office, range(first_year - 1, first_year + 3))
    session.add_all(_exchange_rates(operation.currency, date(first_year, 1, 1)))
    return office


def _office(operation: FieldOperation, first_year: int) -> Office:
    kosovo = {row["country_iso2"]: row for row in table("catalogue", "footnotes.csv")}.get(operation.country_iso2)
    return Office(
        id=catalogue_id("office", operation.code),
        code=operation.code,
        name_en=operation.name_en,
        name_fr=operation.name_fr,
        country_iso2=operation.country_iso2,
        city=operation.city,
        timezone=operation.timezone,
        currency=operation.currency,
        languages=operation.languages,
        footnote_en=kosovo["footnote_en"] if kosovo else "",
        footnote_fr=kosovo["footnote_fr"] if kosovo else "",
        first_year=first_year,
    )


def _funding_sources() -> list[FundingSource]:
    return [
        FundingSource(
            id=catalogue_id("funding_source", row["code"]),
            code=row["code"],
            name_en=row["name_en"],
            name_fr=row["name_fr"],
            kind=FundingKind[row["kind"]],
        )
        for row in table("catalogue", "funding_sources.csv")
    ]


def _exchange_rates(currency: str, first_day: date) -> list[ExchangeRate]:
    """Return a first rate of the local currency, to be corrected by hand: the program is offline."""
    rates = [row for row in table("catalogue", "exchange_rates.csv") if row["currency"] == currency]
    return [
        ExchangeRate(
            id=catalogue_id("exchange_rate", currency),
            currency=currency,
            valid_from=first_day,
            per_euro=Decimal(row["per_euro"]),
        )
        for row in rates
        if currency != BUDGET_CURRENCY
    ]
