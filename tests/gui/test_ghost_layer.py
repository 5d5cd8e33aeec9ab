"""Ghosts lie where the lessons would be, on the days that are shown."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from policeplanner.gui.ghost_layer import GhostLayer
from policeplanner.gui.grid_week import GridWeek
from policeplanner.gui.lesson_ways import Ghost
from policeplanner.gui.week_grid import WeekGrid
from tests.plans import MONDAY


def test_a_ghost_lies_in_its_day_and_one_of_another_week_nowhere(show: Callable[[QWidget], None]) -> None:
    grid = WeekGrid()
    layer = GhostLayer(grid)
    grid.show_week(GridWeek(tuple(MONDAY + timedelta(days=n) for n in range(5))))
    show(grid)
    layer.show_ghosts([ghost(MONDAY), ghost(MONDAY + timedelta(days=1)), ghost(MONDAY + timedelta(days=30))])
    (first, title), (second, _title) = layer.areas()
    assert title == "Ethics"
    assert first.right() <= second.left()
    assert first.top() == second.top()
    assert not layer.grab().isNull()
    layer.show_ghosts([])
    assert not layer.isVisible()


def ghost(day: date) -> Ghost:
    return Ghost(UUID(int=1), day, 600, 60, "Ethics")
