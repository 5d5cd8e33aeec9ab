"""What uses a record that was to be deleted, with the way out: put it away, or open what uses it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.gui.activity_columns import labelled, status_tone
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.pieces import button, named, row, wrapped
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.uses import Use

USE_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "No."), 80, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activity"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 150, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 110, "chip", labelled, status_tone),
)
_SIZE = (640, 380)


class UsesDialog(QDialog):
    """Says what uses a record. `asked` carries page and record of what to open."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget, name: str, uses: Sequence[Use], archive: Callable[[], None]) -> None:
        """List the uses; `archive` puts the record away."""
        super().__init__(parent.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Uses", "Still in use"))
        self._uses = uses
        self._archive = archive
        words = translate("Uses", "{name} is used here and cannot be deleted without tearing holes into these plans.")
        advice = translate("Uses", "Archived, it is no longer offered, but stays where it was used.")
        self.table = TableView()
        self.model = ListModel(USE_COLUMNS, self)
        self.table.show_model(self.model, sortable=False)
        self.model.set_rows([(use.edition_id or use.activity_id, use_cells(use)) for use in uses])
        self.table.opened.connect(lambda _record: self._open())
        self.open_first, self.close_it = button(translate("Uses", "&Open")), button(translate("Uses", "&Close"))
        self.put_away = button(translate("Uses", "&Archive"), "primary")
        self.open_first.clicked.connect(self._open)
        self.close_it.clicked.connect(self.reject)
        self.put_away.clicked.connect(self._put_away)
        named(self.table, self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(wrapped(words.format(name=name)))
        column.addWidget(self.table, 1)
        column.addWidget(wrapped(advice, "muted"))
        column.addLayout(row(self.open_first, 1, self.close_it, self.put_away))
        self.table.select_row(0)
        self.put_away.setDefault(True)
        self.resize(*_SIZE)

    def _open(self) -> None:
        use = self._uses[max(0, self.table.currentIndex().row())]
        self.accept()
        self.asked.emit(*page_of_use(use))

    def _put_away(self) -> None:
        self.accept()
        self._archive()


def page_of_use(use: Use) -> tuple[str, object]:
    """Return page and record of what uses something."""
    return ("editions", use.edition_id) if use.edition_id else ("activities", use.activity_id)


def use_cells(use: Use) -> tuple[object, ...]:
    """Return code, title, dates and status of what uses something."""
    dates = formats.short_range(use.first, use.last or use.first, year=True) if use.first else ""
    return (use.code, use.title.shown(language()), dates, use.status)
