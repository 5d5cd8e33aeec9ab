"""Nobody and nothing in two places at once: trainers, rooms, groups and interpreters."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Protocol, TypeVar
from uuid import UUID

from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Clock, Finding, Place, Rule, Severity, Subject, Value, found
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import EVERYBODY, EditionRow
from policeplanner.services.checks.slots import Slot, Timetables

TRAINER = Rule(
    "trainer-two-places",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "On {day}, {name} teaches “{first}” until {end} and “{second}” from {start}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move one of the two lessons, or give one of them to another trainer."),
)
ROOM = Rule(
    "room-two-lessons",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "On {day}, {name} ({venue}) is taken by “{first}” until {end} and by “{second}” from {start}.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Move one of the two lessons to another room or another time."),
)
GROUP = Rule(
    "group-two-places",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "On {day}, “{first}” (until {end}) and “{second}” (from {start}) overlap for {name}.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Move one of the two lessons to a free time."),
)
INTERPRETER = Rule(
    "interpreter-two-places",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "On {day}, {name} interprets “{first}” until {end} and “{second}”, in another course, from {start}.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Assign another interpreter to one of the two courses, or move one of them."),
)
RULES = (TRAINER, ROOM, GROUP, INTERPRETER)


class Timed(Protocol):
    """Something with a beginning and an end, in minutes since 1970."""

    @property
    def first(self) -> int:
        """Return the beginning."""

    @property
    def last(self) -> int:
        """Return the end."""


Item = TypeVar("Item", bound=Timed)


def overlapping(items: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Return every pair of items that overlap in time, the earlier one first. The items come in order of `first`."""
    going_on: list[Item] = []
    for item in items:
        going_on = [earlier for earlier in going_on if earlier.last > item.first]
        for earlier in going_on:
            yield earlier, item
        going_on.append(item)


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find every double booking of trainers, rooms, groups and interpreters, across all editions."""
    for trainer_id, slots in timetables.by_trainer.items():
        name = plan.trainers[trainer_id].name
        yield from (_clash(TRAINER, Subject("trainer", trainer_id), name, pair) for pair in _live(slots))
    for room_id, slots in timetables.by_room.items():
        name = plan.rooms[room_id].name
        yield from (_clash(ROOM, Subject("room", room_id), name, pair) for pair in _live(slots))
    for slots in timetables.by_edition.values():
        for earlier, later in _live(slots):
            if earlier.shares_people(later):
                yield _clash(GROUP, slots[0].edition.subject, _group(earlier, later), (earlier, later))
    yield from _interpreters(plan, timetables)


def _live(slots: Sequence[Slot]) -> Iterator[tuple[Slot, Slot]]:
    # What is over and reported on both sides cannot be put right any more.
    return (
        (earlier, later)
        for earlier, later in overlapping(slots)
        if not (earlier.edition.activity.done and later.edition.activity.done)
    )


def _group(earlier: Slot, later: Slot) -> Value:
    group = earlier.group or later.group
    return group.people if group else EVERYBODY


def _clash(rule: Rule, resource: Subject, name: Value, pair: tuple[Slot, Slot]) -> Finding:
    earlier, later = pair
    values: dict[str, Value] = {
        "name": name,
        "first": earlier.lesson.name,
        "second": later.lesson.name,
        "end": Clock(earlier.end),
        "start": Clock(later.begin),
        "day": later.day,
        "venue": later.venue.name if later.venue else "",
    }
    return found(
        rule,
        (later.subject, earlier.subject, resource, later.edition.subject, earlier.edition.subject),
        values,
        _both(earlier, later),
    )


def _both(earlier: Slot, later: Slot) -> Place:
    place = later.place
    names = place.names if earlier.edition.id == later.edition.id else (earlier.edition.name, *place.names)
    return Place(names, place.day, place.hours, place.starts_at)


def _interpreters(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    for interpreter_id, editions in assignments(plan.editions.values()).items():
        for one, other in combinations(editions, 2):
            slots = [*timetables.by_edition.get(one.id, ()), *timetables.by_edition.get(other.id, ())]
            yield from _interpreter(plan, interpreter_id, sorted(slots, key=lambda slot: slot.first))


def assignments(editions: Iterable[EditionRow]) -> dict[UUID, list[EditionRow]]:
    """Return the editions that each interpreter works through."""
    busy: dict[UUID, list[EditionRow]] = {}
    for edition in editions:
        for interpreter_id in edition.interpreters:
            busy.setdefault(interpreter_id, []).append(edition)
    return busy


def _interpreter(plan: Plan, interpreter_id: UUID, slots: Sequence[Slot]) -> Iterator[Finding]:
    days = set()  # an interpreter works through an edition: one finding a day says it all
    for earlier, later in _live(slots):
        if earlier.edition.id != later.edition.id and later.day not in days:
            days.add(later.day)
            name = plan.interpreters[interpreter_id]
            yield _clash(INTERPRETER, Subject("interpreter", interpreter_id), name, (earlier, later))
