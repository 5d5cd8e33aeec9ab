"""The solver's part of an explanation: whether a timetable exists at all, and the least that must be added for one."""

from collections.abc import Iterator
from dataclasses import dataclass

from ortools.sat.python import cp_model

from policeplanner.scheduling.cpsat import Verdict, add_guess, read
from policeplanner.scheduling.cpsat_lessons import LessonVariables, Variables, declare
from policeplanner.scheduling.cpsat_rules import add_rules
from policeplanner.scheduling.problem import DAY_MINUTES, Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.why_offers import Extras

EACH, EACH_DAY, EACH_LESSON = 100, 20, 1
ANSWERS = {
    cp_model.OPTIMAL: Verdict.OPTIMAL,
    cp_model.FEASIBLE: Verdict.FOUND,
    cp_model.INFEASIBLE: Verdict.INFEASIBLE,
}


@dataclass(frozen=True)
class Tried:
    """What one run says, with the timetable it found."""

    verdict: Verdict
    timetable: Timetable | None = None


def feasible(
    problem: Problem, seconds: float, *, seed: int = 1, presolve: bool = True, guess: Timetable | None = None
) -> Tried:
    """Look for any timetable of all lessons."""
    variables = declare(problem, optional=False)
    add_rules(variables)
    if guess is not None:
        add_guess(variables, guess)
    return run(variables, quick_solver(seconds, seed, presolve=presolve))


def least(problem: Problem, extras: Extras, seconds: float, guess: Timetable | None = None) -> Tried:
    """Look for a timetable of all lessons that uses as little as possible of what was added."""
    variables = declare(problem, optional=False)
    add_rules(variables)
    if guess is not None:
        add_guess(variables, guess)
    variables.model.minimize(sum(uses(variables, extras)))
    return run(variables, quick_solver(seconds, 1, presolve=True))


def quick_solver(seconds: float, seed: int, *, presolve: bool) -> cp_model.CpSolver:
    """Return a solver on one core that spends little on preparing: every question is small."""
    solver = cp_model.CpSolver()
    solver.parameters.random_seed = seed
    solver.parameters.num_workers = 1
    solver.parameters.cp_model_presolve = presolve
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.max_presolve_iterations = 1
    solver.parameters.max_time_in_seconds = max(0.05, seconds)
    return solver


def run(variables: Variables, solver: cp_model.CpSolver) -> Tried:
    """Solve and read the timetable."""
    verdict = ANSWERS.get(solver.solve(variables.model), Verdict.UNKNOWN)
    if verdict in {Verdict.OPTIMAL, Verdict.FOUND}:
        return Tried(verdict, read(variables, solver.boolean_value, solver.value))
    return Tried(verdict)


class Flags:
    """Literals that say whether an extra is used, and whether on a day: made when first asked for."""

    def __init__(self, variables: Variables) -> None:
        self.variables = variables
        self.made: dict[tuple[str, ...], cp_model.IntVar] = {}

    def of(self, *key: str) -> cp_model.IntVar:
        """Return the literal of an extra (one word) or of an extra on a day (two)."""
        if key not in self.made:
            self.made[key] = self.variables.new_bool()
        return self.made[key]


def uses(variables: Variables, extras: Extras) -> Iterator[cp_model.LinearExpr]:
    """Yield what each use of an extra costs."""
    flags = Flags(variables)
    for v in (v for v in variables.lessons if not v.fixed):
        yield from uses_of_resources(variables, v, extras, flags)
        for day in extras.days & set(v.days):
            variables.model.add_implication(v.days[day], flags.of("day", str(day)))
        for opening in extras.windows & set(v.windows):
            variables.model.add_implication(v.windows[opening], flags.of("hours", str(opening // DAY_MINUTES)))
            yield EACH_LESSON * v.windows[opening]
    exceed_contact(variables, extras, {day: flags.of("contact", str(day)) for day, _ in extras.contact})
    for key, used in flags.made.items():
        yield (EACH if len(key) == 1 else EACH_DAY) * used


def uses_of_resources(
    variables: Variables, v: LessonVariables, extras: Extras, flags: Flags
) -> Iterator[cp_model.LinearExpr]:
    """Yield what it costs when a lesson takes new people or rooms."""
    for literals in (v.trainers, v.interpreters, v.rooms):
        for id_ in extras.resources & set(literals):
            variables.model.add_implication(literals[id_], flags.of(id_))
            for day, on_day in v.days.items():
                variables.model.add_bool_or([flags.of(id_, str(day)), ~literals[id_], ~on_day])
            yield EACH_LESSON * literals[id_]


def exceed_contact(variables: Variables, extras: Extras, over: dict[int, cp_model.IntVar]) -> None:
    """Make a literal true on each day on which a group has more contact minutes than it should."""
    for day, minutes in extras.contact:
        for group in variables.problem.groups:
            today = [v for v in variables.of_group(group.id) if v.task.contact and day in v.days]
            total = sum(v.task.minutes * v.days[day] for v in today)
            variables.model.add(total <= minutes + DAY_MINUTES * over[day])
