"""Qt speaks the language of the window."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot
from typing_extensions import override

from policeplanner.gui.language import NAMES, locale
from policeplanner.i18n import language
from tests.gui.conftest import Desktop


class Heard(QLabel):
    """Counts how often it is told of another language."""

    times = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() is QEvent.Type.LanguageChange


def test_a_form_asks_for_our_texts_in_the_language_spoken(desktop: Desktop) -> None:
    desktop.speech.speak("fr")
    assert language() == "fr"
    assert QCoreApplication.translate("Menu", "&Undo") == "&Annuler l’action"
    desktop.speech.speak("en")
    assert QCoreApplication.translate("Menu", "&Undo") == "&Undo"


def test_texts_of_qt_itself_are_french_too(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.speech.speak("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Annuler"
    desktop.speech.speak("en")
    qtbot.waitUntil(lambda: box.buttons()[0].text().replace("&", "") == "Cancel", timeout=20_000)


def test_a_text_that_nobody_knows_is_left_to_qt(desktop: Desktop) -> None:
    desktop.speech.speak("fr")
    assert QCoreApplication.translate("Nowhere", "Something unheard of") == "Something unheard of"
    assert not desktop.speech.isEmpty()


def test_every_window_hears_of_a_change(desktop: Desktop, qtbot: QtBot) -> None:
    heard = [Heard(), Heard()]
    for each in heard:
        qtbot.addWidget(each)
    desktop.speech.speak("fr")
    qtbot.waitUntil(lambda: [each.times for each in heard] == [1, 1], timeout=20_000)


def test_dates_and_numbers_follow(desktop: Desktop) -> None:
    desktop.speech.speak("fr")
    assert QLocale().language() == QLocale.Language.French
    assert locale("en").territory() == QLocale.Country.UnitedKingdom
    assert locale().standaloneMonthName(8) == "août"
    assert NAMES == {"en": "English", "fr": "Français"}
