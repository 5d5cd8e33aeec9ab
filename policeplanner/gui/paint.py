"""The paint layer: bars, progress, grids and blocks drawn with QPainter, the same on screen and on paper.

Functions take a painter and a rectangle in its coordinates and know nothing of widgets.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

_LOW = 30
_CUT = "\u200b"  # ends a piece of a word that is too wide for a line


@dataclass(frozen=True)
class Column:
    """One column of a chart: its height from 0 to 1 (more is cut), its colour, and the word below it."""

    share: float
    shade: QColor
    word: str


@dataclass(frozen=True)
class Block:
    """What a block of a timetable looks like: its words, colours and marks.

    `corner` is the height of a sign in the lower right corner, which words leave free.
    """

    title: str
    detail: str
    edge: QColor
    ground: QColor
    ink: QColor
    muted: QColor
    outline: QColor | None = None
    outline_width: float = 2.0
    corner: float = 0.0


def paint_columns(painter: QPainter, area: QRectF, columns: Sequence[Column], ink: QColor) -> None:
    """Draw columns side by side over their words."""
    words = painter.fontMetrics().height() + 4
    step = area.width() / max(1, len(columns))
    width = step * 0.74
    room = area.height() - words
    for number, column in enumerate(columns):
        left = area.left() + number * step + (step - width) / 2
        height = max(1.0, min(1.0, column.share) * room)
        path = QPainterPath()
        path.addRoundedRect(QRectF(left, area.top() + room - height, width, height), 3, 3)
        painter.fillPath(path, column.shade)
        painter.setPen(ink)
        below = QRectF(area.left() + number * step, area.bottom() - words, step, words)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, column.word)


def paint_progress(painter: QPainter, area: QRectF, share: float, shade: QColor, track: QColor) -> None:
    """Draw a bar filled to a share from 0 to 1."""
    radius = area.height() / 2
    whole = QPainterPath()
    whole.addRoundedRect(area, radius, radius)
    painter.fillPath(whole, track)
    if share > 0:
        painter.save()
        painter.setClipPath(whole)
        painter.fillRect(QRectF(area.left(), area.top(), area.width() * min(1.0, share), area.height()), shade)
        painter.restore()


def paint_chip(painter: QPainter, area: QRectF, text: str, ink: QColor, ground: QColor) -> None:
    """Draw a pill with a word in it, as wide as the area."""
    path = QPainterPath()
    path.addRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.fillPath(path, ground)
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def paint_hatched(painter: QPainter, area: QRectF, shade: QColor, ink: QColor, word: str) -> None:
    """Draw a closed stretch of time, hatched, with a word in it."""
    painter.save()
    painter.setClipRect(area)
    pen = QPen(shade, 5)
    painter.setPen(pen)
    height = area.height()
    left = area.left() - height
    while left < area.right() + height:
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + height, area.top()))
        left += 14
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


def paint_block(painter: QPainter, area: QRectF, block: Block, fonts: tuple[QFont, QFont]) -> None:
    """Draw a lesson: coloured ground, thick left edge, title in the first font and detail in the second."""
    shape = QPainterPath()
    shape.addRoundedRect(area, 4, 4)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(area, QBrush(block.ground))
    painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), QBrush(block.edge))
    low = area.height() <= _LOW + block.corner
    inner = area.adjusted(10, 4, -5, -3 - block.corner)
    if low:
        inner = area.adjusted(10, 4 if area.height() > _LOW else 0, -5 - block.corner, 0)
    _paint_words(painter, inner, block, fonts)
    painter.restore()
    if block.outline is not None:
        painter.setPen(QPen(block.outline, block.outline_width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = block.outline_width / 2
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 4, 4)


def _paint_words(painter: QPainter, area: QRectF, block: Block, fonts: tuple[QFont, QFont]) -> None:
    bold, small = fonts
    painter.setFont(bold)
    line = painter.fontMetrics().lineSpacing()
    if area.height() < line:
        area = area.adjusted(0, (area.height() - line) / 2, 0, (line - area.height()) / 2)
    room = max(1, int((area.height() + 2) // line))
    title = broken(block.title, painter.fontMetrics(), area.width(), room)
    top = _paint_lines(painter, area, title, block.ink)
    painter.setFont(small)
    room = int((area.bottom() + 3 - top) // painter.fontMetrics().lineSpacing())
    if room > 0 and block.detail:
        detail = broken(block.detail, painter.fontMetrics(), area.width(), room)
        _paint_lines(painter, QRectF(area.left(), top, area.width(), area.bottom() - top), detail, block.muted)


def _paint_lines(painter: QPainter, area: QRectF, lines: list[str], shade: QColor) -> float:
    """Draw lines from the top of an area and return where the next one would begin."""
    painter.setPen(shade)
    top, metrics = area.top(), painter.fontMetrics()
    for line in lines:
        painter.drawText(QPointF(area.left(), top + metrics.ascent()), line)
        top += metrics.lineSpacing()
    return top


def broken(text: str, metrics: QFontMetrics, width: float, most: int) -> list[str]:
    """Break a text into lines of a width, at most so many; what is left over ends in an ellipsis."""
    lines: list[str] = [""]
    words = [part for word in re.findall(r"[^\s-]*-|[^\s-]+", text) for part in _pieces(word, metrics, width)]
    for number, word in enumerate(words):
        longer = lines[-1] + _gap(lines[-1]) + word
        if metrics.horizontalAdvance(longer.rstrip(_CUT)) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            rest = lines[-1]
            for left in words[number:]:
                rest += _gap(rest) + left
            rest = rest.replace(f"-{_CUT}", "")
            lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(width))
            break
    return [line.replace(_CUT, "") for line in lines]


def _pieces(word: str, metrics: QFontMetrics, width: float) -> list[str]:
    """Cut a word that is wider than a line into pieces that are not, with hyphens."""
    if metrics.horizontalAdvance(word) <= width:
        return [word]
    pieces = [""]
    for letter in word:
        if pieces[-1] and metrics.horizontalAdvance(pieces[-1] + letter + "-") > width:
            pieces[-1] += f"-{_CUT}"
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _gap(before: str) -> str:
    return "" if not before or before.endswith(("-", _CUT)) else " "
