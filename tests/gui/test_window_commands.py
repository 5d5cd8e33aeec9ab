"""The file can be checked while it is open, and a damaged one leads to its backups."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.window import Window
from policeplanner.gui.window_commands import tell_checkup
from policeplanner.store.checkup import Checkup


def box(window: Window, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=20_000)
    return window.findChildren(QMessageBox)[0]


def test_a_sound_file_is_said_to_be_sound(mission: Window, qtbot: QtBot) -> None:
    mission.run("check_up")
    shown = box(mission, qtbot)
    assert shown.text() == "The file is sound."
    assert len(shown.buttons()) == 1


def test_a_damaged_file_leads_to_its_backups(mission: Window, file: Path, qtbot: QtBot) -> None:
    assert mission.desk is not None
    backup = mission.desk.plan.workspace.back_up()
    with file.open("r+b") as content:  # an index is torn while the plan is open
        content.seek(file.stat().st_size - 4096)
        content.write(b"\x55" * 4096)
    mission.run("check_up")
    shown = box(mission, qtbot)
    assert shown.text() == "The file is damaged."
    shown.defaultButton().click()
    restore = mission.opening.restore
    assert restore.isVisible()
    assert "damaged" in restore.form.reason.text()
    assert backup.name.removesuffix(".ppdb")
    assert restore.form.backups.count() >= 1
    qtbot.waitUntil(lambda: not mission.jobs.busy(), timeout=20_000)


def test_closing_the_message_restores_nothing(show: Callable[[QWidget], None]) -> None:
    around = QWidget()
    show(around)
    restored: list[str] = []
    shown = tell_checkup(around, Checkup(False, ["1 page is torn."]), restored.append)
    assert "1 page is torn." in shown.informativeText()
    shown.button(QMessageBox.StandardButton.Ok).click()
    assert restored == []
