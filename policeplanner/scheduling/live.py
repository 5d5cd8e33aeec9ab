"""All broken rules of a plan, kept up to date while lessons are moved: one change costs only what it touches."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from policeplanner.scheduling import checker
from policeplanner.scheduling.checker import Code, Held, Violation
from policeplanner.scheduling.problem import Problem, Span
from policeplanner.scheduling.timetable import Placed, Timetable

Key: TypeAlias = tuple[str, str]  # kind ("group", "trainer", "interpreter", "room", "lesson", "edge") and id


class Conflicts:
    """What `checker.check` finds in a timetable, at any moment; known ids only, each lesson placed at most once."""

    def __init__(self, problem: Problem, timetable: Timetable) -> None:
        """Judge the whole timetable; raises KeyError for an id that the problem does not have."""
        self.problem = problem
        self.held: dict[str, Held] = {}
        self.users: dict[Key, dict[str, Held]] = defaultdict(dict)
        self.found: dict[Key, list[Violation]] = {}
        self.travels = any(problem.travel.values())
        self.followers: dict[str, list[str]] = defaultdict(list)
        for task in problem.lessons:
            for earlier in task.after:
                self.followers[earlier].append(task.id)
        for place in timetable.placed:
            self.hold(place)
        for key in [*self.users, *(("lesson", id_) for id_ in (*self.held, *problem.fixed))]:
            self.judge(key)

    @property
    def violations(self) -> list[Violation]:
        """Return all broken rules, in no certain order."""
        return list(chain.from_iterable(self.found.values()))

    @property
    def timetable(self) -> Timetable:
        """Return what is placed."""
        return Timetable.of(h.place for h in self.held.values())

    def put(self, place: Placed) -> None:
        """Place a lesson, or place it anew, and judge what that touches."""
        touched = dict.fromkeys(self.release(place.lesson))
        self.hold(place)
        touched.update(dict.fromkeys(self.touched_by(place.lesson)))
        self.judge_all(touched)

    def take(self, lesson: str) -> None:
        """Take a lesson away, and judge what that touches; nothing happens when it is not placed."""
        self.judge_all(dict.fromkeys(self.release(lesson)))

    def hold(self, place: Placed) -> None:
        """Enter a placement without judging it."""
        h = Held(self.problem.lesson[place.lesson], place)
        self.held[place.lesson] = h
        for key in keys_of(h):
            self.users[key][place.lesson] = h

    def release(self, lesson: str) -> list[Key]:
        """Remove a placement without judging; return what it touched."""
        h = self.held.get(lesson)
        if h is None:
            return [("lesson", lesson)]
        touched = list(self.touched_by(lesson))
        del self.held[lesson]
        for key in keys_of(h):
            del self.users[key][lesson]
        return touched

    def touched_by(self, lesson: str) -> Iterator[Key]:
        """Yield everything whose rules a placed lesson has a part in."""
        yield "lesson", lesson
        yield from (("lesson", follower) for follower in self.followers[lesson])
        yield from keys_of(self.held[lesson])

    def judge_all(self, keys: Mapping[Key, None]) -> None:
        """Judge some groups, people, rooms and lessons again."""
        for key in keys:
            self.judge(key)

    def judge(self, key: Key) -> None:
        """Judge one group, person, room or lesson."""
        violations = list(self.broken(*key))
        if violations:
            self.found[key] = violations
        else:
            self.found.pop(key, None)

    def broken(self, kind: str, id_: str) -> Iterator[Violation]:
        """Yield the broken rules of one group, person, room or lesson."""
        if kind == "lesson":
            return self.broken_alone(id_)
        if not self.users[kind, id_]:
            return iter(())
        lessons = sorted(self.users[kind, id_].values(), key=lambda h: h.place.start)
        return {"group": self.of_group, "room": self.of_room}.get(kind, self.of_person)(kind, id_, lessons)

    def broken_alone(self, lesson: str) -> Iterator[Violation]:
        """Yield the rules that concern one lesson and those it follows."""
        h, lock = self.held.get(lesson), self.problem.fixed.get(lesson)
        if lock is not None and (h is None or not checker.as_locked(h.place, lock)):
            yield Violation(Code.MOVED, (lesson,))
        if h is not None:
            for rule in (checker.hours, checker.interpreters_fit, checker.teachers_fit, checker.rooms_fit):
                yield from rule(self.problem, [h])
            yield from checker.before_earlier(h, self.held)

    def of_group(self, _kind: str, id_: str, lessons: list[Held]) -> Iterator[Violation]:
        """Yield what is wrong with the lessons of a group, which come in order of time."""
        yield from self.at_once(Code.GROUP_TWICE, id_, lessons)
        yield from self.away(Code.GROUP_AWAY, id_, lessons, self.problem.group[id_].busy)
        contact = [h for h in lessons if h.task.contact]
        yield from checker.long_rows(id_, contact)
        yield from checker.long_days(self.problem, id_, contact)
        for h in lessons:
            if h.task.opens or h.task.closes:
                # what two lessons share in several groups is told in the first of them only
                others = [o for o in lessons if min(h.task.groups & o.task.groups) == id_]
                yield from checker.beyond_edge(h, others)
        if self.travels:
            yield from checker.short_ways(self.problem, id_, lessons)

    def of_person(self, kind: str, id_: str, lessons: list[Held]) -> Iterator[Violation]:
        """Yield what is wrong with the lessons of a trainer or interpreter."""
        trains = kind == "trainer"
        person = self.problem.trainer[id_] if trains else self.problem.interpreter[id_]
        codes = TRAINER_CODES if trains else INTERPRETER_CODES
        yield from self.at_once(codes[0], id_, lessons)
        yield from self.away(codes[1], id_, lessons, person.busy)
        yield from checker.overworked(codes[2], person, lessons)
        if self.travels:
            yield from checker.short_ways(self.problem, id_, lessons)

    def of_room(self, _kind: str, id_: str, lessons: list[Held]) -> Iterator[Violation]:
        """Yield what is wrong with the lessons of a room."""
        yield from self.at_once(Code.ROOM_TWICE, id_, lessons)
        yield from self.away(Code.ROOM_TAKEN, id_, lessons, self.problem.room[id_].busy)

    def at_once(self, code: Code, id_: str, lessons: list[Held]) -> Iterator[Violation]:
        """Yield pairs at the same time, looking closer only where two neighbours overlap."""
        end = 0
        for h in lessons:
            start = h.place.start
            if start < end:
                yield from checker.at_once(code, id_, lessons)
                return
            end = start + h.task.minutes

    def away(self, code: Code, id_: str, lessons: list[Held], busy: tuple[Span, ...]) -> Iterator[Violation]:
        """Yield lessons inside an absence, if there is one."""
        if busy:
            yield from checker.away(code, id_, lessons, busy)


TRAINER_CODES = Code.TRAINER_TWICE, Code.TRAINER_AWAY, Code.TRAINER_LOAD
INTERPRETER_CODES = Code.INTERPRETER_TWICE, Code.INTERPRETER_AWAY, Code.INTERPRETER_LOAD


def keys_of(h: Held) -> Iterator[Key]:
    """Yield the groups, people and the room of a placement."""
    for group in h.task.groups:
        yield "group", group
    for trainer in h.place.trainers:
        yield "trainer", trainer
    for interpreter in h.place.interpreters:
        yield "interpreter", interpreter
    if h.place.room is not None:
        yield "room", h.place.room
