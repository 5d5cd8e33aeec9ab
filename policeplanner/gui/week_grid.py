"""The timetable of an edition's week: days × hours, one block per lesson, groups side by side.

Hours and breaks are painted; each block is a small button of its own, so that it has a focus, a name for screen readers
and a place that can later be dragged.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.paint import Block, paint_block, paint_hatched
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.i18n import translate

HEAD = 38
CLOCK = 52
GAP = 3
LUNCH = 40
_LOW = 18
_NARROW = 92


@dataclass(frozen=True)
class GridLesson:
    """One placed lesson: its day, minutes after midnight, lane among parallel groups, words and look.

    `narrow` is the title where there is little room beside other groups.
    """

    key: UUID
    day: date
    start: int
    minutes: int
    title: str
    detail: str
    tone: str
    lane: int = 0
    lanes: int = 1
    wrong: bool = False
    spoken: str = ""
    narrow: str = ""

    @property
    def end(self) -> int:
        """Return the minute after midnight at which it ends."""
        return self.start + self.minutes


@dataclass(frozen=True)
class GridWeek:
    """A week to show: its days, the breaks between teaching blocks (start, end), and the lessons."""

    days: tuple[date, ...] = ()
    breaks: tuple[tuple[int, int], ...] = ()
    lessons: tuple[GridLesson, ...] = field(default=())

    @property
    def hours(self) -> tuple[int, int]:
        """Return the first and the last whole hour that the grid must show."""
        first = min((lesson.start for lesson in self.lessons), default=9 * 60) // 60
        last = -(-max((lesson.end for lesson in self.lessons), default=17 * 60) // 60)
        return min(first, 9), max(last, 17)


class LessonBlock(QAbstractButton):
    """One lesson in the grid."""

    moved = Signal(int)

    def __init__(self, lesson: GridLesson, parent: QWidget) -> None:
        """Show a lesson."""
        super().__init__(parent)
        self.lesson = lesson
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(lesson.spoken)
        self.setToolTip(lesson.spoken)

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        narrow = self.width() < _NARROW
        tone = "error" if self.lesson.wrong else self.lesson.tone
        outline = "error" if self.lesson.wrong else "primary" if self.isChecked() or self.hasFocus() else ""
        block = Block(
            self.lesson.narrow or self.lesson.title if narrow else self.lesson.title,
            self.lesson.detail,
            colour(tone or "muted"),
            colour(f"{tone}_soft" if tone else "neutral_soft"),
            colour("text"),
            colour("muted"),
            colour(outline) if outline else None,
            3.0 if self.hasFocus() else 2.0,
        )
        size = 11 if narrow else 12 if self.height() >= _LOW else 10
        fonts = (font(size, bold=not narrow), font(SMALL_PIXELS))
        paint_block(painter, QRectF(self.rect()), block, fonts)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.moved.emit(event.key())
        else:
            super().keyPressEvent(event)


class WeekGrid(QWidget):
    """The grid. `chosen` carries the id of the selected lesson."""

    chosen = Signal(object)

    def __init__(self) -> None:
        """Show an empty week."""
        super().__init__()
        self.week = GridWeek()
        self._blocks: list[LessonBlock] = []
        self.setMinimumSize(420, 420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_week(self, week: GridWeek, selected: UUID | None = None) -> None:
        """Show a week, with one lesson selected."""
        focused = next((block.lesson.key for block in self._blocks if block.hasFocus()), None)
        for block in self._blocks:
            block.hide()
            block.deleteLater()
        self.week = week
        self._blocks = [self._block(lesson) for lesson in week.lessons]
        for block in self._blocks:
            block.setChecked(block.lesson.key == selected)
            if block.lesson.key == focused:
                block.setFocus()
        self._place_blocks()
        days = formats.long_range(week.days[0], week.days[-1]) if week.days else ""
        self.setAccessibleName(translate("WeekGrid", "Timetable, {days}").format(days=days))
        self.update()

    def select(self, key: UUID) -> None:
        """Select a lesson as a click would."""
        for block in self._blocks:
            if block.lesson.key == key:
                block.setFocus()
                block.click()

    def blocks(self) -> Sequence[LessonBlock]:
        """Return the blocks shown, in order of time."""
        return self._blocks

    def area_of(self, lesson: GridLesson) -> QRect:
        """Return where a lesson lies."""
        column = self._column(self.week.days.index(lesson.day))
        width = column.width() / lesson.lanes
        top, bottom = self._height(lesson.start), self._height(lesson.end)
        left = column.left() + lesson.lane * width
        area = QRectF(left, top + GAP / 2, width - (GAP if lesson.lane < lesson.lanes - 1 else 0), bottom - top - GAP)
        return area.toRect()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._paint_heads(painter)
        self._paint_hours(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PIXELS))
        for number, day in enumerate(self.week.days):
            for start, end in self.week.breaks:
                if self._is_break(day, start, end):
                    column = self._column(number)
                    top, bottom = self._height(start), self._height(end)
                    area = QRectF(column.left(), top + 1, column.width(), bottom - top - 2)
                    paint_hatched(painter, area, colour("hatch"), colour("muted"), _break_word(end - start))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_blocks()

    def _block(self, lesson: GridLesson) -> LessonBlock:
        block = LessonBlock(lesson, self)
        block.clicked.connect(lambda _checked=False: self.chosen.emit(lesson.key))
        block.moved.connect(self._move_focus)
        return block

    def _place_blocks(self) -> None:
        for block in self._blocks:
            block.setGeometry(self.area_of(block.lesson))
            block.show()

    def _column(self, number: int) -> QRectF:
        width = (self.width() - CLOCK) / max(1, len(self.week.days))
        return QRectF(CLOCK + number * width + GAP, HEAD, width - 2 * GAP, self.height() - HEAD)

    def _height(self, minute: int) -> float:
        first, last = self.week.hours
        return HEAD + (minute - first * 60) / ((last - first) * 60) * (self.height() - HEAD - 8)

    def _is_break(self, day: date, start: int, end: int) -> bool:
        """Tell whether a pause lies between lessons of a day, with none inside it."""
        lessons = [lesson for lesson in self.week.lessons if lesson.day == day]
        inside = any(lesson.start < end and lesson.end > start for lesson in lessons)
        return not inside and any(le.start < start for le in lessons) and any(le.start >= end for le in lessons)

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setFont(font(bold=True))
        painter.setPen(colour("text"))
        for number, day in enumerate(self.week.days):
            column = self._column(number)
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
            nearest.click()


_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def with_lanes(lessons: Sequence[GridLesson]) -> tuple[GridLesson, ...]:
    """Put lessons that overlap on a day beside each other, each in the first free lane."""
    from dataclasses import replace

    ordered = sorted(lessons, key=lambda lesson: (lesson.day, lesson.start, lesson.narrow, -lesson.minutes))
    placed: list[GridLesson] = []
    cluster: list[GridLesson] = []
    reach = -1

    def close() -> None:
        lanes = max((lesson.lane for lesson in cluster), default=0) + 1
        placed.extend(replace(lesson, lanes=lanes) for lesson in cluster)
        cluster.clear()

    for lesson in ordered:
        if cluster and (lesson.day != cluster[0].day or lesson.start >= reach):
            close()
            reach = -1
        taken = {other.lane for other in cluster if other.end > lesson.start}
        lane = next(n for n in range(len(taken) + 1) if n not in taken)
        cluster.append(replace(lesson, lane=lane))
        reach = max(reach, lesson.end)
    close()
    return tuple(placed)


def _break_word(minutes: int) -> str:
    return translate("WeekGrid", "Lunch") if minutes >= LUNCH else translate("WeekGrid", "Coffee")
