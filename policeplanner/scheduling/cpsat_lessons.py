"""The variables of the interval model: start, day, trainers, interpreters and room of each lesson."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import gcd
from types import MappingProxyType

from ortools.sat.python import cp_model

from policeplanner.scheduling.candidates import (
    Busy,
    able_interpreters,
    able_trainers,
    day_of,
    fitting_rooms,
    may_start,
    overlaps,
    starts,
)
from policeplanner.scheduling.problem import Day, Interpreter, LessonTask, Problem, Room, Span, Trainer

Literals = Mapping[str, cp_model.IntVar]
Resource = Trainer | Interpreter | Room


@dataclass(frozen=True)
class LessonVariables:
    """One lesson of the model: literals say whether, on which day, in which window, with whom and where."""

    task: LessonTask
    locked_start: int | None
    step: cp_model.IntVar
    unit: int
    present: cp_model.IntVar
    days: Mapping[int, cp_model.IntVar]
    windows: Mapping[int, cp_model.IntVar]
    trainers: Literals
    interpreters: Literals
    rooms: Literals

    @property
    def fixed(self) -> bool:
        """Whether the lesson may not move."""
        return self.locked_start is not None

    def within(self, day: Day) -> bool:
        """Return whether a fixed lesson lies in an open window of a day."""
        start = self.locked_start
        return start is not None and any(a <= start and start + self.task.minutes <= b for a, b in day.windows)

    @property
    def start(self) -> cp_model.LinearExpr:
        """First minute."""
        return self.step * self.unit

    @property
    def end(self) -> cp_model.LinearExpr:
        """Minute after the last one."""
        return self.start + self.task.minutes

    def sites(self, problem: Problem) -> dict[str, list[cp_model.IntVar]]:
        """Return the sites the lesson may be at, each with the literals that put it there."""
        if not self.rooms:
            return {self.task.site: [self.present]} if self.task.site else {}
        found: dict[str, list[cp_model.IntVar]] = {}
        for room, literal in self.rooms.items():
            found.setdefault(problem.room[room].site, []).append(literal)
        return {site: literals for site, literals in found.items() if site}


@dataclass(frozen=True)
class Variables:
    """The model with its lessons."""

    problem: Problem
    model: cp_model.CpModel
    true: cp_model.IntVar
    busy: Busy
    lessons: tuple[LessonVariables, ...]

    def of_group(self, group: str) -> list[LessonVariables]:
        """Return the lessons of a group."""
        return [lesson for lesson in self.lessons if group in lesson.task.groups]

    def new_bool(self) -> cp_model.IntVar:
        """Return a new literal."""
        return self.model.new_bool_var("")

    def new_int(self, low: int, high: int) -> cp_model.IntVar:
        """Return a new whole number."""
        return self.model.new_int_var(low, high, "")

    def certain(self, literals: Iterable[cp_model.IntVar]) -> list[cp_model.IntVar]:
        """Return the literals that are not always true, each once: what a constraint must be enforced by."""
        return list({lit.index: lit for lit in literals if lit.index != self.true.index}.values())


NO_STARTS: Mapping[str, int] = MappingProxyType({})


def declare(problem: Problem, *, optional: bool, also: Mapping[str, int] = NO_STARTS) -> Variables:
    """Return a model with the variables of all lessons; optional: free lessons may stay unplaced.

    also: a start of a lesson that it may have beside those on the grid, when opening hours and its groups allow it.
    """
    model = cp_model.CpModel()
    true = model.new_constant(1)
    busy = Busy.of(problem)
    variables = Variables(problem, model, true, busy, ())
    lessons = tuple(
        fixed_lesson(variables, task)
        if task.id in problem.fixed
        else free_lesson(variables, task, optional=optional, also=also.get(task.id))
        for task in problem.lessons
    )
    return Variables(problem, model, true, busy, lessons)


def fixed_lesson(variables: Variables, task: LessonTask) -> LessonVariables:
    """Return the constants of a lesson that may not move."""
    lock, true = variables.problem.fixed[task.id], variables.true
    return LessonVariables(
        task=task,
        locked_start=lock.start,
        step=variables.model.new_constant(lock.start),
        unit=1,
        present=true,
        days={day_of(lock.start): true},
        windows=dict.fromkeys(opening_before(variables.problem.days_of(task), lock.start), true),
        trainers=dict.fromkeys(lock.trainers, true),
        interpreters=dict.fromkeys(lock.interpreters, true),
        rooms={} if lock.room is None else {lock.room: true},
    )


def opening_before(days: Iterable[Day], minute: int) -> list[int]:
    """Return the first minute of the window a moment lies in, if it lies in one."""
    return [opening for day in days for opening, closing in day.windows if opening <= minute < closing]


def free_lesson(variables: Variables, task: LessonTask, *, optional: bool, also: int | None) -> LessonVariables:
    """Return the variables of a lesson; a lesson that fits nowhere makes the model impossible unless optional."""
    problem, model = variables.problem, variables.model
    possible = starts(problem, task, variables.busy)
    if also is not None and also not in possible and may_start(problem, task, variables.busy, also):
        possible = sorted([*possible, also])
    present = variables.new_bool() if optional else variables.true
    if not possible:
        model.add(present == 0)
    # Counted in steps of the grid the domain has one interval for each window instead of one for each start.
    unit = gcd(problem.grid, *possible)
    step = model.new_int_var_from_domain(cp_model.Domain.from_values([s // unit for s in possible] or [0]), "")
    days, windows = places_in_time(variables, task, (step, unit), present, possible)
    spans = [(minute, minute + task.minutes) for minute in possible]
    busy = variables.busy
    trainers = free_sometime(able_trainers(problem, task), busy.trainers, spans)
    interpreters = free_sometime(able_interpreters(problem, task), busy.interpreters, spans)
    rooms = free_sometime(fitting_rooms(problem, task), busy.rooms, spans)
    return LessonVariables(
        task=task,
        locked_start=None,
        step=step,
        unit=unit,
        present=present,
        days=days,
        windows=windows,
        trainers=choose(variables, present, task.trainers_needed, trainers),
        interpreters=choose(variables, present, task.interpreters_needed, interpreters),
        rooms=choose(variables, present, int(task.needs_room), rooms),
    )


def free_sometime(found: Iterable[Resource], busy: Mapping[str, list[Span]], spans: list[Span]) -> list[str]:
    """Return the ids of those that are free for at least one of the spans."""
    return [r.id for r in found if any(not overlaps(start, end, busy[r.id]) for start, end in spans)]


def choose(variables: Variables, present: cp_model.IntVar, number: int, ids: list[str]) -> dict[str, cp_model.IntVar]:
    """Return a literal for each id, exactly `number` of them true when the lesson is placed."""
    if number == 0:
        return {}
    if number == len(ids):
        return dict.fromkeys(ids, present)
    literals = {id_: variables.new_bool() for id_ in ids}
    variables.model.add(sum(literals.values()) == number * present)
    return literals


def places_in_time(
    variables: Variables,
    task: LessonTask,
    steps: tuple[cp_model.IntVar, int],
    present: cp_model.IntVar,
    possible: list[int],
) -> tuple[dict[int, cp_model.IntVar], dict[int, cp_model.IntVar]]:
    """Return a literal for each day and one for each window (by its first minute) in which the lesson may begin.

    Exactly one of either kind is true when the lesson is placed.
    """
    step, unit = steps
    days: dict[int, cp_model.IntVar] = {}
    windows: dict[int, cp_model.IntVar] = {}
    for day in variables.problem.days_of(task):
        today = {}
        for opening, closing in day.windows:
            begins = [minute // unit for minute in possible if opening <= minute < closing]
            if begins:
                today[opening] = variables.new_bool()
                rule = variables.model.add_linear_constraint(step, begins[0], begins[-1])
                rule.only_enforce_if(today[opening])
        if today:
            days[day.index] = variables.new_bool()
            variables.model.add(sum(today.values()) == days[day.index])
            windows.update(today)
    variables.model.add(sum(windows.values()) == present)
    return days, windows
