"""A closed place says in words what stands in the way."""

from dataclasses import replace

from policeplanner.scheduling.checker import Code
from policeplanner.scheduling.live_cells import Grab, State
from policeplanner.scheduling.problem import Day, Group, Interpreter, LessonTask, Problem, Room, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.services.closed_places import why_closed

DAY = Day(0, "2027-01-11", ((540, 630), (645, 735), (810, 900)), contact_minutes=240)
LESSON = LessonTask("l", "Ethics", 60, frozenset({"g"}), qualification="q")
OTHER = LessonTask("o", "Leadership", 60, frozenset({"h"}), qualification="q")
PROBLEM = Problem(
    days=(DAY,),
    lessons=(LESSON, OTHER),
    groups=(Group("g", "A", 12), Group("h", "B", 12)),
    trainers=(Trainer("t", "Ana Petrova", frozenset({"q"})),),
    rooms=(Room("r", "Room 1", 24), Room("s", "Room 2", 24)),
)
NINE = Placed("o", 540, "r", ("t",))


def why(problem: Problem, start: int, *placed: Placed) -> str:
    grab = Grab(problem, Timetable.of(placed), "l")
    cell = grab.cell(start)
    assert cell.state is State.CLOSED
    assert cell.code is not None
    return why_closed(grab, cell.code, start)


def with_lesson(**changes: object) -> Problem:
    return replace(PROBLEM, lessons=(replace(LESSON, **changes), OTHER))  # type: ignore[arg-type]


def test_hours_and_days() -> None:
    assert why(PROBLEM, 630) == "Outside the teaching hours"
    assert why(PROBLEM, 600) == "Too long for 09:00–10:30"
    assert why(PROBLEM, 1440 + 540) == "No day of this course"
    assert why(replace(PROBLEM, days=(replace(DAY, windows=()),)), 540) == "The venue is closed"


def test_people_are_named_with_what_keeps_them() -> None:
    assert why(PROBLEM, 540, NINE) == "No trainer is free: Ana Petrova has “Leadership”"
    away = replace(PROBLEM, trainers=(replace(PROBLEM.trainers[0], busy=((0, 1440),)),))
    assert why(away, 540) == "No trainer is free: Ana Petrova is away or taken"
    tired = replace(PROBLEM, trainers=(replace(PROBLEM.trainers[0], minutes_per_day=90),))
    assert why(tired, 645, NINE) == "No trainer is free: Ana Petrova has enough to do"
    assert why(replace(PROBLEM, trainers=()), 540) == "Nobody on the team is qualified"


def test_rooms_are_named_with_what_is_in_them() -> None:
    only = replace(PROBLEM, rooms=PROBLEM.rooms[:1], trainers=(*PROBLEM.trainers, replace(PROBLEM.trainers[0], id="u")))
    assert why(only, 540, NINE) == "No room is free: Room 1 has “Leadership”"
    taken = replace(PROBLEM, rooms=(replace(PROBLEM.rooms[0], busy=((540, 600),)),))
    assert why(taken, 540) == "No room is free: Room 1 is taken"
    small = replace(PROBLEM, rooms=(Room("r", "Room 1", 4),))
    assert why(small, 540) == "No room is large enough"
    assert why(with_lesson(features=frozenset({"projector"})), 540) == "No room has the equipment"


def test_the_group_and_its_order() -> None:
    together = replace(PROBLEM, lessons=(LESSON, replace(OTHER, groups=frozenset({"g"}))))
    assert why(together, 540, NINE) == "Group A has “Leadership”"
    after = replace(together, lessons=(replace(LESSON, after=("o",)), together.lessons[1]))
    assert why(after, 645, Placed("o", 810, "r", ("t",))) == "“Leadership” comes before it"
    before = replace(together, lessons=(LESSON, replace(together.lessons[1], after=("l",))))
    assert why(before, 645, NINE) == "“Leadership” comes after it"
    absent = replace(PROBLEM, groups=(replace(PROBLEM.groups[0], busy=((0, 1440),)), PROBLEM.groups[1]))
    assert why(absent, 540) == "The group is away"
    full = replace(together, days=(replace(DAY, contact_minutes=100),))
    assert why(full, 645, NINE) == "More than 1\u00a0h\u00a040 of teaching on that day"


def test_interpreters() -> None:
    wanted = with_lesson(interpreters_needed=1)
    assert why(wanted, 540) == "Too few interpreters in the team"
    busy = replace(wanted, interpreters=(Interpreter("i", "Ivo Kos", ((0, 1440),)),))
    assert why(busy, 540) == "No interpreter is free: Ivo Kos is away or taken"


def test_every_rule_that_closes_a_place_has_words() -> None:
    grab = Grab(PROBLEM, Timetable(), "l")
    said = {code: why_closed(grab, code, 540) for code in Code}
    assert all(said.values())
