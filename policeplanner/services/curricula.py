"""Turn the published course tables into courses, versions, modules and lessons with stable ids.

A module's hours are cut into lessons, unless explicit lessons (lessons.csv) or a published curriculum (curricula.csv)
say more. Modules of more than forty hours in courses of more than eighty keep only their planned minutes: nobody
makes a timetable of a thousand lessons, and the minutes are what the institution published.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from policeplanner.domain.base import catalogue_id
from policeplanner.domain.courses import GroupForm, LessonKind
from policeplanner.services.lesson_cutting import lesson_lengths, numbered, shares
from policeplanner.services.tables import Row, keyed, table

LONG_COURSE = 80 * 60
LONG_MODULE = 40 * 60
IN_GROUPS = frozenset({"role play", "group work", "practical exercise"})
EXERCISES = frozenset({"practical exercise", "simulation", "table-top exercise", "role play"})
TWO_TRAINERS = frozenset({"simulation", "table-top exercise"})
WITHOUT_TRAINER = frozenset({LessonKind.REGISTRATION})


@dataclass(frozen=True)
class Piece:
    """A lesson before it becomes a record; methods are tokens. The frame opens or closes a course, whatever it is."""

    title_en: str
    title_fr: str
    minutes: int
    kind: LessonKind
    methods: tuple[str, ...] = ()
    objective_en: str = ""
    objective_fr: str = ""
    in_frame: bool = False


@dataclass
class ModulePlan:
    """A module before it becomes a record; minutes is None where no hours were published."""

    course_code: str
    order: int
    title_en: str
    title_fr: str
    code: str = ""
    minutes: int | None = None
    methods: tuple[str, ...] = ()
    objective_en: str = ""
    objective_fr: str = ""
    pieces: list[Piece] = field(default_factory=list)

    @property
    def key(self) -> str:
        """Return the code by which the module's id is made."""
        return f"{self.course_code}/{self.order}"


@cache
def module_plans() -> dict[str, list[ModulePlan]]:
    """Return the modules of every course in order, with their lessons cut."""
    plans: dict[str, list[ModulePlan]] = {row["course_code"]: [] for row in table("catalogue", "courses.csv")}
    for row in table("catalogue", "course_modules.csv"):
        plans[row["course_code"]].append(_published_module(row))
    details = _curriculum_rows(plans)
    for code, modules in plans.items():
        framed = bool(keyed("course_code", "catalogue", "courses.csv")[code]["framed"])
        for module in _with_lessons(modules):
            module.pieces = _pieces(module, details[module.key], _frame(module, modules) if framed else [])
    return plans


def lesson_rows(modules: list[ModulePlan]) -> list[dict[str, object]]:
    """Return the lessons of a course as rows."""
    return [
        _lesson_row(module, number, piece) for module in modules for number, piece in enumerate(module.pieces, start=1)
    ]


def order_rows(modules: list[ModulePlan]) -> list[dict[str, object]]:
    """Return what comes after what: the lessons of a module in order, each module begins after the one before it has
    begun, and the last module begins when all others have ended."""
    with_lessons = [_keyed(module) for module in modules if module.pieces]
    keys = [[key for key, _ in lessons] for lessons in with_lessons]
    begins = [_begin(lessons) for lessons in with_lessons]
    pairs = [(later, earlier) for of_module in keys for earlier, later in pairwise(of_module)]
    pairs += [(later[0], begin) for begin, later in zip(begins, keys[1:-1], strict=False)]
    pairs += [(keys[-1][0], of_module[-1]) for of_module in keys[:-1]]
    return [_order_row(later, earlier) for later, earlier in pairs]


def _keyed(module: ModulePlan) -> list[tuple[str, Piece]]:
    return [(f"{module.key}/{number}", piece) for number, piece in enumerate(module.pieces, start=1)]


def _begin(lessons: list[tuple[str, Piece]]) -> str:
    """Return the first lesson of a module proper: introductions and the first test come before everything."""
    return next((key for key, piece in lessons if not piece.in_frame), lessons[-1][0])


