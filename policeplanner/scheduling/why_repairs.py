"""Finds the cheapest things to give up, each proven by a timetable of all lessons."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from policeplanner.scheduling.constructor import construct
from policeplanner.scheduling.cpsat import Verdict
from policeplanner.scheduling.precheck import precheck
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.why_answer import Repair
from policeplanner.scheduling.why_causes import Cause
from policeplanner.scheduling.why_cpsat import least
from policeplanner.scheduling.why_offers import Extras, Offer, offers_for, together
from policeplanner.scheduling.why_oracle import TRIES, complete, fits

MOST = 3
SECONDS_EACH = 1.2
ROUNDS = 3
Conflicts = Callable[[Problem], tuple[Cause, ...]]


@dataclass
class Clock:
    """Seconds left, asked at each step."""

    left: Callable[[], float]

    def share(self) -> float:
        """Return how long the next step may take."""
        return min(SECONDS_EACH, self.left() * 0.6)


def repairs(problem: Problem, causes: tuple[Cause, ...], clock: Clock, conflicts: Conflicts) -> Iterator[Repair]:
    """Yield up to three different repairs, first of single concessions, else of several together.

    `problem` has its seats as features; `conflicts` finds the causes of another impossible problem (none: unknown).
    """
    found: set[tuple[str, ...]] = set()
    for offer in offers_for(problem, causes):
        same = (offer.kind.value, *offer.key)
        if same in found or len(found) == MOST or clock.left() <= 0:
            continue
        repair = mended(problem, [offer], clock.share())
        if repair is not None:
            found.add(same)
            yield repair
    if not found:
        yield from combined(problem, causes, clock, conflicts)


def mended(problem: Problem, offers: list[Offer], seconds: float) -> Repair | None:
    """Return the repair that needs least of these offers, None when they do not help or no time is left."""
    relaxed = with_offers(problem, offers)
    if any(reason.certain for reason in precheck(relaxed)):
        return None
    guess = construct(relaxed, TRIES * len(relaxed.lessons))
    extras = together([offer.extras for offer in offers])
    timetable, proven = (guess, False) if complete(relaxed, guess) else (None, False)
    if timetable is None or extras != Extras():
        tried = least(relaxed, extras, seconds, guess)
        if tried.timetable is not None:
            timetable, proven = tried.timetable, tried.verdict is Verdict.OPTIMAL
    if timetable is None or not fits(relaxed, timetable):
        return None
    told = tuple(offer.used(relaxed, timetable) for offer in offers)
    return Repair(told, timetable, proven or not any(concession.days for concession in told))


def with_offers(problem: Problem, offers: Iterable[Offer]) -> Problem:
    """Return the problem changed by all the offers."""
    for offer in offers:
        problem = offer.relax(problem)
    return problem


def combined(problem: Problem, causes: tuple[Cause, ...], clock: Clock, conflicts: Conflicts) -> Iterator[Repair]:
    """Yield one repair of several concessions: all that the conflict offers, then all that the next one offers."""
    taken: dict[tuple[str, ...], Offer] = {}
    for _ in range(ROUNDS):
        for offer in offers_for(problem, causes):
            taken[offer.kind.value, *offer.key] = offer
        offers = list(taken.values())
        repair = mended(problem, offers, clock.share()) if clock.left() > 0 else None
        if repair is not None:
            yield fewer(problem, offers, repair, clock)
            return
        causes = conflicts(with_offers(problem, offers)) if clock.left() > 0 else ()
        if not causes:
            return


def fewer(problem: Problem, offers: list[Offer], repair: Repair, clock: Clock) -> Repair:
    """Return the repair without the concessions that it can do without, dearest first."""
    for offer in reversed(offers):
        rest = [other for other in offers if other is not offer]
        if rest and clock.left() > 0:
            better = mended(problem, rest, clock.share())
            if better is not None:
                offers, repair = rest, better
    return repair
