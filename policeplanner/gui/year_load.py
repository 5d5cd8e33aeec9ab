"""The strip below the calendar: trainer-days used week by week, with the line of what there is."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.paint import broken
from policeplanner.gui.pieces import named
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.gui.year_grid_scale import Scale
from policeplanner.i18n import translate
from policeplanner.services.year_load import WeekLoad

HEIGHT = 84
_HEAD = 20
_ROOM_ABOVE = 1.6  # a capacity far above every week is left to the words, or the weeks would hardly be seen


class YearLoadStrip(QWidget):
    """The load of a year, on the scale of the calendar above."""

    def __init__(self) -> None:
        """Show an empty year."""
        super().__init__()
        self.weeks: Sequence[WeekLoad] = ()
        self._scale = Scale()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_load(self, weeks: Sequence[WeekLoad]) -> None:
        """Show the weeks of a year."""
        self.weeks = weeks
        full = [week for week in weeks if week.full]
        spoken = "; ".join(map(_told, full)) or translate("YearLoad", "No week is overfull.")
        named(self, translate("YearLoad", "Trainer-days used per week"), spoken)
        self.update()

    def show_scale(self, scale: Scale) -> None:
        """Keep in line with the calendar."""
        self._scale = scale
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the week below the pointer."""
        if isinstance(event, QHelpEvent):
            day = self._scale.day_at(event.pos().x())
            week = next((w for w in self.weeks if w.first <= day < w.first + timedelta(days=7)), None)
            known = week is not None and event.pos().x() >= self._scale.left
            QToolTip.showText(event.globalPos(), _told(week) if week is not None and known else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        most = max((week.used for week in self.weeks), default=0)
        top = max(most, min(_ROOM_ABOVE * most, max((week.capacity for week in self.weeks), default=0)))
        if not top:
            return
        painter.setClipRect(QRectF(self._scale.left, 0, self.width() - self._scale.left, self.height()))
        room = self.height() - _HEAD - 2
        for week in self.weeks:
            self._paint_week(painter, week, room / top)
        painter.setPen(QPen(colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawPolyline(self._capacity(room / top))

    def _paint_week(self, painter: QPainter, week: WeekLoad, unit: float) -> None:
        left, right = self._scale.reach(week.first, week.first + timedelta(days=6))
        height = max(1.0, week.used * unit)
        path = QPainterPath()
        path.addRoundedRect(QRectF(left + 1, self.height() - height, right - left - 2, height), 2, 2)
        tint = QColor(colour("error" if week.full else "primary"))
        tint.setAlpha(255 if week.full else 120)
        painter.fillPath(path, tint)
        if week.full:
            painter.setPen(colour("error"))
            painter.setFont(font(SMALL_PIXELS, bold=True))
            painter.drawText(QRectF(left - 4, 0, right - left + 8, _HEAD), Qt.AlignmentFlag.AlignCenter, "!")

    def _capacity(self, unit: float) -> list[QPointF]:
        points = []
        for week in self.weeks:
            left, right = self._scale.reach(week.first, week.first + timedelta(days=6))
            height = self.height() - week.capacity * unit
            points += [QPointF(left, height), QPointF(right, height)]
        return points

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font(bold=True))
        painter.setPen(colour("text"))
        metrics = painter.fontMetrics()
        top = metrics.ascent()
        for line in broken(translate("YearLoad", "Trainer-days used per week"), metrics, self._scale.left - 24, 2):
            painter.drawText(QPointF(12, top), line)
            top += metrics.lineSpacing()
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        most = max((week.capacity for week in self.weeks), default=0)
        words = translate("YearLoad", "capacity {days}").format(days=formats.number(most))
        painter.drawText(QPointF(12, top + 3), words)


def _told(week: WeekLoad) -> str:
    words = translate("YearLoad", "Week {number}, from {day}: {used} of {capacity} trainer-days")
    told = words.format(
        number=week.first.isocalendar().week,
        day=formats.day_and_month(week.first),
        used=formats.number(week.used),
        capacity=formats.number(week.capacity),
    )
    return " – ".join([told, translate("YearLoad", "overfull")]) if week.full else told
