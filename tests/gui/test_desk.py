"""The desk of an open plan: pages, undo and redo by name, counts in the rail, state of the file."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.placements import Placement
from policeplanner.gui.desk import Desk
from policeplanner.gui.pages import PAGES
from policeplanner.gui.rail import RailButton
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle, speak
from tests.gui.screen import words
from tests.plans import SmallPlan


@pytest.fixture
def desk(mission: Window) -> Desk:
    assert mission.desk is not None
    return mission.desk


def change(desk: Desk, ids: SmallPlan, town: str = "Struga") -> None:
    with desk.plan.action("Change activity", "Station commanders") as session:
        session.get_one(Activity, ids.activity).place = town


def place(workspace: Workspace, ids: SmallPlan) -> str:
    with workspace.reading() as session:
        return session.get_one(Activity, ids.activity).place


def test_every_page_is_reached_from_the_rail_and_has_a_heading(desk: Desk) -> None:
    buttons = {each.entry.key: each for each in desk.rail.findChildren(RailButton)}
    for entry in PAGES:
        QTest.mouseClick(buttons[entry.key], Qt.MouseButton.LeftButton)
        assert desk.page().title() in {each.accessibleName() for each in desk.top.findChildren(QLabel)}
        assert [key for key, button in buttons.items() if button.isChecked()] == [entry.key]


def test_a_page_is_made_once(desk: Desk) -> None:
    desk.go("activities")
    first = desk.page()
    desk.go("dashboard")
    desk.go("activities")
    assert desk.page() is first


def test_an_action_is_said_in_the_quiet_bar_and_undone_from_there(desk: Desk, ids: SmallPlan) -> None:
    change(desk, ids)
    assert desk.quiet.words() == "Done: Change activity · Station commanders"
    next(each for each in desk.quiet.findChildren(QPushButton) if each.text() == "Undo").click()
    assert place(desk.plan.workspace, ids) == ""
    assert desk.quiet.words() == "Undone: Change activity"
    desk.redo()
    assert place(desk.plan.workspace, ids) == "Struga"
    assert desk.quiet.words() == "Done again: Change activity"


def test_nothing_to_undo_is_said_calmly(desk: Desk) -> None:
    desk.undo()
    assert "nothing to undo" in desk.quiet.words()


def test_undo_and_redo_are_named_in_the_menu_in_both_languages(mission: Window, desk: Desk, ids: SmallPlan) -> None:
    change(desk, ids)
    undo, redo = mission.menus.actions["undo"], mission.menus.actions["redo"]
    assert undo.text() == "&Undo: Change activity"
    assert not redo.isEnabled()
    undo.trigger()
    assert redo.text() == "&Redo: Change activity"
    assert not undo.isEnabled()
    speak(mission, "fr")
    assert redo.text().endswith("Modifier l’activité")
    redo.trigger()
    assert undo.text().endswith("Modifier l’activité")


def test_the_rail_counts_what_is_wrong(mission: Window, desk: Desk, ids: SmallPlan, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    when = datetime.now(UTC) + timedelta(days=40)
    with desk.plan.action("Move lessons") as session:
        activity = session.get_one(Activity, ids.activity)
        activity.starts_on = activity.ends_on = when.date()
        for placement in session.scalars(select(Placement)):
            placement.starts_at = when.replace(hour=9, minute=0, second=0, microsecond=0)
    settle(mission, qtbot)
    counts = {each.entry.key: each.count for each in desk.rail.findChildren(RailButton)}
    assert counts["editions"] > 0
    assert counts["documents"] == 0
    desk.undo()
    settle(mission, qtbot)
    assert {each.count for each in desk.rail.findChildren(RailButton) if each.entry.key == "editions"} != {
        counts["editions"]
    }


def test_a_backup_is_seen_in_the_status_bar(mission: Window, desk: Desk, qtbot: QtBot) -> None:
    assert words(desk.status)["QLabel: Backup: none yet"] == 1
    mission.run("back_up")
    qtbot.waitUntil(lambda: "Backup: today" in " ".join(words(desk.status)), timeout=20_000)
    assert desk.quiet.words().startswith("Backup made: mission-2027-")


def test_esc_leads_back_from_a_record_to_its_list(mission: Window, desk: Desk, ids: SmallPlan) -> None:
    mission.go("activities", ids.activity)
    assert desk.page().inside()
    assert mission.menus.actions["back"].isEnabled()
    mission.run("back")
    assert not desk.page().inside()
    assert not mission.menus.actions["back"].isEnabled()


def test_commands_of_the_edit_menu_follow_the_page(mission: Window) -> None:
    mission.go("dashboard")
    assert not mission.menus.actions["new"].isEnabled()
    mission.go("activities")
    assert mission.menus.actions["new"].isEnabled()
    assert not mission.menus.actions["print"].isEnabled()
    mission.go("documents")
    assert mission.menus.actions["print"].isEnabled()
    assert not mission.menus.actions["delete"].isEnabled()
