"""A valid year plan in milliseconds: the hardest activities first, others displaced when there is no place left."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from policeplanner.scheduling.year_board import Place, YearBoard, match
from policeplanner.scheduling.year_options import Stretch
from policeplanner.scheduling.year_problem import YearActivity, YearPlan, YearProblem

DISPLACED_AT_ONCE = 2
DISPLACED_EACH = 3


@dataclass(frozen=True, slots=True)
class Push:
    """A place and the activities that must leave theirs for it."""

    place: Place
    displaced: frozenset[str]


def construct_year(problem: YearProblem) -> YearPlan:
    """Return a plan without a broken rule; activities that found no place are missing."""
    board = YearBoard(problem)
    fill(board)
    return board.plan


def fill(board: YearBoard) -> None:
    """Leave the present bookings where they break no rule, then place the others, the hardest first."""
    keep_present(board)
    waiting = [activity.id for activity in ranked(board) if activity.id not in board.placed]
    times: Counter[str] = Counter()
    while waiting:
        id_ = waiting.pop(0)
        place = board.best(id_)
        if place is not None:
            board.put(id_, place)
        elif (push := best_push(board, id_, times)) is not None:
            for other in sorted(push.displaced):
                board.take(other)
                times[other] += 1
                waiting.append(other)
            board.put(id_, push.place)


def keep_present(board: YearBoard) -> list[str]:
    """Place what stands in the present plan and breaks no rule; return the ids of what could not stay."""
    hit = []
    for id_ in board.problem.present:
        place = present_place(board, id_)
        if place is not None:
            board.put(id_, place)
        else:
            hit.append(id_)
    return hit


def present_place(board: YearBoard, id_: str) -> Place | None:
    """Return where an activity stands at present, None where that breaks a rule beside what is placed."""
    activity, lock = board.problem.activity[id_], board.problem.present[id_]
    stretch = board.choices[id_].stretches.get(lock.start)
    if stretch is None or stretch.end != lock.end:
        return None
    if not board.allowed(activity)(stretch) or not board.keeps_team(activity, lock.trainers):
        return None
    venue_fits = lock.venue in activity.venues if activity.venues else lock.venue is None
    if not venue_fits or not all(board.trainer_free(trainer, stretch) for trainer in lock.trainers):
        return None
    if lock.venue is not None and not board.venue_free(lock.venue, activity.rooms, stretch):
        return None
    return Place(stretch, lock.venue, lock.trainers)


def ranked(board: YearBoard) -> list[YearActivity]:
    """Return the free activities: by place in the order of activities, then those with least choice."""
    depth = depths(board.problem)

    def rank(activity: YearActivity) -> tuple[int, ...]:
        choices = board.choices[activity.id]
        able = min((len(seat) for seat in choices.seats), default=len(board.problem.trainers))
        room = len(choices.stretches) * max(1, len(activity.venues)) * able
        return depth[activity.id], -activity.priority, room // max(1, activity.working_days)

    return sorted((board.problem.activity[id_] for id_ in board.choices), key=rank)


def depths(problem: YearProblem) -> dict[str, int]:
    """Return how many activities must come before each, in the longest chain; 0 for all when the order is circular."""
    links = {a.id: [earlier for earlier in a.after if earlier in problem.activity] for a in problem.activities}
    depth = dict.fromkeys(links, 0)
    try:
        for id_ in TopologicalSorter(links).static_order():
            depth[id_] = max((depth[earlier] + 1 for earlier in links[id_]), default=0)
    except CycleError:
        return dict.fromkeys(links, 0)
    return depth


def best_push(board: YearBoard, id_: str, times: Counter[str]) -> Push | None:
    """Return the place that displaces fewest activities, those least often displaced before."""
    bearable = (p for p in pushes(board, id_) if all(times[other] < DISPLACED_EACH for other in p.displaced))
    return min(bearable, key=lambda p: (len(p.displaced), sum(times[other] for other in p.displaced)), default=None)


def pushes(board: YearBoard, id_: str) -> Iterator[Push]:
    """Yield places with the movable activities in their way, at most two."""
    activity = board.problem.activity[id_]
    for stretch in board.choices[id_].stretches.values():
        gone = crossing_order(board, activity, stretch)
        place = pushed(board, activity, stretch, gone) if bearable(board, gone) else None
        if place is not None and bearable(board, gone):
            yield Push(place, frozenset(gone))


def bearable(board: YearBoard, gone: set[str]) -> bool:
    """Return whether so few activities are in the way that they may leave, and none is fixed."""
    return len(gone) <= DISPLACED_AT_ONCE and not any(other in board.problem.fixed for other in gone)


def crossing_order(board: YearBoard, activity: YearActivity, stretch: Stretch) -> set[str]:
    """Return the placed activities that order and gaps forbid beside a stretch."""
    gap = board.problem.gaps.get(activity.course)
    mates = board.courses[activity.course] if gap is not None and activity.course else []
    found = {
        mate for mate in mates if mate in board.placed and too_close(stretch, board.placed[mate].stretch, gap or 0)
    }
    found |= {e for e in activity.after if e in board.placed and board.placed[e].stretch.end > stretch.start}
    later = board.followers[activity.id]
    return found | {f for f in later if f in board.placed and board.placed[f].stretch.start < stretch.end}


def too_close(one: Stretch, other: Stretch, gap: int) -> bool:
    """Return whether two editions of a course lie closer than the gap."""
    return one.start < other.end + gap and other.start - gap < one.end


def pushed(board: YearBoard, activity: YearActivity, stretch: Stretch, gone: set[str]) -> Place | None:
    """Return a place for which few others must go, adding those to `gone`; None where days or money forbid it."""
    if not board.affordable(activity, stretch):
        return None
    for trainer in activity.trainers:
        if not open_to(board, trainer, stretch):
            return None
        gone |= in_the_way(board.trainer_uses[trainer], stretch)
    venue = freest_venue(board, activity, stretch, gone) if activity.venues else None
    team = freest_team(board, activity, stretch, gone)
    if (venue is None and activity.venues) or team is None:
        return None
    return Place(stretch, venue, (*activity.trainers, *team))


def open_to(board: YearBoard, trainer: str, stretch: Stretch) -> bool:
    """Return whether a trainer is there and within the days of a month, whatever he or she does on the days."""
    if board.trainer_away[trainer] & stretch.bits:
        return False
    limit = board.problem.trainer[trainer].days_per_month
    return limit is None or all(board.trainer_month[trainer, m] + days <= limit for m, days in stretch.months)


def in_the_way(uses: dict[str, int], stretch: Stretch) -> set[str]:
    """Return the activities that use a trainer or venue on days of a stretch."""
    return {id_ for id_, bits in uses.items() if bits & stretch.bits}


def freest_venue(board: YearBoard, activity: YearActivity, stretch: Stretch, gone: set[str]) -> str | None:
    """Return the venue where fewest others must go, adding them to `gone`."""
    found = []
    for rank, venue in enumerate(board.venues[activity.id]):
        if board.venue_closed[venue] & stretch.bits or board.problem.venue[venue].rooms < activity.rooms:
            continue
        free = board.venue_free(venue, activity.rooms, stretch)
        hit = set() if free else in_the_way(board.venue_uses[venue], stretch) - gone
        found.append((len(hit), rank, venue, hit))
    if not found:
        return None
    _, _, venue, hit = min(found, key=lambda entry: entry[:2])
    gone |= hit
    return venue


def freest_team(board: YearBoard, activity: YearActivity, stretch: Stretch, gone: set[str]) -> tuple[str, ...] | None:
    """Return a team for which fewest others must go, adding them to `gone`."""
    lists, hits = [], {}
    for seat in board.choices[activity.id].seats:
        able = [trainer for trainer in seat if open_to(board, trainer, stretch)]
        for trainer in able:
            hits[trainer] = in_the_way(board.trainer_uses[trainer], stretch) - gone
        lists.append(sorted(able, key=lambda trainer: (len(hits[trainer]), board.trainer_load[trainer])))
    team = match(lists)
    for trainer in team or ():
        gone |= hits[trainer]
    return team
