"""Every action of the window can be found, read and reached with the keyboard, in both languages."""

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from policeplanner.gui.menus import COMMANDS
from policeplanner.gui.window import Window
from policeplanner.i18n import LANGUAGES, Language
from tests.gui.conftest import speak
from tests.gui.screen import menu_words, mnemonic

CONFIRMED = "Move lesson"


def menus(window: Window) -> list[QMenu]:
    """Return every menu of the menu bar, with those inside others."""
    found = [menu for action in window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
    for menu in found:
        found.extend(inner for action in menu.actions() if isinstance(inner := action.menu(), QMenu))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_has_a_text(window: Window, language: Language) -> None:
    speak(window, language)
    assert [key for key, action in window.menus.actions.items() if not action.text().strip()] == []
    texts = [text for menu in menus(window) for text in menu_words(menu)]
    assert [text for text in texts if text.endswith(" ")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_chooses_one_action_of_its_menu(window: Window, language: Language) -> None:
    speak(window, language)
    bars = [window.menuBar().actions(), *(menu.actions() for menu in menus(window))]
    doubles = []
    for actions in bars:
        letters = Counter(filter(None, map(mnemonic, actions)))
        doubles += [[a.text() for a in actions if mnemonic(a) == letter] for letter, n in letters.items() if n > 1]
    assert doubles == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_a_letter(window: Window, language: Language) -> None:
    speak(window, language)
    assert [c.key for c in COMMANDS if not mnemonic(window.menus.actions[c.key])] == []


def test_no_two_actions_share_a_shortcut(window: Window) -> None:
    keys = [key for action in window.menus.actions.values() for key in action.shortcuts()]
    assert [key.toString() for key, n in Counter(keys).items() if n > 1] == []
    assert QKeySequence("Ctrl+Y") in keys


def test_without_a_plan_only_what_needs_none_can_be_chosen(window: Window) -> None:
    enabled = {key for key, action in window.menus.actions.items() if action.isEnabled() and ":" not in key}
    assert enabled == {command.key for command in COMMANDS if not command.needs_plan}
    assert not window.menus.actions["page:dashboard"].isEnabled()


def test_the_next_undo_is_named_in_the_language_spoken(mission: Window) -> None:
    menu = mission.menus.actions
    assert not menu["undo"].isEnabled()
    mission.menus.name_steps(CONFIRMED, None)
    assert menu["undo"].isEnabled()
    assert menu["undo"].text() == "&Undo: Move lesson"
    assert not menu["redo"].isEnabled()
    speak(mission, "fr")
    mission.menus.name_steps(None, "Change activity")
    assert menu["redo"].text() != "&Redo: Change activity"
    assert ":" in menu["redo"].text()
    assert not menu["undo"].isEnabled()


def test_theme_and_language_are_marked(window: Window) -> None:
    assert window.menus.actions["theme:light"].isChecked()
    assert window.menus.actions["language:en"].isChecked()
    window.run("language:fr")
    QCoreApplication.sendPostedEvents()
    assert window.menus.actions["language:fr"].isChecked()
    assert not window.menus.actions["language:en"].isChecked()


def test_a_chosen_action_runs_its_command(window: Window) -> None:
    heard: list[str] = []
    window.menus._run = heard.append  # noqa: SLF001 - the ear of the menus
    for key in ("about", "new_plan", "theme:dark"):
        window.menus.actions[key].trigger()
    assert heard == ["about", "new_plan", "theme:dark"]


def test_what_can_be_chosen_now_is_offered_to_the_search(window: Window) -> None:
    offered = {key: name for name, key in window.menus.offered()}
    assert offered["new_plan"] == "New plan…"
    assert "undo" not in offered
