"""Icons are drawn from a font, in the colours of the theme."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from policeplanner.gui.icons import icon, paint_icon
from policeplanner.gui.pages import PAGES
from policeplanner.gui.tokens import DARK, LIGHT
from tests.gui.conftest import Desktop

SIZE = QSize(32, 32)


def inks(picture: QImage) -> set[str]:
    """Return the colours of the fully covered points."""
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {c.name() for x, y in points if (c := picture.pixelColor(x, y)).alpha() == 255}


@pytest.mark.usefixtures("desktop")
def test_every_page_has_an_icon_that_shows_something() -> None:
    for entry in PAGES:
        assert inks(icon(entry.icon).pixmap(SIZE).toImage()) == {LIGHT.muted}, entry.key


def test_an_icon_follows_the_theme(desktop: Desktop) -> None:
    made = icon("ph.house", "primary")
    assert inks(made.pixmap(SIZE).toImage()) == {LIGHT.primary}
    desktop.theme.choose("dark")
    assert inks(QIcon(made).pixmap(SIZE).toImage()) == {DARK.primary}


@pytest.mark.usefixtures("desktop")
def test_a_checked_button_shows_the_active_shade_and_a_disabled_one_is_pale() -> None:
    made = icon("ph.house")
    checked = made.pixmap(SIZE, QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert inks(checked) == {LIGHT.primary}
    assert inks(made.pixmap(SIZE, QIcon.Mode.Disabled).toImage()) == set()


@pytest.mark.usefixtures("desktop")
def test_an_icon_can_be_painted_into_a_picture() -> None:
    picture = QImage(SIZE, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    paint_icon(painter, QRect(0, 0, 32, 32), "ph.warning-circle", QColor(LIGHT.error))
    painter.end()
    assert inks(picture) == {LIGHT.error}
