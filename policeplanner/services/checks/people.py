"""Trainers and rooms of each lesson: there, free, qualified, enough of them, large enough, well equipped."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Topic, TrainerStatus
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import (
    Finding,
    Minutes,
    People,
    Phrase,
    Place,
    Rule,
    Seats,
    Severity,
    Subject,
    Trainers,
    Value,
    found,
    titled,
)
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import RoomRow, TrainerRow, tokens
from policeplanner.services.checks.slots import Slot, Timetables, by_day

ABSENT = Rule(
    "trainer-absent",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "{name} is to teach “{lesson}” on {day}, but is away ({why}, {days})."),
    QT_TRANSLATE_NOOP("PlanCheck", "Give the lesson to another trainer, or move it to a day after the absence."),
)
NOT_QUALIFIED = Rule(
    "trainer-not-qualified",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "{name} is to teach “{lesson}” on {day}, but is not qualified for {topic}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Give the lesson to a qualified trainer, or enter the missing qualification."),
)
EXPIRED = Rule(
    "qualification-expired",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck", "{name} is to teach “{lesson}” on {day}, but the qualification for {topic} ends on {until}."
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Have the qualification renewed and enter it, or choose another trainer."),
)
INACTIVE = Rule(
    "trainer-inactive",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "{name} is to teach “{lesson}” on {day}, but is no longer active as a trainer."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose another trainer, or change the trainer’s status."),
)
TOO_FEW = Rule(
    "too-few-trainers",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” on {day} needs {needed}; assigned so far: {present}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Assign the missing trainers, or change the number that the lesson needs."),
)
TRAINER_DAY = Rule(
    "trainer-long-day",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "On {day}, {name} teaches {minutes}; {most} a day were agreed."),
    QT_TRANSLATE_NOOP("PlanCheck", "Give a lesson to another trainer, or move it to another day."),
)
NO_ROOM = Rule(
    "room-missing",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” on {day} has no room."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose a room, or note at the lesson that it needs none."),
)
TOO_SMALL = Rule(
    "room-too-small",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "{people} are expected for “{lesson}” on {day}, but {room} has {seats}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose a larger room, or teach the lesson in groups."),
)
NOT_EQUIPPED = Rule(
    "room-equipment",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” on {day} needs equipment that {room} does not have: {missing}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose another room, or have the equipment brought and enter it at the room."),
)
RULES = (ABSENT, NOT_QUALIFIED, EXPIRED, INACTIVE, TOO_FEW, TRAINER_DAY, NO_ROOM, TOO_SMALL, NOT_EQUIPPED)

NOBODY = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "nobody"))


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find lessons whose trainers or room do not fit, and trainers whose day is too long."""
    statement = select(Topic.id, Topic.name_en, Topic.name_fr, Topic.code)
    topics = {key: titled(Text(en, fr), code) for key, en, fr, code in plan.session.execute(statement)}
    for _, slots in timetables.open_editions:
        for slot in slots:
            if len(slot.trainers) < slot.lesson.trainers_needed:
                yield _too_few(slot)
            for trainer in slot.trainers:
                yield from _availability(trainer, slot)
                yield from _qualification(trainer, slot, topics)
            yield from _room(slot)
    for trainer_id, slots in timetables.by_trainer.items():
        for of_day in by_day(slots).values():
            yield from _trainer_day(plan.trainers[trainer_id], of_day)


def _about(slot: Slot, **more: Value) -> dict[str, Value]:
    return {"lesson": slot.lesson.name, "day": slot.day, **more}


def _too_few(slot: Slot) -> Finding:
    present: Value = tuple(trainer.name for trainer in slot.trainers) or NOBODY
    values = _about(slot, needed=Trainers(slot.lesson.trainers_needed), present=present)
    return found(TOO_FEW, slot.subjects, values, slot.place)


def _availability(trainer: TrainerRow, slot: Slot) -> Iterator[Finding]:
    if trainer.status is TrainerStatus.INACTIVE:
        yield _misfit(INACTIVE, trainer, slot)
    for absence in trainer.absences:
        if absence.overlaps(slot.day, slot.begin, slot.end):
            yield _misfit(ABSENT, trainer, slot, days=absence.days, why=absence.kind)


def _qualification(trainer: TrainerRow, slot: Slot, topics: Mapping[UUID, Value]) -> Iterator[Finding]:
    topic_id = slot.lesson.topic_id
    if topic_id is None:
        return
    if topic_id not in trainer.topics:
        yield _misfit(NOT_QUALIFIED, trainer, slot, topic=topics[topic_id])
        return
    until = trainer.topics[topic_id]
    if until is not None and until < slot.day:
        yield _misfit(EXPIRED, trainer, slot, topic=topics[topic_id], until=until)


def _misfit(rule: Rule, trainer: TrainerRow, slot: Slot, **more: Value) -> Finding:
    return found(
        rule, (slot.subject, trainer.subject, slot.edition.subject), _about(slot, name=trainer.name, **more), slot.place
    )


def _room(slot: Slot) -> Iterator[Finding]:
    if slot.room is None:
        if slot.lesson.needs_room:
            yield found(NO_ROOM, slot.subjects, _about(slot), slot.place)
        return
    yield from _seats(slot, slot.room)
    missing = tokens(slot.lesson.equipment) - slot.room.equipment
    if missing:
        values = _about(slot, room=slot.room.name, missing=tuple(sorted(missing)))
        yield found(NOT_EQUIPPED, (*slot.subjects, Subject("room", slot.room.id)), values, slot.place)


def _seats(slot: Slot, room: RoomRow) -> Iterator[Finding]:
    people = slot.group.size if slot.group else slot.edition.size
    if people > room.seats:
        values = _about(slot, room=room.name, people=People(people), seats=Seats(room.seats))
        yield found(TOO_SMALL, (*slot.subjects, Subject("room", room.id)), values, slot.place)


def _trainer_day(trainer: TrainerRow, slots: Iterable[Slot]) -> Iterator[Finding]:
    taught = [slot for slot in slots if slot.lesson.contact and not slot.edition.activity.done]
    minutes = sum(slot.minutes for slot in taught)
    if minutes > trainer.minutes_per_day:
        day = taught[0].day
        editions = {slot.edition.id: slot.edition for slot in taught}
        yield found(
            TRAINER_DAY,
            [trainer.subject, *(edition.subject for edition in editions.values())],
            {"day": day, "name": trainer.name, "minutes": Minutes(minutes), "most": Minutes(trainer.minutes_per_day)},
            Place(tuple(edition.name for edition in editions.values()), day, None, taught[0].starts_at),
            also=day.isoformat(),
        )
