"""A valid timetable in milliseconds: the hardest lessons first, others displaced when there is no place left."""

from collections import Counter
from graphlib import CycleError, TopologicalSorter
from threading import Event

from policeplanner.scheduling.board import Board, Move
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.problem import LessonTask, LockKind, Problem
from policeplanner.scheduling.timetable import Timetable, placed_by

DISPLACED_AT_ONCE = 2
DISPLACED_EACH = 3


def construct(problem: Problem, tries: int | None = None, stop: Event | None = None) -> Timetable:
    """Return a timetable without a broken rule; lessons that found no place are missing.

    tries: how many lessons are placed or placed again at most. stop: ends it early, with what is placed until then.
    """
    stop = stop or Event()
    board = Board(problem)
    keep_program(board)
    waiting = [task for task in ranked(board) if task.id not in board.placed]
    displaced: Counter[str] = Counter()
    left = len(waiting) * (1 + DISPLACED_EACH) if tries is None else tries
    while waiting and left > 0 and not stop.is_set():
        task, left = waiting.pop(0), left - 1
        move = best_move(board, task, displaced)
        if move is not None:
            for lesson in sorted(move.displaced):
                board.take(lesson)
                displaced[lesson] += 1
                waiting.append(problem.lesson[lesson])
            board.put(move.place)
    return without_violations(problem, board)


def keep_program(board: Board) -> None:
    """Leave the program's own earlier placements where they are, as far as they still break no rule."""
    for lock in board.problem.locks:
        if lock.kind is LockKind.PROGRAM and lock.lesson not in board.placed:
            board.put(placed_by(lock))
    without_violations(board.problem, board)


def without_violations(problem: Problem, board: Board) -> Timetable:
    """Take lessons away until no rule is broken, and return the rest."""
    while broken := broken_by_program(problem, check(problem, board.timetable)):
        removed = {next(lesson for lesson in reversed(v.lessons) if lesson not in problem.fixed) for v in broken}
        for lesson in removed & set(board.placed):
            board.take(lesson)
    return board.timetable


def ranked(board: Board) -> list[LessonTask]:
    """Return the free lessons: openings, then by place in the order of lessons, then those with least choice."""
    problem = board.problem
    depth = depths(problem)
    free = [task for task in problem.lessons if task.id not in problem.fixed]

    def rank(task: LessonTask) -> tuple[int, ...]:
        choices = board.choices[task.id]
        part = 0 if task.opens else 2 if task.closes else 1
        return part, depth[task.id], -len(task.groups), len(choices.trainers), len(choices.starts), -task.minutes

    return sorted(free, key=rank)


def depths(problem: Problem) -> dict[str, int]:
    """Return how many lessons must come before each, in the longest chain; 0 for all when the order is circular."""
    links = {task.id: [lesson for lesson in task.after if lesson in problem.lesson] for task in problem.lessons}
    depth = dict.fromkeys(links, 0)
    try:
        for lesson in TopologicalSorter(links).static_order():
            depth[lesson] = max((depth[earlier] + 1 for earlier in links[lesson]), default=0)
    except CycleError:
        return dict.fromkeys(links, 0)
    return depth


def best_move(board: Board, task: LessonTask, displaced: Counter[str]) -> Move | None:
    """Return the earliest place that displaces nobody, else one that displaces fewest and least often."""
    free = next(board.moves(task, 0), None)
    if free is not None:
        return free
    moves = board.moves(task, DISPLACED_AT_ONCE)
    bearable = (m for m in moves if all(displaced[lesson] < DISPLACED_EACH for lesson in m.displaced))
    return min(bearable, key=lambda m: (len(m.displaced), sum(displaced[x] for x in m.displaced)), default=None)
