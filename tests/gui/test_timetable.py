"""The timetable tab: weeks, waiting lessons, facts of the chosen one, and scheduling."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.placements import Placement
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.timetable import TimetableTab
from policeplanner.services.plan_check import accept
from tests.gui.screen import shown, words
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


def test_one_group_can_be_looked_at(tab: TimetableTab) -> None:
    assert tab.group.count() == 3
    tab.group.setCurrentIndex(2)
    tab.group.activated.emit(2)
    titles = {block.lesson.title for block in tab.grid.blocks()}
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


def test_what_is_wrong_with_a_lesson_can_be_accepted_and_reopened(
    tab: TimetableTab, plan: OpenPlan, qtbot: QtBot
) -> None:
    with plan.action("Move lessons") as session:
        first, *others = session.scalars(select(Placement).where(Placement.starts_at.is_not(None)))
        for other in others:
            other.starts_at = first.starts_at
    check(plan, qtbot)
    lesson = tab.grid.blocks()[0].lesson.key
    tab.grid.select(lesson)
    qtbot.waitUntil(lambda: bool(answers(tab, "Accept…")), timeout=5_000)
    for finding in plan.watch.findings:
        accept(plan.workspace, finding, "Agreed with the academy")
    check(plan, qtbot)
    qtbot.waitUntil(lambda: "QLabel: Accepted: Agreed with the academy" in words(tab), timeout=5_000)
    assert not answers(tab, "Accept…")
    answers(tab, "Reopen")[0].click()
    check(plan, qtbot)
    qtbot.waitUntil(lambda: len(answers(tab, "Accept…")) == 1, timeout=5_000)


def check(plan: OpenPlan, qtbot: QtBot) -> None:
    """Wait until the plan has been checked as it is now."""
    with qtbot.waitSignal(plan.watch.checked, timeout=10_000):
        plan.watch.look()
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=10_000)


def answers(tab: TimetableTab, text: str) -> list[QPushButton]:
    """Return the buttons of a text beside what is wrong with the chosen lesson."""
    return [each for each in shown(tab) if isinstance(each, QPushButton) and each.text() == text]
