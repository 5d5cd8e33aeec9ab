"""What uses a trainer, a venue or a partner, so that none is deleted under somebody’s feet; and putting them away."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import OFF, Activity, ActivityStatus
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.initiatives import Commitment
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.programmes import ProgrammePartner
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer, TrainerStatus
from policeplanner.domain.venues import Room, Venue

# Working days after which an activity that is no course is a process, not an event.
LONG = 20


@dataclass(frozen=True)
class Use:
    """An activity that uses something; edition_id is set for course editions. `lessons` counts those placed there."""

    activity_id: UUID
    edition_id: UUID | None
    code: str
    title: Text
    first: date | None
    last: date | None
    status: ActivityStatus
    lessons: int = 0
    rooms: tuple[Text, ...] = ()
    people: int | None = None


def uses_of_trainer(session: Session, trainer_id: UUID) -> list[Use]:
    """Return the editions on whose team a trainer is or whose lessons he or she teaches, in order of time."""
    team = select(EditionTrainer.edition_id).where(EditionTrainer.trainer_id == trainer_id)
    taught = (
        select(Placement.edition_id)
        .join(PlacementTrainer, PlacementTrainer.placement_id == Placement.id)
        .where(PlacementTrainer.trainer_id == trainer_id)
    )
    return _read(session, _activities().where(or_(Edition.id.in_(team), Edition.id.in_(taught))))


def uses_of_venue(session: Session, venue_id: UUID) -> list[Use]:
    """Return the activities that take place at a venue, or have lessons in its rooms, in order of time."""
    lessons: defaultdict[UUID, list[Text]] = defaultdict(list)
    rooms = session.execute(
        select(Placement.edition_id, Room.name_en, Room.name_fr)
        .join(Room, Room.id == Placement.room_id)
        .where(Room.venue_id == venue_id)
        .order_by(Room.name_en)
    )
    for edition, en, fr in rooms:
        lessons[edition].append(Text(en, fr))
    return _read(session, _activities().where(or_(Activity.venue_id == venue_id, Edition.id.in_(lessons))), lessons)


def uses_of_partner(session: Session, institution_id: UUID) -> tuple[int, int]:
    """Return how many commitments and how many programmes would lose their partner."""
    promises, programmes = (
        session.scalar(select(func.count(mapped.id)).where(mapped.institution_id == institution_id)) or 0
        for mapped in (Commitment, ProgrammePartner)
    )
    return promises, programmes


def venue_days(session: Session, year: int) -> dict[UUID, tuple[int, int]]:
    """Return for each venue the working days of a year on which something takes place there, and all it is open on.

    What takes longer than LONG working days and is no course has its seat there, but does not fill it.
    """
    calendar = WorkingCalendar.of(session.scalars(select(Office)).one())
    worked = calendar.days_between(date(year, 1, 1), date(year, 12, 31))
    used: defaultdict[UUID, set[date]] = defaultdict(set)
    rows = session.execute(
        select(Activity.venue_id, Activity.starts_on, Activity.ends_on, Edition.id)
        .outerjoin(Edition, Edition.activity_id == Activity.id)
        .where(
            Activity.venue_id.is_not(None),
            Activity.starts_on <= worked[-1],
            Activity.ends_on >= worked[0],
            Activity.status.not_in(OFF),
        )
    )
    for venue, first, last, edition in rows:
        assert venue is not None
        assert first is not None
        assert last is not None
        days = calendar.days_between(max(first, worked[0]), min(last, worked[-1]))
        if edition is not None or len(days) <= LONG:
            used[venue].update(days)
    opened = session.execute(select(Venue.id, Venue.open_days))
    return {venue: (len(used[venue]), sum(str(day.isoweekday()) in days for day in worked)) for venue, days in opened}


def archive(session: Session, records: Iterable[UUID]) -> None:
    """Put trainers and venues away within an action: they are no longer offered, but stay where they were used."""
    for record in records:
        venue = session.get(Venue, record)
        if venue is not None:
            venue.archived = True
        else:
            session.get_one(Trainer, record).status = TrainerStatus.INACTIVE


def _activities() -> Select[Activity, UUID | None, str | None]:
    return (
        select(Activity, Edition.id, Edition.code)
        .outerjoin(Edition, Edition.activity_id == Activity.id)
        .order_by(Activity.starts_on, Activity.reference)
    )


def _read(
    session: Session,
    statement: Select[Activity, UUID | None, str | None],
    lessons: dict[UUID, list[Text]] | None = None,
) -> list[Use]:
    found = []
    for activity, edition, code in session.execute(statement):
        rooms = (lessons or {}).get(edition, []) if edition else []
        found.append(
            Use(
                activity_id=activity.id,
                edition_id=edition,
                code=code or activity.reference,
                title=activity.text("title"),
                first=activity.starts_on,
                last=activity.ends_on,
                status=activity.status,
                lessons=len(rooms),
                rooms=tuple(dict.fromkeys(rooms)),
                people=activity.planned_participants,
            )
        )
    return found
