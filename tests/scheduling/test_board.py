"""A timetable under construction knows what stands in the way."""

from policeplanner.scheduling.board import Board
from policeplanner.scheduling.problem import Room, Trainer
from tests.scheduling.small_course import BLOCKS, at, day, lesson, mine, problem, timetable


def test_the_first_move_is_the_earliest_free_place() -> None:
    course = problem(lesson("one"), lesson("two"))
    board = Board(course)
    board.put(at("one", 540))
    move = next(board.moves(course.lesson["two"], 0))
    assert (move.place.start, move.displaced) == (645, frozenset())


def test_a_move_may_displace_others_but_never_fixed_ones() -> None:
    course = problem(
        lesson("one"), lesson("two"), lesson("three"), days=(day(0, BLOCKS[:2]),), locks=(mine("two", 540),)
    )
    board = Board(course)
    board.put(at("one", 645))
    moves = list(board.moves(course.lesson["three"], 1))
    assert [(move.place.start, move.displaced) for move in moves] == [(645, frozenset({"one"}))]
    assert not list(board.moves(course.lesson["three"], 0))


def test_taking_a_lesson_away_frees_everything() -> None:
    board = Board(problem(lesson("one")))
    board.put(at("one", 540))
    assert board.take("one") == at("one", 540)
    assert board.timetable == timetable()
    assert not any(board.uses.values())


def test_why_a_lesson_has_no_place() -> None:
    tasks = (lesson("one"), lesson("two", groups=frozenset({"bravo"})))
    narrow = (day(0, BLOCKS[:1]),)
    bo_too = (Trainer("ada", "Ada"), Trainer("bo", "Bo"))
    hall = (Room("hall", "Hall", 60),)
    one = timetable(at("one", 540))
    same_group = problem(lesson("one"), lesson("two"), days=narrow)
    assert Board(same_group, one).why_not(same_group.lesson["two"]) == "groups-occupied"
    same_trainer = problem(*tasks, days=narrow, trainers=bo_too[:1])
    assert Board(same_trainer, one).why_not(tasks[1]) == "trainers-occupied"
    same_room = problem(*tasks, days=narrow, trainers=bo_too, rooms=hall)
    assert Board(same_room, one).why_not(tasks[1]) == "rooms-occupied"
