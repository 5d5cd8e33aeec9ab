"""Schedules random problems, of which a good part has no solution, and has the plan's own check judge every answer.

python -m benchmarks.valid [--examples N] [--seed S]
"""

import argparse
import time
from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, seed, settings

from policeplanner.scheduling import strategy
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.job import Job, Status
from policeplanner.scheduling.precheck import precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.replan_job import ChangeCosts, ReplanJob
from policeplanner.scheduling.replan_search import run as run_replan
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import DEFAULT
from tests.scheduling.random_problems import problems

EXAMPLES = 5000
SECONDS = 5.0


class Tally:
    """Counts the answers, and fails at the first that is wrong."""

    def __init__(self) -> None:
        self.answers: Counter[str] = Counter()

    def judge(self, problem: Problem) -> None:
        """Schedule a problem, mend its timetable without its first day, and judge what comes out."""
        guess = construct(problem)
        self.valid(problem, guess)
        hopeless = any(reason.certain for reason in precheck(problem))
        answer = strategy.run(Job(problem, guess, DEFAULT, 1, SECONDS, hopeless))
        self.valid(problem, answer.timetable)
        self.answers[answer.status] += 1
        whole = len(answer.timetable.placed) == len(problem.lessons)
        assert whole == (answer.status in {Status.PROVEN, Status.FOUND}), "complete, or said not to be"
        assert not (answer.status is Status.IMPOSSIBLE and self.placed_all(problem, guess)), "called impossible"
        later = replace(problem, days=problem.days[1:]) if not (problem.fixed or problem.calendars) else problem
        mended = run_replan(ReplanJob(later, answer.timetable, ChangeCosts(), 1, SECONDS))
        self.valid(later, mended.timetable)
        self.answers[f"replan {mended.status}"] += 1
        if later is problem and whole:
            assert mended.cost == 0, "nothing happened, nothing changes"

    @staticmethod
    def valid(problem: Problem, timetable: Timetable) -> None:
        """Fail when a timetable breaks a rule."""
        assert broken_by_program(problem, check(problem, timetable)) == [], "a rule is broken"

    @staticmethod
    def placed_all(problem: Problem, timetable: Timetable) -> bool:
        """Return whether a timetable has all lessons."""
        return len(timetable.placed) == len(problem.lessons)


def main() -> None:
    """Print how many problems had which answer; an error names the smallest problem that is answered wrongly."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--examples", type=int, default=EXAMPLES)
    words.add_argument("--seed", type=int, default=1)
    chosen = words.parse_args()
    tally, begun = Tally(), time.monotonic()
    checks = settings(
        max_examples=chosen.examples,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    seed(chosen.seed)(checks(given(problems())(tally.judge)))()
    print(f"{chosen.examples} problems in {time.monotonic() - begun:.0f} s, every answer valid:")
    for status, number in sorted(tally.answers.items()):
        print(f"  {status:18} {number:6}")


if __name__ == "__main__":
    main()
