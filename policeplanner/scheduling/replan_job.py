"""What a re-plan is asked and answers, what each change costs, and what each lesson must cost at least."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from policeplanner.scheduling.candidates import (
    Busy,
    able_interpreters,
    able_trainers,
    fitting_rooms,
    may_start,
    overlaps,
)
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.problem import Interpreter, LessonTask, Problem, Room, Span, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable


@dataclass(frozen=True, slots=True)
class ChangeCosts:
    """What a change of one lesson costs: another time concerns everybody, another person two, another room a door.

    time is paid once for each lesson, trainer and interpreter for each person who loses the lesson. So two lessons in
    another room are better than one with another trainer, and three with other trainers better than one moved.
    """

    time: int = 100
    trainer: int = 30
    interpreter: int = 30
    room: int = 10


@dataclass(frozen=True)
class ReplanJob:
    """A problem as it is now, the timetable as it was, and how long to try."""

    problem: Problem
    before: Timetable
    costs: ChangeCosts
    seed: int
    seconds: float


@dataclass(frozen=True)
class ReplanAnswer:
    """The new timetable, the weight of its changes, what that weight cannot be below; PROVEN: both are equal."""

    status: Status
    timetable: Timetable
    cost: int
    bound: int
    repeatable: bool


def as_far_as_known(problem: Problem, before: Timetable) -> Timetable:
    """Return what is left of a timetable where the problem no longer has a lesson, a room or a person."""
    return Timetable.of(
        replace(
            place,
            room=place.room if place.room in problem.room else None,
            trainers=tuple(t for t in place.trainers if t in problem.trainer),
            interpreters=tuple(i for i in place.interpreters if i in problem.interpreter),
        )
        for place in before.placed
        if place.lesson in problem.lesson
    )


def hit_lessons(problem: Problem, before: Timetable) -> frozenset[str]:
    """Return the free lessons that break a rule where they were, or that were nowhere; `before` has known ids only."""
    broken = {lesson for violation in check(problem, before) for lesson in violation.lessons}
    nowhere = {task.id for task in problem.lessons} - {place.lesson for place in before.placed}
    return frozenset((broken | nowhere) - set(problem.fixed))


def weight(before: Timetable, after: Timetable, costs: ChangeCosts) -> int:
    """Return the weight of all changes of lessons that were placed and still are."""
    new = {place.lesson: place for place in after.placed}
    return sum(weight_of(old, new[old.lesson], costs) for old in before.placed if old.lesson in new)


def weight_of(old: Placed, new: Placed, costs: ChangeCosts) -> int:
    """Return the weight of the changes of one lesson."""
    return (
        costs.time * (old.start != new.start)
        + costs.trainer * len(set(old.trainers) - set(new.trainers))
        + costs.interpreter * len(set(old.interpreters) - set(new.interpreters))
        + costs.room * (old.room is not None and old.room != new.room)
    )


def least_weight(problem: Problem, before: Timetable, costs: ChangeCosts) -> int:
    """Return what the changes must weigh at least, looking at each lesson alone."""
    busy = Busy.of(problem)
    free = (old for old in before.placed if old.lesson in problem.lesson and old.lesson not in problem.fixed)
    tasks = ((problem.lesson[old.lesson], old) for old in free)
    return sum(least_of(problem, busy, costs, pair) for pair in tasks)


def least_of(problem: Problem, busy: Busy, costs: ChangeCosts, pair: tuple[LessonTask, Placed]) -> int:
    """Return what one lesson costs at least: the people and the room lost at its time, or else the move."""
    task, old = pair
    span = (old.start, old.start + task.minutes)
    rooms = () if old.room is None else (old.room,)
    chosen = (
        (able_trainers(problem, task), busy.trainers, old.trainers, task.trainers_needed, costs.trainer),
        (
            able_interpreters(problem, task),
            busy.interpreters,
            old.interpreters,
            task.interpreters_needed,
            costs.interpreter,
        ),
        (fitting_rooms(problem, task), busy.rooms, rooms, int(task.needs_room), costs.room),
    )
    if not may_start(problem, task, busy, old.start):
        return costs.time
    lost = 0
    for able, taken, had, needed, cost in chosen:
        free = free_ones(able, taken, span)
        if len(free) < needed:
            return costs.time
        lost += cost * len(set(had) - free)
    return min(costs.time, lost)


def free_ones(able: Iterable[Trainer | Interpreter | Room], taken: Mapping[str, list[Span]], span: Span) -> set[str]:
    """Return the ids of those who are free for the whole span."""
    return {resource.id for resource in able if not overlaps(*span, taken[resource.id])}
