"""The status bar says how the file is kept and that everything is saved."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.status_bar import StatusBar
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import Desktop
from tests.gui.screen import words
from tests.store.records import QUICK


@pytest.fixture
def bar(show: Callable[[QWidget], None]) -> StatusBar:
    made = StatusBar()
    show(made)
    return made


def test_file_office_save_and_backup_are_shown(bar: StatusBar, workspace: Workspace) -> None:
    bar.show_file(workspace, "Mission to Skopje", datetime.now(UTC))
    shown = " | ".join(words(bar))
    assert "mission-2027.ppdb · not encrypted" in shown
    assert "Mission to Skopje" in shown
    assert re.search(r"Saved at \d\d:\d\d", shown)
    assert re.search(r"Backup: today \d\d:\d\d", shown)


def test_a_plan_without_backup_says_so(bar: StatusBar, workspace: Workspace) -> None:
    bar.show_file(workspace, "", None)
    assert words(bar)["QLabel: Backup: none yet"] == 1


def test_an_encrypted_and_a_protected_plan_are_told_apart(bar: StatusBar, tmp_path: Path) -> None:
    secret = Workspace.create(tmp_path / "secret.ppdb", "blue lamp 7", profile=QUICK)
    bar.show_file(secret, "", None)
    secret.close()
    assert words(bar)["QLabel: secret.ppdb · encrypted"] == 1
    assert words(bar)["QLabel: Nothing to save"] == 1


def test_a_plan_for_reading_only_says_so(bar: StatusBar, file: Path) -> None:
    reader = Workspace.open(file, None, read_only=True)
    bar.show_file(reader, "", None)
    reader.close()
    assert words(bar)["QLabel: mission-2027.ppdb · read only"] == 1


def test_the_language_is_chosen_from_its_menu(bar: StatusBar, desktop: Desktop, qtbot: QtBot) -> None:
    menu = bar.findChild(QMenu)
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(bar.language_asked, timeout=20_000) as asked:
        next(action for action in menu.actions() if action.text() == "Français").trigger()
    assert asked.args == ["fr"]
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: words(bar)["QPushButton: FR"] == 1, timeout=20_000)
    assert words(bar)["QPushButton: Langue de la fenêtre"] == 1
