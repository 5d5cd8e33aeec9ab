"""A timetable under construction: what is placed, and which lessons stand in the way of a new one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from policeplanner.scheduling.candidates import (
    Busy,
    able_interpreters,
    able_trainers,
    day_of,
    fitting_rooms,
    overlaps,
    starts,
)
from policeplanner.scheduling.problem import (
    LONGEST_WITHOUT_BREAK,
    SHORTEST_BREAK,
    Day,
    Interpreter,
    LessonTask,
    Problem,
    Room,
    Span,
    Trainer,
)
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by

Resource = Trainer | Interpreter | Room


@dataclass(frozen=True)
class Choices:
    """What one lesson may be given, others aside."""

    starts: list[int]
    trainers: list[Trainer]
    interpreters: list[Interpreter]
    rooms: list[Room]


@dataclass(frozen=True)
class Move:
    """A placement and the movable lessons that must go for it."""

    place: Placed
    displaced: frozenset[str]


class Board:
    """The lessons placed so far, found by group, person and room."""

    def __init__(self, problem: Problem, timetable: Timetable | None = None) -> None:
        """Begin with the fixed lessons, or with a whole timetable, which holds them."""
        self.problem = problem
        self.placed: dict[str, Placed] = {}
        self.uses: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)  # by key and day
        self.load: Counter[str] = Counter()
        self.homes: Counter[tuple[str, str]] = Counter()  # lessons of a group in a room
        self.linked = links(problem)
        busy = Busy.of(problem)
        parts = zip("gtir", (busy.groups, busy.trainers, busy.interpreters, busy.rooms), strict=True)
        self.busy = {kind + id_: spans for kind, part in parts for id_, spans in part.items()}
        self.choices = {
            task.id: Choices(
                starts(problem, task, busy),
                able_trainers(problem, task),
                able_interpreters(problem, task),
                fitting_rooms(problem, task),
            )
            for task in problem.lessons
            if task.id not in problem.fixed
        }
        begin = [placed_by(lock) for lock in problem.fixed.values()] if timetable is None else timetable.placed
        for place in begin:
            self.put(place)

    @property
    def timetable(self) -> Timetable:
        """What is placed."""
        return Timetable.of(self.placed.values())

    def put(self, place: Placed) -> None:
        """Place a lesson."""
        self.placed[place.lesson] = place
        for key in self.keys(place):
            self.load[key] += 1
            self.settle(key, place, 1)
            for day in self.days(place.lesson):
                self.uses[key, day][place.lesson] = None

    def take(self, lesson: str) -> Placed:
        """Remove a lesson."""
        place = self.placed[lesson]
        for key in self.keys(place):
            self.load[key] -= 1
            self.settle(key, place, -1)
            for day in self.days(lesson):
                del self.uses[key, day][lesson]
        return self.placed.pop(lesson)

    def settle(self, key: str, place: Placed, change: int) -> None:
        """Count the lessons of a group in a room."""
        if key[0] == "g" and place.room is not None:
            self.homes[key[1:], place.room] += change

    def days(self, lesson: str) -> range:
        """Return the days that a placed lesson touches: one, unless it is fixed across midnight."""
        start, end = self.span(lesson)
        return range(day_of(start), day_of(end - 1) + 1)

    def keys(self, place: Placed) -> Iterator[str]:
        """Yield the keys of everybody and everything a placement uses."""
        yield from ("g" + group for group in sorted(self.problem.lesson[place.lesson].groups))
        yield from ("t" + trainer for trainer in place.trainers)
        yield from ("i" + interpreter for interpreter in place.interpreters)
        if place.room is not None:
            yield "r" + place.room

    def span(self, lesson: str) -> Span:
        """Return when a placed lesson takes place."""
        start = self.placed[lesson].start
        return start, start + self.problem.lesson[lesson].minutes

    def moves(self, task: LessonTask, eject: int) -> Iterator[Move]:
        """Yield ways to place a lesson in order of time, displacing at most so many others."""
        for start in self.choices[task.id].starts:
            blockers = self.in_the_way(task, start)
            if len(blockers) <= eject and self.movable(blockers):
                move = self.staffed(task, start, blockers, eject)
                if move is not None and self.keeps_rules(move):
                    yield move

    def movable(self, lessons: Iterable[str]) -> bool:
        """Return whether none of the lessons is fixed."""
        return not any(lesson in self.problem.fixed for lesson in lessons)

    def in_the_way(self, task: LessonTask, start: int) -> set[str]:
        """Return the placed lessons that the groups and the order forbid beside this start."""
        span, linked = (start, start + task.minutes), self.linked[task.id]
        near = {lesson for group in task.groups for lesson in self.uses["g" + group, day_of(start)]}
        found = (lesson for lesson in near | linked if lesson in self.placed and lesson != task.id)
        return {lesson for lesson in found if self.forbids(self.problem.lesson[lesson], task, span)}

    def forbids(self, other: LessonTask, task: LessonTask, span: Span) -> bool:
        """Return whether a placed lesson cannot stay when the task is at this span."""
        begin, finish = self.span(other.id)
        before, after = finish <= span[0], begin >= span[1]
        if other.groups & task.groups:
            if not (before or after):
                return True
            if task.opens != other.opens and (before if task.opens else after):
                return True
            if task.closes != other.closes and (after if task.closes else before):
                return True
        return (other.id in task.after and not before) or (task.id in other.after and not after)

    def staffed(self, task: LessonTask, start: int, blockers: set[str], eject: int) -> Move | None:
        """Return the placement with the people and the room that displace fewest lessons, then the least loaded."""
        choices, gone = self.choices[task.id], set(blockers)
        span = (start, start + task.minutes)
        wanted: tuple[tuple[str, int, Iterable[Resource]], ...] = (
            ("r", int(task.needs_room), choices.rooms),
            ("t", task.trainers_needed, choices.trainers),
            ("i", task.interpreters_needed, choices.interpreters),
        )
        chosen: dict[str, list[str]] = {}
        for kind, number, found in wanted:
            picked = self.pick(kind, number, found, (task, span, gone)) if number else []
            if picked is None or len(gone) > eject or not self.movable(gone):
                return None
            chosen[kind] = picked
        room = chosen["r"][0] if chosen["r"] else None
        place = Placed(task.id, start, room, tuple(chosen["t"]), tuple(chosen["i"]))
        return Move(place, frozenset(gone))

    def pick(
        self, kind: str, number: int, found: Iterable[Resource], wanted: tuple[LessonTask, Span, set[str]]
    ) -> list[str] | None:
        """Return the ids of the best resources for a span, adding whom they displace; None when there are too few."""
        task, span, gone = wanted
        ranked = []
        for rank, resource in enumerate(found):
            key = kind + resource.id
            if not overlaps(*span, self.busy[key]):
                today = self.uses[key, day_of(span[0])]
                hit = [lesson for lesson in today if lesson not in gone and overlaps(*span, [self.span(lesson)])]
                second = self.strangeness(task, resource) if isinstance(resource, Room) else (self.load[key],)
                if self.movable(hit):
                    ranked.append((len(hit), second, rank, resource.id, hit))
        if len(ranked) < number:
            return None
        best = sorted(ranked)[:number]
        gone.update(lesson for entry in best for lesson in entry[-1])
        return [entry[3] for entry in best]

    def strangeness(self, task: LessonTask, room: Room) -> tuple[int, ...]:
        """Return what to sort rooms by: those the groups use already, with little that is not needed, the smallest."""
        used = sum(self.homes[group, room.id] for group in task.groups)
        return -used, len(room.features - task.features), room.capacity

    def why_not(self, task: LessonTask) -> str:
        """Return what stops a lesson where it comes closest to a place: the code of a reason."""
        stages = ("groups-occupied", "trainers-occupied", "rooms-occupied", "rules")
        reached = 0
        for start in self.choices[task.id].starts:
            if not self.in_the_way(task, start):
                people = replace(task, needs_room=False)
                stage = 1 if self.staffed(people, start, set(), 0) is None else 2
                reached = max(reached, 3 if self.staffed(task, start, set(), 0) is not None else stage)
        return stages[reached]

    def keeps_rules(self, move: Move) -> bool:
        """Return whether daily limits, breaks and travel are kept when the move is made."""
        task, day = self.problem.lesson[move.place.lesson], day_of(move.place.start)
        for key in self.keys(move.place):
            if key[0] == "r":
                continue
            today = [
                self.placed[lesson]
                for lesson in self.uses[key, day]
                if lesson not in move.displaced and day_of(self.placed[lesson].start) == day
            ]
            if key[0] == "g":
                limit = self.problem.open_day(self.problem.group[key[1:]], day)
                kept = not task.contact or limit is None or self.group_keeps(limit, [*today, move.place])
            else:
                kept = self.person_keeps(key, [*today, move.place])
            if not kept or not self.can_travel(move.place, today):
                return False
        return True

    def person_keeps(self, key: str, today: list[Placed]) -> bool:
        """Return whether a person has no more than a day's minutes."""
        people = self.problem.trainer if key[0] == "t" else self.problem.interpreter
        return sum(self.problem.lesson[p.lesson].minutes for p in today) <= people[key[1:]].minutes_per_day

    def group_keeps(self, day: Day, today: list[Placed]) -> bool:
        """Return whether a group has its breaks and no more than the day's contact minutes."""
        joined = [(p.start, self.problem.lesson[p.lesson]) for p in today]
        contact = sorted((start, task.minutes) for start, task in joined if task.contact)
        if sum(minutes for _, minutes in contact) > day.contact_minutes:
            return False
        count = row = end = 0
        for start, minutes in contact:
            apart = start - end >= SHORTEST_BREAK
            count, row = (1, minutes) if apart else (count + 1, row + minutes)
            end = max(end, start + minutes)
            if count > 1 and row > LONGEST_WITHOUT_BREAK:
                return False
        return True

    def can_travel(self, place: Placed, today: list[Placed]) -> bool:
        """Return whether there is time to get to a lesson and on to the next ones."""
        problem, task = self.problem, self.problem.lesson[place.lesson]
        here = problem.site_of(task, place.room)
        for other in today:
            begin, finish = self.span(other.lesson)
            there = problem.site_of(problem.lesson[other.lesson], other.room)
            gap = max(begin - place.start - task.minutes, place.start - finish)
            if gap < problem.minutes_between(here, there):
                return False
        return True


def links(problem: Problem) -> Mapping[str, set[str]]:
    """Return for each lesson those that its order concerns: before or after it, opening or closing its groups."""
    found: dict[str, set[str]] = {task.id: set() for task in problem.lessons}
    of_group: dict[str, list[LessonTask]] = defaultdict(list)
    for task in problem.lessons:
        for group in task.groups:
            of_group[group].append(task)
        for earlier in task.after:
            if earlier in found:
                found[task.id].add(earlier)
                found[earlier].add(task.id)
    for edge in (task for task in problem.lessons if task.opens or task.closes):
        for other in (other for group in edge.groups for other in of_group[group] if other is not edge):
            found[edge.id].add(other.id)
            found[other.id].add(edge.id)
    return found
