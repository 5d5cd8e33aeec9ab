"""A course is built from one of the catalogue with the keyboard alone, held, changed anew, and all undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.courses import Course, CourseVersion, Lesson, Module
from policeplanner.domain.editions import Edition
from policeplanner.gui.course_chooser import CourseChooser
from policeplanner.gui.course_curriculum import CurriculumTab
from policeplanner.gui.pages.courses import CoursesPage
from policeplanner.gui.window import Window
from tests.stories.keyboard import CTRL, focus, go_to, press, shown_plan, tab_to, write

ALT = Qt.KeyboardModifier.AltModifier
NB = "\u00a0"


@pytest.fixture
def page(mission: Window, qtbot: QtBot) -> CoursesPage:
    """Go to the courses."""
    shown_plan(mission, qtbot)
    go_to("courses")
    assert mission.desk is not None
    found = mission.desk.page()
    assert isinstance(found, CoursesPage)
    return found


def counts(window: Window) -> list[int]:
    """Return how many courses, versions, modules, lessons and editions there are."""
    assert window.desk is not None
    with window.desk.plan.workspace.reading() as session:
        tables = (Course, CourseVersion, Module, Lesson, Edition)
        return [session.scalar(select(func.count(table.id))) or 0 for table in tables]


def begin_from_the_catalogue(page: CoursesPage, qtbot: QtBot) -> CurriculumTab:
    tab_to(page.from_catalogue)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CourseChooser), timeout=20_000)
    chooser = QApplication.activeModalWidget()
    assert isinstance(chooser, CourseChooser)
    QTest.keyClick(chooser.form.search, Qt.Key.Key_Return)
    qtbot.waitUntil(page.inside, timeout=20_000)
    page.window().activateWindow()  # there is no window manager in the test that would do so
    qtbot.waitUntil(page.window().isActiveWindow, timeout=20_000)
    found = page.findChild(CurriculumTab)
    assert found is not None
    return found


def add_module(tab: CurriculumTab, title: str) -> None:
    tab_to(tab.add_module_button)
    press(Qt.Key.Key_Space)
    write(title)
    press(Qt.Key.Key_Tab)


def order(tab: CurriculumTab) -> dict[str, list[str]]:
    """Return the lessons by module, as they are seen."""
    tops = [tab.tree.topLevelItem(number) for number in range(tab.tree.topLevelItemCount())]
    found: dict[str, list[str]] = {}
    for top in tops:
        assert top is not None
        children = (top.child(number) for number in range(top.childCount()))
        found[top.text(0)] = [child.text(0) for child in children if child is not None]
    return found


def move_last_lessons_down(tab: CurriculumTab) -> None:
    """Choose the last lesson of the first module and move it into the second, then the one before it, above it."""
    tab_to(tab.tree)
    press(Qt.Key.Key_Home)
    for _lesson in range(6):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Down, ALT)


def test_a_course_is_built_held_and_changed(mission: Window, page: CoursesPage, qtbot: QtBot) -> None:
    before = counts(mission)
    tab = begin_from_the_catalogue(page, qtbot)
    assert page.title() == "Station commanders"
    add_module(tab, "Practice")
    assert list(order(tab)) == ["1 · Command", "2 · Practice"]
    move_last_lessons_down(tab)
    assert order(tab)["2 · Practice"] == ["Ethics", "Certificates"]
    assert focus() is tab.tree
    assert [label.text() for label in tab.sums()] == ["6" + NB + "h" + NB + "30", "of 18" + NB + "h planned"]

    press(Qt.Key.Key_F2)
    write("Ethics of command")
    press(Qt.Key.Key_Tab)
    assert order(tab)["2 · Practice"][0] == "Ethics of command"
    tab_to(tab.panel.lesson.place("minutes").editor.widget)
    write("90")
    press(Qt.Key.Key_Tab)
    assert tab.sums()[0].text() == "7" + NB + "h"

    page.run_primary()
    assert mission.desk is not None
    assert mission.desk.page() is not page
    assert counts(mission)[4] == before[4] + 1
    go_to("courses")
    assert tab.notice.isVisible()
    tab_to(tab.tree)
    press(Qt.Key.Key_Up, ALT)
    assert counts(mission)[1] == before[1] + 2
    assert not tab.notice.isVisible()
    assert order(tab)["1 · Command"][-1] == "Ethics of command"

    while counts(mission) != before:
        press(Qt.Key.Key_Z, CTRL)
    assert not page.inside()
    assert [row[0] for row in rows(page)] == ["C-CMD3"]


def rows(page: CoursesPage) -> list[list[str]]:
    columns = range(page.model.columnCount())
    return [[str(page.model.index(row, n).data()) for n in columns] for row in range(page.model.rowCount())]
