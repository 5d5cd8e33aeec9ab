"""Money, in whole cents."""

from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.budget import BudgetLine, half_up, in_euro_cents

ID = UUID(int=1)
QUANTITIES = st.decimals(0, 9999, places=2, allow_nan=False)


def line(quantity: Decimal, units: Decimal, unit_cents: int) -> BudgetLine:
    return BudgetLine(activity_id=ID, category_id=ID, quantity=quantity, units=units, unit_cents=unit_cents)


@pytest.mark.parametrize(
    ("value", "rounded"), [("0.5", 1), ("1.5", 2), ("2.5", 3), ("2.49", 2), ("-2.5", -3), ("-0.4", 0), ("7", 7)]
)
def test_halves_are_rounded_away_from_zero(value: str, rounded: int) -> None:
    assert half_up(Decimal(value)) == rounded


@given(st.decimals(-(10**9), 10**9, places=4, allow_nan=False))
def test_rounding_moves_by_half_a_cent_at_most_and_is_odd(value: Decimal) -> None:
    assert abs(half_up(value) - value) <= Decimal("0.5")
    assert half_up(-value) == -half_up(value)


def test_the_worked_example_adds_up() -> None:
    # The lines of the worked example of a five-day command course: persons, units, unit cost in euro, amount.
    lines = [(2, 7, 350, 4900), (16, 5, 55, 4400), (32, 5, 18, 2880), (1, 120, 15, 1800), (1, 40, 12, 480)]
    for persons, units, cost, amount in lines:
        assert line(Decimal(persons), Decimal(units), cost * 100).amount_cents == amount * 100


@given(QUANTITIES, QUANTITIES, st.integers(0, 10**7))
def test_an_amount_is_the_exact_product_rounded_half_up(quantity: Decimal, units: Decimal, cents: int) -> None:
    exact = Fraction(quantity) * Fraction(units) * cents
    assert line(quantity, units, cents).amount_cents == int(exact + Fraction(1, 2))


def test_euro_cents_stay_and_other_currencies_are_divided_by_their_rate() -> None:
    rates = {"BAM": Decimal("1.95583")}
    assert in_euro_cents(12345, "EUR", {}) == 12345
    assert in_euro_cents(195583, "BAM", rates) == 100000
    assert in_euro_cents(100, "MKD", rates) is None
    assert in_euro_cents(100, "MKD", {"MKD": Decimal(0)}) is None


@given(st.integers(0, 10**9), st.decimals("0.5", 20000, places=6, allow_nan=False))
def test_there_and_back_loses_less_than_a_cents_worth(cents: int, rate: Decimal) -> None:
    euro = in_euro_cents(cents, "UZS", {"UZS": rate})
    assert euro is not None
    assert abs(euro * rate - cents) <= rate / 2 + Decimal("0.001")
