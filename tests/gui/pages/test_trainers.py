"""Trainers: the list, who is free, and a trainer with all tabs."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from policeplanner.domain.trainers import Absence, Qualification, Topic, Trainer, TrainerKind, TrainerStatus
from policeplanner.gui.editors import ComboField
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.trainers import FREE, TrainersPage
from policeplanner.gui.replan_panel import ReplanDialog
from policeplanner.gui.trainer_tabs import TrainerTabs
from policeplanner.gui.uses_dialog import UsesDialog
from tests.plans import MONDAY, SmallPlan


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> TrainersPage:
    made = TrainersPage(plan)
    show(made)
    return made


def cell(page: TrainersPage, row: int, title: str) -> str:
    column = next(n for n, each in enumerate(page.model.columns) if each.title == title)
    return str(page.model.index(row, column).data())


def listed(page: TrainersPage) -> list[str]:
    return [cell(page, row, "Name") for row in range(page.model.rowCount())]


def choose(box: ComboField, key: Any) -> None:
    box.setCurrentIndex([box.itemData(row) for row in range(box.count())].index(key))
    box.activated.emit(box.currentIndex())


def look(page: TrainersPage, first: date, last: date) -> None:
    page.free.first.show_value(first)
    page.free.last.show_value(last)
    page.free.changed.emit()


def tabs_of(page: TrainersPage) -> TrainerTabs:
    (tabs,) = page.findChildren(TrainerTabs)
    return tabs


def test_trainers_are_listed_with_what_they_can_and_do(page: TrainersPage) -> None:
    assert listed(page) == ["Iliev Marko", "Petrova Ana"]
    assert cell(page, 1, "Topics") == "LEAD"
    assert cell(page, 1, "Days") == "3"
    assert cell(page, 1, "Load") == "2%"
    assert cell(page, 1, "Next") == "11 Jan 2027"
    assert cell(page, 1, "Languages") == "en mk"


def test_those_free_come_first_and_the_others_say_why(page: TrainersPage, plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("New absence") as session:
        session.add(Absence(trainer_id=ids.trainers[1], first_day=date(2027, 6, 1), last_day=date(2027, 6, 4)))
    look(page, date(2027, 6, 2), date(2027, 6, 3))
    assert listed(page) == ["Petrova Ana", "Iliev Marko"]
    assert [cell(page, row, "Free?") for row in range(2)] == ["free", "away: leave, until 4 Jun"]
    look(page, MONDAY, MONDAY)
    assert [cell(page, row, "Free?")[:8] for row in range(2)] == ["on the t", "teaches "]
    page.free.first.field.clear()
    page.free.last.field.clear()
    page.free.changed.emit()
    assert listed(page) == ["Iliev Marko", "Petrova Ana"]


def test_topic_and_kind_narrow_the_list(page: TrainersPage, plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Change") as session:
        session.get_one(Trainer, ids.trainers[1]).kind = TrainerKind.INTERNATIONAL
        held = select(Qualification).where(Qualification.trainer_id == ids.trainers[1])
        session.delete(session.scalars(held).one())
        topic = session.scalars(select(Topic.id)).one()
    choose(page.topics, topic)
    assert listed(page) == ["Petrova Ana"]
    choose(page.topics, None)
    choose(page.kinds, TrainerKind.INTERNATIONAL.value)
    assert listed(page) == ["Iliev Marko"]
    choose(page.kinds, None)
    assert len(listed(page)) == 2


def test_one_who_teaches_is_not_deleted_but_archived_and_found_again(
    page: TrainersPage, plan: OpenPlan, ids: SmallPlan
) -> None:
    page.table.select_row(1)
    page.run("delete")
    (dialog,) = page.window().findChildren(UsesDialog)
    assert dialog.model.index(0, 1).data() == "Station commanders"
    dialog.put_away.click()
    assert listed(page) == ["Iliev Marko"]
    with plan.workspace.reading() as session:
        assert session.get_one(Trainer, ids.trainers[0]).status is TrainerStatus.INACTIVE
    page.archived.setChecked(True)
    assert listed(page) == ["Iliev Marko", "Petrova Ana"]
    plan.undo()
    page.archived.setChecked(False)
    assert listed(page) == ["Iliev Marko", "Petrova Ana"]


def test_one_who_teaches_nowhere_is_deleted_at_once_and_comes_back(page: TrainersPage, plan: OpenPlan) -> None:
    page.run_primary()
    assert page.inside()
    assert page.title() == "(without a name)"
    page.back()
    assert page.model.rowCount() == 3
    page.table.select_row(0)
    page.run("delete")
    assert page.model.rowCount() == 2
    plan.undo()
    assert page.model.rowCount() == 3


def test_a_copy_of_a_trainer_has_the_topics_but_not_the_leave(
    page: TrainersPage, plan: OpenPlan, ids: SmallPlan
) -> None:
    with plan.action("New absence") as session:
        session.add(Absence(trainer_id=ids.trainers[0], first_day=MONDAY, last_day=MONDAY))
    page.table.select_row(1)
    page.run("duplicate")
    assert listed(page) == ["Iliev Marko", "Petrova Ana", "Petrova Ana"]
    with plan.workspace.reading() as session:
        assert len(session.scalars(select(Absence)).all()) == 1
        assert len(session.scalars(select(Qualification)).all()) == 3


def test_an_expiring_qualification_is_told_in_the_list_and_on_the_tab(
    page: TrainersPage, plan: OpenPlan, ids: SmallPlan
) -> None:
    with plan.action("Expire") as session:
        held = select(Qualification).where(Qualification.trainer_id == ids.trainers[0])
        session.scalars(held).one().valid_until = date(2020, 5, 1)
    assert cell(page, 1, "Expires") == "1 May 2020"
    page.open_record(ids.trainers[0])
    tabs = tabs_of(page)
    assert tabs.bar.tabText(1) == "Qualifications 1"
    assert tabs.qualifications.model.index(0, 3).data() == "expired"


def test_a_qualification_that_ends_before_it_begins_is_doubted(
    page: TrainersPage, plan: OpenPlan, ids: SmallPlan
) -> None:
    page.open_record(ids.trainers[0])
    tabs = tabs_of(page)
    tabs.go_to_tab(1)
    with plan.action("Expire") as session:
        held = session.scalars(select(Qualification).where(Qualification.trainer_id == ids.trainers[0])).one()
        held.since, held.valid_until = date(2027, 5, 1), date(2027, 4, 1)
    tabs.qualifications.table.select_row(0)
    assert tabs.qualifications.form.place("valid_until").complaint() == "The end comes before the beginning."


def test_qualifications_and_absences_are_added_with_one_press(page: TrainersPage, ids: SmallPlan) -> None:
    page.open_record(ids.trainers[0])
    tabs = tabs_of(page)
    tabs.go_to_tab(1)
    tabs.qualifications.add()
    assert tabs.bar.tabText(1) == "Qualifications 2"
    tabs.go_to_tab(2)
    tabs.absences.editor.add()
    assert tabs.bar.tabText(2) == "Absences 1"


def test_load_and_deliveries_are_told_in_figures_and_words(page: TrainersPage, ids: SmallPlan) -> None:
    page.open_record(ids.trainers[0])
    tabs = tabs_of(page)
    tabs.go_to_tab(3)
    january = [tabs.load.model.index(0, column).data() for column in range(5)]
    assert january == ["January", "3", "15", "", "20%"]
    assert "January 20%" in tabs.load.chart.accessibleDescription()
    tabs.load.after.click()
    assert tabs.load.model.index(0, 1).data() == "0"
    assert tabs.deliveries.model.index(0, 5).data() == "5"
    assert tabs.deliveries.model.index(0, 7).data() == "6\u00a0h"
    asked: list[tuple[str, object]] = []
    page.asked.connect(lambda where, record: asked.append((where, record)))
    tabs.deliveries.table.opened.emit(ids.edition)
    assert asked == [("editions", ids.edition)]


def test_replanning_waits_with_the_trainer_and_the_next_day_of_teaching(page: TrainersPage, ids: SmallPlan) -> None:
    page.open_record(ids.trainers[0])
    tabs_of(page).replan_buttons[0].click()
    (dialog,) = page.window().findChildren(ReplanDialog)
    assert dialog.form.who.currentText() == "Ana Petrova"
    assert dialog.form.first.value() == MONDAY
    assert dialog.proposals == ()
    dialog.reject()


def test_who_is_free_is_the_last_column(page: TrainersPage) -> None:
    assert page.model.columns[FREE].title == "Free?"
