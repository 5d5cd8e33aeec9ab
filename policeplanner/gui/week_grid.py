"""The timetable of an edition's week: days × hours, one block per lesson, groups side by side.

Hours and breaks are painted; each block is a small button of its own, so that it has a focus, a name for screen readers
and a place from which it can be moved.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.grid_week import GridLesson, GridWeek
from policeplanner.gui.lesson_block import LessonBlock, TakenBlock
from policeplanner.gui.paint import paint_hatched
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.i18n import translate

HEAD = 38
CLOCK = 52
GAP = 3
FOOT = 8
LUNCH = 40
_OUT_OF_SIGHT = QRect(-9, -9, 1, 1)


@dataclass(frozen=True)
class Shade:
    """A stretch of a day in which somebody or something is not to be had: minutes after midnight, and who or what."""

    day: date
    start: int
    end: int
    name: str


class WeekGrid(QWidget):
    """The grid.

    `chosen` carries the id of the lesson chosen last; `selection_changed` says that others are selected now;
    `blocks_made` that the blocks are new; `resized` that they lie elsewhere.
    """

    chosen = Signal(object)
    selection_changed = Signal()
    blocks_made = Signal()
    resized = Signal()

    def __init__(self) -> None:
        """Show an empty week."""
        super().__init__()
        self.week = GridWeek()
        self.selected: set[UUID] = set()
        self._anchor: UUID | None = None
        self._blocks: list[LessonBlock] = []
        self._taken: list[TakenBlock] = []
        self._lifted: LessonBlock | None = None
        self._shades: Sequence[Shade] = ()
        self.setMinimumSize(420, 420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_week(self, week: GridWeek, selected: UUID | None = None) -> None:
        """Show a week, with one lesson chosen; others stay selected as long as they are there."""
        focused = next((block.lesson.key for block in self._blocks if block.hasFocus()), None)
        for old in (*self._blocks, *self._taken):
            if old is not self._lifted:
                old.hide()
                old.deleteLater()
        self.week = week
        self._blocks = [self._block(lesson) for lesson in week.lessons if not lesson.elsewhere]
        self._taken = [TakenBlock(lesson, self) for lesson in week.lessons if lesson.elsewhere]
        self.select_only({*self.selected, *({selected} if selected else ())})
        self._place_blocks()
        if focused is not None:
            self.focus(focused)
        days = formats.long_range(week.days[0], week.days[-1]) if week.days else ""
        self.setAccessibleName(translate("WeekGrid", "Timetable, {days}").format(days=days))
        self.blocks_made.emit()
        self.update()

    def show_shades(self, shades: Sequence[Shade]) -> None:
        """Shade when those whom the chosen lesson needs are not to be had."""
        if shades != self._shades:
            self._shades = shades
            self.update()

    def shades(self) -> Sequence[Shade]:
        """Return what is shaded."""
        return self._shades

    def select(self, key: UUID) -> None:
        """Choose a lesson as a click would."""
        block = self.block_of(key)
        if block is not None:
            block.setFocus()
            self._choose(block, Qt.KeyboardModifier.NoModifier)

    def select_only(self, keys: Collection[UUID]) -> None:
        """Select these lessons, as far as they are shown, and no other."""
        self.selected = {block.lesson.key for block in self._blocks if block.lesson.key in keys}
        for block in self._blocks:
            block.setChecked(block.lesson.key in self.selected)
        self.selection_changed.emit()

    def select_all(self) -> None:
        """Select every lesson of the week."""
        self.select_only({block.lesson.key for block in self._blocks})

    def focus(self, key: UUID) -> None:
        """Put the keyboard on a lesson, if it is shown."""
        block = self.block_of(key)
        if block is not None and block is not self._lifted:
            block.setFocus()

    def blocks(self) -> Sequence[LessonBlock]:
        """Return the blocks that can be moved, in order of time."""
        return self._blocks

    def block_of(self, key: UUID) -> LessonBlock | None:
        """Return the block of a lesson, if it is shown."""
        return next((block for block in self._blocks if block.lesson.key == key), None)

    def lift(self, block: LessonBlock | None) -> None:
        """Keep a block alive while it is in the hand, also when another week is shown; None puts it down."""
        old, self._lifted = self._lifted, block
        if old is not None:
            old.lift(False)
            if old not in self._blocks:
                old.hide()
                old.deleteLater()
        if block is not None:
            block.lift(True)

    def area_of(self, lesson: GridLesson) -> QRect:
        """Return where a lesson lies."""
        column = self.column(lesson.day)
        width = column.width() / lesson.lanes
        left = column.left() + lesson.lane * width
        gap = GAP if lesson.lane < lesson.lanes - 1 else 0
        return self.stretch(lesson.start, lesson.end, QRectF(left, 0, width - gap, 0)).toRect()

    def column(self, day: date) -> QRectF:
        """Return the column of a day that is shown."""
        width = (self.width() - CLOCK) / max(1, len(self.week.days))
        number = self.week.days.index(day)
        return QRectF(CLOCK + number * width + GAP, HEAD, width - 2 * GAP, self.height() - HEAD)

    def stretch(self, start: int, end: int, column: QRectF) -> QRectF:
        """Return the part of a column from one minute after midnight to another."""
        top, bottom = self._height(start), self._height(end)
        return QRectF(column.left(), top + GAP / 2, column.width(), bottom - top - GAP)

    def place_at(self, point: QPoint) -> tuple[date, float] | None:
        """Return the day and the minute after midnight at a point, None beside the days."""
        width = (self.width() - CLOCK) / max(1, len(self.week.days))
        number = int((point.x() - CLOCK) // width)
        if not 0 <= number < len(self.week.days) or not 0 <= point.y() <= self.height():
            return None
        first, last = self.week.hours
        minute = first * 60 + (point.y() - HEAD) / (self.height() - HEAD - FOOT) * (last - first) * 60
        return self.week.days[number], minute

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._paint_heads(painter)
        self._paint_hours(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PIXELS))
        for day in self.week.days:
            for start, end in self.week.breaks:
                if self._is_break(day, start, end):
                    area = self.stretch(start, end, self.column(day))
                    paint_hatched(painter, area, colour("hatch"), colour("muted"), _break_word(end - start))
        self._paint_shades(painter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_blocks()
        self.resized.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select nothing when somebody clicks where nothing is."""
        super().mousePressEvent(event)
        self.select_only(())

    def _block(self, lesson: GridLesson) -> LessonBlock:
        block = LessonBlock(lesson, self)
        block.clicked.connect(lambda _checked=False: self._choose(block, block.modifiers))
        block.moved.connect(self._move_focus)
        return block

    def _choose(self, block: LessonBlock, modifiers: Qt.KeyboardModifier) -> None:
        key = block.lesson.key
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.select_only(self.selected ^ {key})
            self._anchor = key
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.select_only(self._between(self._anchor or key, key))
        else:
            self.select_only({key})
            self._anchor = key
        self.chosen.emit(key)

    def _between(self, one: UUID, other: UUID) -> set[UUID]:
        keys = [block.lesson.key for block in self._blocks]
        first, last = sorted(keys.index(each) if each in keys else keys.index(other) for each in (one, other))
        return set(keys[first : last + 1])

    def _place_blocks(self) -> None:
        shown: list[LessonBlock | TakenBlock] = [*self._taken, *self._blocks]
        for block in shown:
            block.setGeometry(self.area_of(block.lesson))
            block.show()
        if self._lifted is not None and self._lifted not in self._blocks:
            self._lifted.setGeometry(_OUT_OF_SIGHT)

    def _height(self, minute: int) -> float:
        first, last = self.week.hours
        return HEAD + (minute - first * 60) / ((last - first) * 60) * (self.height() - HEAD - FOOT)

    def _is_break(self, day: date, start: int, end: int) -> bool:
        """Tell whether a pause lies between lessons of a day, with none inside it."""
        lessons = [lesson for lesson in self.week.lessons if lesson.day == day]
        inside = any(lesson.start < end and lesson.end > start for lesson in lessons)
        return not inside and any(le.start < start for le in lessons) and any(le.start >= end for le in lessons)

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setFont(font(bold=True))
        painter.setPen(colour("text"))
        for day in self.week.days:
            column = self.column(day)
            area = QRectF(column.left(), 0, column.width(), HEAD - 10)
            name = f"{capital(formats.weekday_name(day.weekday())[:3])} {formats.day_and_month(day)}"
            if column.width() > 150:
                name = f"{capital(formats.weekday_name(day.weekday()))} {formats.day_and_month(day)}"
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_hours(self, painter: QPainter) -> None:
        painter.setFont(font(SMALL_PIXELS))
        first, last = self.week.hours
        for hour in range(first, last + 1):
            top = round(self._height(hour * 60))
            painter.setPen(colour("line"))
            painter.drawLine(CLOCK, top, self.width(), top)
            painter.setPen(colour("muted"))
            painter.drawText(QRect(0, top - 9, CLOCK - 8, 18), Qt.AlignmentFlag.AlignCenter, formats.clock(hour * 60))

    def _paint_shades(self, painter: QPainter) -> None:
        first, last = (60 * hour for hour in self.week.hours)
        for shade in self._shades:
            start, end = max(shade.start, first), min(shade.end, last)
            if shade.day in self.week.days and start < end and not self._is_shown(shade):
                area = self.stretch(start, end, self.column(shade.day))
                paint_hatched(painter, area, colour("warning_soft"), colour("warning_text"), "")
                words = painter.fontMetrics().elidedText(shade.name, Qt.TextElideMode.ElideRight, int(area.width()) - 8)
                painter.setPen(colour("warning_text"))
                painter.drawText(area.adjusted(4, 2, -4, -2), Qt.AlignmentFlag.AlignHCenter, words)

    def _is_shown(self, shade: Shade) -> bool:
        """Tell whether the lesson that shades these hours is there to be seen."""
        return any(
            lesson.day == shade.day and lesson.start <= shade.start and lesson.end >= shade.end
            for lesson in self.week.lessons
        )

    def _move_focus(self, key: int) -> None:
        here = self.sender()
        assert isinstance(here, LessonBlock)
        across, down = _STEPS[Qt.Key(key)]
        start = here.geometry().center()

        def distance(block: LessonBlock) -> tuple[int, int]:
            there = block.geometry().center()
            ahead, aside = (there.x() - start.x()) * across, abs(there.y() - start.y())
            if down:
                ahead, aside = (there.y() - start.y()) * down, abs(there.x() - start.x())
            return (ahead + 3 * aside, ahead)

        further = [block for block in self._blocks if block is not here and distance(block)[1] > 4]
        if further:
            nearest = min(further, key=distance)
            nearest.setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(nearest, here.modifiers & Qt.KeyboardModifier.ShiftModifier)


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _break_word(minutes: int) -> str:
    return translate("WeekGrid", "Lunch") if minutes >= LUNCH else translate("WeekGrid", "Coffee")
