"""What each cell of the grid says while a lesson is dragged: free, allowed with a warning, or closed and why."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from policeplanner.scheduling.candidates import able_interpreters, able_trainers, fitting_rooms, overlaps
from policeplanner.scheduling.checker import Code, is_open
from policeplanner.scheduling.live import Key
from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    LONGEST_WITHOUT_BREAK,
    SHORTEST_BREAK,
    Day,
    Interpreter,
    LessonTask,
    Problem,
    Room,
    Span,
    Trainer,
)
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import DEFAULT


class State(StrEnum):
    """Whether the lesson may go there. WARNING: only with other people, or so that it ends late."""

    FREE = "free"
    WARNING = "warning"
    CLOSED = "closed"


class Caution(StrEnum):
    """What speaks against a cell that is not closed."""

    OTHER_PEOPLE = "other-people"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Cell:
    """One start; place: the lesson there in its best room, None when closed; code: the first rule it would break."""

    start: int
    state: State
    place: Placed | None = None
    code: Code | None = None
    warnings: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True)
class Other:
    """A lesson that stays where it is."""

    task: LessonTask
    start: int
    end: int
    site: str


Person = TypeVar("Person", Trainer, Interpreter)
Beside = Mapping[Key, list[Other]]


class Grab:
    """A lesson in the hand: what stays is put in order once, then every cell is judged as the checker would.

    A cell is closed exactly when no choice of people and room there adds a broken hard rule to those without the
    lesson.
    """

    def __init__(self, problem: Problem, timetable: Timetable, lesson: str, finish_by: int = DEFAULT.finish_by) -> None:
        """Take a lesson of the problem in the hand, placed or not, locked or not."""
        self.problem = replace(problem, locks=tuple(lock for lock in problem.locks if lock.lesson != lesson))
        self.task = problem.lesson[lesson]
        self.place = timetable.find(lesson)
        self.finish_by = finish_by
        self.others: dict[Key, list[Other]] = defaultdict(list)
        self.linked: list[tuple[bool, bool, Other]] = []  # before ours, after ours
        for place in timetable.placed:
            if place.lesson != lesson:
                self.enter(place)
        self.trainers = self.preferring(able_trainers(problem, self.task), self.place.trainers if self.place else ())
        self.interpreters = self.preferring(
            able_interpreters(problem, self.task), self.place.interpreters if self.place else ()
        )
        self.rooms = sorted(fitting_rooms(problem, self.task), key=self.room_rank)
        self.farthest = max(problem.travel.values(), default=0)
        self.near: dict[int, Beside] = {day.index: self.beside(day) for day in problem.days_of(self.task)}

    def enter(self, place: Placed) -> None:
        """Put a lesson that stays into the lists of those who have it."""
        task = self.problem.lesson[place.lesson]
        other = Other(task, place.start, place.start + task.minutes, self.problem.site_of(task, place.room))
        keys: list[Key] = [("group", g) for g in task.groups & self.task.groups]
        keys += [("trainer", t) for t in place.trainers] + [("interpreter", i) for i in place.interpreters]
        keys += [("room", place.room)] if place.room is not None else []
        for key in keys:
            self.others[key].append(other)
        together = bool(task.groups & self.task.groups)
        before = task.id in self.task.after or (together and self.goes_first(task, self.task))
        after = self.task.id in task.after or (together and self.goes_first(self.task, task))
        if before or after:
            self.linked.append((before, after, other))

    @staticmethod
    def goes_first(one: LessonTask, other: LessonTask) -> bool:
        """Return whether one lesson of a group must end before another begins, by opening or closing."""
        return (one.opens and not other.opens) or (other.closes and not one.closes)

    def preferring(self, people: list[Person], present: tuple[str, ...]) -> list[Person]:
        """Return people with those who have the lesson now first, then those with least to do."""
        return sorted(people, key=lambda p: (p.id not in present, len(self.others[kind_of(p), p.id]), p.id))

    def room_rank(self, room: Room) -> tuple[bool, int, str]:
        """Return what to sort rooms by: the present one, then the smallest."""
        return room.id != (self.place.room if self.place else None), room.capacity, room.id

    def beside(self, day: Day) -> Beside:
        """Return the lessons that can touch one on this day."""
        begin = day.index * DAY_MINUTES - self.farthest
        finish = (day.index + 1) * DAY_MINUTES + self.farthest + self.task.minutes
        return {key: [o for o in found if o.end > begin and o.start < finish] for key, found in self.others.items()}

    @cached_property
    def starts(self) -> list[int]:
        """Return all cells: on each day, from the earliest opening to the latest closing of any day."""
        days = self.problem.days_of(self.task)
        open_days = [day for day in days if day.windows]
        first = min((day.opening % DAY_MINUTES for day in open_days), default=0)
        last = max((day.closing - day.index * DAY_MINUTES for day in open_days), default=0)
        grid = self.problem.grid
        times = range(-(-first // grid) * grid, last, grid)
        return [day.index * DAY_MINUTES + time for day in days for time in times]

    def cells(self, room: str | None = None) -> list[Cell]:
        """Return every cell, with the best room or, where one is given, in that room only."""
        rooms = [r for r in self.rooms if room is None or r.id == room]
        return [self.cell(start, rooms) for start in self.starts]

    def cell(self, start: int, rooms: list[Room] | None = None) -> Cell:
        """Return one cell, which need not lie on the grid."""
        code = self.closed(start)
        if code is not None:
            return Cell(start, State.CLOSED, code=code)
        codes = []
        for room, site in self.free_rooms(start, self.rooms if rooms is None else rooms):
            found = self.staffed(start, room, site)
            if isinstance(found, Placed):
                warnings = tuple(self.warnings(found))
                return Cell(start, State.WARNING if warnings else State.FREE, found, warnings=warnings)
            codes.append(found)
        return Cell(start, State.CLOSED, code=codes[0] if codes else self.without_room())

    def warnings(self, place: Placed) -> Iterator[Caution]:
        """Yield what speaks against a place."""
        before = self.place
        if before is not None and (set(before.trainers), set(before.interpreters)) != (
            set(place.trainers),
            set(place.interpreters),
        ):
            yield Caution.OTHER_PEOPLE
        if (place.start + self.task.minutes - 1) % DAY_MINUTES >= self.finish_by:
            yield Caution.LATE

    def closed(self, start: int) -> Code | None:
        """Return the first rule that closes a cell whoever teaches and wherever."""
        task, end = self.task, start + self.task.minutes
        day = self.problem.open_day(self.task, start // DAY_MINUTES)
        if day is None or not is_open(day, (start, end)):
            return Code.CLOSED
        if task.earliest_start is not None and start < task.earliest_start:
            return Code.TOO_EARLY
        if task.latest_start is not None and start > task.latest_start:
            return Code.TOO_LATE
        return self.closed_by_groups(start, day) or self.closed_by_order(start)

    def closed_by_groups(self, start: int, day: Day) -> Code | None:
        """Return whether a group is elsewhere, has had enough, or gets no break."""
        end = start + self.task.minutes
        for group in self.task.groups:
            others = self.near[day.index].get(("group", group), [])
            if any(o.start < end and start < o.end for o in others):
                return Code.GROUP_TWICE
            if overlaps(start, end, self.problem.group[group].busy):
                return Code.GROUP_AWAY
            if self.task.contact:
                contact = [o for o in others if o.task.contact]
                if too_much(contact, self.task.minutes, day):
                    return Code.CONTACT_HOURS
                if row_minutes(contact, (start, end)) > LONGEST_WITHOUT_BREAK:
                    return Code.NO_BREAK
        return None

    def closed_by_order(self, start: int) -> Code | None:
        """Return whether a lesson that must come before or after stands on the wrong side."""
        end = start + self.task.minutes
        for before, after, other in self.linked:
            if (before and other.end > start) or (after and other.start < end):
                linked = other.task.id in self.task.after or self.task.id in other.task.after
                return Code.ORDER if linked else Code.NOT_FIRST if self.is_first(other.task) else Code.NOT_LAST
        return None

    def is_first(self, other: LessonTask) -> bool:
        """Return whether an opening, not a closing, puts two lessons in order."""
        return self.task.opens != other.opens

    def free_rooms(self, start: int, rooms: list[Room]) -> Iterator[tuple[str | None, str]]:
        """Yield the rooms that are free, each with its site; one without room when none is needed."""
        if not self.task.needs_room:
            yield None, self.task.site
            return
        end, near = start + self.task.minutes, self.near[start // DAY_MINUTES]
        for room in rooms:
            taken = any(o.start < end and start < o.end for o in near.get(("room", room.id), ()))
            if not taken and not overlaps(start, end, room.busy):
                yield room.id, room.site

    def without_room(self) -> Code:
        """Return why there is no room."""
        if self.rooms:
            return Code.ROOM_TWICE
        size = self.problem.size_of(self.task)
        large = any(room.capacity >= size for room in self.problem.rooms)
        return Code.ROOM_WITHOUT_FEATURE if large else Code.ROOM_TOO_SMALL

    def staffed(self, start: int, room: str | None, site: str) -> Placed | Code:
        """Return the lesson with people, those of now first, or why there are too few."""
        day, span = start // DAY_MINUTES, (start, start + self.task.minutes)
        for group in self.task.groups:
            if not self.can_travel(("group", group), span, site):
                return Code.TRAVEL
        trainers = [t.id for t in self.trainers if self.is_free(t, span, site, day)][: self.task.trainers_needed]
        if len(trainers) < self.task.trainers_needed:
            return Code.TRAINER_TWICE if len(self.trainers) >= self.task.trainers_needed else Code.TRAINERS_MISSING
        needed = self.task.interpreters_needed
        interpreters = [i.id for i in self.interpreters if self.is_free(i, span, site, day)][:needed]
        if len(interpreters) < needed:
            return Code.INTERPRETER_TWICE if len(self.interpreters) >= needed else Code.INTERPRETERS_MISSING
        return Placed(self.task.id, start, room, tuple(sorted(trainers)), tuple(sorted(interpreters)))

    def is_free(self, person: Trainer | Interpreter, span: Span, site: str, day: int) -> bool:
        """Return whether a person can take the lesson at a time and site."""
        key = kind_of(person), person.id
        others = self.near[day].get(key, [])
        if overlaps(*span, person.busy) or any(o.start < span[1] and span[0] < o.end for o in others):
            return False
        load = sum(o.task.minutes for o in others if o.start // DAY_MINUTES == day)
        return load + self.task.minutes <= person.minutes_per_day and self.can_travel(key, span, site)

    def can_travel(self, key: Key, span: Span, site: str) -> bool:
        """Return whether somebody gets to the lesson and on to the next in time."""
        if not self.farthest:
            return True
        for other in self.near[span[0] // DAY_MINUTES].get(key, ()):
            gap = max(other.start - span[1], span[0] - other.end)
            if 0 <= gap < self.problem.minutes_between(site, other.site):
                return False
        return True


def kind_of(person: Trainer | Interpreter) -> str:
    """Return the kind of a person in a key."""
    return "trainer" if isinstance(person, Trainer) else "interpreter"


def too_much(contact: list[Other], minutes: int, day: Day) -> bool:
    """Return whether a day's contact lessons and one more are too many minutes."""
    today = sum(o.task.minutes for o in contact if o.start // DAY_MINUTES == day.index)
    return today + minutes > day.contact_minutes


def row_minutes(contact: list[Other], span: Span) -> int:
    """Return the minutes of the row without break that a lesson would be part of, 0 when it stands alone."""
    row, others = [span], sorted((o.start, o.end) for o in contact)
    grown = True
    while grown:
        grown = False
        first, last = min(s for s, _ in row), max(e for _, e in row)
        for other in others:
            if other not in row and other[0] - last < SHORTEST_BREAK and first - other[1] < SHORTEST_BREAK:
                row.append(other)
                grown = True
    return sum(end - start for start, end in row) if len(row) > 1 else 0
