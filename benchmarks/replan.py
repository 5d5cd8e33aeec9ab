"""Seconds and changes to mend the course of 60 lessons after something happened: python -m benchmarks.replan."""

import random
from collections.abc import Callable
from dataclasses import replace

from benchmarks.courses import course
from policeplanner.scheduling.problem import DAY_MINUTES, Problem, Span
from policeplanner.scheduling.replan import replan
from policeplanner.scheduling.replan_job import hit_lessons
from policeplanner.scheduling.solve import solve
from policeplanner.scheduling.timetable import Timetable

SEEDS = range(5)
ARRIVAL = 750


def main() -> None:
    """Print one line for each event and seed: lessons hit, lessons changed, weight, who is told, seconds."""
    print("event    seed  hit  changed  weight  bound  told  status    seconds   (goal: proven in 1 s)")
    for seed in SEEDS:
        usual = course(seed)
        before = solve(usual, seconds=30).timetable
        for event, strike in EVENTS.items():
            struck = strike(random.Random(seed), usual, before)
            mended = replan(struck, before)
            hit = len(hit_lessons(struck, before))
            print(
                f"{event:8} {seed:4}  {hit:3}  {len(mended.changes):7}  {mended.cost:6}  {mended.bound:5}"
                f"  {mended.touched.notifications:4}  {mended.status:8}  {mended.seconds:5.2f}"
            )


def trainer_ill(dice: random.Random, usual: Problem, before: Timetable) -> Problem:
    """Return the course without a trainer for two days on which the trainer teaches at least two lessons."""
    choices = [(trainer, two_days(number)) for trainer in usual.trainers for number in range(9)]
    taught = [
        (trainer, span)
        for trainer, span in choices
        if sum(trainer.id in p.trainers and span[0] <= p.start < span[1] for p in before.placed) > 1
    ]
    ill, span = dice.choice(taught)
    return replace(usual, trainers=tuple(replace(t, busy=(*t.busy, span)) if t is ill else t for t in usual.trainers))


def room_lost(dice: random.Random, usual: Problem, before: Timetable) -> Problem:
    """Return the course without its most used room but the hall for two days."""
    lost = max(usual.rooms[1:], key=lambda room: sum(p.room == room.id for p in before.placed))
    span = two_days(dice.randrange(9))
    return replace(usual, rooms=tuple(replace(r, busy=(*r.busy, span)) if r is lost else r for r in usual.rooms))


def first_day_lost(_dice: random.Random, usual: Problem, _before: Timetable) -> Problem:
    """Return the course that begins a day later."""
    return replace(usual, days=usual.days[1:])


def late_arrival(dice: random.Random, usual: Problem, _before: Timetable) -> Problem:
    """Return the course in which a group arrives at half past twelve of the first day."""
    late = dice.choice(usual.groups)
    groups = (replace(group, busy=((0, ARRIVAL),)) if group is late else group for group in usual.groups)
    return replace(usual, groups=tuple(groups))


def two_days(first: int) -> Span:
    """Return the minutes of two days."""
    return first * DAY_MINUTES, (first + 2) * DAY_MINUTES


EVENTS: dict[str, Callable[[random.Random, Problem, Timetable], Problem]] = {
    "trainer": trainer_ill,
    "room": room_lost,
    "day": first_day_lost,
    "late": late_arrival,
}


if __name__ == "__main__":
    main()
