"""A bug is reported without anybody's data; what the user can mend is told calmly."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.failures import Crash, Failures, report, show_failure

CANARY = "Zdravko Canarić"


def bug() -> BaseException:
    name = CANARY
    try:
        try:
            raise KeyError(name)
        except KeyError as inner:
            raise ValueError(f"cannot place {name}") from inner
    except ValueError as error:
        return error


def test_a_report_names_lines_and_kinds_but_nobody() -> None:
    words = report(bug())
    assert "ValueError" in words
    assert "KeyError" in words
    assert "test_failures.py" in words
    assert CANARY not in words


@pytest.mark.usefixtures("desktop")
def test_a_bug_opens_the_crash_dialog_whose_report_can_be_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = show_failure(bug(), parent)
    assert isinstance(dialog, Crash)
    dialog._form.copy.click()  # noqa: SLF001 - as a user does
    assert "ValueError" in QGuiApplication.clipboard().text()
    dialog.close()


@pytest.mark.usefixtures("desktop")
def test_what_can_be_mended_opens_a_calm_message(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = show_failure(PlannerError("The disk is full.\nMake room on it."), parent)
    assert isinstance(dialog, QMessageBox)
    assert dialog.text() == "The disk is full."
    assert dialog.informativeText() == "Make room on it."
    dialog.close()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.usefixtures("desktop")
def test_every_thread_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[BaseException] = []
    before = (sys.excepthook, threading.excepthook)
    with (tmp_path / "crash.log").open("w", encoding="utf-8") as log:
        failures = Failures(log, heard.append)
        sys.excepthook(ValueError, bug(), None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(heard) == 2, timeout=20_000)
        failures.close()
    sys.excepthook, threading.excepthook = before
    QCoreApplication.processEvents()
    assert [type(error) for error in heard] == [ValueError, ZeroDivisionError]
