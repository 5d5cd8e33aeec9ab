"""The chart of a measure is read aloud, and says what is missing."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from policeplanner.domain.texts import Text
from policeplanner.gui.measure_chart import MeasureChart, figure, target_words
from policeplanner.services.initiatives import Series

POINTS = ((date(2026, 3, 31), Decimal(54)), (date(2026, 6, 30), Decimal("58.5")), (date(2026, 10, 31), Decimal(68)))


def trust(points: tuple[tuple[date, Decimal], ...] = POINTS) -> Series:
    return Series(uuid4(), Text("Trust", "Confiance"), Text("Survey", ""), "%", points, Decimal(75), None)


def test_values_and_target_are_read_aloud(show: Callable[[QWidget], None]) -> None:
    chart = MeasureChart()
    show(chart)
    chart.show_series(trust())
    assert chart.accessibleName() == "Trust"
    assert chart.accessibleDescription() == "31 Mar 2026: 54%; 30 Jun 2026: 58.5%; 31 Oct 2026: 68%; target 75%"


def test_time_runs_from_the_first_to_the_last_value(show: Callable[[QWidget], None]) -> None:
    made = MeasureChart()
    show(made)
    made.show_series(trust())
    chart = made.chart()
    assert chart is not None
    assert [round(along, 2) for along, _value, _word in chart.points] == [0.0, 0.43, 1.0]
    assert chart.target == (75.0, "target 75%")
    made.show_series(trust(POINTS[:1]))
    assert not made.grab().isNull()


def test_without_a_value_nothing_is_drawn(show: Callable[[QWidget], None]) -> None:
    chart = MeasureChart()
    show(chart)
    chart.show_series(trust(()))
    assert chart.chart() is None
    chart.show_series(None)
    assert chart.accessibleName() == "No measure yet"
    assert not chart.grab().isNull()


def test_figures_have_their_unit() -> None:
    assert [figure(Decimal(3), "reports"), figure(Decimal("4.20"), ""), figure(None, "%")] == ["3", "4.2", "–"]
    assert target_words(trust()) == "target 75%"
