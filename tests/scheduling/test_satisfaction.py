"""How well each wish is met, counted by hand, and in step with what the engines keep small."""

from dataclasses import asdict, fields, replace

import pytest
from hypothesis import given, settings

from policeplanner.i18n import speaking
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.measures import Measures, measure
from policeplanner.scheduling.problem import LessonTask, Origin, Problem, Series, Trainer
from policeplanner.scheduling.satisfaction import COUNTS, GOAL_NAMES, Met, satisfaction
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import MUST, Wishes
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import at, day, lesson, problem, timetable

ALL = Wishes(**dict.fromkeys((field.name for field in fields(Measures)), 1), hard_topics=frozenset({"law"}))
ONE, TWO = lesson("one", topic="law"), lesson("two", topic="law")
FRIDAY = (day(0), day(1, short=True))


def counted(goal: str, course: Problem, placed: Timetable, wishes: Wishes = ALL) -> tuple[int, int] | None:
    found = {met.goal: (met.met, met.total) for met in satisfaction(course, placed, wishes)}
    return found.get(goal)


def test_every_goal_that_is_measured_has_a_name_and_a_count() -> None:
    assert set(GOAL_NAMES) == set(COUNTS) == {field.name for field in fields(Measures)}


@pytest.mark.parametrize(
    ("placed", "goal", "expected"),
    [
        (timetable(at("one", 540), at("two", 645)), "idle", (1, 1)),
        (timetable(at("one", 540), at("two", 1440 + 645)), "idle", (1, 2)),
        (timetable(at("one", 540), at("two", 645)), "even_days", (0, 1)),
        (timetable(at("one", 540), at("two", 1980)), "even_days", (2, 2)),
        (timetable(at("one", 540), at("two", 645, "small")), "rooms", (1, 2)),
        (timetable(at("one", 540), at("two", 645)), "topic_spread", (1, 2)),
        (timetable(at("one", 540), at("two", 1980)), "topic_spread", (2, 2)),
        (timetable(at("one", 540), at("two", 645)), "trainer_load", (2, 2)),
        (timetable(at("one", 960)), "late_finish", (0, 1)),
        (timetable(at("one", 540), at("two", 1440 + 795)), "late_short_day", (0, 1)),
        (timetable(at("one", 540), at("two", 795)), "late_short_day", None),
        (timetable(at("one", 540), at("two", 795)), "hard_mornings", (1, 2)),
        (timetable(at("one", 540), at("two", 795)), "isolated", (0, 2)),
        (timetable(at("one", 540), at("two", 645)), "seats", (2, 2)),
        (timetable(at("one", 540)), "mixed_pairs", None),
    ],
)
def test_wishes_are_counted(placed: Timetable, goal: str, expected: tuple[int, int] | None) -> None:
    assert counted(goal, problem(ONE, TWO, days=FRIDAY), placed) == expected


def test_one_trainer_with_everything_is_uneven() -> None:
    lessons = [lesson(f"l{n}", 60) for n in range(6)]
    trainers = tuple(Trainer(id_, id_) for id_ in ("ada", "bo", "cy"))
    placed = timetable(*(at(f"l{n}", 540 + 60 * n) for n in range(6)))
    assert counted("trainer_load", problem(*lessons, trainers=trainers), placed) == (2, 3)
    assert (
        counted("trainer_load", problem(lesson("one", trainers_needed=0)), timetable(at("one", 540, trainers=())))
        is None
    )


def test_pairs_are_mixed_where_they_can_be() -> None:
    trainers = tuple(Trainer(id_, id_, origin=origin) for id_, origin in zip("ab", Origin, strict=True))
    pair: LessonTask = lesson("one", trainers_needed=2)
    placed = timetable(Placed("one", 540, "hall", ("a", "b")))
    assert counted("mixed_pairs", problem(pair, trainers=trainers), placed) == (1, 1)


def test_series_are_spread_and_keep_their_room() -> None:
    tasks = [replace(task, series="s") for task in (ONE, TWO)]
    course = problem(*tasks, series=(Series("s", "S", 2),))
    placed = timetable(at("one", 540), at("two", 645, "small"))
    assert counted("series_days", course, placed) == (0, 1)
    assert counted("series_rooms", course, placed) == (1, 2)


def test_a_must_that_is_broken_is_told_and_what_does_not_count_is_left_out() -> None:
    wishes = Wishes(idle=MUST, even_days=0, rooms=50)
    found = satisfaction(problem(ONE, TWO), timetable(at("one", 540), at("two", 1440 + 645)), wishes)
    assert "even_days" not in {met.goal for met in found}
    assert [met.weight for met in found] == sorted((met.weight for met in found), reverse=True)
    assert found[0] == Met("idle", "Compact days", MUST, 1, 2)
    assert found[0].broken
    assert found[0].percent == 50
    assert not found[1].broken


def test_its_names_are_those_of_the_language_spoken() -> None:
    with speaking("fr"):
        found = satisfaction(problem(ONE), timetable(at("one", 540)))
    assert {met.name for met in found}.isdisjoint({"", "idle"})


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(problems())
def test_everything_is_met_exactly_when_nothing_is_amiss(random_problem: Problem) -> None:
    placed = construct(random_problem)
    amiss = asdict(measure(random_problem, placed, ALL))
    exact = {
        "idle",
        "rooms",
        "topic_spread",
        "late_finish",
        "late_short_day",
        "mixed_pairs",
        "hard_mornings",
        "isolated",
    }
    for met in satisfaction(random_problem, placed, ALL):
        assert 0 <= met.percent <= 100
        if met.goal in exact:
            assert (met.met == met.total) is (amiss[met.goal] == 0), met.goal
