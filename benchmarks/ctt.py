"""Curriculum-based timetables of ITC-2007 as problems of ours: python3 dev.py bench ctt FILE… --seconds S --out DIR."""

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median_low

from benchmarks.ctt_instances import BadInstanceError, Instance, Lecture, broken, official_cost, read_instance
from policeplanner.scheduling.grid import solve_grid
from policeplanner.scheduling.grid_model import NotAGridError
from policeplanner.scheduling.job import GridJob
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Problem, Room, Series, Span, Trainer
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import Wishes

LESSON, PITCH = 45, 60  # minutes of a lesson, and from one start to the next: neighbours, with a break between them
FIRST = 60  # minutes of the day before the first lesson; a day of 23 lessons still ends before midnight
OFFICIAL = Wishes(0, 0, 0, 0, 0, 0, 0, seats=1, series_days=5, series_rooms=1, isolated=2)
HOUR = 60  # what one thing counted weighs in our costs
# Costs of others on the competition's 21 instances: the winner's program in 60 s on one core of our machine, its
# author's best of 10 runs by the competition's rules, and the best known of any program in any time.
WINNER_60S = (5, 60, 81, 42, 315, 54, 20, 46, 109, 18, 0, 344, 73, 56, 81, 37, 81, 94, 70, 39, 118)
WINNER_BEST = (5, 51, 84, 37, 330, 48, 20, 41, 109, 16, 0, 333, 66, 59, 84, 34, 83, 83, 62, 27, 103)
BEST_KNOWN = (5, 24, 64, 35, 284, 27, 6, 37, 96, 4, 0, 294, 59, 51, 62, 18, 56, 61, 57, 4, 74)


def problem_of(instance: Instance) -> Problem:
    """Return the instance as a problem: a curriculum is a group, a teacher a trainer, a course a series of lessons."""
    days = tuple(Day(day, str(day), tuple(spans(instance, day)), DAY_MINUTES) for day in range(instance.days))
    curricula: dict[str, set[str]] = defaultdict(set)
    for name, members in instance.curricula:
        for course in members:
            curricula[course].add(name)
    closed: dict[str, list[Span]] = defaultdict(list)
    for course, day, slot in sorted(instance.closed):
        closed[course].append(slot_span(day, slot))
    teachers = sorted({course.teacher for course in instance.courses})
    return Problem(
        days=days,
        lessons=tuple(
            LessonTask(
                f"{c.id} {number}",
                c.id,
                LESSON,
                frozenset(curricula[c.id]),
                allowed_trainers=frozenset({c.teacher}),
                series=c.id,
                people=c.students,
                closed=tuple(closed[c.id]),
            )
            for c in instance.courses
            for number in range(c.lectures)
        ),
        groups=tuple(Group(name, name, 0) for name, _ in instance.curricula),
        trainers=tuple(Trainer(teacher, teacher, minutes_per_day=DAY_MINUTES) for teacher in teachers),
        rooms=tuple(Room(name, name, seats) for name, seats in instance.rooms),
        series=tuple(Series(c.id, c.id, c.days) for c in instance.courses),
        standing=True,
    )


def spans(instance: Instance, day: int) -> Iterator[Span]:
    """Yield the slots of a day."""
    for slot in range(instance.slots):
        yield slot_span(day, slot)


def slot_span(day: int, slot: int) -> Span:
    """Return when a slot is."""
    start = day * DAY_MINUTES + FIRST + slot * PITCH
    return start, start + LESSON


