"""Which starts, trainers, interpreters and rooms a lesson may have, taken alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from policeplanner.scheduling.problem import DAY_MINUTES, Day, Interpreter, LessonTask, Problem, Room, Span, Trainer


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return the union of spans as disjoint spans in order."""
    union: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return union


def overlaps(start: int, end: int, spans: Iterable[Span]) -> bool:
    """Return whether [start, end) meets one of the spans."""
    return any(start < busy_end and busy_start < end for busy_start, busy_end in spans)


def starts_of_day(problem: Problem, task: LessonTask, day: Day) -> list[int]:
    """Return the starts on the grid at which the lesson fits the open windows of a day, other bookings aside."""
    if task.contact and task.minutes > day.contact_minutes:
        return []
    last = day.closing if task.latest_start is None else task.latest_start
    found = spreading_starts(problem, task, day) if spreads(day, task) else window_starts(problem, task, day)
    in_time = [start for start in found if (task.earliest_start or 0) <= start <= last]
    return [start for start in in_time if not overlaps(start, start + task.minutes, task.closed)]


def window_starts(problem: Problem, task: LessonTask, day: Day) -> list[int]:
    """Return the starts at which a lesson lies inside one window."""
    grid = problem.grid
    return [
        start
        for opening, closing in day.windows
        for start in range(-(-opening // grid) * grid, closing - task.minutes + 1, grid)
    ]


def spreading_starts(problem: Problem, task: LessonTask, day: Day) -> list[int]:
    """Return the starts of a lesson that contains its own breaks."""
    begin = -(-day.opening // problem.grid) * problem.grid
    starts = range(begin, day.closing - task.minutes + 1, problem.grid)
    return [start for start in starts if fits(day, start, task.minutes)]


def fits(day: Day, start: int, minutes: int) -> bool:
    """Return whether a lesson lies inside one window, or, longer than all, inside a stretch with its own breaks."""
    end = start + minutes
    if minutes <= day.longest_window:
        return any(opening <= start and end <= closing for opening, closing in day.windows)
    stretches = day.stretches or ((day.opening, day.closing),)
    begins_open = any(opening <= start < closing for opening, closing in day.windows)
    ends_open = any(opening < end <= closing for opening, closing in day.windows)
    return begins_open and ends_open and any(a <= start and end <= b for a, b in stretches)


def spreads(day: Day, task: LessonTask) -> bool:
    """Return whether the lesson is longer than every window of the day and so contains its own breaks."""
    return task.minutes > day.longest_window


def starts(problem: Problem, task: LessonTask, busy: "Busy") -> list[int]:
    """Return all starts of a lesson that respect opening hours and its groups' absences and fixed lessons."""
    found = (s for day in problem.days_of(task) for s in starts_of_day(problem, task, day))
    return [s for s in found if not any(overlaps(s, s + task.minutes, busy.groups[g]) for g in task.groups)]


def may_start(problem: Problem, task: LessonTask, busy: "Busy", start: int) -> bool:
    """Return whether a lesson may start there, be it off the grid: hours, limits, its groups' absences."""
    day = problem.open_day(task, day_of(start))
    if day is None or (task.contact and task.minutes > day.contact_minutes):
        return False
    in_time = (task.earliest_start or 0) <= start and (task.latest_start is None or start <= task.latest_start)
    here = in_time and fits(day, start, task.minutes) and not overlaps(start, start + task.minutes, task.closed)
    return here and not any(overlaps(start, start + task.minutes, busy.groups[g]) for g in task.groups)


def able_trainers(problem: Problem, task: LessonTask) -> list[Trainer]:
    """Return the trainers who may teach the lesson, whatever the time."""
    allowed = task.allowed_trainers
    return [
        trainer
        for trainer in problem.trainers
        if (allowed is None or trainer.id in allowed)
        and (task.qualification is None or task.qualification in trainer.qualifications)
        and task.minutes <= trainer.minutes_per_day
    ]


def fitting_rooms(problem: Problem, task: LessonTask) -> list[Room]:
    """Return the rooms with seats and features enough, whatever the time."""
    size, allowed = problem.size_of(task), task.allowed_rooms
    return [
        room
        for room in problem.rooms
        if (problem.standing or room.capacity >= size)
        and task.features <= room.features
        and (allowed is None or room.id in allowed)
    ]


def able_interpreters(problem: Problem, task: LessonTask) -> list[Interpreter]:
    """Return the interpreters who may work the whole lesson, whatever the time."""
    allowed = task.allowed_interpreters
    return [
        i for i in problem.interpreters if task.minutes <= i.minutes_per_day and (allowed is None or i.id in allowed)
    ]


@dataclass(frozen=True)
class Busy:
    """When each person, room and group cannot take a lesson that is free to move: absences and fixed lessons."""

    groups: Mapping[str, list[Span]]
    trainers: Mapping[str, list[Span]]
    interpreters: Mapping[str, list[Span]]
    rooms: Mapping[str, list[Span]]

    @classmethod
    def of(cls, problem: Problem) -> "Busy":
        """Gather them; absences that fixed lessons overlap are joined, so that given conflicts do no harm."""
        groups = {g.id: list(g.busy) for g in problem.groups}
        trainers = {t.id: list(t.busy) for t in problem.trainers}
        interpreters = {i.id: list(i.busy) for i in problem.interpreters}
        rooms = {r.id: list(r.busy) for r in problem.rooms}
        for lesson, lock in problem.fixed.items():
            task = problem.lesson[lesson]
            taken = [groups[g] for g in task.groups] + [trainers[t] for t in lock.trainers]
            taken += [interpreters[i] for i in lock.interpreters] + ([] if lock.room is None else [rooms[lock.room]])
            for spans in taken:
                spans.append((lock.start, lock.start + task.minutes))
        parts = (groups, trainers, interpreters, rooms)
        return cls(*({id_: merged(spans) for id_, spans in part.items()} for part in parts))


def day_of(minute: int) -> int:
    """Return the index of the day a minute belongs to."""
    return minute // DAY_MINUTES
