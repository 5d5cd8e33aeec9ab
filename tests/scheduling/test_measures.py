"""Each soft goal, counted by hand."""

from dataclasses import asdict, replace

import pytest

from policeplanner.scheduling.checker import check
from policeplanner.scheduling.measures import even_share, measure
from policeplanner.scheduling.problem import LessonTask, Origin, Series, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import Wishes
from tests.scheduling.small_course import BOTH, at, day, lesson, problem, timetable

ONE, TWO = lesson("one", topic="law"), lesson("two", topic="law")


@pytest.mark.parametrize(
    ("placed", "goal", "amount"),
    [
        (timetable(at("one", 540), at("two", 645)), "idle", 0),
        (timetable(at("one", 540), at("two", 795)), "idle", 90),
        (timetable(at("one", 645)), "idle", 90),
        (timetable(at("one", 540), at("two", 645)), "even_days", 180),
        (timetable(at("one", 540), at("two", 1980)), "even_days", 90),
        (timetable(at("one", 540), at("two", 645, "small")), "rooms", 1),
        (timetable(at("one", 540), at("two", 645)), "topic_spread", 1),
        (timetable(at("one", 540), at("two", 1980)), "topic_spread", 0),
        (timetable(at("one", 540), at("two", 645)), "trainer_load", 180),
        (timetable(at("one", 540), at("two", 645, trainers=("bo",))), "trainer_load", 90),
        (timetable(at("one", 900)), "late_finish", 90),
    ],
)
def test_goals_are_counted(placed: Timetable, goal: str, amount: int) -> None:
    course = problem(ONE, TWO)
    assert asdict(measure(course, placed, Wishes(finish_by=900)))[goal] == amount


def test_only_lessons_of_its_own_keep_a_group_in_its_room() -> None:
    course = problem(ONE, lesson("both", groups=BOTH))
    assert measure(course, timetable(at("one", 540, "small"), at("both", 645))).rooms == 0


def test_pairs_are_mixed_where_they_can_be() -> None:
    trainers = tuple(
        Trainer(id_, id_, origin=origin) for id_, origin in zip("abc", [*Origin, Origin.NATIONAL], strict=True)
    )
    pair: LessonTask = lesson("one", trainers_needed=2)
    assert measure(problem(pair, trainers=trainers), timetable(Placed("one", 540, "hall", ("a", "b")))).mixed_pairs == 0
    assert measure(problem(pair, trainers=trainers), timetable(Placed("one", 540, "hall", ("a", "c")))).mixed_pairs == 1
    assert (
        measure(problem(pair, trainers=trainers[::2]), timetable(Placed("one", 540, "hall", ("a", "c")))).mixed_pairs
        == 0
    )


def test_people_without_a_seat_are_counted_where_they_may_stand() -> None:
    crowded = replace(problem(lesson("both", groups=BOTH)), standing=True)
    seats = crowded.room["small"].capacity
    placed = timetable(at("both", 540, "small"))
    assert measure(crowded, placed).seats == crowded.size_of(crowded.lessons[0]) - seats > 0
    assert check(crowded, placed) == []


def test_a_series_spreads_over_days_and_keeps_its_room() -> None:
    lessons = (replace(ONE, series="law"), replace(TWO, series="law"))
    course = replace(problem(*lessons), series=(Series("law", "Law", 3), Series("none", "Without lessons", 2)))
    together = measure(course, timetable(at("one", 540), at("two", 645, "small")))
    assert (together.series_days, together.series_rooms) == (2, 1)
    apart = measure(course, timetable(at("one", 540), at("two", 1980)))
    assert (apart.series_days, apart.series_rooms) == (1, 0)


def test_a_lesson_without_neighbours_is_isolated() -> None:
    course = problem(ONE, TWO)
    assert measure(course, timetable(at("one", 540), at("two", 645))).isolated == 0
    assert measure(course, timetable(at("one", 540), at("two", 795))).isolated == 2
    assert measure(course, timetable(at("one", 540))).isolated == 1


def test_the_cost_weighs_each_goal() -> None:
    measures = measure(problem(ONE, TWO), timetable(at("one", 540), at("two", 795, "small")))
    zero = Wishes(0, 0, 0, 0, 0, 0, 0)
    assert measures.cost(zero) == 0
    assert measures.cost(Wishes(2, 0, 1, 0, 0, 0, 0)) == 2 * 90 + 1 * 60


def test_shares_are_made_of_whole_lessons() -> None:
    assert even_share([60] * 7, 3) == 180
    assert even_share([90, 30], 4) == 90
    assert even_share([], 3) == 0


def test_short_days_end_early_and_hard_topics_come_before_noon() -> None:
    course = problem(ONE, TWO, days=(day(0), day(1, short=True)))
    wishes = Wishes(short_finish_by=720, hard_topics=frozenset({"law"}))
    found = measure(course, timetable(at("one", 795), at("two", 1440 + 645)), wishes)
    assert (found.late_short_day, found.hard_mornings) == (15, 1)
