"""The week's grid: where lessons lie, how they are reached, what they say."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.base import new_id
from policeplanner.gui.grid_week import GridLesson, GridWeek, with_lanes
from policeplanner.gui.week_grid import Shade, WeekGrid

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


def test_arrow_keys_go_to_the_next_lesson_in_their_direction(grid: WeekGrid, qtbot: QtBot) -> None:
    blocks = {block.lesson.title: block for block in grid.blocks()}
    blocks["Ethics"].setFocus()
    with qtbot.waitSignal(grid.chosen, timeout=20_000) as chosen:
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


def test_several_lessons_are_selected_with_ctrl_and_shift(grid: WeekGrid) -> None:
    blocks = list(grid.blocks())
    QTest.mouseClick(blocks[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(blocks[2], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected == {block.lesson.key for block in blocks[:3]}
    QTest.mouseClick(blocks[1], Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    assert grid.selected == {blocks[0].lesson.key, blocks[2].lesson.key}
    assert [block.isChecked() for block in blocks] == [True, False, True, False]
    QTest.keyClick(blocks[0], Qt.Key.Key_Space)
    assert grid.selected == {blocks[0].lesson.key}


def test_shift_and_an_arrow_select_as_far_as_the_next_lesson(grid: WeekGrid) -> None:
    blocks = {block.lesson.title: block for block in grid.blocks()}
    grid.select(blocks["Ethics"].lesson.key)
    QTest.keyClick(blocks["Ethics"], Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected == {block.lesson.key for block in grid.blocks()}


def test_a_point_tells_its_day_and_minute(grid: WeekGrid) -> None:
    area = grid.stretch(660, 690, grid.column(TUESDAY))
    found = grid.place_at(area.center().toPoint())
    assert found is not None
    assert found[0] == TUESDAY
    assert abs(found[1] - 675) < 3
    assert grid.place_at(QPoint(5, 100)) is None


def test_shaded_hours_are_seen_unless_their_lesson_is_there(grid: WeekGrid) -> None:
    plain = grid.grab().toImage()
    grid.show_shades([Shade(MONDAY, 540, 600, "Ana Petrova")])
    assert grid.grab().toImage() == plain, "the lesson in these hours is shown itself"
    grid.show_shades([Shade(TUESDAY, 780, 1440, "Ana Petrova")])
    assert grid.grab().toImage() != plain


def test_a_block_in_the_hand_outlives_its_week(grid: WeekGrid) -> None:
    block = grid.blocks()[0]
    grid.lift(block)
    grid.show_week(GridWeek((MONDAY + timedelta(days=7),)))
    assert block.isVisible()
    assert block not in grid.blocks()
    grid.lift(None)
    assert not block.isVisible()
