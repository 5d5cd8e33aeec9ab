"""The timetable as a compact interval model for CP-SAT, solved in this process.

One start variable for each lesson with exactly the starts that opening hours allow, an optional interval only for able
trainers and fitting rooms, absences as fixed intervals: this form proves the optimum of a ten-day course in seconds,
where Booleans for each lesson, time and trainer find nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ortools.sat.python import cp_model

from policeplanner.scheduling.cpsat_goals import Goal, goals
from policeplanner.scheduling.cpsat_lessons import LessonVariables, Variables, declare
from policeplanner.scheduling.cpsat_rules import add_rules
from policeplanner.scheduling.floors import floor_of
from policeplanner.scheduling.job import Step
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, Problem
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import Wishes


class Verdict(StrEnum):
    """What one run of the solver says."""

    OPTIMAL = "optimal"
    FOUND = "found"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Search:
    """How to search: wishes None means to place as many lessons as possible, else all are placed and wishes weighed.
    perfect: look only for a timetable that meets every wish as far as it could be met alone, which is then the best.
    piece: most lessons are fixed, so that one core without relaxations is quickest.

    seconds limits the solver's own count of work, so that a run stopped by it gives the same result again; wall_seconds
    is the limit of the clock.
    """

    seconds: float
    wall_seconds: float
    seed: int = 1
    presolve: bool = True
    wishes: Wishes | None = None
    perfect: bool = False
    piece: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The end of one run; best is None when nothing was found, repeatable False when the clock ended it.

    bound: what no timetable of all lessons costs less than, also when none was found.
    """

    verdict: Verdict
    best: Step | None
    bound: int
    repeatable: bool


WORK_PER_SECOND = 0.15  # below what one core does, so that the clock ends a search only on a busy machine
VERDICTS: Mapping[cp_model.CpSolverStatus, Verdict] = {
    cp_model.OPTIMAL: Verdict.OPTIMAL,
    cp_model.FEASIBLE: Verdict.FOUND,
    cp_model.INFEASIBLE: Verdict.INFEASIBLE,
}


def search(
    problem: Problem, how: Search, guess: Timetable | None = None, found: Callable[[Step], None] | None = None
) -> Outcome:
    """Solve the timetable of a problem; `guess` is where to look first, `found` hears of each better timetable."""
    variables = declare(problem, optional=how.wishes is None)
    add_rules(variables)
    least = 0
    if how.wishes is None:
        variables.model.maximize(sum(v.present for v in variables.lessons))
    else:
        least = weigh(variables, how.wishes, how)
    if guess is not None:
        add_guess(variables, guess)
        if how.wishes is not None and len(guess.placed) == len(problem.lessons):
            complete_guess(variables, how)
    solver = configured(how)
    status = solver.solve(variables.model, Reporter(variables, found) if found else None)
    verdict = VERDICTS.get(status, Verdict.UNKNOWN)
    bound = round(solver.best_objective_bound) if verdict in {Verdict.OPTIMAL, Verdict.FOUND} else least
    best = None
    if verdict in {Verdict.OPTIMAL, Verdict.FOUND}:
        best = Step(read(variables, solver.boolean_value, solver.value), round(solver.objective_value), bound)
    repeatable = verdict in {Verdict.OPTIMAL, Verdict.INFEASIBLE} or solver.wall_time < max(0.0, how.wall_seconds)
    return Outcome(verdict, best, bound, repeatable)


def weigh(variables: Variables, wishes: Wishes, how: Search) -> int:
    """Make the weighted wishes the objective and return what they cost at least.

    perfect holds all at their floors, which is quicker than minimising.
    """
    wanted = list(goals(variables, wishes))
    variables.model.minimize(sum(goal.weight * goal.amount for goal in wanted))
    floors = {} if how.piece else pack_days(variables, wanted, wishes, perfect=how.perfect)
    apart = [goal for goal in wanted if goal.group not in floors]
    if how.perfect:
        for goal in apart:
            variables.model.add(goal.amount <= goal.floor)
    return sum(floors.values()) + sum(goal.weight * goal.floor for goal in apart)


def pack_days(variables: Variables, wanted: list[Goal], wishes: Wishes, *, perfect: bool) -> dict[str, int]:
    """Keep what the days of each group cost at its floor or above; return the floors by group, where there is one."""
    floors = {}
    for group in variables.problem.groups:
        floor = floor_of(variables.problem, group, wishes)
        if floor is not None:
            floors[group.id] = floor.cost
            days = sum(goal.weight * goal.amount for goal in wanted if goal.group == group.id)
            variables.model.add(days == floor.cost if perfect else days >= floor.cost)
            if perfect and floor.reach is not None:
                end_within(variables, group, floor.reach)
    return floors


