"""Blocks of lessons: what they show of locks, the hand and other editions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from policeplanner.domain.base import new_id
from policeplanner.gui.grid_week import GridLesson
from policeplanner.gui.lesson_block import LessonBlock, TakenBlock

LESSON = GridLesson(new_id(), date(2027, 1, 11), 540, 90, "Ethics", "A. P.", "command", spoken="Ethics, spoken")


def picture(lesson: GridLesson, size: tuple[int, int] = (140, 80), *, lifted: bool = False) -> QImage:
    around = QWidget()
    block = LessonBlock(lesson, around)
    block.resize(*size)
    block.lift(lifted)
    return block.grab().toImage()


def test_only_what_the_planner_fixed_bears_a_lock(show: Callable[[QWidget], None]) -> None:
    show(QWidget())
    for size in ((140, 80), (50, 80), (140, 20)):
        plain, mine, program = (picture(replace(LESSON, lock=lock), size) for lock in ("", "mine", "program"))
        assert plain == program
        assert plain != mine


def test_a_lesson_in_the_hand_is_pale(show: Callable[[QWidget], None]) -> None:
    show(QWidget())
    assert picture(LESSON) != picture(LESSON, lifted=True)


def test_what_others_take_says_what_it_is(show: Callable[[QWidget], None]) -> None:
    around = QWidget()
    show(around)
    for height in (16, 90):
        taken = TakenBlock(replace(LESSON, elsewhere=True), around)
        taken.resize(120, height)
        assert taken.accessibleName() == "Ethics, spoken"
        assert not taken.grab().isNull()
