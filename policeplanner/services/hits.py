"""What absences and closures mean for timetables: which lessons they fall upon."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import WHOLE_DAY, Absence
from policeplanner.services.losses import Kind, Loss, lessons_hit


@dataclass(frozen=True)
class Hit:
    """A lesson that cannot take place as it stands; it begins at a local moment."""

    edition_id: UUID
    edition: str
    lesson: Text
    begins: datetime


def absence_loss(absence: Absence) -> Loss:
    """Return what is lost by an absence."""
    first, last = (datetime.combine(each, time.min) for each in (absence.first_day, absence.last_day))
    ends = last + timedelta(minutes=min(absence.until_minute, WHOLE_DAY))
    begins = first + timedelta(minutes=absence.from_minute)
    return Loss(Kind.TRAINER, absence.trainer_id, begins, ends, absence.kind)


def closure_loss(session: Session, closure: Closure) -> Loss:
    """Return what is lost by a closure."""
    office = session.scalars(select(Office)).one()
    begins, ends = (office.local(each).replace(tzinfo=None) for each in (closure.starts_at, closure.ends_at))
    kind = Kind.ROOM if closure.room_id else Kind.VENUE
    return Loss(kind, closure.room_id or closure.venue_id, begins, ends, reason=closure.text("reason"))


def hits(session: Session, loss: Loss, *, now: datetime) -> Sequence[Hit]:
    """Return the lessons after now (UTC) that a loss falls upon, in order of time."""
    office = session.scalars(select(Office)).one()
    found = {placement: begins for placement, _edition, begins in lessons_hit(session, loss, now=now)}
    lessons = session.scalars(
        select(Placement)
        .where(Placement.id.in_(found))
        .options(joinedload(Placement.lesson), joinedload(Placement.edition).joinedload(Edition.activity))
    )
    by_id = {placement.id: placement for placement in lessons}
    return [
        Hit(
            by_id[key].edition_id,
            by_id[key].edition.code or by_id[key].edition.activity.reference,
            by_id[key].lesson.text("title"),
            office.local(begins).replace(tzinfo=None),
        )
        for key, begins in found.items()
    ]
