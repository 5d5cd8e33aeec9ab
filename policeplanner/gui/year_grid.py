"""The calendar of a year in the hand: bars are dragged and stretched, with the mouse or the keyboard."""

from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from policeplanner.gui import year_grid_paint as paint
from policeplanner.gui.year_grid_drag import Drag, Grip, grip_at, stepped, stretched
from policeplanner.gui.year_grid_lines import Spot, above, beside, spoken
from policeplanner.gui.year_grid_view import YearView

_FAR = 4


class YearGrid(YearView):
    """The calendar. `opened` carries an activity, `moved` an activity and its landing."""

    opened = Signal(object)
    moved = Signal(object, object)

    def __init__(self) -> None:
        """Show an empty year."""
        super().__init__()
        self._pressed: QPointF | None = None

    # --- dragging from elsewhere --------------------------------------------------------------------------------------

    def hover(self, activity: UUID, place: QPoint) -> None:
        """Show where an activity without dates would land, held over a place of the viewport."""
        if self.moves is None or not self._on_days(place):
            self._drag = self.landing = None
        else:
            self._drag = Drag(activity)
            self.landing = self._drag.landing(self.moves, self.scale.day_at(place.x()))
            self._place_of_words = QPointF(place)
        self.viewport().update()

    def drop(self, activity: UUID, place: QPoint) -> None:
        """Let an activity without dates go over a place of the viewport."""
        self.hover(activity, place)
        landing, self.landing, self._drag = self.landing, None, None
        self.viewport().update()
        if landing is not None:
            self.moved.emit(activity, landing)

    # --- mouse --------------------------------------------------------------------------------------------------------

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        spot, grip = self._hit(place)
        if event.button() is not Qt.MouseButton.LeftButton or spot.line < 0:
            return
        line = self.lines[spot.line]
        if line.row is None and spot.bar < 0:
            self.fold(line.group.key)
            return
        if spot.bar < 0 and line.bars and place.x() < self.scale.left:
            spot = Spot(spot.line, 0)
        self._go(spot)
        bar = self.bar()
        if bar is not None and place.x() >= self.scale.left:
            self._pressed = place
            self._drag = Drag(bar.entry.activity, bar, grip, self.scale.day_at(place.x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._drag is None or self._pressed is None:
            self._point(place)
            return
        if not self._dragging and (place - self._pressed).manhattanLength() < _FAR:
            return
        if self.moves is not None:
            self._dragging = True
            self._scroll_at_edge(place)
            self._place_of_words = place
            self.landing = self._drag.landing(self.moves, self.scale.day_at(place.x()))
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, landing = self._drag, self.landing
        self._let_go()
        if drag is None or landing is None or drag.bar is None:
            return
        if (landing.first, landing.last) != (drag.bar.first, drag.bar.last):
            self.moved.emit(drag.activity, landing)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot, _grip = self._hit(event.position())
        self._let_go()
        if spot.line >= 0 and self.activity() is not None:
            self.opened.emit(self.activity())

    def _let_go(self) -> None:
        self._drag = self.landing = self._pressed = None
        self._dragging = False
        self.viewport().update()

    def _point(self, place: QPointF) -> None:
        """Show by the pointer what a press would do."""
        spot, grip = self._hit(place)
        shape = Qt.CursorShape.ArrowCursor
        if spot.bar >= 0:
            shape = Qt.CursorShape.OpenHandCursor if grip is Grip.MOVE else Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)

    def _scroll_at_edge(self, place: QPointF) -> None:
        bar = self.horizontalScrollBar()
        if place.x() > self.viewport().width() - 24:
            bar.setValue(bar.value() + 14)
        elif place.x() < self.scale.left + 24:
            bar.setValue(bar.value() - 14)

    def _hit(self, place: QPointF) -> tuple[Spot, Grip]:
        """Return what lies at a place, and how a bar is held there."""
        number = int((place.y() - paint.head_height(self.scale) + self.verticalScrollBar().value()) // paint.ROW)
        if place.y() < paint.head_height(self.scale) or not 0 <= number < len(self.lines):
            return Spot(), Grip.MOVE
        for at in range(len(self.lines[number].bars) - 1, -1, -1) if place.x() >= self.scale.left else ():
            bar = self.lines[number].bars[at]
            area = paint.bar_area(self.scale, self._top(number), bar.first, bar.last)
            if area.adjusted(-1, -3, 1, 3).contains(place):
                return Spot(number, at), grip_at(area, place)
        return Spot(number, -1), Grip.MOVE

    def _on_days(self, place: QPoint) -> bool:
        inside = self.viewport().rect().contains(place)
        return inside and place.x() >= self.scale.left and place.y() >= paint.head_height(self.scale)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the names of bars, activities and shaded days below the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> str:
        """Return what is told about a place of the viewport."""
        spot, _grip = self._hit(QPointF(place))
        line = self.lines[spot.line] if spot.line >= 0 else None
        if line is not None and spot.bar >= 0:
            bar = line.bars[spot.bar]
            return spoken(bar, self._wrong.get(bar.entry.activity, ()))
        if place.x() < self.scale.left:
            names = (line.row.name, line.row.detail) if line and line.row else (line.group.name,) if line else ()
            return " · ".join(filter(None, names))
        day = self.scale.day_at(place.x())
        slack = 0 if self.scale.day_width >= 4 else 1
        near = [s for s in self._shades if (s.first - day).days <= slack and (day - s.last).days <= slack]
        return "\n".join(dict.fromkeys(f"{s.name} ({paint.shade_days(s)})" for s in near))

    # --- keyboard -----------------------------------------------------------------------------------------------------

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow, which would otherwise go to the menu bar."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in _ARROWS and held:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self._drag is not None:
            self._let_go()
        elif key in _ARROWS:
            self._arrow(key, held)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.activity() is not None:
            self.opened.emit(self.activity())
        elif key is Qt.Key.Key_Space:
            self._details()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.lines:
            self._go(Spot(0 if key is Qt.Key.Key_Home else len(self.lines) - 1, -1))
        else:
            super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        across, down = _ARROWS[key]
        line = self.lines[self.spot.line] if 0 <= self.spot.line < len(self.lines) else None
        if held and across:
            self._change(across, held)
        elif held:
            return
        elif line is not None and self.spot.bar < 0 and line.row is None and across and line.folded is (across > 0):
            self.fold(line.group.key)
        else:
            self._go(above(self.lines, self.spot, down) if down else beside(self.lines, self.spot, across))

    def _change(self, across: int, held: Qt.KeyboardModifier) -> None:
        """Move or stretch the chosen bar by a working day, or by a week with Ctrl."""
        bar, moves = self.bar(), self.moves
        if bar is None or moves is None:
            return
        ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if held & shift:
            landing = stretched(moves, bar, Grip.START if held & ctrl else Grip.END, across)
        else:
            landing = stepped(moves, bar, 7 * across if held & ctrl else across)
        if (landing.first, landing.last) != (bar.first, bar.last):
            self.moved.emit(bar.entry.activity, landing)

    def _details(self) -> None:
        bar = self.bar()
        if bar is None:
            if 0 <= self.spot.line < len(self.lines):
                self.fold(self.lines[self.spot.line].group.key)
            return
        place = self.area_of(bar.entry.activity).bottomLeft().toPoint()
        QToolTip.showText(self.viewport().mapToGlobal(place), self.accessibleDescription(), self.viewport())


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
