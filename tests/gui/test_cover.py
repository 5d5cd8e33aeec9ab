"""A locked plan shows nothing of itself until its passphrase is given; work and what was typed are kept."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from policeplanner.domain.activities import Activity
from policeplanner.gui.editors import LineField
from policeplanner.gui.failures import tell
from policeplanner.gui.menus import COMMANDS
from policeplanner.gui.pages import PAGES
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle
from tests.gui.screen import shown, words

PASSPHRASE = "heron at dawn"


@pytest.fixture
def secret(window: Window, file: Path, qtbot: QtBot) -> Window:
    workspace = Workspace.open(file, None)
    workspace.change_passphrase(PASSPHRASE)
    window.show_plan(workspace)
    settle(window, qtbot)
    return window


def give(window: Window, passphrase: str, qtbot: QtBot) -> None:
    window.cover.page.form.passphrase.setText(passphrase)
    window.cover.page.form.unlock.click()
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)


def test_nothing_of_the_plan_is_seen_or_reached_while_it_is_locked(secret: Window, record: dict[str, UUID]) -> None:
    secret.go("activities", record["activities"])
    secret.run("lock")
    assert secret.desk is not None
    assert not secret.desk.isVisible()
    assert secret.desk not in list(shown(secret))
    enabled = {key for key, action in secret.menus.actions.items() if action.isEnabled() and ":" not in key}
    assert enabled == {"quit", "close_plan", "full_screen"}
    assert not any(secret.menus.actions[f"page:{entry.key}"].isEnabled() for entry in PAGES)
    for command in COMMANDS:
        if command.key not in enabled:
            secret.run(command.key)
    assert not secret.desk.isVisible()


def test_only_the_passphrase_opens_it_again_where_it_was(secret: Window, qtbot: QtBot) -> None:
    secret.go("activities")
    before = words(secret)
    secret.run("lock")
    give(secret, "wrong", qtbot)
    assert secret.cover.on
    assert "not the passphrase" in secret.cover.page.form.wrong.text()
    give(secret, PASSPHRASE, qtbot)
    assert not secret.cover.on
    assert words(secret) == before
    assert secret.cover.page.form.passphrase.text() == ""
    assert secret.menus.actions["search"].isEnabled()


def test_what_was_being_typed_is_kept(secret: Window, record: dict[str, UUID], qtbot: QtBot) -> None:
    secret.go("activities", record["activities"])
    field = next(
        each for each in shown(secret) if isinstance(each, LineField) and each.accessibleName() == "Town or place"
    )
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=20_000)
    field.selectAll()
    QTest.keyClicks(field, "Ohrid")
    secret.run("lock")
    give(secret, PASSPHRASE, qtbot)
    assert field.text() == "Ohrid"
    assert secret.desk is not None
    with secret.desk.plan.workspace.reading() as session:
        assert session.get_one(Activity, record["activities"]).place == "Ohrid"


def test_dialogs_are_hidden_and_come_back_and_trouble_is_told_afterwards(secret: Window, qtbot: QtBot) -> None:
    secret.run("preferences")
    dialog = secret.findChildren(QDialog)[-1]
    secret.run("lock")
    assert not dialog.isVisible()
    late = tell("Something about a person", secret)
    qtbot.waitUntil(lambda: not late.isVisible(), timeout=20_000)
    secret.show_failure(RuntimeError("late"))
    give(secret, PASSPHRASE, qtbot)
    assert dialog.isVisible()
    assert late.isVisible()
    assert len([each for each in secret.findChildren(QDialog) if each.isVisible()]) == 3


def test_work_under_way_goes_on_behind_the_cover(secret: Window, qtbot: QtBot) -> None:
    gate = Event()
    done: list[bool] = []
    secret.jobs.run("", lambda _job: gate.wait(20), done.append)
    secret.run("lock")
    gate.set()
    qtbot.waitUntil(lambda: done == [True], timeout=20_000)
    assert secret.cover.on


def test_the_plan_can_be_closed_instead(secret: Window) -> None:
    secret.run("lock")
    secret.cover.page.form.cancel.click()
    assert secret.desk is None
    assert not secret.cover.on
    assert secret.menus.actions["open_plan"].isEnabled()
    assert not secret.menus.actions["lock"].isEnabled()


def test_a_plan_without_passphrase_is_not_covered_and_rest_means_nothing(mission: Window) -> None:
    mission.run("lock")
    assert not mission.cover.on
    assert mission.desk is not None
    assert "no passphrase" in mission.desk.quiet.words()
    assert not mission.idle.clock.isActive()


def test_rest_locks_after_the_minutes_of_the_preferences(secret: Window) -> None:
    assert secret.idle.clock.interval() == 15 * 60_000
    secret.idle.expired.emit()
    assert secret.cover.on
    assert not secret.idle.clock.isActive()


def test_the_other_language_while_locked(secret: Window, speak_french: Callable[[], None]) -> None:
    secret.run("lock")
    speak_french()
    assert secret.cover.on
    assert not secret.menus.actions["undo"].isEnabled()
    assert secret.cover.page.form.passphrase.echoMode().name == "Password"


@pytest.fixture
def speak_french(secret: Window) -> Callable[[], None]:
    return lambda: secret.run("language:fr")
