"""What happened, as far as a finding of the plan check tells it: where re-planning begins from."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import GroupAbsence
from policeplanner.domain.offices import Office
from policeplanner.domain.trainers import Absence
from policeplanner.services.checks.closures import GROUP_AWAY, ROOM_CLOSED, VENUE_CLOSED
from policeplanner.services.checks.findings import Finding
from policeplanner.services.checks.people import ABSENT
from policeplanner.services.checks.timetable import DAY_OFF
from policeplanner.services.hits import absence_loss, closure_loss
from policeplanner.services.losses import Kind, Loss, day_lost


def loss_of(session: Session, finding: Finding) -> Loss | None:
    """Return what a finding says is lost, None where re-planning would not help."""
    ids = {subject.table: subject.id for subject in finding.subjects}
    if finding.code == ABSENT.code and finding.day is not None:
        return _absence(session, ids["trainer"], finding.day)
    if finding.code in {ROOM_CLOSED.code, VENUE_CLOSED.code}:
        closure = session.get(Closure, ids["closure"])
        return closure_loss(session, closure) if closure is not None else None
    if finding.code == GROUP_AWAY.code and finding.starts_at is not None:
        return _group_away(session, ids["edition_group"], finding.starts_at)
    return day_lost(finding.day) if finding.code == DAY_OFF.code and finding.day is not None else None


def _absence(session: Session, trainer: UUID, day: date) -> Loss | None:
    absence = session.scalars(
        select(Absence).where(Absence.trainer_id == trainer, Absence.first_day <= day, Absence.last_day >= day)
    ).first()
    return absence_loss(absence) if absence is not None else None


def _group_away(session: Session, group: UUID, starts_at: datetime) -> Loss | None:
    away = session.scalars(
        select(GroupAbsence).where(GroupAbsence.group_id == group, GroupAbsence.ends_at > starts_at)
    ).first()
    return Loss(Kind.GROUP, group, *_local(session, away)) if away else None


def _local(session: Session, span: GroupAbsence) -> tuple[datetime, datetime]:
    office = session.scalars(select(Office)).one()
    begins, ends = office.local(span.starts_at), office.local(span.ends_at)
    return begins.replace(tzinfo=None), ends.replace(tzinfo=None)
