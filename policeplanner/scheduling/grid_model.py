"""A timetable as a grid for the annealing kernel: lessons of equal length with fixed trainers onto common slots."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from math import gcd

from policeplanner.scheduling.candidates import Busy, able_trainers, overlaps, starts
from policeplanner.scheduling.grid_costs import Builder, Family, Kind, Lines, Pattern
from policeplanner.scheduling.problem import Day, LessonTask, Problem
from policeplanner.scheduling.timetable import Placed
from policeplanner.scheduling.wishes import Wishes

# The sizes of the kernel's arrays, see kernel/grid.c.
LESSONS, SERIES, ROOMS, SLOTS, DAYS, TABLES, LINES, FAMILIES = 4096, 1024, 200, 640, 128, 64, 4096, 2048
SLOTS_EACH, LINES_EACH, FAMILIES_EACH = 12, 200, 8
NO_SLOT = -1


class NotAGridError(Exception):
    """The problem is not one of equal lessons, fixed trainers and common slots; the text says what is against it."""


@dataclass(frozen=True)
class Grid:
    """The kernel's view of a problem, without the lessons that cannot have a slot.

    start holds the minute of each slot, NO_SLOT where a day has fewer slots.
    All costs are divided by `scale`. Rooms from len(room_ids) on stand for "no room". tables holds for each line the
    pattern of each day, as indexes into patterns.
    """

    problem: Problem
    kinds: tuple[Kind, ...]
    start: tuple[int, ...]
    slots_each: int
    room_ids: tuple[str, ...]
    columns: int
    usable: tuple[frozenset[int], ...]
    clashes: tuple[frozenset[int], ...]
    slot_cost: tuple[tuple[int, ...], ...]
    room_cost: tuple[tuple[int | None, ...], ...]
    taken: frozenset[tuple[int, int]]
    lines: tuple[tuple[int, ...], ...]
    tables: tuple[tuple[int, ...], ...]
    fullest: tuple[int, ...]
    patterns: tuple[Pattern, ...]
    day_families: tuple[Family, ...]
    days_of: tuple[tuple[int, ...], ...]
    room_families: tuple[Family, ...]
    rooms_of: tuple[tuple[int, ...], ...]
    scale: int

    @property
    def smallest(self) -> int:
        """The smallest cost of one thing, at least 1."""
        costs = {c for pattern in self.patterns for c in pattern.cost} | {f.weight for f in self.day_families}
        costs |= {f.weight for f in self.room_families} | {
            c for row in (*self.room_cost, *self.slot_cost) for c in row if c
        }
        return min((cost for cost in costs if cost > 0), default=1)

    @property
    def days(self) -> int:
        """Number of days."""
        return len(self.start) // self.slots_each

    def placed(self, lesson: LessonTask, trainers: tuple[str, ...], slot: int, column: int) -> Placed:
        """Return a lesson in its slot and room."""
        room = self.room_ids[column] if column < len(self.room_ids) else None
        return Placed(lesson.id, self.start[slot], room, trainers)


def require(holds: bool, otherwise: str) -> None:
    """Raise NotAGridError unless something holds."""
    if not holds:
        raise NotAGridError(otherwise)


def grid_of(problem: Problem, wishes: Wishes) -> Grid:
    """Return the grid of a problem. Raises NotAGridError when the kernel cannot hold it or would break a rule."""
    minutes = common_minutes(problem)
    starts_by_day = [slots_of_day(problem, day, minutes) for day in problem.days]
    each = max(map(len, starts_by_day), default=0)
    require(0 < each <= SLOTS_EACH, "no slots, or too many in a day")
    start = tuple(t for times in starts_by_day for t in [*times, *[NO_SLOT] * (each - len(times))])
    busy = Busy.of(problem)
    slots_of = slots_of_kinds(problem, busy, start)
    kinds = tuple(slots_of)
    weights = wishes.weights()
    builder = Builder(problem, wishes, kinds, minutes, starts_by_day)
    lines = builder.lines()
    day_families, days_of = builder.day_families(weights)
    room_families, rooms_of = builder.room_families(weights)
    room_ids = tuple(room.id for room in problem.rooms)
    columns = len(room_ids) + spare_columns(problem, kinds, len([t for t in start if t >= 0]))
    costs = [builder.room_costs(kind, columns, weights["seats"]) for kind in kinds]
    slot_cost = [builder.slot_costs(kind, start, weights["hard_mornings"]) for kind in kinds]
    scale = common_divisor(lines, [*costs, *slot_cost], (*day_families, *room_families))
    grid = Grid(
        problem=problem,
        kinds=kinds,
        start=start,
        slots_each=each,
        room_ids=room_ids,
        columns=columns,
        usable=tuple(slots_of.values()),
        clashes=clashes_of(kinds),
        slot_cost=tuple(tuple(c // scale for c in row) for row in slot_cost),
        room_cost=tuple(tuple(None if c is None else c // scale for c in row) for row in costs),
        taken=taken_places(problem, busy, start, minutes),
        lines=lines.of_kind,
        tables=lines.tables,
        fullest=tuple(cost // scale for cost in lines.fullest),
        patterns=tuple(Pattern(tuple(c // scale for c in p.cost), p.wrong) for p in lines.patterns),
        day_families=scaled(day_families, scale),
        days_of=days_of,
        room_families=scaled(room_families, scale),
        rooms_of=rooms_of,
        scale=scale,
    )
    require_room(grid)
    return grid


def common_minutes(problem: Problem) -> int:
    """Return the length that all lessons have; raise NotAGridError for what no grid can hold."""
    lengths = {task.minutes for task in problem.lessons}
    require(len(lengths) == 1, "lessons of different lengths, or none")
    require(not any(problem.travel.values()), "travel between sites")
    linked = any(task.after or task.opens or task.closes or task.interpreters_needed for task in problem.lessons)
    require(not linked, "lessons in an order, or with interpreters")
    require(alike(problem), "courses with blocks of their own")
    require(len({task.contact for task in problem.lessons}) == 1, "contact lessons and others")
    return lengths.pop()


def alike(problem: Problem) -> bool:
    """Return whether the days of all calendars are days of the problem, with the same blocks."""
    return all(problem.day.get(day.index) == day for days in problem.calendars.values() for day in days)


def kinds_of(problem: Problem) -> tuple[Kind, ...]:
    """Return the lessons, those that are equal together."""
    found: dict[object, list[LessonTask]] = defaultdict(list)
    for task in problem.lessons:
        who = staff(problem, task)
        when = (task.earliest_start, task.latest_start, task.closed, task.calendar)
        where = (task.needs_room, task.features, task.allowed_rooms, task.people)
        found[task.groups, who, task.topic, task.series, when, where].append(task)
    return tuple(Kind(tuple(tasks), staff(problem, tasks[0])) for tasks in found.values())


def slots_of_kinds(problem: Problem, busy: Busy, start: tuple[int, ...]) -> dict[Kind, frozenset[int]]:
    """Return the usable slots of each kind, without the lessons of a kind beyond their number.

    Raises NotAGridError when no lesson is left.
    """
    fixed = problem.fixed
    slots_of = {}
    for kind in kinds_of(problem):
        locked = [task for task in kind.lessons if task.id in fixed]
        free = [task for task in kind.lessons if task.id not in fixed]
        usable = usable_slots(problem, kind, busy, start)
        taken = {slot for slot in usable if any(fixed[task.id].start == start[slot] for task in locked)}
        if lessons := (*locked, *free[: len(usable) - len(taken)]):
            slots_of[Kind(lessons, kind.trainers)] = usable
    require(bool(slots_of), "no lesson that has a slot")
    return slots_of


def staff(problem: Problem, task: LessonTask) -> tuple[str, ...]:
    """Return the trainers of a lesson that has no choice; raise NotAGridError when it has one."""
    if lock := problem.fixed.get(task.id):
        return tuple(sorted(lock.trainers))
    if not task.trainers_needed:
        return ()
    able = able_trainers(problem, task)
    require(len(able) == task.trainers_needed, "lessons with a choice of trainers")
    return tuple(sorted(trainer.id for trainer in able))


def slots_of_day(problem: Problem, day: Day, minutes: int) -> list[int]:
    """Return the starts of a day's slots: its windows filled from their beginning."""
    step, unit = -(-minutes // problem.grid) * problem.grid, problem.grid
    return [
        start
        for opening, closing in day.windows
        for start in range(-(-opening // unit) * unit, closing - minutes + 1, step)
    ]


def usable_slots(problem: Problem, kind: Kind, busy: Busy, start: tuple[int, ...]) -> frozenset[int]:
    """Return the slots in which a kind's groups and trainers can be there."""
    possible = set(starts(problem, kind.task, busy))
    away = [span for trainer in kind.trainers for span in busy.trainers[trainer]]
    return frozenset(
        slot for slot, at in enumerate(start) if at in possible and not overlaps(at, at + kind.task.minutes, away)
    )


def clashes_of(kinds: tuple[Kind, ...]) -> tuple[frozenset[int], ...]:
    """Return for each kind those that share a group or a trainer with it."""
    people = [{*("g" + g for g in kind.task.groups), *("t" + t for t in kind.trainers)} for kind in kinds]
    return tuple(
        frozenset(j for j, theirs in enumerate(people) if j != i and theirs & mine) for i, mine in enumerate(people)
    )


def taken_places(problem: Problem, busy: Busy, start: tuple[int, ...], minutes: int) -> frozenset[tuple[int, int]]:
    """Return the (slot, room) that others have."""
    return frozenset(
        (slot, column)
        for column, room in enumerate(problem.rooms)
        for slot, at in enumerate(start)
        if at >= 0 and overlaps(at, at + minutes, busy.rooms[room.id])
    )


def spare_columns(problem: Problem, kinds: tuple[Kind, ...], slots: int) -> int:
    """Return how many columns without a room are needed: for lessons that need none, and to begin with all lessons."""
    roomless = sum(not kind.task.needs_room for kind in kinds) + any(not lock.room for lock in problem.fixed.values())
    short = len(problem.lessons) - slots * len(problem.rooms) * 9 // 10
    return roomless + max(0, -(-short // slots))


def require_room(grid: Grid) -> None:
    """Raise NotAGridError when the kernel's arrays are too small or a lock lies beside the slots."""
    sizes = (
        (len(grid.problem.lessons), LESSONS),
        (len(grid.kinds), SERIES),
        (grid.columns, ROOMS),
        (len(grid.start), SLOTS),
        (grid.days, DAYS),
        (len(grid.patterns), TABLES),
        (len(grid.tables), LINES),
        (max(len(lines) for lines in grid.lines), LINES_EACH),
        (max(len(grid.day_families), len(grid.room_families)), FAMILIES),
        (max(map(len, (*grid.days_of, *grid.rooms_of))), FAMILIES_EACH),
    )
    require(all(size <= limit for size, limit in sizes), "larger than the kernel's arrays")
    require(all(lock.start in grid.start for lock in grid.problem.fixed.values()), "locked lessons beside the slots")


def common_divisor(lines: Lines, rows: Sequence[Sequence[int | None]], families: tuple[Family, ...]) -> int:
    """Return the largest number that divides all costs, at least 1."""
    costs = [c for pattern in lines.patterns for c in pattern.cost] + list(lines.fullest)
    costs += [c for row in rows for c in row if c] + [family.weight for family in families]
    return reduce(gcd, costs, 0) or 1


def scaled(families: list[Family], scale: int) -> tuple[Family, ...]:
    """Return families with their weights in units of the scale."""
    return tuple(Family(family.weight // scale, family.wanted) for family in families)
