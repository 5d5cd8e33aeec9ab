"""Venues: the list with rooms, seats and days used, and a venue with closures and who uses it."""

from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.institutions import Institution
from policeplanner.domain.venues import Room, Venue
from policeplanner.gui.archiving import ArchivingPage
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.lookup_column import Lookup
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.records import RecordTabs
from policeplanner.gui.rows import Query, shown
from policeplanner.gui.venue_parts import name_of
from policeplanner.gui.venue_tabs import ROOMS, VenueTabs
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.deliveries import plan_year
from policeplanner.services.uses import Use, uses_of_venue, venue_days


class VenuesPage(ArchivingPage):
    """All venues."""

    key: ClassVar[str] = "venues"
    archive_name: ClassVar[str] = QT_TRANSLATE_NOOP("Action", "Archive venue")
    mapped: ClassVar[type[Base]] = Venue
    tables: ClassVar[frozenset[str]] = frozenset(
        {"venue", "room", "closure", "institution", "activity", "edition", "placement", "holiday", "office"}
    )
    action_names: ClassVar[dict[str, str]] = {
        "new": QT_TRANSLATE_NOOP("Action", "New venue"),
        "duplicate": QT_TRANSLATE_NOOP("Action", "Duplicate venue"),
        "delete": QT_TRANSLATE_NOOP("Action", "Delete venue"),
    }

    def __init__(self, plan: OpenPlan) -> None:
        """Build the list with its filter."""
        self._days, self._shares = Lookup(Venue.id, number=True), Lookup(Venue.id, number=True)
        super().__init__(plan)
        self.add_filter(self.archived)
        self.archived.toggled.connect(self._narrow)

    @override
    def query(self) -> Query:
        return Query(
            Venue.id,
            lambda select: select.select_from(Venue).outerjoin(Venue.institution),
            (
                TableColumn(
                    QT_TRANSLATE_NOOP("Columns", "Venue"), 0, "strong", sql=shown(Venue, "name"), searched=True
                ),
                TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 120, sql=lambda: Venue.city, searched=True),
                TableColumn(
                    QT_TRANSLATE_NOOP("Columns", "Institution"), 220, sql=shown(Institution, "name"), searched=True
                ),
                TableColumn(QT_TRANSLATE_NOOP("Columns", "Rooms"), 70, "number", sql=lambda: _of_rooms(func.count())),
                TableColumn(
                    QT_TRANSLATE_NOOP("Columns", "Seats"), 70, "number", sql=lambda: _of_rooms(func.sum(Room.seats))
                ),
                TableColumn(QT_TRANSLATE_NOOP("Columns", "Days used"), 90, "number", _whole, sql=self._days.sql),
                TableColumn(QT_TRANSLATE_NOOP("Columns", "Occupied"), 120, "progress", _percent, sql=self._shares.sql),
            ),
            (func.fold(Venue.city), Venue.name_en),
        )

    @override
    def make_tabs(self) -> RecordTabs:
        return VenueTabs(self.plan)

    @override
    def make(self, session: Session) -> Base:
        venue = Venue()
        session.add(venue)
        return venue

    @override
    def open_record(self, record: object) -> None:
        """Open a venue; a room opens its venue with the rooms shown."""
        with self.plan.workspace.reading() as session:
            room = session.get(Room, record) if isinstance(record, UUID) else None
            venue = room.venue_id if room is not None else record
        super().open_record(venue)
        if room is not None and isinstance(self._tabs, VenueTabs):
            self._tabs.go_to_tab(ROOMS)

    @override
    def uses_of(self, session: Session, record: UUID) -> list[Use]:
        return uses_of_venue(session, record)

    @override
    def name_of(self, record: Any) -> str:
        return name_of(record)

    @override
    def list_title(self) -> str:
        return translate("Pages", "Venues")

    @override
    def primary(self) -> str:
        return translate("Venues", "New venue")

    @override
    def empty_words(self) -> str:
        return translate(
            "Venues",
            "Where courses and meetings take place: venues with their rooms, seats and equipment, and when they are"
            " closed. Enter the first one; a name is enough.",
        )

    @override
    def retranslate(self) -> None:
        super().retranslate()

    @override
    def reload(self) -> None:
        self._read()
        super().reload()

    def _read(self) -> None:
        with self.plan.workspace.reading() as session:
            days = venue_days(session, plan_year(session, formats.today()))
        self._days.set_values({venue: used for venue, (used, _open) in days.items()})
        self._shares.set_values({venue: used / most if most else 0.0 for venue, (used, most) in days.items()})
        self.model.narrow(*([] if self.archived.isChecked() else [Venue.archived.is_(False)]))

    def _narrow(self) -> None:
        self._read()
        self._reload_list()


def _of_rooms(counted: Any) -> Any:
    return select(counted).where(Room.venue_id == Venue.id).correlate(Venue).scalar_subquery()


def _whole(value: float | None) -> str:
    return formats.number(int(value)) if value else ""


def _percent(share: float | None) -> str:
    return formats.percent(Decimal(str(share))) if share is not None else ""
