"""Scheduling an edition in the window: doubts before, the run, its result, and what leads on from there."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.editions import EditionTrainer
from policeplanner.domain.placements import Placement
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.schedule_desk import ScheduleDesk
from policeplanner.gui.timetable import TimetableTab
from policeplanner.services.remedies import Where
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def desk(plan: OpenPlan, ids: SmallPlan, show: Callable[[QWidget], None]) -> ScheduleDesk:
    tab = TimetableTab(plan)
    made = ScheduleDesk(plan, tab)
    tab.retranslate()
    made.retranslate()
    tab.show_edition(ids.edition)
    made.show_edition(ids.edition)
    show(made)
    return made


def run(desk: ScheduleDesk, qtbot: QtBot, command: str = "schedule_all") -> None:
    desk.do(command)
    qtbot.waitUntil(lambda: not desk.run.busy, timeout=60_000)


def lose_the_team(plan: OpenPlan) -> None:
    with plan.action("Lose the team") as session:
        for member in session.scalars(select(EditionTrainer)):
            session.delete(member)


def places(plan: OpenPlan) -> int:
    with plan.workspace.reading() as session:
        return sum(placement.starts_at is not None for placement in session.scalars(select(Placement)))


def click(widget: QWidget, text: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(widget)).click()


def test_all_lessons_get_a_place_and_the_result_tells_how_well(
    desk: ScheduleDesk, plan: OpenPlan, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(plan.done, timeout=60_000) as done:
        run(desk, qtbot)
    assert "7 of 7 lessons placed" in done.args[1]
    qtbot.waitUntil(desk.result.isVisible, timeout=20_000)
    table = desk.result.findChildren(QTableWidget)[-1]
    assert {table.item(row, 0).text() for row in range(table.rowCount())} >= {"Compact days"}  # type: ignore[union-attr]
    assert "7 of 7 lessons placed" in desk.strip.words.text()
    assert desk.close_panel()
    assert not desk.close_panel()
    assert desk.strip.isVisible()
    desk.strip.close_it.click()
    assert not desk.strip.isVisible()


def test_what_cannot_work_is_said_before_and_the_rest_can_be_placed(
    desk: ScheduleDesk, plan: OpenPlan, qtbot: QtBot
) -> None:
    lose_the_team(plan)
    plan.undo()
    plan.redo()
    run(desk, qtbot)
    qtbot.waitUntil(desk.doubts.isVisible, timeout=20_000)
    with qtbot.waitSignal(desk.asked, timeout=20_000) as asked:
        click(desk.doubts, Where.TEAM.text)
    assert asked.args[0] is Where.TEAM
    desk.doubts.go_on.click()
    qtbot.waitUntil(lambda: not desk.run.busy, timeout=60_000)
    qtbot.waitUntil(desk.result.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: any("left out" in text for text in words(desk.result)), timeout=20_000)


def test_a_discarded_run_leaves_the_plan_as_it_was(desk: ScheduleDesk, plan: OpenPlan, qtbot: QtBot) -> None:
    before = plan.workspace.undo_name, places(plan)
    desk.do("schedule_all")
    desk.strip.discard.click()
    qtbot.waitUntil(lambda: not desk.run.busy, timeout=20_000)
    assert (plan.workspace.undo_name, places(plan)) == before
    assert not desk.strip.isVisible()
    assert desk.can("schedule_all")


def test_a_stopped_run_keeps_the_best_as_one_action(desk: ScheduleDesk, plan: OpenPlan, qtbot: QtBot) -> None:
    before = places(plan)
    with qtbot.waitSignal(desk.run.progressed, timeout=60_000):
        desk.do("schedule_all")
    desk.strip.stop.click()
    qtbot.waitUntil(lambda: not desk.run.busy, timeout=20_000)
    assert places(plan) == 7
    assert plan.undo() == "Schedule edition"
    assert places(plan) == before


def test_only_one_run_at_a_time_and_only_a_selection_that_is_there(desk: ScheduleDesk, qtbot: QtBot) -> None:
    assert not desk.can("schedule_selected")
    desk.do("schedule_unplaced")
    assert not desk.can("schedule_all")
    assert not desk.menu.entries["schedule_all"].isEnabled()
    desk.do("schedule_all")
    desk.run.discard()
    qtbot.waitUntil(lambda: desk.menu.entries["schedule_all"].isEnabled(), timeout=20_000)


def test_how_well_the_present_timetable_meets_the_wishes(desk: ScheduleDesk, qtbot: QtBot) -> None:
    desk.do("schedule_met")
    qtbot.waitUntil(desk.result.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: any("Compact days" in text for text in words(desk.result)), timeout=20_000)


def test_why_not_leads_to_a_repair_and_another_run(desk: ScheduleDesk, plan: OpenPlan, qtbot: QtBot) -> None:
    lose_the_team(plan)
    desk.do("schedule_why")
    qtbot.waitUntil(lambda: not desk.why.busy, timeout=60_000)
    qtbot.waitUntil(lambda: any("cannot hold together" in text for text in words(desk.why)), timeout=20_000)
    click(desk.why, "Add Ana Petrova")
    assert plan.workspace.undo_name == "Make room for lessons"
    qtbot.waitUntil(desk.why.again.isVisible, timeout=20_000)
    desk.why.again.click()
    qtbot.waitUntil(lambda: not desk.run.busy, timeout=60_000)
    qtbot.waitUntil(lambda: desk.result.isVisible() or desk.doubts.isVisible(), timeout=20_000)


def test_why_not_says_so_when_everything_fits(desk: ScheduleDesk, qtbot: QtBot) -> None:
    desk.do("schedule_why")
    qtbot.waitUntil(lambda: not desk.why.busy, timeout=60_000)
    qtbot.waitUntil(lambda: any("all lessons can be placed" in text for text in words(desk.why)), timeout=20_000)
