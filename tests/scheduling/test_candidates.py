"""What one lesson may have when all others are forgotten."""

from policeplanner.scheduling.candidates import (
    Busy,
    able_interpreters,
    able_trainers,
    day_of,
    fits,
    fitting_rooms,
    merged,
    overlaps,
    spreads,
    starts,
)
from policeplanner.scheduling.problem import Interpreter
from tests.scheduling.small_course import BOTH, day, lesson, mine, problem


def test_spans_are_joined_and_half_open() -> None:
    assert merged([(5, 9), (1, 3), (3, 4), (8, 12), (7, 7)]) == [(1, 4), (5, 12)]
    assert not overlaps(3, 5, [(1, 3), (5, 9)])
    assert overlaps(3, 6, [(1, 3), (5, 9)])


def test_starts_lie_on_the_grid_inside_the_windows() -> None:
    short = lesson("one", 60, latest_start=660)
    course = problem(short, days=(day(0),))
    assert starts(course, short, Busy.of(course)) == [540, 555, 570, 645, 660]


def test_starts_leave_out_the_fixed_lessons_of_the_group() -> None:
    course = problem(lesson("one", latest_start=700), lesson("two"), locks=(mine("two", 540),))
    assert starts(course, course.lesson["one"], Busy.of(course)) == [645]


def test_a_lesson_over_the_contact_limit_has_no_start() -> None:
    course = problem(lesson("one"), days=(day(0, contact_minutes=60),))
    assert starts(course, course.lesson["one"], Busy.of(course)) == []


def test_a_long_lesson_begins_and_ends_in_a_window() -> None:
    assert spreads(day(0), lesson("visit", 180))
    assert fits(day(0), 540, 180)
    assert not fits(day(0), 570, 180)
    assert not fits(day(0), 630, 180)


def test_people_and_rooms_are_those_who_can() -> None:
    task = lesson("one", groups=BOTH, qualification="first aid")
    course = problem(task, interpreters=(Interpreter("io", "Io", minutes_per_day=60), Interpreter("ix", "Ix")))
    assert [trainer.id for trainer in able_trainers(course, task)] == ["bo"]
    assert [interpreter.id for interpreter in able_interpreters(course, task)] == ["ix"]
    assert [room.id for room in fitting_rooms(course, task)] == ["hall"]


def test_fixed_lessons_that_collide_are_joined() -> None:
    course = problem(lesson("one"), lesson("two"), locks=(mine("one", 540), mine("two", 600)))
    busy = Busy.of(course)
    assert busy.groups["alpha"] == busy.trainers["ada"] == busy.rooms["hall"] == [(540, 690)]
    assert busy.trainers["bo"] == []


def test_minutes_belong_to_days() -> None:
    assert [day_of(minute) for minute in (0, 1439, 1440)] == [0, 0, 1]
