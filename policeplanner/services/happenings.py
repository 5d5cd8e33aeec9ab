"""What happened, as far as a finding of the plan check tells it: where re-planning begins from."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import GroupAbsence
from policeplanner.domain.offices import Office
from policeplanner.domain.trainers import WHOLE_DAY, Absence
from policeplanner.services.checks.closures import GROUP_AWAY, ROOM_CLOSED, VENUE_CLOSED
from policeplanner.services.checks.findings import Finding
from policeplanner.services.checks.people import ABSENT
from policeplanner.services.checks.timetable import DAY_OFF
from policeplanner.services.losses import Kind, Loss, day_lost


def loss_of(session: Session, finding: Finding) -> Loss | None:
    """Return what a finding says is lost, None where re-planning would not help."""
    ids = {subject.table: subject.id for subject in finding.subjects}
    if finding.code == ABSENT.code and finding.day is not None:
        return _absence(session, ids["trainer"], finding.day)
    if finding.code in {ROOM_CLOSED.code, VENUE_CLOSED.code}:
        closure = session.get(Closure, ids["closure"])
        if closure is not None:
            kind = Kind.ROOM if closure.room_id else Kind.VENUE
            return Loss(kind, closure.room_id or closure.venue_id, *_local(session, closure))
    if finding.code == GROUP_AWAY.code and finding.starts_at is not None:
        return _group_away(session, ids["edition_group"], finding.starts_at)
    return day_lost(finding.day) if finding.code == DAY_OFF.code and finding.day is not None else None


def _absence(session: Session, trainer: UUID, day: date) -> Loss | None:
    absence = session.scalars(
        select(Absence).where(Absence.trainer_id == trainer, Absence.first_day <= day, Absence.last_day >= day)
    ).first()
    if absence is None:
        return None
    first, last = (datetime.combine(each, time.min) for each in (absence.first_day, absence.last_day))
    ends = last + timedelta(minutes=min(absence.until_minute, WHOLE_DAY))
    return Loss(Kind.TRAINER, trainer, first + timedelta(minutes=absence.from_minute), ends, absence.kind)


def _group_away(session: Session, group: UUID, starts_at: datetime) -> Loss | None:
    away = session.scalars(
        select(GroupAbsence).where(GroupAbsence.group_id == group, GroupAbsence.ends_at > starts_at)
    ).first()
    return Loss(Kind.GROUP, group, *_local(session, away)) if away else None


def _local(session: Session, span: Closure | GroupAbsence) -> tuple[datetime, datetime]:
    office = session.scalars(select(Office)).one()
    begins, ends = office.local(span.starts_at), office.local(span.ends_at)
    return begins.replace(tzinfo=None), ends.replace(tzinfo=None)
