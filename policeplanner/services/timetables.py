"""The timetable of an edition: describe the problem to the scheduler, and write its answer into the plan."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from policeplanner.domain.courses import CLOSES_COURSE, OPENS_COURSE, Lesson
from policeplanner.domain.editions import Edition, EditionGroup, EditionInterpreter
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office, WorkingCalendar, parse_blocks
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.domain.trainers import Trainer, TrainerKind
from policeplanner.domain.venues import Room
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.scheduling import problem as scheduling
from policeplanner.scheduling.problem import DAY_MINUTES, Span
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.services.occupation import MomentSpan, Occupation, occupation_between
from policeplanner.store.workspace import Workspace

INTERPRETER_MINUTES_PER_DAY = 7 * 60


class Scope(Enum):
    """Which lessons the scheduler may place; what is locked as "mine" stays in any case."""

    ALL = "all"
    UNPLACED = "unplaced"


@dataclass(frozen=True)
class Task:
    """A timetable to make: the problem, the day its minutes count from, and names of its topics by id.

    The ids of its lessons are those of placements; the others are those of the records.
    """

    edition_id: UUID
    problem: scheduling.Problem
    first_day: date
    topics: dict[str, str]


def describe(
    session: Session,
    edition_id: UUID,
    *,
    scope: Scope = Scope.ALL,
    selection: frozenset[UUID] | None = None,
    now: datetime | None = None,
    beside: frozenset[UUID] = frozenset(),
) -> Task:
    """Describe the timetable of an edition to the scheduler.

    With a selection of placement ids only those may be placed. Placements that began before `now` (UTC) count as
    taught, and no lesson is placed before it. Trainers and rooms of placements that are no longer of the edition are
    in the problem, but taken all the time. What the editions `beside` have placed takes nobody. Raises PlannerError
    when the edition has no dates or no working day between them.
    """
    edition = session.get_one(Edition, edition_id)
    office = session.scalars(select(Office)).one()
    days = teaching_days(edition, office)
    clock = _Clock(office, days[0])
    placements = _placements(session, edition_id)
    taken = occupation_between(session, days[0], days[-1], without=edition, beside=beside)
    movable = frozenset(p.id for p in placements if _may_move(p, scope, selection, now))
    free = movable | {p.id for p in placements if p.starts_at is None}
    since = dict.fromkeys(free, clock.minute(now)) if now else {}
    problem = scheduling.Problem(
        days=_days(edition, office, days, clock.spans(_closed(edition, taken))),
        lessons=tuple(_lesson(p, placements, edition, since.get(p.id)) for p in placements),
        groups=tuple(_group(g, taken, clock) for g in edition.groups),
        trainers=(
            *(_trainer(member.trainer, taken, clock, days) for member in edition.team),
            *_trainers_gone(edition, placements, days),
        ),
        rooms=(*_rooms(edition, taken, clock), *_rooms_gone(edition, placements, days)),
        interpreters=tuple(_interpreter(member, taken, clock) for member in edition.interpreters),
        locks=tuple(_lock(p, clock, edition, movable) for p in placements if p.starts_at is not None),
    )
    topics = {p.lesson.topic for p in placements if p.lesson.topic}
    names = {str(topic.id): topic.text("name").shown(language()) for topic in topics}
    return Task(edition_id, problem, days[0], names)


def teaching_days(edition: Edition, office: Office) -> list[date]:
    """Return the working days of an edition, in order; raises PlannerError when it has none."""
    first, last = edition.activity.starts_on, edition.activity.ends_on
    if first is None or last is None:
        text = translate("Timetables", "Edition {code} has no dates yet. Enter its first and last day, then try again.")
        raise PlannerError(text.format(code=edition.code))
    days = WorkingCalendar.of(office).days_between(first, last)
    if not days:
        text = translate(
            "Timetables", "Edition {code} has no working day between its dates. Move it, or change the holidays."
        )
        raise PlannerError(text.format(code=edition.code))
    return days


def write(workspace: Workspace, task: Task, timetable: Timetable) -> int:
    """Write a timetable into the plan as one undoable action; return the number of placements that changed."""
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Schedule edition")) as session:
        return write_into(session, task, timetable)


def write_into(session: Session, task: Task, timetable: Timetable) -> int:
    """Write a timetable within an action; return the number of placements that changed."""
    changed = 0
    office = session.scalars(select(Office)).one()
    placements = {str(p.id): p for p in _placements(session, task.edition_id)}
    for placed in timetable.placed:
        placement = placements.get(placed.lesson)
        if placement is not None and placement.lock is not Lock.MINE:
            changed += _write_one(session, placement, placed, _Clock(office, task.first_day))
    return changed


def take_off(session: Session, placement_id: UUID) -> None:
    """Take a lesson off the timetable within an action: no time, no room, no trainers."""
    placement = session.get_one(Placement, placement_id)
    placement.starts_at, placement.room_id, placement.lock = None, None, Lock.NONE
    for member in placement.trainers:
        session.delete(member)


@dataclass(frozen=True)
class _Clock:
    """Translates between moments (UTC) and the minutes of a problem (local, from 00:00 of its first day)."""

    office: Office
    first_day: date

    def minute(self, moment: datetime) -> int:
        local = self.office.local(moment)
        return (local.date() - self.first_day).days * DAY_MINUTES + local.hour * 60 + local.minute

    def moment(self, minute: int) -> datetime:
        days, rest = divmod(minute, DAY_MINUTES)
        return self.office.moment(self.first_day + timedelta(days=days), rest)

    def spans(self, spans: Iterable[tuple[datetime, datetime]]) -> tuple[Span, ...]:
        return tuple(sorted((self.minute(start), self.minute(end)) for start, end in spans))


def _placements(session: Session, edition_id: UUID) -> Sequence[Placement]:
    return session.scalars(
        select(Placement)
        .where(Placement.edition_id == edition_id)
        .options(
            joinedload(Placement.lesson).selectinload(Lesson.after),
            joinedload(Placement.lesson).joinedload(Lesson.topic),
            joinedload(Placement.group),
            selectinload(Placement.trainers),
        )
        .order_by(Placement.id)
    ).all()


def _may_move(placement: Placement, scope: Scope, selection: frozenset[UUID] | None, now: datetime | None) -> bool:
    if placement.starts_at is None:
        return selection is None or placement.id in selection
    if placement.lock is Lock.MINE or (now is not None and placement.starts_at <= now):
        return False
    return placement.id in selection if selection is not None else scope is Scope.ALL


def _closed(edition: Edition, taken: Occupation) -> list[MomentSpan]:
    venue_id = edition.activity.venue_id
    return taken.venues[venue_id] if venue_id is not None else []


def _days(edition: Edition, office: Office, days: list[date], closed: Iterable[Span]) -> tuple[scheduling.Day, ...]:
    blocks = parse_blocks(edition.blocks or office.blocks)
    venue = edition.activity.venue
    opens, closes = (venue.opens_at, venue.closes_at) if venue else (0, DAY_MINUTES)
    described = []
    for day in days:
        index = (day - days[0]).days
        open_blocks = [] if venue and str(day.isoweekday()) not in venue.open_days else blocks
        hours = [
            (index * DAY_MINUTES + max(block.start, opens), index * DAY_MINUTES + min(block.end, closes))
            for block in open_blocks
            if max(block.start, opens) < min(block.end, closes)
        ]
        windows = windows_without(hours, closed)
        short = str(day.isoweekday() % 7 + 1) not in office.working_days
        label, contact = day.isoformat(), office.contact_minutes_per_day
        described.append(scheduling.Day(index, label, windows, contact, short=short))
    return tuple(described)


def windows_without(windows: Iterable[Span], closed: Iterable[Span]) -> tuple[Span, ...]:
    """Return what is left of the windows of a day where some spans are closed, in order."""
    left = list(windows)
    for start, end in closed:
        parts = ((a, min(b, start)) for a, b in left), ((max(a, end), b) for a, b in left)
        left = sorted({part for side in parts for part in side if part[0] < part[1]})
    return tuple(left)


def _group(group: EditionGroup, taken: Occupation, clock: _Clock) -> scheduling.Group:
    return scheduling.Group(str(group.id), group.name, group.size, busy=clock.spans(taken.groups[group.id]))


def _lesson(
    placement: Placement, placements: Sequence[Placement], edition: Edition, since: int | None
) -> scheduling.LessonTask:
    lesson = placement.lesson
    groups = [placement.group] if placement.group else edition.groups
    earlier = {order.after_id for order in lesson.after}
    return scheduling.LessonTask(
        id=str(placement.id),
        name=lesson.text("title").shown(language()),
        minutes=placement.minutes,
        groups=frozenset(str(group.id) for group in groups),
        topic=str(lesson.module_id),
        qualification=str(lesson.topic_id) if lesson.topic_id else None,
        trainers_needed=lesson.trainers_needed,
        interpreters_needed=_interpreters_needed(edition, lesson),
        features=lesson.equipment_tokens,
        needs_room=lesson.needs_room,
        after=tuple(str(p.id) for p in placements if p.lesson_id in earlier and _share_people(p, placement)),
        opens=lesson.kind in OPENS_COURSE,
        closes=lesson.kind in CLOSES_COURSE,
        contact=lesson.is_contact,
        earliest_start=since,
    )


def _share_people(one: Placement, other: Placement) -> bool:
    return one.group_id is None or other.group_id is None or one.group_id == other.group_id


def _interpreters_needed(edition: Edition, lesson: Lesson) -> int:
    if edition.interpretation is Interpretation.NONE or not lesson.is_contact or not edition.interpreters:
        return 0
    return 2 if edition.interpretation is Interpretation.SIMULTANEOUS and len(edition.interpreters) > 1 else 1


def _trainer(trainer: Trainer, taken: Occupation, clock: _Clock, days: list[date]) -> scheduling.Trainer:
    [(begin, end)] = _always(days)
    spans = (absence.minutes_from(days[0]) for absence in trainer.absences)
    away = tuple((max(begin, start), min(end, back)) for start, back in spans if begin < back and start < end)
    valid = (q for q in trainer.qualifications if q.valid_until is None or q.valid_until >= days[-1])
    national = trainer.kind is TrainerKind.NATIONAL
    return scheduling.Trainer(
        id=str(trainer.id),
        name=trainer.full_name,
        qualifications=frozenset(str(q.topic_id) for q in valid),
        busy=away + clock.spans(taken.trainers[trainer.id]),
        minutes_per_day=trainer.minutes_per_day,
        origin=scheduling.Origin.NATIONAL if national else scheduling.Origin.INTERNATIONAL,
    )


def _rooms(edition: Edition, taken: Occupation, clock: _Clock) -> tuple[scheduling.Room, ...]:
    venue = edition.activity.venue
    if venue is None:
        return ()
    return tuple(
        scheduling.Room(
            id=str(room.id),
            name=room.text("name").shown(language()),
            capacity=_capacity(room),
            features=room.equipment_tokens,
            busy=clock.spans(taken.rooms[room.id]),
            site=venue.city,
        )
        for room in venue.rooms
    )


def _always(days: list[date]) -> tuple[Span, ...]:
    return ((0, ((days[-1] - days[0]).days + 1) * DAY_MINUTES),)


def _trainers_gone(edition: Edition, placements: Sequence[Placement], days: list[date]) -> Iterable[scheduling.Trainer]:
    team = {member.trainer_id for member in edition.team}
    gone = {m.trainer_id: m.trainer for p in placements if p.starts_at for m in p.trainers if m.trainer_id not in team}
    return (scheduling.Trainer(str(id_), gone[id_].full_name, busy=_always(days)) for id_ in sorted(gone))


def _rooms_gone(edition: Edition, placements: Sequence[Placement], days: list[date]) -> Iterable[scheduling.Room]:
    venue = edition.activity.venue
    present = {room.id for room in venue.rooms} if venue else set()
    gone = {p.room.id: p.room for p in placements if p.starts_at and p.room and p.room.id not in present}
    names = ((id_, gone[id_].text("name").shown(language())) for id_ in sorted(gone))
    return (scheduling.Room(str(id_), name, _capacity(gone[id_]), busy=_always(days)) for id_, name in names)


def _capacity(room: Room) -> int:
    return max(room.seats, room.seats_in_u or 0, room.seats_theatre or 0)


def _interpreter(member: EditionInterpreter, taken: Occupation, clock: _Clock) -> scheduling.Interpreter:
    interpreter = member.interpreter
    busy = clock.spans(taken.interpreters[interpreter.id])
    return scheduling.Interpreter(str(interpreter.id), interpreter.full_name, busy, INTERPRETER_MINUTES_PER_DAY)


def _lock(placement: Placement, clock: _Clock, edition: Edition, movable: frozenset[UUID]) -> scheduling.Lock:
    assert placement.starts_at is not None
    interpreters = edition.interpreters[: _interpreters_needed(edition, placement.lesson)]
    kind = scheduling.LockKind.PROGRAM if placement.id in movable else scheduling.LockKind.MINE
    return scheduling.Lock(
        lesson=str(placement.id),
        start=clock.minute(placement.starts_at),
        room=str(placement.room_id) if placement.room_id else None,
        trainers=tuple(str(t.trainer_id) for t in placement.trainers),
        interpreters=tuple(str(member.interpreter_id) for member in interpreters),
        kind=kind,
    )


def _write_one(session: Session, placement: Placement, placed: Placed, clock: _Clock) -> bool:
    starts_at = clock.moment(placed.start)
    room_id = UUID(placed.room) if placed.room else None
    wanted = {UUID(trainer) for trainer in placed.trainers}
    present = {member.trainer_id: member for member in placement.trainers}
    same = (placement.starts_at, placement.room_id, set(present)) == (starts_at, room_id, wanted)
    if same:
        return False
    placement.starts_at, placement.room_id, placement.lock = starts_at, room_id, Lock.PROGRAM
    for trainer_id in set(present) - wanted:
        session.delete(present[trainer_id])
    session.add_all(
        PlacementTrainer(placement_id=placement.id, trainer_id=trainer_id) for trainer_id in wanted - set(present)
    )
    return True
