"""The activities of the calendar as a table, for those who cannot see bars and for a quick look at dates."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.gui.activity_columns import labelled, line_tone, status_tone
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.pieces import named
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.year_calendar import YearCalendar


def _days(days: tuple[date, date] | None) -> str:
    return formats.short_range(*days) if days else translate("YearList", "no dates")


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 130, "whole", _days),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activity"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Type"), 120),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Line"), 118, "chip", labelled, line_tone),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Place"), 96),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 108, "chip", labelled, status_tone),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Conflict"), 170, "muted"),
)


class YearList(QWidget):
    """The same rows as the calendar; `opened` carries an activity."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Show an empty list."""
        super().__init__()
        self.model = ListModel(COLUMNS, self)
        self.table = TableView()
        self.table.show_model(self.model, sortable=False)
        self.table.opened.connect(self.opened)
        self._year = YearCalendar(0)
        self._wrong: Mapping[UUID, Sequence[str]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_year(self, year: YearCalendar) -> None:
        """List the activities of a year in order of time, those without dates last."""
        self._year = year
        self._fill()

    def show_conflicts(self, wrong: Mapping[UUID, Sequence[str]]) -> None:
        """Say what is wrong with each."""
        self._wrong = wrong
        self._fill()

    def retranslate(self) -> None:
        """Put the words."""
        self.model.retranslate()
        named(self.table, translate("YearList", "Activities of the year"))
        self.table.say_when_empty(translate("YearList", "Nothing is planned in this year yet."))

    def _fill(self) -> None:
        bars = {bar.entry.activity: bar for group in self._year.groups for row in group.rows for bar in row.bars}
        dated = [(b.entry, (b.first, b.last)) for b in sorted(bars.values(), key=lambda b: (b.first, b.last))]
        rows = [*dated, *((entry, None) for entry in self._year.waiting)]
        self.model.set_rows(
            [
                (
                    e.activity,
                    (days, e.title, e.kind, e.line, e.place, e.status, "; ".join(self._wrong.get(e.activity, ()))),
                )
                for e, days in rows
            ]
        )
