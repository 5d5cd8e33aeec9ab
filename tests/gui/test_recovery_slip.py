"""The recovery slip shows the code of an encrypted plan, which opens it, and puts it on one page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from policeplanner.gui.recovery_slip import SlipDialog, lines_of
from policeplanner.gui.window import Window
from policeplanner.store.workspace import Workspace

PASSPHRASE = "green lamp seven rivers"


@pytest.fixture
def secret(mission: Window) -> Window:
    assert mission.desk is not None
    mission.desk.plan.workspace.change_passphrase(PASSPHRASE)
    mission.desk.show_state()
    return mission


@pytest.fixture
def slip(secret: Window) -> SlipDialog:
    secret.run("slip")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SlipDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return dialog


def test_the_code_opens_the_plan_in_place_of_the_passphrase(slip: SlipDialog, secret: Window, file: Path) -> None:
    code = slip.code.text().replace("\n", "-")
    slip.leave.click()
    secret.close_plan()
    Workspace.open(file, code).close()


def test_it_is_saved_on_one_page(slip: SlipDialog, tmp_path: Path, qtbot: QtBot) -> None:
    import pypdfium2

    target = tmp_path / "slip.pdf"
    slip.save.click()
    qtbot.waitUntil(lambda: bool(slip.findChildren(QFileDialog)), timeout=20_000)
    (chooser,) = slip.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(target))
    qtbot.waitUntil(lambda: "slip.pdf" in slip.said.text(), timeout=20_000)
    document = pypdfium2.PdfDocument(target)
    words = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    document.close()
    assert all(line in words for line in slip.code.text().splitlines())


def test_a_plan_without_passphrase_has_none(mission: Window) -> None:
    assert not mission.menus.actions["slip"].isEnabled()


def test_two_lines_hold_the_whole_code() -> None:
    code = "-".join(f"AAA{n:X}" for n in range(14))
    assert "-".join(lines_of(code)) == code
