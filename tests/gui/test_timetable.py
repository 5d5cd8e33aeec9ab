"""The timetable tab: weeks, waiting lessons, facts of the chosen one, and scheduling."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.trainers import Absence, Trainer
from policeplanner.gui.lesson_block import LessonBlock
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.timetable import TimetableTab
from policeplanner.scheduling.live_cells import State
from policeplanner.services.editions import EditionPlan, make_edition
from tests.gui.conftest import check
from tests.gui.hands import CTRL, LEFT, carry, drag, grab, let_go, place_that_is, spot
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def tab(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> TimetableTab:
    made = TimetableTab(plan)
    made.retranslate()
    made.show_edition(ids.edition)
    show(made)
    return made


def test_a_chosen_lesson_shows_its_facts(tab: TimetableTab, qtbot: QtBot) -> None:
    block = next(block for block in tab.grid.blocks() if block.lesson.title == "Leadership I")
    tab.grid.select(block.lesson.key)
    qtbot.waitUntil(lambda: {"QLabel: Ana Petrova", "QLabel: 1\u00a0h\u00a030"} <= words(tab).keys(), timeout=20_000)


def test_a_waiting_lesson_can_be_chosen_too(tab: TimetableTab, qtbot: QtBot) -> None:
    waiting = next(each for each in tab.findChildren(QPushButton) if each.accessibleName().startswith("Certificates"))
    waiting.click()
    qtbot.waitUntil(lambda: words(tab)["QLabel: Certificates"] >= 2, timeout=20_000)


def look_at(tab: TimetableTab, name: str) -> set[str]:
    """Choose a view as somebody would, and return the titles of the lessons that can be moved."""
    tab.view.setCurrentIndex(tab.view.findText(name))
    tab.view.activated.emit(tab.view.currentIndex())
    return {block.lesson.title for block in tab.grid.blocks()}


def test_one_group_can_be_looked_at(tab: TimetableTab) -> None:
    titles = look_at(tab, "Group B")
    assert "Exercise — Group B" in titles
    assert "Exercise — Group A" not in titles


def test_one_week_has_no_week_before_or_after(tab: TimetableTab) -> None:
    assert not tab.back.isEnabled()
    assert not tab.forward.isEnabled()
    assert tab.week_name.text() == "Week 2"


def test_an_edition_that_is_gone_is_no_bug(tab: TimetableTab, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with plan.action("Delete course edition") as session:
        session.delete(session.get_one(Activity, ids.activity))
    check(plan, qtbot)
    assert not tab.grid.blocks()
    plan.undo()
    tab.reload()
    assert tab.grid.blocks()


def block(tab: TimetableTab, title: str) -> LessonBlock:
    """Return the block of a lesson."""
    return next(each for each in tab.grid.blocks() if each.lesson.title == title)


def stored(plan: OpenPlan, lesson: UUID) -> Placement:
    """Return a placement as it is in the plan."""
    with plan.workspace.reading() as session:
        found = session.get_one(Placement, lesson)
        assert found.trainers is not None
        return found


def test_a_lesson_is_dragged_to_a_free_place_and_back_by_undo(tab: TimetableTab, plan: OpenPlan) -> None:
    ethics = block(tab, "Ethics")
    lesson, before = ethics.lesson.key, stored(plan, ethics.lesson.key).starts_at
    free = place_that_is(tab, ethics.lesson.key, State.FREE)
    drag(ethics, spot(tab.grid, free.day, free.minute))
    moved = block(tab, "Ethics")
    assert (moved.lesson.day, moved.lesson.start) == (free.day, free.minute)
    assert moved.lesson.lock == "mine"
    assert moved.hasFocus()
    assert stored(plan, lesson).lock is Lock.MINE
    assert plan.undo() == "Move lesson"
    tab.reload()
    assert stored(plan, lesson).starts_at == before


def test_a_closed_place_refuses_and_says_why_unless_ctrl_is_held(
    tab: TimetableTab, plan: OpenPlan, qtbot: QtBot
) -> None:
    ethics = block(tab, "Ethics")
    closed = place_that_is(tab, ethics.lesson.key, State.CLOSED)
    there = spot(tab.grid, closed.day, closed.minute)
    with qtbot.waitSignal(plan.told, timeout=20_000) as told:
        drag(ethics, there)
    assert closed.words in told.args[0]
    assert plan.workspace.undo_name is None
    drag(block(tab, "Ethics"), there, CTRL)
    assert (block(tab, "Ethics").lesson.day, block(tab, "Ethics").lesson.start) == (closed.day, closed.minute)
    assert plan.workspace.undo_name == "Move lesson"


def test_what_a_move_breaks_is_red_at_once(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    check(plan, qtbot)
    ethics, other = block(tab, "Ethics"), block(tab, "Leadership II")
    assert not ethics.lesson.wrong
    drag(ethics, spot(tab.grid, other.lesson.day, other.lesson.start), CTRL)
    assert block(tab, "Ethics").lesson.wrong
    assert block(tab, "Leadership II").lesson.wrong
    check(plan, qtbot)
    assert block(tab, "Ethics").lesson.wrong


def test_escape_leaves_a_dragged_lesson_where_it_was(tab: TimetableTab, plan: OpenPlan) -> None:
    ethics = block(tab, "Ethics")
    free = place_that_is(tab, ethics.lesson.key, State.FREE)
    grab(ethics)
    carry(ethics, spot(tab.grid, free.day, free.minute))
    assert tab.hand.held == ethics.lesson.key
    QTest.keyClick(ethics, Qt.Key.Key_Escape)
    assert tab.hand.held is None
    let_go(ethics, spot(tab.grid, free.day, free.minute))
    assert plan.workspace.undo_name is None


def test_a_lesson_is_dragged_off_the_grid_and_on_again(tab: TimetableTab, plan: OpenPlan) -> None:
    ethics = block(tab, "Ethics")
    lesson = ethics.lesson.key
    drag(ethics, tab.to_place.mapToGlobal(QPoint(80, 200)))
    assert lesson in tab.to_place.waiting()
    assert plan.workspace.undo_name == "Take lessons off the timetable"
    waiting = tab.to_place.card_of(lesson)
    assert waiting is not None
    assert waiting.hasFocus()
    live = tab.by_hand.live()
    held = live.hold(lesson) if live else None
    assert held is not None
    there = held.first_free(tab.grid.week.days, (540, 1020))
    assert there is not None
    drag(waiting, spot(tab.grid, *there))
    assert plan.workspace.undo_name == "Place lesson"
    assert lesson not in tab.to_place.waiting()
    assert (block(tab, "Ethics").lesson.day, block(tab, "Ethics").lesson.start) == there
    assert stored(plan, lesson).room_id is not None


def test_the_keyboard_alone_moves_a_lesson(tab: TimetableTab, plan: OpenPlan) -> None:
    ethics = block(tab, "Ethics")
    ethics.setFocus()
    QTest.keyClick(ethics, Qt.Key.Key_M)
    assert tab.hand.held == ethics.lesson.key
    assert "at 11:00" in ethics.accessibleDescription()
    QTest.keyClick(ethics, Qt.Key.Key_Right)
    there = tab.hand.verdict
    assert there is not None
    assert there.day == ethics.lesson.day + timedelta(days=1)
    QTest.keyClick(ethics, Qt.Key.Key_Down, CTRL)
    there = tab.hand.verdict
    assert there is not None
    assert there.state is not State.CLOSED
    QTest.keyClick(ethics, Qt.Key.Key_Return)
    moved = block(tab, "Ethics")
    assert (moved.lesson.day, moved.lesson.start) == (there.day, there.minute)
    assert moved.hasFocus()
    assert plan.workspace.undo_name == "Move lesson"


def test_enter_over_a_closed_place_keeps_the_lesson_in_the_hand(
    tab: TimetableTab, plan: OpenPlan, qtbot: QtBot
) -> None:
    ethics = block(tab, "Ethics")
    ethics.setFocus()
    QTest.keyClick(ethics, Qt.Key.Key_M)
    for _step in range(40):
        if tab.hand.verdict is not None and tab.hand.verdict.state is State.CLOSED:
            break
        QTest.keyClick(ethics, Qt.Key.Key_Up)
    with qtbot.waitSignal(plan.told, timeout=20_000):
        QTest.keyClick(ethics, Qt.Key.Key_Return)
    assert tab.hand.held is not None
    assert "closed" in ethics.accessibleDescription()
    QTest.keyClick(ethics, Qt.Key.Key_Return, CTRL)
    assert tab.hand.held is None
    assert plan.workspace.undo_name == "Move lesson"


def test_what_leaves_the_keyboard_goes_back(tab: TimetableTab, plan: OpenPlan) -> None:
    ethics = block(tab, "Ethics")
    ethics.setFocus()
    QTest.keyClick(ethics, Qt.Key.Key_M)
    tab.to_place.boxes["rooms"].setFocus()
    assert tab.hand.held is None
    ethics.setFocus()
    QTest.keyClick(ethics, Qt.Key.Key_Down, CTRL)
    assert tab.hand.held is not None
    QTest.keyClick(ethics, Qt.Key.Key_M)
    assert tab.hand.held is None
    assert plan.workspace.undo_name is None


def test_locks_by_key_and_by_menu(tab: TimetableTab, plan: OpenPlan) -> None:
    ethics = block(tab, "Ethics")
    tab.grid.select(ethics.lesson.key)
    QTest.keyClick(ethics, Qt.Key.Key_L)
    assert block(tab, "Ethics").lesson.lock == "mine"
    assert plan.workspace.undo_name == "Lock lessons"
    QTest.keyClick(block(tab, "Ethics"), Qt.Key.Key_L)
    assert block(tab, "Ethics").lesson.lock == ""
    tab.lock.fill()
    actions = {action.text().replace("&", ""): action for action in tab.lock.menu().actions()}
    actions["Lock Tuesday 12 Jan"].trigger()
    locked = {each.lesson.title for each in tab.grid.blocks() if each.lesson.lock == "mine"}
    assert locked == {each.lesson.title for each in tab.grid.blocks() if each.lesson.day == ethics.lesson.day}
    actions["Lock all placed lessons"].trigger()
    assert all(each.lesson.lock == "mine" for each in tab.grid.blocks())
    actions["Unlock everything"].trigger()
    assert not any(each.lesson.lock for each in tab.grid.blocks())


def test_several_lessons_are_selected_and_taken_off_together(tab: TimetableTab, plan: OpenPlan) -> None:
    one, other = block(tab, "Ethics"), block(tab, "Leadership I")
    QTest.mouseClick(one, LEFT)
    QTest.mouseClick(other, LEFT, CTRL)
    assert tab.selection() == {one.lesson.key, other.lesson.key}
    QTest.keyClick(other, Qt.Key.Key_Delete)
    assert {one.lesson.key, other.lesson.key} <= set(tab.to_place.waiting())
    plan.undo()
    tab.reload()
    first = tab.grid.blocks()[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_A, CTRL)
    assert tab.selection() == {each.lesson.key for each in tab.grid.blocks()}
    QTest.mouseClick(tab.grid, LEFT, pos=QPoint(8, 60))
    assert tab.selection() == frozenset()


def test_a_plan_that_cannot_be_written_is_only_looked_at(tab: TimetableTab, plan: OpenPlan) -> None:
    plan.workspace.read_only = True
    ethics = block(tab, "Ethics")
    grab(ethics)
    assert tab.hand.held is None
    for key in (Qt.Key.Key_M, Qt.Key.Key_L, Qt.Key.Key_Delete):
        QTest.keyClick(ethics, key)
    assert tab.hand.held is None
    plan.workspace.read_only = False
    assert plan.workspace.undo_name is None


def test_a_trainer_can_be_looked_at_and_what_others_take(tab: TimetableTab, plan: OpenPlan) -> None:
    with plan.action("Second edition") as session:
        first = session.scalars(select(Edition)).one()
        start, end = first.activity.starts_on, first.activity.ends_on
        other = make_edition(session, EditionPlan(first.version_id, start, end, (5,)))
        session.flush()
        session.get_one(Activity, other.activity_id).status = ActivityStatus.CONFIRMED
        taken = session.scalars(select(Placement).where(Placement.edition_id == other.id)).first()
        assert taken is not None
        taken.starts_at = datetime(2027, 1, 12, 14, tzinfo=UTC)
        trainer = session.scalars(select(Trainer).where(Trainer.surname == "Petrova")).one()
        session.add(PlacementTrainer(placement_id=taken.id, trainer_id=trainer.id))
    titles = look_at(tab, "Ana Petrova")
    assert titles
    assert len(titles) < 6
    elsewhere = [each for each in tab.grid.week.lessons if each.elsewhere]
    assert [(each.day, each.start) for each in elsewhere] == [(date(2027, 1, 12), 15 * 60)]
    assert {each.key for each in elsewhere}.isdisjoint(tab.selection())
    look_at(tab, "Room 1")
    assert not [each for each in tab.grid.week.lessons if each.elsewhere]


def test_the_days_on_which_the_trainer_is_away_are_shaded(tab: TimetableTab, plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Leave") as session:
        day = date(2027, 1, 13)
        session.add(Absence(trainer_id=ids.trainers[0], first_day=day, last_day=day))
    tab.reload()
    tab.grid.select(block(tab, "Leadership I").lesson.key)
    assert ("Ana Petrova", date(2027, 1, 13)) in {(shade.name, shade.day) for shade in tab.grid.shades()}
    tab.to_place.boxes["trainers"].setChecked(False)
    tab.to_place.boxes["rooms"].setChecked(False)
    assert not tab.grid.shades()
