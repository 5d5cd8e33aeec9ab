"""While a lesson is dragged each cell says what judging the whole plan anew would say."""

from itertools import combinations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from policeplanner.scheduling.checker import Code, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.live_cells import Caution, Grab, State
from policeplanner.scheduling.problem import Problem, Room, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable
from tests.scheduling.random_problems import problems
from tests.scheduling.small_course import BOTH, at, day, lesson, mine, problem, timetable


def adds_nothing(course: Problem, rest: Timetable, place: Placed) -> bool:
    return set(check(course, Timetable.of([*rest.placed, place]))) <= set(check(course, rest))


def every_choice(course: Problem, lesson_id: str, start: int) -> list[Placed]:
    task = course.lesson[lesson_id]
    return [
        Placed(lesson_id, start, room, trainers, interpreters)
        for room in ([r.id for r in course.rooms] if task.needs_room else [None])
        for trainers in combinations([t.id for t in course.trainers], task.trainers_needed)
        for interpreters in combinations([i.id for i in course.interpreters], task.interpreters_needed)
    ]


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(problems(), st.data())
def test_a_cell_is_closed_exactly_when_nothing_can_be_done_there(course: Problem, data: st.DataObject) -> None:
    made = construct(course)
    assume(made.placed)
    id_ = data.draw(st.sampled_from([task.id for task in course.lessons]))
    grab = Grab(course, made, id_)
    rest = Timetable.of(p for p in made.placed if p.lesson != id_)
    for start in data.draw(st.lists(st.sampled_from(grab.starts or [540]), max_size=6)):
        cell = grab.cell(start)
        if cell.place is not None:
            assert cell.state is not State.CLOSED
            assert adds_nothing(grab.problem, rest, cell.place)
        else:
            assert cell.code is not None
            assert not any(adds_nothing(grab.problem, rest, p) for p in every_choice(grab.problem, id_, start))


def states(grab: Grab) -> dict[int, State]:
    return {cell.start: cell.state for cell in grab.cells()}


def test_cells_are_free_with_the_same_trainer_and_warn_of_others_and_late_ends() -> None:
    course = problem(lesson("one"), lesson("two", groups=frozenset({"bravo"})), days=(day(0),))
    made = timetable(at("one", 540), at("two", 645, "small"))
    grab = Grab(course, made, "one", finish_by=960)
    assert states(grab)[795] is State.FREE
    assert grab.cell(645).warnings == (Caution.OTHER_PEOPLE,)
    assert grab.cell(645).place == at("one", 645, trainers=("bo",))
    assert grab.cell(900).warnings == (Caution.LATE,)
    assert grab.cell(555).code is Code.CLOSED


def test_a_lesson_stays_in_its_room_or_gets_the_smallest_that_fits() -> None:
    course = problem(lesson("one"), days=(day(0),))
    placed = Grab(course, timetable(at("one", 540)), "one").cell(645).place
    assert placed is not None
    assert placed.room == "hall"
    fresh = Grab(course, Timetable(), "one").cell(645).place
    assert fresh is not None
    assert fresh.room == "small"
    assert {cell.state for cell in Grab(course, Timetable(), "one").cells("nowhere")} == {State.CLOSED}


def test_each_cell_tells_why_it_is_closed() -> None:
    course = problem(
        lesson("start", 30, opens=True),
        lesson("one", after=("two",)),
        lesson("two"),
        lesson("big", groups=BOTH, trainers_needed=1),
        days=(day(0), day(1)),
        trainers=(Trainer("ada", "Ada", minutes_per_day=180),),
        rooms=(Room("small", "Small", 24),),
        locks=(mine("one", 1440 + 540, "small"),),
    )
    made = timetable(at("start", 645, "small"), at("two", 795, "small"), at("one", 1440 + 540, "small"))
    assert Grab(course, made, "one").cell(540).code is Code.NOT_FIRST
    assert Grab(course, made, "one").cell(1440 + 540).state is State.FREE, "locked lessons can be dragged too"
    assert Grab(course, made, "two").cell(1440 + 645).code is Code.ORDER
    assert Grab(course, made, "big").cell(1440 + 795).code is Code.ROOM_TOO_SMALL
    assert Grab(course, made, "two").cell(645).code is Code.GROUP_TWICE
    assert Grab(course, made, "one").cell(900).code is Code.TRAINER_TWICE, "no more than three hours a day"
