"""From the first start to a plan that is there again the next morning, with the keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.gui.recovery_slip import SlipDialog
from policeplanner.gui.window import Window
from tests.stories.keyboard import CTRL, SHIFT, go_to, press, shown_plan, tab_to, write

PASSPHRASE = "green lamp seven rivers"
TITLE = "Study visit of the forensic laboratory"


def titles(window: Window) -> list[str]:
    assert window.desk is not None
    with window.desk.plan.workspace.reading() as session:
        return list(session.scalars(select(Activity.title_en)))


def make_plan(window: Window, path: Path, qtbot: QtBot) -> None:
    form = window.opening.new.form
    press(Qt.Key.Key_N, CTRL | SHIFT)
    tab_to(form.file)
    write(str(path))
    tab_to(form.passphrase)
    write(PASSPHRASE)
    tab_to(form.again)
    write(PASSPHRASE)
    tab_to(form.make)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SlipDialog), timeout=20_000)
    press(Qt.Key.Key_Escape)
    window.activateWindow()  # there is no window manager in the test that would do so
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    shown_plan(window, qtbot)


def write_activity(window: Window) -> None:
    go_to("activities")
    press(Qt.Key.Key_N, CTRL)
    write(TITLE)
    press(Qt.Key.Key_Tab)
    assert titles(window) == [TITLE]


def test_a_new_plan_is_there_again_the_next_morning(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    make_plan(window, tmp_path / "skopje.ppdb", qtbot)
    write_activity(window)
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert titles(window) == []
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert titles(window) == [TITLE]
    press(Qt.Key.Key_W, CTRL)
    assert window.desk is None
    tab_to(window.opening.start.form.recent)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.opening.unlock.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    tab_to(window.opening.unlock.form.passphrase)
    write(PASSPHRASE)
    press(Qt.Key.Key_Return)
    shown_plan(window, qtbot)
    assert titles(window) == [TITLE]
    assert window.desk is not None
    assert window.desk.plan.workspace.undo_name == "Change activity"
