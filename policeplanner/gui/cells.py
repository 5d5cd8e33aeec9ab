"""What every table shows: columns with a way of writing and a look, and the model base that Qt asks for them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from policeplanner.i18n import translate

AnyIndex = QModelIndex | QPersistentModelIndex
LOOK = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2
RECORD = Qt.ItemDataRole.UserRole + 3


def written(value: Any) -> str:
    """Return a value as plain text, nothing for None."""
    return "" if value is None else str(value)


def no_tone(_value: Any) -> str:
    """Colour nothing."""
    return ""


@dataclass(frozen=True)
class TableColumn:
    """One column of a table.

    `title` is an English source text in the context "Columns". `look` is text, strong, muted, whole (text that
    is never cut), number, chip or progress. `width` is in pixels at first; one column with width 0 takes what is left.
    """

    title: str
    width: int = 0
    look: str = "text"
    show: Callable[[Any], str] = written
    tone: Callable[[Any], str] = no_tone
    sql: Callable[[], Any] | None = field(default=None)
    searched: bool = False


class CellModel(QAbstractTableModel):
    """A table of values; subclasses say how many rows there are and what is in them."""

    def __init__(self, columns: tuple[TableColumn, ...], parent: QObject | None = None) -> None:
        """Show these columns."""
        super().__init__(parent)
        self.columns = columns

    def value(self, row: int, column: int) -> Any:
        """Return the plain value of a cell."""
        raise NotImplementedError

    def record(self, row: int) -> UUID | None:
        """Return the id of the record in a row."""
        raise NotImplementedError

    @override
    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what Qt or the delegate asks about a cell."""
        column = self.columns[index.column()]
        if role == LOOK:
            return column.look
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        if role == RECORD:
            return self.record(index.row())
        if role not in _ASKED:
            return None
        value = self.value(index.row(), index.column())
        return _ASKED[role](column, value)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translate("Columns", self.columns[section].title)
        return alignment(self.columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def retranslate(self) -> None:
        """Have every title and cell asked for again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class ListModel(CellModel):
    """A short table from a list that is already read: one tuple of values for each row."""

    def __init__(self, columns: tuple[TableColumn, ...], parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(columns, parent)
        self._rows: list[tuple[UUID | None, tuple[Any, ...]]] = []

    def set_rows(self, rows: list[tuple[UUID | None, tuple[Any, ...]]]) -> None:
        """Show other rows: the record's id, and its values in the order of the columns."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def value(self, row: int, column: int) -> Any:
        """Return the plain value of a cell."""
        return self._rows[row][1][column]

    def record(self, row: int) -> UUID | None:
        """Return the id of the record in a row."""
        return self._rows[row][0]


def alignment(column: TableColumn) -> Qt.AlignmentFlag:
    """Return numbers to the right, all else to the left."""
    side = Qt.AlignmentFlag.AlignRight if column.look == "number" else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_ASKED: dict[int, Callable[[TableColumn, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, value: column.show(value),
    Qt.ItemDataRole.ToolTipRole: lambda column, value: column.show(value),
    Qt.ItemDataRole.AccessibleTextRole: lambda column, value: column.show(value),
    Qt.ItemDataRole.UserRole: lambda _column, value: value,
    TONE: lambda column, value: column.tone(value),
}
