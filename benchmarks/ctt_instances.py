"""Files of curriculum-based timetabling: read with every mistake named by its line, and judged by the competition."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MOST_SLOTS = 23  # in a day: an hour each, the last ending before midnight
Line = tuple[int, list[str]]  # its number in the file, its words
Lecture = tuple[str, str, int, int]  # course, room, day, slot


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


def read_instance(path: Path) -> Instance:
    """Return the instance in a file. Raises BadInstanceError when it is not one."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise BadInstanceError(f"{path}: cannot be read ({error.strerror})") from error
    try:
        return parse(text)
    except BadInstanceError as error:
        raise BadInstanceError(f"{path}: not an instance of curriculum-based timetabling: {error}") from error


def parse(text: str) -> Instance:
    """Return the instance in a text; raise BadInstanceError with the line when something is missing or wrong."""
    header, sections = parted(text)
    slots = header_number(header, "Periods_per_day", least=1)
    instance = Instance(
        header["Name"][1] if "Name" in header else "",
        header_number(header, "Days", least=1),
        slots,
        tuple(course(line) for line in sections["COURSES"]),
        tuple((word(line, 0), number(line, 1)) for line in sections["ROOMS"]),
        tuple((word(line, 0), curriculum(line)) for line in sections["CURRICULA"]),
        frozenset((word(x, 0), number(x, 1), number(x, 2)) for x in sections["UNAVAILABILITY_CONSTRAINTS"]),
    )
    if slots > MOST_SLOTS:
        raise at(header["Periods_per_day"][0], f"{slots} periods in a day")
    for name, least in (("Courses", 1), ("Rooms", 1), ("Curricula", 0)):
        announced, found = header_number(header, name, least), len(sections[name.upper()])
        if announced != found:
            raise at(header[name][0], f"{announced} {name} announced, {found} found")
    check_names(instance, sections)
    return instance


def parted(text: str) -> tuple[dict[str, tuple[int, str]], dict[str, list[Line]]]:
    """Return the header's values and the sections' lines, all with their line numbers."""
    header: dict[str, tuple[int, str]] = {}
    sections: dict[str, list[Line]] = defaultdict(list)
    section = ""
    for count, line in enumerate((raw.strip() for raw in text.splitlines()), 1):
        name, colon, value = line.partition(":")
        if colon and not value.strip() and name.isupper():
            section = name
        elif colon and not section:
            header[name] = count, value.strip()
        elif line and line != "END.":
            sections[section].append((count, line.split()))
    return header, sections


def at(line: int, problem: str) -> BadInstanceError:
    """Return the error of a line."""
    return BadInstanceError(f"line {line}: {problem}")


def header_number(header: dict[str, tuple[int, str]], name: str, least: int) -> int:
    """Return a number of the header, `least` or more."""
    if name not in header:
        raise BadInstanceError(f"no line '{name}: …' before the first section")
    line, value = header[name]
    found = number((line, [value]), 0)
    if found < least:
        raise at(line, f"{name} is {found}")
    return found


def word(line: Line, place: int) -> str:
    """Return a word of a line."""
    if place >= len(line[1]):
        raise at(line[0], f"word {place + 1} is missing")
    return line[1][place]


def number(line: Line, place: int) -> int:
    """Return a word of a line as a number from 0."""
    text = word(line, place)
    if not (text.isascii() and text.isdigit()):
        raise at(line[0], f"'{text}' where a number is expected")
    return int(text)


def course(line: Line) -> Course:
    """Return the course in a line."""
    return Course(word(line, 0), word(line, 1), number(line, 2), number(line, 3), number(line, 4))


def curriculum(line: Line) -> tuple[str, ...]:
    """Return the courses of the curriculum in a line."""
    announced, members = number(line, 1), tuple(line[1][2:])
    if announced != len(members):
        raise at(line[0], f"{announced} courses announced, {len(members)} found")
    return members


def check_names(instance: Instance, sections: dict[str, list[Line]]) -> None:
    """Raise BadInstanceError for names given twice, unknown courses and times outside the week."""
    for section in ("COURSES", "ROOMS", "CURRICULA"):
        unique(sections[section])
    courses = {course.id for course in instance.courses}
    for line in sections["CURRICULA"]:
        for member in line[1][2:]:
            if member not in courses:
                raise at(line[0], f"unknown course {member}")
    for line in sections["UNAVAILABILITY_CONSTRAINTS"]:
        if word(line, 0) not in courses:
            raise at(line[0], f"unknown course {word(line, 0)}")
        if number(line, 1) >= instance.days or number(line, 2) >= instance.slots:
            raise at(line[0], f"no day {number(line, 1)} with a period {number(line, 2)}")


def unique(lines: list[Line]) -> None:
    """Raise BadInstanceError when two lines begin with the same name."""
    first: dict[str, int] = {}
    for line in lines:
        name = word(line, 0)
        if name in first:
            raise at(line[0], f"{name} stands already in line {first[name]}")
        first[name] = line[0]


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
