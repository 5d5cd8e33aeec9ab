"""Mends a timetable after something happened: everything possible stays, and the changes are proven fewest."""

import queue
import subprocess
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum

from policeplanner.scheduling.checker import Violation
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.patience import Patience
from policeplanner.scheduling.problem import Lock, LockKind, Problem
from policeplanner.scheduling.replan_job import (
    ChangeCosts,
    ReplanAnswer,
    ReplanJob,
    as_far_as_known,
    least_weight,
    weight,
)
from policeplanner.scheduling.solve import Messages, child, converse, judge
from policeplanner.scheduling.timetable import Placed, Timetable


class What(StrEnum):
    """What changes for a lesson."""

    PLACED = "placed"
    UNPLACED = "unplaced"
    TIME = "time"
    ROOM = "room"
    TRAINERS = "trainers"
    INTERPRETERS = "interpreters"


@dataclass(frozen=True, slots=True)
class Change:
    """One lesson that is not as it was."""

    lesson: str
    old: Placed | None
    new: Placed | None
    what: frozenset[What]


@dataclass(frozen=True, slots=True)
class Touched:
    """The ids of everybody and every room that a new timetable concerns."""

    trainers: frozenset[str]
    interpreters: frozenset[str]
    groups: frozenset[str]
    rooms: frozenset[str]

    @property
    def notifications(self) -> int:
        """How many must be told."""
        return len(self.trainers) + len(self.interpreters) + len(self.groups) + len(self.rooms)


@dataclass(frozen=True)
class Replan:
    """A mended timetable. It breaks no hard rule but those in `given`, which lessons that may not move break alone.

    status PROVEN: all lessons have a place and no timetable has changes of less weight. cost is that weight, bound
    what it cannot be below. IMPOSSIBLE: proven that not all can have a place; as many as possible have one.
    """

    status: Status
    timetable: Timetable
    changes: tuple[Change, ...]
    touched: Touched
    given: tuple[Violation, ...]
    cost: int
    bound: int
    seconds: float
    repeatable: bool

    @property
    def proven(self) -> bool:
        """Whether no other timetable changes less."""
        return self.status is Status.PROVEN


def replan(
    problem: Problem,
    before: Timetable,
    *,
    seed: int = 1,
    seconds: float = 10.0,
    costs: ChangeCosts | None = None,
    cancel: threading.Event | None = None,
) -> Replan:
    """Return the timetable of a problem as it is now that differs least from the timetable as it was.

    Locks that are MINE or TAUGHT stay; all other lessons of `before` may move. What it names and the problem no longer
    has (a lesson, a room, a person) is lost. Setting cancel stops within 0.2 s: then the lessons that can stay, stay.
    """
    started = time.monotonic()
    job = ReplanJob(problem, before, costs or ChangeCosts(), seed, seconds)
    with child() as process:
        answer = by_hand(job) if process is None else listen(process, job, cancel or threading.Event())
    given = judge(problem, answer.timetable)
    changes = tuple(changes_between(before, answer.timetable))
    return Replan(
        status=answer.status,
        timetable=answer.timetable,
        changes=changes,
        touched=touched_by(problem, changes),
        given=given,
        cost=answer.cost,
        bound=answer.bound,
        seconds=time.monotonic() - started,
        repeatable=answer.repeatable,
    )


def listen(process: subprocess.Popen[bytes], job: ReplanJob, cancel: threading.Event) -> ReplanAnswer:
    """Return the answer of the solver's process, or one by hand when it is stopped, late, or ends without one."""
    messages: Messages = queue.SimpleQueue()
    reader = threading.Thread(target=converse, args=(process, job, messages), daemon=True)
    reader.start()
    hand, patience = by_hand(job), Patience(job.seconds * 1.5 + 10)  # at once, so that stopping need not wait for it
    try:
        while not (cancel.is_set() or patience.over):
            with suppress(queue.Empty):
                message = messages.get(timeout=0.05)
                return message if isinstance(message, ReplanAnswer) else hand
        return replace(hand, status=Status.CANCELLED, repeatable=False) if cancel.is_set() else hand
    finally:
        process.kill()
        reader.join()


def by_hand(job: ReplanJob) -> ReplanAnswer:
    """Return a valid timetable without the solver: what can stay stays, the rest finds what place it can."""
    problem, known = job.problem, as_far_as_known(job.problem, job.before)
    free = [place for place in known.placed if place.lesson not in problem.fixed]
    locks = [Lock(p.lesson, p.start, p.room, p.trainers, p.interpreters, LockKind.PROGRAM) for p in free]
    timetable = construct(replace(problem, locks=(*problem.fixed.values(), *locks)))
    status = Status.FOUND if len(timetable.placed) == len(problem.lessons) else Status.PARTIAL
    least = least_weight(problem, job.before, job.costs) if status is Status.FOUND else 0
    return ReplanAnswer(status, timetable, weight(job.before, timetable, job.costs), least, repeatable=True)


def changes_between(before: Timetable, after: Timetable) -> Iterator[Change]:
    """Yield the lessons that are not as they were, in order of their new time, then those without one."""
    old = {place.lesson: place for place in before.placed}
    new = {place.lesson: place for place in after.placed}
    for lesson in [*new, *(lesson for lesson in old if lesson not in new)]:
        what = what_differs(old.get(lesson), new.get(lesson))
        if what:
            yield Change(lesson, old.get(lesson), new.get(lesson), what)


def what_differs(old: Placed | None, new: Placed | None) -> frozenset[What]:
    """Return what is not as it was for one lesson."""
    if old is None or new is None:
        return frozenset({What.PLACED if old is None else What.UNPLACED})
    differs = {
        What.TIME: old.start != new.start,
        What.ROOM: old.room != new.room,
        What.TRAINERS: set(old.trainers) != set(new.trainers),
        What.INTERPRETERS: set(old.interpreters) != set(new.interpreters),
    }
    return frozenset(what for what, does in differs.items() if does)


def touched_by(problem: Problem, changes: Iterable[Change]) -> Touched:
    """Return whom changes concern: all of a lesson when time or room changes, else who comes and who goes."""
    trainers: set[str] = set()
    interpreters: set[str] = set()
    groups: set[str] = set()
    rooms: set[str] = set()
    for change in changes:
        places = [place for place in (change.old, change.new) if place is not None]
        elsewhere = change.what - {What.TRAINERS, What.INTERPRETERS}
        trainers |= concerned([p.trainers for p in places], everybody=bool(elsewhere))
        interpreters |= concerned([p.interpreters for p in places], everybody=bool(elsewhere))
        if elsewhere:
            rooms |= {place.room for place in places if place.room is not None}
            groups |= problem.lesson[change.lesson].groups if change.lesson in problem.lesson else frozenset()
    return Touched(frozenset(trainers), frozenset(interpreters), frozenset(groups), frozenset(rooms))


def concerned(people: list[tuple[str, ...]], *, everybody: bool) -> set[str]:
    """Return all people of both places, or only those who are at one of them."""
    present = [set(some) for some in people]
    return set().union(*present) if everybody else present[0] ^ present[-1]
