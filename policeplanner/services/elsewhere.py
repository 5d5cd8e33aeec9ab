"""What the lessons of other editions take from a trainer or a room, lesson by lesson."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.i18n import language


@dataclass(frozen=True)
class Taken:
    """A lesson of another edition; the moment is UTC."""

    placement_id: UUID
    starts_at: datetime
    minutes: int
    title: str
    edition: str


def taken_elsewhere(
    session: Session, trainer_or_room: UUID, first: date, last: date, *, without: UUID
) -> Sequence[Taken]:
    """Return the lessons of other editions with a trainer or in a room, from one local day to another, both included.

    Editions that are postponed or cancelled take nothing. A day more is read on both sides, for the time zone's sake.
    """
    begin = datetime.combine(first, time.min, UTC) - timedelta(days=1)
    end = datetime.combine(last, time.max, UTC) + timedelta(days=1)
    theirs = select(PlacementTrainer.placement_id).where(PlacementTrainer.trainer_id == trainer_or_room)
    placements = session.scalars(
        select(Placement)
        .join(Edition, Edition.id == Placement.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(
            Placement.edition_id != without,
            Placement.starts_at.between(begin, end),
            Activity.status.not_in(OFF),
            or_(Placement.room_id == trainer_or_room, Placement.id.in_(theirs)),
        )
        .options(joinedload(Placement.lesson), joinedload(Placement.edition))
        .order_by(Placement.starts_at, Placement.id)
    )
    return [
        Taken(p.id, p.starts_at, p.minutes, p.lesson.text("title").shown(language()), p.edition.code)
        for p in placements
        if p.starts_at is not None
    ]
