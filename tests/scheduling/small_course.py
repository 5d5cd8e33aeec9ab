"""A two-day course of one group in one room, to be changed as each story needs."""

from dataclasses import replace
from typing import Any

from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Lock, Problem, Room, Span, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable

BLOCKS: tuple[Span, ...] = ((540, 630), (645, 735), (795, 885), (900, 990))
ALPHA = frozenset({"alpha"})
BOTH = frozenset({"alpha", "bravo"})


def day(index: int, blocks: tuple[Span, ...] = BLOCKS, **changes: Any) -> Day:
    begin = index * DAY_MINUTES
    return Day(index, f"day {index}", tuple((begin + a, begin + b) for a, b in blocks), **changes)


def lesson(id_: str, minutes: int = 90, groups: frozenset[str] = ALPHA, **changes: Any) -> LessonTask:
    return LessonTask(id_, id_.title(), minutes, groups, **changes)


def problem(*lessons: LessonTask, **changes: Any) -> Problem:
    usual = Problem(
        days=(day(0), day(1)),
        lessons=lessons,
        groups=(Group("alpha", "Alpha", 20), Group("bravo", "Bravo", 20)),
        trainers=(Trainer("ada", "Ada", frozenset({"law"})), Trainer("bo", "Bo", frozenset({"law", "first aid"}))),
        rooms=(Room("hall", "Hall", 60), Room("small", "Small room", 24, frozenset({"projector"}))),
    )
    return replace(usual, **changes)


def at(id_: str, start: int, room: str | None = "hall", trainers: tuple[str, ...] = ("ada",)) -> Placed:
    return Placed(id_, start, room, trainers)


def timetable(*placed: Placed) -> Timetable:
    return Timetable.of(placed)


def mine(id_: str, start: int, room: str | None = "hall", trainers: tuple[str, ...] = ("ada",)) -> Lock:
    return Lock(id_, start, room, trainers)
