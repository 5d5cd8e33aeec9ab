"""Day, time, room, trainers and lock of a lesson are chosen by hand, each as one action."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.courses import Lesson
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Lock, Placement
from policeplanner.gui.hand_choice import HandChoice
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.timetable import TimetableTab
from tests.gui.screen import controls, shown, spoken
from tests.plans import SmallPlan


@pytest.fixture
def tab(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> TimetableTab:
    made = TimetableTab(plan)
    made.retranslate()
    made.show_edition(ids.edition)
    show(made)
    made.grid.select(next(block for block in made.grid.blocks() if block.lesson.title == "Leadership I").lesson.key)
    return made


@pytest.fixture
def fields(tab: TimetableTab) -> HandChoice:
    return tab.panel.by_hand


def lesson(plan: OpenPlan) -> tuple[Lock, str, str, set[UUID]]:
    """Return lock, local time, room and trainers of the lesson that is looked at."""
    with plan.workspace.reading() as session:
        office = session.scalars(select(Office)).one()
        placement = session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == "Leadership I")).one()
        assert placement.starts_at is not None
        local = office.local(placement.starts_at)
        room = placement.room.name_en if placement.room else ""
        return placement.lock, f"{local:%a %H:%M}", room, {member.trainer_id for member in placement.trainers}


def test_an_exact_hour_is_written_as_one_action(fields: HandChoice, plan: OpenPlan) -> None:
    fields.time.setTime(QTime(9, 10))
    fields.time.editingFinished.emit()
    assert lesson(plan)[:2] == (Lock.MINE, "Mon 09:10")
    assert plan.undo() == "Move lesson"


def test_another_day_keeps_the_hour(fields: HandChoice, plan: OpenPlan) -> None:
    hour = lesson(plan)[1][4:]
    fields.day.setCurrentIndex(2)
    fields.day.activated.emit(2)
    assert lesson(plan)[1] == f"Wed {hour}"


def test_a_room_is_chosen_although_it_is_too_small(fields: HandChoice, plan: OpenPlan) -> None:
    row = next(row for row in range(fields.room.count()) if "too small for" in fields.room.itemText(row))
    fields.room.setCurrentIndex(row)
    fields.room.activated.emit(row)
    assert lesson(plan)[2] == "Room 2"
    assert plan.undo() == "Choose room of lesson"


def test_a_second_trainer_is_added_and_nobody_is_possible(
    tab: TimetableTab, fields: HandChoice, plan: OpenPlan
) -> None:
    more = next(each for each in shown(fields) if isinstance(each, QPushButton) and each.text() == "Add a trainer")
    more.click()
    second = fields.trainers[1]
    row = next(row for row in range(1, second.count()) if second.itemData(row) not in lesson(plan)[3])
    second.setCurrentIndex(row)
    second.activated.emit(row)
    assert len(lesson(plan)[3]) == 2
    for field in (*tab.panel.by_hand.trainers,):
        field.setCurrentIndex(0)
    tab.panel.by_hand.trainers[0].activated.emit(0)
    assert lesson(plan)[3] == set()
    assert plan.undo() == "Choose trainers of lesson"


def test_a_lesson_is_locked_and_unlocked(fields: HandChoice, plan: OpenPlan) -> None:
    was = fields.mine.isChecked()
    fields.mine.click()
    assert (lesson(plan)[0] is Lock.MINE) is not was
    fields.mine.click()
    assert (lesson(plan)[0] is Lock.MINE) is was


def test_a_lesson_without_place_gets_one_from_its_day(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    with plan.workspace.reading() as session:
        waiting = session.scalars(select(Placement.id).where(Placement.starts_at.is_(None))).one()
    tab.go_to(waiting)
    fields = tab.panel.by_hand
    assert fields.day.currentText() == "no day yet"
    assert not fields.mine.isEnabled()
    fields.day.setCurrentIndex(1)
    fields.day.activated.emit(1)
    assert plan.undo() == "Place lesson"
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)


def test_every_field_has_a_name_to_be_read_aloud(fields: HandChoice) -> None:
    assert all(spoken(each) for each in controls(fields))
