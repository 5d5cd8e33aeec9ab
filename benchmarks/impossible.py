"""Explains impossible courses with a known cause, and tight possible ones.

python -m benchmarks.impossible [seeds of each kind [seconds for each]]
"""

import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from benchmarks.courses import course
from policeplanner.scheduling.candidates import overlaps
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.problem import DAY_MINUTES, Interpreter, Lock, Problem, Room, Trainer
from policeplanner.scheduling.timetable import Placed
from policeplanner.scheduling.why import why
from policeplanner.scheduling.why_answer import Conflict, Explanation, Finding
from policeplanner.scheduling.why_causes import Cause, CauseKind, causes_of, with_seats_as_features, without
from policeplanner.scheduling.why_conflict import only
from policeplanner.scheduling.why_oracle import Possible, ask, begun, fits

Resource = TypeVar("Resource", Trainer, Room)

SEEDS = 6
SECONDS = 5.0
JUDGE_SECONDS = 20.0


@dataclass(frozen=True)
class Case:
    """An impossible course: what must be in its conflict, and the only kinds and subjects that may be there beside."""

    kind: str
    seed: int
    problem: Problem
    needed: frozenset[Cause]
    kinds: frozenset[CauseKind]
    subjects: frozenset[str] = frozenset()

    def right(self, found: Explanation) -> bool:
        """Tell whether an explanation names the cause and nothing that has no part in it."""
        if found.finding is not Finding.IMPOSSIBLE or found.conflict is None:
            return False
        causes = set(found.conflict.causes)
        beside = causes - self.needed
        fitting = all(c.kind in self.kinds and set(c.subjects) <= self.subjects for c in beside)
        return self.needed <= causes and fitting


def changed(problem: Problem, lesson: str, **changes: object) -> Problem:
    """Return a problem with one lesson changed."""
    lessons = tuple(replace(t, **changes) if t.id == lesson else t for t in problem.lessons)  # type: ignore[arg-type]
    return replace(problem, lessons=lessons)


def too_few_trainers(seed: int) -> Case:
    """The trainers of one topic are all away but for one short time."""
    problem, dice = course(seed), random.Random(seed)
    wanted = [t.qualification or "" for t in problem.lessons]
    topic = dice.choice(sorted({t for t in wanted if wanted.count(t) >= 5}))
    left = dice.randint(1, 3)  # lessons of the last day that each of them can still teach
    away = (0, 9 * DAY_MINUTES + (540, 690, 810, 885)[-left])
    people = tuple(replace(t, busy=(away,)) if topic in t.qualifications else t for t in problem.trainers)
    able = [t for t in people if topic in t.qualifications]
    if len(able) * left >= wanted.count(topic):
        people = tuple(replace(t, qualifications=t.qualifications - {topic}) if t in able[1:] else t for t in people)
    kinds = frozenset({CauseKind.HOURS, CauseKind.TRAINER_AWAY, CauseKind.TRAINER_DAILY, CauseKind.CLOSES})
    subjects = frozenset(t.id for t in able) | {t.id for t in problem.lessons if t.closes}
    needed = frozenset({Cause(CauseKind.TRAINERS, (topic,))})
    return Case("trainers", seed, replace(problem, trainers=people), needed, kinds, subjects)


def room_too_small(seed: int) -> Case:
    """No room has the seats for the plenaries, or the equipment that one lesson needs."""
    problem, dice = course(seed), random.Random(seed)
    kinds = frozenset({CauseKind.ROOMS})
    if seed % 2:
        lesson = dice.choice(problem.lessons).id
        problem = changed(problem, lesson, features=frozenset({"shooting range"}))
        return Case("room", seed, problem, frozenset({Cause(CauseKind.EQUIPMENT, ("shooting range",))}), kinds)
    size = sum(group.size for group in problem.groups)
    rooms = tuple(replace(room, capacity=min(room.capacity, size - dice.randint(1, 9))) for room in problem.rooms)
    return Case("room", seed, replace(problem, rooms=rooms), frozenset({Cause(CauseKind.SEATS, (), size)}), kinds)


