"""The participants of an edition: the list, what is changed for many at once, and the form of one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.participants import Nomination, NominationStatus
from policeplanner.gui.edition_people import PeopleTab
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Printable
from policeplanner.gui.pages.editions import EditionTabs
from policeplanner.gui.window import Window
from tests.plans import SmallPlan


@pytest.fixture
def tab(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> PeopleTab:
    made = PeopleTab(plan)
    made.show_owner(ids.edition)
    plan.changed.connect(lambda _tables: made.reload())
    show(made)
    return made


def statuses(plan: OpenPlan) -> list[NominationStatus]:
    with plan.workspace.reading() as session:
        return list(session.scalars(select(Nomination.status).order_by(Nomination.id)))


def test_the_list_tells_who_comes_from_where(tab: PeopleTab) -> None:
    row = [tab.model.index(0, column).data() for column in range(tab.model.columnCount())]
    assert row == ["Biljana Adžić", "Inspector", "Police academy", "academy", "F", "Confirmed", "cleared", ""]


def test_a_status_is_given_to_all_who_are_chosen(tab: PeopleTab, plan: OpenPlan) -> None:
    tab.table.selectAll()
    menu = tab.status_button.menu()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == "Invited").trigger()
    assert statuses(plan) == [NominationStatus.INVITED] * 3
    plan.undo()
    assert statuses(plan) == [NominationStatus.CONFIRMED] * 3


def test_enter_opens_the_form_and_done_closes_it(tab: PeopleTab) -> None:
    tab.table.select_row(0)
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.form.isVisible()
    assert tab.form.place("status").editor.value() is NominationStatus.CONFIRMED
    assert tab.back()
    assert tab.balance.isVisible()
    assert not tab.back()


def test_del_takes_people_off_the_list(tab: PeopleTab, plan: OpenPlan) -> None:
    tab.table.select_row(0)
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    assert tab.count() == 2
    plan.undo()
    assert tab.count() == 3


def test_pasting_leads_to_the_rows_and_back(tab: PeopleTab, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Name\tRank\nBoris Zafirov\tSergeant\n")
    tab.paste_button.click()
    qtbot.waitUntil(lambda: tab.paster.model.rowCount() == 1, timeout=20_000)
    assert tab.paster.isVisible()
    assert tab.back()
    assert tab.table.isVisible()


def test_on_the_participants_the_main_action_is_to_add_one(mission: Window, ids: SmallPlan) -> None:
    mission.go("editions", ids.edition)
    assert mission.desk is not None
    page = mission.desk.page()
    (tabs,) = page.findChildren(EditionTabs)
    tabs.go_to_tab(2)
    assert page.primary() == "Add participant"
    page.run_primary()
    assert tabs.participants.picker.isVisible()
    assert page.back()
    assert page.inside()


def test_printing_leads_to_the_list_of_this_edition(tab: PeopleTab, ids: SmallPlan, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.asked, timeout=20_000) as asked:
        tab.print_button.click()
    assert asked.args == ["documents", Printable("participants", ids.edition)]
