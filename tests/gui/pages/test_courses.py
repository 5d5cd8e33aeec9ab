"""Courses: the list, one course with its tabs, and what happens to a course that is used."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.courses import Course
from policeplanner.domain.editions import Edition
from policeplanner.gui.course_chooser import CourseChooser
from policeplanner.gui.course_tabs import CURRICULUM, EDITIONS, HISTORY, OVERVIEW, CourseTabs
from policeplanner.gui.course_uses import UsedCourses
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.courses import CoursesPage
from policeplanner.services import course_order, courses
from tests.gui.screen import type_into
from tests.plans import SmallPlan


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> CoursesPage:
    made = CoursesPage(plan)
    show(made)
    return made


@pytest.fixture
def tabs(page: CoursesPage, plan: OpenPlan) -> CourseTabs:
    """Open the course that an edition is held of."""
    with plan.workspace.reading() as session:
        course = session.scalars(select(Course.id).where(Course.code == "C-CMD3")).one()
    page.open_record(course)
    return opened(page)


def opened(page: CoursesPage) -> CourseTabs:
    found = page.findChild(CourseTabs)
    assert found is not None
    return found


def listed(page: CoursesPage) -> list[list[str]]:
    columns = range(page.model.columnCount())
    return [[str(page.model.index(row, n).data()) for n in columns] for row in range(page.model.rowCount())]


def test_the_list_says_days_hours_version_and_editions(page: CoursesPage) -> None:
    assert listed(page) == [["C-CMD3", "Station commanders", "Command", "3", "6\u00a0h\u00a030", "1", "1"]]


def test_a_new_course_begins_empty_with_the_cursor_in_its_title(page: CoursesPage, plan: OpenPlan) -> None:
    assert page.primary() == "New course"
    page.run_primary()
    made = opened(page)
    assert (page.title(), page.context()) == ("(without a title)", "C-001")
    assert made.bar.currentIndex() == OVERVIEW
    type_into(made.course.place("title_en").editor.widget, "Traffic stops")
    QTest.keyClick(made.course.place("title_en").editor.widget, Qt.Key.Key_Return)
    assert page.title() == "Traffic stops"
    made.go_to_tab(CURRICULUM)
    made.curriculum.add_lesson()
    assert made.curriculum.tree.topLevelItemCount() == 1
    assert [plan.undo() for _ in range(3)] == ["New lesson", "Edit course", "New course"]
    assert not page.inside()


def test_a_course_of_the_catalogue_is_the_beginning_of_an_own_one(page: CoursesPage) -> None:
    page.from_catalogue.click()
    chooser = page.findChild(CourseChooser)
    assert chooser is not None
    assert chooser.windowTitle() == "Which course does the new one begin with?"
    chooser.form.take.click()
    assert page.title() == "Station commanders"
    assert page.context().startswith("C-CMD3-2 · field F03 · 3 day")
    assert opened(page).curriculum.tree.topLevelItemCount() == 1


def test_a_used_course_is_not_deleted_but_may_be_archived(page: CoursesPage, plan: OpenPlan) -> None:
    page.table.select_row(0)
    page.run("delete")
    question = page.findChild(UsedCourses)
    assert question is not None
    assert "“Station commanders”" in question.text()
    assert "2027-01" in question.informativeText()
    question.archive.click()
    assert listed(page) == []
    assert plan.undo() == "Archive course"
    assert len(listed(page)) == 1


def test_a_course_nobody_used_is_copied_and_deleted_at_once(page: CoursesPage, plan: OpenPlan) -> None:
    page.table.select_row(0)
    page.run("duplicate")
    assert [row[0] for row in listed(page)] == ["C-CMD3", "C-CMD3-2"]
    page.table.select_row(1)
    page.run("delete")
    assert [row[0] for row in listed(page)] == ["C-CMD3"]
    assert [plan.undo(), plan.undo()] == ["Delete course", "Duplicate course"]


def test_the_title_of_a_used_course_is_open_and_its_aim_is_not(tabs: CourseTabs) -> None:
    assert tabs.bar.currentIndex() == CURRICULUM
    assert tabs.course.isEnabled()
    assert tabs.status.isEnabled()
    assert not tabs.described.isEnabled()
    assert tabs.versions.text() == "Version 1"


def test_an_old_version_stays_readable(tabs: CourseTabs, ids: SmallPlan) -> None:
    tabs.curriculum.add_module()
    assert tabs.versions.text() == "Version 2"
    assert tabs.curriculum.tree.topLevelItemCount() == 2
    first = next(action for action in tabs.versions.menu().actions() if "Version 1" in action.text())
    assert "1 edition" in first.text()
    first.trigger()
    assert tabs.version == ids.version
    assert tabs.curriculum.tree.topLevelItemCount() == 1
    assert not tabs.curriculum.panel.module.isEnabled()
    assert not tabs.described.isEnabled()


def test_what_a_version_changes_is_listed(tabs: CourseTabs) -> None:
    assert not tabs.comparison.isVisibleTo(tabs)
    tabs.curriculum.make_version()
    tabs.curriculum.add_module()
    title = tabs.curriculum.panel.module.place("title_en").editor.widget
    type_into(title, "Practice")
    QTest.keyClick(title, Qt.Key.Key_Return)
    compare = next(action for action in tabs.versions.menu().actions() if "this version changes" in action.text())
    compare.trigger()
    assert tabs.bar.currentIndex() == HISTORY
    model = tabs.comparison.model
    found = [[str(model.index(row, n).data()) for n in range(4)] for row in range(model.rowCount())]
    assert found == [["Practice", "Added", "", ""]]


def test_its_editions_are_listed_and_opened(page: CoursesPage, tabs: CourseTabs, ids: SmallPlan, qtbot: QtBot) -> None:
    assert tabs.bar.tabText(EDITIONS) == "Editions 1"
    with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
        tabs.editions.opened.emit(ids.edition)
    assert asked.args == ["editions", ids.edition]


def test_an_edition_is_made_of_the_version_shown(page: CoursesPage, tabs: CourseTabs, qtbot: QtBot) -> None:
    tabs.curriculum.add_module()
    assert page.primary() == "New edition"
    with qtbot.waitSignal(page.asked, timeout=20_000) as asked:
        page.run_primary()
    assert asked.args is not None
    with page.plan.workspace.reading() as session:
        edition = session.get_one(Edition, asked.args[1])
        assert edition.version_id == tabs.version
        assert edition.version.number == 2


def test_an_edition_without_lessons_is_made_and_said_to_be_one(page: CoursesPage) -> None:
    page.run_primary()
    told: list[str] = []
    page.plan.told.connect(told.append)
    page.run_primary()
    assert told == ["The edition is made. Its course has no lessons to schedule yet."]


def test_rename_leads_to_the_chosen_lesson(page: CoursesPage, tabs: CourseTabs, qtbot: QtBot) -> None:
    tabs.curriculum.add_lesson()
    page.run("rename")
    field = tabs.curriculum.panel.lesson.place("title_en").editor.widget
    qtbot.waitUntil(field.hasFocus, timeout=20_000)


def test_a_step_back_shows_the_version_there_was(tabs: CourseTabs, plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.workspace.reading() as session:
        lesson = course_order.lessons_in(session, courses.curriculum(session, ids.version).modules[0].id)[4].id
    tabs.curriculum.tree.choose(lesson)
    tabs.curriculum.tree.stepped.emit(lesson, -1)
    assert tabs.version != ids.version
    plan.undo()
    assert tabs.version == ids.version
    assert tabs.versions.text() == "Version 1"
