"""The paint layer: a measure over time as a line with its points and its target, the same on screen and on paper.

Functions take a painter and a rectangle in its coordinates and know nothing of widgets.
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_DOT = 4.0
_GAP = 8
_STEPS = (1, 2, 2.5, 5, 10)
_ROWS = 4


@dataclass(frozen=True)
class LineChart:
    """What is drawn: points as (0 to 1 along, value, word below), levels as (value, word), and the target."""

    points: tuple[tuple[float, float, str], ...]
    levels: tuple[tuple[float, str], ...]
    target: tuple[float, str] | None = None


@dataclass(frozen=True)
class LineInks:
    """The colours of a line chart."""

    line: QColor
    target: QColor
    level: QColor
    words: QColor


def levels(lowest: float, highest: float) -> tuple[float, ...]:
    """Return round values, about four, that enclose both."""
    span = highest - lowest or max(1.0, abs(highest))
    size = 10 ** math.floor(math.log10(span / _ROWS))
    step = next(size * each for each in _STEPS if size * each * _ROWS >= span * 0.999)
    first, last = math.floor(lowest / step), math.ceil(highest / step)
    return tuple(number * step for number in range(first, max(last, first + 1) + 1))


def place_points(area: QRectF, chart: LineChart) -> list[QPointF]:
    """Return where the points lie in an area."""
    return [
        QPointF(area.left() + area.width() * along, _height(area, chart, value)) for along, value, _ in chart.points
    ]


def plot_area(painter: QPainter, area: QRectF, chart: LineChart) -> QRectF:
    """Return the part of an area in which the line runs, beside and above the words."""
    metrics = painter.fontMetrics()
    beside = max((metrics.horizontalAdvance(word) for _value, word in chart.levels), default=0) + _GAP
    line = metrics.height()
    return area.adjusted(beside + _DOT, line / 2 + 2, -2 * _DOT - _GAP, -line - 6)


def paint_line_chart(painter: QPainter, area: QRectF, chart: LineChart, inks: LineInks) -> None:
    """Draw levels, target, line and points, with the words beside and below them."""
    plot = plot_area(painter, area, chart)
    _paint_levels(painter, area, plot, chart, inks)
    points = place_points(plot, chart)
    painter.setPen(QPen(inks.line, 2))
    painter.drawPolyline(QPolygonF(points))
    painter.setBrush(inks.line)
    for point in points:
        painter.drawEllipse(point, _DOT - 0.5, _DOT - 0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chart.target is not None:
        _paint_target(painter, plot, chart, inks)
    _paint_words_below(painter, area, points, chart, inks)


def _paint_levels(painter: QPainter, area: QRectF, plot: QRectF, chart: LineChart, inks: LineInks) -> None:
    line = painter.fontMetrics().height()
    for value, word in chart.levels:
        height = _height(plot, chart, value)
        painter.setPen(inks.level)
        painter.drawLine(QPointF(plot.left() - _DOT, height), QPointF(area.right(), height))
        painter.setPen(inks.words)
        beside = QRectF(area.left(), height - line / 2, plot.left() - _DOT - _GAP - area.left(), line)
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)


def _paint_target(painter: QPainter, plot: QRectF, chart: LineChart, inks: LineInks) -> None:
    assert chart.target is not None
    value, word = chart.target
    height = _height(plot, chart, value)
    painter.setPen(QPen(inks.target, 1.2, Qt.PenStyle.DashLine))
    right = plot.right() + _DOT
    painter.drawLine(QPointF(plot.left() - _DOT, height), QPointF(right, height))
    line = painter.fontMetrics().height()
    above = QRectF(plot.left(), height - line - 1, right - plot.left(), line)
    if above.top() < plot.top() - line:
        above.translate(0, line + 2)
    painter.setPen(inks.target)
    painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)


def _paint_words_below(
    painter: QPainter, area: QRectF, points: list[QPointF], chart: LineChart, inks: LineInks
) -> None:
    """Write the words that find room: the last one first, then from the left what does not touch the one before."""
    metrics = painter.fontMetrics()
    painter.setPen(inks.words)
    spans = []
    for point, (_along, _value, word) in zip(points, chart.points, strict=True):
        width = metrics.horizontalAdvance(word)
        left = min(max(area.left(), point.x() - width / 2), area.right() - width)
        spans.append((left, left + width, word))
    taken: list[tuple[float, float]] = []
    for left, right, word in [*spans[-1:], *spans[:-1]]:
        if all(right + _GAP <= begin or left >= end + _GAP for begin, end in taken):
            taken.append((left, right))
            below = QRectF(left, area.bottom() - metrics.height(), right - left + 1, metrics.height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, word)


def _height(plot: QRectF, chart: LineChart, value: float) -> float:
    lowest, highest = chart.levels[0][0], chart.levels[-1][0]
    return plot.bottom() - plot.height() * (value - lowest) / (highest - lowest)
