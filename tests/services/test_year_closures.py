"""A venue that is closed all day, wholly or room by room, is lost to the year's planner on that day."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from policeplanner.domain.closures import Closure
from policeplanner.domain.offices import Office
from policeplanner.domain.venues import Room, Venue
from policeplanner.services.year_closures import closed_days
from policeplanner.services.year_days import YearDays
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan

MIDNIGHT = datetime(2027, 1, 11, 23, tzinfo=UTC)  # the night to 12 January in Skopje


def closed(workspace: Workspace, plan: SmallPlan) -> list[int]:
    with workspace.reading() as session:
        office, venues = session.scalars(select(Office)).one(), session.scalars(select(Venue)).all()
        return closed_days(session, office, venues, YearDays(2027))[plan.venue]


def close(workspace: Workspace, plan: SmallPlan, hours: int, *, rooms: int = 0) -> None:
    """Close the venue, or so many of its rooms, from midnight on."""
    with workspace.action("Close") as session:
        found = (
            session.scalars(select(Room.id).where(Room.venue_id == plan.venue).limit(rooms)).all() if rooms else [None]
        )
        for room in found:
            ends_at = MIDNIGHT + timedelta(hours=hours)
            session.add(Closure(venue_id=plan.venue, room_id=room, starts_at=MIDNIGHT, ends_at=ends_at))


def test_a_closed_venue_is_lost_on_whole_days_only(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    close(workspace, plan, 36)
    assert closed(workspace, plan) == [11]


def test_one_room_of_two_leaves_the_venue_open(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    close(workspace, plan, 48, rooms=1)
    assert closed(workspace, plan) == []


def test_all_rooms_closed_is_a_closed_venue(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    close(workspace, plan, 48, rooms=2)
    assert closed(workspace, plan) == [11, 12]
