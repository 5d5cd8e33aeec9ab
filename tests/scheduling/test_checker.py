"""Each hard rule, broken and kept by a hair."""

from dataclasses import replace

import pytest

from policeplanner.scheduling.checker import Code, Violation, broken_by_program, check
from policeplanner.scheduling.problem import Group, Interpreter, Room, Trainer
from policeplanner.scheduling.timetable import Placed
from tests.scheduling.small_course import ALPHA, BLOCKS, BOTH, at, day, lesson, mine, problem, timetable


def codes(found: list[Violation]) -> set[Code]:
    return {violation.code for violation in found}


def test_a_sound_timetable_has_no_violation() -> None:
    course = problem(lesson("one"), lesson("two", after=("one",)))
    assert check(course, timetable(at("one", 540), at("two", 645))) == []


def test_a_group_cannot_be_in_two_lessons_and_the_minutes_shared_are_told() -> None:
    course = problem(lesson("one", 60), lesson("two", 60, BOTH))
    found = check(course, timetable(at("one", 540), at("two", 570, "small", ("bo",))))
    assert Violation(Code.GROUP_TWICE, ("one", "two"), "alpha", 0, 30) in found


def test_trainer_and_room_cannot_be_in_two_lessons() -> None:
    course = problem(lesson("one"), lesson("two", groups=frozenset({"bravo"})))
    assert codes(check(course, timetable(at("one", 540), at("two", 540)))) == {Code.TRAINER_TWICE, Code.ROOM_TWICE}


@pytest.mark.parametrize(
    ("placed", "code"),
    [
        (at("one", 600), Code.CLOSED),
        (at("one", 540, "nowhere"), Code.UNKNOWN),
        (at("one", 540, None), Code.ROOM_MISSING),
        (at("one", 540, trainers=()), Code.TRAINERS_MISSING),
        (at("one", 540, trainers=("cy",)), Code.TRAINER_NOT_QUALIFIED),
        (at("one", 540, "cupboard"), Code.ROOM_TOO_SMALL),
        (at("one", 645), Code.TRAINER_AWAY),
    ],
)
def test_each_wrong_place_has_its_code(placed: Placed, code: Code) -> None:
    course = problem(
        lesson("one", qualification="law"),
        trainers=(Trainer("ada", "Ada", frozenset({"law"}), ((700, 720),)), Trainer("cy", "Cy")),
        rooms=(Room("hall", "Hall", 60), Room("cupboard", "Cupboard", 19)),
    )
    assert codes(check(course, timetable(placed))) == {code}


def test_limits_of_a_lesson_are_kept() -> None:
    course = problem(lesson("one", earliest_start=645, latest_start=795))
    assert codes(check(course, timetable(at("one", 540)))) == {Code.TOO_EARLY}
    assert codes(check(course, timetable(at("one", 900)))) == {Code.TOO_LATE}
    assert check(course, timetable(at("one", 795))) == []


def test_a_room_needs_the_features_and_the_permission() -> None:
    course = problem(lesson("one", features=frozenset({"projector"}), allowed_rooms=frozenset({"small"})))
    assert codes(check(course, timetable(at("one", 540)))) == {Code.ROOM_WITHOUT_FEATURE, Code.ROOM_NOT_ALLOWED}


def test_only_allowed_trainers_teach() -> None:
    course = problem(lesson("one", allowed_trainers=frozenset({"bo"})))
    assert codes(check(course, timetable(at("one", 540)))) == {Code.TRAINER_NOT_ALLOWED}


def test_busy_groups_and_rooms_are_respected() -> None:
    course = problem(lesson("one"), rooms=(Room("hall", "Hall", 60, busy=((600, 610),)),))
    assert codes(check(course, timetable(at("one", 540)))) == {Code.ROOM_TAKEN}


def test_order_opening_and_closing() -> None:
    course = problem(lesson("one", after=("two",)), lesson("two", opens=True), lesson("three", closes=True))
    found = check(course, timetable(at("three", 540), at("one", 645), at("two", 795)))
    assert codes(found) == {Code.ORDER, Code.NOT_FIRST, Code.NOT_LAST}


def test_ninety_minutes_in_a_row_are_enough() -> None:
    course = problem(lesson("one", 60), lesson("two", 45), days=(day(0, ((540, 700),)),))
    assert codes(check(course, timetable(at("one", 540), at("two", 600)))) == {Code.NO_BREAK}
    assert codes(check(course, timetable(at("one", 540), at("two", 614)))) == {Code.NO_BREAK}
    assert check(course, timetable(at("one", 540), at("two", 615))) == []


