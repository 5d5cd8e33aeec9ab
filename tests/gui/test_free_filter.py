"""Two days become a period, whichever way round they are typed."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from policeplanner.gui.free_filter import FreeFilter
from policeplanner.services.availability import Period


@pytest.fixture
def free(show: Callable[[QWidget], None]) -> FreeFilter:
    made = FreeFilter()
    show(made)
    return made


def test_one_day_is_a_period_and_two_need_no_order(free: FreeFilter) -> None:
    assert free.period() is None
    free.last.show_value(date(2027, 6, 2))
    assert free.period() == Period(date(2027, 6, 2), date(2027, 6, 2))
    free.first.show_value(date(2027, 6, 9))
    assert free.period() == Period(date(2027, 6, 2), date(2027, 6, 9))


def test_what_is_no_day_is_marked_and_left_out(free: FreeFilter) -> None:
    free.first.field.setText("soon")
    assert free.period() is None
    assert free.first.field.property("wrong")
    assert "11/01/2027" in free.first.field.toolTip()
    free.first.field.setText("9.6.2027")
    assert free.period() == Period(date(2027, 6, 9), date(2027, 6, 9))
    assert not free.first.field.property("wrong")
