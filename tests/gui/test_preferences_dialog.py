"""The preferences hold at once, in both languages; what belongs to the plan can be undone."""

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.offices import Office
from policeplanner.gui.preferences_dialog import PreferencesDialog
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle, speak
from tests.gui.screen import controls, spoken, told, words


def opened(window: Window) -> PreferencesDialog:
    window.run("preferences")
    return window.findChildren(PreferencesDialog)[-1]


def days(workspace: Workspace) -> str:
    with workspace.reading() as session:
        return session.scalars(select(Office)).one().working_days


def test_without_a_plan_only_this_computer_is_shown(window: Window) -> None:
    dialog = opened(window)
    assert dialog.tabs.count() == 1
    dialog.close()


def test_lock_time_and_backups_are_remembered_and_hold_at_once(mission: Window, tmp_path: Path, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    dialog = opened(mission)
    dialog.lock.setCurrentIndex(dialog.lock.findData(30))
    dialog.lock.activated.emit(dialog.lock.currentIndex())
    dialog.backups.setValue(25)
    assert mission.preferences.lock_minutes == 30
    assert mission.preferences.backups_kept == 25
    assert mission.desk is not None
    assert mission.desk.plan.workspace.backups_kept == 25
    assert tmp_path.exists()
    dialog.close()


def test_a_working_day_is_changed_and_taken_back(mission: Window, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    assert mission.desk is not None
    workspace = mission.desk.plan.workspace
    before = days(workspace)
    dialog = opened(mission)
    assert dialog.office is not None
    saturday = dialog.office.place("working_days").editor.widget.findChildren(QCheckBox)[5]
    saturday.click()
    assert days(workspace) == before + "6"
    assert workspace.undo_name == "Change office"
    mission.run("undo")
    assert days(workspace) == before
    assert not saturday.isChecked()
    dialog.close()


def test_hours_that_cannot_be_read_are_said_to_be_so_and_not_written(mission: Window, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    dialog = opened(mission)
    assert dialog.office is not None
    dialog.tabs.setCurrentIndex(1)
    place = dialog.office.place("blocks")
    field = place.editor.widget
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, "nine to five")
    place.editor.committed.emit()
    assert "09:00-10:30" in place.complaint()
    assert mission.desk is not None
    assert mission.desk.plan.workspace.undo_name is None
    dialog.close()


def test_both_pages_are_named_and_speak_the_other_language_at_once(mission: Window, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    dialog = opened(mission)
    for number in range(2):
        dialog.tabs.setCurrentIndex(number)
        assert told([each for each in controls(dialog) if not spoken(each)]) == []
    english = words(dialog)
    speak(mission, "fr")
    french = words(dialog)
    dialog.close()
    other = opened(mission)
    other.tabs.setCurrentIndex(1)
    assert english != french
    assert words(other) == french
    other.close()
