"""The fewest weighted changes of a timetable: first the lessons that are hit alone, then all, which is the proof."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ortools.sat.python import cp_model

from policeplanner.scheduling.candidates import Busy, able_trainers, fitting_rooms, overlaps
from policeplanner.scheduling.cpsat import WORK_PER_SECOND, read
from policeplanner.scheduling.cpsat_lessons import LessonVariables, Variables, declare
from policeplanner.scheduling.cpsat_rules import add_rules
from policeplanner.scheduling.improve import with_rest_fixed
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.problem import DAY_MINUTES, LessonTask, Problem
from policeplanner.scheduling.replan_job import (
    ChangeCosts,
    ReplanAnswer,
    ReplanJob,
    as_far_as_known,
    hit_lessons,
    least_weight,
    weight,
)
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by

Term = cp_model.LinearExpr | int
SOLVED = frozenset({cp_model.OPTIMAL, cp_model.FEASIBLE})


@dataclass(frozen=True)
class Try:
    """How to search once: lessons may stay unplaced or not, presolve or not, a seed, and the end on the clock."""

    deadline: float
    work: float
    seed: int
    optional: bool = False
    presolve: bool = False


@dataclass(frozen=True)
class Found:
    """What one search found: nothing, or a timetable; whether that is the best; whether it can be repeated."""

    timetable: Timetable | None
    best: bool
    impossible: bool
    repeatable: bool


def run(job: ReplanJob) -> ReplanAnswer:
    """Answer a job within its seconds."""
    how = Try(time.monotonic() + job.seconds, job.seconds * WORK_PER_SECOND, job.seed)
    job = replace(job, problem=with_staff_kept(job.problem, job.before))
    least = least_weight(job.problem, job.before, job.costs)
    best = first_repair(job, how)
    if best is not None and weight(job.before, best, job.costs) == least:
        return complete(job, best, least, proven=True)
    found = search(job.problem, job, how, best)
    if found.timetable is not None:
        proven = found.best or weight(job.before, found.timetable, job.costs) == least
        return complete(job, found.timetable, least, proven=proven, repeatable=found.repeatable)
    if best is not None:
        return complete(job, best, least, proven=False, repeatable=found.repeatable)
    return partial(job, how, found)


def complete(
    job: ReplanJob, timetable: Timetable, least: int, *, proven: bool, repeatable: bool = True
) -> ReplanAnswer:
    """Return the answer for a timetable of all lessons."""
    cost = weight(job.before, timetable, job.costs)
    status = Status.PROVEN if proven else Status.FOUND
    return ReplanAnswer(status, timetable, cost, cost if proven else least, repeatable or proven)


def first_repair(job: ReplanJob, how: Try) -> Timetable | None:
    """Return the best timetable that moves only lessons that are hit, then only lessons near them, if there is one."""
    before = as_far_as_known(job.problem, job.before)
    hit = hit_lessons(job.problem, before)
    free = {task.id for task in job.problem.lessons} - set(job.problem.fixed)
    near = near_lessons(before, hit) & free
    for movable in (hit, near):
        if len(movable) < len(free) or not free:
            found = search(with_rest_fixed(job.problem, before, movable), job, how, before)
            if found.timetable is not None:
                return found.timetable
    return None


def near_lessons(before: Timetable, hit: frozenset[str]) -> frozenset[str]:
    """Return the lessons that are hit with those of a day, or of a trainer, of one that is hit."""
    struck = [place for place in before.placed if place.lesson in hit]
    days = {place.start // DAY_MINUTES for place in struck}
    people = {trainer for place in struck for trainer in place.trainers}
    near = {p.lesson for p in before.placed if p.start // DAY_MINUTES in days or people & set(p.trainers)}
    return hit | near


def with_staff_kept(problem: Problem, before: Timetable) -> Problem:
    """Return the problem in which a lesson keeps what it has beyond its need: a second trainer, a room."""
    places, busy = {place.lesson: place for place in before.placed}, Busy.of(problem)
    kept = (with_extras(problem, busy, task, places.get(task.id)) for task in problem.lessons)
    return replace(problem, lessons=tuple(kept))


def with_extras(problem: Problem, busy: Busy, task: LessonTask, old: Placed | None) -> LessonTask:
    """Return a lesson that asks for as much as it had, as far as that is still free at its time."""
    if old is None or task.id in problem.fixed:
        return task
    span = (old.start, old.start + task.minutes)
    able = {t.id for t in able_trainers(problem, task) if not overlaps(*span, busy.trainers[t.id])}
    rooms = {r.id for r in fitting_rooms(problem, task) if not overlaps(*span, busy.rooms[r.id])}
    number = max(task.trainers_needed, len(able & set(old.trainers)))
    return replace(task, trainers_needed=number, needs_room=task.needs_room or old.room in rooms)


def search(problem: Problem, job: ReplanJob, how: Try, hint: Timetable | None) -> Found:
    """Search once: the timetable of the fewest weighted changes, or of the most lessons when some may be left out."""
    old = {place.lesson: place for place in job.before.placed}
    starts = {lesson: place.start for lesson, place in old.items()}
    variables = declare(problem, optional=how.optional, also=starts)
    add_rules(variables)
    changes = [change_of(variables, v, old[v.task.id], job.costs) for v in variables.lessons if v.task.id in old]
    left_out = sum(1 - v.present for v in variables.lessons) * unplaced_cost(job) if how.optional else 0
    variables.model.minimize(sum(changes) + left_out)
    hint_at(variables, old if hint is None else {place.lesson: place for place in hint.placed})
    solver = configured(how)
    status = solver.solve(variables.model)
    timetable = read(variables, solver.boolean_value, solver.value) if status in SOLVED else None
    in_time = time.monotonic() < how.deadline or status in {cp_model.OPTIMAL, cp_model.INFEASIBLE}
    return Found(timetable, status == cp_model.OPTIMAL, status == cp_model.INFEASIBLE, in_time)


def unplaced_cost(job: ReplanJob) -> int:
    """Return more than all changes together can cost."""
    costs = job.costs
    people = sum(costs.trainer * len(p.trainers) + costs.interpreter * len(p.interpreters) for p in job.before.placed)
    return 1 + people + (costs.time + costs.room) * len(job.before.placed)


def change_of(variables: Variables, v: LessonVariables, old: Placed, costs: ChangeCosts) -> Term:
    """Return the weight of the changes of one lesson, equal to what `weight_of` counts."""
    if v.fixed:
        return 0
    lost = [costs.trainer * loss for loss in losses(v, v.trainers, old.trainers)]
    lost += [costs.interpreter * loss for loss in losses(v, v.interpreters, old.interpreters)]
    lost += [costs.room * loss for loss in losses(v, v.rooms, () if old.room is None else (old.room,))]
    return sum(lost) + costs.time * moved(variables, v, old.start)


def losses(v: LessonVariables, chosen: Mapping[str, cp_model.IntVar], had: tuple[str, ...]) -> Iterator[Term]:
    """Yield 1 for each person or room that a placed lesson had and has no more."""
    for id_ in had:
        if id_ not in chosen:
            yield v.present
        elif chosen[id_].index != v.present.index:
            yield v.present - chosen[id_]


def moved(variables: Variables, v: LessonVariables, start: int) -> Term:
    """Return 1 when a placed lesson begins at another time."""
    domain = cp_model.Domain.from_flat_intervals(list(v.step.proto.domain))
    if start % v.unit or not domain.contains(start // v.unit):
        return v.present
    stays = variables.new_bool()
    variables.model.add(v.step == start // v.unit).only_enforce_if(stays)
    variables.model.add_implication(stays, v.present)
    return v.present - stays


def hint_at(variables: Variables, places: Mapping[str, Placed]) -> None:
    """Tell the solver where each lesson was, or is in the best timetable so far."""
    for v in variables.lessons:
        place = places.get(v.task.id)
        if v.fixed or place is None:
            continue
        variables.model.add_hint(v.step, place.start // v.unit)
        chosen = {*place.trainers, *place.interpreters, place.room}
        for literals in (v.trainers, v.interpreters, v.rooms):
            for id_, literal in literals.items():
                if literal.index not in {variables.true.index, v.present.index}:
                    variables.model.add_hint(literal, id_ in chosen)


def configured(how: Try) -> cp_model.CpSolver:
    """Return a solver that gives the same answer again.

    Without presolve and linear relaxations it proves the fewest changes in a tenth of the time it needs with them.
    """
    solver = cp_model.CpSolver()
    solver.parameters.random_seed = how.seed
    solver.parameters.num_workers = 1
    solver.parameters.cp_model_presolve = how.presolve
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.linearization_level = 0
    solver.parameters.max_deterministic_time = how.work
    solver.parameters.max_time_in_seconds = max(0.01, how.deadline - time.monotonic())
    return solver


def partial(job: ReplanJob, how: Try, found: Found) -> ReplanAnswer:
    """Place as many lessons as possible with the fewest changes; `impossible` only when two searches agree."""
    impossible = found.impossible
    if impossible:
        again = search(job.problem, job, replace(how, seed=how.seed + 1, presolve=True), None)
        if again.timetable is not None:
            return complete(job, again.timetable, 0, proven=again.best, repeatable=again.repeatable)
        impossible = again.impossible
    most = search(job.problem, job, replace(how, optional=True), None)
    timetable = most.timetable or Timetable.of(placed_by(lock) for lock in job.problem.fixed.values())
    cost = weight(job.before, timetable, job.costs)
    if len(timetable.placed) == len(job.problem.lessons):
        return complete(job, timetable, 0, proven=most.best, repeatable=most.repeatable)
    status = Status.IMPOSSIBLE if impossible else Status.PARTIAL
    return ReplanAnswer(status, timetable, cost, cost if most.best else 0, most.repeatable and found.repeatable)
