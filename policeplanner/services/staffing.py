"""Who could teach a lesson and which rooms fit it, with the reason why others do not; and choosing them by hand."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.trainers import Absence, Trainer, TrainerStatus
from policeplanner.domain.venues import Room
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.occupation import MomentSpan, Occupation, occupation_between

CHOOSE_TRAINERS = QT_TRANSLATE_NOOP("Action", "Choose trainers of lesson")
CHOOSE_ROOM = QT_TRANSLATE_NOOP("Action", "Choose room of lesson")


@dataclass(frozen=True)
class Candidate:
    """A trainer or a room for a lesson; `against` says what speaks against it, empty when nothing does."""

    id: UUID
    name: str
    chosen: bool
    against: str = ""
    in_team: bool = True

    @property
    def rank(self) -> tuple[bool, bool, tuple[str, str]]:
        """Return what to sort by: those who fit first, the team before others."""
        return bool(self.against), not self.in_team, formats.sort_key(self.name)


@dataclass(frozen=True)
class Staffing:
    """Who could teach a lesson and where, those who fit first; `needed` is the number of trainers it wants.

    `days` are the days of the course, with the one it is on; `day` and `minute` (after midnight, local) tell when it
    begins, None while it has no place.
    """

    trainers: tuple[Candidate, ...]
    rooms: tuple[Candidate, ...]
    needed: int
    lock: Lock
    days: tuple[date, ...]
    day: date | None = None
    minute: int | None = None

    @property
    def placed(self) -> bool:
        """Tell whether it has a place in time."""
        return self.day is not None


def staffing_of(session: Session, placement_id: UUID) -> Staffing | None:
    """Return who and what a lesson could have at its time, or at any time while it has none; None when it is gone."""
    placement = session.get(Placement, placement_id)
    if placement is None:
        return None
    view = _View(session, placement)
    return Staffing(
        trainers=tuple(sorted(view.trainers(), key=lambda one: one.rank)),
        rooms=tuple(sorted(view.rooms(), key=lambda one: one.rank)),
        needed=placement.lesson.trainers_needed,
        lock=placement.lock,
        days=view.days(),
        day=view.local.date() if view.local else None,
        minute=view.local.hour * 60 + view.local.minute if view.local else None,
    )


def choose_trainers(session: Session, placement_id: UUID, trainers: Collection[UUID]) -> None:
    """Let these trainers teach a lesson, within an action; who is not on the team joins it."""
    placement = session.get_one(Placement, placement_id)
    placement.trainers = [member for member in placement.trainers if member.trainer_id in trainers]
    present = {member.trainer_id for member in placement.trainers}
    of_edition = select(EditionTrainer.trainer_id).where(EditionTrainer.edition_id == placement.edition_id)
    team = set(session.scalars(of_edition))
    for trainer_id in sorted(set(trainers) - present):
        placement.trainers.append(PlacementTrainer(placement_id=placement.id, trainer_id=trainer_id))
        if trainer_id not in team:
            session.add(EditionTrainer(edition_id=placement.edition_id, trainer_id=trainer_id))
    _keep(placement)


def choose_room(session: Session, placement_id: UUID, room_id: UUID | None) -> None:
    """Hold a lesson in a room, or in none, within an action."""
    placement = session.get_one(Placement, placement_id)
    placement.room_id = room_id
    _keep(placement)


def _keep(placement: Placement) -> None:
    if placement.starts_at is not None:
        placement.lock = Lock.MINE  # chosen by hand, so the program leaves it


class _View:
    """What the plan says about the hours of one lesson."""

    def __init__(self, session: Session, placement: Placement) -> None:
        self.session, self.placement = session, placement
        self.edition = session.get_one(Edition, placement.edition_id)
        self.office = session.scalars(select(Office)).one()
        self.team = {member.trainer_id for member in self.edition.team}
        self.now = {member.trainer_id for member in placement.trainers}
        self.begin, self.end = placement.starts_at, placement.ends_at
        self.local = self.office.local(self.begin) if self.begin else None
        self.beside = list(self._lessons_then())
        self.taken = self._taken()

    def trainers(self) -> Iterator[Candidate]:
        """Yield the team, those who teach it now, and others who are qualified and active."""
        everybody = self.session.scalars(
            select(Trainer).options(selectinload(Trainer.qualifications), selectinload(Trainer.absences))
        )
        for trainer in everybody:
            in_team, chosen = trainer.id in self.team, trainer.id in self.now
            against = self._against(trainer)
            if in_team or chosen or (trainer.status is not TrainerStatus.INACTIVE and not against):
                yield Candidate(trainer.id, trainer.full_name, chosen, against, in_team)

    def rooms(self) -> Iterator[Candidate]:
        """Yield the rooms of the venue, and the room of now when it is of another one."""
        venue = self.edition.activity.venue
        found = {room.id: room for room in venue.rooms} if venue else {}
        if self.placement.room:
            found[self.placement.room.id] = self.placement.room
        for room in found.values():
            seats = translate("Staffing", "%n seat(s)", "", _seats(room))
            name = f"{room.text('name').shown(language())} · {seats}"
            yield Candidate(room.id, name, room.id == self.placement.room_id, self._against_room(room))

    def days(self) -> tuple[date, ...]:
        """Return the days of the course; without dates only that of the lesson."""
        activity = self.edition.activity
        found = {self.local.date()} if self.local else set()
        if activity.starts_on and activity.ends_on:
            found |= set(WorkingCalendar.of(self.office).days_between(activity.starts_on, activity.ends_on))
        return tuple(sorted(found))

    def _against(self, trainer: Trainer) -> str:
        topic, day = self.placement.lesson.topic, self._day()
        if topic is not None and not trainer.qualified(topic.id, day):
            return translate("Staffing", "not qualified")
        if self.begin is None or self.end is None:
            return ""
        absence = next((each for each in trainer.absences if self._away(each)), None)
        if absence is not None:
            return translate("Staffing", "away ({why})").format(why=absence.kind.label)
        for other in self.beside:
            if any(member.trainer_id == trainer.id for member in other.trainers):
                text = translate("Staffing", "teaches “{lesson}” until {time}")
                return text.format(lesson=_title(other), time=self._until(other))
        return translate("Staffing", "on the way") if self._meets(self.taken.trainers[trainer.id]) else ""

    def _against_room(self, room: Room) -> str:
        lesson = self.placement.lesson
        if _seats(room) < self._people():
            return translate("Staffing", "too small for %n", "", self._people())
        if not lesson.equipment_tokens <= room.equipment_tokens:
            return translate("Staffing", "without the equipment needed")
        for other in self.beside:
            if other.room_id == room.id:
                text = translate("Staffing", "has “{lesson}” until {time}")
                return text.format(lesson=_title(other), time=self._until(other))
        return translate("Staffing", "closed") if self._meets(self.taken.rooms[room.id]) else ""

    def _people(self) -> int:
        groups = [self.placement.group] if self.placement.group else self.edition.groups
        return sum(group.size for group in groups)

    def _day(self) -> date:
        first = self.edition.activity.starts_on or datetime.now(UTC).date()
        return self.local.date() if self.local else first

    def _away(self, absence: Absence) -> bool:
        assert self.local is not None
        start = self.local.hour * 60 + self.local.minute
        gone, back = absence.minutes_from(self.local.date())
        return gone < start + self.placement.minutes and start < back

    def _taken(self) -> Occupation:
        if self.begin is None:
            return Occupation()
        day = self._day()
        return occupation_between(self.session, day, day, without=self.edition)

    def _meets(self, spans: Iterable[MomentSpan]) -> bool:
        begin, end = self.begin, self.end
        return begin is not None and end is not None and any(a < end and begin < b for a, b in spans)

    def _until(self, other: Placement) -> str:
        assert other.ends_at is not None
        return formats.clock(self.office.local(other.ends_at).time())

    def _lessons_then(self) -> Iterator[Placement]:
        if self.begin is None or self.end is None:
            return
        near = self.session.scalars(
            select(Placement)
            .join(Edition, Edition.id == Placement.edition_id)
            .join(Activity, Activity.id == Edition.activity_id)
            .where(Placement.id != self.placement.id, Activity.status.not_in(OFF))
            .where(Placement.starts_at.between(self.begin - timedelta(days=1), self.end))
            .options(joinedload(Placement.lesson), selectinload(Placement.trainers))
            .order_by(Placement.starts_at, Placement.id)
        )
        for other in near:
            if other.starts_at and other.ends_at and self._meets([(other.starts_at, other.ends_at)]):
                yield other


def _seats(room: Room) -> int:
    return max(room.seats, room.seats_in_u or 0, room.seats_theatre or 0)


def _title(placement: Placement) -> str:
    return placement.lesson.text("title").shown(language())
