"""One venue: where it is, its rooms, when it is closed, and who uses it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.venues import Venue
from policeplanner.gui.activity_columns import labelled, status_tone
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.history import HistoryTable
from policeplanner.gui.loss_parts import LossParts
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsEditor
from policeplanner.gui.pieces import card
from policeplanner.gui.records import RecordTabs
from policeplanner.gui.tables import TableView
from policeplanner.gui.uses_dialog import page_of_use, use_cells
from policeplanner.gui.venue_parts import VENUE_FORM, closures, loss_of_closure, name_of, rooms
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.uses import Use, uses_of_venue

ROOMS = 1
_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "No."), 84, "muted"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activity"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 156, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Status"), 118, "chip", labelled, status_tone),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Participants"), 96, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Lessons"), 76, "number", lambda n: formats.number(n) if n else ""),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Rooms"), 200),
)


class VenueUse(QWidget):
    """Who uses a venue when. `asked` carries page and record of what is opened."""

    asked = Signal(str, object)

    def __init__(self, plan: OpenPlan) -> None:
        """Build the empty list."""
        super().__init__()
        self._plan = plan
        self._uses: dict[UUID, Use] = {}
        self.table, self.model = TableView(), ListModel(_COLUMNS, self)
        self.table.show_model(self.model, sortable=False)
        self.table.opened.connect(lambda record: self.asked.emit(*page_of_use(self._uses[record])))
        frame, inside = card()
        inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.retranslate()

    def show_venue(self, venue: UUID) -> None:
        """Read the activities of a venue, in order of time."""
        with self._plan.workspace.reading() as session:
            uses = uses_of_venue(session, venue)
        self._uses = {use.activity_id: use for use in uses}
        self.model.set_rows([(use.activity_id, _cells(use)) for use in uses])

    def retranslate(self) -> None:
        """Put the words."""
        self.table.setAccessibleName(translate("Venues", "Use"))
        self.table.say_when_empty(translate("Venues", "Nothing takes place here yet."))


class VenueTabs(RecordTabs):
    """The tabs of a venue."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build the tabs."""
        super().__init__(plan)
        self.form = RecordForm(plan, VENUE_FORM)
        self.rooms = PartsEditor(plan, rooms(plan))
        self.closures = LossParts(plan, closures(plan), loss_of_closure)
        self.use = VenueUse(plan)
        self.history = HistoryTable(plan, VENUE_FORM)
        self.closures.asked.connect(self.asked)
        self.use.asked.connect(self.asked)
        overview, inside = card()
        inside.addWidget(self.form)
        history, history_inside = card()
        history_inside.addWidget(self.history)
        self.add_tab(lambda: translate("Venues", "Overview"), overview)
        self.add_tab(lambda: _counted(translate("Venues", "Rooms"), self.rooms.count()), self.rooms)
        self.add_tab(lambda: _counted(translate("Venues", "Closures"), self.closures.count()), self.closures)
        self.add_tab(lambda: _counted(translate("Venues", "Use"), self.use.model.rowCount()), self.use)
        self.add_tab(lambda: translate("Venues", "History"), history)
        self.retranslate()

    @override
    def begin(self) -> None:
        self.form.begin()

    @override
    def show_record(self, record: UUID) -> None:
        self.form.show_record(record)
        super().show_record(record)

    @override
    def reload(self) -> None:
        if self.record is None:
            return
        with self.plan.workspace.reading() as session:
            venue = session.get_one(Venue, self.record)
            self._heading = (name_of(venue), _context(venue))
        self.form.reload()
        self.rooms.show_owner(self.record)
        self.closures.show_owner(self.record)
        self.use.show_venue(self.record)
        self.history.show_record(self.record)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        for part in (self.rooms, self.closures, self.use):
            part.retranslate()


def _cells(use: Use) -> tuple[Any, ...]:
    names = ", ".join(room.shown(language()) for room in use.rooms)
    return (*use_cells(use), use.people, use.lessons, names)


def _counted(words: str, count: int) -> str:
    return f"{words} {count}" if count else words


def _context(venue: Venue) -> str:
    institution = venue.institution.text("name").shown(language()) if venue.institution else ""
    archived = translate("Venues", "archived") if venue.archived else ""
    hours = formats.clock_range(venue.opens_at, venue.closes_at)
    return " · ".join(filter(None, [venue.city, institution, hours, archived]))
