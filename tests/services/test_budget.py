"""Exchange rates are those known on the day."""

from datetime import date
from decimal import Decimal

from policeplanner.domain.budget import ExchangeRate
from policeplanner.services.budget import rates_on
from policeplanner.store.workspace import Workspace


def test_the_newest_rate_of_the_day_counts(workspace: Workspace) -> None:
    with workspace.action("Enter rates") as session:
        session.add(ExchangeRate(currency="MKD", valid_from=date(2027, 1, 1), per_euro=Decimal("61.5")))
        session.add(ExchangeRate(currency="MKD", valid_from=date(2027, 6, 1), per_euro=Decimal("61.7")))
    with workspace.reading() as session:
        assert rates_on(session, date(2027, 3, 1)) == {"MKD": Decimal("61.5")}
        assert rates_on(session, date(2027, 6, 1)) == {"MKD": Decimal("61.7")}


def test_before_the_first_rate_that_one_serves(workspace: Workspace) -> None:
    with workspace.action("Enter rates") as session:
        session.add(ExchangeRate(currency="MKD", valid_from=date(2027, 6, 1), per_euro=Decimal("61.7")))
    with workspace.reading() as session:
        assert rates_on(session, date(2027, 1, 1)) == {"MKD": Decimal("61.7")}
