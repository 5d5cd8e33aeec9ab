"""Mends a year plan after something has happened: changes what is hit, then neighbours, and as few as can be."""

from policeplanner.scheduling.year_board import YearBoard
from policeplanner.scheduling.year_constructor import present_place
from policeplanner.scheduling.year_measures import changed
from policeplanner.scheduling.year_problem import YearPlan, YearProblem
from policeplanner.scheduling.year_search import YearSearch

PATIENCE = 400


def hit_by_facts(problem: YearProblem) -> tuple[str, ...]:
    """Return the activities that cannot stay as they are even if they were the only ones that may move.

    Each of them changes in every plan, so that a complete plan which changes no other changes the fewest.
    """
    board = YearBoard(problem)
    return tuple(id_ for id_ in problem.present if present_place(board, id_) is None)


def changed_in(problem: YearProblem, plan: YearPlan) -> frozenset[str]:
    """Return the activities that had a place and are not as they were."""
    booked = plan.by_activity
    return frozenset(
        id_
        for id_, present in problem.present.items()
        if id_ not in booked or changed(present, booked[id_].start, booked[id_].venue, booked[id_].trainers)
    )


def fewest_proven(problem: YearProblem, plan: YearPlan, hit: tuple[str, ...]) -> bool:
    """Return whether a plan is complete and changes nothing but what is hit."""
    complete = len(plan.bookings) == len(problem.activities)
    return complete and changed_in(problem, plan) <= set(hit)


class YearRepair(YearSearch):
    """A search around what has changed, which ends soon after the last improvement."""

    def first_of(self, placed: list[str]) -> list[str]:
        """Return what is not as at present: only around it can anything be mended."""
        present = self.board.problem.present
        return [
            id_
            for id_ in placed
            if id_ not in present
            or changed(present[id_], (p := self.board.placed[id_]).stretch.start, p.venue, p.trainers)
        ]
