"""The panel beside the timetable: what is wrong with the chosen lesson, and its facts."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.courses import Lesson
from policeplanner.domain.placements import Placement
from policeplanner.domain.trainers import Qualification
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.timetable import TimetableTab
from policeplanner.i18n import Language
from policeplanner.services.plan_check import accept
from tests.gui.conftest import Desktop, check
from tests.gui.screen import shown, spoken, words
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
    qtbot.waitUntil(lambda: bool(answers(tab, "Accept…")), timeout=20_000)
    for finding in plan.watch.findings:
        accept(plan.workspace, finding, "Agreed with the academy")
    check(plan, qtbot)
    qtbot.waitUntil(lambda: "QLabel: Accepted: Agreed with the academy" in words(tab), timeout=20_000)
    assert not answers(tab, "Accept…")
    answers(tab, "Reopen")[0].click()
    check(plan, qtbot)
    qtbot.waitUntil(lambda: len(answers(tab, "Accept…")) == 1, timeout=20_000)


def collide(plan: OpenPlan) -> UUID:
    """Put the ethics lesson on top of another, and return its placement."""
    with plan.action("Move lesson") as session:
        ethics, other = (
            session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == title)).first()
            for title in ("Ethics", "Leadership I")
        )
        assert ethics is not None
        assert other is not None
        ethics.starts_at = other.starts_at
        return ethics.id


def start_of(plan: OpenPlan, lesson: UUID) -> datetime | None:
    with plan.workspace.reading() as session:
        return session.get_one(Placement, lesson).starts_at


def with_ways(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> UUID:
    lesson = collide(plan)
    check(plan, qtbot)
    tab.grid.select(lesson)
    qtbot.waitUntil(lambda: bool(tab.panel.cards.cards), timeout=20_000)
    return lesson


def test_a_lesson_in_conflict_shows_ways_and_one_is_previewed_and_taken_by_keyboard(
    tab: TimetableTab, plan: OpenPlan, qtbot: QtBot
) -> None:
    lesson = with_ways(tab, plan, qtbot)
    before = start_of(plan, lesson)
    cards = tab.panel.cards
    assert all(spoken(card) and len(cards.cards) <= 5 for card in cards.cards)
    assert not cards.apply.isEnabled()
    with qtbot.waitSignal(tab.panel.previewed, timeout=20_000) as preview:
        QTest.keyClick(cards.cards[0], Qt.Key.Key_Space)
    assert lesson in {ghost.key for ghost in preview.args[0]}
    assert cards.apply.isEnabled()
    with qtbot.waitSignal(tab.panel.previewed, timeout=20_000) as preview:
        QTest.keyClick(cards.cards[0], Qt.Key.Key_Escape)
    assert preview.args == [[]]
    with qtbot.waitSignal(plan.done, timeout=20_000) as done:
        QTest.keyClick(cards.cards[0], Qt.Key.Key_Return)
    assert done.args == ["Mend timetable", "Ethics", True]
    check(plan, qtbot)
    qtbot.waitUntil(lambda: bool(answers(tab, "Find other places")), timeout=20_000)
    assert not answers(tab, "Accept…")
    plan.undo()
    assert start_of(plan, lesson) == before


def test_the_chosen_way_is_applied_with_the_mouse(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    with_ways(tab, plan, qtbot)
    tab.panel.cards.cards[0].click()
    with qtbot.waitSignal(plan.done, timeout=20_000):
        tab.panel.cards.apply.click()


def test_ways_that_are_stale_are_looked_for_anew_and_not_taken(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    lesson = with_ways(tab, plan, qtbot)
    stale = tab.panel.cards.cards[0]
    before = start_of(plan, lesson)
    with plan.action("Rename") as session:
        session.scalars(select(Lesson).where(Lesson.title_en == "Ethics")).one().title_en = "Police ethics"
    stale.taken.emit()
    assert start_of(plan, lesson) == before
    qtbot.waitUntil(lambda: tab.panel.cards.cards[:1] not in ([], [stale]), timeout=20_000)


def test_other_places_are_found_on_request(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    check(plan, qtbot)
    for finding in plan.watch.findings:
        accept(plan.workspace, finding, "Agreed with the academy")
    check(plan, qtbot)
    tab.grid.select(next(block for block in tab.grid.blocks() if block.lesson.title == "Ethics").lesson.key)
    qtbot.waitUntil(lambda: bool(answers(tab, "Find other places")), timeout=20_000)
    answers(tab, "Find other places")[0].click()
    qtbot.waitUntil(lambda: "QLabel: Other places" in words(tab.panel), timeout=20_000)
    assert tab.panel.cards.cards
    qtbot.waitUntil(lambda: not plan.jobs.busy(), timeout=20_000)


def test_without_a_way_the_panel_says_why(tab: TimetableTab, plan: OpenPlan, qtbot: QtBot) -> None:
    with plan.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    check(plan, qtbot)
    tab.grid.select(next(block for block in tab.grid.blocks() if block.lesson.title == "Leadership II").lesson.key)
    said = "QLabel: Add a qualified trainer to the team, or free one of them."
    qtbot.waitUntil(lambda: said in words(tab.panel), timeout=20_000)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_in_the_panel_is_wider_than_the_panel(
    tab: TimetableTab, plan: OpenPlan, qtbot: QtBot, desktop: Desktop, language: Language
) -> None:
    desktop.speech.speak(language)
    with_ways(tab, plan, qtbot)
    for each in shown(tab.panel):
        right = each.mapTo(tab.panel, each.rect().topRight()).x()
        assert right < tab.panel.width(), each


def answers(tab: TimetableTab, text: str) -> list[QPushButton]:
    """Return the buttons of a text beside what is wrong with the chosen lesson."""
    return [each for each in shown(tab) if isinstance(each, QPushButton) and each.text() == text]
