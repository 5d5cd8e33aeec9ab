"""The row of choices above the calendar: zoom, grouping, type, year, list, conflicts, export."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from policeplanner.gui.editors import ComboField
from policeplanner.gui.icons import icon
from policeplanner.gui.pieces import button, label, named, row
from policeplanner.gui.year_grid_scale import Zoom
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.year_calendar import Grouping

_ZOOMS = {
    Zoom.YEAR: QT_TRANSLATE_NOOP("YearTools", "Year"),
    Zoom.QUARTER: QT_TRANSLATE_NOOP("YearTools", "Quarter"),
    Zoom.MONTH: QT_TRANSLATE_NOOP("YearTools", "Month"),
}
_GROUPINGS = {
    Grouping.PROGRAMME: QT_TRANSLATE_NOOP("YearTools", "By programme"),
    Grouping.TRAINER: QT_TRANSLATE_NOOP("YearTools", "By trainer"),
    Grouping.VENUE: QT_TRANSLATE_NOOP("YearTools", "By venue"),
    Grouping.FIELD: QT_TRANSLATE_NOOP("YearTools", "By field of action"),
}


class YearTools(QWidget):
    """The choices. `changed` asks for the year to be read again, `zoomed` for another zoom."""

    changed = Signal()
    zoomed = Signal(object)
    turned = Signal(int)

    def __init__(self) -> None:
        """Build the row."""
        super().__init__()
        self.zoom, self.grouping, self.kind = ComboField(), ComboField(), ComboField()
        for combo, keys in ((self.zoom, _ZOOMS), (self.grouping, _GROUPINGS)):
            for key in keys:
                combo.addItem("", key)
        self.kind.addItem("", "")
        for combo in (self.zoom, self.grouping, self.kind):
            combo.setSizeAdjustPolicy(ComboField.SizeAdjustPolicy.AdjustToContents)
        self.kind.setMaximumWidth(160)
        self.back, self.forward = button("‹"), button("›")
        self.year = label("", "heading")
        self.next_year = button()
        self.listed = button()
        self.listed.setCheckable(True)
        self.listed.setIcon(icon("ph.list"))
        self.conflicts = button()
        self.export = button()
        self.export.setProperty("menu", "true")
        self.menu = QMenu(self.export)
        self.export.setMenu(self.menu)
        self.print = self.menu.addAction("")
        self.excel = self.menu.addAction("")
        self.zoom.activated.connect(lambda _index: self.zoomed.emit(self.zoom.currentData()))
        self.grouping.activated.connect(self.changed)
        self.kind.activated.connect(self.changed)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forward.clicked.connect(lambda: self.turned.emit(1))
        line = row(self.zoom, self.grouping, self.kind, self.back, self.year, self.forward, 1)
        for widget in (self.next_year, self.listed, self.conflicts, self.export):
            line.addWidget(widget)
        self.setLayout(line)

    def offer_kinds(self, kinds: Sequence[tuple[str, str]]) -> None:
        """Offer the types of activity, by code and name."""
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(translate("YearTools", "All types"), "")
        for code, name in kinds:
            self.kind.addItem(name, code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def kinds(self) -> frozenset[str]:
        """Return the codes of the types chosen, none for all."""
        return frozenset(filter(None, [self.kind.currentData()]))

    def show_conflicts(self, count: int | None) -> None:
        """Show how many activities are in conflict; None while the plan is being checked."""
        if count is None:
            self.conflicts.setText(translate("YearTools", "Checking…"))
        else:
            self.conflicts.setText(translate("YearTools", "%n conflict(s)", "", count))
        self.conflicts.setEnabled(bool(count))
        self.conflicts.setIcon(icon("ph.warning-circle", "error") if count else icon("ph.check-circle", "fine"))

    def retranslate(self) -> None:
        """Put the words."""
        for combo, texts in ((self.zoom, _ZOOMS), (self.grouping, _GROUPINGS)):
            for number, text in enumerate(texts.values()):
                combo.setItemText(number, translate("YearTools", text))
        self.kind.setItemText(0, translate("YearTools", "All types"))
        named(self.zoom, translate("YearTools", "Zoom"))
        named(self.grouping, translate("YearTools", "Rows"))
        named(self.kind, translate("YearTools", "Types shown"))
        named(self.back, translate("YearTools", "Year before"))
        named(self.forward, translate("YearTools", "Year after"))
        self.next_year.setText(translate("YearTools", "Next year…"))
        self.next_year.setToolTip(translate("YearTools", "Copy this year to the next, and compare the two"))
        self.listed.setText(translate("YearTools", "List"))
        self.listed.setToolTip(translate("YearTools", "Show the same activities as a table"))
        self.export.setText(translate("YearTools", "Export"))
        self.print.setText(translate("YearTools", "Print the annual training plan…"))
        self.excel.setText(translate("YearTools", "Save what is shown for Excel…"))
