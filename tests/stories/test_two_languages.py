"""Somebody goes through every page and changes the language on each: all speak it at once."""

import pytest
from pytestqt.qtbot import QtBot

from policeplanner.gui.pages import PAGES
from policeplanner.gui.window import Window
from policeplanner.i18n import translate
from tests.gui.conftest import settle, speak
from tests.gui.screen import shown, words


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_every_page_changes_its_language_at_once(mission: Window, number: int, qtbot: QtBot) -> None:
    settle(mission, qtbot)
    mission.go(PAGES[number].key)
    assert mission.desk is not None
    page = mission.desk.page()
    english, here = words(mission), page.title()
    speak(mission, "fr")
    assert page.title().startswith(translate("Pages", PAGES[number].title))
    assert sum((words(mission) - english).values()) > 10
    speak(mission, "en")
    qtbot.waitUntil(lambda: not mission.jobs.busy(), timeout=20_000)
    assert page.title() == here
    assert any(each.isVisible() for each in shown(page))
