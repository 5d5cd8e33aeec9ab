"""Times what happens while a lesson is dragged, against its goals: python -m benchmarks.live."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from benchmarks.courses import course
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.live import Conflicts
from policeplanner.scheduling.live_cells import Grab
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Problem
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.ways import ways_out

COURSES = 84  # of 60 lessons: about 5,000 placements
MOVES = 100


def year() -> tuple[Problem, Timetable]:
    """Return a plan of many courses one after the other, six at a time, with their first guesses."""
    parts = [(number, course(number % 4)) for number in range(COURSES)]
    guesses = [construct(course(number)) for number in range(4)]
    plan, placed = parts[0][1], []
    lessons, groups, trainers, rooms, days = [], [], [], [], []
    for number, part in parts:
        mark, shift = f"{number}-", 10 * (number // 6)  # six at once
        lessons += [
            replace(
                t,
                id=mark + t.id,
                groups=frozenset(mark + g for g in t.groups),
                after=tuple(mark + earlier for earlier in t.after),
            )
            for t in part.lessons
        ]
        groups += [replace(g, id=mark + g.id) for g in part.groups]
        trainers += [replace(t, id=mark + t.id, busy=()) for t in part.trainers]
        if number < 6:
            rooms += [replace(room, id=f"{number}-{room.id}") for room in part.rooms]
        if number % 6 == 0:
            days += [moved_day(part, index, shift) for index in range(10)]
        placed += [moved_place(p, mark, number % 6, shift) for p in guesses[number % 4].placed]
    problem = replace(
        plan,
        lessons=tuple(lessons),
        groups=tuple(groups),
        trainers=tuple(trainers),
        rooms=tuple(rooms),
        days=tuple(days),
    )
    return problem, Timetable.of(placed)


def moved_day(part: Problem, index: int, shift: int) -> Day:
    """Return a day of a course so many days later."""
    day, later = part.days[index], shift * DAY_MINUTES
    return replace(day, index=day.index + shift, windows=tuple((a + later, b + later) for a, b in day.windows))


def moved_place(place: Placed, mark: str, site: int, shift: int) -> Placed:
    """Return a placement of a course so many days later."""
    trainers = tuple(mark + trainer for trainer in place.trainers)
    start, room = place.start + shift * DAY_MINUTES, f"{site}-{place.room}"
    return Placed(mark + place.lesson, start, room, trainers)


def timed(number: int, work: Callable[[], object]) -> list[float]:
    """Return the milliseconds of each of several runs."""
    found = []
    for _ in range(number):
        started = time.perf_counter()
        work()
        found.append((time.perf_counter() - started) * 1000)
    return found


def told(name: str, milliseconds: list[float], goal: float) -> None:
    """Print the median and the slowest."""
    print(f"{name:44} {statistics.median(milliseconds):8.2f} {max(milliseconds):8.2f}   goal {goal:g}")


def main() -> None:
    """Print a line for each thing measured, in milliseconds."""
    print(f"{'':44} {'median':>8} {'slowest':>8}")
    problem, timetable = year()
    name = f"{len(timetable.placed)} placements"
    told(f"conflicts of {name} from scratch", timed(5, lambda: Conflicts(problem, timetable)), 250)
    conflicts, dice = Conflicts(problem, timetable), random.Random(1)

    def move() -> None:
        place = conflicts.held[dice.choice(timetable.placed).lesson].place
        start = dice.choice(problem.days).index * DAY_MINUTES + dice.choice((540, 615, 690, 810, 885, 960))
        conflicts.put(replace(place, start=start))
        len(conflicts.violations)

    told(f"conflicts of {name} after one change", timed(MOVES, move), 5)
    course60 = course(0)
    guess = construct(course60)
    lesson = course60.lessons[30].id
    told("grab a lesson of 60", timed(MOVES, lambda: Grab(course60, guess, lesson)), 100)
    grab = Grab(course60, guess, lesson)
    told(f"all {len(grab.starts)} cells", timed(MOVES, grab.cells), 16)
    clash = timetable_with_clash(course60, guess)
    told("ways out of a conflict", timed(10, lambda: ways_out(course60, clash, lesson)), 500)
    gone = Timetable(tuple(p for p in guess.placed if p.lesson != lesson))
    told("ways out for a lesson without place", timed(10, lambda: ways_out(course60, gone, lesson)), 500)


def timetable_with_clash(problem: Problem, timetable: Timetable) -> Timetable:
    """Return a timetable in which the 31st lesson is held when its group is elsewhere."""
    task = problem.lessons[30]
    other = next(p for p in timetable.placed if p.lesson != task.id and problem.lesson[p.lesson].groups & task.groups)
    return Timetable.of(replace(p, start=other.start) if p.lesson == task.id else p for p in timetable.placed)


if __name__ == "__main__":
    main()
