"""The days of a year on which a venue cannot be used, because it, or each of its rooms, is closed all day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.closures import Closure
from policeplanner.domain.offices import Office
from policeplanner.domain.venues import Venue
from policeplanner.services.year_days import YearDays


def closed_days(
    session: Session, office: Office, venues: Iterable[Venue], days: YearDays
) -> defaultdict[UUID, list[int]]:
    """Return the numbers of the days on which closures leave no room of a venue, by the venue's id.

    A closure that ends before the venue closes, or begins after it has opened, leaves some of the day: it closes none.
    """
    known = {venue.id: venue for venue in venues}
    lost: dict[tuple[UUID, int], set[UUID]] = defaultdict(set)
    for closure in session.scalars(select(Closure)):
        venue = known.get(closure.venue_id)
        if venue is not None:
            rooms = {closure.room_id} if closure.room_id else {room.id for room in venue.rooms} | {venue.id}
            for number in _whole_days(closure, office, venue, days):
                lost[venue.id, number] |= rooms
    found: defaultdict[UUID, list[int]] = defaultdict(list)
    for (venue_id, number), gone in sorted(lost.items()):
        rooms = {room.id for room in known[venue_id].rooms}
        if venue_id in gone or rooms <= gone:
            found[venue_id].append(number)
    return found


def _whole_days(closure: Closure, office: Office, venue: Venue, days: YearDays) -> Iterable[int]:
    first, last = office.local(closure.starts_at).date(), office.local(closure.ends_at).date()
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        opens, closes = office.moment(day, venue.opens_at), office.moment(day, venue.closes_at)
        if closure.starts_at <= opens and closes <= closure.ends_at and 0 <= days.number(day) < days.count:
            yield days.number(day)
