"""The week's grid: where lessons lie, how they are reached, what they say."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.base import new_id
from policeplanner.gui.grid_week import GridLesson, GridWeek, with_lanes
from policeplanner.gui.week_grid import WeekGrid

MONDAY = date(2027, 1, 11)
TUESDAY = MONDAY + timedelta(days=1)


def lesson(title: str, day: date, start: int, minutes: int = 90, *, wrong: bool = False) -> GridLesson:
    return GridLesson(new_id(), day, start, minutes, title, "A. P.", "command", wrong=wrong, spoken=f"{title}, spoken")


@pytest.fixture
def grid(show: Callable[[QWidget], None]) -> WeekGrid:
    made = WeekGrid()
    lessons = [
        lesson("Ethics", MONDAY, 540),
        lesson("Exercise A", MONDAY, 660),
        lesson("Exercise B", MONDAY, 660),
        lesson("SARA", TUESDAY, 540, wrong=True),
    ]
    made.show_week(GridWeek((MONDAY, TUESDAY), ((630, 660),), with_lanes(lessons)))
    show(made)
    return made


def test_groups_at_the_same_time_stand_side_by_side(grid: WeekGrid) -> None:
    one, other = (block.geometry() for block in grid.blocks() if "Exercise" in block.lesson.title)
    assert not one.intersects(other)
    assert one.top() == other.top()


def test_lanes_are_only_for_lessons_that_overlap() -> None:
    times = [(540, 90), (540, 45), (585, 45), (660, 90)]
    lessons = [lesson(str(n), MONDAY, start, minutes) for n, (start, minutes) in enumerate(times)]
    placed = {each.title: (each.lane, each.lanes) for each in with_lanes(lessons)}
    assert placed == {"0": (0, 2), "1": (1, 2), "2": (1, 2), "3": (0, 1)}


def test_the_grid_reaches_from_the_first_lesson_to_the_last() -> None:
    early, late = lesson("Early", MONDAY, 450), lesson("Late", MONDAY, 1080)
    assert GridWeek((MONDAY,), (), (early, late)).hours == (7, 20)
    assert GridWeek().hours == (9, 17)


def test_arrow_keys_go_to_the_next_lesson_in_their_direction(grid: WeekGrid, qtbot: QtBot) -> None:
    blocks = {block.lesson.title: block for block in grid.blocks()}
    blocks["Ethics"].setFocus()
    with qtbot.waitSignal(grid.chosen) as chosen:
        QTest.keyClick(blocks["Ethics"], Qt.Key.Key_Right)
    assert chosen.args == [blocks["SARA"].lesson.key]
    assert blocks["SARA"].hasFocus()
    assert blocks["SARA"].isChecked()
    QTest.keyClick(blocks["SARA"], Qt.Key.Key_Left)
    QTest.keyClick(blocks["Ethics"], Qt.Key.Key_Down)
    assert any(block.hasFocus() for title, block in blocks.items() if "Exercise" in title)


def test_a_lesson_stays_selected_when_the_week_is_read_again(grid: WeekGrid) -> None:
    chosen = grid.blocks()[0].lesson.key
    grid.select(chosen)
    grid.show_week(grid.week, chosen)
    assert [block.lesson.key for block in grid.blocks() if block.isChecked()] == [chosen]
    assert [block.lesson.key for block in grid.blocks() if block.hasFocus()] == [chosen]


def test_every_lesson_says_what_it_is(grid: WeekGrid) -> None:
    assert {block.accessibleName() for block in grid.blocks()} == {
        "Ethics, spoken",
        "Exercise A, spoken",
        "Exercise B, spoken",
        "SARA, spoken",
    }
    assert "Monday 11" in grid.accessibleName()
    assert not grid.grab().isNull()
