"""The panel beside the timetable: what is wrong with the chosen lesson, and its facts."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

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


def test_without_a_lesson_the_panel_says_what_it_is_for(tab: TimetableTab) -> None:
    assert "QLabel: Choose a lesson to see its facts and what is wrong with it." in words(tab.panel)


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
