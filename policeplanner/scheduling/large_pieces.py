"""Which lessons of a whole academy are placed anew together: of one group on some days, of a busy trainer, left out."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from policeplanner.scheduling.candidates import day_of
from policeplanner.scheduling.parts import Whole
from policeplanner.scheduling.problem import DAY_MINUTES, LessonTask, Span
from policeplanner.scheduling.timetable import Placed, Timetable

MOST_LESSONS = 14  # placed anew at a time with other trainers
MOST_ALONE = 26  # with the trainers they have
OTHERS = 3  # trainers and rooms to choose from beside the present and usual ones
HOMES = 2  # rooms a group is in most often
LOAD_EACH = 6  # every so many rounds the busiest trainer gives lessons away
RESCUE_EACH = 3  # every so many rounds a lesson without a place is tried again
NO_TIME = 1 << 40


@dataclass(frozen=True)
class Piece:
    """Lessons to place anew, each narrowed to a few days, people and rooms; rescue: to find places, not better ones."""

    tasks: tuple[LessonTask, ...]
    rescue: bool = False

    @property
    def free(self) -> frozenset[str]:
        """Return the ids of the lessons."""
        return frozenset(task.id for task in self.tasks)

    @property
    def groups(self) -> frozenset[str]:
        """Return the groups of the lessons."""
        return frozenset(group for task in self.tasks for group in task.groups)


class Choice:
    """Chooses the pieces of each round from a seed."""

    def __init__(self, whole: Whole, seed: int, *, even_load: bool) -> None:
        """Take the lessons that may move; even_load: whether it matters how busy the busiest trainer is."""
        self.whole = whole
        self.problem = whole.problem
        self.dice = random.Random(seed)
        self.even_load = even_load
        self.movable = [task for task in self.problem.lessons if task.id not in self.problem.fixed]
        self.of_group: dict[str, list[LessonTask]] = defaultdict(list)
        for task in self.movable:
            for group in task.groups or {""}:
                self.of_group[group].append(task)
        self.deck: list[str] = []
        self.there: Mapping[str, Placed] = {}
        self.homes: Mapping[str, Counter[str]] = {}

    def pieces(self, number: int, timetable: Timetable) -> list[Piece]:
        """Return what to try in a round: one or two pieces that share neither groups nor order."""
        self.look(timetable)
        missing = [task for task in self.movable if task.id not in self.there]
        if missing and number % RESCUE_EACH == 0:
            return [self.rescue(self.dice.choice(missing))]
        if self.even_load and number % LOAD_EACH == LOAD_EACH - 1:
            return [self.of_busiest()]
        alone = number % 3 == 2
        first = self.of_one_group(frozenset(), alone=alone)
        second = self.of_one_group(frozenset(day_of(self.there[id_].start) for id_ in first.free), alone=alone)
        linked = {other for lesson in first.free for other in self.whole.linked.get(lesson, ())}
        apart = not (first.groups & second.groups or linked & second.free)
        return [piece for piece in ([first, second] if apart else [first]) if piece.tasks]

    def look(self, timetable: Timetable) -> None:
        """Look at the timetable to improve."""
        self.there = {place.lesson: place for place in timetable.placed}
        homes: dict[str, Counter[str]] = defaultdict(Counter)
        for place in timetable.placed:
            for group in self.problem.lesson[place.lesson].groups if place.room is not None else ():
                homes[group][place.room or ""] += 1
        self.homes = homes

    def next_group(self) -> str:
        """Return the groups in turn, each time in another order."""
        if not self.deck:
            self.deck = sorted(self.of_group)
            self.dice.shuffle(self.deck)
        return self.deck.pop()

    def of_one_group(self, avoid: frozenset[int], *, alone: bool) -> Piece:
        """Return the lessons of a group on two or three days; alone: on most days, with the trainers they have."""
        by_day: dict[int, list[LessonTask]] = defaultdict(list)
        for task in self.of_group[self.next_group()]:
            if task.id in self.there:
                by_day[day_of(self.there[task.id].start)].append(task)
        days = sorted(set(by_day) - avoid) or sorted(by_day)
        most, free, chosen = MOST_ALONE if alone else MOST_LESSONS, list[LessonTask](), list[int]()
        for day in self.dice.sample(days, len(days)):
            if not free or len(free) + len(by_day[day]) <= most:
                free += by_day[day]
                chosen.append(day)
        others = 0 if alone else OTHERS
        return Piece(tuple(within(self.narrowed(task, others), chosen) for task in free))

    def of_busiest(self) -> Piece:
        """Return lessons of the busiest trainer, who may give them to anybody, all at the times they have."""
        minutes: Counter[str] = Counter()
        for place in self.there.values():
            for trainer in place.trainers:
                minutes[trainer] += self.problem.lesson[place.lesson].minutes
        if not minutes:
            return Piece(())
        busiest = max(sorted(minutes), key=lambda trainer: minutes[trainer])
        mine = [task for task in self.movable if task.id in self.there and busiest in self.there[task.id].trainers]
        free = self.dice.sample(mine, min(MOST_LESSONS, len(mine)))
        return Piece(tuple(self.where_it_is(task) for task in free))

    def where_it_is(self, task: LessonTask) -> LessonTask:
        """Return a lesson that keeps its time and room."""
        place = self.there[task.id]
        rooms = frozenset() if place.room is None else frozenset({place.room})
        return replace(task, earliest_start=place.start, latest_start=place.start, allowed_rooms=rooms)

    def rescue(self, task: LessonTask) -> Piece:
        """Return a lesson without a place, those of its groups on some days, and some that take what it needs."""
        days = [day.index for day in self.problem.days_of(task) if day.windows]
        chosen = self.dice.sample(days, min(2, len(days)))
        today = [each for each in self.movable if each.id in self.there and day_of(self.there[each.id].start) in chosen]
        ours = [each for each in today if each.groups & task.groups]
        able, halls = self.whole.trainers[task.id], self.whole.rooms.get(task.id, frozenset())
        rivals = [
            each
            for each in today
            if not each.groups & task.groups
            and (able & set(self.there[each.id].trainers) or self.there[each.id].room in halls)
        ]
        free = [*ours[:MOST_LESSONS], *self.dice.sample(rivals, min(MOST_LESSONS, len(rivals)))]
        return Piece((task, *(within(self.narrowed(each, OTHERS), chosen) for each in free)), rescue=True)

    def narrowed(self, task: LessonTask, others: int) -> LessonTask:
        """Return a lesson with its present trainers and room, the usual rooms of its groups, and some others."""
        place, able = self.there[task.id], self.whole.trainers[task.id]
        halls = self.whole.rooms.get(task.id, frozenset())
        usual = {room for group in task.groups for room, _ in self.homes[group].most_common(HOMES)}
        trainers = self.some(able, set(place.trainers), others)
        rooms = self.some(halls, {room for room in (place.room, *sorted(usual)) if room in halls}, OTHERS)
        return replace(task, allowed_trainers=trainers, allowed_rooms=rooms)

    def some(self, able: frozenset[str], present: set[str], others: int) -> frozenset[str]:
        """Return those present and some more."""
        more = sorted(able - present)
        return frozenset({*present, *self.dice.sample(more, min(others, len(more)))})


def within(task: LessonTask, days: Iterable[int]) -> LessonTask:
    """Return a lesson that may only be on these days."""
    closed: list[Span] = []
    end = -NO_TIME
    for day in sorted(days):
        closed.append((end, day * DAY_MINUTES))
        end = (day + 1) * DAY_MINUTES
    return replace(task, closed=(*task.closed, *closed, (end, NO_TIME)))
