"""Absences and closures name the lessons they fall upon."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from policeplanner.domain.closures import Closure
from policeplanner.domain.trainers import Absence, AbsenceKind
from policeplanner.domain.venues import Room
from policeplanner.services.hits import absence_loss, closure_loss, hits
from policeplanner.services.losses import Kind
from policeplanner.store.workspace import Workspace
from tests.gui.year import mission_year
from tests.plans import MONDAY, SmallPlan

BEFORE = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    return mission_year(workspace)


def test_a_late_arrival_falls_upon_the_lessons_of_the_morning(workspace: Workspace, ids: SmallPlan) -> None:
    late = Absence(
        trainer_id=ids.trainers[0],
        first_day=MONDAY,
        last_day=MONDAY,
        kind=AbsenceKind.TRAVEL,
        until_minute=14 * 60,
    )
    loss = absence_loss(late)
    assert (loss.kind, loss.ends.hour, loss.absence) == (Kind.TRAINER, 14, AbsenceKind.TRAVEL)
    with workspace.reading() as session:
        found = hits(session, loss, now=BEFORE)
        assert [(hit.lesson.en, hit.begins.hour) for hit in found] == [("Opening", 9), ("Leadership I", 10)]
        assert hits(session, loss, now=datetime(2027, 2, 1, tzinfo=UTC)) == [], "what is over cannot be mended"


def test_a_closed_room_is_told_from_a_closed_venue(workspace: Workspace, ids: SmallPlan) -> None:
    begins, ends = datetime(2027, 1, 11, 7, tzinfo=UTC), datetime(2027, 1, 11, 12, tzinfo=UTC)
    with workspace.action("Close") as session:
        small = session.scalars(select(Room.id).where(Room.seats == 12)).one()
        closed = [Closure(venue_id=ids.venue, room_id=room, starts_at=begins, ends_at=ends) for room in (None, small)]
        session.add_all(closed)
        session.flush()
        venue, room = (closure_loss(session, closure) for closure in closed)
        assert (venue.kind, room.kind) == (Kind.VENUE, Kind.ROOM)
        assert venue.begins.date() == date(2027, 1, 11)
        assert venue.begins.hour == 8, "hours are those of the office"
        assert len(hits(session, venue, now=BEFORE)) == 2
        assert hits(session, room, now=BEFORE) == []
