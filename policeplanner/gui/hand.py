"""The lesson in the hand: it is carried over the grid, to another week or to the list, and dropped or put back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from policeplanner import formats
from policeplanner.gui.drop_layer import DropLayer, Stretch
from policeplanner.gui.lesson_block import LessonBlock
from policeplanner.gui.week_grid import WeekGrid
from policeplanner.i18n import translate
from policeplanner.scheduling.live_cells import State
from policeplanner.services.live_edition import Held, LiveEdition, Verdict

_TURN_MS = 600
_LAST_MINUTE = 24 * 60


@dataclass(frozen=True)
class Around:
    """What the hand works with: the grid, the list to drop on, the week buttons, and how to turn a week.

    `turn` shows the week before (-1) or after (1) and tells whether there is one.
    """

    grid: WeekGrid
    listed: QWidget
    back: QAbstractButton
    forward: QAbstractButton
    turn: Callable[[int], bool]


class Hand(QObject):
    """Holds one lesson at a time.

    `taken` carries the id of the lesson now in the hand, `dropped` the verdict on the place where it was dropped,
    `taken_off` the id of a lesson dropped on the list, `refused` why it cannot be dropped. `over_list` tells whether it
    would be taken off now. `ended` says that the hand is empty again, and whether the lesson went back to where it was;
    it comes before the others.
    """

    taken = Signal(object)
    dropped = Signal(object)
    taken_off = Signal(object)
    refused = Signal(str)
    over_list = Signal(bool)
    ended = Signal(bool)

    def __init__(self, around: Around, live: Callable[[], LiveEdition | None]) -> None:
        """Hold nothing; `live` returns the edition as it stands, None while nothing can be moved."""
        super().__init__()
        self._around = around
        self._live = live
        self._held: Held | None = None
        self._source: QAbstractButton | None = None
        self._layer = DropLayer(around.grid)
        self._offset = 0.0
        self._on_list = False
        self._cursor: QPoint | None = None
        self._turning = 0
        self._pause = QTimer(self, singleShot=True, interval=_TURN_MS)
        self._pause.timeout.connect(self._turn_on)
        around.grid.blocks_made.connect(self._show_places)
        around.grid.resized.connect(self._show_places)

    @property
    def held(self) -> UUID | None:
        """Return the id of the lesson in the hand."""
        return self._held.key if self._held else None

    @property
    def verdict(self) -> Verdict | None:
        """Return what the place under the ghost says."""
        return self._layer.verdict

    def take(self, source: QAbstractButton, key: UUID, point: QPoint | None = None) -> bool:
        """Take a lesson in the hand at a point of the screen, or with the keyboard; tell whether it can be."""
        live = self._live()
        held = live.hold(key) if live is not None and self._held is None else None
        if held is None:
            return False
        self._held, self._source = held, source
        if isinstance(source, LessonBlock):
            self._around.grid.lift(source)
            if point is not None:
                self._offset = self._grip_minutes(source, point)
        if point is not None:
            source.setCursor(Qt.CursorShape.ClosedHandCursor)
        source.destroyed.connect(self._lose)
        self._show_places()
        self.taken.emit(key)
        if point is None:
            self._begin_with_keys(held)
        return True

    def carry(self, point: QPoint) -> None:
        """Follow the mouse to a point of the screen."""
        if self._held is None:
            return
        self._watch_weeks(point)
        self._hover_list(_within(self._around.listed, point) and self._held.origin is not None)
        grid = self._around.grid
        self._cursor = grid.mapFromGlobal(point)
        there = grid.place_at(self._cursor) if _within(grid, point) else None
        self._layer.point(self._nearest(*there) if there else None, self._cursor)

    def drop(self, forced: bool) -> None:
        """Let go: place the lesson, take it off, or put it back and say why it cannot stay there."""
        held, verdict = self._held, self.verdict
        if held is None:
            return
        if self._on_list:
            self.drop_on_list()
        elif verdict is None or (verdict.day, verdict.minute) == held.origin:
            self.put_back()
        elif verdict.state is State.CLOSED and not forced:
            self.put_back()
            self.refused.emit(self.said(verdict))
        else:
            self._let_go(back=False)
            self.dropped.emit(verdict)

    def drop_with_keys(self, *, forced: bool) -> None:
        """Let go, but keep the lesson in the hand over a closed place, and say why."""
        verdict = self.verdict
        if verdict is not None and verdict.state is State.CLOSED and not forced:
            self.refused.emit(self.said(verdict))
        else:
            self.drop(forced)

    def drop_on_list(self) -> None:
        """Take the lesson off the timetable, or leave it in the list."""
        held = self._held
        if held is not None:
            self._let_go(back=held.origin is None)
            if held.origin is not None:
                self.taken_off.emit(held.key)

    def put_back(self) -> None:
        """Leave the lesson where it was."""
        if self._held is not None:
            self._let_go(back=True)

    def step(self, across: int, down: int, *, to_open: bool) -> None:
        """Move the ghost by days and by steps of the grid; to the next place that is not closed if wished.

        Where there is no such place, the ghost stays.
        """
        before = self.verdict
        while self._step_once(across, down):
            verdict = self.verdict
            if not to_open or (verdict is not None and verdict.state is not State.CLOSED):
                return
        if to_open and before is not None and before.day in self._around.grid.week.days:
            self._go(before.day, before.minute)

    def turn(self, step: int) -> None:
        """Carry the lesson to the week before or after, to the same day and hour."""
        verdict = self.verdict
        days = self._around.grid.week.days
        number = days.index(verdict.day) if verdict is not None and verdict.day in days else 0
        if self._around.turn(step):
            there = self._around.grid.week.days
            self._go(there[min(number, len(there) - 1)], verdict.minute if verdict else 0)

    @staticmethod
    def said(verdict: Verdict) -> str:
        """Say a place and what it says, for the quiet bar and for a screen reader."""
        words = {
            State.FREE: translate("Hand", "free"),
            State.WARNING: translate("Hand", "possible"),
            State.CLOSED: translate("Hand", "closed"),
        }[verdict.state]
        text = translate("Hand", "{day} at {time}: {state}")
        day = formats.weekday_and_day(verdict.day)
        first = text.format(day=day, time=formats.clock(verdict.minute), state=words)
        return ". ".join(filter(None, (first, verdict.words or verdict.detail)))

    def _let_go(self, *, back: bool) -> None:
        source, self._source = self._source, None
        self._held, self._cursor, self._turning, self._offset = None, None, 0, 0.0
        self._pause.stop()
        self._hover_list(False)
        self._layer.end()
        if source is not None:
            source.destroyed.disconnect(self._lose)
            source.setAccessibleDescription("")
            source.setCursor(Qt.CursorShape.OpenHandCursor)
        self._around.grid.lift(None)
        self.ended.emit(back)

    def _begin_with_keys(self, held: Held) -> None:
        days = self._around.grid.week.days
        place = held.origin
        if place is None or place[0] not in days:
            place = held.first_free(days, self._hours()) or ((days[0], self._hours()[0]) if days else None)
        if place is not None:
            self._go(*place)

    def _step_once(self, across: int, down: int) -> bool:
        held, verdict = self._held, self.verdict
        if held is None or verdict is None:
            return False
        if down:
            starts = held.starts(verdict.day, *self._hours())
            further = [m for m in starts if (m - verdict.minute) * down > 0]
            if further:
                self._go(verdict.day, min(further) if down > 0 else max(further))
            return bool(further)
        days = self._around.grid.week.days
        number = days.index(verdict.day) + across
        if 0 <= number < len(days):
            self._go(days[number], verdict.minute)
            return True
        if not self._around.turn(across):
            return False
        there = self._around.grid.week.days
        self._go(there[0 if across > 0 else -1], verdict.minute)
        return True

    def _go(self, day: date, minute: int) -> None:
        """Put the ghost near a minute of a day, and say so."""
        verdict = self._nearest(day, minute)
        self._layer.point(verdict)
        if self._source is not None and verdict is not None:
            self._source.setAccessibleDescription(self.said(verdict))

    def _nearest(self, day: date, minute: float) -> Verdict | None:
        held = self._held
        if held is None:
            return None
        starts = held.starts(day, *self._hours())
        wanted = minute - self._offset
        return held.verdict(day, min(starts, key=lambda start: abs(start - wanted))) if starts else None

    def _hours(self) -> tuple[int, int]:
        first, last = self._around.grid.week.hours
        return first * 60, min(last * 60, _LAST_MINUTE)

    def _show_places(self) -> None:
        held = self._held
        if held is not None:
            days = self._around.grid.week.days
            stretches = [each for day in days for each in self._stretches(held, day)]
            self._layer.begin(held.grab.task.name, held.minutes, stretches)
            there = self.verdict
            self._layer.point(there if there is not None and there.day in days else None, self._cursor)

    def _stretches(self, held: Held, day: date) -> list[Stretch]:
        last = self._hours()[1]
        starts = held.starts(day, *self._hours())
        steps = [(held.state(day, start), start, end) for start, end in zip(starts, [*starts[1:], last], strict=True)]
        joined = []
        for state, run in groupby(steps, key=lambda step: step[0]):
            parts = list(run)
            joined.append(Stretch(day, parts[0][1], parts[-1][2], state))
        return joined

    def _grip_minutes(self, block: LessonBlock, point: QPoint) -> float:
        there = self._around.grid.place_at(self._around.grid.mapFromGlobal(point))
        return max(0.0, there[1] - block.lesson.start) if there else 0.0

    def _hover_list(self, over: bool) -> None:
        if over != self._on_list:
            self._on_list = over
            self.over_list.emit(over)

    def _watch_weeks(self, point: QPoint) -> None:
        """Turn the week when the mouse rests on a week button."""
        step = -1 if _within(self._around.back, point) else 1 if _within(self._around.forward, point) else 0
        if step != self._turning:
            self._turning = step
            if step:
                self._pause.start()
            else:
                self._pause.stop()

    def _turn_on(self) -> None:
        if self._held is not None and self._turning and self._around.turn(self._turning):
            self._pause.start()

    def _lose(self) -> None:
        """Let go of a lesson whose block or card is gone."""
        self._source = None
        self.put_back()


def _within(widget: QWidget, point: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(point))
