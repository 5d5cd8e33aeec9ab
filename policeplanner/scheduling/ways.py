"""Ways out for a lesson in conflict or without a place: up to five, each judged, with its cost and whom it touches.

Pure Python, well under half a second for a course of 60 lessons, so that they can stand beside the selected lesson.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from policeplanner.scheduling.checker import Violation
from policeplanner.scheduling.live import Conflicts
from policeplanner.scheduling.live_cells import Cell, Grab, State
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import LessonTask, Problem
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import DEFAULT, Wishes

MOST = 5
EACH_KIND = 2
COST_OF_CHANGE = 1200  # what a planner would give up of the wishes to leave one more lesson where it is
COST_OF_PERSON = 300
SWAPS_TRIED = 24


class WayKind(StrEnum):
    """What a way does with the lesson."""

    PLACE = "place"
    MOVE = "move"
    OTHER_PEOPLE = "other-people"
    OTHER_ROOM = "other-room"
    MOVE_AND_CHANGE = "move-and-change"
    SWAP = "swap"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Way:
    """One way out that breaks no rule anew.

    changes: the lessons as they would be; for SPLIT one for each group, named after the lesson and the group by
    `part_id`. cost: how much the weighted wishes get worse (negative: better). touches: trainers and groups whose
    timetable changes.
    """

    kind: WayKind
    changes: tuple[Placed, ...]
    cost: int
    touches: tuple[str, ...]

    @property
    def rank(self) -> tuple[int, str, str]:
        """Return what to sort ways by: wishes, lessons changed, people touched."""
        effort = self.cost + COST_OF_CHANGE * len(self.changes) + COST_OF_PERSON * len(self.touches)
        return effort, self.kind, str([(c.start, c.lesson, c.room) for c in self.changes])


def ways_out(problem: Problem, timetable: Timetable, lesson: str, wishes: Wishes = DEFAULT) -> list[Way]:
    """Return up to five different ways, the best first; other lessons that are locked stay where they are."""
    desk = Desk(problem, timetable, lesson, wishes)
    found = [*desk.moves(), *desk.swaps()]
    if not found or not desk.grab.rooms:
        found += desk.splits()
    return chosen(found)


def chosen(found: Iterable[Way]) -> list[Way]:
    """Return the best ways, at most two of a kind as long as there are others."""
    ranked = sorted(found, key=lambda way: way.rank)
    number: Counter[WayKind] = Counter()
    first: list[Way] = []
    later: list[Way] = []
    for way in ranked:
        (first if number[way.kind] < EACH_KIND else later).append(way)
        number[way.kind] += 1
    return sorted([*first, *later][:MOST], key=lambda way: way.rank)


def part_id(lesson: str, group: str) -> str:
    """Return the id of the part of a lesson that one group has after a split."""
    return f"{lesson}/{group}"


class Desk:
    """One lesson looked at from all sides."""

    def __init__(self, problem: Problem, timetable: Timetable, lesson: str, wishes: Wishes) -> None:
        self.timetable = timetable
        self.wishes = wishes
        self.grab = Grab(problem, timetable, lesson, wishes.finish_by)
        self.problem = self.grab.problem
        self.task = problem.lesson[lesson]
        self.place = timetable.find(lesson)
        self.cost = measure(problem, timetable, wishes).cost(wishes)
        self.conflicts = Conflicts(self.problem, timetable)

    def moves(self) -> Iterator[Way]:
        """Yield the lesson in every cell that is not closed."""
        cells = self.grab.cells()
        if self.place is not None and self.place.start not in {cell.start for cell in cells}:
            cells.append(self.grab.cell(self.place.start))
        for cell in cells:
            if cell.place is not None and cell.place != self.place:
                yield self.way(self.kind(cell.place), [cell.place])

    def kind(self, place: Placed) -> WayKind:
        """Return what happens to the lesson itself."""
        if self.place is None:
            return WayKind.PLACE
        moved = place.start != self.place.start
        people = (set(place.trainers), set(place.interpreters)) != (
            set(self.place.trainers),
            set(self.place.interpreters),
        )
        if moved:
            return WayKind.MOVE_AND_CHANGE if people or place.room != self.place.room else WayKind.MOVE
        return WayKind.OTHER_PEOPLE if people else WayKind.OTHER_ROOM

    def swaps(self) -> Iterator[Way]:
        """Yield exchanges: the lesson takes the time of another, which goes to its time or to a free one."""
        movable = [p for p in self.timetable.placed if p.lesson not in {self.task.id, *self.problem.fixed}]
        movable.sort(key=self.likeness)
        for other in movable[:SWAPS_TRIED]:
            changes = self.swapped(other)
            if changes and not self.broken_by(changes):
                yield self.way(WayKind.SWAP, changes)

    def likeness(self, other: Placed) -> tuple[bool, bool, int, str]:
        """Return what to sort partners of a swap by: those that share people, then equal length, then near."""
        task = self.problem.lesson[other.lesson]
        shared = bool(task.groups & self.task.groups) or task.qualification == self.task.qualification
        here = other.start if self.place is None else self.place.start
        return not shared, task.minutes != self.task.minutes, abs(other.start - here), other.lesson

    def swapped(self, other: Placed) -> list[Placed]:
        """Return both lessons after a swap, nothing when one of them finds no place."""
        without = Timetable(tuple(p for p in self.timetable.placed if p.lesson not in {other.lesson, self.task.id}))
        ours = Grab(self.problem, self.with_ours(without), self.task.id).cell(other.start).place
        if ours is None:
            return []
        theirs = Grab(self.problem, Timetable.of([*without.placed, ours, other]), other.lesson)
        if self.place is not None:
            cell = theirs.cell(self.place.start)
        else:
            free = [cell for cell in theirs.cells() if cell.state is State.FREE]
            cell = min(free, key=lambda c: abs(c.start - other.start), default=Cell(other.start, State.CLOSED))
        return [] if cell.place is None else [ours, cell.place]

    def with_ours(self, timetable: Timetable) -> Timetable:
        """Return a timetable with the lesson where it is, so that its people are preferred."""
        return timetable if self.place is None else Timetable.of([*timetable.placed, self.place])

    def broken_by(self, changes: list[Placed]) -> set[Violation]:
        """Return the rules that changes break anew, and put everything back."""
        before = [p for p in self.timetable.placed if p.lesson in {c.lesson for c in changes}]
        for change in changes:
            self.conflicts.take(change.lesson)
        given = set(self.conflicts.violations)
        for change in changes:
            self.conflicts.put(change)
        broken = set(self.conflicts.violations) - given
        for change in changes:
            self.conflicts.take(change.lesson)
        for place in before:
            self.conflicts.put(place)
        return broken

    def splits(self) -> Iterator[Way]:
        """Yield the lesson held once for each of its groups, where all parts find a place."""
        if len(self.task.groups) < 2 or self.task.opens or self.task.closes:
            return
        problem, timetable, changes = self.split_problem(), self.without_lesson(), []
        for group in sorted(self.task.groups):
            cells = Grab(problem, timetable, part_id(self.task.id, group), self.wishes.finish_by).cells()
            place = next((cell.place for cell in cells if cell.place is not None), None)
            if place is None:
                return
            changes.append(place)
            timetable = Timetable.of([*timetable.placed, place])
        cost = measure(problem, timetable, self.wishes).cost(self.wishes) - self.cost
        yield Way(WayKind.SPLIT, tuple(changes), cost, self.touched(problem, changes))

    def without_lesson(self) -> Timetable:
        """Return the timetable of all other lessons."""
        return Timetable(tuple(p for p in self.timetable.placed if p.lesson != self.task.id))

    def split_problem(self) -> Problem:
        """Return the problem with a part of the lesson for each group in its place."""
        parts = [
            replace(self.task, id=part_id(self.task.id, group), groups=frozenset({group}))
            for group in sorted(self.task.groups)
        ]
        names = tuple(part.id for part in parts)
        others = [self.after_parts(task, names) for task in self.problem.lessons if task.id != self.task.id]
        return replace(self.problem, lessons=(*others, *parts))

    def after_parts(self, task: LessonTask, names: tuple[str, ...]) -> LessonTask:
        """Return a lesson that follows all parts when it followed the lesson."""
        if self.task.id not in task.after:
            return task
        return replace(task, after=(*(id_ for id_ in task.after if id_ != self.task.id), *names))

    def way(self, kind: WayKind, changes: list[Placed]) -> Way:
        """Return a way with its cost and whom it touches."""
        gone = {change.lesson for change in changes}
        after = Timetable.of([*(p for p in self.timetable.placed if p.lesson not in gone), *changes])
        cost = measure(self.problem, after, self.wishes).cost(self.wishes) - self.cost
        return Way(kind, tuple(changes), cost, self.touched(self.problem, changes))

    def touched(self, problem: Problem, changes: list[Placed]) -> tuple[str, ...]:
        """Return the groups and the trainers, old and new, of the lessons that change."""
        found: set[str] = set()
        for change in changes:
            lesson = change.lesson if self.timetable.find(change.lesson) else self.task.id
            before = self.timetable.find(lesson)
            found |= set(change.trainers) ^ set(before.trainers if before else ())
            if before is None or (before.start, before.room) != (change.start, change.room):
                found |= {*change.trainers, *problem.lesson[change.lesson].groups}
        return tuple(sorted(found))
