"""The calendar of a year as it is seen: lines, bars, shaded days, the chosen bar, what is in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy
from typing_extensions import override

from policeplanner.gui import year_grid_paint as paint
from policeplanner.gui.pieces import named
from policeplanner.gui.theme import colour, tokens
from policeplanner.gui.year_grid_drag import Drag
from policeplanner.gui.year_grid_lines import Ghost, Line, Spot, find, lines_of, spoken
from policeplanner.gui.year_grid_scale import SPANS, Scale, Zoom
from policeplanner.i18n import translate
from policeplanner.services.year_calendar import Bar, YearCalendar
from policeplanner.services.year_load import Shade
from policeplanner.services.year_moving import Landing, YearMoves

NAMES = 320
_NARROW_NAMES = 220
_FAR = 4


class YearView(QAbstractScrollArea):
    """The calendar. `chosen` carries an activity or None, `scale_changed` where the days now lie."""

    chosen = Signal(object)
    scale_changed = Signal(object)

    def __init__(self) -> None:
        """Show an empty year."""
        super().__init__()
        self.year = YearCalendar(2000)
        self.scale = Scale()
        self.zoom = Zoom.YEAR
        self.lines: list[Line] = []
        self.spot = Spot()
        self.moves: YearMoves | None = None
        self.landing: Landing | None = None
        self.ghosts: Mapping[UUID, Ghost] = {}
        self._shades: Sequence[Shade] = ()
        self._wrong: Mapping[UUID, Sequence[str]] = {}
        self._folded: set[str] = set()
        self._drag: Drag | None = None
        self._dragging = False
        self._place_of_words = QPointF()
        self._ground_key: object = None
        self._ground_kept = QPixmap()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 160)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().valueChanged.connect(self._rescale)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_year(self, year: YearCalendar) -> None:
        """Show a year; what was chosen stays chosen."""
        chosen = self.activity()
        here = self.spot
        self.year = year
        self.lines = lines_of(year, self._folded)
        self.spot = find(self.lines, chosen, here.line) if chosen else Spot(-1, -1)
        self._drag = self.landing = None
        self._arrange()
        self._tell()

    def show_rest(self, shades: Sequence[Shade]) -> None:
        """Shade days."""
        self._shades = shades
        self.viewport().update()

    def show_conflicts(self, wrong: Mapping[UUID, Sequence[str]]) -> None:
        """Outline activities, each with what is wrong in words."""
        self._wrong = wrong
        self.viewport().update()
        self._tell()

    def show_ghosts(self, ghosts: Mapping[UUID, Ghost]) -> None:
        """Show where activities are proposed to go."""
        self.ghosts = ghosts
        self.viewport().update()

    def show_zoom(self, zoom: Zoom, day: date | None = None) -> None:
        """Show a year, a quarter or a month at once, a day of it in the middle."""
        middle = day or self.scale.day_at((self.scale.left + self.viewport().width()) / 2)
        self.zoom = zoom
        self._arrange()
        self.show_day(middle)

    def show_day(self, day: date) -> None:
        """Scroll until a day is in the middle."""
        room = self.viewport().width() - self.scale.left
        place = (day - self.scale.first).days * self.scale.day_width
        self.horizontalScrollBar().setValue(round(place - room / 2))

    def activity(self) -> UUID | None:
        """Return the activity that is chosen."""
        bar = self.bar()
        return bar.entry.activity if bar is not None else None

    def bar(self) -> Bar | None:
        """Return the bar that is chosen."""
        if not 0 <= self.spot.line < len(self.lines) or self.spot.bar < 0:
            return None
        bars = self.lines[self.spot.line].bars
        return bars[self.spot.bar] if self.spot.bar < len(bars) else None

    def select(self, activity: UUID) -> None:
        """Choose an activity and scroll to it, unfolding its group."""
        for group in self.year.groups:
            if any(bar.entry.activity == activity for row in group.rows for bar in row.bars):
                self._folded.discard(group.key)
                break
        self.lines = lines_of(self.year, self._folded)
        self._arrange()
        self._go(find(self.lines, activity, self.spot.line))

    def fold(self, key: str) -> None:
        """Fold a group, or unfold it."""
        self._folded ^= {key}
        self.lines = lines_of(self.year, self._folded)
        number = next((n for n, line in enumerate(self.lines) if line.row is None and line.group.key == key), -1)
        self._arrange()
        self._go(Spot(number, -1))

    def area_of(self, activity: UUID) -> QRectF:
        """Return where the bar of an activity lies in the viewport, null when it has none."""
        spot = find(self.lines, activity, self.spot.line)
        if spot.bar < 0:
            return QRectF()
        bar = self.lines[spot.line].bars[spot.bar]
        return paint.bar_area(self.scale, self._top(spot.line), bar.first, bar.last)

    # --- painting -----------------------------------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.viewport().width(), self.viewport().height()
        head = paint.head_height(self.scale)
        left = self.scale.left
        days = QRectF(left, head, width - left, height - head)
        painter.drawPixmap(0, 0, self._ground(days))
        self._paint_lines(painter, days)
        painter.setPen(colour("line"))
        painter.drawLine(QPointF(left - 0.5, 0), QPointF(left - 0.5, height))
        painter.setClipRect(days)
        self._paint_in_hand(painter, days)
        painter.setClipping(False)
        paint.paint_head(painter, self.scale, width, translate("YearGrid", "Activity"))
        if self.landing is not None:
            place = self._place_of_words + QPointF(12, paint.ROW)
            paint.paint_landing(painter, place, self.landing, QRectF(0, head, width, height - head))

    def _ground(self, days: QRectF) -> QPixmap:
        """Return the shaded days; they stay the same while lines are scrolled and bars dragged."""
        key = (self.scale, days, tuple(self._shades), tokens())
        if key != self._ground_key:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap(self.viewport().size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            painter = QPainter(pixmap)
            paint.paint_ground(painter, self.scale, days, self._shades)
            painter.end()
            self._ground_key, self._ground_kept = key, pixmap
        return self._ground_kept

    def _paint_lines(self, painter: QPainter, days: QRectF) -> None:
        first = max(0, int(self.verticalScrollBar().value() // paint.ROW))
        last = min(len(self.lines), first + int(days.height() // paint.ROW) + 2)
        for number in range(first, last):
            line, top = self.lines[number], self._top(number)
            painter.setClipRect(QRectF(0, days.top(), days.right(), days.height()))
            focused = self.hasFocus() and self.spot == Spot(number, -1)
            paint.paint_name(painter, line, QRectF(0, top, days.left() - 1, paint.ROW), focused=focused)
            painter.drawLine(QPointF(days.left(), top + paint.ROW - 0.5), QPointF(days.right(), top + paint.ROW - 0.5))
            painter.setClipRect(days)
            if line.row is None:
                paint.paint_summary(painter, self.scale, top, line)
            elif line.row.waiting is not None and line.row.waiting.activity in self.ghosts:
                ghost = self.ghosts[line.row.waiting.activity]
                there = paint.bar_area(self.scale, top, ghost.first, ghost.last)
                paint.paint_ghost(painter, there, paint.tone_of(None, ghost), None)
            for place, bar in enumerate(line.bars):
                self._paint_bar(painter, bar, top, Spot(number, place))

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float, spot: Spot) -> None:
        activity = bar.entry.activity
        area = paint.bar_area(self.scale, top, bar.first, bar.last)
        if area.right() < self.scale.left - 24 or area.left() > self.viewport().width():
            return
        ghost = self.ghosts.get(activity)
        in_hand = self._drag is not None and self._dragging and self._drag.activity == activity
        look = paint.BarLook(
            wrong=activity in self._wrong,
            focused=self.spot == spot and self.hasFocus(),
            faded=ghost is not None or in_hand,
        )
        paint.paint_bar(painter, area, bar, look, self.scale.left)
        if ghost is not None:
            there = paint.bar_area(self.scale, top, ghost.first, ghost.last)
            paint.paint_ghost(painter, there, paint.tone_of(None, ghost), area)

    def _paint_in_hand(self, painter: QPainter, days: QRectF) -> None:
        if self.landing is None or self._drag is None:
            return
        top = self._place_of_words.y() - paint.ROW / 2
        if self._drag.bar is not None:
            top = self._top(self.spot.line)
        area = paint.bar_area(self.scale, top, self.landing.first, self.landing.last)
        paint.paint_ghost(painter, area, paint.tone_of(self.landing), None)
        painter.setPen(colour("edge"))
        painter.drawLine(QPointF(area.left(), days.top()), QPointF(area.left(), days.bottom()))

    # --- the chosen bar ---------------------------------------------------------------------------------------------

    def _go(self, spot: Spot) -> None:
        self.spot = spot
        if spot.line >= 0:
            self._show_spot()
        self.viewport().update()
        self._tell()
        self.chosen.emit(self.activity())

    def _show_spot(self) -> None:
        bar, scroll = self.bar(), self.verticalScrollBar()
        room = self.viewport().height() - paint.head_height(self.scale)
        top = self.spot.line * paint.ROW
        scroll.setValue(max(min(scroll.value(), top), top + paint.ROW - room))
        if bar is not None and self.zoom is not Zoom.YEAR:
            left, right = self.scale.reach(bar.first, bar.last)
            if right < self.scale.left + 20 or left > self.viewport().width() - 20:
                self.show_day(bar.first)

    def _tell(self) -> None:
        """Say to screen readers which bar is chosen."""
        bar = self.bar()
        words = spoken(bar, self._wrong.get(bar.entry.activity, ())) if bar is not None else ""
        if bar is None and 0 <= self.spot.line < len(self.lines):
            words = self.lines[self.spot.line].group.name
        named(self, translate("YearGrid", "Calendar {year}").format(year=self.year.year))
        self.setAccessibleDescription(words)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # --- measures -----------------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Fit the days into the width, and the scroll bars to what does not fit."""
        width = self.viewport().width()
        left = NAMES if width > 980 else _NARROW_NAMES
        room = max(120, width - left)
        scale = Scale(self.year.year, left)
        seen = SPANS[self.zoom] or scale.count
        self.scale = replace(scale, day_width=room / seen)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(room)
        across.setSingleStep(max(1, round(self.scale.day_width * 7)))
        across.setRange(0, max(0, round(self.scale.day_width * scale.count - room)))
        seen_height = self.viewport().height() - paint.head_height(self.scale)
        down.setPageStep(max(1, seen_height))
        down.setSingleStep(paint.ROW)
        down.setRange(0, max(0, len(self.lines) * paint.ROW - seen_height))
        self._rescale()

    def _rescale(self) -> None:
        self.scale = replace(self.scale, offset=float(self.horizontalScrollBar().value()))
        self.viewport().update()
        self.scale_changed.emit(self.scale)

    def _top(self, number: int) -> float:
        return paint.head_height(self.scale) + number * paint.ROW - self.verticalScrollBar().value()
