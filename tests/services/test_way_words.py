"""A way out is one short request with its key part bold, and one line of what it costs."""

from datetime import date
from uuid import UUID

from policeplanner.i18n import speaking
from policeplanner.scheduling.problem import Problem, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.ways import Way, WayKind, part_id
from policeplanner.scheduling.wishes import DEFAULT
from policeplanner.services.timetables import Task
from policeplanner.services.way_words import Words, way_words
from tests.scheduling.small_course import BOTH, at, day, lesson, problem, timetable


def course() -> Problem:
    trainers = (Trainer("ada", "Ada <A>"), Trainer("bo", "Bo"), Trainer("cy", "Cy"))
    return problem(lesson("one"), lesson("two"), lesson("both", groups=BOTH), days=(day(0), day(1)), trainers=trainers)


def told(now: Timetable, way: Way, about: str = "one") -> Words:
    return way_words(Task(UUID(int=1), course(), date(2027, 1, 14), {}), now, about, way, DEFAULT)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_straight_exchange_names_the_other_lesson_and_its_time() -> None:
    now = timetable(at("one", 540), at("two", 645))
    words = told(now, Way(WayKind.SWAP, (at("one", 645), at("two", 540)), 0, ("alpha", "ada")))
    assert plain(words.text) == "Swap with Two (Thu 14 Jan 10:45–12:15)"
    assert plain(words.rich) == "Swap with <b>Two</b> (Thu 14 Jan 10:45–12:15)"
    assert words.cost.endswith("nobody else affected")
    with speaking("fr"):
        french = told(now, Way(WayKind.SWAP, (at("one", 645), at("two", 540)), 0, ()))
        assert "jeu." in french.text


def test_a_lesson_that_goes_elsewhere_in_return_is_told_with_its_time() -> None:
    now = timetable(at("one", 540), at("two", 645))
    words = told(now, Way(WayKind.SWAP, (at("one", 645), at("two", 800)), 0, ()))
    assert plain(words.text).startswith("Take the time of Two (Thu 14 Jan 10:45–12:15), which goes to Thu 14 Jan 13:20")


def test_late_hours_and_a_change_of_people_are_part_of_the_cost() -> None:
    late = Placed("one", 16 * 60 + 45, "hall", ("bo",))
    words = told(timetable(at("one", 540)), Way(WayKind.MOVE_AND_CHANGE, (late,), 900, ("alpha", "ada", "bo")))
    assert plain(words.text) == "Move to Thu 14 Jan 16:45–18:15"
    assert "Bo instead of Ada <A>" in words.cost
    assert "after normal hours" in words.cost
    assert "trainer load 0 min → 1 h 30" in plain(words.cost)
    assert "nobody else" not in words.cost


def test_one_of_two_trainers_is_replaced_by_name_and_names_are_no_markup() -> None:
    now = timetable(Placed("one", 540, "hall", ("ada", "bo")))
    words = told(now, Way(WayKind.OTHER_PEOPLE, (Placed("one", 540, "hall", ("bo", "cy")),), 0, ("ada", "cy")))
    assert words.text == "Cy instead of Ada <A>"
    assert words.rich == "<b>Cy</b> instead of Ada &lt;A&gt;"
    assert words.touches == "Ada <A> and Cy"


def test_groups_apart_are_told_one_after_the_other() -> None:
    parts = tuple(
        Placed(part_id("both", group), start, "small", ("ada",)) for group, start in (("alpha", 540), ("bravo", 645))
    )
    words = told(Timetable(), Way(WayKind.SPLIT, parts, 0, ("alpha", "bravo", "ada")), "both")
    assert plain(words.text).startswith("Teach each group apart: Group ")
    assert words.text.count(" on ") == 2
