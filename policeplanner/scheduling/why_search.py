"""The order in which an impossible course is explained: proof, smallest conflict, repairs, and what fits of it."""

import time
from collections.abc import Callable
from dataclasses import replace

from policeplanner.scheduling.board import Board
from policeplanner.scheduling.checker import Violation, check
from policeplanner.scheduling.constructor import construct, ranked, without_violations
from policeplanner.scheduling.cpsat import Search, Verdict, search
from policeplanner.scheduling.precheck import precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from policeplanner.scheduling.why_answer import Explanation, Finding, Proof, Question, Repair
from policeplanner.scheduling.why_causes import Cause, causes_of, with_seats_as_features
from policeplanner.scheduling.why_conflict import conflict_of, first_causes, focus, parts_counted, parts_missing
from policeplanner.scheduling.why_cpsat import feasible
from policeplanner.scheduling.why_offers import NEW
from policeplanner.scheduling.why_oracle import TRIES, Oracle, complete, fits
from policeplanner.scheduling.why_repairs import Clock, repairs

PROOF_SHARE = 0.75  # the smallest conflict matters most; it takes a quarter when nothing else runs
SPARE_SHARE = 0.08  # for the last step, which began in time
PARTIAL_SECONDS = 1.0
GOOD_SHARE = 0.9

Tell = Callable[[Explanation], None]


def answer(question: Question, tell: Tell) -> Explanation:
    """Explain a problem; `tell` hears of each part of the answer as soon as it is known."""
    started, problem = time.monotonic(), question.problem
    seconds = max(0.0, question.until - time.monotonic()) * (1 - SPARE_SHARE)
    reasons = tuple(reason for reason in precheck(problem) if reason.certain)
    known = Explanation(Finding.UNDECIDED, reasons, given=given(problem))
    if not reasons:
        known = replace(known, partial=construct(problem))
    if complete(problem, known.partial):
        known = replace(known, finding=Finding.POSSIBLE)
    else:
        tell(known)
        known = proven(problem, known, started + seconds * PROOF_SHARE)
    if known.finding is Finding.IMPOSSIBLE:
        tell(known)
        known = repaired(problem, known, started + seconds, tell)
    if known.finding is not Finding.POSSIBLE:
        known = replace(known, partial=best_part(problem, known, started + seconds))
    return replace(known, seconds=time.monotonic() - started, done=True)


def given(problem: Problem) -> tuple[Violation, ...]:
    """Return the rules that locked lessons break among themselves."""
    return tuple(check(problem, Timetable.of(placed_by(lock) for lock in problem.fixed.values())))


def proven(problem: Problem, known: Explanation, deadline: float) -> Explanation:
    """Return with the conflict when it is proven twice, or with a timetable when there is one after all."""
    plain = with_seats_as_features(problem)
    parts = parts_counted(plain, known.reasons) if known.reasons else parts_missing(plain, known.partial)
    oracle = focus(plain, parts, deadline)
    if oracle is None:
        timetable, impossible = tried_twice(plain, known.partial, deadline)
        if timetable is not None and fits(problem, timetable):
            return replace(known, finding=Finding.POSSIBLE, partial=timetable)
        if not impossible:
            return known
        oracle = Oracle(plain, causes_of(plain), deadline)
    conflict = conflict_of(plain, oracle)
    if conflict.proof is not Proof.TWICE:
        return known
    return replace(known, finding=Finding.IMPOSSIBLE, conflict=conflict)


def tried_twice(problem: Problem, guess: Timetable, deadline: float) -> tuple[Timetable | None, bool]:
    """Return a timetable of all lessons, or whether two different runs of the solver say that there is none."""
    for seed, presolve in ((1, True), (2, False)):
        tried = feasible(problem, deadline - time.monotonic(), seed=seed, presolve=presolve, guess=guess)
        if tried.verdict is not Verdict.INFEASIBLE:
            return tried.timetable, False
    return None, True


def repaired(problem: Problem, known: Explanation, deadline: float, tell: Tell) -> Explanation:
    """Return with the repairs, cheapest first."""
    assert known.conflict is not None
    plain = with_seats_as_features(problem)
    clock = Clock(lambda: deadline - PARTIAL_SECONDS - time.monotonic())
    for repair in repairs(plain, known.conflict.causes, clock, lambda other: next_causes(other, deadline)):
        found = sorted([*known.repairs, repair], key=lambda r: r.cost)
        known = replace(known, repairs=tuple(found))
        tell(known)
    return known


def next_causes(problem: Problem, deadline: float) -> tuple[Cause, ...]:
    """Return the causes of the conflict that is left after some concessions, none when nothing is proven."""
    reasons = [reason for reason in precheck(problem) if reason.certain]
    parts = parts_counted(problem, reasons) if reasons else parts_missing(problem, construct(problem))
    oracle = focus(problem, parts, deadline)
    return tuple(first_causes(oracle)) if oracle is not None else ()


def best_part(problem: Problem, known: Explanation, deadline: float) -> Timetable:
    """Return the most lessons that found a place: what holds of the repaired timetables, else what the solver finds."""
    parts = [known.partial, *(salvaged(problem, repair) for repair in known.repairs)]
    most = max(parts, key=lambda timetable: len(timetable.placed))
    left = deadline - time.monotonic()
    if len(most.placed) >= GOOD_SHARE * len(problem.lessons) or (known.repairs and left < PARTIAL_SECONDS):
        return most
    guess = construct(problem, TRIES * len(problem.lessons))
    seconds = min(PARTIAL_SECONDS, deadline - time.monotonic())
    found = search(problem, Search(seconds * 10, seconds), guess).best if seconds > 0 else None
    return max(most, guess, found.timetable if found else most, key=lambda timetable: len(timetable.placed))


def salvaged(problem: Problem, repair: Repair) -> Timetable:
    """Return what holds of a repaired timetable without the repair, with lessons left out put where they still fit."""
    board = Board(problem)
    for place in repair.timetable.placed:
        if place.lesson not in problem.fixed and not needs_new(place):
            board.put(place)
    without_violations(problem, board)
    for task in ranked(board):
        if task.id not in board.placed and (move := next(board.moves(task, 0), None)) is not None:
            board.put(move.place)
    return without_violations(problem, board)


def needs_new(place: Placed) -> bool:
    """Return whether a placement needs people or rooms that are not there yet."""
    return any(id_.startswith(NEW) for id_ in (*place.trainers, *place.interpreters, *filter(None, [place.room])))