def too_few_hours(seed: int) -> Case:
    """Holidays leave too few days for the lessons of a group."""
    problem, dice = course(seed), random.Random(seed)
    most = max(sum(t.minutes for t in problem.lessons if g.id in t.groups) for g in problem.groups)
    enough = -(-most // problem.days[0].open_minutes)
    closed = dice.sample(range(10), 10 - enough + 1 + dice.randint(0, 1))
    days = tuple(replace(d, windows=()) if d.index in closed else d for d in problem.days)
    kinds = frozenset({CauseKind.HOURS, CauseKind.CLOSED, CauseKind.CONTACT})
    subjects = frozenset(str(index) for index in closed)
    return Case("hours", seed, replace(problem, days=days), frozenset(), kinds, subjects)


def order_circle(seed: int) -> Case:
    """Two to four lessons wait for each other."""
    problem, dice = course(seed), random.Random(seed)
    problem = replace(problem, lessons=tuple(replace(t, after=()) for t in problem.lessons))
    ring = [t.id for t in dice.sample([t for t in problem.lessons if not (t.opens or t.closes)], dice.randint(2, 4))]
    pairs = list(zip(ring, [*ring[1:], ring[0]], strict=True))
    for earlier, later in pairs:
        problem = changed(problem, later, after=(earlier,))
    needed = frozenset(Cause(CauseKind.ORDER, pair) for pair in pairs)
    return Case("order", seed, problem, needed, frozenset())


def colliding_lock(seed: int) -> Case:
    """A lesson is locked where the course opens, or before one that it follows can be held."""
    problem, dice = course(seed), random.Random(seed)
    kinds = frozenset({CauseKind.HOURS})
    if seed % 2:
        earlier, later = dice.choice([(t.after[0], t.id) for t in problem.lessons if t.after])
        problem = replace(problem, lessons=tuple(replace(t, opens=False) for t in problem.lessons))
        needed = {Cause(CauseKind.ORDER, (earlier, later)), Cause(CauseKind.LOCK, (later,))}
    else:
        later = dice.choice([t.id for t in problem.lessons if not (t.opens or t.closes or t.after)])
        needed = {Cause(CauseKind.OPENS, ("p0",)), Cause(CauseKind.LOCK, (later,))}
    trainer = next(t.id for t in problem.trainers if problem.lesson[later].qualification in t.qualifications)
    problem = replace(problem, locks=(Lock(later, 540, "r0", (trainer,)),))
    return Case("lock", seed, problem, frozenset(needed), kinds)


def limits(seed: int) -> Case:
    """Too little contact time, interpreters who are away, or a way that is too long."""
    return (contact_limit, away_interpreter, long_way)[seed % 3](seed)


def contact_limit(seed: int) -> Case:
    """The days allow too little contact time."""
    problem = course(seed)
    most = max(sum(t.minutes for t in problem.lessons if g.id in t.groups) for g in problem.groups)
    minutes = (most - 60) // 600 * 60
    days = tuple(replace(day, contact_minutes=minutes) for day in problem.days)
    needed = frozenset({Cause(CauseKind.CONTACT, (), minutes)})
    return Case("contact", seed, replace(problem, days=days), needed, frozenset())


def away_interpreter(seed: int) -> Case:
    """The one interpreter of a group is there for a day only."""
    problem = course(seed)
    lessons = tuple(replace(t, interpreters_needed=1) if t.groups == {"g0"} or t.opens else t for t in problem.lessons)
    busy = ((0, 7 * DAY_MINUTES), (8 * DAY_MINUTES, 10 * DAY_MINUTES))
    problem = replace(problem, lessons=lessons, interpreters=(Interpreter("i0", "Interpreter 1", busy),))
    kinds = frozenset({CauseKind.INTERPRETER_AWAY, CauseKind.HOURS, CauseKind.INTERPRETER_DAILY, CauseKind.OPENS})
    needed = frozenset({Cause(CauseKind.INTERPRETERS)})
    return Case("interpreter", seed, problem, needed, kinds, frozenset({"i0", "p0"}))


def long_way(seed: int) -> Case:
    """A lesson must be held far away on the first day, after the opening."""
    problem = course(seed)
    lesson = next(t for t in problem.lessons if t.groups == {"g0"} and not t.after)
    problem = changed(problem, lesson.id, features=frozenset({"range"}), latest_start=DAY_MINUTES)
    rooms = (
        *(replace(r, site="town") for r in problem.rooms),
        Room("far", "Range", 30, frozenset({"range"}), site="hills"),
    )
    problem = replace(problem, rooms=rooms, travel={("hills", "town"): 420})
    kinds = frozenset({CauseKind.HOURS, CauseKind.OPENS, CauseKind.SEATS, CauseKind.ROOMS, CauseKind.TRAINERS})
    needed = {
        Cause(CauseKind.TRAVEL, ("hills", "town"), 420),
        Cause(CauseKind.LIMITS, (lesson.id,)),
        Cause(CauseKind.EQUIPMENT, ("range",)),
    }
    return Case("travel", seed, problem, frozenset(needed), kinds, frozenset({"p0"}))


MAKERS: tuple[Callable[[int], Case], ...] = (
    too_few_trainers,
    room_too_small,
    too_few_hours,
    order_circle,
    colliding_lock,
    limits,
)


def tight(seed: int) -> Problem:
    """Return a course that has one known timetable and hardly another: people and rooms are free for that only."""
    problem, dice = course(seed), random.Random(seed)
    known = construct(problem)
    trainers = tuple(only_when(problem, t, [p for p in known.placed if t.id in p.trainers]) for t in problem.trainers)
    rooms = tuple(only_when(problem, r, [p for p in known.placed if p.room == r.id]) for r in problem.rooms)
    locked = dice.sample(known.placed, 10)
    locks = tuple(Lock(p.lesson, p.start, p.room, p.trainers) for p in locked)
    return replace(problem, trainers=trainers, rooms=rooms, locks=locks)


def only_when(problem: Problem, resource: Resource, placed: list[Placed]) -> Resource:
    """Return a person or room that is free only while some placements last."""
    spans = [(p.start, p.start + problem.lesson[p.lesson].minutes) for p in placed]
    hours = [window for day in problem.days for window in day.windows]
    return replace(resource, busy=tuple(window for window in hours if not overlaps(*window, spans)))


def minimal(problem: Problem, conflict: Conflict) -> bool:
    """Judge apart: the causes are impossible together, and possible without any one of them."""
    plain, kept = with_seats_as_features(problem), set(conflict.causes)
    every = frozenset(causes_of(plain))
    if ask(without(plain, every - kept), JUDGE_SECONDS).possible is not Possible.NO:
        return False
    rests = (without(plain, every - (kept - {cause})) for cause in kept)
    return all(possible(rest, frozenset(conflict.lessons)) for rest in rests)


def possible(problem: Problem, lessons: frozenset[str]) -> bool:
    """Tell whether a timetable of all lessons is found, begun with one of some lessons or from nothing."""
    part = ask(only(problem, lessons), JUDGE_SECONDS).timetable
    if part is not None and fits(problem, construct(begun(problem, part))):
        return True
    return ask(problem, JUDGE_SECONDS).possible is Possible.YES


def cases(seeds: int) -> Iterator[Case]:
    """Yield the impossible courses, kind by kind."""
    for maker in MAKERS:
        for seed in range(seeds):
            yield maker(seed)


def explained(problem: Problem, seconds: float) -> tuple[Explanation, float]:
    """Return the explanation of a course and the seconds until its conflict was known."""
    known: list[float] = []
    started = time.monotonic()
    found = why(problem, seconds=seconds, progress=lambda e: known.append(time.monotonic()) if e.conflict else None)
    return found, (known[0] if known else time.monotonic()) - started


def cpu_of_children() -> float:
    """Return the seconds of work of all children that have ended, which other load on the machine does not lengthen."""
    times = os.times()
    return times.children_user + times.children_system


def main() -> None:
    """Print a line for each course and the sums."""
    seeds = int(sys.argv[1]) if sys.argv[1:] else SEEDS
    seconds_allowed = float(sys.argv[2]) if sys.argv[2:] else SECONDS
    print("kind         seed  right  minimal  conflict s  all s  cpu s  causes  repairs  placed")
    right = small = number = 0
    slowest = most_work = 0.0
    for case in cases(seeds):
        before = cpu_of_children()
        found, conflict_seconds = explained(case.problem, seconds_allowed)
        cpu = cpu_of_children() - before
        placed = len(found.partial.placed)
        causes = found.conflict.causes if found.conflict else ()
        is_right, is_minimal = case.right(found), found.conflict is not None and minimal(case.problem, found.conflict)
        number, right, small = number + 1, right + is_right, small + is_minimal
        slowest, most_work = max(slowest, found.seconds), max(most_work, cpu)
        print(
            f"{case.kind:11}  {case.seed:4}  {is_right!s:5}  {is_minimal!s:7}  {conflict_seconds:10.2f}"
            f"  {found.seconds:5.2f}  {cpu:5.2f}  {len(causes):6}  {len(found.repairs):7}  {placed:6}"
        )
        if not (is_right and is_minimal):
            print("    ", found.finding, *(f"{c.kind}{list(c.subjects)}{c.amount or ''}" for c in causes))
    called = [explained(tight(seed), seconds_allowed)[0].finding for seed in range(2 * seeds)]
    print(
        f"right {right} of {number}, minimal {small} of {number}, slowest {slowest:.2f} s, most work {most_work:.2f} s"
    )
    impossible = called.count(Finding.IMPOSSIBLE)
    print(f"tight but possible: {len(called)}, called impossible {impossible}, solved {called.count(Finding.POSSIBLE)}")


if __name__ == "__main__":
    main()
