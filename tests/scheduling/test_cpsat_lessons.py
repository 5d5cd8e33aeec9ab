"""The variables of a lesson offer what it may have, and no more."""

from policeplanner.scheduling.cpsat_lessons import declare
from policeplanner.scheduling.problem import Trainer
from tests.scheduling.small_course import day, lesson, mine, problem


def test_only_people_and_rooms_that_can_are_offered() -> None:
    away = Trainer("cy", "Cy", frozenset({"law"}), busy=((0, 2880),))
    course = problem(lesson("one", qualification="law", features=frozenset({"projector"})))
    (one,) = declare(problem(*course.lessons, trainers=(*course.trainers, away)), optional=False).lessons
    assert set(one.trainers) == {"ada", "bo"}
    assert set(one.rooms) == {"small"}
    assert set(one.days) == {0, 1}
    assert set(one.windows) == {540, 645, 795, 900, 1980, 2085, 2235, 2340}


def test_a_fixed_lesson_has_no_choice() -> None:
    (one,) = declare(problem(lesson("one"), locks=(mine("one", 645),)), optional=True).lessons
    assert one.fixed
    assert one.within(day(0))
    assert (list(one.days), list(one.windows), list(one.rooms)) == ([0], [645], ["hall"])


def test_sites_come_from_the_rooms_or_the_lesson() -> None:
    course = problem(lesson("visit", needs_room=False, site="border"))
    (visit,) = declare(course, optional=False).lessons
    assert list(visit.sites(course)) == ["border"]
