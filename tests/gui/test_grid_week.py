"""What the grid shows in a week: lanes and hours."""

from datetime import date

from policeplanner.domain.base import new_id
from policeplanner.gui.grid_week import GridLesson, GridWeek, with_lanes

MONDAY = date(2027, 1, 11)


def lesson(title: str, day: date, start: int, minutes: int = 90) -> GridLesson:
    return GridLesson(new_id(), day, start, minutes, title, "A. P.", "command")


def test_lanes_are_only_for_lessons_that_overlap() -> None:
    times = [(540, 90), (540, 45), (585, 45), (660, 90)]
    lessons = [lesson(str(n), MONDAY, start, minutes) for n, (start, minutes) in enumerate(times)]
    placed = {each.title: (each.lane, each.lanes) for each in with_lanes(lessons)}
    assert placed == {"0": (0, 2), "1": (1, 2), "2": (1, 2), "3": (0, 1)}


def test_the_grid_reaches_from_the_first_lesson_to_the_last() -> None:
    early, late = lesson("Early", MONDAY, 450), lesson("Late", MONDAY, 1080)
    assert GridWeek((MONDAY,), (), (early, late)).hours == (7, 20)
    assert GridWeek().hours == (9, 17)


def test_the_grid_shows_all_teaching_hours_so_that_lessons_can_be_moved_there() -> None:
    assert GridWeek((MONDAY,), taught=(8 * 60 + 30, 17 * 60 + 15)).hours == (8, 18)
