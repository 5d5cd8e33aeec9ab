"""The paint layer draws what it is told, the same for screen and paper."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from policeplanner.gui.paint import (
    Block,
    Column,
    broken,
    paint_block,
    paint_chip,
    paint_columns,
    paint_hatched,
    paint_progress,
)
from policeplanner.gui.theme import font

pytestmark = pytest.mark.usefixtures("desktop")
AREA = QRectF(0, 0, 120, 40)
RED, BLUE, WHITE, BLACK = (QColor(name) for name in ("#cc0000", "#0000cc", "#ffffff", "#000000"))


@pytest.fixture
def picture() -> QImage:
    made = QImage(120, 40, QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.transparent)
    return made


def count(picture: QImage, colour: QColor) -> int:
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return sum(picture.pixelColor(x, y) == colour for x, y in points)


def test_a_bar_is_filled_to_its_share(picture: QImage) -> None:
    for share, least, most in ((0.0, 0, 0), (0.5, 2000, 2500), (1.0, 4000, 4800), (7.0, 4000, 4800)):
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_progress(painter, AREA, share, RED, BLUE)
        painter.end()
        assert least <= count(picture, RED) <= most


def test_columns_stand_as_high_as_their_shares(picture: QImage) -> None:
    painter = QPainter(picture)
    painter.setFont(font(9))
    paint_columns(painter, AREA, [Column(1.0, RED, "J"), Column(0.5, BLUE, "F"), Column(3.0, BLACK, "M")], WHITE)
    painter.end()
    assert count(picture, RED) > 1.6 * count(picture, BLUE) > 0
    assert abs(count(picture, BLACK) - count(picture, RED)) < 100, "more than all is cut"


def test_nothing_to_show_is_no_fault(picture: QImage) -> None:
    painter = QPainter(picture)
    paint_columns(painter, AREA, [], WHITE)
    paint_chip(painter, AREA, "", WHITE, RED)
    painter.end()


def test_a_block_shows_ground_edge_and_outline(picture: QImage) -> None:
    block = Block("Leadership I", "Room 1", RED, BLUE, WHITE, WHITE, outline=BLACK, outline_width=3)
    painter = QPainter(picture)
    paint_block(painter, AREA, block, (font(12, bold=True), font(11)))
    painter.end()
    assert picture.pixelColor(60, 1) == BLACK
    assert count(picture, BLUE) > 500
    assert count(picture, WHITE) > 20, "words can be read on it"


def test_a_low_block_still_shows_its_title(picture: QImage) -> None:
    painter = QPainter(picture)
    paint_block(
        painter, QRectF(0, 0, 120, 12), Block("Opening", "Room 1", RED, BLUE, WHITE, WHITE), (font(10), font(9))
    )
    painter.end()
    points = (picture.pixelColor(x, y) for x in range(10, 110) for y in range(12))
    assert sum(point.red() > 100 and point.green() > 100 for point in points) > 20, "words can be seen"


def test_a_closed_time_is_hatched(picture: QImage) -> None:
    painter = QPainter(picture)
    paint_hatched(painter, AREA, RED, BLACK, "Lunch")
    painter.end()
    assert 800 < count(picture, RED) < 4000


def test_a_text_is_broken_into_lines_and_the_rest_is_cut() -> None:
    metrics = QFontMetrics(font())
    text = "Management of critical incidents and public order in municipalities"
    lines = broken(text, metrics, 150, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 150 for line in lines)
    assert " ".join(broken(text, metrics, 150, 9)) == text
    assert broken("Crime-scene", metrics, metrics.horizontalAdvance("Crime-") + 2, 3) == ["Crime-", "scene"]
    assert broken("", metrics, 100, 2) == [""]
    word = "Sicherheitsangelegenheiten"
    pieces = broken(word, metrics, 60, 9)
    assert all(piece.endswith("-") for piece in pieces[:-1])
    assert "".join(piece.removesuffix("-") for piece in pieces) == word
    assert all(metrics.horizontalAdvance(piece) <= 60 for piece in pieces)
    assert broken(word, metrics, 60, 2)[1].endswith("…")
