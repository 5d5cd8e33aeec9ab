"""The first page: five ways to begin, and the plans opened before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from policeplanner.gui.preferences import Preferences
from policeplanner.gui.start import StartPage
from tests.gui.conftest import Desktop
from tests.gui.screen import words


@pytest.fixture
def page(preferences: Preferences, show: Callable[[QWidget], None]) -> StartPage:
    made = StartPage(preferences)
    show(made)
    return made


def test_each_choice_asks_for_its_own(page: StartPage, qtbot: QtBot) -> None:
    form = page.form
    for button, signal in (
        (form.newPlan, page.new_asked),
        (form.openPlan, page.open_asked),
        (form.samplePlan, page.sample_asked),
        (form.restoreBackup, page.restore_asked),
    ):
        with qtbot.waitSignal(signal, timeout=20_000):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.accessibleName()
        assert button.accessibleDescription()


def test_without_recent_plans_there_is_a_word_instead_of_an_empty_list(page: StartPage) -> None:
    assert not page.form.recent.isVisible()
    assert not page.form.clearRecent.isVisible()
    assert page.form.nothingRecent.isVisible()


def test_recent_plans_are_listed_the_latest_first_and_missing_ones_marked(
    page: StartPage, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    here = tmp_path / "mission-2027.ppdb"
    here.touch()
    preferences.remember(tmp_path / "stick" / "old.ppdb")
    preferences.remember(here)
    page.reload()
    recent = page.form.recent
    assert [recent.item(row).text() for row in range(recent.count())] == ["mission-2027", "old"]
    aloud = [recent.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "not found" not in aloud[0]
    assert "(not found)" in aloud[1]
    assert not recent.grab().isNull()
    with qtbot.waitSignal(page.recent_asked, timeout=20_000) as asked:
        recent.setCurrentRow(0)
        QTest.keyClick(recent, Qt.Key.Key_Return)
    assert asked.args == [here]


def test_the_list_can_be_cleared(page: StartPage, preferences: Preferences, tmp_path: Path) -> None:
    preferences.remember(tmp_path / "plan.ppdb")
    page.reload()
    page.form.clearRecent.click()
    assert preferences.recent == []
    assert page.form.nothingRecent.isVisible()


def test_the_language_is_chosen_here(page: StartPage, desktop: Desktop, qtbot: QtBot) -> None:
    buttons = {each.text(): each for each in page.form.languages.findChildren(QPushButton)}
    assert buttons["English"].isChecked()
    with qtbot.waitSignal(page.language_asked, timeout=20_000) as asked:
        buttons["Français"].click()
    assert asked.args == ["fr"]
    desktop.speech.speak("fr")
    QCoreApplication.sendPostedEvents()
    assert buttons["Français"].isChecked()
    assert any("Nouveau plan" in text for text in words(page))
