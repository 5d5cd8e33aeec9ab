"""Invented courses of any size from a seed, for benchmarks and tests of the scheduler."""

import random
from dataclasses import dataclass

from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Origin, Problem, Room, Span, Trainer

BLOCKS: tuple[Span, ...] = ((540, 630), (645, 735), (795, 885), (900, 990))


@dataclass(frozen=True, slots=True)
class Size:
    """How large a course is; sessions counts the lessons of single groups, plenaries those of all."""

    days: int = 10
    sessions: int = 56
    plenaries: int = 4
    trainers: int = 12
    rooms: int = 4
    groups: int = 3
    topics: int = 9


def course(seed: int, size: Size = Size()) -> Problem:
    """Return the course of a seed; the default is the ten-day course of 60 lessons."""
    dice = random.Random(seed)
    topics = [f"topic{number}" for number in range(size.topics)]
    groups = tuple(
        Group(f"g{number}", f"Group {number + 1}", dice.choice((18, 20, 24))) for number in range(size.groups)
    )
    return Problem(
        days=tuple(day(number) for number in range(size.days)),
        lessons=lessons(dice, size, topics, groups),
        groups=groups,
        trainers=tuple(trainer(dice, number, size, topics) for number in range(size.trainers)),
        rooms=tuple(
            Room(f"r{number}", f"Room {number + 1}", 100 if number == 0 else dice.choice((24, 30, 40)))
            for number in range(size.rooms)
        ),
    )


def day(number: int) -> Day:
    """Return a working day of four blocks."""
    begin = number * DAY_MINUTES
    return Day(number, f"Day {number + 1}", tuple((begin + start, begin + end) for start, end in BLOCKS))


def trainer(dice: random.Random, number: int, size: Size, topics: list[str]) -> Trainer:
    """Return a trainer of three topics, away for up to three half days; every topic gets its trainers in turn."""
    busy = []
    for _ in range(dice.randint(0, 3)):
        begin = dice.randrange(size.days) * DAY_MINUTES + dice.choice((0, 765))
        busy.append((begin, begin + 765 - (90 if begin % DAY_MINUTES else 0)))
    taught = {topics[number % len(topics)], *dice.sample(topics, min(2, len(topics)))}
    origin = Origin.INTERNATIONAL if number % 3 == 0 else Origin.NATIONAL
    return Trainer(f"t{number}", f"Trainer {number + 1}", frozenset(taught), tuple(busy), origin=origin)


def lessons(dice: random.Random, size: Size, topics: list[str], groups: tuple[Group, ...]) -> tuple[LessonTask, ...]:
    """Return plenaries first, then the sessions of the groups in turn, a third of them after an earlier one."""
    everybody = frozenset(group.id for group in groups)
    made = [
        LessonTask(
            f"p{number}",
            f"Plenary {number + 1}",
            dice.choice((60, 90)),
            everybody,
            topic=(topic := dice.choice(topics)),
            qualification=topic,
            opens=number == 0,
            closes=number == size.plenaries - 1,
        )
        for number in range(size.plenaries)
    ]
    last: dict[str, str] = {}
    for number in range(size.sessions):
        group, topic = groups[number % len(groups)].id, dice.choice(topics)
        after = (last[group],) if group in last and dice.random() < 1 / 3 else ()
        id_ = last[group] = f"l{number}"
        minutes = dice.choice((45, 60, 90, 90))
        made.append(LessonTask(id_, f"Lesson {number + 1}", minutes, frozenset({group}), topic, topic, after=after))
    return tuple(made)
