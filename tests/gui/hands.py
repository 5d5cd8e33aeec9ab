"""Hands on a timetable: lessons dragged with a mouse, as a person would."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from policeplanner.gui.timetable import TimetableTab
from policeplanner.gui.week_grid import WeekGrid
from policeplanner.scheduling.live_cells import State
from policeplanner.services.live_edition import Verdict

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
AT = QPoint(12, 3)
"""Where a lesson is grabbed, in its block."""


def spot(grid: WeekGrid, day: date, minute: int) -> QPoint:
    """Return the point of the screen where the mouse is when a lesson grabbed at AT is over a place."""
    area = grid.stretch(minute, minute + 15, grid.column(day))
    return grid.mapToGlobal(QPoint(round(area.center().x()), round(area.top()) + AT.y()))


def grab(source: QWidget) -> None:
    """Press the mouse on a lesson and move it a little."""
    QTest.mousePress(source, LEFT, NO_KEY, AT)
    QTest.mouseMove(source, AT + QPoint(8, 8))


def carry(source: QWidget, to: QPoint) -> None:
    """Move the mouse to a point of the screen."""
    QTest.mouseMove(source, source.mapFromGlobal(to))


def let_go(source: QWidget, to: QPoint, held: Qt.KeyboardModifier = NO_KEY) -> None:
    """Move the mouse to a point of the screen and let go."""
    carry(source, to)
    QTest.mouseRelease(source, LEFT, held, source.mapFromGlobal(to))


def drag(source: QWidget, to: QPoint, held: Qt.KeyboardModifier = NO_KEY) -> None:
    """Drag a lesson to a point of the screen."""
    grab(source)
    let_go(source, to, held)


def place_that_is(tab: TimetableTab, lesson: UUID, state: State, words: str = "") -> Verdict:
    """Return a place of the week shown that says this of a lesson, and is not where it lies."""
    live = tab.by_hand.live()
    assert live is not None
    held = live.hold(lesson)
    assert held is not None
    first, last = tab.grid.week.hours
    for day in tab.grid.week.days:
        for minute in held.starts(day, first * 60, last * 60):
            found = held.verdict(day, minute)
            if found.state is state and words in found.words and (day, minute) != held.origin and minute % 30 == 0:
                return found
    raise AssertionError(f"no place is {state}")
