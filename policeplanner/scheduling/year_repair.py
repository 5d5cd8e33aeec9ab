"""Mends a year plan after something has happened: changes what is hit, then neighbours, and as few as can be."""

from policeplanner.scheduling.year_board import YearBoard
from policeplanner.scheduling.year_checker import broken_by_engine, check_year
from policeplanner.scheduling.year_constructor import present_place
from policeplanner.scheduling.year_job import changes_of
from policeplanner.scheduling.year_measures import changed
from policeplanner.scheduling.year_problem import YearPlan, YearProblem, booked_by
from policeplanner.scheduling.year_search import YearSearch

PATIENCE = 200


def hit_by_facts(problem: YearProblem) -> tuple[str, ...]:
    """Return the activities that cannot stay as they are even if they were the only ones that may move.

    Each of them changes in every plan, so that a complete plan which changes no other changes the fewest.
    """
    board = YearBoard(problem)
    return tuple(id_ for id_ in problem.present if present_place(board, id_) is None)


def changed_in(problem: YearProblem, plan: YearPlan) -> frozenset[str]:
    """Return the activities that had a place and are not as they were."""
    return frozenset(change.activity for change in changes_of(problem, plan) if change.before is not None)


def fewest_possible(problem: YearProblem, hit: tuple[str, ...]) -> int:
    """Return a number of changes that no complete plan can be below.

    Each activity that is hit changes. Of others that break a rule together as they stand, one at least has to, and
    such conflicts without a common activity add up.
    """
    staying = [booked_by(lock) for lock in problem.locks if lock.activity not in hit]
    known: set[str] = set()
    number = len(hit)
    for violation in broken_by_engine(problem, check_year(problem, YearPlan.of(staying))):
        movable = {id_ for id_ in violation.activities if id_ not in problem.fixed}
        if movable.isdisjoint(known):
            number += 1
            known |= movable
    return number


def fewest_proven(problem: YearProblem, plan: YearPlan, hit: tuple[str, ...]) -> bool:
    """Return whether a plan is complete and it is proven that none changes fewer activities."""
    complete = len(plan.bookings) == len(problem.activities)
    return complete and len(changed_in(problem, plan)) <= fewest_possible(problem, hit)


class YearRepair(YearSearch):
    """A search around what has changed, which ends soon after the last improvement."""

    def first_of(self, placed: list[str]) -> list[str]:
        """Return what is not as at present: only around it can anything be mended."""
        present = self.board.problem.present
        return [
            id_
            for id_ in placed
            if id_ not in present
            or changed(present[id_], ((p := self.board.placed[id_]).stretch.start, p.stretch.end), p.venue, p.trainers)
        ]
