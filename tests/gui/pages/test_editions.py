"""Course editions: the list, and an edition with overview, timetable, people and team."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement
from policeplanner.gui.course_chooser import CourseChooser
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pages.editions import EditionsPage, EditionTabs
from policeplanner.gui.together import TogetherDialog
from policeplanner.gui.window import Window
from tests.gui.screen import type_into
from tests.plans import SmallPlan
from tests.term import one_more


@pytest.fixture
def page(plan: OpenPlan, show: Callable[[QWidget], None]) -> EditionsPage:
    made = EditionsPage(plan)
    show(made)
    return made


@pytest.fixture
def tabs(page: EditionsPage, ids: SmallPlan) -> EditionTabs:
    page.open_record(ids.edition)
    (found,) = page.findChildren(EditionTabs)
    return found


def counts(plan: OpenPlan) -> tuple[int, int]:
    with plan.workspace.reading() as session:
        editions, activities = (session.scalar(select(func.count(kind.id))) for kind in (Edition, Activity))
    return editions or 0, activities or 0


def test_the_list_tells_people_places_and_how_much_is_placed(page: EditionsPage) -> None:
    shown = {each.title: page.model.index(0, n).data() for n, each in enumerate(page.model.columns)}
    assert shown["Course"] == "Station commanders"
    assert (shown["Enrolled"], shown["Places"]) == ("3", "24")
    assert shown["Lessons placed"] == "86%"
    assert shown["Town"] == "Ohrid"


def test_an_edition_is_made_of_a_chosen_course_with_its_lessons(page: EditionsPage, plan: OpenPlan) -> None:
    page.run_primary()
    (chooser,) = page.findChildren(CourseChooser)
    type_into(chooser.form.search, "station")
    QTest.keyClick(chooser.form.courses, Qt.Key.Key_Return)
    assert counts(plan) == (2, 3)
    assert page.inside()
    assert page.title() == "Station commanders"
    plan.undo()
    assert counts(plan) == (1, 2)
    assert not page.inside()


def test_leaving_the_choice_makes_nothing(page: EditionsPage, plan: OpenPlan) -> None:
    page.run_primary()
    (chooser,) = page.findChildren(CourseChooser)
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert counts(plan) == (1, 2)


def test_deleting_an_edition_takes_its_activity_and_undo_brings_both_back(page: EditionsPage, plan: OpenPlan) -> None:
    page.table.select_row(0)
    page.run("delete")
    assert counts(plan) == (0, 1)
    plan.undo()
    assert counts(plan) == (1, 2)
    with plan.workspace.reading() as session:
        assert session.scalar(select(func.count(Placement.starts_at))) == 6


def test_a_copy_has_lessons_of_its_own(page: EditionsPage, plan: OpenPlan) -> None:
    page.table.select_row(0)
    page.run("duplicate")
    assert counts(plan) == (2, 3)
    with plan.workspace.reading() as session:
        assert session.scalar(select(func.count(Placement.id))) == 14


def test_tabs_count_people_and_team(page: EditionsPage, tabs: EditionTabs) -> None:
    names = [tabs.bar.tabText(number) for number in range(tabs.bar.count())]
    assert names == ["Overview", "Timetable", "Participants 3 / 24", "Trainers 2", "History"]
    assert "Ohrid" in page.context()


def test_on_the_timetable_the_main_action_is_to_schedule(
    page: EditionsPage, tabs: EditionTabs, plan: OpenPlan, qtbot: QtBot
) -> None:
    assert page.primary() == "New edition"
    with qtbot.waitSignal(page.heading_changed, timeout=20_000):
        tabs.go_to_tab(1)
    assert page.primary() == "Auto-schedule"
    with qtbot.waitSignal(plan.done, timeout=60_000):
        page.run_primary()
    with plan.workspace.reading() as session:
        assert session.scalar(select(func.count(Placement.starts_at))) == 7
    assert plan.workspace.undo_name is not None
    plan.undo()
    with plan.workspace.reading() as session:
        assert session.scalar(select(func.count(Placement.starts_at))) == 6


def test_teaching_blocks_are_read_or_explained(page: EditionsPage, tabs: EditionTabs, plan: OpenPlan) -> None:
    place = tabs.edition.place("blocks")
    place.editor.widget.setFocus()
    type_into(place.editor.widget, "from nine to five")
    QTest.keyClick(place.editor.widget, Qt.Key.Key_Return)
    assert "09:00-10:30" in place.complaint()
    assert plan.workspace.undo_name is None
    place.editor.widget.selectAll()  # type: ignore[attr-defined]
    type_into(place.editor.widget, "09:00-10:30 11:00-12:30")
    QTest.keyClick(place.editor.widget, Qt.Key.Key_Return)
    assert place.complaint() == ""
    assert plan.workspace.undo_name == "Change course edition"
    assert page.inside()


def test_a_new_person_on_the_list_is_counted_at_once(mission: Window, ids: SmallPlan) -> None:
    mission.go("editions", ids.edition)
    assert mission.desk is not None
    (tabs,) = mission.desk.page().findChildren(EditionTabs)
    tabs.go_to_tab(2)
    tabs.participants.table.select_row(0)
    tabs.participants.remove()
    assert tabs.bar.tabText(2) == "Participants 2 / 24"
    mission.run("undo")
    assert tabs.bar.tabText(2) == "Participants 3 / 24"


def test_printing_leads_to_the_document_of_this_edition(mission: Window, ids: SmallPlan, qtbot: QtBot) -> None:
    mission.go("editions", ids.edition)
    mission.run("print")
    assert mission.desk is not None
    assert mission.desk.page().title() == "Documents"
    qtbot.waitUntil(lambda: not mission.jobs.busy(), timeout=20_000)


def test_chosen_editions_are_scheduled_together(page: EditionsPage, plan: OpenPlan, ids: SmallPlan) -> None:
    one_more(plan.workspace, ids)
    page.reload()
    assert page.answers("schedule_together")
    told: list[str] = []
    plan.told.connect(told.append)
    page.table.select_row(0)
    page.run("schedule_together")
    assert told == ["Select the editions to schedule together, two or more."]
    assert not page.findChildren(TogetherDialog)
    page.table.selectAll()
    page.run("schedule_together")
    (dialog,) = page.findChildren(TogetherDialog)
    dialog.discard.click()
    page.open_record(ids.edition)
    assert not page.answers("schedule_together")
