"""Mistakes of planning are told in words, with the numbers that do not fit."""

from typing import Any

import pytest

from policeplanner.scheduling.precheck import Reason, ReasonCode, explain, precheck
from policeplanner.scheduling.problem import LessonTask, Room, Trainer
from tests.scheduling.small_course import BLOCKS, BOTH, day, lesson, mine, problem


def test_a_sound_course_has_no_reason() -> None:
    assert precheck(problem(lesson("one"), lesson("two", after=("one",)))) == []


CASES: list[tuple[tuple[LessonTask, ...], dict[str, Any], Reason]] = [
    (
        tuple(lesson(f"l{number}") for number in range(3)),
        {"days": (day(0, BLOCKS[:2]),)},
        Reason(ReasonCode.GROUP_HOURS, ("alpha",), 270, 180),
    ),
    (
        tuple(lesson(f"l{number}") for number in range(3)),
        {"days": (day(0, contact_minutes=200),)},
        Reason(ReasonCode.GROUP_CONTACT, ("alpha",), 270, 200),
    ),
    (
        (lesson("one", qualification="law"), lesson("two", qualification="law")),
        {"trainers": (Trainer("ada", "Ada", frozenset({"law"}), ((0, 900), (1440, 2880))),)},
        Reason(ReasonCode.QUALIFIED_HOURS, ("law",), 180, 90),
    ),
    ((lesson("one", qualification="dogs"),), {}, Reason(ReasonCode.NOBODY_ABLE, ("one",), 1, 0)),
    ((lesson("one", interpreters_needed=2),), {}, Reason(ReasonCode.NO_INTERPRETERS, ("one",), 2, 0)),
    (
        (lesson("one", groups=BOTH),),
        {"rooms": (Room("small", "Small", 24),)},
        Reason(ReasonCode.NO_ROOM_LARGE, ("one",), 40, 24),
    ),
    (
        (lesson("one", features=frozenset({"range"})),),
        {},
        Reason(ReasonCode.NO_ROOM_FITTING, ("one",), 20, 60),
    ),
    ((lesson("one", 500, contact=False),), {}, Reason(ReasonCode.TOO_LONG, ("one",), 500, 0)),
    (
        (lesson("one", latest_start=540), lesson("two")),
        {"locks": (mine("two", 540),)},
        Reason(ReasonCode.GROUPS_NEVER_FREE, ("one", "alpha"), 90),
    ),
    (
        (lesson("one", latest_start=540),),
        {"trainers": (Trainer("ada", "Ada", busy=((540, 600),)),)},
        Reason(ReasonCode.NO_COMMON_TIME, ("one",), 90),
    ),
    (
        (lesson("one", after=("two",)), lesson("two", after=("one",))),
        {},
        Reason(ReasonCode.ORDER_CIRCLE, ("two", "one")),
    ),
]


@pytest.mark.parametrize(("lessons", "changes", "expected"), CASES)
def test_each_mistake_is_found_with_its_numbers(
    lessons: tuple[LessonTask, ...], changes: dict[str, Any], expected: Reason
) -> None:
    found = precheck(problem(*lessons, **changes))
    kinds = [(r.code, sorted(r.subjects), r.wanted, r.available) for r in found]
    assert (expected.code, sorted(expected.subjects), expected.wanted, expected.available) in kinds
    assert expected.certain


def test_rooms_together_can_be_too_few() -> None:
    tasks = [lesson(f"l{number}", groups=frozenset({("alpha", "bravo")[number % 2]})) for number in range(10)]
    found = precheck(problem(*tasks, rooms=(Room("hall", "Hall", 60),)))
    assert found == [Reason(ReasonCode.ROOM_HOURS, ("hall",), 900, 720)]


def test_a_lesson_after_the_closing_is_a_circle() -> None:
    found = precheck(problem(lesson("end", closes=True), lesson("one", after=("end",))))
    assert [reason.code for reason in found] == [ReasonCode.ORDER_CIRCLE]


def test_fixed_lessons_that_collide_are_told_but_prevent_nothing() -> None:
    found = precheck(problem(lesson("one"), lesson("two"), locks=(mine("one", 540), mine("two", 540))))
    assert {reason.code for reason in found} == {ReasonCode.FIXED_CONFLICT}
    assert not any(reason.certain for reason in found)


def test_a_long_lesson_counts_only_the_open_minutes_it_takes() -> None:
    visit = lesson("visit", 450, contact=False, trainers_needed=0)
    assert precheck(problem(visit, days=(day(0),))) == []


def test_reasons_are_told_with_names_and_hours() -> None:
    reason = Reason(ReasonCode.GROUP_HOURS, ("alpha",), 270, 180)
    assert explain(reason, {"alpha": "Alpha"}) == "Alpha: the lessons need 4 h 30 min, but only 3 h are open."
    seats = Reason(ReasonCode.NO_ROOM_LARGE, ("one",), 40, 24)
    assert explain(seats, {"one": "Opening"}) == "Opening: 40 participants, but the largest room has 24 seats."
    assert all(explain(Reason(code, ("one",), 1, 2), {}) for code in ReasonCode)