def _published_module(row: Row) -> ModulePlan:
    return ModulePlan(
        course_code=row["course_code"],
        order=int(row["order"]),
        code=row["order"],
        title_en=row["title_en"],
        title_fr=row["title_fr"],
        minutes=round(float(row["hours"]) * 60) if row["hours"] else None,
        methods=_tokens(row["method"]),
        objective_en=row["objective_en"],
        objective_fr=row["objective_fr"],
    )


def _curriculum_rows(plans: dict[str, list[ModulePlan]]) -> defaultdict[str, list[Row]]:
    """Return the published lessons by module; a lesson that details no module becomes one of its own, appended."""
    details: defaultdict[str, list[Row]] = defaultdict(list)
    for row in table("catalogue", "curricula.csv"):
        modules = plans[row["course_code"]]
        if not row["module_order"]:
            modules.append(_own_module(row, len(modules) + 1))
        details[f"{row['course_code']}/{row['module_order'] or len(modules)}"].append(row)
    return details


def _own_module(row: Row, order: int) -> ModulePlan:
    return ModulePlan(
        course_code=row["course_code"],
        order=order,
        code=row["lesson_order"],
        title_en=row["title_en"],
        title_fr=row["title_fr"],
        minutes=int(row["minutes"]) if row["minutes"] else None,
        methods=_tokens(row["methods"]),
        objective_en=row["objective_en"],
        objective_fr=row["objective_fr"],
    )


def _with_lessons(modules: list[ModulePlan]) -> Iterator[ModulePlan]:
    long_course = sum(module.minutes or 0 for module in modules) > LONG_COURSE
    for module in modules:
        if module.minutes and not (long_course and module.minutes > LONG_MODULE):
            yield module


def _frame(module: ModulePlan, modules: list[ModulePlan]) -> list[Row]:
    places = {"first": module is modules[0], "last": module is modules[-1]}
    return [row for row in table("catalogue", "course_frame.csv") if places[row["place"]]]


def _pieces(module: ModulePlan, details: list[Row], frame: list[Row]) -> list[Piece]:
    opening = [_frame_piece(row) for row in frame if row["place"] == "first"]
    closing = [_frame_piece(row) for row in frame if row["place"] == "last"]
    minutes = (module.minutes or 0) - sum(piece.minutes for piece in opening + closing)
    taught = _explicit(module) or _detailed(module, details, minutes) or _cut(module, minutes)
    return [*opening, *taught, *closing]


def _frame_piece(row: Row) -> Piece:
    return Piece(row["title_en"], row["title_fr"], int(row["minutes"]), LessonKind[row["kind"]], in_frame=True)


def _explicit(module: ModulePlan) -> list[Piece]:
    rows = (
        row for row in table("catalogue", "lessons.csv") if f"{row['course_code']}/{row['module_order']}" == module.key
    )
    return [
        Piece(
            row["title_en"],
            row["title_fr"],
            int(row["minutes"]),
            LessonKind[row["kind"]],
            _tokens(row["methods"]),
            module.objective_en,
            module.objective_fr,
        )
        for row in rows
    ]


def _detailed(module: ModulePlan, details: list[Row], minutes: int) -> list[Piece]:
    """Cut along the published lessons; where they give no minutes, the module's are shared among them."""
    if not details:
        return []
    shared = shares(minutes, len(details))
    parts = [_part(module, row, share) for row, share in zip(details, shared, strict=True)]
    return [piece for part in parts for piece in _cut(part, part.minutes or 0)]


def _part(module: ModulePlan, row: Row, share: int) -> ModulePlan:
    part = _own_module(row, module.order)
    part.minutes = part.minutes or share
    part.methods = part.methods or module.methods
    return part


def _cut(module: ModulePlan, minutes: int) -> list[Piece]:
    lengths = lesson_lengths(minutes) if minutes else []
    kind = _kind(module.methods)
    return [
        Piece(
            numbered(module.title_en, number, len(lengths)),
            numbered(module.title_fr, number, len(lengths)),
            length,
            kind,
            module.methods,
            module.objective_en,
            module.objective_fr,
        )
        for number, length in enumerate(lengths, start=1)
    ]


