"""Participants: the list with its filters, a person, and people made one."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.participants import Nomination, Participant
from policeplanner.domain.vocabulary import Service
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.participants import MERGE, ParticipantsPage, PersonTabs
from policeplanner.gui.person_dialogs import MergeDialog, UsedPeople
from policeplanner.gui.window import Window


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> ParticipantsPage:
    made = ParticipantsPage(plan)
    show(made)
    return made


def listed(page: ParticipantsPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def people(plan: OpenPlan) -> int:
    with plan.workspace.reading() as session:
        return session.scalar(select(func.count(Participant.id))) or 0


def test_everybody_is_listed_with_the_number_of_courses(page: ParticipantsPage) -> None:
    assert [name.split()[0] for name in listed(page)] == ["Adžić", "Zvonimirova", "Čović"]
    row = [page.model.index(2, column).data() for column in range(page.model.columnCount())]
    assert row == ["Čović Željko", "Човић", "Inspector", "", "Police academy", "academy", "M", "1"]


def test_names_are_found_in_either_script_and_by_service(page: ParticipantsPage) -> None:
    page.search.setText("covic")
    assert listed(page) == ["Čović Željko"]
    page.search.setText("")
    box = page._services  # noqa: SLF001 - the box has no other name
    box.setCurrentIndex(box.findData(Service.JUDICIARY))
    box.activated.emit(box.currentIndex())
    assert listed(page) == []
    box.setCurrentIndex(box.findData(Service.ACADEMY))
    box.activated.emit(box.currentIndex())
    assert len(listed(page)) == 3


def test_people_who_share_a_name_are_made_one(page: ParticipantsPage, plan: OpenPlan, qtbot: QtBot) -> None:
    with plan.action("Add") as session:
        session.add(Participant(given_name="Жељко", surname="Човић"))
    page.alike.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=20_000)
    assert not page.answers(MERGE)
    page.table.selectAll()
    assert page.merge_button.isVisible()
    page.merge_button.click()
    (dialog,) = page.findChildren(MergeDialog)
    dialog.merge_button.click()
    assert people(plan) == 3
    plan.undo()
    assert people(plan) == 4


def test_a_new_person_begins_with_the_name(page: ParticipantsPage, plan: OpenPlan) -> None:
    page.run_primary()
    assert page.inside()
    assert page.title() == "(without a name)"
    plan.undo()
    assert not page.inside()


def test_deleting_who_is_nominated_says_what_is_used(page: ParticipantsPage, plan: OpenPlan) -> None:
    page.table.select_row(0)
    page.run("delete")
    (dialog,) = page.findChildren(UsedPeople)
    dialog.reject()
    assert people(plan) == 3
    with plan.action("Free") as session:
        for nomination in session.scalars(select(Nomination)):
            session.delete(nomination)
    page.table.select_row(0)
    page.run("delete")
    assert people(plan) == 2


def test_search_and_findings_lead_to_a_person(mission: Window) -> None:
    assert mission.desk is not None
    with mission.desk.plan.workspace.reading() as session:
        person = session.scalars(select(Participant.id).where(Participant.surname == "Čović")).one()
    mission.go("participants", person)
    page = mission.desk.page()
    assert page.title() == "Željko Čović"
    (tabs,) = page.findChildren(PersonTabs)
    assert tabs.bar.tabText(1) == "Courses 1"
    tabs.go_to_tab(1)
    tabs.courses.opened.emit(tabs.courses.list.record(0))
    assert mission.desk.page().title() == "Station commanders"
