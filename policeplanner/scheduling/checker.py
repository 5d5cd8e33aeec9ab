"""The judge of every timetable: finds each broken hard rule, knowing neither the engines nor how they count."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    LONGEST_WITHOUT_BREAK,
    SHORTEST_BREAK,
    Day,
    Interpreter,
    LessonTask,
    Lock,
    Problem,
    Span,
    Trainer,
)
from policeplanner.scheduling.timetable import Placed, Timetable


class Code(StrEnum):
    """Hard rules."""

    UNKNOWN = "unknown"
    PLACED_TWICE = "placed-twice"
    MOVED = "moved"
    CLOSED = "closed"
    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    GROUP_TWICE = "group-twice"
    GROUP_AWAY = "group-away"
    TRAINER_TWICE = "trainer-twice"
    TRAINER_AWAY = "trainer-away"
    TRAINER_LOAD = "trainer-load"
    TRAINERS_MISSING = "trainers-missing"
    TRAINER_NOT_QUALIFIED = "trainer-not-qualified"
    TRAINER_NOT_ALLOWED = "trainer-not-allowed"
    INTERPRETER_TWICE = "interpreter-twice"
    INTERPRETER_AWAY = "interpreter-away"
    INTERPRETER_LOAD = "interpreter-load"
    INTERPRETER_NOT_ALLOWED = "interpreter-not-allowed"
    INTERPRETERS_MISSING = "interpreters-missing"
    ROOM_TWICE = "room-twice"
    ROOM_TAKEN = "room-taken"
    ROOM_MISSING = "room-missing"
    ROOM_TOO_SMALL = "room-too-small"
    ROOM_WITHOUT_FEATURE = "room-without-feature"
    ROOM_NOT_ALLOWED = "room-not-allowed"
    ORDER = "order"
    NOT_FIRST = "not-first"
    NOT_LAST = "not-last"
    NO_BREAK = "no-break"
    CONTACT_HOURS = "contact-hours"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule: the lessons concerned, the person, room or group, the day, and the minutes too many or short."""

    code: Code
    lessons: tuple[str, ...]
    resource: str | None = None
    day: int | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A placement joined with its lesson."""

    task: LessonTask
    place: Placed

    @property
    def start(self) -> int:
        """First minute."""
        return self.place.start

    @property
    def end(self) -> int:
        """Minute after the last one."""
        return self.place.start + self.task.minutes

    @property
    def day(self) -> int:
        """Index of the day on which it begins."""
        return self.place.start // DAY_MINUTES


def check(problem: Problem, timetable: Timetable) -> list[Violation]:
    """Return every broken hard rule. A lesson that is not placed breaks none."""
    found = list(unknown(problem, timetable))
    if found:
        return found
    held = [Held(problem.lesson[p.lesson], p) for p in timetable.placed]
    for rule in RULES:
        found.extend(rule(problem, held))
    return found


def broken_by_program(problem: Problem, violations: Iterable[Violation]) -> list[Violation]:
    """Return the violations that do not come from fixed lessons alone, so that no engine may cause them."""
    return [v for v in violations if v.code is Code.MOVED or not all(id_ in problem.fixed for id_ in v.lessons)]


def unknown(problem: Problem, timetable: Timetable) -> Iterator[Violation]:
    """Ids that the problem does not have, and lessons placed twice."""
    seen: set[str] = set()
    for place in timetable.placed:
        rooms = () if place.room is None else (place.room,)
        known = place.lesson in problem.lesson and all(room in problem.room for room in rooms)
        known = known and all(t in problem.trainer for t in place.trainers)
        if not (known and all(i in problem.interpreter for i in place.interpreters)):
            yield Violation(Code.UNKNOWN, (place.lesson,))
        if place.lesson in seen:
            yield Violation(Code.PLACED_TWICE, (place.lesson,))
        seen.add(place.lesson)


def moved(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Fixed lessons that are elsewhere, given to others, or gone."""
    places = {h.task.id: h.place for h in held}
    for lesson, lock in problem.fixed.items():
        place = places.get(lesson)
        if place is None or not as_locked(place, lock):
            yield Violation(Code.MOVED, (lesson,))


