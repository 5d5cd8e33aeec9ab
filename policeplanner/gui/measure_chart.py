"""The chart of a measure over time, with its target; its values are read aloud as a list."""

from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.paint_lines import LineChart, LineInks, levels, paint_line_chart, place_points, plot_area
from policeplanner.gui.pieces import named
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.i18n import language, translate
from policeplanner.services.initiatives import Series

_NEAR = 12


class MeasureChart(QWidget):
    """One measure; without values it says what is missing."""

    def __init__(self) -> None:
        """Begin without a measure."""
        super().__init__()
        self.series: Series | None = None
        self.setMinimumHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_series(self, series: Series | None) -> None:
        """Show a measure, or nothing."""
        self.series = series
        if series is None:
            named(self, translate("Measures", "No measure yet"), "")
        else:
            spoken = [f"{formats.medium_date(day)}: {figure(value, series.unit)}" for day, value in series.points]
            if series.target is not None:
                spoken.append(target_words(series))
            named(self, series.question.shown(language()), "; ".join(spoken))
        self.update()

    def chart(self) -> LineChart | None:
        """Return what is drawn, None where there is no value."""
        series = self.series
        if series is None or not series.points:
            return None
        values = [value for _day, value in series.points]
        every = [*values, series.target] if series.target is not None else values
        first, last = series.points[0][0], series.points[-1][0]
        span = (last - first).days
        marks = levels(float(min(every)), float(max(every)))
        points = [
            ((day - first).days / span if span else 0.5, float(value), formats.medium_date(day))
            for day, value in series.points
        ]
        target = (float(series.target), target_words(series)) if series.target is not None else None
        written = tuple((mark, figure(Decimal(str(round(mark, 6))), series.unit)) for mark in marks)
        return LineChart(tuple(points), written, target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PIXELS))
        chart = self.chart()
        if chart is None:
            painter.setFont(font())
            painter.setPen(colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(12, 8, -12, -8), int(flags), _missing(self.series))
            return
        inks = LineInks(colour("community"), colour("warning_text"), colour("line"), colour("muted"))
        paint_line_chart(painter, QRectF(self.rect()), chart, inks)

    @override
    def event(self, event: QEvent) -> bool:
        """Tell day and value of the point below the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._told(event.pos().x()), self)
            return True
        return super().event(event)

    def _told(self, across: int) -> str:
        chart = self.chart()
        if chart is None or self.series is None:
            return ""
        painter = QPainter(self)
        painter.setFont(font(SMALL_PIXELS))
        points = place_points(plot_area(painter, QRectF(self.rect()), chart), chart)
        painter.end()
        near = min(range(len(points)), key=lambda number: abs(points[number].x() - across))
        if abs(points[near].x() - across) > _NEAR:
            return ""
        day, value = self.series.points[near]
        return f"{formats.medium_date(day)} · {figure(value, self.series.unit)}"


def figure(value: Decimal | None, unit: str) -> str:
    """Return a value with its unit where that is a percentage, a dash where there is none."""
    if value is None:
        return "–"
    if unit == "%":
        places = 0 if value == value.to_integral_value() else 1
        return formats.percent(value / 100, places)
    return formats.number(value.normalize() + 0)


def target_words(series: Series) -> str:
    """Return the target in words."""
    return translate("Measures", "target {value}").format(value=figure(series.target, series.unit))


def _missing(series: Series | None) -> str:
    if series is None:
        return translate("Measures", "What will show that it works? Add a measure with its baseline and target.")
    return translate("Measures", "No value yet. Add the day and value of the baseline, then what is measured later.")
