"""Read the tables of the sample plan into records: column names are attributes, keys become stable ids."""

import uuid
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Boolean, Column, Date, Enum, Integer, Table

from policeplanner.domain.base import Base, Fixed, UtcDateTime, catalogue_id
from policeplanner.services.curricula import version_id
from policeplanner.services.tables import Row, table

Record = dict[str, Any]

KEY = "key"
ZONE = ZoneInfo("Europe/Skopje")
IN_CATALOGUE = frozenset(
    {"activity_type", "budget_category", "field_of_action", "funding_source", "lesson", "threat", "topic"}
)


def sample_id(table_name: str, key: str) -> uuid.UUID:
    """Return the id of a record of the sample plan: the same each time it is built."""
    return catalogue_id("sample", f"{table_name}/{key}")


def records(model: type[Base], file: str) -> list[Record]:
    """Return the records of a table under resources/sample; a row without key is known by its number in the file."""
    columns = _table_of(model).columns
    return [
        {"id": sample_id(_table_of(model).name, row.get(KEY) or f"{file}/{number}")}
        | {name: value(columns[name], written) for name, written in row.items() if name != KEY}
        for number, row in enumerate(rows(file), start=1)
    ]


def rows(file: str) -> tuple[Row, ...]:
    """Return the rows of a table under resources/sample as text."""
    return table("sample", f"{file}.csv")


def value(column: Column[Any], written: str) -> Any:
    """Return what a cell means in a column: a choice by its name, a moment in local time, a reference by its key."""
    if not written:
        return None if column.nullable else ""
    if column.foreign_keys:
        return _reference(next(iter(column.foreign_keys)).column.table.name, written)
    return _reader(column)(written)


def moment(written: str) -> datetime:
    """Return the moment of a local day and time of day in Skopje, such as "2027-02-23 08:30"."""
    return datetime.fromisoformat(written).replace(tzinfo=ZONE)


def _reference(table_name: str, key: str) -> uuid.UUID:
    if table_name == "course_version":
        return version_id(key)
    return catalogue_id(table_name, key) if table_name in IN_CATALOGUE else sample_id(table_name, key)


def _reader(column: Column[Any]) -> Callable[[str], Any]:
    kind = column.type
    if isinstance(kind, Enum):
        choices: Any = kind.enum_class
        return lambda written: choices[written]
    if isinstance(kind, Fixed):
        return Decimal
    if isinstance(kind, UtcDateTime):
        return moment
    return next((read for cls, read in READERS if isinstance(kind, cls)), str)


READERS: tuple[tuple[type, Callable[[str], Any]], ...] = (
    (Boolean, lambda written: written == "yes"),
    (Date, date.fromisoformat),
    (Integer, int),
)


def _table_of(model: type[Base]) -> Table:
    mapped = model.__table__
    assert isinstance(mapped, Table)
    return mapped
