"""What changes weigh, and what they must weigh at least."""

from policeplanner.scheduling.problem import Trainer
from policeplanner.scheduling.replan_job import ChangeCosts, as_far_as_known, hit_lessons, least_weight, weight
from tests.scheduling.small_course import at, day, lesson, mine, problem, timetable

COSTS = ChangeCosts(time=100, trainer=30, interpreter=20, room=10)
COURSE = problem(lesson("one"), lesson("two"))
BEFORE = timetable(at("one", 540), at("two", 645))


def test_time_weighs_more_than_people_and_people_more_than_rooms() -> None:
    assert weight(BEFORE, BEFORE, COSTS) == 0
    assert weight(BEFORE, timetable(at("one", 900), at("two", 645, "small")), COSTS) == 110
    assert weight(BEFORE, timetable(at("one", 540, trainers=("bo",)), at("two", 645)), COSTS) == 30
    assert weight(BEFORE, timetable(at("one", 540)), COSTS) == 0


def test_only_lessons_that_break_a_rule_or_have_no_place_are_hit() -> None:
    course = problem(lesson("one"), lesson("two"), lesson("three"), days=(day(0, ((645, 735), (795, 885))),))
    assert hit_lessons(course, BEFORE) == {"one", "three"}
    assert hit_lessons(problem(*course.lessons[:2], days=course.days, locks=(mine("one", 540),)), BEFORE) == set()


def test_a_lesson_must_move_when_its_time_or_all_its_trainers_are_gone() -> None:
    assert least_weight(COURSE, BEFORE, COSTS) == 0
    assert least_weight(problem(*COURSE.lessons, days=(day(0, ((645, 735),)),)), BEFORE, COSTS) == COSTS.time
    nobody = (Trainer("ada", "Ada", busy=((540, 600),)), Trainer("bo", "Bo", busy=((0, 600),)))
    assert least_weight(problem(*COURSE.lessons, trainers=nobody), BEFORE, COSTS) == COSTS.time
    assert least_weight(problem(*COURSE.lessons, trainers=(nobody[0], Trainer("bo", "Bo"))), BEFORE, COSTS) == 30


def test_what_is_unknown_is_taken_away() -> None:
    before = timetable(at("one", 540, "cellar", ("ada", "zoe")), at("gone", 645))
    assert as_far_as_known(COURSE, before) == timetable(at("one", 540, None))
