"""The timetable tab: weeks, waiting lessons, facts of the chosen one, and scheduling."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.timetable import TimetableTab
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def tab(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> TimetableTab:
    made = TimetableTab(plan)
    made.retranslate()
    made.show_edition(ids.edition)
    show(made)
    return made


def test_a_chosen_lesson_shows_its_facts(tab: TimetableTab, qtbot: QtBot) -> None:
    block = next(block for block in tab.grid.blocks() if block.lesson.title == "Leadership I")
    tab.grid.select(block.lesson.key)
    qtbot.waitUntil(lambda: {"QLabel: Ana Petrova", "QLabel: 1\u00a0h\u00a030"} <= words(tab).keys())


def test_a_waiting_lesson_can_be_chosen_too(tab: TimetableTab, qtbot: QtBot) -> None:
    waiting = next(each for each in tab.findChildren(QPushButton) if each.accessibleName().startswith("Certificates"))
    waiting.click()
    qtbot.waitUntil(lambda: words(tab)["QLabel: Certificates"] >= 2)


def look_at(tab: TimetableTab, name: str) -> set[str]:
    """Choose a view as somebody would, and return the titles of the lessons that can be moved."""
    tab.view.setCurrentIndex(tab.view.findText(name))
    tab.view.activated.emit(tab.view.currentIndex())
    return {block.lesson.title for block in tab.grid.blocks()}


def test_one_group_can_be_looked_at(tab: TimetableTab) -> None:
    titles = look_at(tab, "Group B")
    assert "Exercise — Group B" in titles
    assert "Exercise — Group A" not in titles


def test_one_week_has_no_week_before_or_after(tab: TimetableTab) -> None:
    assert not tab.back.isEnabled()
    assert not tab.forward.isEnabled()
    assert tab.week_name.text() == "Week 2"


def test_the_program_places_what_waits_and_says_how_it_went(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plan.told, timeout=30_000) as told:
        tab.schedule()
    assert "7 of 7" in told.args[0]
    tab.reload()
    assert "Certificates" in {block.lesson.title for block in tab.grid.blocks()}


def test_an_edition_that_is_gone_is_no_bug(tab: TimetableTab, plan: OpenPlan, ids: SmallPlan, qtbot: QtBot) -> None:
    with plan.action("Delete course edition") as session:
        session.delete(session.get_one(Activity, ids.activity))
    with qtbot.waitSignal(plan.watch.checked, timeout=10_000):
        plan.watch.look()
    assert not tab.grid.blocks()
    plan.undo()
    tab.reload()
    assert tab.grid.blocks()