def end_within(variables: Variables, group: Group, open_minutes: int) -> None:
    """Let no lesson of a group end after so many open minutes of a day."""
    for v in variables.of_group(group.id):
        if not v.fixed:
            days = (variables.problem.open_day(group, number) for number in v.days)
            spans = [
                (day.index * DAY_MINUTES // v.unit, (minute_after(day, open_minutes) - v.task.minutes) // v.unit)
                for day in days
                if day is not None
            ]
            allowed = cp_model.Domain.from_intervals([span for span in spans if span[0] <= span[1]])
            variables.model.add_linear_expression_in_domain(v.step, allowed)


def minute_after(day: Day, open_minutes: int) -> int:
    """Return the last minute of a day that has no more than so many open minutes before it."""
    left = open_minutes
    for opening, closing in day.windows:
        if left < closing - opening:
            return opening + left
        left -= closing - opening
    return (day.index + 1) * DAY_MINUTES


def configured(how: Search) -> cp_model.CpSolver:
    """Return a solver that gives the same answer for the same model and seed."""
    solver = cp_model.CpSolver()
    solver.parameters.random_seed = how.seed
    # Several workers that give the same answer again are only to be had interleaved, and those abort the process where
    # a model turns out impossible while it is loaded; the second core improves a timetable meanwhile (`strategy`).
    solver.parameters.num_workers = 1
    if how.perfect or how.piece:
        solver.parameters.linearization_level = 0
    solver.parameters.cp_model_presolve = how.presolve and not how.perfect
    # Probing, symmetries and repeated presolve cost seconds here and find next to nothing.
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.max_presolve_iterations = 1
    solver.parameters.max_deterministic_time = how.seconds * WORK_PER_SECOND
    solver.parameters.max_time_in_seconds = max(0.01, how.wall_seconds)
    return solver


def add_guess(variables: Variables, guess: Timetable) -> None:
    """Tell the solver where to look first."""
    model, places = variables.model, {p.lesson: p for p in guess.placed}
    for v in (v for v in variables.lessons if not v.fixed):
        place = places.get(v.task.id)
        if v.present.index != variables.true.index:
            model.add_hint(v.present, place is not None)
        if place is not None:
            model.add_hint(v.step, place.start // v.unit)
            hint_choices(variables, v, place)


def complete_guess(variables: Variables, how: Search) -> None:
    """Work out every other variable of a guess of all lessons, so that the search begins with its full quality."""
    model, solver = variables.model, configured(how)
    solver.parameters.fix_variables_to_their_hinted_value = True
    if solver.solve(model) in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        model.clear_hints()  # type: ignore[no-untyped-call]
        for index, value in enumerate(solver.response_proto.solution):
            model.add_hint(model.get_int_var_from_proto_index(index), value)


def hint_choices(variables: Variables, v: LessonVariables, place: Placed) -> None:
    """Hint the people and the room of one lesson."""
    chosen = {*place.trainers, *place.interpreters, place.room}
    for literals in (v.trainers, v.interpreters, v.rooms):
        for id_, literal in literals.items():
            if literal.index not in {variables.true.index, v.present.index}:
                variables.model.add_hint(literal, id_ in chosen)


def read(
    variables: Variables, holds: Callable[[cp_model.IntVar], bool], value: Callable[[cp_model.LinearExpr], int]
) -> Timetable:
    """Return the timetable of a solution."""
    return Timetable.of(
        Placed(
            v.task.id,
            value(v.start),
            next((room for room, literal in v.rooms.items() if holds(literal)), None),
            tuple(trainer for trainer, literal in v.trainers.items() if holds(literal)),
            tuple(person for person, literal in v.interpreters.items() if holds(literal)),
        )
        for v in variables.lessons
        if holds(v.present)
    )


class Reporter(cp_model.CpSolverSolutionCallback):
    """Passes each better timetable on."""

    def __init__(self, variables: Variables, found: Callable[[Step], None]) -> None:
        super().__init__()
        self._variables = variables
        self._found = found

    def on_solution_callback(self) -> None:
        """Called by the solver."""
        timetable = read(self._variables, self.boolean_value, self.value)
        self._found(Step(timetable, round(self.objective_value), round(self.best_objective_bound)))
