"""The lesson in the hand: carried over the grid, to another week, to the list, dropped or put back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.placements import Placement
from policeplanner.gui.hand import Hand
from policeplanner.gui.hand_keys import HAND_KEYS
from policeplanner.gui.lesson_block import LessonBlock
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.timetable import TimetableTab
from policeplanner.scheduling.live_cells import State
from tests.gui.hands import carry, grab, let_go, spot
from tests.gui.screen import words
from tests.plans import SmallPlan

NEXT_MONDAY = date(2027, 1, 18)


@pytest.fixture
def tab(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> TimetableTab:
    """Give an edition that lasts into a second week, with the buttons that belong to it."""
    with plan.action("Longer") as session:
        session.get_one(Activity, ids.activity).ends_on = NEXT_MONDAY + timedelta(days=4)
    made = TimetableTab(plan)
    made.retranslate()
    made.show_edition(ids.edition)
    around = QWidget()
    column = QVBoxLayout(around)
    column.addWidget(made.controls())
    column.addWidget(made, 1)
    show(around)
    return made


def ethics(tab: TimetableTab) -> LessonBlock:
    return next(each for each in tab.grid.blocks() if each.lesson.title == "Ethics")


def test_every_place_of_the_week_is_told_and_seen(tab: TimetableTab, qtbot: QtBot) -> None:
    block = ethics(tab)
    grab(block)
    seen = set()
    for day in tab.grid.week.days:
        for minute in range(9 * 60, 17 * 60, 30):
            carry(block, spot(tab.grid, day, minute))
            verdict = tab.hand.verdict
            assert verdict is not None
            assert (verdict.day, verdict.minute) == (day, minute)
            seen.add(verdict.state)
            if verdict.state is State.CLOSED:
                assert verdict.words
    assert {State.FREE, State.CLOSED} <= seen
    assert not tab.grid.grab().isNull()
    carry(block, tab.grid.mapToGlobal(QPoint(5, -40)))
    assert tab.hand.verdict is None, "beside the days there is no place"
    QTest.keyClick(block, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.hand.held is None, timeout=20_000)


def test_a_lesson_is_carried_to_the_next_week_over_its_button(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    block = ethics(tab)
    grab(block)
    carry(block, tab.forward.mapToGlobal(tab.forward.rect().center()))
    qtbot.waitUntil(lambda: NEXT_MONDAY in tab.grid.week.days, timeout=20_000)
    let_go(block, spot(tab.grid, NEXT_MONDAY, 10 * 60 + 45))
    moved = ethics(tab)
    assert (moved.lesson.day, moved.lesson.start) == (NEXT_MONDAY, 10 * 60 + 45)
    assert plan.workspace.undo_name == "Move lesson"


def test_the_keyboard_carries_it_there_too_and_puts_it_back_in_its_week(tab: TimetableTab, plan: OpenPlan) -> None:
    block = ethics(tab)
    lesson = block.lesson.key
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_M)
    QTest.keyClick(block, Qt.Key.Key_PageDown)
    assert NEXT_MONDAY in tab.grid.week.days
    assert tab.hand.verdict is not None
    QTest.keyClick(block, Qt.Key.Key_Left)
    QTest.keyClick(block, Qt.Key.Key_Left)
    assert NEXT_MONDAY not in tab.grid.week.days, "beyond the first day lies the week before"
    QTest.keyClick(block, Qt.Key.Key_PageDown)
    QTest.keyClick(block, Qt.Key.Key_Escape)
    assert NEXT_MONDAY not in tab.grid.week.days
    assert ethics(tab).lesson.key == lesson
    assert ethics(tab).hasFocus()
    assert plan.workspace.undo_name == "Longer"


def test_what_changes_meanwhile_is_shown_when_the_hand_is_empty(tab: TimetableTab, plan: OpenPlan) -> None:
    block = ethics(tab)
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_M)
    with plan.action("Take all off") as session:
        for placement in session.scalars(select(Placement).where(Placement.id != block.lesson.key)):
            placement.starts_at = None
    tab.reload()
    assert len(tab.grid.blocks()) > 1
    QTest.keyClick(block, Qt.Key.Key_Escape)
    assert len(tab.grid.blocks()) == 1


def test_a_lesson_that_is_gone_meanwhile_cannot_be_dropped(tab: TimetableTab, plan: OpenPlan) -> None:
    block = ethics(tab)
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_M)
    with plan.action("Delete placement") as session:
        session.delete(session.get_one(Placement, block.lesson.key))
    QTest.keyClick(block, Qt.Key.Key_Right)
    QTest.keyClick(block, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert plan.workspace.undo_name == "Delete placement"


def test_leaving_the_page_puts_it_back(tab: TimetableTab) -> None:
    block = ethics(tab)
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_M)
    tab.hide()
    assert tab.hand.held is None


def test_the_place_is_said_for_those_who_do_not_see(tab: TimetableTab) -> None:
    block = ethics(tab)
    block.setFocus()
    QTest.keyClick(block, Qt.Key.Key_M)
    assert "Tuesday 12" in block.accessibleDescription()
    assert any("Tuesday 12 at 11:00" in text for text in words(tab))
    QTest.keyClick(block, Qt.Key.Key_Escape)
    assert block.accessibleDescription() == ""


def test_a_lesson_without_place_begins_where_it_is_free(tab: TimetableTab) -> None:
    waiting = tab.to_place.card_of(tab.to_place.waiting()[0])
    assert waiting is not None
    waiting.setFocus()
    QTest.keyClick(waiting, Qt.Key.Key_M)
    assert tab.hand.verdict is not None
    assert tab.hand.verdict.state is not State.CLOSED
    QTest.keyClick(waiting, Qt.Key.Key_Delete)
    assert tab.hand.held is None


def test_only_one_lesson_is_held_at_a_time(tab: TimetableTab) -> None:
    one, other = tab.grid.blocks()[:2]
    assert tab.hand.take(one, one.lesson.key)
    assert not tab.hand.take(other, other.lesson.key)
    assert isinstance(tab.hand, Hand)


def test_every_key_is_in_the_list_of_shortcuts() -> None:
    assert len({keys for keys, _text in HAND_KEYS}) == len(HAND_KEYS)
