"""Invented courses of any size from a seed, for benchmarks and tests of the scheduler."""

import random
from dataclasses import dataclass

from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Origin, Problem, Room, Span, Trainer

PERIODS: tuple[Span, ...] = ((540, 600), (615, 675), (690, 750), (810, 870), (885, 945), (960, 1020))
BLOCKS: tuple[Span, ...] = ((540, 630), (645, 735), (795, 885), (900, 990))


@dataclass(frozen=True, slots=True)
class Size:
    """How large a course is: sessions are for one or two groups, plenaries for all; lengths are drawn at random."""

    days: int = 10
    sessions: int = 56
    plenaries: int = 4
    trainers: int = 12
    rooms: int = 4
    groups: int = 3
    topics: int = 9
    windows: tuple[Span, ...] = PERIODS
    lengths: tuple[int, ...] = (60,)


MIXED = Size(windows=BLOCKS, lengths=(45, 60, 90, 90))


def course(seed: int, size: Size = Size()) -> Problem:
    """Return the course of a seed; the default is the ten-day course of 60 lessons."""
    dice = random.Random(seed)
    topics = [f"topic{number}" for number in range(size.topics)]
    groups = tuple(
        Group(f"g{number}", f"Group {number + 1}", dice.choice((18, 20, 24))) for number in range(size.groups)
    )
    return Problem(
        days=tuple(day(number, size) for number in range(size.days)),
        lessons=lessons(dice, size, topics, groups),
        groups=groups,
        trainers=tuple(trainer(dice, number, size, topics) for number in range(size.trainers)),
        rooms=tuple(
            Room(f"r{number}", f"Room {number + 1}", 100 if number == 0 else dice.choice((30, 50, 50)))
            for number in range(size.rooms)
        ),
    )


def day(number: int, size: Size) -> Day:
    """Return a working day."""
    begin = number * DAY_MINUTES
    return Day(number, f"Day {number + 1}", tuple((begin + start, begin + end) for start, end in size.windows))


def trainer(dice: random.Random, number: int, size: Size, topics: list[str]) -> Trainer:
    """Return a trainer of three topics, away for up to three half days; every topic gets its trainers in turn."""
    busy = []
    for _ in range(dice.randint(0, 3)):
        begin = dice.randrange(size.days) * DAY_MINUTES + dice.choice((0, 720))
        busy.append((begin, begin + 720))
    taught = {topics[number % len(topics)], *dice.sample(topics, min(2, len(topics)))}
    origin = Origin.INTERNATIONAL if number % 3 == 0 else Origin.NATIONAL
    return Trainer(f"t{number}", f"Trainer {number + 1}", frozenset(taught), tuple(busy), origin=origin)


def lessons(dice: random.Random, size: Size, topics: list[str], groups: tuple[Group, ...]) -> tuple[LessonTask, ...]:
    """Return plenaries first, then the sessions of the groups in turn, a third of them after an earlier one."""
    made = [plenary(dice, number, size, topics, groups) for number in range(size.plenaries)]
    last: dict[str, str] = {}
    for number in range(size.sessions):
        first, second = (groups[(number + step) % len(groups)].id for step in (0, 1))
        topic = dice.choice(topics)
        after = (last[first],) if first in last and dice.random() < 1 / 3 else ()
        id_ = last[first] = f"l{number}"
        together = frozenset({first, second} if dice.random() < 1 / 3 else {first})
        made.append(
            LessonTask(id_, f"Lesson {number + 1}", dice.choice(size.lengths), together, topic, topic, after=after)
        )
    return tuple(made)


def plenary(dice: random.Random, number: int, size: Size, topics: list[str], groups: tuple[Group, ...]) -> LessonTask:
    """Return a lesson of all groups; the first opens the course, the last closes it."""
    topic = dice.choice(topics)
    return LessonTask(
        f"p{number}",
        f"Plenary {number + 1}",
        dice.choice(size.lengths),
        frozenset(group.id for group in groups),
        topic,
        topic,
        opens=number == 0,
        closes=number == size.plenaries - 1,
    )
