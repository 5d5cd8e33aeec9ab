"""Indicators: where they stand between baseline and target."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.results import Indicator, IndicatorValue

ID = UUID(int=1)
NUMBERS = st.decimals(-1000, 1000, places=2, allow_nan=False)


def indicator(baseline: Decimal | None, target: Decimal | None, *values: Decimal) -> Indicator:
    one = Indicator(result_id=ID, baseline=baseline, target=target)
    one.values = [
        IndicatorValue(indicator_id=one.id, measured_on=date(2027, n + 1, 1), value=value)
        for n, value in enumerate(values)
    ]
    return one


@pytest.mark.parametrize(
    ("baseline", "target", "value", "progress"),
    [(0, 40, 10, 0.25), (50, 100, 100, 1.0), (50, 100, 120, 1.0), (50, 100, 40, 0.0), (80, 40, 60, 0.5)],
)
def test_progress_is_the_share_of_the_way(baseline: int, target: int, value: int, progress: float) -> None:
    assert indicator(Decimal(baseline), Decimal(target), Decimal(value)).progress == pytest.approx(progress)


def test_the_newest_value_counts_and_else_the_baseline() -> None:
    assert indicator(Decimal(5), Decimal(9)).current == 5
    assert indicator(Decimal(5), Decimal(9), Decimal(6), Decimal(7)).current == 7
    assert indicator(None, None).current is None


def test_no_progress_can_be_told_without_a_way() -> None:
    assert indicator(None, Decimal(9), Decimal(5)).progress is None
    assert indicator(Decimal(5), None, Decimal(5)).progress is None
    assert indicator(Decimal(5), Decimal(5), Decimal(5)).progress is None


@given(NUMBERS, NUMBERS, NUMBERS)
def test_progress_is_never_below_nothing_or_above_all(baseline: Decimal, target: Decimal, value: Decimal) -> None:
    progress = indicator(baseline, target, value).progress
    assert progress is None or 0 <= progress <= 1
