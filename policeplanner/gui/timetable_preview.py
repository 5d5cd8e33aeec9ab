"""A timetable that is still being made, in the grid of the one that is written."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from policeplanner.gui.edition_week import EditionTimetable
from policeplanner.gui.grid_week import GridLesson, with_lanes
from policeplanner.scheduling.problem import DAY_MINUTES
from policeplanner.scheduling.timetable import Timetable


def previewed(shown: EditionTimetable, first_day: date, timetable: Timetable) -> EditionTimetable:
    """Return what is shown with its lessons at the times of another timetable; rooms and people are left open."""
    lessons = list(_placed(shown, first_day, timetable))
    placed = {lesson.key for lesson in lessons}
    weeks = tuple(
        (monday, replace(week, lessons=with_lanes([*_elsewhere(week.lessons), *_of_days(lessons, week.days)])))
        for monday, week in shown.weeks
    )
    return replace(shown, weeks=weeks, waiting=tuple(facts for facts in shown.waiting if facts.key not in placed))


def _placed(shown: EditionTimetable, first_day: date, timetable: Timetable) -> Iterator[GridLesson]:
    known = {lesson.key: lesson for _monday, week in shown.weeks for lesson in week.lessons}
    for place in timetable.placed:
        key = UUID(place.lesson)
        facts = shown.facts.get(key)
        if facts is not None:
            number, start = divmod(place.start, DAY_MINUTES)
            day = first_day + timedelta(days=number)
            blank = GridLesson(key, day, start, facts.minutes, facts.title, "", "", spoken=facts.title)
            yield replace(known.get(key, blank), day=day, start=start, detail="", lane=0, lanes=1, wrong=False)


def _elsewhere(lessons: tuple[GridLesson, ...]) -> list[GridLesson]:
    return [replace(lesson, lane=0, lanes=1) for lesson in lessons if lesson.elsewhere]


def _of_days(lessons: list[GridLesson], days: tuple[date, ...]) -> list[GridLesson]:
    return [lesson for lesson in lessons if lesson.day in days]
