"""A list of records that open in its place: typed into, duplicated, deleted, filtered, opened with the keyboard."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.programmes import Programme
from policeplanner.gui.records import RecordsPage, RecordTabs, title_of
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle
from tests.gui.screen import type_into, words
from tests.plans import SmallPlan


@pytest.fixture
def page(mission: Window) -> RecordsPage:
    """Give the list of programmes in the window."""
    mission.go("programmes")
    assert mission.desk is not None
    found = mission.desk.page()
    assert isinstance(found, RecordsPage)
    return found


@pytest.fixture
def count(page: RecordsPage) -> Callable[[], int]:
    def programmes() -> int:
        with page.plan.workspace.reading() as session:
            return session.scalar(select(func.count(Programme.id))) or 0

    return programmes


def listed(page: RecordsPage) -> list[str]:
    return [str(page.model.index(row, 1).data()) for row in range(page.model.rowCount())]


def tabs(page: RecordsPage) -> RecordTabs:
    found = [each for each in page.findChildren(QWidget) if isinstance(each, RecordTabs)]
    return found[0]


def test_a_new_record_is_made_opened_and_typed_into(mission: Window, page: RecordsPage) -> None:
    mission.run("new")
    assert page.inside()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Title (EN)"
    type_into(field, "Čuvari mira")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert page.title() == "Čuvari mira"
    mission.run("back")
    assert "Čuvari mira" in listed(page)
    assert mission.menus.actions["undo"].text() == "&Undo: Change programme"
    mission.run("undo")
    mission.run("undo")
    assert listed(page) == ["Command"]


def test_undoing_the_making_of_the_open_record_leads_back_to_the_list(mission: Window, page: RecordsPage) -> None:
    mission.run("new")
    assert page.inside()
    mission.run("undo")
    assert not page.inside()
    assert listed(page) == ["Command"]


def test_the_selected_record_is_deleted_and_comes_back(
    mission: Window, page: RecordsPage, count: Callable[[], int]
) -> None:
    page.table.select_row(0)
    mission.menus.actions["delete"].trigger()
    assert (count(), listed(page)) == (0, [])
    assert mission.desk is not None
    assert mission.desk.quiet.words() == "Done: Delete programme · Command"
    mission.run("undo")
    assert listed(page) == ["Command"]


def test_deleting_without_a_selection_does_nothing(
    mission: Window, page: RecordsPage, count: Callable[[], int]
) -> None:
    page.table.clearSelection()
    mission.run("delete")
    mission.run("duplicate")
    assert count() == 1
    assert page.plan.workspace.undo_name is None


def test_a_copy_is_one_undoable_action(mission: Window, page: RecordsPage, count: Callable[[], int]) -> None:
    page.table.select_row(0)
    mission.run("duplicate")
    assert count() == 2
    mission.run("undo")
    assert count() == 1


def test_f2_opens_the_selected_record_at_its_title(mission: Window, page: RecordsPage) -> None:
    page.table.select_row(0)
    mission.run("rename")
    assert page.inside()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert tabs(page).bar.currentIndex() == 0


def test_enter_opens_a_record_and_esc_goes_back_to_the_row(mission: Window, page: RecordsPage) -> None:
    page.table.setFocus()
    page.table.select_row(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.inside()
    mission.run("back")
    assert page.table.hasFocus()
    assert [page.table.currentIndex().row()] == [0]


def test_the_filter_sees_through_accents_and_says_how_many_are_left(mission: Window, page: RecordsPage) -> None:
    with page.plan.action("Add") as session:
        session.add(Programme(code="P9", title_en="Community policing in Čair", title_fr="Police de proximité"))
    mission.run("find")
    assert page.search.hasFocus()
    type_into(page.search, "cair")
    assert listed(page) == ["Community policing in Čair"]
    assert words(page)["QLabel: 1 row"] == 1
    type_into(page.search, "zzz")
    assert listed(page) == []
    page.search.clear()
    assert len(listed(page)) == 2


def test_an_empty_list_says_what_belongs_there_and_offers_to_make_it(mission: Window, page: RecordsPage) -> None:
    page.table.select_row(0)
    mission.run("delete")
    assert words(page)["QPushButton: New programme"] == 1
    assert page.empty_words().endswith("activities.")


def test_the_context_menu_offers_what_can_be_done(page: RecordsPage) -> None:
    page.table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = page.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["New", "Duplicate", "Delete"]
    menu.close()


def test_inside_a_record_nothing_is_deleted_by_oversight(mission: Window, page: RecordsPage, ids: SmallPlan) -> None:
    mission.go("programmes", ids.programme)
    assert not page.answers("delete")
    assert not page.answers("duplicate")
    assert page.answers("new")


def test_a_plan_for_reading_only_can_be_looked_at_but_not_changed(
    window: Window, file: Path, record: dict[str, UUID], qtbot: QtBot
) -> None:
    window.show_plan(Workspace.open(file, None, read_only=True))
    settle(window, qtbot)
    for key, one in record.items():
        window.go(key)
        assert window.desk is not None
        page = window.desk.page()
        assert page.answers("find")
        assert not any(page.answers(command) for command in ("new", "duplicate", "rename", "delete"))
        window.go(key, one)
        assert page.inside()


def test_a_title_is_that_of_the_language_spoken_or_marked() -> None:
    assert title_of(Programme(title_en="Command", title_fr="Commandement")) == "Command"
    assert title_of(Programme(title_fr="Commandement")) == "Commandement [FR]"
    assert title_of(Programme()) == "(without a title)"
