"""Lessons placed by hand: put somewhere, taken off, locked and unlocked; a draft may break any rule."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services import timetables

PLACE = QT_TRANSLATE_NOOP("Action", "Place lesson")
MOVE = QT_TRANSLATE_NOOP("Action", "Move lesson")
TAKE_OFF = QT_TRANSLATE_NOOP("Action", "Take lessons off the timetable")
LOCK = QT_TRANSLATE_NOOP("Action", "Lock lessons")
UNLOCK = QT_TRANSLATE_NOOP("Action", "Unlock lessons")


@dataclass(frozen=True)
class Landing:
    """Where a lesson goes: a local day, a minute after midnight, a room and trainers."""

    placement_id: UUID
    day: date
    minute: int
    room_id: UUID | None = None
    trainers: frozenset[UUID] = frozenset()


def place(session: Session, landing: Landing) -> None:
    """Put a lesson in its place within an action, whatever speaks against it; it is the planner's own from then on.

    Raises NoResultFound when it is gone from the plan.
    """
    office = session.scalars(select(Office)).one()
    placement = session.get_one(Placement, landing.placement_id)
    placement.starts_at = office.moment(landing.day, landing.minute)
    placement.room_id, placement.lock = landing.room_id, Lock.MINE
    present = {member.trainer_id: member for member in placement.trainers}
    for trainer_id in present.keys() - landing.trainers:
        session.delete(present[trainer_id])
    session.add_all(
        PlacementTrainer(placement_id=placement.id, trainer_id=trainer_id)
        for trainer_id in sorted(landing.trainers - present.keys())
    )


def take_off(session: Session, placements: Collection[UUID]) -> int:
    """Take lessons off the timetable within an action; return how many were on it."""
    placed = [placement for placement in _placed(session, placements) if placement.starts_at is not None]
    for placement in placed:
        timetables.take_off(session, placement.id)
    return len(placed)


def lock(session: Session, placements: Collection[UUID]) -> int:
    """Make placed lessons the planner's own within an action, so that the program leaves them; return how many."""
    return _relock(session, placements, Lock.MINE)


def unlock(session: Session, placements: Collection[UUID]) -> int:
    """Let the program move lessons that the planner had locked, within an action; return how many."""
    return _relock(session, placements, Lock.NONE)


def _relock(session: Session, placements: Collection[UUID], wanted: Lock) -> int:
    mine = wanted is Lock.MINE
    changed = [p for p in _placed(session, placements) if p.starts_at is not None and (p.lock is Lock.MINE) is not mine]
    for placement in changed:
        placement.lock = wanted
    return len(changed)


def _placed(session: Session, placements: Collection[UUID]) -> list[Placement]:
    statement = select(Placement).where(Placement.id.in_(placements)).options(selectinload(Placement.trainers))
    return list(session.scalars(statement.order_by(Placement.starts_at, Placement.id)))
