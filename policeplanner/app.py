"""Starts the window: builds the few objects and passes them on."""

import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import configure_mappers

from policeplanner.gui.failures import Failures
from policeplanner.gui.language import Speech
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.theme import start_theme
from policeplanner.gui.window import Window
from policeplanner.paths import user_folder


def main(arguments: Sequence[str] = ()) -> int:
    """Open the window, with the plan named in the arguments or on the first page; return the exit code."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("policeplanner")
    application.setApplicationDisplayName("PolicePlanner")
    if arguments and shown_already(Path(arguments[0])):
        return 0
    folder = user_folder()
    start_log(folder)
    preferences = Preferences(folder / "preferences.ini")
    speech = Speech(application)
    speech.speak(preferences.language)
    window = Window(preferences, speech, start_theme(application, preferences.theme))
    with (folder / "crash.log").open("a", encoding="utf-8") as crash_log:
        failures = Failures(crash_log, window.show_failure)
        window.show()
        QTimer.singleShot(0, make_ready)
        for path in arguments[:1]:
            window.opening.open_plan(Path(path))
        code = application.exec()
        failures.close()
    return code


def shown_already(plan: Path) -> bool:
    """Bring the window that has a plan open to the front, if there is one on this computer."""
    if not plan.with_name(plan.name + ".lock").exists():
        return False
    from policeplanner.gui.second_start import call

    return call(plan)


def make_ready() -> None:
    """Load what the first page of a plan needs: time that is better spent before the passphrase is typed than after."""
    configure_mappers()
    import_module("policeplanner.gui.pages.dashboard")


def start_log(folder: Path) -> None:
    """Write warnings and crash reports to a small file; it never holds personal data."""
    keep = RotatingFileHandler(folder / "policeplanner.log", maxBytes=200_000, backupCount=1, encoding="utf-8")
    keep.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("policeplanner")
    log.addHandler(keep)
    log.setLevel(logging.WARNING)
