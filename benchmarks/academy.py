"""Whole academies from a seed: many classes in one week, or many editions in a term, sharing trainers and rooms.

Run it to schedule them: how long the first timetable takes, what the best costs, how time and memory grow.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.courses import Size
from benchmarks.courses import day as working_day
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Origin, Problem, Room, Span, Trainer
from policeplanner.scheduling.solve import Progress, solve

BLOCKS: tuple[Span, ...] = ((480, 570), (585, 675), (690, 780), (840, 930), (945, 1035))
TOPICS = 15
SPECIAL = ("computers", "mats", "range")  # what only a few rooms have, and a lesson in eight needs


@dataclass(frozen=True, slots=True)
class Academy:
    """How large an academy is. Every class has its lessons in `days` days; a term begins its editions in turn."""

    classes: int = 20
    lessons: int = 30
    days: int = 5
    rooms: int = 25
    trainers: int = 60
    lengths: tuple[int, ...] = (45, 45, 90)
    waves: int = 1  # one after the other, each of `days` days and of so many classes


WEEK = Academy()
UNIFORM = replace(WEEK, lengths=(90,), lessons=18)
TERM = Academy(classes=8, lessons=56, days=10, rooms=10, trainers=30, waves=3)
SIZES = {"week": WEEK, "uniform": UNIFORM, "term": TERM}


def academy(seed: int, size: Academy = WEEK) -> Problem:
    """Return the academy of a seed."""
    dice = random.Random(seed)
    waves = [wave_days(number, size) for number in range(size.waves)]
    classes = [(number, wave) for wave in range(size.waves) for number in range(size.classes)]
    groups = tuple(
        Group(f"g{wave}.{number}", f"{wave}.{number}", dice.choice((18, 20, 24)), calendar=calendar(size, wave))
        for number, wave in classes
    )
    lessons = [task for group in groups for task in class_lessons(dice, size, group)]
    return Problem(
        days=tuple(day for days in waves for day in days),
        lessons=tuple(lessons),
        groups=groups,
        trainers=tuple(trainer(dice, number, size) for number in range(size.trainers)),
        rooms=tuple(room(dice, number) for number in range(size.rooms)),
        calendars={calendar(size, number): days for number, days in enumerate(waves) if size.waves > 1},
    )


def calendar(size: Academy, wave: int) -> str:
    """Return the key of the days of a wave, empty when there is only one."""
    return f"wave{wave}" if size.waves > 1 else ""


def wave_days(wave: int, size: Academy) -> tuple[Day, ...]:
    """Return the working days of a wave: five of each week."""
    numbers = range(wave * size.days, (wave + 1) * size.days)
    return tuple(working_day(number // 5 * 7 + number % 5, Size(windows=BLOCKS)) for number in numbers)


def class_lessons(dice: random.Random, size: Academy, group: Group) -> Iterator[LessonTask]:
    """Yield the lessons of a class: some need a special room or two trainers, some follow an earlier one."""
    last = ""
    for number in range(size.lessons):
        topic = f"topic{dice.randrange(TOPICS)}"
        id_ = f"{group.id}.{number}"
        yield LessonTask(
            id_,
            f"Lesson {id_}",
            dice.choice(size.lengths),
            frozenset({group.id}),
            topic,
            topic,
            trainers_needed=2 if dice.random() < 0.1 else 1,
            features=frozenset({dice.choice(SPECIAL)} if dice.random() < 1 / 8 else ()),
            after=(last,) if last and len(size.lengths) > 1 and dice.random() < 0.2 else (),
            opens=number == 0 and len(size.lengths) > 1,
            calendar=group.calendar,
        )
        last = id_


def trainer(dice: random.Random, number: int, size: Academy) -> Trainer:
    """Return a trainer of three topics, away for up to three half days of each week."""
    weeks = -(-size.days * size.waves // 5)
    away = [
        (week * 7 + dice.randrange(5)) * DAY_MINUTES + dice.choice((0, 780))
        for week in range(weeks)
        for _ in range(dice.randint(0, 3))
    ]
    taught = {number % TOPICS, *dice.sample(range(TOPICS), 2)}
    return Trainer(
        f"t{number}",
        f"Trainer {number}",
        frozenset(f"topic{topic}" for topic in sorted(taught)),
        tuple((begin, begin + 780) for begin in sorted(away)),
        origin=Origin.INTERNATIONAL if number % 3 == 0 else Origin.NATIONAL,
    )


def room(dice: random.Random, number: int) -> Room:
    """Return a room; a third are special."""
    features = frozenset({SPECIAL[number // 3 % len(SPECIAL)]} if number % 3 == 0 else ())
    return Room(f"r{number}", f"Room {number}", dice.choice((24, 24, 30, 50)), features)


def grown(size: Academy, times: int) -> Academy:
    """Return an academy so many times as large, with as much to do for each trainer and room."""
    return replace(size, classes=size.classes * times, rooms=size.rooms * times, trainers=size.trainers * times)


def report(name: str, problem: Problem, seconds: float, seed: int) -> None:
    """Schedule and print one line: first complete timetable, placed, cost at the end, memory of solver and program."""
    told: list[Progress] = []
    begun = time.monotonic()
    result = solve(problem, seed=seed, seconds=seconds, progress=told.append)
    assert not check(problem, result.timetable)
    total = len(problem.lessons)
    complete = [each for each in told if each.placed == total]
    first = f"{complete[0].seconds:.1f} s ({complete[0].cost})" if complete else "none"
    children, own = (
        resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)
    )
    print(
        f"{name:12} lessons {total:5} placed {len(result.timetable.placed):5} first complete {first:20} cost"
        f" {result.cost:8} {result.status:9} {time.monotonic() - begun:5.1f} s, {own} + {children} MB",
        flush=True,
    )


def main(words: list[str]) -> None:
    """Read the command line and schedule."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", default=list(SIZES))
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, default=1)
    chosen = parser.parse_args(words)
    for name in chosen.sizes:
        size = grown(SIZES[name], chosen.times)
        report(f"{name} {chosen.times}x", academy(chosen.seed, size), chosen.seconds, chosen.seed)


if __name__ == "__main__":
    main(sys.argv[1:])
