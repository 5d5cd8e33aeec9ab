"""Making, unlocking and restoring a plan begins on a page that asks for what is needed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.doors import NewPlanPage, RestorePage, UnlockPage, Wish, ask_for_file, offices, plan_of
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import Desktop


@pytest.fixture
def new(show: Callable[[QWidget], None], tmp_path: Path) -> NewPlanPage:
    made = NewPlanPage()
    show(made)
    made.form.file.setText(str(tmp_path / "plan"))
    made.form.file.textEdited.emit(made.form.file.text())
    return made


@pytest.fixture
def unlock(show: Callable[[QWidget], None], file: Path) -> UnlockPage:
    made = UnlockPage()
    show(made)
    made.ask(file)
    return made


@pytest.fixture
def restore(show: Callable[[QWidget], None]) -> RestorePage:
    made = RestorePage()
    show(made)
    return made


def test_what_is_wished_is_told_whole(new: NewPlanPage, tmp_path: Path, qtbot: QtBot) -> None:
    new.form.office.setCurrentIndex(new.form.office.findData("MtSk"))
    new.form.year.setValue(2027)
    for field in (new.form.passphrase, new.form.again):
        QTest.keyClicks(field, "blue lamp seven")
    with qtbot.waitSignal(new.wished, timeout=20_000) as wished:
        new.form.make.click()
    assert wished.args == [Wish("MtSk", 2027, "en", tmp_path / "plan.ppdb", "blue lamp seven")]
    assert new.form.wrong.text() == ""


@pytest.mark.parametrize(
    ("passphrase", "again", "said"),
    [("short", "short", "8 characters"), ("", "", "8 characters"), ("blue lamp seven", "blue lamp", "not the same")],
)
def test_a_bad_passphrase_is_said_and_nothing_is_made(
    new: NewPlanPage, passphrase: str, again: str, said: str, qtbot: QtBot
) -> None:
    new.form.passphrase.setText(passphrase)
    new.form.again.setText(again)
    with qtbot.assertNotEmitted(new.wished, wait=10):
        new.form.make.click()
    assert said in new.form.wrong.text()


def test_without_a_file_name_nothing_is_made(new: NewPlanPage, qtbot: QtBot) -> None:
    new.form.none.setChecked(True)
    new.form.file.setText("  ")
    with qtbot.assertNotEmitted(new.wished, wait=10):
        new.form.make.click()
    assert "where the plan is to be kept" in new.form.wrong.text()


def test_going_without_a_passphrase_is_warned_of(new: NewPlanPage, qtbot: QtBot) -> None:
    assert new.form.advice.isVisible()
    assert not new.form.warning.isVisible()
    new.form.none.click()
    assert new.form.warning.isVisible()
    assert not new.form.passphrase.isEnabled()
    with qtbot.waitSignal(new.wished, timeout=20_000) as wished:
        new.form.make.click()
    assert wished.args[0].passphrase is None


def test_a_passphrase_is_hidden_until_it_is_asked_for(new: NewPlanPage) -> None:
    assert new.form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    new.form.show.click()
    assert new.form.again.echoMode() is QLineEdit.EchoMode.Normal
    new.form.show.click()
    assert new.form.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_a_file_is_proposed_until_the_user_names_one(show: Callable[[QWidget], None]) -> None:
    page = NewPlanPage()
    show(page)
    page.form.year.setValue(2028)
    assert "2028" in page.form.file.text()
    assert page.form.file.text().endswith(".ppdb")
    page.form.file.clear()
    QTest.keyClicks(page.form.file, "/tmp/mine")
    page.form.year.setValue(2029)
    assert page.form.file.text() == "/tmp/mine"


def test_another_language_keeps_what_is_typed(new: NewPlanPage, desktop: Desktop, tmp_path: Path) -> None:
    new.form.office.setCurrentIndex(new.form.office.findData("OMiK"))
    new.form.passphrase.setText("blue lamp seven")
    desktop.speech.speak("fr")
    QCoreApplication.sendPostedEvents()
    assert new.form.office.currentData() == "OMiK"
    assert new.form.office.currentText() == dict(offices("fr"))["OMiK"]
    assert new.form.passphrase.text() == "blue lamp seven"
    assert new.wish().path == tmp_path / "plan.ppdb"
    assert new.wish().language == "fr"


def test_the_passphrase_is_entered_with_enter(unlock: UnlockPage, file: Path, qtbot: QtBot) -> None:
    assert unlock.form.heading.text() == "mission-2027"
    assert unlock.form.passphrase.hasFocus()
    QTest.keyClicks(unlock.form.passphrase, "blue lamp seven")
    with qtbot.waitSignal(unlock.entered, timeout=20_000) as entered:
        QTest.keyClick(unlock.form.passphrase, Qt.Key.Key_Return)
    assert entered.args == [file, "blue lamp seven"]


def test_asking_again_says_why_and_forgets_what_was_typed(unlock: UnlockPage, file: Path, desktop: Desktop) -> None:
    unlock.form.passphrase.setText("wrong")
    unlock.form.show.setChecked(True)
    unlock.ask(file, "This passphrase does not open the plan.")
    assert unlock.form.wrong.text() == "This passphrase does not open the plan."
    assert unlock.form.passphrase.text() == ""
    assert unlock.form.passphrase.echoMode() is QLineEdit.EchoMode.Password
    desktop.speech.speak("fr")
    QCoreApplication.sendPostedEvents()
    assert unlock.form.heading.text() == "mission-2027"


def test_backups_are_offered_newest_first_with_day_and_size(
    restore: RestorePage, workspace: Workspace, qtbot: QtBot
) -> None:
    made = workspace.back_up()
    restore.offer(workspace.path, "The plan is damaged.", "blue lamp seven")
    assert restore.form.reason.isVisible()
    assert restore.form.backups.count() == 1
    assert " kB" in restore.form.backups.item(0).text()
    assert restore.form.backups.item(0).data(Qt.ItemDataRole.UserRole) == made
    with qtbot.waitSignal(restore.wished, timeout=20_000) as wished:
        restore.form.restore.click()
    assert wished.args == [made, workspace.path, "blue lamp seven"]


def test_without_backups_there_is_nothing_to_restore(restore: RestorePage, file: Path) -> None:
    assert not restore.form.restore.isEnabled()
    assert not restore.form.notice.isVisible()
    restore.offer(file)
    assert "No backups" in restore.form.wrong.text()
    assert not restore.form.restore.isEnabled()


def test_a_backup_leads_to_its_plan() -> None:
    assert plan_of(Path("/d/mission.backups/mission-20270101-120000.ppdb")) == Path("/d/mission.ppdb")
    assert plan_of(Path("/d/mission.ppdb")) == Path("/d/mission.ppdb")


def test_a_file_is_asked_for_without_stopping_the_window(restore: RestorePage, tmp_path: Path) -> None:
    taken: list[str] = []
    dialog = ask_for_file(restore, "Save", taken.append, saving=str(tmp_path / "plan.pdf"), kinds="PDF (*.pdf)")
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "pdf"
    dialog.fileSelected.emit(str(tmp_path / "other.pdf"))
    assert taken == [str(tmp_path / "other.pdf")]
    dialog.reject()


def test_offices_are_those_of_the_catalogue_in_both_languages() -> None:
    english, french = dict(offices("en")), dict(offices("fr"))
    assert set(english) == set(french)
    assert {"MtSk", "OMiK"} <= set(english)
    assert all(english.values())
    assert all(french.values())
