"""The wishes and facts that may keep a course from having a timetable, each of which can be dropped on its own."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from policeplanner.scheduling.candidates import overlaps
from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    SHORTEST_BREAK,
    Day,
    Interpreter,
    LessonTask,
    Problem,
    Room,
    Span,
    Trainer,
)

SEATS = "seats:"
ANY_NUMBER = 1_000_000
EARLIEST, LATEST = 6 * 60, 23 * 60
USUAL_WINDOW = 90


class CauseKind(StrEnum):
    """What a cause is about; its subjects are ids (days as their index), its amount minutes or seats."""

    TRAVEL = "travel"
    CONTACT = "contact"
    TRAINER_DAILY = "trainer-daily"
    INTERPRETER_DAILY = "interpreter-daily"
    HOURS = "hours"
    ROOMS = "rooms"
    INTERPRETERS = "interpreters"
    TRAINERS = "trainers"
    EQUIPMENT = "equipment"
    SEATS = "seats"
    ALLOWED_ROOMS = "allowed-rooms"
    ALLOWED_TRAINERS = "allowed-trainers"
    LIMITS = "limits"
    ROOM_TAKEN = "room-taken"
    INTERPRETER_AWAY = "interpreter-away"
    TRAINER_AWAY = "trainer-away"
    GROUP_AWAY = "group-away"
    CLOSED = "closed"
    OPENS = "opens"
    CLOSES = "closes"
    ORDER = "order"
    LOCK = "lock"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Cause:
    """One wish or fact.

    TRAINERS: lessons of a topic (of none: "") need trainers who may teach it. ROOMS: lessons need rooms. CLOSED: a day
    is open for less than others. DATES: there are so many days and no more.
    """

    kind: CauseKind
    subjects: tuple[str, ...] = ()
    amount: int = 0


def causes_of(problem: Problem) -> list[Cause]:
    """Return all that can be dropped from a problem of `with_seats_as_features`, in the order of doing without it."""
    found = [
        *causes_of_lessons(problem),
        *causes_of_people(problem),
        *causes_of_rooms(problem),
        *causes_of_time(problem),
    ]
    kinds = list(CauseKind)
    return sorted(dict.fromkeys(found), key=lambda cause: kinds.index(cause.kind))


def causes_of_lessons(problem: Problem) -> Iterator[Cause]:
    """Yield locks, order links, and limits and choices of single lessons."""
    for task in problem.lessons:
        if task.id in problem.fixed:
            yield Cause(CauseKind.LOCK, (task.id,))
        for earlier in task.after:
            if earlier in problem.lesson:
                yield Cause(CauseKind.ORDER, (earlier, task.id))
        facts = (
            (CauseKind.OPENS, task.opens),
            (CauseKind.CLOSES, task.closes),
            (CauseKind.LIMITS, task.earliest_start is not None or task.latest_start is not None),
            (CauseKind.ALLOWED_TRAINERS, task.allowed_trainers is not None),
            (CauseKind.ALLOWED_ROOMS, task.allowed_rooms is not None and task.needs_room),
        )
        yield from (Cause(kind, (task.id,)) for kind, there in facts if there)


def causes_of_people(problem: Problem) -> Iterator[Cause]:
    """Yield who is needed, who is away and how long each may work."""
    needed = Counter(task.qualification or "" for task in problem.lessons if task.trainers_needed)
    yield from (Cause(CauseKind.TRAINERS, (topic,)) for topic in sorted(needed))
    if any(task.interpreters_needed for task in problem.lessons):
        yield Cause(CauseKind.INTERPRETERS)
    longest = max((day.open_minutes for day in problem.days), default=0)
    staff: tuple[tuple[Iterable[Trainer | Interpreter], CauseKind, CauseKind], ...] = (
        (problem.trainers, CauseKind.TRAINER_AWAY, CauseKind.TRAINER_DAILY),
        (problem.interpreters, CauseKind.INTERPRETER_AWAY, CauseKind.INTERPRETER_DAILY),
    )
    for people, away, daily in staff:
        for person in people:
            if touches_days(problem, person.busy):
                yield Cause(away, (person.id,))
            if person.minutes_per_day < longest:
                yield Cause(daily, (person.id,), person.minutes_per_day)
    yield from (Cause(CauseKind.GROUP_AWAY, (g.id,)) for g in problem.groups if touches_days(problem, g.busy))


def causes_of_rooms(problem: Problem) -> Iterator[Cause]:
    """Yield the need of rooms, of seats and of equipment, and when rooms are taken."""
    housed = [task for task in problem.lessons if task.needs_room]
    if housed:
        yield Cause(CauseKind.ROOMS)
    for feature in sorted({feature for task in housed for feature in task.features}):
        if any(feature not in room.features for room in problem.rooms):
            yield needed_feature(feature)
    yield from (Cause(CauseKind.ROOM_TAKEN, (r.id,)) for r in problem.rooms if touches_days(problem, r.busy))


def needed_feature(feature: str) -> Cause:
    """Return the cause of a need of equipment or, written as such, of seats."""
    if feature.startswith(SEATS):
        return Cause(CauseKind.SEATS, (), int(feature.removeprefix(SEATS)))
    return Cause(CauseKind.EQUIPMENT, (feature,))


def causes_of_time(problem: Problem) -> Iterator[Cause]:
    """Yield opening hours, short days, contact minutes and travel."""
    yield Cause(CauseKind.HOURS)
    most = max((day.open_minutes for day in problem.days), default=0)
    for day in problem.days:
        if day.open_minutes < most:
            yield Cause(CauseKind.CLOSED, (str(day.index),), day.open_minutes)
    for minutes in sorted({day.contact_minutes for day in problem.days}):
        yield Cause(CauseKind.CONTACT, (), minutes)
    for pair in sorted({tuple(sorted(pair)) for pair, minutes in problem.travel.items() if minutes}):
        yield Cause(CauseKind.TRAVEL, pair, problem.minutes_between(*pair))


def touches_days(problem: Problem, busy: Iterable[Span]) -> bool:
    """Return whether an absence meets a day of the course."""
    spans = list(busy)
    return any(overlaps(d.index * DAY_MINUTES, (d.index + 1) * DAY_MINUTES, spans) for d in problem.days)


def with_seats_as_features(problem: Problem) -> Problem:
    """Return the same problem with the seats needed written as equipment, so that one size can be dropped alone."""
    if problem.standing:
        return problem
    sizes = {problem.size_of(task) for task in problem.lessons if task.needs_room}
    lessons = tuple(
        replace(task, features=task.features | {f"{SEATS}{problem.size_of(task)}"}) if task.needs_room else task
        for task in problem.lessons
    )
    rooms = tuple(
        replace(r, capacity=ANY_NUMBER, features=r.features | {f"{SEATS}{n}" for n in sizes if n <= r.capacity})
        for r in problem.rooms
    )
    return replace(problem, lessons=lessons, rooms=rooms)


def without(problem: Problem, dropped: Iterable[Cause]) -> Problem:
    """Return a problem of `with_seats_as_features` in which some causes count no more: all it allowed stays allowed."""
    gone = frozenset(dropped)
    if not gone:
        return problem
    return replace(
        problem,
        lessons=tuple(lesson_without(task, gone) for task in problem.lessons),
        trainers=tuple(trainer_without(person, gone) for person in problem.trainers),
        interpreters=tuple(interpreter_without(person, gone) for person in problem.interpreters),
        rooms=tuple(room_without(room, gone) for room in problem.rooms),
        groups=tuple(
            replace(group, busy=()) if Cause(CauseKind.GROUP_AWAY, (group.id,)) in gone else group
            for group in problem.groups
        ),
        days=tuple(day_without(problem, day, gone) for day in problem.days),
        locks=tuple(lock for lock in problem.locks if Cause(CauseKind.LOCK, (lock.lesson,)) not in gone),
        travel={
            pair: minutes
            for pair, minutes in problem.travel.items()
            if not any(c.kind is CauseKind.TRAVEL and set(c.subjects) == set(pair) for c in gone)
        },
    )


def lesson_without(task: LessonTask, gone: frozenset[Cause]) -> LessonTask:
    """Return a lesson that wants less."""

    def dropped(kind: CauseKind) -> bool:
        return Cause(kind, (task.id,)) in gone

    unlimited, unstaffed = dropped(CauseKind.LIMITS), Cause(CauseKind.TRAINERS, (task.qualification or "",)) in gone
    seats = {f"{SEATS}{c.amount}" for c in gone if c.kind is CauseKind.SEATS}
    equipment = {c.subjects[0] for c in gone if c.kind is CauseKind.EQUIPMENT}
    return replace(
        task,
        after=tuple(earlier for earlier in task.after if Cause(CauseKind.ORDER, (earlier, task.id)) not in gone),
        opens=task.opens and not dropped(CauseKind.OPENS),
        closes=task.closes and not dropped(CauseKind.CLOSES),
        earliest_start=None if unlimited else task.earliest_start,
        latest_start=None if unlimited else task.latest_start,
        trainers_needed=0 if unstaffed else task.trainers_needed,
        allowed_trainers=None if unstaffed or dropped(CauseKind.ALLOWED_TRAINERS) else task.allowed_trainers,
        interpreters_needed=0 if Cause(CauseKind.INTERPRETERS) in gone else task.interpreters_needed,
        needs_room=task.needs_room and Cause(CauseKind.ROOMS) not in gone,
        allowed_rooms=None if dropped(CauseKind.ALLOWED_ROOMS) else task.allowed_rooms,
        features=task.features - seats - equipment,
    )


def trainer_without(person: Trainer, gone: frozenset[Cause]) -> Trainer:
    """Return a trainer who is there always or works as long as it takes."""
    busy = () if Cause(CauseKind.TRAINER_AWAY, (person.id,)) in gone else person.busy
    limited = Cause(CauseKind.TRAINER_DAILY, (person.id,), person.minutes_per_day) not in gone
    return replace(person, busy=busy, minutes_per_day=person.minutes_per_day if limited else DAY_MINUTES)


def interpreter_without(person: Interpreter, gone: frozenset[Cause]) -> Interpreter:
    """Return an interpreter who is there always or works as long as it takes."""
    busy = () if Cause(CauseKind.INTERPRETER_AWAY, (person.id,)) in gone else person.busy
    limited = Cause(CauseKind.INTERPRETER_DAILY, (person.id,), person.minutes_per_day) not in gone
    return replace(person, busy=busy, minutes_per_day=person.minutes_per_day if limited else DAY_MINUTES)


def room_without(room: Room, gone: frozenset[Cause]) -> Room:
    """Return a room that nobody else takes."""
    return replace(room, busy=()) if Cause(CauseKind.ROOM_TAKEN, (room.id,)) in gone else room


def day_without(problem: Problem, day: Day, gone: frozenset[Cause]) -> Day:
    """Return a day that is open longer or has more contact minutes."""
    if Cause(CauseKind.CLOSED, (str(day.index),), day.open_minutes) in gone:
        day = opened_like_others(problem, day)
    if Cause(CauseKind.CONTACT, (), day.contact_minutes) in gone:
        day = replace(day, contact_minutes=DAY_MINUTES)
    return lengthened(day, EARLIEST, LATEST) if Cause(CauseKind.HOURS) in gone else day


def usual_windows(problem: Problem) -> tuple[Span, ...]:
    """Return the windows of the day with most open minutes, counted from its 00:00."""
    model = max(problem.days, key=lambda day: (day.open_minutes, -day.index))
    begin = model.index * DAY_MINUTES
    return tuple((start - begin, end - begin) for start, end in model.windows)


def opened_like_others(problem: Problem, day: Day) -> Day:
    """Return a short day open also whenever the longest day is, keeping its own windows."""
    begin = day.index * DAY_MINUTES
    usual = [(begin + start, begin + end) for start, end in usual_windows(problem)]
    added = [span for span in usual if not overlaps(*span, day.windows)]
    limits = (*day.stretches, (begin, begin + DAY_MINUTES)) if day.stretches else ()
    return replace(day, windows=tuple(sorted([*day.windows, *added])), stretches=limits)


def lengthened(day: Day, earliest: int, latest: int) -> Day:
    """Return a day with more windows as long as its longest, before and after its own; times in minutes of the day."""
    begin, length = day.index * DAY_MINUTES, day.longest_window or USUAL_WINDOW
    step = length + SHORTEST_BREAK
    opening = day.opening if day.windows else begin + latest
    closing = day.closing if day.windows else begin + latest
    before = [(start, start + length) for start in range(opening - step, begin + earliest - 1, -step)]
    after = [(start, start + length) for start in range(closing + SHORTEST_BREAK, begin + latest - length + 1, step)]
    limits = (*day.stretches, (begin, begin + DAY_MINUTES)) if day.stretches else ()
    return replace(day, windows=tuple(sorted([*before, *day.windows, *after])), stretches=limits)
