"""What the shape of a grid costs: patterns of days for groups and trainers, families of days and rooms, seats."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policeplanner.scheduling.candidates import fitting_rooms
from policeplanner.scheduling.measures import NOON, near, open_before, teaching_days
from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    LONGEST_WITHOUT_BREAK,
    SHORTEST_BREAK,
    Day,
    LessonTask,
    Problem,
    Span,
)
from policeplanner.scheduling.wishes import Wishes


@dataclass(frozen=True)
class Kind:
    """Lessons that may change places with each other; the first stands for all."""

    lessons: tuple[LessonTask, ...]
    trainers: tuple[str, ...]

    @property
    def task(self) -> LessonTask:
        """The lesson that stands for all."""
        return self.lessons[0]


@dataclass(frozen=True)
class Pattern:
    """What each set of a day's slots (a bit for each) costs a line, and how many hard rules it breaks."""

    cost: tuple[int, ...]
    wrong: tuple[int, ...]


@dataclass(frozen=True)
class Family:
    """Things counted once each: days (short of `wanted` cost weight each) or rooms (beyond the first)."""

    weight: int
    wanted: int = 1


@dataclass(frozen=True)
class Lines:
    """The groups and trainers whose days have a shape: of each kind, and their patterns for each day."""

    of_kind: tuple[tuple[int, ...], ...]
    tables: tuple[tuple[int, ...], ...]
    fullest: tuple[int, ...]
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True)
class Builder:
    """Turns wishes and daily limits into patterns, families and costs."""

    problem: Problem
    wishes: Wishes
    kinds: tuple[Kind, ...]
    minutes: int
    starts: list[list[int]]

    def lines(self) -> Lines:
        """Return the lines of groups, and of trainers whose day has a limit that they could reach."""
        longest = self.minutes * max(map(len, self.starts))
        bounded = [t for t in self.problem.trainers if t.minutes_per_day < longest]
        patterns: dict[Pattern, int] = {}
        shapes: dict[object, Pattern] = {}
        tables = [self.days_of_line(None, patterns, shapes)] * len(self.problem.groups)
        tables += [self.days_of_line(t.minutes_per_day, patterns, shapes) for t in bounded]
        number = {"g" + g.id: i for i, g in enumerate(self.problem.groups)}
        number |= {"t" + t.id: len(self.problem.groups) + i for i, t in enumerate(bounded)}
        of_kind = tuple(
            tuple(
                number[p]
                for p in [*sorted("g" + g for g in k.task.groups), *("t" + t for t in k.trainers)]
                if p in number
            )
            for k in self.kinds
        )
        fullest = self.wishes.weights()["even_days"] * self.minutes
        costs = (fullest,) * len(self.problem.groups) + (0,) * len(bounded)
        return Lines(of_kind, tuple(tables), costs, tuple(patterns))

    def days_of_line(
        self, limit: int | None, patterns: dict[Pattern, int], shapes: dict[object, Pattern]
    ) -> tuple[int, ...]:
        """Return the pattern number of each day for groups (limit None) or for a trainer with a daily limit."""
        numbers = []
        for day, times in zip(self.problem.days, self.starts, strict=True):
            base = day.index * DAY_MINUTES
            key = (
                limit,
                day.short,
                day.contact_minutes,
                *(t - base for t in times),
                *((a - base, b - base) for a, b in day.windows),
            )
            if key not in shapes:
                shapes[key] = self.pattern(day, times, limit)
            numbers.append(patterns.setdefault(shapes[key], len(patterns)))
        return tuple(numbers)

    def pattern(self, day: Day, times: list[int], limit: int | None) -> Pattern:
        """Return what each set of the day's slots costs and breaks."""
        sets = [tuple(t for bit, t in enumerate(times) if mask >> bit & 1) for mask in range(1 << len(times))]
        spans = [[(t, t + self.minutes) for t in chosen] for chosen in sets]
        if limit is not None:
            return Pattern((0,) * len(sets), tuple(int(len(s) * self.minutes > limit) for s in spans))
        cost = tuple(self.group_cost(day, s) for s in spans)
        if not self.kinds[0].task.contact:
            return Pattern(cost, (0,) * len(sets))
        return Pattern(cost, tuple(int(len(s) * self.minutes > day.contact_minutes) + unbroken(s) for s in spans))

    def group_cost(self, day: Day, spans: list[Span]) -> int:
        """Return the weighted wishes about the shape of a group's day."""
        if not spans:
            return 0
        weights, finish = self.wishes.weights(), spans[-1][1]
        alone = sum(not any(near(one, other) for other in spans if other != one) for one in spans)
        idle = max(0, open_before(day, finish) - self.minutes * len(spans))
        late = max(0, finish - day.index * DAY_MINUTES - self.wishes.finish_by)
        short = max(0, finish - day.index * DAY_MINUTES - self.wishes.short_finish_by) if day.short else 0
        ends = weights["late_finish"] * late + weights["late_short_day"] * short
        return weights["idle"] * idle + ends + weights["isolated"] * alone

    def slot_costs(self, kind: Kind, start: tuple[int, ...], hard_mornings: int) -> list[int]:
        """Return what each slot costs a kind: hard topics wish for the morning."""
        hard = kind.task.topic in self.wishes.hard_topics
        return [hard_mornings if hard and at % DAY_MINUTES >= NOON else 0 for at in start]

    def room_costs(self, kind: Kind, columns: int, seats: int) -> list[int | None]:
        """Return what each column costs a kind; None where it may not be."""
        spare: list[int | None] = [None if kind.task.needs_room else 0] * (columns - len(self.problem.rooms))
        if not kind.task.needs_room:
            return [None] * len(self.problem.rooms) + spare
        size, fitting = self.problem.size_of(kind.task), {room.id for room in fitting_rooms(self.problem, kind.task)}
        rooms = self.problem.rooms
        return [seats * max(0, size - r.capacity) if r.id in fitting else None for r in rooms] + spare

    def day_families(self, weights: Mapping[str, int]) -> tuple[list[Family], tuple[tuple[int, ...], ...]]:
        """Return what should spread over days: the topics of each group and the series; and those of each kind."""
        open_days = {group.id: teaching_days(self.problem, group) for group in self.problem.groups}
        teaching = {f"t{id_} {kind.task.topic}": open_days[id_] for kind in self.kinds for id_ in kind.task.groups}
        lessons: dict[str, int] = defaultdict(int)
        of_kind = [list(self.spread_keys(kind, weights)) for kind in self.kinds]
        for kind, keys in zip(self.kinds, of_kind, strict=True):
            for key in keys:
                lessons[key] += len(kind.lessons)
        wanted = {"s" + series.id: series.min_days for series in self.problem.series}
        number = {key: i for i, key in enumerate(lessons)}
        families = [
            Family(weights["series_days"], wanted[key])
            if key in wanted
            else Family(weights["topic_spread"], min(lessons[key], teaching[key]))
            for key in lessons
        ]
        return families, tuple(tuple(number[key] for key in keys) for keys in of_kind)

    def spread_keys(self, kind: Kind, weights: Mapping[str, int]) -> Iterator[str]:
        """Yield the keys of what a kind spreads with."""
        if weights["series_days"] and any(series.id == kind.task.series for series in self.problem.series):
            yield "s" + kind.task.series
        if weights["topic_spread"] and kind.task.topic:
            yield from (f"t{group} {kind.task.topic}" for group in sorted(kind.task.groups))

    def room_families(self, weights: Mapping[str, int]) -> tuple[list[Family], tuple[tuple[int, ...], ...]]:
        """Return what should keep one room: groups in lessons of their own, and series; and those of each kind."""
        goal = {"s": "series_rooms", "g": "rooms"}
        of_kind = [
            [
                *(["s" + k.task.series] if weights["series_rooms"] and k.task.series else []),
                *("g" + group for group in k.task.groups if weights["rooms"] and len(k.task.groups) == 1),
            ]
            for k in self.kinds
        ]
        number = {key: i for i, key in enumerate(dict.fromkeys(key for keys in of_kind for key in keys))}
        families = [Family(weights[goal[key[0]]]) for key in number]
        return families, tuple(tuple(number[key] for key in keys) for keys in of_kind)


def unbroken(spans: list[Span]) -> int:
    """Return how many rows of two or more lessons last too long without a break."""
    rows: list[list[Span]] = []
    for span in spans:
        if rows and span[0] - rows[-1][-1][1] < SHORTEST_BREAK:
            rows[-1].append(span)
        else:
            rows.append([span])
    return sum(len(row) > 1 and sum(b - a for a, b in row) > LONGEST_WITHOUT_BREAK for row in rows)
