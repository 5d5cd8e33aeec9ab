"""What the grid of a timetable shows in a week: days, pauses, lessons and the lanes in which they lie."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

OPEN_HOURS = 9 * 60, 17 * 60


@dataclass(frozen=True)
class GridLesson:
    """One placed lesson: its day, minutes after midnight, lane among parallel groups, words and look.

    `narrow` is the title where there is little room beside other groups; `lock` is "mine", "program" or empty. What is
    `elsewhere` belongs to another edition: it is shown, but cannot be moved from here.
    """

    key: UUID
    day: date
    start: int
    minutes: int
    title: str
    detail: str
    tone: str
    lane: int = 0
    lanes: int = 1
    wrong: bool = False
    spoken: str = ""
    narrow: str = ""
    lock: str = ""
    elsewhere: bool = False

    @property
    def end(self) -> int:
        """Return the minute after midnight at which it ends."""
        return self.start + self.minutes


@dataclass(frozen=True)
class GridWeek:
    """A week to show: its days, the breaks between teaching blocks (start, end), the lessons, and the hours taught."""

    days: tuple[date, ...] = ()
    breaks: tuple[tuple[int, int], ...] = ()
    lessons: tuple[GridLesson, ...] = field(default=())
    taught: tuple[int, int] = OPEN_HOURS

    @property
    def hours(self) -> tuple[int, int]:
        """Return the first and the last whole hour that the grid must show."""
        first = min([self.taught[0], *(lesson.start for lesson in self.lessons)])
        last = max([self.taught[1], *(lesson.end for lesson in self.lessons)])
        return min(first, OPEN_HOURS[0]) // 60, -(-max(last, OPEN_HOURS[1]) // 60)


def with_lanes(lessons: Sequence[GridLesson]) -> tuple[GridLesson, ...]:
    """Put lessons that overlap on a day beside each other, each in the first free lane."""
    ordered = sorted(lessons, key=lambda lesson: (lesson.day, lesson.start, lesson.narrow, -lesson.minutes))
    placed: list[GridLesson] = []
    cluster: list[GridLesson] = []
    reach = -1

    def close() -> None:
        lanes = max((lesson.lane for lesson in cluster), default=0) + 1
        placed.extend(replace(lesson, lanes=lanes) for lesson in cluster)
        cluster.clear()

    for lesson in ordered:
        if cluster and (lesson.day != cluster[0].day or lesson.start >= reach):
            close()
            reach = -1
        taken = {other.lane for other in cluster if other.end > lesson.start}
        lane = next(n for n in range(len(taken) + 1) if n not in taken)
        cluster.append(replace(lesson, lane=lane))
        reach = max(reach, lesson.end)
    close()
    return tuple(placed)
