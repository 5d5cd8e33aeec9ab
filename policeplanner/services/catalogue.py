"""Load the reference lists and the course catalogue that come with the program into a plan."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from policeplanner.domain.base import Base, catalogue_id
from policeplanner.domain.courses import Course, CourseVersion, Lesson, LessonOrder, Module, VersionStatus
from policeplanner.domain.fields import FieldOfAction, Threat
from policeplanner.domain.reference import (
    ActivityType,
    BudgetCategory,
    FieldOperation,
    IndicatorTemplate,
    Method,
    Stakeholder,
    TargetGroup,
    Term,
)
from policeplanner.domain.trainers import Topic
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services import curricula
from policeplanner.services.tables import Row, keyed, table

IMPORT_CATALOGUE = QT_TRANSLATE_NOOP("Action", "Import the catalogue")

Record = dict[str, Any]


@dataclass(frozen=True)
class Counts:
    """How many reference records were new, how many are as in the catalogue, how many differ from it."""

    new: int = 0
    same: int = 0
    changed: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Add up two counts."""
        return Counts(self.new + other.new, self.same + other.same, self.changed + other.changed)


def load_catalogue(session: Session, *, reset_changed: bool = False) -> Counts:
    """Add the reference records that are missing and count the others.

    A record that differs was edited in this plan, or is newer in the catalogue: it is counted as changed and kept as
    it is, unless reset_changed asks for the catalogue's text.
    """
    counts = Counts()
    for model, records in catalogue_records():
        counts += _load(session, model, records, reset_changed)
    return counts


def catalogue_records() -> list[tuple[type[Base], list[Record]]]:
    """Return the records of the catalogue by class, in an order in which each finds what it refers to."""
    return [(model, _named(model, path, read)) for model, path, read in REFERENCE] + _course_records()


def _load(session: Session, model: type[Base], records: list[Record], reset_changed: bool) -> Counts:
    kept = _kept(session, model, records)
    missing = [record for record in records if record["id"] not in kept]
    changed = [record for record in records if record["id"] in kept and kept[record["id"]] != record]
    if missing:
        session.execute(insert(model), missing)
    if changed and reset_changed:
        session.execute(update(model), changed)
    return Counts(len(missing), len(records) - len(missing) - len(changed), len(changed))


def _kept(session: Session, model: type[Base], records: list[Record]) -> dict[Any, Record]:
    if not records:
        return {}
    names = list(records[0])
    rows = session.execute(select(*(getattr(model, name) for name in names)))
    return {row[names.index("id")]: dict(zip(names, row, strict=True)) for row in rows}


def _named(model: type[Base], path: str, read: Callable[[Row], Record]) -> list[Record]:
    """Read a table into records; the id is made of the table's name and the code, or the English name."""
    records = [read(row) for row in table("catalogue", path)]
    return [{"id": catalogue_id(model.__tablename__, _code_of(record)), **record} for record in records]


def _code_of(record: Record) -> str:
    if "term_en" in record:
        return f"{record['domain']}/{record['term_en']}"
    return str(record.get("code") or record["name_en"])


def _plain(row: Row) -> Record:
    return {"code": row["code"], "name_en": row["en"], "name_fr": row["fr"]}


def _field(row: Row) -> Record:
    short = keyed("code", "catalogue", "field_short_names.csv")[row["code"]]
    descriptions = {name: row[name] for name in ("category", "description_en", "description_fr")}
    return _plain(row) | descriptions | {"short_en": short["short_en"], "short_fr": short["short_fr"]}


def _with(*names: str) -> Callable[[Row], Record]:
    return lambda row: _plain(row) | {name: row[name] for name in names}


def _only(*names: str) -> Callable[[Row], Record]:
    return lambda row: {name: row[name] for name in names}


def _method(row: Row) -> Record:
    return {"code": row["token"], "name_en": row["token"], "name_fr": row["fr"]}


def _stakeholder(row: Row) -> Record:
    return {"name_en": row["en"], "name_fr": row["fr"], "role_en": row["role_en"], "role_fr": row["role_fr"]}


REFERENCE: tuple[tuple[type[Base], str, Callable[[Row], Record]], ...] = (
    (FieldOfAction, "fields_of_action.csv", _field),
    (Threat, "threats.csv", _plain),
    (FieldOperation, "field_operations.csv", _with("country_iso2", "city", "timezone", "currency", "languages")),
    (ActivityType, "activity_types.csv", _plain),
    (BudgetCategory, "budget_categories.csv", _with("unit_en", "unit_fr")),
    (IndicatorTemplate, "indicators.csv", _with("field_code", "level", "unit")),
    (Method, "methods.csv", _method),
    (TargetGroup, "target_groups.csv", _with("field_codes")),
    (Stakeholder, "stakeholders.csv", _stakeholder),
    (Term, "glossary_en_fr.csv", _only("term_en", "term_fr", "domain")),
    (Topic, "topics.csv", _only("code", "name_en", "name_fr")),
)


def _course_records() -> list[tuple[type[Base], list[Record]]]:
    rows = table("catalogue", "courses.csv")
    plans = curricula.module_plans()
    taught = [modules for modules in plans.values() if any(module.pieces for module in modules)]
    return [
        (Course, [curricula.course_row(row) for row in rows]),
        (CourseVersion, [curricula.version_row(row) | {"status": VersionStatus.ADOPTED} for row in rows]),
        (Module, [curricula.module_row(module) for module in _chained(plans.values())]),
        (Lesson, _chained(curricula.lesson_rows(modules) for modules in taught)),
        (LessonOrder, _chained(curricula.order_rows(modules) for modules in taught)),
    ]


def _chained(lists: Iterable[list[Any]]) -> list[Any]:
    return [item for items in lists for item in items]
