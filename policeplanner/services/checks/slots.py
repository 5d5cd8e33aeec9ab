"""Lessons placed in time, as the plan check sees them: where, when, with whom, for whom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.trainers import Trainer
from policeplanner.services.checks.findings import Hours, Place, Subject, Value
from policeplanner.services.checks.plan import Plan, repeated
from policeplanner.services.checks.rows import EVERYBODY, EditionRow, GroupRow, LessonRow, RoomRow, TrainerRow, VenueRow

Key = TypeVar("Key")


class Slot(NamedTuple):
    """A placed lesson. first and last are minutes since 1970 (UTC), begin and end minutes after local midnight."""

    id: UUID
    edition: EditionRow
    lesson: LessonRow
    group: GroupRow | None
    room: RoomRow | None
    venue: VenueRow | None
    trainers: tuple[TrainerRow, ...]
    starts_at: datetime
    day: date
    begin: int
    end: int
    first: int
    last: int

    @property
    def subject(self) -> Subject:
        """Return what to open."""
        return Subject("placement", self.id)

    @property
    def subjects(self) -> tuple[Subject, Subject]:
        """Return what to open, and the edition that it is part of."""
        return self.subject, self.edition.subject

    @property
    def minutes(self) -> int:
        """Return how long it lasts."""
        return self.last - self.first

    @property
    def place(self) -> Place:
        """Return where it lies in the plan."""
        names: list[Value] = [self.edition.name]
        if self.group is not None:
            names.append(self.group.phrase)
        if self.room is not None:
            names.append(self.room.name)
        if self.venue is not None:
            names.append(self.venue.name)
        return Place(tuple(names), self.day, Hours(self.begin, self.end), self.starts_at)

    def shares_people(self, other: "Slot") -> bool:
        """Tell whether the same participants would sit in both lessons of one edition."""
        return self.group is None or other.group is None or self.group.id == other.group.id


class Unplaced(NamedTuple):
    """A lesson of an edition that has no place in time yet."""

    id: UUID
    edition: EditionRow
    lesson: LessonRow


@dataclass(frozen=True)
class Timetables:
    """The placed lessons of all editions that count, in order of time, and those not placed yet."""

    slots: list[Slot] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)

    @cached_property
    def by_edition(self) -> Mapping[UUID, list[Slot]]:
        """Return the placed lessons of each edition, in order of time."""
        return grouped((slot.edition.id, slot) for slot in self.slots)

    @cached_property
    def by_trainer(self) -> Mapping[UUID, list[Slot]]:
        """Return the placed lessons of each trainer, in order of time."""
        return grouped((trainer.id, slot) for slot in self.slots for trainer in slot.trainers)

    @cached_property
    def by_room(self) -> Mapping[UUID, list[Slot]]:
        """Return the placed lessons in each room, in order of time."""
        return grouped((slot.room.id, slot) for slot in self.slots if slot.room is not None)

    @property
    def open_editions(self) -> Iterator[tuple[EditionRow, list[Slot]]]:
        """Return the editions not done yet that have placed lessons, with these."""
        for slots in self.by_edition.values():
            if not slots[0].edition.activity.done:
                yield slots[0].edition, slots


def read_timetables(plan: Plan) -> Timetables:
    """Read the lessons of all editions that count."""
    trainers = _trainers(plan)
    groups = {group.id: group for edition in plan.editions.values() for group in edition.groups}
    timetables = Timetables()
    statement = select(
        repeated(Placement.id),
        repeated(Placement.edition_id),
        repeated(Placement.lesson_id),
        repeated(Placement.group_id),
        Placement.starts_at,
        Placement.minutes,
        repeated(Placement.room_id),
    ).order_by(Placement.starts_at, Placement.id)
    for key, edition_id, lesson_id, group_id, starts_at, minutes, room_id in plan.session.execute(statement):
        edition = plan.editions.get(edition_id)
        if edition is None:
            continue
        lesson = plan.lessons[lesson_id]
        if starts_at is None:
            timetables.unplaced.append(Unplaced(key, edition, lesson))
            continue
        group = groups.get(group_id) if group_id else None
        room = plan.rooms.get(room_id) if room_id else None
        timetables.slots.append(
            _slot(plan, (key, edition, lesson, group, room), trainers.get(key, ()), starts_at, minutes)
        )
    return timetables


def _slot(
    plan: Plan,
    what: tuple[UUID, EditionRow, LessonRow, GroupRow | None, RoomRow | None],
    trainers: Iterable[TrainerRow],
    starts_at: datetime,
    minutes: int,
) -> Slot:
    edition, room = what[1], what[4]
    local = plan.local(starts_at)
    begin = local.hour * 60 + local.minute
    first = int(starts_at.timestamp()) // 60
    venue_id = edition.activity.venue_id
    venue = room.venue if room else plan.venues.get(venue_id) if venue_id else None
    span = local.date(), begin, begin + minutes, first, first + minutes
    return Slot(*what, venue, tuple(trainers), starts_at, *span)


def _trainers(plan: Plan) -> Mapping[UUID, list[TrainerRow]]:
    statement = (
        select(repeated(PlacementTrainer.placement_id), repeated(PlacementTrainer.trainer_id))
        .join(Trainer, Trainer.id == PlacementTrainer.trainer_id)
        .order_by(Trainer.surname, Trainer.given_name, Trainer.id)
    )
    return grouped((placement, plan.trainers[trainer]) for placement, trainer in plan.session.execute(statement))


Item = TypeVar("Item")


def grouped(pairs: Iterable[tuple[Key, Item]]) -> dict[Key, list[Item]]:
    """Collect the second parts of pairs by the first ones, in the order they come."""
    lists: defaultdict[Key, list[Item]] = defaultdict(list)
    for key, item in pairs:
        lists[key].append(item)
    return dict(lists)


def by_day(slots: Iterable[Slot]) -> dict[date, list[Slot]]:
    """Return lessons by local day."""
    return grouped((slot.day, slot) for slot in slots)


def for_groups(edition: EditionRow, slots: Iterable[Slot]) -> Iterator[tuple[Value, list[Slot]]]:
    """Return each group of an edition (or the whole of it) with the lessons that its participants sit in."""
    slots = list(slots)
    if len(edition.groups) < 2:
        yield EVERYBODY, slots
        return
    for group in edition.groups:
        yield group.people, [slot for slot in slots if slot.group is None or slot.group.id == group.id]


def together(first: date, last: date) -> list[date]:
    """Return the days from the first to the last, both included."""
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
