"""What lies over the grid while a lesson is in the hand: each place in its colour, the ghost, and why at the cursor."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.icons import paint_icon
from policeplanner.gui.paint import broken
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.gui.week_grid import WeekGrid
from policeplanner.i18n import translate
from policeplanner.scheduling.live_cells import State
from policeplanner.services.live_edition import Verdict

_WIDEST = 250
_SIGN = 14
_LOWEST = 24
_TONES = {State.FREE: "fine", State.WARNING: "warning", State.CLOSED: "muted"}
_SIGNS = {State.FREE: "ph.check-circle", State.WARNING: "ph.warning", State.CLOSED: "ph.prohibit"}
_STRENGTH = {State.FREE: 62, State.WARNING: 74, State.CLOSED: 30}


@dataclass(frozen=True)
class Stretch:
    """Neighbouring places of a day that say the same: minutes after midnight."""

    day: date
    start: int
    end: int
    state: State


class DropLayer(QWidget):
    """Lies over a grid and lets every click through."""

    def __init__(self, grid: WeekGrid) -> None:
        """Lie over a grid, hidden."""
        super().__init__(grid)
        self._grid = grid
        self._stretches: Sequence[Stretch] = ()
        self._painted: QPixmap | None = None
        self._title = ""
        self._minutes = 0
        self.verdict: Verdict | None = None
        self._cursor: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # What lies below is in our picture: to paint it again for each move of the mouse would take too long.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def begin(self, title: str, minutes: int, stretches: Sequence[Stretch]) -> None:
        """Show what each place says of a lesson with this title and length."""
        self._title, self._minutes = title, minutes
        self._stretches = stretches
        self.hide()
        self.setGeometry(self._grid.rect())
        self._painted = self._paint_places()
        self.show()
        self.raise_()
        self.update()

    def point(self, verdict: Verdict | None, cursor: QPoint | None = None) -> None:
        """Show the ghost in a place, or nowhere; the words stand at the cursor, or beside the ghost."""
        if (verdict, cursor) != (self.verdict, self._cursor):
            self.verdict, self._cursor = verdict, cursor
            self.update()

    def end(self) -> None:
        """Show nothing more."""
        self.verdict, self._cursor, self._painted = None, None, None
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        if self._painted is not None:
            painter.drawPixmap(0, 0, self._painted)
        verdict = self.verdict
        if verdict is not None and verdict.day in self._grid.week.days:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = self.ghost(verdict)
            self._paint_ghost(painter, area, verdict)
            if verdict.words:
                self._paint_words(painter, area, verdict)

    def ghost(self, verdict: Verdict) -> QRectF:
        """Return where the ghost lies."""
        column = self._grid.column(verdict.day)
        return self._grid.stretch(verdict.minute, verdict.minute + self._minutes, column)

    def _paint_places(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        made = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        made.setDevicePixelRatio(ratio)
        made.fill(colour("surface"))
        self._grid.render(made, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter = QPainter(made)
        for each in self._stretches:
            if each.day in self._grid.week.days:
                area = self._grid.stretch(each.start, each.end, self._grid.column(each.day)).adjusted(0, -1, 0, 1)
                shade = colour(_TONES[each.state])
                painter.fillRect(area, _see_through(shade, _STRENGTH[each.state]))
                if each.state is State.CLOSED:
                    painter.fillRect(area, _pattern(shade, 34))
                else:
                    painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), shade)
        painter.end()
        return made

    def _paint_ghost(self, painter: QPainter, area: QRectF, verdict: Verdict) -> None:
        shade = colour(_TONES[verdict.state])
        painter.setPen(QPen(shade, 2, Qt.PenStyle.DashLine if verdict.state is State.CLOSED else Qt.PenStyle.SolidLine))
        painter.setBrush(_see_through(colour("surface"), 236))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
        if area.height() < _LOWEST:
            painter.fillRect(QRectF(area.left(), area.top(), 4, area.height()), shade)
            area = QRectF(area.left(), area.top(), area.width(), _LOWEST)
            painter.drawRoundedRect(area.adjusted(6, 1, -1, -1), 5, 5)
        hours = formats.clock_range(verdict.minute, min(verdict.minute + self._minutes, 24 * 60))
        inner = area.adjusted(10, 4, -6, -3) if area.height() > _LOWEST else area.adjusted(12, 2, -6, -1)
        sign = QRect(round(inner.right()) - _SIGN, round(inner.top()) + 1, _SIGN, _SIGN)
        paint_icon(painter, sign, _SIGNS[verdict.state], shade)
        top = self._line(painter, inner.adjusted(0, 0, -_SIGN - 2, 0), hours, bold=True)
        painter.setClipRect(area)
        for text, bold in ((self._title, False), (verdict.detail, False)):
            top = self._lines(painter, QRectF(inner.left(), top, inner.width(), inner.bottom() - top), text, bold)
        painter.setClipping(False)

    def _line(self, painter: QPainter, area: QRectF, text: str, *, bold: bool) -> float:
        painter.setFont(font(12, bold=bold))
        painter.setPen(colour("text"))
        metrics = painter.fontMetrics()
        painter.drawText(
            QRectF(area.left(), area.top(), area.width(), metrics.lineSpacing()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width())),
        )
        return area.top() + metrics.lineSpacing()

    def _lines(self, painter: QPainter, area: QRectF, text: str, bold: bool) -> float:
        painter.setFont(font(SMALL_PIXELS, bold=bold))
        painter.setPen(colour("text") if text == self._title else colour("muted"))
        metrics = painter.fontMetrics()
        room = int((area.height() + 2) // metrics.lineSpacing())
        top = area.top()
        for line in broken(text, metrics, area.width(), room) if room > 0 and text else ():
            painter.drawText(QPoint(round(area.left()), round(top) + metrics.ascent()), line)
            top += metrics.lineSpacing()
        return top

    def _paint_words(self, painter: QPainter, ghost: QRectF, verdict: Verdict) -> None:
        painter.setFont(font(12))
        metrics = painter.fontMetrics()
        lines = broken(verdict.words, metrics, _WIDEST, 4)
        if verdict.state is State.CLOSED:
            anyway = translate("Placing", "With Ctrl it is placed all the same")
            if self._cursor is None:
                anyway = translate("Placing", "Ctrl+Enter places it all the same")
            lines += broken(anyway, metrics, _WIDEST, 1)
        width = max(metrics.horizontalAdvance(line) for line in lines) + 20
        area = self._beside(ghost, QSize(width, len(lines) * metrics.lineSpacing() + 12))
        closed = verdict.state is State.CLOSED
        painter.setPen(QPen(colour("edge" if closed else "warning"), 1))
        painter.setBrush(colour("surface" if closed else "warning_soft"))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        top = area.top() + 6
        for number, line in enumerate(lines):
            last = closed and number == len(lines) - 1
            painter.setPen(colour("muted" if last else "text" if closed else "warning_text"))
            painter.drawText(area.left() + 10, top + metrics.ascent(), line)
            top += metrics.lineSpacing()

    def _beside(self, ghost: QRectF, size: QSize) -> QRect:
        """Return where the words stand: below the cursor or beside the ghost, all of it inside the grid."""
        if self._cursor is not None:
            left, top = self._cursor.x() + 16, self._cursor.y() + 20
        else:
            left, top = round(ghost.right()) + 8, round(ghost.top())
            if left + size.width() > self.width():
                left = round(ghost.left()) - 8 - size.width()
        left = max(2, min(left, self.width() - size.width() - 2))
        if top + size.height() > self.height():
            top = (self._cursor.y() if self._cursor else round(ghost.bottom())) - size.height() - 10
        return QRect(QPoint(left, max(2, top)), size)


def _see_through(shade: QColor, strength: int) -> QColor:
    made = QColor(shade)
    made.setAlpha(strength)
    return made


def _pattern(shade: QColor, strength: int) -> QBrush:
    return QBrush(_see_through(shade, strength), Qt.BrushStyle.BDiagPattern)
