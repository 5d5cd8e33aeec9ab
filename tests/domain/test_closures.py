"""Closures are records of their venue or room."""

from datetime import UTC, datetime

from sqlalchemy import func, select

from policeplanner.domain.closures import Closure
from policeplanner.domain.venues import Room, Venue
from policeplanner.store.workspace import Workspace

BEGIN, END = datetime(2027, 8, 2, tzinfo=UTC), datetime(2027, 8, 16, tzinfo=UTC)


def test_a_closure_goes_with_its_room_and_its_venue(workspace: Workspace) -> None:
    venue = Venue(name_en="Academy")
    room = Room(venue_id=venue.id)
    with workspace.action("Close") as session:
        session.add_all([venue, room])
        session.flush()
        session.add(Closure(venue_id=venue.id, room_id=room.id, starts_at=BEGIN, ends_at=END, reason_en="Painting"))
        session.add(Closure(venue_id=venue.id, starts_at=BEGIN, ends_at=END))
    counted = select(func.count()).select_from(Closure)
    with workspace.reading() as session:
        closure = session.scalars(select(Closure).where(Closure.room_id == room.id)).one()
        assert closure.room is not None
        assert closure.venue.name_en == "Academy"
        assert closure.text("reason").fr == ""
        assert session.scalar(counted) == 2
    with workspace.action("Delete the room") as session:
        session.delete(session.get_one(Room, room.id))
        session.flush()
        assert session.scalar(counted) == 1
    with workspace.action("Delete the venue") as session:
        session.delete(session.get_one(Venue, venue.id))
        session.flush()
        assert session.scalar(counted) == 0
