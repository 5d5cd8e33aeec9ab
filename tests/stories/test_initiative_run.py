"""A community initiative is run: its board with the keyboard alone, a promise, and a year of meetings in four towns."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.initiatives import Commitment, Initiative, Meeting, SaraStep, Stage
from policeplanner.gui.board import CardList
from policeplanner.gui.meeting_series import MeetingSeriesDialog
from policeplanner.gui.pages.initiatives import MEETINGS, InitiativesPage, InitiativeTabs
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle
from tests.gui.screen import type_into
from tests.stories.keyboard import CTRL, press, tab_to

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(window: Window, sample: Path, qtbot: QtBot) -> InitiativesPage:
    """Open the page of initiatives of the sample plan."""
    window.show_plan(Workspace.open(sample, None))
    settle(window, qtbot)
    window.go("initiatives")
    assert window.desk is not None
    made = window.desk.page()
    assert isinstance(made, InitiativesPage)
    return made


def count(page: InitiativesPage, mapped: type) -> int:
    with page.plan.workspace.reading() as session:
        return session.scalar(select(func.count()).select_from(mapped)) or 0


def retype(text: str) -> None:
    """Type over the field that has the keyboard, and leave it."""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(Qt.Key.Key_A, CTRL)
    type_into(focused, text)
    press(Qt.Key.Key_Tab)


def open_first(page: InitiativesPage) -> InitiativeTabs:
    page.table.select_row(0)
    tab_to(page.table)
    press(Qt.Key.Key_Return)
    (tabs,) = page.findChildren(InitiativeTabs)
    return tabs


def test_a_card_is_added_moved_and_done_with_the_keyboard_alone(page: InitiativesPage) -> None:
    before = count(page, SaraStep)
    tabs = open_first(page)
    assert page.title() == "Safe school, Tetovo"
    board = tabs.approach.board
    tab_to(board.columns[Stage.ANALYSIS])
    press(Qt.Key.Key_Insert)
    retype("Who has seen it?")
    press(Qt.Key.Key_Escape)
    column = QApplication.focusWidget()
    assert isinstance(column, CardList)
    assert column.currentItem().text() == "Who has seen it?"
    QTest.keyClick(column, Qt.Key.Key_Up, ALT)
    QTest.keyClick(column, Qt.Key.Key_Right, ALT)
    response = board.columns[Stage.RESPONSE]
    assert response.hasFocus()
    press(Qt.Key.Key_Space)
    with page.plan.workspace.reading() as session:
        step = session.scalars(select(SaraStep).where(SaraStep.title_en == "Who has seen it?")).one()
        assert (step.stage, step.done_on is not None) == (Stage.RESPONSE, True)
    for _step in range(5):
        page.plan.undo()
    assert count(page, SaraStep) == before


def test_a_late_promise_is_opened_from_the_board(page: InitiativesPage) -> None:
    tabs = open_first(page)
    table = tabs.approach.table
    states = [table.model().index(row, 3).data() for row in range(table.model().rowCount())]
    table.select_row(states.index("Late"))
    tab_to(table)
    press(Qt.Key.Key_Return)
    field = tabs.partners.form.place("due_on").editor.widget
    field.setFocus()
    retype("1/12/2040")
    assert [table.model().index(row, 3).data() for row in range(table.model().rowCount())].count("Late") == 0
    assert count(page, Commitment) == 16


def test_a_year_of_meetings_in_four_towns_is_one_step(page: InitiativesPage) -> None:
    before = count(page, Meeting)
    assert count(page, Initiative) == 4
    tab_to(page.table)
    press(Qt.Key.Key_A, CTRL)
    page.run("meeting_series")
    (dialog,) = page.findChildren(MeetingSeriesDialog)
    field = dialog.first.widget
    field.setFocus()
    retype("1/1/2028")
    assert len(dialog.proposed) == 48
    assert {each.town.place for each in dialog.proposed} == {row.place.text() for row in dialog.rows}
    with page.plan.workspace.reading() as session:
        starts = set(session.scalars(select(Meeting.starts_at)))
    dialog.add.setFocus()
    QTest.keyClick(dialog.add, Qt.Key.Key_Space)
    assert count(page, Meeting) == before + 48
    page.plan.undo()
    with page.plan.workspace.reading() as session:
        assert set(session.scalars(select(Meeting.starts_at))) == starts


def test_a_decision_is_taken_at_a_meeting_and_followed_up(page: InitiativesPage) -> None:
    tabs = open_first(page)
    tabs.go_to_tab(MEETINGS)
    meetings = tabs.meetings.meetings
    meetings.table.select_row(6)
    tabs.meetings.decisions.add()
    retype("Ask the bus company again")
    meetings.table.select_row(7)
    listed = [str(tabs.meetings.decisions.model.index(row, 0).data()) for row in range(tabs.meetings.decisions.count())]
    assert "Ask the bus company again" in listed
