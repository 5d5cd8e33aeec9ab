"""Phosphor icons from QtAwesome's font, drawn in the theme's colours.

Only the font file and the list of names are taken: importing qtawesome itself loads QtOpenGL and costs half a second.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

from policeplanner.gui.theme import colour

_FONT = "phosphor-1.3.0.ttf"
_NAMES = "phosphor-charmap-1.3.0.json"


def icon(name: str, shade: str = "muted", active: str = "primary") -> QIcon:
    """Return a Phosphor icon such as icon("ph.house"); `active` is its shade on a checked button."""
    return QIcon(_Glyph(_character(name.removeprefix("ph.")), shade, active))


def paint_icon(painter: QPainter, rect: QRect, name: str, shade: QColor) -> None:
    """Draw an icon into a rectangle."""
    painter.save()
    painter.setFont(_font(min(rect.width(), rect.height())))
    painter.setPen(shade)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _character(name.removeprefix("ph.")))
    painter.restore()


class _Glyph(QIconEngine):
    """One character of the icon font, coloured at the moment it is painted, so that a theme change needs nothing."""

    def __init__(self, character: str, shade: str, active: str) -> None:
        super().__init__()
        self._character = character
        self._shade = shade
        self._active = active

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        painter.setFont(_font(min(rect.width(), rect.height())))
        painter.setPen(colour(self._active if state is QIcon.State.On else self._shade))
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.5)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    @override
    def clone(self) -> QIconEngine:
        return _Glyph(self._character, self._shade, self._active)


def _font(pixels: int) -> QFont:
    made = QFont(_family())
    made.setPixelSize(max(1, pixels))
    return made


@cache
def _folder() -> Path:
    spec = find_spec("qtawesome")
    assert spec is not None  # pinned with the program
    assert spec.origin is not None
    return Path(spec.origin).parent / "fonts"


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _characters() -> dict[str, str]:
    codes: dict[str, str] = json.loads((_folder() / _NAMES).read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


def _character(name: str) -> str:
    return _characters()[name]
