"""Community initiatives: the list, and an initiative with its tabs."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.initiatives import Initiative, Meeting, Stage
from policeplanner.gui.meeting_series import MeetingSeriesDialog
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.initiatives import OVERVIEW, PARTNERS, InitiativesPage, InitiativeTabs
from tests.gui.conftest import Desktop
from tests.gui.screen import type_into
from tests.gui.town import safe_school


@pytest.fixture
def initiative(plan: OpenPlan) -> UUID:
    return safe_school(plan.workspace)


@pytest.fixture
def page(plan: OpenPlan, initiative: UUID, show: Callable[[QWidget], None]) -> InitiativesPage:  # noqa: ARG001
    made = InitiativesPage(plan)
    show(made)
    return made


@pytest.fixture
def tabs(page: InitiativesPage, initiative: UUID) -> InitiativeTabs:
    page.open_record(initiative)
    (found,) = page.findChildren(InitiativeTabs)
    return found


def test_the_list_shows_town_partners_next_meeting_and_what_is_overdue(page: InitiativesPage) -> None:
    row = [str(page.model.index(0, column).data()) for column in range(page.model.columnCount())]
    assert row == ["Safe school", "Tetovo", "", "2", "7 Feb 2040", "1", "Idea"]


def test_an_initiative_counts_partners_and_meetings_on_its_tabs(page: InitiativesPage, tabs: InitiativeTabs) -> None:
    assert page.title() == "Safe school"
    names = [tabs.bar.tabText(number) for number in range(tabs.bar.count())]
    assert names == ["Approach", "Partners 2", "Meetings 2", "Measures", "Budget", "Overview", "History"]


def test_a_new_initiative_begins_with_its_title(page: InitiativesPage, plan: OpenPlan) -> None:
    page.run("new")
    (tabs,) = page.findChildren(InitiativeTabs)
    assert tabs.bar.currentIndex() == OVERVIEW
    field = tabs.activity.place("title_en").editor.widget
    assert field.hasFocus()
    type_into(field, "Quiet nights")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.title() == "Quiet nights"
    plan.undo()
    plan.undo()
    page.back()
    assert page.model.rowCount() == 1


def test_an_initiative_is_copied_without_its_meetings_and_deleted_with_everything(
    page: InitiativesPage, plan: OpenPlan
) -> None:
    page.table.select_row(0)
    page.run("duplicate")
    with plan.workspace.reading() as session:
        keys = session.scalars(select(Initiative.id)).all()
        assert len(keys) == 2
        assert len(session.scalars(select(Meeting)).all()) == 2
    page.table.selectAll()
    page.run("delete")
    assert page.model.rowCount() == 0
    with plan.workspace.reading() as session:
        assert not session.scalars(select(Activity).where(Activity.title_en == "Safe school")).all()
    plan.undo()
    assert page.model.rowCount() == 2


def test_a_promise_is_opened_on_its_tab(tabs: InitiativeTabs) -> None:
    tabs.approach.table.select_row(1)
    QTest.keyClick(tabs.approach.table, Qt.Key.Key_Return)
    assert tabs.bar.currentIndex() == PARTNERS
    assert tabs.partners.model.index(tabs.partners.table.currentIndex().row(), 1).data() == "One more bus"


def test_back_closes_the_card_first(page: InitiativesPage, tabs: InitiativeTabs) -> None:
    tabs.approach.board.columns[Stage.SCANNING].setFocus()
    tabs.approach.board.columns[Stage.SCANNING].setCurrentRow(0)
    page.run("rename")
    assert tabs.approach.editing()
    assert page.back()
    assert page.inside()
    assert page.back()
    assert not page.inside()


def test_a_year_of_meetings_is_planned_from_the_list(page: InitiativesPage, plan: OpenPlan) -> None:
    page.table.clearSelection()
    page.plan_meetings()
    (dialog,) = page.findChildren(MeetingSeriesDialog)
    assert len(dialog.proposed) == 12
    dialog.add.click()
    with plan.workspace.reading() as session:
        assert len(session.scalars(select(Meeting)).all()) == 14
    plan.undo()
    with plan.workspace.reading() as session:
        assert len(session.scalars(select(Meeting)).all()) == 2


def test_the_page_follows_the_language(page: InitiativesPage, initiative: UUID, desktop: Desktop, qtbot: QtBot) -> None:
    page.open_record(initiative)
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: page.title() == "École sûre", timeout=20_000)
