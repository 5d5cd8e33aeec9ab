"""Choosing the course of a new edition."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.courses import Course, CourseVersion
from policeplanner.gui.course_chooser import CourseChooser
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.conftest import on_screen
from tests.gui.screen import controls, spoken, told, type_into
from tests.plans import SmallPlan


@pytest.fixture
def chooser(plan: OpenPlan, qtbot: QtBot) -> CourseChooser:
    with plan.action("Add courses") as session:
        for code, en in (("C-EVD", "Evidence, école"), ("C-NEW", "Newcomers")):
            course = Course(code=code, title_en=en, title_fr=f"{en} FR")
            session.add(course)
            session.flush()
            session.add(CourseVersion(course_id=course.id, days=2))
    parent = QWidget()
    on_screen(parent, qtbot)
    made = CourseChooser(plan, parent)
    made.open()
    return made


def offered(chooser: CourseChooser) -> list[str]:
    items = (chooser.form.courses.item(row) for row in range(chooser.form.courses.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_courses_are_offered_in_order_and_filtered_without_accents(chooser: CourseChooser) -> None:
    assert [name.split("  ")[0] for name in offered(chooser)] == ["Evidence, école", "Newcomers", "Station commanders"]
    type_into(chooser.form.search, "ECOLE")
    assert [name.split("  ")[0] for name in offered(chooser)] == ["Evidence, école"]


def test_the_newest_version_is_taken(chooser: CourseChooser, ids: SmallPlan, qtbot: QtBot) -> None:
    type_into(chooser.form.search, "station")
    with qtbot.waitSignal(chooser.chosen, timeout=20_000) as chosen:
        chooser.form.take.click()
    assert chosen.args == [ids.version]


def test_nothing_that_fits_means_nothing_to_take(chooser: CourseChooser, qtbot: QtBot) -> None:
    type_into(chooser.form.search, "zzz")
    with qtbot.assertNotEmitted(chooser.chosen, wait=10):
        chooser.form.take.click()
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()


def test_every_control_has_a_name(chooser: CourseChooser) -> None:
    assert told([each for each in controls(chooser) if not spoken(each)]) == []
