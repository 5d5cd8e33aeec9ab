"""What goes between the program and the solver's process: the job, the steps on the way, the answer."""

from dataclasses import dataclass
from enum import StrEnum

from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Step:
    """A timetable found on the way, its objective and the proven bound of the objective."""

    timetable: Timetable
    objective: int
    bound: int


class Status(StrEnum):
    """How an attempt ended.

    PROVEN: all lessons placed and no better timetable exists. FOUND: all placed. PARTIAL: some have no place, perhaps
    another attempt finds one. IMPOSSIBLE: it is proven that they have none together; the others are placed.
    CANCELLED: stopped by the user; the timetable is the best until then.
    """

    PROVEN = "proven"
    FOUND = "found"
    PARTIAL = "partial"
    IMPOSSIBLE = "impossible"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Job:
    """What the engine is asked: guess is where to start, hopeless means that counting proved that not all fit."""

    problem: Problem
    guess: Timetable
    wishes: Wishes
    seed: int
    seconds: float
    hopeless: bool


@dataclass(frozen=True)
class GridJob:
    """What the grid's engine is asked: `moves` for each core make the answer repeatable unless the clock is faster."""

    problem: Problem
    wishes: Wishes
    seed: int
    seconds: float
    cores: int = 2
    moves: int | None = None


@dataclass(frozen=True)
class Answer:
    """What the engine found; repeatable: the same job gives the same answer again."""

    status: Status
    timetable: Timetable
    bound: int | None
    repeatable: bool
