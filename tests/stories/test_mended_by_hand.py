"""A timetable of the sample plan is mended by hand: a lesson off and on again, locks, and all of it undone."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Lock, Placement
from policeplanner.gui.lesson_block import LessonBlock
from policeplanner.gui.timetable import TimetableTab
from policeplanner.gui.window import Window
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.live_cells import State
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.gui.hands import drag, place_that_is, spot
from tests.gui.screen import shown
from tests.stories.keyboard import CTRL, focus, press, shown_plan, tab_to

Rows = set[tuple[object, ...]]


@pytest.fixture
def tab(window: Window, sample: Path, qtbot: QtBot) -> TimetableTab:
    """Open an edition of the sample on its timetable, which the program has made."""
    workspace = Workspace.open(sample, None)
    with workspace.reading() as session:
        edition = session.scalars(select(Edition.id).where(Edition.code == "2027-14")).one()
        task = describe(session, edition)
    write(workspace, task, construct(task.problem))
    window.show_plan(workspace)
    shown_plan(window, qtbot)
    window.go("editions", edition)
    assert window.desk is not None
    page = window.desk.page()
    (found,) = page.findChildren(TimetableTab)
    tab_to(next(each for each in shown(page) if isinstance(each, QTabBar)))
    press(Qt.Key.Key_Right)
    assert found.isVisible()
    return found


def rows(window: Window) -> Rows:
    """Return every placement of the plan with its place, room, lock and trainers."""
    assert window.desk is not None
    with window.desk.plan.workspace.reading() as session:
        return {
            (p.id, p.starts_at, p.room_id, p.lock, frozenset(t.trainer_id for t in p.trainers))
            for p in session.scalars(select(Placement))
        }


def block(tab: TimetableTab, lesson: UUID) -> LessonBlock:
    found = tab.grid.block_of(lesson)
    assert found is not None
    return found


def long_lesson(tab: TimetableTab) -> LessonBlock:
    return next(each for each in tab.grid.blocks() if each.lesson.minutes >= 45)


def test_a_lesson_is_taken_off_dragged_back_elsewhere_locked_and_all_is_undone(
    tab: TimetableTab, window: Window
) -> None:
    before = rows(window)
    first = long_lesson(tab)
    lesson = first.lesson.key
    tab_to(first)
    press(Qt.Key.Key_Delete)
    card = tab.to_place.card_of(lesson)
    assert card is not None
    assert focus() is card

    closed = place_that_is(tab, lesson, State.CLOSED, "Group")
    drag(card, spot(tab.grid, closed.day, closed.minute))
    assert tab.to_place.card_of(lesson) is not None, "a closed place takes nothing"
    drag(card, spot(tab.grid, closed.day, closed.minute), CTRL)
    moved = block(tab, lesson)
    assert (moved.lesson.day, moved.lesson.start) == (closed.day, closed.minute)
    assert moved.lesson.lock == "mine", "what the planner has dropped is the planner's"
    assert moved.lesson.wrong, "and what is wrong with it is seen at once"

    assert focus() is moved
    press(Qt.Key.Key_L)
    assert block(tab, lesson).lesson.lock == ""
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_L)
    assert all(each.lesson.lock == "mine" for each in tab.grid.blocks())

    drag(block(tab, lesson), tab.to_place.mapToGlobal(QPoint(80, 220)))
    assert len(tab.to_place.waiting()) > 1, "what was selected with it came along"
    for _step in range(6):
        press(Qt.Key.Key_Z, CTRL)
    assert rows(window) == before


def test_the_keyboard_alone_mends_it_too(tab: TimetableTab, window: Window) -> None:
    before = rows(window)
    first = long_lesson(tab)
    lesson, was = first.lesson.key, (first.lesson.day, first.lesson.start)
    tab_to(first)
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Escape)
    assert (block(tab, lesson).lesson.day, block(tab, lesson).lesson.start) == was
    assert tab.isVisible(), "Esc put the lesson back and did not leave the page"
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_Right)
    place = tab.hand.verdict
    assert place is not None
    press(Qt.Key.Key_Return, CTRL)
    assert (block(tab, lesson).lesson.day, block(tab, lesson).lesson.start) == (place.day, place.minute)
    assert focus() is block(tab, lesson)
    assert window.desk is not None
    with window.desk.plan.workspace.reading() as session:
        assert session.get_one(Placement, lesson).lock is Lock.MINE
    press(Qt.Key.Key_Z, CTRL)
    assert rows(window) == before
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert (block(tab, lesson).lesson.day, block(tab, lesson).lesson.start) == (place.day, place.minute)
