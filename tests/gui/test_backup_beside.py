"""A backup stands beside the plan under a name of its own, and can be opened at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.backup_beside import BackupBeside
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.conftest import Desktop


def opened(plan: OpenPlan, show: Callable[[QWidget], None]) -> BackupBeside:
    around = QWidget()
    show(around)
    dialog = BackupBeside(around, plan)
    dialog.show()
    return dialog


def test_without_a_backup_it_says_when_one_is_made(plan: OpenPlan, show: Callable[[QWidget], None]) -> None:
    dialog = opened(plan, show)
    assert not dialog.put.isEnabled()
    assert "no backup yet" in dialog.says.text()


def test_the_new_file_is_named_and_can_be_opened(
    plan: OpenPlan, show: Callable[[QWidget], None], desktop: Desktop, qtbot: QtBot
) -> None:
    plan.workspace.back_up()
    dialog = opened(plan, show)
    dialog.put.click()
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=20_000)
    made = dialog.made
    assert made is not None
    assert made.exists()
    assert made.parent == plan.workspace.path.parent
    assert made.name in dialog.says.text()
    asked: list[Path] = []
    dialog.opening_asked.connect(asked.append)
    desktop.speech.speak("fr")
    dialog.open_made.click()
    assert asked == [made]


def test_a_torn_backup_is_said_to_be_so(plan: OpenPlan, show: Callable[[QWidget], None], qtbot: QtBot) -> None:
    backup = plan.workspace.back_up()
    backup.write_bytes(backup.read_bytes()[:6000])
    dialog = opened(plan, show)
    dialog.put.click()
    qtbot.waitUntil(dialog.put.isEnabled, timeout=20_000)
    assert dialog.made is None
    assert dialog.says.text()
