"""The plain description of one timetable to make: days, rooms, people, groups and lessons.

All times are whole minutes counted from 00:00 of the first day: minute m of day d is d * 1440 + m. Every span is
half open (start, end). Ids are strings that mean nothing here. Nothing in this module knows a solver or a database.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

DAY_MINUTES = 1440
LONGEST_WITHOUT_BREAK = 90
SHORTEST_BREAK = 15

Span = tuple[int, int]


class Origin(StrEnum):
    """Where trainers come from, for mixed pairs."""

    NATIONAL = "national"
    INTERNATIONAL = "international"


class LockKind(StrEnum):
    """Who placed a lesson: TAUGHT and MINE never move, PROGRAM may move and is only a first guess."""

    MINE = "mine"
    PROGRAM = "program"
    TAUGHT = "taught"


@dataclass(frozen=True, slots=True)
class Day:
    """One day: its open windows are the blocks between breaks, lunch, prayer and closing hours.

    A lesson longer than the longest window of the day contains its own breaks: it must begin and end inside a window
    and lie inside one of the stretches (none given: from the first opening to the last closing of the day).
    short: people leave for their days off and would like to finish early, as on a Friday.
    """

    index: int
    label: str
    windows: tuple[Span, ...]
    contact_minutes: int = 420
    stretches: tuple[Span, ...] = ()
    short: bool = False

    @property
    def opening(self) -> int:
        """First open minute; start of the day when it is closed."""
        return self.windows[0][0] if self.windows else self.index * DAY_MINUTES

    @property
    def closing(self) -> int:
        """End of the last window; start of the day when it is closed."""
        return self.windows[-1][1] if self.windows else self.index * DAY_MINUTES

    @property
    def open_minutes(self) -> int:
        """Minutes inside windows."""
        return sum(end - start for start, end in self.windows)

    @property
    def longest_window(self) -> int:
        """Minutes of the longest window, 0 when closed."""
        return max((end - start for start, end in self.windows), default=0)


@dataclass(frozen=True, slots=True)
class Room:
    """A room with seats, what it offers, when it is taken, and the place it stands in (for travel)."""

    id: str
    name: str
    capacity: int
    features: frozenset[str] = frozenset()
    busy: tuple[Span, ...] = ()
    site: str = ""


@dataclass(frozen=True, slots=True)
class Trainer:
    """A trainer; busy holds leave, holidays and lessons elsewhere."""

    id: str
    name: str
    qualifications: frozenset[str] = frozenset()
    busy: tuple[Span, ...] = ()
    minutes_per_day: int = 420
    origin: Origin = Origin.NATIONAL


@dataclass(frozen=True, slots=True)
class Interpreter:
    """An interpreter; minutes_per_day is what one person can interpret in a day."""

    id: str
    name: str
    busy: tuple[Span, ...] = ()
    minutes_per_day: int = 420


@dataclass(frozen=True, slots=True)
class Group:
    """A group of participants that is always together; calendar as of a lesson."""

    id: str
    name: str
    size: int
    busy: tuple[Span, ...] = ()
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class LessonTask:
    """A lesson to place; minutes already include the factor for consecutive interpretation.

    opens: before every other lesson of its groups (registration); closes: after every other one. Every trainer of the
    lesson needs the qualification. allowed_trainers, allowed_interpreters and allowed_rooms narrow the choice. site:
    where a lesson without room takes place, for travel. contact: counts as contact time (breaks and daily limit).
    series: the id of its series, empty for none. people: how many come, None for all of its groups. closed: when it may
    not take place. calendar: the key of its own days, those of its groups too; empty for the days of the problem.
    """

    id: str
    name: str
    minutes: int
    groups: frozenset[str]
    topic: str = ""
    qualification: str | None = None
    trainers_needed: int = 1
    interpreters_needed: int = 0
    features: frozenset[str] = frozenset()
    needs_room: bool = True
    after: tuple[str, ...] = ()
    opens: bool = False
    closes: bool = False
    contact: bool = True
    allowed_trainers: frozenset[str] | None = None
    allowed_rooms: frozenset[str] | None = None
    earliest_start: int | None = None
    latest_start: int | None = None
    site: str = ""
    series: str = ""
    people: int | None = None
    closed: tuple[Span, ...] = ()
    calendar: str = ""
    allowed_interpreters: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """Lessons of one kind that wish to spread over at least min_days days and to keep one room."""

    id: str
    name: str
    min_days: int = 1


@dataclass(frozen=True, slots=True)
class Lock:
    """A placement that exists already."""

    lesson: str
    start: int
    room: str | None = None
    trainers: tuple[str, ...] = ()
    interpreters: tuple[str, ...] = ()
    kind: LockKind = LockKind.MINE


@dataclass(frozen=True)
class Problem:
    """Everything that one timetable depends on; travel holds minutes between two sites, in either direction.

    standing: a room may be too small for a lesson, and each person without a seat counts against the wish for seats.
    calendars: where several courses are planned together, the days of each; `days` are then those of all, open whenever
    one of them is.
    """

    days: tuple[Day, ...]
    lessons: tuple[LessonTask, ...]
    groups: tuple[Group, ...] = ()
    trainers: tuple[Trainer, ...] = ()
    rooms: tuple[Room, ...] = ()
    interpreters: tuple[Interpreter, ...] = ()
    locks: tuple[Lock, ...] = ()
    travel: Mapping[tuple[str, str], int] = field(default_factory=dict)
    grid: int = 15
    series: tuple[Series, ...] = ()
    standing: bool = False
    calendars: Mapping[str, tuple[Day, ...]] = field(default_factory=dict)

    @cached_property
    def lesson(self) -> Mapping[str, LessonTask]:
        """Lessons by id."""
        return {task.id: task for task in self.lessons}

    @cached_property
    def group(self) -> Mapping[str, Group]:
        """Groups by id."""
        return {group.id: group for group in self.groups}

    @cached_property
    def room(self) -> Mapping[str, Room]:
        """Rooms by id."""
        return {room.id: room for room in self.rooms}

    @cached_property
    def trainer(self) -> Mapping[str, Trainer]:
        """Trainers by id."""
        return {trainer.id: trainer for trainer in self.trainers}

    @cached_property
    def interpreter(self) -> Mapping[str, Interpreter]:
        """Interpreters by id."""
        return {interpreter.id: interpreter for interpreter in self.interpreters}

    @cached_property
    def day(self) -> Mapping[int, Day]:
        """Days by index."""
        return {day.index: day for day in self.days}

    @cached_property
    def calendar_day(self) -> Mapping[str, Mapping[int, Day]]:
        """Days by index, by calendar; the empty key holds the days of the problem."""
        every = {"": self.days, **self.calendars}
        return {key: {day.index: day for day in days} for key, days in every.items()}

    @cached_property
    def fixed(self) -> Mapping[str, Lock]:
        """Locks that may not move, by lesson."""
        return {lock.lesson: lock for lock in self.locks if lock.kind is not LockKind.PROGRAM}

    def days_of(self, whose: LessonTask | Group) -> tuple[Day, ...]:
        """Return the days of a lesson or group."""
        return self.calendars[whose.calendar] if whose.calendar else self.days

    def open_day(self, whose: LessonTask | Group, number: int) -> Day | None:
        """Return a day of a lesson or group by its index, None when it is not one of its days."""
        return self.calendar_day[whose.calendar].get(number)

    def size_of(self, task: LessonTask) -> int:
        """Participants of a lesson: all its groups together, unless their number is given."""
        if task.people is not None:
            return task.people
        return sum(self.group[group].size for group in task.groups)

    def minutes_between(self, one: str, other: str) -> int:
        """Travel minutes between two sites; 0 when unknown or when one of them has no name."""
        if one == other or not one or not other:
            return 0
        return max(self.travel.get((one, other), 0), self.travel.get((other, one), 0))

    def site_of(self, task: LessonTask, room: str | None) -> str:
        """Where a lesson takes place when held in this room (or in none)."""
        return self.room[room].site if room is not None else task.site
