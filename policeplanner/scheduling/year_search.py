"""Betters a year plan: takes some activities out that have to do with each other, and places them anew, over and over.

The same problem, seed and effort give the same plan: effort counts what is looked at, not seconds.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from math import log

from policeplanner.scheduling.year_board import Place, YearBoard
from policeplanner.scheduling.year_problem import YearPlan

FEWEST_TAKEN, MOST_TAKEN = 2, 10
NEAR_DAYS = 21
HOTTEST, COLDEST = 150.0, 2.0
LOOKED_AT_PER_SECOND = 400_000
HEAD_START = 0.02  # share of the time that a hiccup of the machine may cost before the clock governs
LOOKED_AT_EACH_ROUND = 100  # by what goes on beside looking for places

Rank = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be looked at, after how many rounds without a better plan to end, and when to stop earlier.

    clock tells which share of the time is gone. On a machine too slow for the effort the search cools by the clock.
    """

    effort: int
    patience: int | None = None
    over: Callable[[], bool] = lambda: False
    clock: Callable[[], float] = lambda: 0.0


class YearSearch:
    """One run on a board, which holds the plan now looked at; `best` is the best plan so far and `rank` its worth."""

    def __init__(self, board: YearBoard, seed: int) -> None:
        """Begin from what is placed on the board."""
        self.board = board
        self.dice = random.Random(seed)
        self.free = sorted(board.choices)
        self.rank = self.now
        self.best = board.plan
        self.rounds = 0

    @property
    def now(self) -> Rank:
        """Priorities left out, then cost, of what is on the board: the smaller the better."""
        return self.board.left_out, self.board.cost

    def run(self, budget: Budget, better: Callable[[YearPlan, Rank], None]) -> bool:
        """Search until the effort or time is spent, or until told to stop; better is called with each find.

        Return whether effort alone governed, so that the same search gives the same plan again.
        """
        begun, since, repeatable = self.board.effort, 0, True
        while self.free and self.rank > (0, 0) and (budget.patience is None or since < budget.patience):
            spent, time = (self.board.effort - begun) / max(1, budget.effort), budget.clock()
            repeatable = repeatable and time <= spent + HEAD_START
            if budget.over():
                return False
            if max(spent, time) >= 1:
                break
            self.round(HOTTEST * (COLDEST / HOTTEST) ** (spent if repeatable else max(spent, time)))
            since += 1
            if self.now < self.rank:
                self.rank, self.best, since = self.now, self.board.plan, 0
                better(self.best, self.rank)
        return repeatable

    def round(self, heat: float) -> None:
        """Take some out, place them and what was left out anew, and go back when that is too much worse."""
        board, before = self.board, self.now
        self.rounds += 1
        board.effort += LOOKED_AT_EACH_ROUND
        taken = {id_: board.take(id_) for id_ in self.related()}
        waiting = [id_ for id_ in self.free if id_ not in board.placed]
        put = [id_ for id_ in self.in_order(waiting) if self.place(id_)]
        if not self.bearable(before, heat):
            for id_ in put:
                board.take(id_)
            for id_, place in taken.items():
                board.put(id_, place)

    def place(self, id_: str) -> bool:
        """Place an activity where it is cheapest, if there is a place."""
        place: Place | None = self.board.best(id_, self.dice)
        if place is not None:
            self.board.put(id_, place)
        return place is not None

    def bearable(self, before: Rank, heat: float) -> bool:
        """Return whether to go on from here: nothing more is left out, and the cost rises by less than the heat."""
        left, cost = self.now
        if left != before[0]:
            return left < before[0]
        return cost <= before[1] - heat * log(1.0 - self.dice.random())

    def related(self) -> list[str]:
        """Return some placed activities that share a time, a venue, a trainer or a course with one of them."""
        placed = [id_ for id_ in self.free if id_ in self.board.placed]
        if not placed:
            return []
        first = self.dice.choice(self.first_of(placed) or placed)
        number = self.dice.randint(FEWEST_TAKEN, min(MOST_TAKEN, max(FEWEST_TAKEN, len(placed))))
        draw = self.dice.random()
        if draw < 0.3:
            return self.dice.sample(placed, min(number, len(placed)))
        near = self.neighbours(first, placed, in_time=draw < 0.7)
        return [first, *self.dice.sample(near, min(number - 1, len(near)))]

    def first_of(self, placed: list[str]) -> list[str]:
        """Return those of the placed activities around which others may be taken out: here all."""
        return placed

    def neighbours(self, first: str, placed: list[str], *, in_time: bool) -> list[str]:
        """Return the others that are close in time, or that use the same venue, trainers or course."""
        board = self.board
        here, activity = board.placed[first], board.problem.activity[first]
        others = [id_ for id_ in placed if id_ != first]
        if in_time:
            return [o for o in others if abs(board.placed[o].stretch.start - here.stretch.start) <= NEAR_DAYS]
        people = set(here.trainers)
        return [
            other
            for other in others
            if (here.venue is not None and board.placed[other].venue == here.venue)
            or (activity.course and board.problem.activity[other].course == activity.course)
            or people & set(board.placed[other].trainers)
        ]

    def in_order(self, waiting: list[str]) -> list[str]:
        """Return the waiting in a random order, or the longest or those with least choice first."""
        self.dice.shuffle(waiting)
        draw = self.dice.random()
        if draw < 0.4:
            return waiting
        if draw < 0.7:
            return sorted(waiting, key=lambda id_: -self.board.problem.activity[id_].working_days)
        return sorted(waiting, key=lambda id_: len(self.board.choices[id_].stretches))
