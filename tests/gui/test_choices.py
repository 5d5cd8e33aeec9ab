"""The parts of the first page."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from policeplanner.gui.choices import ChoiceButton, LanguageSwitch, RecentDelegate, fill_recent, where
from policeplanner.gui.preferences import Recent
from tests.gui.conftest import Desktop

pytestmark = pytest.mark.usefixtures("desktop")
NOW = datetime.now(UTC)


def test_a_big_button_reads_its_two_texts(qtbot: QtBot) -> None:
    button = ChoiceButton()
    qtbot.addWidget(button)
    button.set_words("New plan", "Two minutes.")
    assert (button.accessibleName(), button.accessibleDescription()) == ("New plan", "Two minutes.")
    button.set_words("New plan", "A long sentence that goes on and on, so that it needs more than one line. " * 4)
    button.resize(300, 82)
    assert button.sizeHint().height() > 82


def test_the_switch_shows_the_language_spoken(desktop: Desktop, qtbot: QtBot) -> None:
    switch = LanguageSwitch()
    qtbot.addWidget(switch)
    buttons = {each.text(): each for each in switch.findChildren(QPushButton)}
    assert buttons["English"].isChecked()
    with qtbot.waitSignal(switch.chosen, timeout=20_000) as chosen:
        buttons["Français"].click()
    assert chosen.args == ["fr"]
    switch.show_language()
    assert buttons["English"].isChecked(), "the language has not changed yet"
    desktop.speech.speak("fr")
    switch.show_language()
    assert buttons["Français"].isChecked()


def test_where_a_plan_lies_is_said_in_two_folders(tmp_path: Path) -> None:
    folder = tmp_path / "Documents" / "Plans"
    folder.mkdir(parents=True)
    (folder / "a.ppdb").touch()
    assert where(Recent(folder / "a.ppdb", NOW)) == "Documents › Plans"
    assert where(Recent(folder / "b.ppdb", NOW)) == "Documents › Plans (not found)"


def test_recent_plans_are_painted_also_when_they_are_gone(qtbot: QtBot, tmp_path: Path) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.setItemDelegate(RecentDelegate(view))
    (tmp_path / "here.ppdb").touch()
    fill_recent(view, [Recent(tmp_path / "here.ppdb", NOW), Recent(tmp_path / "gone.ppdb", NOW)])
    assert [view.item(row).toolTip() for row in range(2)] == [str(tmp_path / f"{n}.ppdb") for n in ("here", "gone")]
    view.setCurrentRow(0)
    assert not view.grab().isNull()
