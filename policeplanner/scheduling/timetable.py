"""Lessons with their start, room and people: what the engines answer and the checker judges."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from policeplanner.scheduling.problem import Lock


@dataclass(frozen=True, slots=True)
class Placed:
    """One lesson in its place; start in minutes from 00:00 of the first day."""

    lesson: str
    start: int
    room: str | None = None
    trainers: tuple[str, ...] = ()
    interpreters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timetable:
    """Placements in order of time, at most one for each lesson."""

    placed: tuple[Placed, ...] = ()

    @classmethod
    def of(cls, placed: Iterable[Placed]) -> "Timetable":
        """Return the placements in their one canonical order, so that equal timetables compare equal."""
        tidy = (
            replace(p, trainers=tuple(sorted(p.trainers)), interpreters=tuple(sorted(p.interpreters))) for p in placed
        )
        return cls(tuple(sorted(tidy, key=lambda p: (p.start, p.lesson))))

    def find(self, lesson: str) -> Placed | None:
        """Return the placement of a lesson, if it has one."""
        return next((p for p in self.placed if p.lesson == lesson), None)


def placed_by(lock: Lock) -> Placed:
    """Return the placement that a lock describes."""
    return Placed(lock.lesson, lock.start, lock.room, lock.trainers, lock.interpreters)
