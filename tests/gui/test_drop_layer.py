"""What is painted over the grid while a lesson is in the hand."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from policeplanner.domain.base import new_id
from policeplanner.gui.drop_layer import DropLayer, Stretch
from policeplanner.gui.grid_week import GridWeek
from policeplanner.gui.week_grid import WeekGrid
from policeplanner.scheduling.live_cells import State
from policeplanner.scheduling.timetable import Placed
from policeplanner.services.live_edition import Verdict
from policeplanner.services.placing import Landing

MONDAY = date(2027, 1, 11)


def verdict(state: State, minute: int = 600) -> Verdict:
    words = "" if state is State.FREE else "Group A has “Leadership I” in a room with a rather long name"
    return Verdict(MONDAY, minute, state, words, "Room 1", Landing(new_id(), MONDAY, minute), Placed("l", minute))


@pytest.fixture
def layer(show: Callable[[QWidget], None]) -> DropLayer:
    grid = WeekGrid()
    grid.show_week(GridWeek((MONDAY,)))
    show(grid)
    made = DropLayer(grid)
    made.begin("Ethics", 60, [Stretch(MONDAY, 540, 600, State.CLOSED), Stretch(MONDAY, 600, 720, State.FREE)])
    return made


def test_each_state_has_its_own_look(layer: DropLayer) -> None:
    seen = [layer.grab().toImage()]
    for state in State:
        layer.point(verdict(state), QPoint(300, 300))
        seen.append(layer.grab().toImage())
    assert all(one != other for number, one in enumerate(seen) for other in seen[:number])


def test_words_stay_inside_the_grid(layer: DropLayer) -> None:
    for cursor in (None, QPoint(2, 2), layer.rect().bottomRight()):
        for minute in (540, 1010):
            layer.point(verdict(State.CLOSED, minute), cursor)
            assert not layer.grab().isNull()


def test_a_short_lesson_still_tells_its_hours(layer: DropLayer) -> None:
    layer.begin("Registration", 5, [])
    layer.point(verdict(State.WARNING))
    assert layer.ghost(verdict(State.WARNING)).height() < 24
    assert not layer.grab().isNull()


def test_nothing_is_left_when_the_hand_is_empty(layer: DropLayer) -> None:
    layer.point(verdict(State.FREE))
    layer.end()
    assert layer.isHidden()
    assert layer.verdict is None
