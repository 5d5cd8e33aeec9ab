"""Seconds from the start to a usable window with the sample plan, beside an empty PySide6 window, as a ratio.

Each start is a process of its own, which prints how long it took until the window had been painted and the event loop
was idle; the interpreter's own start is in both.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from policeplanner.services.sample import make_sample_plan

RUNS = 5
EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
print(time.time())
"""
WITH_PLAN = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from policeplanner.gui.language import Speech
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.theme import start_theme
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
application = QApplication([])
folder = Path(sys.argv[1])
window = Window(Preferences(folder / "preferences.ini"), Speech(application), start_theme(application, "light"))
window.show_plan(Workspace.open(folder / "sample.ppdb", None))
window.show()
window.grab()
QTimer.singleShot(0, application.quit)
application.exec()
print(time.time())
window.close()
"""


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as name:
        make_sample_plan(Path(name) / "sample.ppdb", None).close()
        plan, empty = (median(seconds(code, name) for _ in range(RUNS)) for code in (WITH_PLAN, EMPTY))
    print(f"window on the sample plan {plan:.2f} s   empty window {empty:.2f} s   ratio {plan / empty:.1f}")


def seconds(code: str, folder: str) -> float:
    """Return how long a start takes, from before the interpreter to an idle window."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, folder], capture_output=True, text=True, check=True, env=surroundings
    )
    return float(done.stdout.split()[-1]) - started


if __name__ == "__main__":
    main()
