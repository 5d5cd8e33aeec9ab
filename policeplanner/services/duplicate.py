"""Copy a record with all that is part of it: next year's activity from this year's."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.base import Base, new_id
from policeplanner.domain.placements import Lock

T = TypeVar("T", bound=Base)

# What belongs to one occasion and one group of people stays behind: nominations, values measured, meetings held, times
# in which somebody or something cannot be had.
LEFT_BEHIND = frozenset(
    {
        *("nomination", "indicator_value", "meeting", "decision", "placement_trainer", "absence", "closure"),
        *("group_absence", "timetable_version"),
    }
)
# Columns that begin anew in a copy.
BEGINS_ANEW: dict[str, dict[str, Any]] = {
    "activity": {
        "status": ActivityStatus.PLANNED,
        "actual_participants": None,
        "actual_women": None,
        "reference": "",
        "source": "",
    },
    "milestone": {"done_on": None},
    "sara_step": {"done_on": None},
    "edition": {"code": "", "timetable_version": 1},
    "placement": {"starts_at": None, "room_id": None, "lock": Lock.NONE},
    "budget_line": {"committed_cents": 0, "spent_cents": 0},
    "programme": {"code": ""},
}


def duplicate(session: Session, record: T, *, as_id: UUID | None = None, without: frozenset[str] = frozenset()) -> T:
    """Add a copy of a record and of everything that is part of it, and return it.

    People, results and places in time are not copied: the copy is a plan, not a report. The copy gets a new id, or the
    one given; parts of the tables named in `without` stay behind too.
    """
    originals = list(_with_parts(session, record, LEFT_BEHIND | without))
    ids = {original.id: new_id() for original in originals}
    ids[record.id] = as_id or ids[record.id]
    copies = [_copy(original, ids) for original in originals]
    # Table by table, as not every key has a relationship from which the order of insertion would be known.
    order = {table.name: number for number, table in enumerate(Base.metadata.sorted_tables)}
    for _table, rows in groupby(sorted(copies, key=lambda copy: order[copy.__tablename__]), type):
        session.add_all(rows)
        session.flush()
    return session.get_one(type(record), ids[record.id])


def _with_parts(session: Session, record: Base, left_behind: frozenset[str]) -> Iterable[Base]:
    """Yield the record, then level by level all records that would be deleted with it."""
    level, seen = [record], {record.id}
    while level:
        yield from level
        parts = (part for owner in level for part in _parts(session, owner, left_behind))
        below = {part.id: part for part in parts if part.id not in seen}
        seen.update(below)
        level = list(below.values())


def _parts(session: Session, owner: Base, left_behind: frozenset[str]) -> Iterable[Base]:
    for mapper in Base.registry.mappers:
        table = Base.metadata.tables[mapper.class_.__tablename__]
        if table.name in left_behind:
            continue
        for key in table.foreign_keys:
            if key.ondelete == "CASCADE" and key.column.table.name == owner.__tablename__:
                yield from session.scalars(select(mapper.class_).where(key.parent == owner.id))


def _copy(original: Base, ids: dict[UUID, UUID]) -> Base:
    columns = type(original).__table__.columns.keys()
    values = {name: getattr(original, name) for name in columns}
    values |= BEGINS_ANEW.get(original.__tablename__, {})
    linked = {name: ids.get(value, value) if isinstance(value, UUID) else value for name, value in values.items()}
    return type(original)(**linked)
