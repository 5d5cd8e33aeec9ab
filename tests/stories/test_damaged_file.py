"""A plan file is damaged overnight: its newest good backup is restored, and the work goes on."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.stories.keyboard import CTRL, go_to, press, shown_plan, tab_to, write


def test_the_backup_is_restored_and_the_work_goes_on(
    file: Path, preferences: Preferences, window: Window, qtbot: QtBot
) -> None:
    workspace = Workspace.open(file, None)
    workspace.back_up()
    workspace.close()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    file.write_bytes(content)
    preferences.remember(file)
    window.opening.show_start()
    tab_to(window.opening.start.form.recent)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    restore = window.opening.restore
    qtbot.waitUntil(restore.isVisible, timeout=20_000)
    assert "damaged" in restore.form.reason.text()
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    tab_to(restore.form.restore)
    press(Qt.Key.Key_Space)
    shown_plan(window, qtbot)
    go_to("activities")
    press(Qt.Key.Key_N, CTRL)
    write("Lessons learned")
    press(Qt.Key.Key_Tab)
    assert window.desk is not None
    with window.desk.plan.workspace.reading() as session:
        assert "Lessons learned" in session.scalars(select(Activity.title_en)).all()
    assert list((file.parent / f"{file.stem}.backups").glob("*.damaged")), "the damaged file is kept"
