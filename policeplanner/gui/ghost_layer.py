"""What lies over the grid while a way out is looked at: each lesson where it would be."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from policeplanner.gui.lesson_ways import Ghost
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.gui.week_grid import WeekGrid


class GhostLayer(QWidget):
    """Draws ghosts over a grid, and lets every click through."""

    def __init__(self, grid: WeekGrid) -> None:
        """Lie over a grid, as large as it is."""
        super().__init__(grid)
        self._grid = grid
        self.ghosts: Sequence[Ghost] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        grid.installEventFilter(self)

    def show_ghosts(self, ghosts: Sequence[Ghost]) -> None:
        """Show where lessons would be, as far as the week shown has their days."""
        self.ghosts = ghosts
        self.setGeometry(self._grid.rect())
        self.setVisible(bool(ghosts))
        self.raise_()
        self.update()

    def areas(self) -> list[tuple[QRectF, str]]:
        """Return where each ghost lies, with its title."""
        return [
            (self._grid.stretch(ghost.start, ghost.start + ghost.minutes, self._grid.column(ghost.day)), ghost.title)
            for ghost in self.ghosts
            if ghost.day in self._grid.week.days
        ]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._grid.rect())
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PIXELS, bold=True))
        for area, title in self.areas():
            ground = colour("soft")
            ground.setAlpha(225)
            painter.setBrush(ground)
            painter.setPen(QPen(colour("primary"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
            painter.setPen(colour("primary"))
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(area.adjusted(8, 5, -6, -4), flags, title)
