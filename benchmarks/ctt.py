"""Curriculum-based timetables of ITC-2007 as problems of ours: python3 dev.py bench ctt FILE… --seconds S --out DIR."""

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from policeplanner.scheduling.grid import solve_grid
from policeplanner.scheduling.grid_model import NotAGridError
from policeplanner.scheduling.job import GridJob
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Problem, Room, Series, Span, Trainer
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.wishes import Wishes

LESSON, PITCH = 45, 60  # minutes of a lesson, and from one start to the next: neighbours, with a break between them
FIRST = 60  # minutes of the day before the first lesson; a day of 22 lessons still ends before midnight
OFFICIAL = Wishes(0, 0, 0, 0, 0, 0, 0, seats=1, series_days=5, series_rooms=1, isolated=2)
HOUR = 60  # what one thing counted weighs in our costs


class BadInstanceError(ValueError):
    """The file is not an instance; the text says where."""


@dataclass(frozen=True)
class Course:
    """A course of an instance: `lectures` lectures on at least `days` days."""

    id: str
    teacher: str
    lectures: int
    days: int
    students: int


@dataclass(frozen=True)
class Instance:
    """An instance as it stands in its file; closed holds (course, day, slot)."""

    name: str
    days: int
    slots: int
    courses: tuple[Course, ...]
    rooms: tuple[tuple[str, int], ...]
    curricula: tuple[tuple[str, tuple[str, ...]], ...]
    closed: frozenset[tuple[str, int, int]]


Lecture = tuple[str, str, int, int]  # course, room, day, slot


def read_instance(path: Path) -> Instance:
    """Return the instance in a file. Raises BadInstanceError when it is not one."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise BadInstanceError(f"{path}: cannot be read ({error.strerror})") from error
    try:
        return parse(text)
    except (ValueError, KeyError, IndexError) as error:
        raise BadInstanceError(f"{path}: not an instance of curriculum-based timetabling ({error})") from error


def parse(text: str) -> Instance:
    """Return the instance in a text; KeyError, IndexError or ValueError when something is missing or no number."""
    header: dict[str, str] = {}
    sections: dict[str, list[list[str]]] = defaultdict(list)
    section = ""
    for line in (raw.strip() for raw in text.splitlines()):
        name, colon, value = line.partition(":")
        if colon and not value.strip() and name.isupper():
            section = name
        elif colon and not section:
            header[name] = value.strip()
        elif line and line != "END.":
            sections[section].append(line.split())
    courses = tuple(Course(c[0], c[1], int(c[2]), int(c[3]), int(c[4])) for c in sections["COURSES"])
    instance = Instance(
        header["Name"],
        int(header["Days"]),
        int(header["Periods_per_day"]),
        courses,
        tuple((r[0], int(r[1])) for r in sections["ROOMS"]),
        tuple((c[0], tuple(c[2:])) for c in sections["CURRICULA"]),
        frozenset((u[0], int(u[1]), int(u[2])) for u in sections["UNAVAILABILITY_CONSTRAINTS"]),
    )
    validate(instance, header)
    return instance


def validate(instance: Instance, header: dict[str, str]) -> None:
    """Raise ValueError when the parts do not fit together."""
    for name, part in (("Courses", instance.courses), ("Rooms", instance.rooms), ("Curricula", instance.curricula)):
        if int(header[name]) != len(part) or not part:
            raise ValueError(f"{header[name]} {name} announced, {len(part)} found")
    known = {course.id for course in instance.courses}
    named = {c for _, members in instance.curricula for c in members} | {c for c, _, _ in instance.closed}
    if unknown := named - known:
        raise ValueError(f"unknown course {min(unknown)}")
    if not 1 <= instance.slots <= (DAY_MINUTES - FIRST) // PITCH:
        raise ValueError(f"{instance.slots} periods in a day")


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


def broken(instance: Instance, lectures: list[Lecture]) -> list[str]:
    """Return the hard rules that lectures break, as the competition counts them, from the instance alone."""
    wanted = Counter({course.id: course.lectures for course in instance.courses})
    placed = Counter(course for course, *_ in lectures)
    found = [f"{c}: {placed[c]} of {wanted[c]} lectures" for c in wanted | placed if placed[c] != wanted[c]]
    found += twice("room", ((room, day, slot) for _, room, day, slot in lectures))
    teacher = {course.id: course.teacher for course in instance.courses}
    found += twice("course", ((course, day, slot) for course, _, day, slot in lectures))
    found += twice("teacher", ((teacher[course], day, slot) for course, _, day, slot in lectures))
    for name, members in instance.curricula:
        found += twice("curriculum", ((name, day, slot) for course, _, day, slot in lectures if course in members))
    rooms = {name for name, _ in instance.rooms}
    found += [f"no room {room}" for _, room, *_ in lectures if room not in rooms]
    return found + [f"{c} closed on {day} {slot}" for c, _, day, slot in lectures if (c, day, slot) in instance.closed]


def twice(what: str, uses: Iterable[tuple[str, int, int]]) -> list[str]:
    """Return what is used more than once at a time."""
    return [f"{what} {name} twice on {day} {slot}" for (name, day, slot), n in Counter(uses).items() if n > 1]


def official_cost(instance: Instance, lectures: list[Lecture]) -> int:
    """Return the competition's cost: seats, days, compactness, rooms."""
    seats = dict(instance.rooms)
    cost = 0
    for course in instance.courses:
        own = [lecture for lecture in lectures if lecture[0] == course.id]
        cost += sum(max(0, course.students - seats[room]) for _, room, *_ in own)
        cost += 5 * max(0, course.days - len({day for _, _, day, _ in own}))
        cost += max(0, len({room for _, room, *_ in own}) - 1)
    for _, members in instance.curricula:
        busy = {(day, slot) for course, _, day, slot in lectures if course in members}
        cost += 2 * sum(not {(day, slot - 1), (day, slot + 1)} & busy for day, slot in busy)
    return cost


@dataclass(frozen=True)
class Effort:
    """How long and how to look; moves (millions for each core) make it repeatable."""

    seconds: float
    seed: int
    cores: int
    moves: float | None


def solve_file(path: Path, effort: Effort, out: Path) -> tuple[int, int]:
    """Write the solution of one file and print its line; return its cost and the rules broken."""
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
    return cost, len(wrong)


def arguments() -> argparse.ArgumentParser:
    """Return what can be asked."""
    parser = argparse.ArgumentParser(prog="dev.py bench ctt", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="instances, such as comp01.ctt")
    parser.add_argument("--seconds", type=float, default=10, help="for each instance, start included (10)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--moves", type=float, help="millions for each core instead of the clock: repeatable")
    parser.add_argument("--out", type=Path, default=Path("ctt"), help="folder of the solutions, INSTANCE.sol (ctt)")
    return parser


def main(words: list[str]) -> int:
    """Solve the files; return 0 when every solution is valid, 1 when one is not, 2 when a file cannot be used."""
    asked = arguments().parse_args(words)
    if not asked.files:
        print("ctt: name the instances to solve")
        return 0
    asked.out.mkdir(parents=True, exist_ok=True)
    total = wrong = 0
    for path in asked.files:
        try:
            cost, rules = solve_file(path, Effort(asked.seconds, asked.seed, asked.cores, asked.moves), asked.out)
        except (BadInstanceError, NotAGridError) as error:
            print(error, file=sys.stderr)
            return 2
        total, wrong = total + cost, wrong + (rules > 0)
    print(f"{len(asked.files)} instances, sum {total}, {wrong} not valid")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
