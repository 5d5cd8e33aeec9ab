"""The theme of the whole application."""

import re

from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from policeplanner.gui import theme as themes
from policeplanner.gui.theme import colour, font, palette, style_sheet
from policeplanner.gui.tokens import DARK, LIGHT
from tests.gui.conftest import Desktop


def test_choosing_dark_changes_palette_style_sheet_and_colours(
    desktop: Desktop, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desktop.theme.changed, timeout=20_000):
        desktop.theme.choose("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.background
    assert DARK.surface in qapp.styleSheet()
    assert colour("text").name() == DARK.text
    assert themes.theme() is desktop.theme
    desktop.theme.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.background


def test_the_wish_to_follow_the_system_is_kept(desktop: Desktop) -> None:
    desktop.theme.choose("system")
    assert desktop.theme.wish == "system"
    assert desktop.theme.tokens in {LIGHT, DARK}


def test_every_colour_of_the_style_sheet_comes_from_the_tokens() -> None:
    for tokens in (LIGHT, DARK):
        known = {tokens.colour(name) for name in tokens.__dataclass_fields__}
        sheet = style_sheet(tokens)
        assert "$" not in sheet
        assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet)) - known == set()


def test_disabled_words_are_muted_in_the_palette() -> None:
    made = palette(DARK)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == DARK.muted


def test_the_bundled_font_is_the_one_shown(desktop: Desktop, qapp: QApplication) -> None:
    assert "Noto Sans" in QFontDatabase.families()
    assert qapp.font().family() == "Noto Sans"
    assert desktop.theme.wish == "light"
    assert (font(17).pixelSize(), font(17).bold()) == (17, False)
    assert font(bold=True).weight() > font().weight()
