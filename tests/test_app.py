"""The program starts its window from a folder of its own, and writes nobody's data into its log."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from policeplanner.app import start_log
from policeplanner.store.workspace import Workspace
from tests.gui.year import mission_year

SCRIPT = """
import sys
import policeplanner.gui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from policeplanner import app
from policeplanner.gui import window

class Seen(window.Window):
    def showEvent(self, event):
        super().showEvent(event)
        self.clock = QTimer(self, interval=20)
        self.clock.timeout.connect(self.look)
        self.clock.start()

    def look(self):
        if self.desk is not None or len(sys.argv) < 2:
            print(self.windowTitle(), QApplication.applicationDisplayName(), flush=True)
            self.close()

app.Window = Seen
sys.exit(app.main(sys.argv[1:]))
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the program in a process of its own, until its window has shown what it was asked for."""
    root = Path(__file__).resolve().parents[1]
    there = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "LOCALAPPDATA": str(folder), "APPDATA": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        cwd=root,
        env={**os.environ, **there, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_arguments_the_first_page_is_shown(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, "PolicePlanner PolicePlanner"), done.stderr
    assert {path.name for path in (tmp_path / "policeplanner").iterdir()} >= {"policeplanner.log", "preferences.ini"}


def test_a_plan_named_in_the_arguments_is_opened_and_remembered(tmp_path: Path) -> None:
    path = tmp_path / "mission-2027.ppdb"
    workspace = Workspace.create(path, None)
    mission_year(workspace)
    workspace.close()
    done = run(tmp_path, str(path))
    assert (done.returncode, done.stdout.split(" – ")[0]) == (0, "mission-2027"), done.stderr
    assert "mission-2027" in (tmp_path / "policeplanner" / "preferences.ini").read_text(encoding="utf-8")
    assert (tmp_path / "policeplanner" / "policeplanner.log").read_text(encoding="utf-8") == ""


def test_the_log_takes_warnings_and_stays_small(tmp_path: Path) -> None:
    log = logging.getLogger("policeplanner")
    before = log.handlers[:]
    start_log(tmp_path)
    (made,) = [handler for handler in log.handlers if handler not in before]
    try:
        log.info("left out")
        log.warning("kept")
        for _line in range(3000):
            log.warning("x" * 200)
    finally:
        log.removeHandler(made)
        made.close()
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) < 500_000


@pytest.mark.parametrize("level", [logging.INFO, logging.DEBUG])
def test_small_talk_is_not_logged(tmp_path: Path, level: int) -> None:
    log = logging.getLogger("policeplanner")
    before = log.handlers[:]
    start_log(tmp_path)
    (made,) = [handler for handler in log.handlers if handler not in before]
    log.log(level, "small talk")
    log.removeHandler(made)
    made.close()
    assert (tmp_path / "policeplanner.log").read_text(encoding="utf-8") == ""