def as_locked(place: Placed, lock: Lock) -> bool:
    """Return whether a lesson is where its lock wants it, with the same people."""
    same_people = set(place.trainers) == set(lock.trainers) and set(place.interpreters) == set(lock.interpreters)
    return (place.start, place.room) == (lock.start, lock.room) and same_people


def hours(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Lessons outside the open windows or outside their own limits."""
    for h in held:
        day = problem.open_day(h.task, h.day)
        if day is None or not is_open(day, (h.start, h.end)):
            yield Violation(Code.CLOSED, (h.task.id,), day=h.day)
        yield from away(Code.CLOSED, None, [h], h.task.closed)
        if h.task.earliest_start is not None and h.start < h.task.earliest_start:
            yield Violation(Code.TOO_EARLY, (h.task.id,), day=h.day, minutes=h.task.earliest_start - h.start)
        if h.task.latest_start is not None and h.start > h.task.latest_start:
            yield Violation(Code.TOO_LATE, (h.task.id,), day=h.day, minutes=h.start - h.task.latest_start)


def is_open(day: Day, span: Span) -> bool:
    """Return whether a lesson may lie there: in one window, or, longer than all of them, from window to window."""
    start, end = span
    lengths = [b - a for a, b in day.windows]
    if not lengths:
        return False
    if end - start <= max(lengths):
        return any(a <= start and end <= b for a, b in day.windows)
    limits = day.stretches or ((day.windows[0][0], day.windows[-1][1]),)
    in_windows = any(a <= start < b for a, b in day.windows) and any(a < end <= b for a, b in day.windows)
    return in_windows and any(a <= start and end <= b for a, b in limits)


def groups(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Groups in two lessons at once, or absent."""
    for group, lessons in by(held, lambda h: h.task.groups).items():
        yield from at_once(Code.GROUP_TWICE, group, lessons)
        yield from away(Code.GROUP_AWAY, group, lessons, problem.group[group].busy)


def trainers(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Trainers in two lessons at once, absent, or with more than a day's minutes."""
    for trainer, lessons in by(held, lambda h: h.place.trainers).items():
        yield from at_once(Code.TRAINER_TWICE, trainer, lessons)
        yield from away(Code.TRAINER_AWAY, trainer, lessons, problem.trainer[trainer].busy)
        yield from overworked(Code.TRAINER_LOAD, problem.trainer[trainer], lessons)


def interpreters(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Interpreters in two lessons at once, absent, or with more than a day's minutes."""
    for interpreter, lessons in by(held, lambda h: h.place.interpreters).items():
        yield from at_once(Code.INTERPRETER_TWICE, interpreter, lessons)
        yield from away(Code.INTERPRETER_AWAY, interpreter, lessons, problem.interpreter[interpreter].busy)
        yield from overworked(Code.INTERPRETER_LOAD, problem.interpreter[interpreter], lessons)


def interpreters_fit(_problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Lessons with too few interpreters, or with one that is not allowed."""
    for h in held:
        if (short := h.task.interpreters_needed - len(set(h.place.interpreters))) > 0:
            yield Violation(Code.INTERPRETERS_MISSING, (h.task.id,), day=h.day, minutes=short * h.task.minutes)
        allowed = h.task.allowed_interpreters
        for interpreter in h.place.interpreters:
            if allowed is not None and interpreter not in allowed:
                yield Violation(Code.INTERPRETER_NOT_ALLOWED, (h.task.id,), interpreter, h.day)


def teachers_fit(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Lessons with too few trainers, or trainers without the qualification or not allowed."""
    for h in held:
        if (short := h.task.trainers_needed - len(set(h.place.trainers))) > 0:
            yield Violation(Code.TRAINERS_MISSING, (h.task.id,), day=h.day, minutes=short * h.task.minutes)
        for trainer in h.place.trainers:
            wanted = h.task.qualification
            if wanted is not None and wanted not in problem.trainer[trainer].qualifications:
                yield Violation(Code.TRAINER_NOT_QUALIFIED, (h.task.id,), trainer, h.day)
            if h.task.allowed_trainers is not None and trainer not in h.task.allowed_trainers:
                yield Violation(Code.TRAINER_NOT_ALLOWED, (h.task.id,), trainer, h.day)


def rooms(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Rooms with two lessons at once, or taken by others."""
    for room, lessons in by(held, lambda h: () if h.place.room is None else (h.place.room,)).items():
        yield from at_once(Code.ROOM_TWICE, room, lessons)
        yield from away(Code.ROOM_TAKEN, room, lessons, problem.room[room].busy)


def rooms_fit(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Lessons without a room, or in one that is too small, lacks something or is not allowed."""
    for h in held:
        if h.place.room is None:
            if h.task.needs_room:
                yield Violation(Code.ROOM_MISSING, (h.task.id,), day=h.day)
            continue
        room = problem.room[h.place.room]
        people = sum(problem.group[g].size for g in h.task.groups) if h.task.people is None else h.task.people
        if not problem.standing and room.capacity < people:
            yield Violation(Code.ROOM_TOO_SMALL, (h.task.id,), room.id, h.day)
        if h.task.features - room.features:
            yield Violation(Code.ROOM_WITHOUT_FEATURE, (h.task.id,), room.id, h.day)
        if h.task.allowed_rooms is not None and room.id not in h.task.allowed_rooms:
            yield Violation(Code.ROOM_NOT_ALLOWED, (h.task.id,), room.id, h.day)


def order(_problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Lessons that begin before one they follow has ended."""
    places = {h.task.id: h for h in held}
    for h in held:
        yield from before_earlier(h, places)


def before_earlier(h: Held, places: Mapping[str, Held]) -> Iterator[Violation]:
    """One lesson that begins before one it follows has ended."""
    for earlier in h.task.after:
        if earlier in places and (late := places[earlier].end - h.start) > 0:
            yield Violation(Code.ORDER, (earlier, h.task.id), day=h.day, minutes=late)


def first_and_last(_problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Lessons before the opening or after the closing of one of their groups."""
    for h in held:
        if h.task.opens or h.task.closes:
            yield from beyond_edge(h, held)


def beyond_edge(h: Held, held: Iterable[Held]) -> Iterator[Violation]:
    """Lessons before one opening or after one closing of their groups."""
    for other in held:
        if other is h or not h.task.groups & other.task.groups:
            continue
        if h.task.opens and not other.task.opens and (late := h.end - other.start) > 0:
            yield Violation(Code.NOT_FIRST, (h.task.id, other.task.id), day=h.day, minutes=late)
        if h.task.closes and not other.task.closes and (early := other.end - h.start) > 0:
            yield Violation(Code.NOT_LAST, (h.task.id, other.task.id), day=h.day, minutes=early)


def breaks(_problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Two or more contact lessons of a group in a row, together over 90 minutes without 15 minutes between."""
    for group, lessons in by(held, lambda h: h.task.groups if h.task.contact else ()).items():
        yield from long_rows(group, lessons)


def long_rows(group: str, lessons: Iterable[Held]) -> Iterator[Violation]:
    """Rows of contact lessons of one group that are too long."""
    row: list[Held] = []
    end = 0
    for h in sorted(lessons, key=lambda h: h.start):
        if row and h.start - end >= SHORTEST_BREAK:
            yield from too_long(group, row)
            row = []
        row.append(h)
        end = max(end, h.end)
    yield from too_long(group, row)


def too_long(group: str, row: list[Held]) -> Iterator[Violation]:
    """One row, if it has several lessons and is too long."""
    total = sum(r.task.minutes for r in row)
    if len(row) > 1 and total > LONGEST_WITHOUT_BREAK:
        ids = tuple(r.task.id for r in row)
        yield Violation(Code.NO_BREAK, ids, group, row[0].day, total - LONGEST_WITHOUT_BREAK)


def contact_hours(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """More contact minutes for a group in one day than the day allows."""
    for group, lessons in by(held, lambda h: h.task.groups if h.task.contact else ()).items():
        yield from long_days(problem, group, lessons)


def long_days(problem: Problem, group: str, lessons: list[Held]) -> Iterator[Violation]:
    """Days on which one group has too many contact minutes."""
    for number, today in by_day(lessons).items():
        day = problem.open_day(problem.group[group], number)
        if day is not None and (over := sum(h.task.minutes for h in today) - day.contact_minutes) > 0:
            yield Violation(Code.CONTACT_HOURS, tuple(h.task.id for h in today), group, number, over)


def travel(problem: Problem, held: list[Held]) -> Iterator[Violation]:
    """Less time between two lessons of a day than somebody needs to get from one place to the other."""
    if not any(problem.travel.values()):
        return
    people: tuple[Callable[[Held], Iterable[str]], ...] = (
        lambda h: h.task.groups,
        lambda h: h.place.trainers,
        lambda h: h.place.interpreters,
    )
    for kind in people:
        for person, lessons in by(held, kind).items():
            yield from short_ways(problem, person, lessons)


def short_ways(problem: Problem, person: str, lessons: Iterable[Held]) -> Iterator[Violation]:
    """Pairs of lessons of one person or group with too little time for the way between them."""
    longest = max(problem.travel.values(), default=0)
    ordered = sorted(lessons, key=lambda h: h.start)
    for index, one in enumerate(ordered):
        for other in ordered[index + 1 :]:
            gap = other.start - one.end
            if gap >= longest:
                break
            sites = (problem.site_of(h.task, h.place.room) for h in (one, other))
            short = problem.minutes_between(*sites) - gap
            if short > 0 and gap >= 0:
                yield Violation(Code.TRAVEL, (one.task.id, other.task.id), person, other.day, short)


def by(held: list[Held], keys: Callable[[Held], Iterable[str]]) -> Mapping[str, list[Held]]:
    """Return the lessons of each key."""
    found: dict[str, list[Held]] = defaultdict(list)
    for h in held:
        for key in keys(h):
            found[key].append(h)
    return found


def by_day(lessons: list[Held]) -> Mapping[int, list[Held]]:
    """Return the lessons of each day."""
    found: dict[int, list[Held]] = defaultdict(list)
    for h in lessons:
        found[h.day].append(h)
    return found


def at_once(code: Code, resource: str, lessons: list[Held]) -> Iterator[Violation]:
    """Pairs of lessons at the same time."""
    ordered = sorted(lessons, key=lambda h: h.start)
    for index, one in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other.start >= one.end:
                break
            shared = min(one.end, other.end) - other.start
            yield Violation(code, (one.task.id, other.task.id), resource, other.day, shared)


def away(code: Code, resource: str | None, lessons: list[Held], busy: tuple[Span, ...]) -> Iterator[Violation]:
    """Lessons inside an absence."""
    for h in lessons:
        shared = sum(max(0, min(h.end, end) - max(h.start, start)) for start, end in busy)
        if shared:
            yield Violation(code, (h.task.id,), resource, h.day, shared)


def overworked(code: Code, person: Trainer | Interpreter, lessons: list[Held]) -> Iterator[Violation]:
    """Days on which a person works longer than agreed."""
    for number, today in by_day(lessons).items():
        if (over := sum(h.task.minutes for h in today) - person.minutes_per_day) > 0:
            yield Violation(code, tuple(h.task.id for h in today), person.id, number, over)


RULES: tuple[Callable[[Problem, list[Held]], Iterator[Violation]], ...] = (
    moved,
    hours,
    groups,
    trainers,
    interpreters,
    interpreters_fit,
    teachers_fit,
    rooms,
    rooms_fit,
    order,
    first_and_last,
    breaks,
    contact_hours,
    travel,
)
