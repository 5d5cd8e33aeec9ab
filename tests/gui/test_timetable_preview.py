"""The best timetable so far in the grid of the one that is written."""

from datetime import date
from uuid import UUID

from policeplanner.gui.edition_week import EditionTimetable, LessonFacts
from policeplanner.gui.grid_week import GridLesson, GridWeek
from policeplanner.gui.timetable_preview import previewed
from policeplanner.scheduling.timetable import Placed, Timetable

MONDAY, TUESDAY = date(2027, 1, 11), date(2027, 1, 12)


def test_lessons_move_and_appear_and_what_is_elsewhere_stays() -> None:
    placed, waiting, other = UUID(int=1), UUID(int=2), UUID(int=3)
    facts = {key: LessonFacts(key, f"Lesson {key.int}", 60, (), "") for key in (placed, waiting)}
    lessons = (
        GridLesson(placed, MONDAY, 540, 60, "Lesson 1", "Room 1", "training", lock="program"),
        GridLesson(other, TUESDAY, 540, 60, "Elsewhere", "", "", elsewhere=True),
    )
    shown = EditionTimetable(((MONDAY, GridWeek((MONDAY, TUESDAY), (), lessons)),), (facts[waiting],), facts)
    found = Timetable.of([Placed(str(placed), 1440 + 540), Placed(str(waiting), 600), Placed(str(UUID(int=9)), 0)])
    after = previewed(shown, MONDAY, found)
    (_monday, week), *_ = after.weeks
    assert {(lesson.key, lesson.day, lesson.start) for lesson in week.lessons} == {
        (placed, TUESDAY, 540),
        (waiting, MONDAY, 600),
        (other, TUESDAY, 540),
    }
    assert {lesson.lanes for lesson in week.lessons if lesson.day == TUESDAY} == {2}
    assert after.waiting == ()
