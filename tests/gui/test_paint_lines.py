"""A measure over time as a line: round levels, and points where they belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from policeplanner.gui.paint_lines import LineChart, LineInks, levels, paint_line_chart, place_points
from tests.gui.conftest import Desktop

FIGURES = st.floats(-1e6, 1e6).map(lambda value: round(value, 2))


@pytest.mark.parametrize(
    ("lowest", "highest", "expected"),
    [(3, 7, (3, 4, 5, 6, 7)), (54, 75, (50, 60, 70, 80)), (5, 5, (4, 6)), (0, 0, (0, 0.25, 0.5, 0.75, 1))],
)
def test_levels_are_round_figures(lowest: float, highest: float, expected: tuple[float, ...]) -> None:
    found = levels(lowest, highest)
    assert found[0] <= lowest
    assert found[-1] >= highest
    if lowest != highest:
        assert found == expected


@given(lowest=FIGURES, highest=FIGURES)
def test_levels_always_enclose_both(lowest: float, highest: float) -> None:
    lowest, highest = min(lowest, highest), max(lowest, highest)
    found = levels(lowest, highest)
    slack = (found[1] - found[0]) / 1000
    assert found[0] <= lowest + slack
    assert found[-1] >= highest - slack
    assert 2 <= len(found) <= 8


def test_points_lie_between_the_levels() -> None:
    chart = LineChart(((0, 10, ""), (1, 20, "")), ((10, "10"), (20, "20")))
    first, last = place_points(QRectF(0, 0, 100, 50), chart)
    assert (first.x(), first.y(), last.x(), last.y()) == (0, 50, 100, 0)


def test_line_and_target_have_their_colours(desktop: Desktop) -> None:  # noqa: ARG001
    picture = QImage(240, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    chart = LineChart(((0, 10, "Jan"), (1, 20, "Feb")), ((10, "10"), (20, "20")), (16, "target 16"))
    inks = LineInks(QColor("#ff0000"), QColor("#0000ff"), QColor("#00ff00"), QColor("#000000"))
    paint_line_chart(painter, QRectF(0, 0, 240, 120), chart, inks)
    painter.end()
    seen = {picture.pixelColor(x, y).name() for x in range(240) for y in range(120)}
    assert {"#ff0000", "#00ff00"} <= seen
    assert any(QColor(name).blue() > 180 and QColor(name).red() < 90 for name in seen)
