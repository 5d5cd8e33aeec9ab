"""A second start with the same plan brings the first window to the front, and does no more."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from policeplanner.gui.second_start import call, name_of
from policeplanner.gui.window import Window
from tests.gui.conftest import settle

CALL = """
import sys
from pathlib import Path
import platformdirs
platformdirs.user_data_dir = lambda name, **_: str(Path(sys.argv[2]) / name)
from PySide6.QtCore import QCoreApplication
application = QCoreApplication([])
from policeplanner.gui.second_start import call
print(call(Path(sys.argv[1])))
"""


def test_nobody_answers_for_a_plan_that_is_not_open(file: Path) -> None:
    assert not call(file)


def test_another_process_calls_the_window_that_has_the_plan(
    mission: Window, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settle(mission, qtbot)
    qtbot.waitUntil(lambda: mission.first_start is not None, timeout=20_000)
    assert mission.first_start is not None
    mission.showMinimized()
    with qtbot.waitSignal(mission.first_start.called, timeout=60_000):
        other = subprocess.Popen(
            [sys.executable, "-c", CALL, str(file), str(tmp_path / "home")], stdout=subprocess.PIPE, text=True
        )
    assert other.communicate(timeout=60)[0].strip() == "True"
    assert not mission.isMinimized()
    mission.run("close_plan")
    assert mission.first_start is None
    assert not call(file)


def test_the_name_tells_nothing_and_is_the_same_however_the_plan_is_written(file: Path) -> None:
    assert name_of(file) == name_of(file.parent / "." / file.name)
    assert name_of(file) != name_of(file.with_name("other.ppdb"))
    assert file.stem not in name_of(file)


def test_opening_an_open_plan_is_told_calmly_without_a_dialog(
    mission: Window, make_window: Callable[[], Window], file: Path, qtbot: QtBot
) -> None:
    settle(mission, qtbot)
    qtbot.waitUntil(lambda: mission.first_start is not None, timeout=20_000)
    other = make_window()
    other.opening.open_plan(file)
    qtbot.waitUntil(lambda: "another window" in other.opening.quiet.words(), timeout=20_000)
    assert other.findChildren(QDialog) == []
