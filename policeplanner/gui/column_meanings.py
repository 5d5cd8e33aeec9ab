"""What the columns of a pasted table hold: one list to choose from above each, with what it holds first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from policeplanner.gui.activity_columns import capital
from policeplanner.gui.editors import ComboField
from policeplanner.gui.pieces import Elided, clear, named
from policeplanner.i18n import translate
from policeplanner.services.nomination_tables import PastedTable
from policeplanner.services.nomination_words import Meaning

_WIDTH = 128
_HEIGHT = 66


class ColumnMeanings(QScrollArea):
    """The meanings of all columns; `changed` when one was corrected."""

    changed = Signal()

    def __init__(self) -> None:
        """Begin without columns."""
        super().__init__()
        self.boxes: list[ComboField] = []
        self._inner = QWidget()
        self._line = QHBoxLayout(self._inner)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFixedHeight(_HEIGHT)
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def show_table(self, table: PastedTable) -> None:
        """Offer a meaning for each column of a table, the guessed one chosen."""
        clear(self._line)
        self.boxes = []
        for number, meaning in enumerate(table.meanings):
            values = [cells[number] for _row, cells in table.rows[:20] if cells[number]]
            title = table.titles[number] or (values[0] if values else "–")
            self._add(title, meaning)
        self._line.addStretch(1)

    def meanings(self) -> list[Meaning]:
        """Return what is chosen for each column."""
        return [box.currentData() for box in self.boxes]

    def choose(self, column: int, meaning: Meaning) -> None:
        """Correct one column."""
        box = self.boxes[column]
        box.setCurrentIndex(box.findData(meaning))
        self.changed.emit()

    def retranslate(self) -> None:
        """Put the names of the meanings."""
        for box in self.boxes:
            for row, meaning in enumerate(Meaning):
                box.setItemText(row, capital(meaning.label))

    def titles(self) -> Sequence[str]:
        """Return what stands above each list."""
        return [box.accessibleName() for box in self.boxes]

    def _add(self, title: str, meaning: Meaning) -> None:
        box = ComboField()
        for each in Meaning:
            box.addItem(capital(each.label), each)
        box.setCurrentIndex(list(Meaning).index(meaning))
        box.activated.connect(lambda _row: self.changed.emit())
        named(box, translate("Pasting", "Column “{title}”").format(title=title))
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(Elided(title, "small"))
        column.addWidget(box)
        holder = QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(column)
        holder.setMinimumWidth(_WIDTH)
        holder.setMaximumWidth(2 * _WIDTH)
        self._line.addWidget(holder, 1)
        self.boxes.append(box)
