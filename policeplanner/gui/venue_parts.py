"""What hangs on a venue: the form, its rooms, and the times in which it or a room is closed."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.closures import Closure
from policeplanner.domain.courses import Lesson
from policeplanner.domain.institutions import Institution
from policeplanner.domain.offices import Office
from policeplanner.domain.venues import Room, Venue
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.choice_editors import equipment, tokens, weekdays, word_of
from policeplanner.gui.clock_editor import clock
from policeplanner.gui.editing import FormPlan, both, flag, linked, records, text, whole
from policeplanner.gui.loss_parts import counted_hits, found_by
from policeplanner.gui.moment_editor import moment
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsPlan, Rows
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate


def name_of(place: Any) -> str:
    """Return the name of a venue or a room, or words for one without."""
    return str(place.text("name").shown(language())) or translate("Venues", "(without a name)")


def _doubts(venue: Any) -> dict[str, str]:
    found = {}
    if venue.closes_at <= venue.opens_at:
        found["closes_at"] = translate("Venues", "It closes before it opens.")
    return found


VENUE_FORM = FormPlan(
    mapped=Venue,
    rows=(
        (both("name", QT_TRANSLATE_NOOP("Fields", "Name")),),
        (
            text("city", QT_TRANSLATE_NOOP("Fields", "Town")),
            text("address", QT_TRANSLATE_NOOP("Fields", "Address"), weight=2),
            linked("institution_id", QT_TRANSLATE_NOOP("Fields", "Institution"), records(Institution), weight=2),
        ),
        (
            clock("opens_at", QT_TRANSLATE_NOOP("Fields", "Opens at")),
            clock("closes_at", QT_TRANSLATE_NOOP("Fields", "Closes at")),
            weekdays("open_days", QT_TRANSLATE_NOOP("Fields", "Open on"), weight=4),
        ),
        (
            text("contact", QT_TRANSLATE_NOOP("Fields", "Contact"), weight=4),
            flag("archived", QT_TRANSLATE_NOOP("Fields", "Archived")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change venue"),
    subject=name_of,
    doubts=_doubts,
)
_ROOMS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Room"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Seats"), 70, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "In a U"), 70, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "In rows"), 70, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Equipment"), 240),
)
_CLOSURES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "From"), 160, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Until"), 160),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "What"), 150),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Reason"), 0),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Lessons hit"), 120, "chip", counted_hits, lambda n: "error" if n else "fine"
    ),
)


def rooms(plan: OpenPlan) -> PartsPlan:
    """Return how the rooms of a venue are listed and edited."""
    form = FormPlan(
        mapped=Room,
        rows=(
            (both("name", QT_TRANSLATE_NOOP("Fields", "Name")),),
            (
                whole("seats", QT_TRANSLATE_NOOP("Fields", "Seats"), 5_000, optional=False),
                whole("seats_in_u", QT_TRANSLATE_NOOP("Fields", "In a U"), 5_000),
                whole("seats_theatre", QT_TRANSLATE_NOOP("Fields", "In rows"), 5_000),
            ),
            (equipment("equipment", QT_TRANSLATE_NOOP("Fields", "Equipment"), lambda: _known(plan)),),
        ),
        action=QT_TRANSLATE_NOOP("Action", "Change room"),
        subject=name_of,
        narrow=True,
    )
    return PartsPlan(
        columns=_ROOMS,
        read=_read_rooms,
        form=form,
        make=_make_room,
        new=QT_TRANSLATE_NOOP("Action", "New room"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete room"),
        title=lambda: translate("Venues", "Rooms"),
        empty=lambda: translate("Venues", "Where do lessons take place? Add at least one room with its seats."),
    )


def closures(plan: OpenPlan) -> PartsPlan:
    """Return how the closures of a venue and its rooms are listed and edited."""

    def zone() -> ZoneInfo:
        with plan.workspace.reading() as session:
            return session.scalars(select(Office)).one().zone

    form = FormPlan(
        mapped=Closure,
        rows=(
            (moment("starts_at", QT_TRANSLATE_NOOP("Fields", "Closed from"), zone),),
            (moment("ends_at", QT_TRANSLATE_NOOP("Fields", "Open again"), zone),),
            (linked("room_id", QT_TRANSLATE_NOOP("Fields", "Only this room"), _all_rooms),),
            (both("reason", QT_TRANSLATE_NOOP("Fields", "Reason")),),
        ),
        action=QT_TRANSLATE_NOOP("Action", "Change closure"),
        subject=lambda closure: name_of(closure.venue),
        doubts=_closure_doubts,
        narrow=True,
    )
    return PartsPlan(
        columns=_CLOSURES,
        read=_read_closures,
        form=form,
        make=_make_closure,
        new=QT_TRANSLATE_NOOP("Action", "New closure"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete closure"),
        title=lambda: translate("Venues", "Closures"),
        empty=lambda: translate("Venues", "Repairs, elections, another booking: nothing is planned here at that time."),
    )


def loss_of_closure(session: Session, closure_id: UUID) -> Any:
    """Return what is lost by a closure, None where it is gone or the wrong way round."""
    from policeplanner.services.hits import closure_loss

    closure = session.get(Closure, closure_id)
    if closure is None or _closure_doubts(closure):
        return None
    return closure_loss(session, closure)


def _closure_doubts(closure: Any) -> dict[str, str]:
    found = {}
    if closure.ends_at <= closure.starts_at:
        found["ends_at"] = translate("Venues", "The end comes before the beginning.")
    if closure.room is not None and closure.room.venue_id != closure.venue_id:
        found["room_id"] = translate("Venues", "This room belongs to another venue.")
    return found


def _known(plan: OpenPlan) -> Sequence[str]:
    with plan.workspace.reading() as session:
        used = [*session.scalars(select(Room.equipment).distinct()), *session.scalars(select(Lesson.equipment))]
    return sorted({token for each in used for token in tokens(each)})


def _read_rooms(session: Session, venue: UUID) -> Rows:
    found = session.scalars(select(Room).where(Room.venue_id == venue).order_by(Room.name_en, Room.id))
    return [
        (
            room.id,
            (
                name_of(room),
                room.seats,
                room.seats_in_u,
                room.seats_theatre,
                ", ".join(map(word_of, tokens(room.equipment))),
            ),
        )
        for room in found
    ]


def _make_room(session: Session, venue: UUID) -> Base:
    room = Room(venue_id=venue)
    session.add(room)
    return room


def _all_rooms(session: Session) -> list[tuple[Any, str]]:
    found = session.scalars(select(Room).options(joinedload(Room.venue)))
    named = [(room.id, f"{name_of(room)} · {name_of(room.venue)}") for room in found]
    return sorted(named, key=lambda each: formats.sort_key(each[1]))


def _read_closures(session: Session, venue: UUID) -> Rows:
    office = session.scalars(select(Office)).one()
    found = session.scalars(select(Closure).where(Closure.venue_id == venue).order_by(Closure.starts_at)).all()
    return [(each.id, _closure_cells(session, office, each)) for each in found]


def _closure_cells(session: Session, office: Office, closure: Closure) -> tuple[Any, ...]:
    begins, ends = (_written(office.local(each)) for each in (closure.starts_at, closure.ends_at))
    what = name_of(closure.room) if closure.room else translate("Venues", "the whole venue")
    hit = len(found_by(session, loss_of_closure, closure.id)[1])
    return (begins, ends, what, closure.text("reason").shown(language()), hit)


def _written(local: datetime) -> str:
    return f"{formats.medium_date(local.date())}, {formats.clock(local.time())}"


def _make_closure(session: Session, venue: UUID) -> Base:
    from policeplanner.services.deliveries import plan_year

    office, today = session.scalars(select(Office)).one(), formats.today()
    day = max(today + timedelta(days=1), today.replace(year=plan_year(session, today), month=1, day=1))
    begins = office.moment(day, 0)
    closure = Closure(venue_id=venue, starts_at=begins.astimezone(UTC), ends_at=begins + timedelta(days=1))
    session.add(closure)
    return closure
