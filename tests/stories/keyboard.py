"""Hands on the keyboard: keys go to where the keyboard is, as they do for a person."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.pages import PAGES
from policeplanner.gui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focus() -> QWidget:
    """Return where the keyboard is."""
    found = QApplication.focusWidget() or QApplication.activeWindow()
    if found is None:  # no window manager gives the keyboard back to the window when a dialog has closed
        (found,) = (
            each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow) and each.isVisible()
        )
        found.activateWindow()
        QApplication.processEvents()
        found = QApplication.focusWidget() or found
    return found


def press(key: Qt.Key, with_keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key, with Ctrl or Shift held."""
    QTest.keyClick(focus(), key, with_keys)


def go_to(page: str) -> None:
    """Press the keys that lead to a page."""
    number = next(number for number, entry in enumerate(PAGES, start=1) if entry.key == page)
    press(Qt.Key(Qt.Key.Key_0 + number), CTRL)


def write(text: str) -> None:
    """Type over what is in the field where the keyboard is."""
    press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(focus(), text)


def tab_to(wanted: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _step in range(60):
        if QApplication.focusWidget() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {type(wanted).__name__} {wanted.accessibleName()}")


def shown_plan(window: Window, qtbot: QtBot) -> None:
    """Wait until a plan is open, and its first check is done."""
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.plan.watch.ready, timeout=20_000)
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
