"""The blocks of a timetable's grid: lessons, which can be chosen and moved, and what is taken by other editions."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from policeplanner.gui.grid_week import GridLesson
from policeplanner.gui.icons import paint_icon
from policeplanner.gui.paint import Block, broken, paint_block
from policeplanner.gui.theme import SMALL_PIXELS, colour, font, tokens

_LOW = 18
_NARROW = 92
_SIGN = 12
_SIGN_BESIDE = 40
_LOCK = "ph.lock-simple-fill"
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class LessonBlock(QAbstractButton):
    """One lesson in the grid. `modifiers` are the keys held at the last click."""

    moved = Signal(int)

    def __init__(self, lesson: GridLesson, parent: QWidget) -> None:
        """Show a lesson."""
        super().__init__(parent)
        self.lesson = lesson
        self.modifiers = Qt.KeyboardModifier.NoModifier
        self._lifted = False
        self._hovered = False
        self._state: object = None
        self._look = QPixmap()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(lesson.spoken)
        self.setToolTip(lesson.spoken)

    def lift(self, lifted: bool) -> None:
        """Look like a lesson that is in the hand, or not."""
        self._lifted = lifted
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 40)

    @override
    def nextCheckState(self) -> None:
        """Leave it to the grid which lessons are selected."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        state = (self.size(), self.isChecked(), self.hasFocus(), self._hovered, self._lifted, tokens())
        if state != self._state:
            self._state, self._look = state, self._paint()
        painter = QPainter(self)
        painter.setOpacity(0.45 if self._lifted else 1)
        painter.drawPixmap(0, 0, self._look)

    def _paint(self) -> QPixmap:
        """Return the picture of the block, kept because breaking its words into lines takes long."""
        ratio = self.devicePixelRatio()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        narrow = self.width() < _NARROW
        lesson = self.lesson
        tone = "error" if lesson.wrong else lesson.tone
        outline = self._outline()
        block = Block(
            lesson.narrow or lesson.title if narrow else lesson.title,
            lesson.detail,
            colour(tone or "muted"),
            colour(f"{tone}_soft" if tone else "neutral_soft"),
            colour("text"),
            colour("muted"),
            colour(outline) if outline else None,
            3.0 if self.hasFocus() else 2.0 if self.isChecked() or lesson.wrong else 1.0,
            _SIGN if self._signed() else 0.0,
        )
        size = 11 if narrow else 12 if self.height() >= _LOW else 10
        paint_block(painter, QRectF(self.rect()), block, (font(size, bold=not narrow), font(SMALL_PIXELS)))
        self._paint_sign(painter, tone)
        painter.end()
        return made

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.modifiers = event.modifiers()
        if event.key() in ARROWS:
            self.moved.emit(event.key())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.modifiers = event.modifiers()
        super().mouseReleaseEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def _outline(self) -> str:
        if self.lesson.wrong:
            return "error"
        if self.isChecked() or self.hasFocus():
            return "primary"
        return self.lesson.tone or "edge" if self._hovered else ""

    def _signed(self) -> bool:
        return self.lesson.lock == "mine" and self.height() >= _SIGN + 2

    def _paint_sign(self, painter: QPainter, tone: str) -> None:
        """Draw a lock in the corner of what the planner has fixed; what the program placed bears none."""
        if self._signed():
            low = self.height() < _SIGN_BESIDE
            top = (self.height() - _SIGN) // 2 if low else self.height() - _SIGN - 4
            paint_icon(painter, QRect(self.width() - _SIGN - 6, top, _SIGN, _SIGN), _LOCK, colour(tone or "text"))


class TakenBlock(QWidget):
    """A lesson of another edition: grey, dashed, not to be moved."""

    def __init__(self, lesson: GridLesson, parent: QWidget) -> None:
        """Show a lesson."""
        super().__init__(parent)
        self.lesson = lesson
        self.setAccessibleName(lesson.spoken)
        self.setToolTip(lesson.spoken)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour("muted"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour("background"))
        painter.drawRoundedRect(area, 4, 4)
        painter.setFont(font(SMALL_PIXELS))
        painter.setPen(colour("muted"))
        metrics = painter.fontMetrics()
        top = area.top() + 4 if self.height() > 2 * _LOW else area.top() + 1
        room = max(1, int((area.height() - 4) // metrics.lineSpacing()))
        lines = broken(self.lesson.title, metrics, area.width() - 14, room)
        if len(lines) < room:
            lines += broken(self.lesson.detail, metrics, area.width() - 14, room - len(lines))
        for line in lines:
            painter.drawText(int(area.left()) + 8, int(top) + metrics.ascent(), line)
            top += metrics.lineSpacing()
