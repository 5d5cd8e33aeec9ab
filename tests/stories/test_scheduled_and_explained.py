"""A planner sets a preference, schedules, reads how well it was met, loses the trainers, and is told what helps."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from policeplanner.domain.editions import EditionTrainer
from policeplanner.domain.placements import Placement
from policeplanner.gui.pages.editions import TIMETABLE, EditionsPage, EditionTabs
from policeplanner.gui.window import Window
from policeplanner.scheduling.wishes import MUST
from tests.gui.screen import words
from tests.plans import SmallPlan

LIMIT = 60_000


def tabs_of(window: Window, ids: SmallPlan) -> EditionTabs:
    window.go("editions", ids.edition)
    assert window.desk is not None
    page = window.desk.page()
    assert isinstance(page, EditionsPage)
    tabs = page.findChild(EditionTabs)
    assert isinstance(tabs, EditionTabs)
    tabs.go_to_tab(TIMETABLE)
    return tabs


def test_scheduled_and_explained(mission: Window, ids: SmallPlan, qtbot: QtBot) -> None:
    tabs = tabs_of(mission, ids)
    desk, workspace = tabs.schedule, tabs.plan.workspace

    def scheduled() -> None:
        mission.run("schedule_all")
        qtbot.waitUntil(lambda: not desk.run.busy, timeout=LIMIT)

    def placed() -> int:
        with workspace.reading() as session:
            return session.scalar(select(func.count(Placement.starts_at))) or 0

    before = placed()

    mission.run("schedule_wishes")
    desk.wishes.rows["late_finish"].slider.setValue(5)
    assert workspace.undo_name == "Change preferences for timetables"

    scheduled()
    qtbot.waitUntil(desk.result.isVisible, timeout=LIMIT)
    late = next(met for met in desk.result.met if met.goal == "late_finish")
    assert (late.weight, late.broken) == (MUST, False)
    assert placed() == 7

    mission.run("back")
    assert not desk.result.isVisible()

    with tabs.plan.action("Lose the trainers") as session:
        for member in session.scalars(select(EditionTrainer)):
            session.delete(member)
    scheduled()
    qtbot.waitUntil(desk.doubts.isVisible, timeout=LIMIT)
    mission.run("schedule_why")
    qtbot.waitUntil(lambda: not desk.why.busy, timeout=LIMIT)
    qtbot.waitUntil(lambda: any("cannot hold together" in text for text in words(desk.why)), timeout=LIMIT)
    next(each for each in desk.why.findChildren(QPushButton) if each.text() == "Add Ana Petrova").click()
    assert workspace.undo_name == "Make room for lessons"
    scheduled()

    while workspace.undo_name is not None:
        mission.run("undo")
    qtbot.waitUntil(lambda: not mission.jobs.busy(), timeout=LIMIT)
    assert placed() == before
    with workspace.reading() as session:
        assert session.scalar(select(func.count(EditionTrainer.id))) == 2
