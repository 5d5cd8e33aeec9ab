"""The plain description answers simple questions about itself."""

from dataclasses import replace

from policeplanner.scheduling.problem import Day, Group, LockKind, Room
from tests.scheduling.small_course import BOTH, day, lesson, mine, problem


def test_a_day_knows_its_hours() -> None:
    assert (day(1).opening, day(1).closing, day(1).open_minutes, day(1).longest_window) == (1980, 2430, 360, 90)
    holiday = Day(2, "holiday", ())
    assert (holiday.opening, holiday.closing, holiday.open_minutes, holiday.longest_window) == (2880, 2880, 0, 0)


def test_travel_takes_the_same_time_in_both_directions_and_none_where_unknown() -> None:
    course = problem(
        lesson("one", site="north"), rooms=(Room("hall", "Hall", 60, site="south"),), travel={("n", "s"): 30}
    )
    assert course.minutes_between("s", "n") == course.minutes_between("n", "s") == 30
    assert course.minutes_between("n", "n") == course.minutes_between("n", "") == 0
    assert course.site_of(course.lesson["one"], None) == "north"
    assert course.site_of(course.lesson["one"], "hall") == "south"


def test_only_the_programs_own_locks_may_move() -> None:
    lock = mine("one", 540)
    assert problem(lesson("one"), locks=(lock,)).fixed == {"one": lock}
    kinds = {kind: lock.kind is kind for kind in LockKind}
    assert kinds == {LockKind.MINE: True, LockKind.PROGRAM: False, LockKind.TAUGHT: False}


def test_groups_together_need_seats_for_all() -> None:
    course = problem(lesson("one", groups=BOTH))
    assert course.size_of(course.lesson["one"]) == 40


def test_lessons_and_groups_with_a_calendar_have_its_days() -> None:
    own = Group("alpha", "Alpha", 20, calendar="own")
    two = replace(problem(lesson("one", calendar="own"), lesson("two")), groups=(own,), calendars={"own": (day(1),)})
    assert [d.index for d in two.days_of(two.lesson["one"])] == [1]
    assert two.days_of(own) == (day(1),)
    assert two.open_day(own, 0) is None
    assert two.days_of(two.lesson["two"]) == two.days
    assert two.open_day(two.lesson["two"], 0) == day(0)