def _kind(methods: Iterable[str]) -> LessonKind:
    first = next(iter(methods), "")
    if first == "assessment":
        return LessonKind.TEST
    if first == "field visit":
        return LessonKind.VISIT
    return LessonKind.EXERCISE if first in EXERCISES else LessonKind.SESSION


def _tokens(written: str) -> tuple[str, ...]:
    return tuple(token for token in written.split("+") if token)


def _lesson_row(module: ModulePlan, number: int, piece: Piece) -> dict[str, object]:
    needs = module_needs(module.course_code, module.order)
    return {
        "id": catalogue_id("lesson", f"{module.key}/{number}"),
        "module_id": catalogue_id("module", module.key),
        "position": number,
        "title_en": piece.title_en,
        "title_fr": piece.title_fr,
        "kind": piece.kind,
        "minutes": piece.minutes,
        "objective_en": piece.objective_en,
        "objective_fr": piece.objective_fr,
        "methods": ";".join(piece.methods),
        "form": GroupForm.GROUPS if IN_GROUPS & set(piece.methods) else GroupForm.PLENARY,
        "trainers_needed": _trainers(piece),
        "topic_id": None if piece.in_frame else catalogue_id("topic", needs["topic"]),
        "equipment": "" if piece.in_frame else needs["equipment"],
        "needs_room": piece.kind is not LessonKind.VISIT,
    }


def _trainers(piece: Piece) -> int:
    if piece.kind in WITHOUT_TRAINER:
        return 0
    return 2 if TWO_TRAINERS & set(piece.methods) else 1


def module_needs(course_code: str, order: int) -> Row:
    """Return the topic and equipment of a module: its own row, else that of its course, else that of its field."""
    rows = _needs_by_module()
    field_code = keyed("course_code", "catalogue", "courses.csv")[course_code]["field_code"]
    course = rows.get((course_code, ""), rows[field_code, ""])
    return rows.get((course_code, str(order)), course)


@cache
def _needs_by_module() -> dict[tuple[str, str], Row]:
    return {(row["code"], row["order"]): row for row in table("catalogue", "module_topics.csv")}


def _order_row(later: str, earlier: str) -> dict[str, object]:
    return {
        "id": catalogue_id("lesson_order", f"{later} after {earlier}"),
        "lesson_id": catalogue_id("lesson", later),
        "after_id": catalogue_id("lesson", earlier),
    }


def course_row(row: Row) -> dict[str, object]:
    """Return a course as a row."""
    code = row["course_code"]
    audience = keyed("course_code", "catalogue", "courses_audience_fr.csv")
    return {
        "id": catalogue_id("course", code),
        "code": code,
        "title_en": row["title_en"],
        "title_fr": row["title_fr"],
        "audience_en": row["audience"],
        "audience_fr": audience[code]["audience_fr"],
        "field_id": catalogue_id("field_of_action", row["field_code"]),
        "source": row["source"],
    }


def version_id(course_code: str) -> uuid.UUID:
    """Return the id of the version of a course that the catalogue holds."""
    return catalogue_id("course_version", f"{course_code}/1")


def version_row(row: Row) -> dict[str, object]:
    """Return the first version of a course as a row."""
    return {
        "id": version_id(row["course_code"]),
        "course_id": catalogue_id("course", row["course_code"]),
        "number": 1,
        "days": int(row["days"]) if row["days"] else None,
        "group_size": int(row["group_size"]),
        "period_minutes": int(row["period_minutes"]),
    }


def module_row(module: ModulePlan) -> dict[str, object]:
    """Return a module as a row."""
    return {
        "id": catalogue_id("module", module.key),
        "version_id": version_id(module.course_code),
        "position": module.order,
        "code": module.code,
        "title_en": module.title_en,
        "title_fr": module.title_fr,
        "objective_en": module.objective_en,
        "objective_fr": module.objective_fr,
        "planned_minutes": module.minutes,
    }
