"""Ways out: different, judged, with whom they touch; and none that breaks a rule anew."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from policeplanner.scheduling.checker import check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.problem import Problem, Room, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.ways import Way, WayKind, part_id, ways_out
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import BLOCKS, BOTH, at, day, lesson, mine, problem, timetable


def kinds(found: list[Way]) -> set[WayKind]:
    return {way.kind for way in found}


def test_a_lesson_that_collides_can_move_swap_or_change() -> None:
    course = problem(lesson("one"), lesson("two", groups=frozenset({"bravo"})), lesson("three"), days=(day(0),))
    found = ways_out(course, timetable(at("one", 540), at("two", 540), at("three", 645)), "two")
    assert {WayKind.MOVE, WayKind.MOVE_AND_CHANGE, WayKind.OTHER_PEOPLE} <= kinds(found)
    change = next(way for way in found if way.kind is WayKind.OTHER_PEOPLE)
    assert change.changes == (Placed("two", 540, "small", ("bo",)),)
    assert set(change.touches) == {"ada", "bo", "bravo"}
    assert len(found) <= 5


def test_only_the_room_changes_when_only_the_room_is_taken() -> None:
    course = problem(lesson("one"), lesson("two", groups=frozenset({"bravo"})), days=(day(0, BLOCKS[:1]),))
    found = ways_out(course, timetable(at("one", 540), at("two", 540, trainers=("bo",))), "two")
    assert (found[0].kind, found[0].changes[0].room) == (WayKind.OTHER_ROOM, "small")
    assert kinds(found) == {WayKind.OTHER_ROOM, WayKind.SWAP}, "or the other lesson leaves the hall"


def test_a_swap_changes_two_lessons_and_never_a_locked_one() -> None:
    lessons = lesson("one", latest_start=540), lesson("two", 60), lesson("three", 60)
    full = timetable(at("two", 540), at("three", 645))
    course = problem(*lessons, days=(day(0, BLOCKS[:3]),))
    found = ways_out(course, full, "one")
    assert kinds(found) == {WayKind.SWAP}
    assert {change.lesson for change in found[0].changes} == {"one", "two"}
    locked = problem(*lessons, days=course.days, locks=(mine("two", 540),))
    assert ways_out(locked, full, "one") == []


def test_a_locked_lesson_can_be_helped_itself() -> None:
    course = problem(lesson("one"), lesson("two"), locks=(mine("one", 540), mine("two", 540)))
    assert ways_out(course, timetable(at("one", 540), at("two", 540)), "two")


def test_a_lesson_of_all_groups_is_split_where_the_rooms_are_small() -> None:
    course = problem(lesson("one", groups=BOTH), lesson("two", after=("one",)), rooms=(Room("small", "Small", 24),))
    found = ways_out(course, Timetable(), "one")
    assert kinds(found) == {WayKind.SPLIT}
    assert {change.lesson for change in found[0].changes} == {part_id("one", "alpha"), part_id("one", "bravo")}
    assert {"alpha", "bravo"} <= set(found[0].touches)


def test_without_a_way_there_is_none() -> None:
    course = problem(lesson("one", qualification="dogs"), trainers=(Trainer("ada", "Ada"),))
    assert ways_out(course, Timetable(), "one") == []


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(problems(), st.data())
def test_no_way_breaks_a_rule_and_each_tells_its_true_cost(course: Problem, data: st.DataObject) -> None:
    made = construct(course)
    assume(made.placed)
    id_ = data.draw(st.sampled_from([task.id for task in course.lessons if task.id not in course.fixed] or [""]))
    assume(id_)
    rest = [p for p in made.placed if p.lesson != id_]
    start = data.draw(st.sampled_from((None, 540, 645, 800)))
    spoilt = Timetable.of(rest if start is None else [*rest, Placed(id_, start, "hall", ("ada",))])
    given_before = {v for v in check(course, spoilt) if id_ not in v.lessons}
    for way in ways_out(course, spoilt, id_):
        if way.kind is WayKind.SPLIT:
            continue
        changed = {change.lesson for change in way.changes}
        after = Timetable.of([*(p for p in spoilt.placed if p.lesson not in changed), *way.changes])
        assert set(check(course, after)) <= given_before
        assert way.cost == measure(course, after).cost(DEFAULT) - measure(course, spoilt).cost(DEFAULT)
