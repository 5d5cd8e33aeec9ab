"""From the first page to an open plan; whatever is wrong with a file is said calmly and leaves it as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.offices import Office
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import settle

PASSPHRASE = "blue lamp seven"


def message(qtbot: QtBot) -> QMessageBox:
    """Wait for the calm message and close it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=20_000)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.hide()
    return box


def opened(window: Window, qtbot: QtBot) -> Workspace:
    """Wait until a plan is shown."""
    qtbot.waitUntil(lambda: window.desk is not None, timeout=20_000)
    assert window.desk is not None
    settle(window, qtbot)
    return window.desk.plan.workspace


def damage(file: Path) -> None:
    """Flip bytes in the middle of a file."""
    content = bytearray(file.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 64] = bytes(255 - value for value in content[at : at + 64])
    file.write_bytes(content)


def test_a_recent_plan_is_opened_with_one_click(window: Window, file: Path, qtbot: QtBot) -> None:
    window.preferences.remember(file)
    window.opening.show_start()
    recent = window.opening.start.form.recent
    recent.itemClicked.emit(recent.item(0))
    assert opened(window, qtbot).path == file
    assert window.preferences.recent[0].path == file


def test_a_new_plan_is_made_and_shown(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.opening.start.form.newPlan.click()
    form = window.opening.new.form
    form.office.setCurrentIndex(form.office.findData("MtSk"))
    form.year.setValue(2027)
    form.none.click()
    form.file.clear()
    QTest.keyClicks(form.file, str(tmp_path / "fresh.ppdb"))
    QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)
    workspace = opened(window, qtbot)
    with workspace.reading() as session:
        assert session.scalars(select(Office)).one().first_year == 2027
    assert not workspace.encrypted
    assert window.windowTitle().startswith("fresh")


def test_a_new_plan_never_overwrites_a_file(window: Window, file: Path, qtbot: QtBot) -> None:
    before = file.read_bytes()
    window.opening.show_new()
    form = window.opening.new.form
    form.none.click()
    form.file.clear()
    QTest.keyClicks(form.file, str(file))
    form.make.click()
    qtbot.waitUntil(lambda: "already" in form.wrong.text(), timeout=20_000)
    assert window.desk is None
    assert file.read_bytes() == before


def test_a_wrong_passphrase_is_asked_again_and_the_right_one_opens(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "secret.ppdb"
    secret = Workspace.create(path, PASSPHRASE)
    with secret.action("Make", undoable=False) as session:
        session.add(
            Office(
                name_en="A", name_fr="A", country_iso2="MK", timezone="Europe/Skopje", currency="MKD", first_year=2027
            )
        )
    secret.close()
    window.opening.open_plan(path)
    unlock = window.opening.unlock
    qtbot.waitUntil(unlock.isVisible, timeout=20_000)
    assert unlock.form.wrong.text() == "", "nobody has typed a passphrase yet"
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    QTest.keyClicks(unlock.form.passphrase, "red lamp seven")
    QTest.keyClick(unlock.form.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in unlock.form.wrong.text(), timeout=20_000)
    assert "red lamp" not in unlock.form.wrong.text()
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    QTest.keyClicks(unlock.form.passphrase, PASSPHRASE)
    unlock.form.unlock.click()
    assert opened(window, qtbot).encrypted


def test_a_damaged_plan_is_noticed_and_its_newest_good_backup_restored(
    window: Window, file: Path, qtbot: QtBot
) -> None:
    workspace = Workspace.open(file, None)
    backup = workspace.back_up()
    workspace.close()
    damage(file)
    window.opening.open_plan(file)
    restore = window.opening.restore
    qtbot.waitUntil(restore.isVisible, timeout=20_000)
    assert "damaged" in restore.form.reason.text()
    assert restore.form.backups.currentItem().data(Qt.ItemDataRole.UserRole) == backup
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    restore.form.restore.click()
    with opened(window, qtbot).reading() as session:
        assert session.scalars(select(Office)).one().name_en == "Mission to Skopje"


def test_a_truncated_plan_without_backups_is_told_calmly(window: Window, file: Path, qtbot: QtBot) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    before = file.read_bytes()
    window.opening.open_plan(file)
    assert "damaged" in message(qtbot).text()
    assert window.desk is None
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"Dear colleague,\n" * 1000, b"PK\x03\x04" + b"\0" * 5000])
def test_another_kind_of_file_is_told_calmly(window: Window, tmp_path: Path, content: bytes, qtbot: QtBot) -> None:
    path = tmp_path / "letter.ppdb"
    path.write_bytes(content)
    window.opening.open_plan(path)
    qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    unlock = window.opening.unlock
    if not unlock.isVisible():  # what looks like noise may be an encrypted plan, and is asked for its passphrase
        assert "letter.ppdb" in message(qtbot).text()
    assert window.desk is None
    assert path.read_bytes() == content


def test_a_plan_open_elsewhere_is_told_calmly(window: Window, file: Path, qtbot: QtBot) -> None:
    elsewhere = Workspace.open(file, None)
    window.opening.open_plan(file)
    assert "already open" in message(qtbot).text()
    elsewhere.close()
    window.opening.open_plan(file)
    assert opened(window, qtbot).path == file


def test_a_plan_that_is_not_there_is_told_calmly(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.opening.open_plan(tmp_path / "gone.ppdb")
    assert "not found" in message(qtbot).text()


def test_opening_another_plan_closes_the_first(mission: Window, file: Path, copy: Path, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    mission.opening.open_plan(copy)
    qtbot.waitUntil(lambda: mission.desk is not None and mission.desk.plan.workspace.path == copy, timeout=20_000)
    Workspace.open(file, None).close()


def test_esc_leads_back_to_the_first_page(window: Window) -> None:
    window.opening.show_new()
    window.opening.new.form.cancel.click()
    assert window.opening.start.isVisible()
    window.opening.show_new()
    QTest.keyClick(window.opening.new.form.passphrase, Qt.Key.Key_Escape)
    assert window.opening.start.isVisible()
