"""The tray below the calendar: activities without dates, to be dragged in or placed on the first free days."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from policeplanner.gui.pieces import label, named
from policeplanner.gui.theme import font
from policeplanner.gui.year_grid_lines import told
from policeplanner.i18n import translate
from policeplanner.services.year_calendar import Entry

_HEIGHT = 32
_WIDEST = 230


class _Chips(QListWidget):
    """The activities side by side. `held` and `dropped` carry an activity and a place on the screen."""

    held = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setFixedHeight(_HEIGHT + 12)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._pressed: QPointF | None = None
        self._taken: UUID | None = None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        item = self.currentItem()
        if self._taken is None and far and item is not None:
            self._taken = item.data(Qt.ItemDataRole.UserRole)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._taken is not None:
            self.held.emit(self._taken, event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        taken, self._taken, self._pressed = self._taken, None, None
        self.viewport().unsetCursor()
        if taken is not None:
            self.dropped.emit(taken, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)


class YearTray(QWidget):
    """Activities without dates. `placed` carries one that is to go on the first days that are free."""

    placed = Signal(object)
    held = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self) -> None:
        """Show an empty tray, which is hidden."""
        super().__init__()
        self._head = label("", "heading")
        self.chips = _Chips()
        self.chips.held.connect(self.held)
        self.chips.dropped.connect(self.dropped)
        self.chips.itemActivated.connect(lambda item: self.placed.emit(item.data(Qt.ItemDataRole.UserRole)))
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 0, 6, 0)
        across.addWidget(self._head)
        across.addWidget(self.chips, 1)
        self.hide()

    def show_waiting(self, waiting: Sequence[Entry]) -> None:
        """Show activities; the tray is hidden when there is none."""
        self.chips.clear()
        for entry in waiting:
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry.activity)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told(entry))
            item.setToolTip(told(entry))
            item.setFont(font(12))
            width = min(_WIDEST, self.chips.fontMetrics().horizontalAdvance(entry.title) + 24)
            item.setSizeHint(QSize(width, _HEIGHT))
            self.chips.addItem(item)
        self._head.setText(translate("YearTray", "Without dates: {count}").format(count=len(waiting)))
        words = translate("YearTray", "Drag into the calendar, or press Enter for the first free days.")
        named(self.chips, self._head.text(), words)
        self.chips.setToolTip(words)
        self.setVisible(bool(waiting))