def test_what_is_no_contact_time_is_a_break() -> None:
    course = problem(
        lesson("one", 60), lesson("photo", 15, contact=False), lesson("two", 45), days=(day(0, ((540, 700),)),)
    )
    assert check(course, timetable(at("one", 540), at("photo", 600), at("two", 615))) == []


def test_a_lesson_longer_than_every_window_contains_its_breaks() -> None:
    course = problem(lesson("visit", 180))
    assert check(course, timetable(at("visit", 540))) == []
    assert codes(check(course, timetable(at("visit", 570)))) == {Code.CLOSED}, "it would end in the lunch break"


def test_a_long_lesson_stays_inside_a_stretch() -> None:
    prayer = day(0, stretches=((540, 735), (795, 990)))
    course = problem(lesson("visit", 165), days=(prayer,))
    assert check(course, timetable(at("visit", 570))) == []
    assert codes(check(course, timetable(at("visit", 645)))) == {Code.CLOSED}


def test_a_day_has_a_limit_of_contact_minutes() -> None:
    course = problem(lesson("one"), lesson("two"), days=(day(0, contact_minutes=150),))
    assert check(course, timetable(at("one", 540), at("two", 645))) == [
        Violation(Code.CONTACT_HOURS, ("one", "two"), "alpha", 0, 30)
    ]


def test_trainers_and_interpreters_have_a_limit_too() -> None:
    course = problem(
        lesson("one", interpreters_needed=1),
        lesson("two", interpreters_needed=1),
        trainers=(Trainer("ada", "Ada", minutes_per_day=120),),
        interpreters=(Interpreter("io", "Io", minutes_per_day=100),),
    )
    placed = timetable(Placed("one", 540, "hall", ("ada",), ("io",)), Placed("two", 645, "hall", ("ada",), ("io",)))
    assert codes(check(course, placed)) == {Code.TRAINER_LOAD, Code.INTERPRETER_LOAD}
    assert codes(check(course, timetable(at("one", 540)))) == {Code.INTERPRETERS_MISSING}


def test_everybody_needs_time_to_travel() -> None:
    rooms = (Room("hall", "Hall", 60, site="north"), Room("small", "Small", 24, site="south"))
    course = problem(lesson("one", 60), lesson("two", 60), rooms=rooms, travel={("south", "north"): 45})
    found = check(course, timetable(at("one", 540), at("two", 645, "small", ("bo",))))
    assert found == []
    found = check(course, timetable(at("one", 570), at("two", 645, "small", ("bo",))))
    assert found == [Violation(Code.TRAVEL, ("one", "two"), "alpha", 0, 30)]


def test_a_fixed_lesson_that_is_elsewhere_has_moved() -> None:
    course = problem(lesson("one"), locks=(mine("one", 540),))
    for elsewhere in (timetable(), timetable(at("one", 645)), timetable(at("one", 540, trainers=("bo",)))):
        assert codes(check(course, elsewhere)) == {Code.MOVED}
    assert broken_by_program(course, check(course, timetable()))


def test_what_fixed_lessons_break_alone_is_not_the_programs_fault() -> None:
    course = problem(lesson("one"), lesson("two", groups=ALPHA), locks=(mine("one", 540), mine("two", 540)))
    found = check(course, timetable(at("one", 540), at("two", 540)))
    assert found
    assert broken_by_program(course, found) == []


def test_a_lesson_cannot_be_placed_twice() -> None:
    course = problem(lesson("one"))
    assert codes(check(course, timetable(at("one", 540), at("one", 645)))) == {Code.PLACED_TWICE}


def test_a_lesson_with_a_calendar_keeps_to_its_own_days_and_blocks() -> None:
    task = lesson("one", calendar="own")
    own = (day(1, BLOCKS[1:2], contact_minutes=60),)
    groups = (Group("alpha", "Alpha", 20, calendar="own"),)
    course = problem(task, groups=groups, calendars={"own": own})
    assert codes(check(course, timetable(at("one", 540)))) == {Code.CLOSED}
    assert codes(check(course, timetable(at("one", 1440 + 540)))) == {Code.CLOSED, Code.CONTACT_HOURS}
    longer = replace(course, calendars={"own": (replace(own[0], contact_minutes=420),)})
    assert check(longer, timetable(at("one", 1440 + 645))) == []


def test_an_interpreter_must_be_allowed() -> None:
    task = lesson("one", interpreters_needed=1, allowed_interpreters=frozenset({"io"}))
    course = problem(task, interpreters=(Interpreter("io", "Io"), Interpreter("una", "Una")))
    assert check(course, timetable(Placed("one", 540, "hall", ("ada",), ("io",)))) == []
    broken = check(course, timetable(Placed("one", 540, "hall", ("ada",), ("una",))))
    assert codes(broken) == {Code.INTERPRETER_NOT_ALLOWED}
