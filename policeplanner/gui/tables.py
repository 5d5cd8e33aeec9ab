"""The view of every table: chips, progress bars, copying to Excel, remembered widths, and words for an empty one."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from policeplanner.gui.cells import LOOK, RECORD, TONE, CellModel, TableColumn
from policeplanner.gui.column_widths import Wanted, shared
from policeplanner.gui.paint import broken, paint_chip, paint_progress
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.theme import colour, font

ROW = 36
TALL_ROW = 48
_BELOW_WORDS = 84
_TEXTS = {"text", "strong", "muted"}
_WIDEST = 620
_TWO_LINES = 0.58
_ONE_LINE = 112
_INKS = {"warning": "warning_text"}


class CellDelegate(QStyledItemDelegate):
    """Paints a cell in the look of its column."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground, the line below, and the value."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, area, state)
        inner = area.adjusted(8, 0, -8, -1)
        look = index.data(LOOK)
        if look == "chip":
            _paint_chip(painter, inner, index)
        elif look == "progress":
            _paint_bar(painter, inner, index)
        else:
            _paint_text(painter, inner, index, str(look))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be as wide as the words."""
        chip = index.data(LOOK) == "chip"
        metrics = QFontMetrics(font(bold=chip or index.data(LOOK) == "strong"))
        return QSize(metrics.horizontalAdvance(str(index.data() or "")) + (34 if chip else 18), ROW)


class TableView(QTableView):
    """A table of records: Enter or a double click opens one, Ctrl+C copies rows as Excel takes them."""

    opened = Signal(object)

    def __init__(self, name: str = "", preferences: Preferences | None = None, *, tall: bool = False) -> None:
        """Build the view; with a name its column widths are remembered. Tall rows hold two lines."""
        super().__init__()
        self._name = name
        self._preferences = preferences
        self._empty_words = ""
        self._first_step: QWidget | None = None
        self._fitting = False
        self._kept = False
        self._tall = tall
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(tall)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(TALL_ROW if tall else ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(36)
        self.horizontalHeader().setResizeContentsPrecision(0)
        self.doubleClicked.connect(self._open)

    def show_model(self, model: CellModel, *, sortable: bool = True) -> None:
        """Show a model, with the widths its columns ask for or those remembered."""
        self.setModel(model)
        self.setSortingEnabled(False)
        if sortable:
            header = self.horizontalHeader()
            header.setSectionsClickable(True)
            header.setSortIndicatorShown(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.sortIndicatorChanged.connect(model.sort)
        self._set_widths(model)
        self.horizontalHeader().sectionResized.connect(self._keep_widths)

    def say_when_empty(self, words: str) -> None:
        """Say what belongs here while there is nothing."""
        self._empty_words = words
        self.viewport().update()

    def offer_when_empty(self, first_step: QWidget) -> None:
        """Put a button below the words that are shown while there is nothing."""
        first_step.setParent(self.viewport())
        self._first_step = first_step
        self._place_first_step()

    def records(self) -> list[UUID]:
        """Return the ids of the selected rows, from top to bottom."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        found = [self.model().index(row, 0).data(RECORD) for row in rows]
        return [record for record in found if record is not None]

    def select_row(self, row: int) -> None:
        """Make a row the current one."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, 0))

    def fit_columns(self) -> None:
        """Share the width by what the rows now seen hold, unless the user has chosen widths."""
        model, room = self.model(), self.viewport().width()
        if self._kept or not isinstance(model, CellModel) or not self.isVisible():
            return
        wanted = [self._wanted(number, column) for number, column in enumerate(model.columns)]
        self._fitting = True
        for number, width in enumerate(shared(wanted, room)):
            self.horizontalHeader().resizeSection(number, width)
        self._fitting = False

    def _wanted(self, number: int, column: TableColumn) -> Wanted:
        head = self.horizontalHeader().sectionSizeHint(number)
        words = max(self.sizeHintForColumn(number), 0)
        flexible = column.look in _TEXTS
        if flexible and self._tall:
            words = max(round(words * _TWO_LINES), min(words, _ONE_LINE))
        return Wanted(max(head, min(words, _WIDEST)), flexible, not column.width)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, with titles, tabs and line ends, as a spreadsheet reads them."""
        columns = range(self.model().columnCount())
        titles = [str(self.model().headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        rows = sorted({index.row() for index in self.selectedIndexes()})
        lines = [[_cell(self.model().index(row, column).data()) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in [titles, *lines]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, copy with Ctrl+C, move with the arrows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, or the words for an empty table."""
        super().paintEvent(event)
        if self._empty_words and (self.model() is None or not self.model().rowCount()):
            painter = QPainter(self.viewport())
            painter.setPen(colour("muted"))
            area = self.viewport().rect().adjusted(16, 20, -16, -16)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self._empty_words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_first_step()
        self.fit_columns()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        model = self.model()
        if event.type() is QEvent.Type.LanguageChange and isinstance(model, CellModel):
            model.retranslate()
            self.fit_columns()

    def _place_first_step(self) -> None:
        if self._first_step is not None:
            self._first_step.adjustSize()
            left = (self.viewport().width() - self._first_step.width()) // 2
            self._first_step.move(left, _BELOW_WORDS)

    def _set_widths(self, model: CellModel) -> None:
        header = self.horizontalHeader()
        for number, column in enumerate(model.columns):
            header.resizeSection(number, column.width or _WIDEST // 2)
        if self._preferences is not None:
            self._kept = header.restoreState(self._preferences.size(f"columns/{self._name}"))
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        model.modelReset.connect(self.fit_columns)

    def _keep_widths(self) -> None:
        if not self._fitting and self._preferences is not None and self.isVisible():
            self._kept = True
            self._preferences.keep_size(f"columns/{self._name}", self.horizontalHeader().saveState())

    def _open(self, index: QModelIndex) -> None:
        record = index.data(RECORD)
        if record is not None:
            self.opened.emit(record)


def _cell(value: Any) -> str:
    return str(value or "").replace("\t", " ").replace("\n", " ")


def _ink(tone: str) -> str:
    return _INKS.get(tone, tone)


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, colour("soft"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, colour("hover"))
    painter.setPen(colour("line"))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
        painter.setPen(colour("primary"))
        painter.drawRect(area.adjusted(0, 0, -1, -1))


def _paint_text(painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, look: str) -> None:
    tone = index.data(TONE)
    painter.setFont(font(bold=look == "strong"))
    painter.setPen(colour(_ink(tone) if tone else "muted" if look == "muted" else "text"))
    metrics = painter.fontMetrics()
    room = 2 if area.height() > 2 * metrics.lineSpacing() else 1
    text = "\n".join(broken(str(index.data() or ""), metrics, area.width(), room))
    painter.drawText(area, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), text)


def _paint_chip(painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    text = str(index.data() or "")
    if not text:
        return
    tone = index.data(TONE)
    painter.setFont(font(12, bold=True))
    metrics = painter.fontMetrics()
    width = min(area.width(), metrics.horizontalAdvance(text) + 18)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 14)
    height = metrics.height() + 2
    pill = QRectF(area.left(), area.center().y() - height / 2 + 1, width, height)
    ground = colour(f"{tone}_soft") if tone else colour("neutral_soft")
    paint_chip(painter, pill, text, colour(_ink(tone) if tone else "muted"), ground)


def _paint_bar(painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    share = index.data(Qt.ItemDataRole.UserRole)
    if share is None:
        return
    bar = QRectF(area.left(), area.center().y() - 3, area.width(), 7)
    paint_progress(painter, bar, float(share), colour(index.data(TONE) or "primary"), colour("track"))
