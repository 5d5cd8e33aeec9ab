"""The two tables of the next year: what is copied to which days and why, and how two years differ."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from policeplanner.gui.pieces import named
from policeplanner.i18n import translate
from policeplanner.services.next_year import NextLine
from policeplanner.services.year_comparison import ComparedRow

_RECORD = Qt.ItemDataRole.UserRole
_DATES_WIDTH = 190
_WHAT_WIDTH = 130


class _PlainTable(QTableWidget):
    """A table of words whose texts are told in full as tips."""

    def __init__(self, widths: Sequence[int]) -> None:
        """Make columns of these widths; two of width 0 share what is left."""
        super().__init__(0, len(widths))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        for column, width in enumerate(widths):
            kind = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(column, kind)
            if width:
                self.setColumnWidth(column, width)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def fill(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows of words."""
        self.setRowCount(len(rows))
        for number, words in enumerate(rows):
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(number, column, item)

    def cell(self, number: int, column: int) -> QTableWidgetItem:
        """Return a cell that was filled."""
        found = self.item(number, column)
        assert found is not None
        return found


class LinesTable(_PlainTable):
    """The activities of a year with their days in the next; the space bar ticks and unticks."""

    def __init__(self) -> None:
        """Make the columns."""
        super().__init__((0, _DATES_WIDTH, _DATES_WIDTH, 0))

    def retranslate(self, year: int) -> None:
        """Put the words."""
        why = translate("NextYear", "Why")
        self.setHorizontalHeaderLabels([translate("Columns", "Activity"), str(year), str(year + 1), why])
        named(self, translate("NextYear", "Activities to copy"))

    def show_lines(self, lines: Sequence[NextLine]) -> None:
        """List the activities, ticked where they can be copied."""
        self.fill([(line.name, line.old, line.new, line.why) for line in lines])
        for number, line in enumerate(lines):
            item = self.cell(number, 0)
            item.setData(_RECORD, line.activity)
            if line.after is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
            for column in range(self.columnCount()) if line.after is None else ():
                self.cell(number, column).setFlags(Qt.ItemFlag.ItemIsSelectable)
        if lines:
            self.setCurrentCell(0, 0)

    def ticked(self) -> frozenset[UUID]:
        """Return the activities that are ticked."""
        items = [self.cell(number, 0) for number in range(self.rowCount())]
        return frozenset(item.data(_RECORD) for item in items if item.checkState() is Qt.CheckState.Checked)


class ComparedTable(_PlainTable):
    """How the activities of two years differ."""

    def __init__(self) -> None:
        """Make the columns."""
        super().__init__((_WHAT_WIDTH, 0, _DATES_WIDTH, _DATES_WIDTH))

    def retranslate(self, year: int) -> None:
        """Put the words."""
        what = translate("NextYear", "Difference")
        self.setHorizontalHeaderLabels([what, translate("Columns", "Activity"), str(year), str(year + 1)])
        named(self, translate("NextYear", "Differences"))

    def show_rows(self, rows: Sequence[ComparedRow]) -> None:
        """List the differences."""
        self.fill([(row.difference.label, row.name, row.before, row.after) for row in rows])