def lectures_of(timetable: Timetable) -> list[Lecture]:
    """Return a timetable as the competition writes it."""
    return [
        (p.lesson.split()[0], str(p.room), p.start // DAY_MINUTES, (p.start % DAY_MINUTES - FIRST) // PITCH)
        for p in timetable.placed
    ]


@dataclass(frozen=True)
class Effort:
    """How long and how to look; moves (millions for each core) make it repeatable."""

    seconds: float
    seed: int
    cores: int
    moves: float | None


@dataclass(frozen=True)
class Score:
    """What came out for one instance and seed."""

    name: str
    seed: int
    cost: int
    wrong: int


def solve_file(path: Path, effort: Effort, out: Path) -> Score:
    """Write the solution of one file and print its line."""
    began = time.monotonic()
    instance = read_instance(path)
    problem = problem_of(instance)
    moves = None if effort.moves is None else round(effort.moves * 1e6)
    left = effort.seconds - (time.monotonic() - began)
    result = solve_grid(GridJob(problem, OFFICIAL, effort.seed, left, effort.cores, moves))
    lectures = lectures_of(result.timetable)
    wrong, cost = broken(instance, lectures), official_cost(instance, lectures)
    target = out / f"{path.stem}.sol"
    target.write_text("".join(f"{c} {r} {d} {s}\n" for c, r, d, s in lectures), encoding="utf-8", newline="\n")
    same = "" if result.cost == cost * HOUR or wrong else f"  our own cost differs: {result.cost / HOUR}"
    valid = "valid" if not wrong else f"NOT VALID: {len(wrong)} rules broken"
    print(f"{path.stem:10}{cost:6}  {valid}  {time.monotonic() - began:5.1f} s  {target}{same}", flush=True)
    for rule in wrong[:5]:
        print(f"    {rule}")
    return Score(path.stem, effort.seed, cost, len(wrong))


def table(scores: list[Score]) -> Iterator[str]:
    """Yield the lines that compare the costs of each seed, their median, best and worst with others'."""
    seeds = sorted({score.seed for score in scores})
    heads = [*(f"seed {seed}" for seed in seeds), "median", "best", "worst", "winner 60 s", "winner best", "best known"]
    yield f"{'':10}" + "".join(f"{head:>13}" for head in heads)
    rows: dict[str, list[int]] = defaultdict(list)
    for score in scores:
        rows[score.name].append(score.cost)
    sums: list[list[int]] = []
    for name, costs in rows.items():
        numbers = [*costs, median_low(costs), min(costs), max(costs), *others(name)]
        sums.append(numbers)
        yield f"{name:10}" + "".join(f"{cost:13}" for cost in numbers)
    width = min(map(len, sums), default=0)
    totals = [sum(row[i] for row in sums) for i in range(width)]
    yield f"{'sum':10}" + "".join(f"{total:13}" for total in totals)


def others(name: str) -> list[int]:
    """Return what others reached on an instance of the competition; nothing for another file."""
    known = [f"comp{i:02}" for i in range(1, len(BEST_KNOWN) + 1)]
    if name not in known:
        return []
    place = known.index(name)
    return [WINNER_60S[place], WINNER_BEST[place], BEST_KNOWN[place]]


def seeds_of(text: str) -> tuple[int, ...]:
    """Return the seeds in a text such as 1,2,3; ValueError when they are no numbers."""
    return tuple(int(part) for part in text.split(","))


def arguments() -> argparse.ArgumentParser:
    """Return what can be asked."""
    parser = argparse.ArgumentParser(prog="dev.py bench ctt", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="instances, such as comp01.ctt")
    parser.add_argument("--seconds", type=float, default=10, help="for each instance, start included (10)")
    parser.add_argument("--seed", type=seeds_of, default=(1,), help="one, or several: 1,2,3 (1)")
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--moves", type=float, help="millions for each core instead of the clock: repeatable")
    parser.add_argument(
        "--out", type=Path, default=Path("ctt"), help="folder of INSTANCE.sol, or seedN/INSTANCE.sol for several (ctt)"
    )
    return parser


def main(words: list[str]) -> int:
    """Solve the files; return 0 when every solution is valid, 1 when one is not, 2 when a file cannot be used."""
    asked = arguments().parse_args(words)
    if not asked.files:
        print("ctt: name the instances to solve")
        return 0
    scores: list[Score] = []
    refused = 0
    for seed in asked.seed:
        out = asked.out / f"seed{seed}" if len(asked.seed) > 1 else asked.out
        out.mkdir(parents=True, exist_ok=True)
        for path in asked.files:
            try:
                scores.append(solve_file(path, Effort(asked.seconds, seed, asked.cores, asked.moves), out))
            except (BadInstanceError, NotAGridError) as error:
                print(error, file=sys.stderr)
                refused += 1
    wrong = sum(score.wrong > 0 for score in scores)
    print("\n".join(table(scores)))
    print(f"{len(scores)} instances, sum {sum(score.cost for score in scores)}, {wrong} not valid")
    return 2 if refused else int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
