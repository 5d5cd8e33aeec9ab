"""Cuts from a large problem the small one of a few lessons: all else stays, and takes its people and rooms with it.

What stays of the same groups remains as fixed lessons, since wishes and breaks look at whole days of a group; what
stays of others becomes time in which people and rooms are taken. So a part of 30 lessons costs the same in a course and
in an academy of thousands.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from policeplanner.scheduling.candidates import able_interpreters, able_trainers, day_of, fitting_rooms
from policeplanner.scheduling.problem import DAY_MINUTES, Interpreter, LessonTask, Lock, Problem, Room, Span, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable

NEARLY_FULL = 45  # minutes below a day's limit from which on the lessons of a person are kept one by one
LOAD = "load:"  # the id of the lesson that stands for all that a trainer has elsewhere

Resource = TypeVar("Resource", Trainer, Interpreter, Room)


@dataclass(frozen=True)
class Whole:
    """A large problem with what its parts ask again and again."""

    problem: Problem
    trainers: Mapping[str, frozenset[str]]
    interpreters: Mapping[str, frozenset[str]]
    rooms: Mapping[str, frozenset[str]]
    linked: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, problem: Problem) -> "Whole":
        """Find out for each lesson who may do it, where, and which lessons are linked to it by order."""
        linked: dict[str, set[str]] = defaultdict(set)
        for task in problem.lessons:
            for earlier in task.after:
                linked[task.id].add(earlier)
                linked[earlier].add(task.id)
        return cls(
            problem,
            {t.id: frozenset(each.id for each in able_trainers(problem, t)) for t in problem.lessons},
            {t.id: interpreters_of(problem, t) for t in problem.lessons},
            {t.id: frozenset(each.id for each in fitting_rooms(problem, t)) for t in problem.lessons if t.needs_room},
            {lesson: frozenset(others) for lesson, others in linked.items()},
        )


def interpreters_of(problem: Problem, task: LessonTask) -> frozenset[str]:
    """Return the interpreters a lesson may have, none when it needs none."""
    return frozenset(each.id for each in able_interpreters(problem, task)) if task.interpreters_needed else frozenset()


def part(whole: Whole, timetable: Timetable, free: frozenset[str]) -> Problem:
    """Return the problem of the free lessons alone, all others being where the timetable has them, or nowhere."""
    return Cut(whole, timetable, free).problem()


class Cut:
    """One part under way."""

    def __init__(self, whole: Whole, timetable: Timetable, free: frozenset[str]) -> None:
        self.whole = whole
        self.free = free
        tasks = whole.problem.lesson
        self.groups = {group for lesson in free for group in tasks[lesson].groups}
        self.people = {person for lesson in free for person in (*whole.trainers[lesson], *whole.interpreters[lesson])}
        self.halls = {room for lesson in free for room in whole.rooms.get(lesson, ())}
        linked = {other for lesson in free for other in whole.linked.get(lesson, ())}
        there = [place for place in timetable.placed if place.lesson not in free]
        self.kept = [p for p in there if p.lesson in linked or tasks[p.lesson].groups & self.groups]
        held = {place.lesson for place in self.kept}
        others = [place for place in there if place.lesson not in held and self.meets(place)]
        full = self.nearly_full(others)
        self.single = [p for p in others if any((who, day_of(p.start)) in full for who in people_of(p))]
        held.update(place.lesson for place in self.single)
        self.folded = [place for place in others if place.lesson not in held]

    def meets(self, place: Placed) -> bool:
        """Return whether a lesson of others has somebody or a room that a free lesson may have."""
        return place.room in self.halls or any(person in self.people for person in people_of(place))

    def nearly_full(self, others: Iterable[Placed]) -> set[tuple[str, int]]:
        """Return the person and day of nearly full working days."""
        problem = self.whole.problem
        minutes: dict[tuple[str, int], int] = defaultdict(int)
        for place in others:
            for person in people_of(place):
                minutes[person, day_of(place.start)] += problem.lesson[place.lesson].minutes
        limits: dict[str, int] = {t.id: t.minutes_per_day for t in problem.trainers}
        limits |= {i.id: i.minutes_per_day for i in problem.interpreters}
        return {key for key, much in minutes.items() if key[0] in self.people and much + NEARLY_FULL > limits[key[0]]}

    def problem(self) -> Problem:
        """Put the part together."""
        problem, stay = self.whole.problem, (*self.kept, *self.single)
        loads = self.loads()
        taken = self.taken()
        people = self.people | {person for place in stay for person in people_of(place)}
        halls = self.halls | {place.room for place in stay}
        tasks = [task for task in problem.lessons if task.id in self.free]
        days = {day.index: day for task in tasks for day in problem.days_of(task)}
        kept = [self.stay(place) for place in stay]
        return replace(
            problem,
            days=tuple(day for day in problem.days if day.index in days),
            lessons=(*tasks, *kept, *loads),
            groups=tuple(group for group in problem.groups if group.id in self.groups),
            trainers=tuple(busier(t, taken["t" + t.id]) for t in problem.trainers if t.id in people),
            rooms=tuple(busier(r, taken["r" + r.id]) for r in problem.rooms if r.id in halls),
            interpreters=tuple(busier(i, taken["i" + i.id]) for i in problem.interpreters if i.id in people),
            locks=(*map(as_lock, stay), *(self.far_away(task) for task in loads)),
            calendars=dict(problem.calendars),
        )

    def stay(self, place: Placed) -> LessonTask:
        """Return a lesson that stays; of groups that have nothing free only order and people are left."""
        task = self.whole.problem.lesson[place.lesson]
        ours = task.groups & self.groups
        if ours == task.groups:
            return task
        if ours:
            return replace(task, groups=frozenset(ours), people=self.whole.problem.size_of(task))
        return replace(task, groups=frozenset(), topic="", series="", opens=False, closes=False, people=0)

    def taken(self) -> Mapping[str, list[Span]]:
        """Return when folded lessons take people and rooms, with the time to travel to and from them."""
        spans: dict[str, list[Span]] = defaultdict(list)
        problem, away = self.whole.problem, self.travel()
        for place in self.folded:
            task = problem.lesson[place.lesson]
            start, end = place.start, place.start + task.minutes
            pad = away.get(problem.site_of(task, place.room), 0)
            for trainer in place.trainers:
                spans["t" + trainer].append((start - pad, end + pad))
            for interpreter in place.interpreters:
                spans["i" + interpreter].append((start - pad, end + pad))
            if place.room is not None:
                spans["r" + place.room].append((start, end))
        return spans

    def travel(self) -> Mapping[str, int]:
        """Return the minutes to get from a site to the farthest one that a free lesson may be at."""
        problem = self.whole.problem
        if not any(problem.travel.values()):
            return {}
        sites = {problem.lesson[lesson].site for lesson in self.free} | {problem.room[room].site for room in self.halls}
        every = {site for pair in problem.travel for site in pair}
        return {one: max(problem.minutes_between(one, other) for other in sites) for one in every}

    def loads(self) -> list[LessonTask]:
        """Return for each trainer one lesson as long as all that is folded, so that loads are compared in full."""
        minutes: dict[str, int] = defaultdict(int)
        for place in self.folded:
            for trainer in place.trainers:
                minutes[trainer] += self.whole.problem.lesson[place.lesson].minutes
        return [
            LessonTask(LOAD + trainer, "", much, frozenset(), needs_room=False, contact=False)
            for trainer, much in sorted(minutes.items())
            if trainer in self.people
        ]

    def far_away(self, load: LessonTask) -> Lock:
        """Return where such a lesson is: after everything, where it is in nobody's way."""
        last = max(day.index for day in self.whole.problem.days) + 2
        return Lock(load.id, last * DAY_MINUTES, None, (load.id.removeprefix(LOAD),))


def people_of(place: Placed) -> tuple[str, ...]:
    """Return everybody who works in a placement."""
    return (*place.trainers, *place.interpreters)


def as_lock(place: Placed) -> Lock:
    """Return the lock that holds a placement."""
    return Lock(place.lesson, place.start, place.room, place.trainers, place.interpreters)


def busier(resource: Resource, spans: list[Span]) -> Resource:
    """Return a resource that is taken in some more spans."""
    return replace(resource, busy=(*resource.busy, *spans)) if spans else resource


def joined(timetable: Timetable, free: frozenset[str], better: Timetable) -> Timetable:
    """Return a timetable in which the free lessons are where the timetable of their part has them."""
    stay = (place for place in timetable.placed if place.lesson not in free)
    return Timetable.of((*stay, *(place for place in better.placed if place.lesson in free)))
