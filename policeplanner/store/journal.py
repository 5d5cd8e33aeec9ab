"""The journal: who did what and when, with the old and new values of every changed field."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    desc,
    insert,
    select,
    update,
)
from sqlalchemy.dialects import sqlite

from policeplanner.domain.base import Base

Kind = Literal["do", "undo", "redo"]
What = Literal["insert", "update", "delete"]

JOURNAL = MetaData(naming_convention=Base.metadata.naming_convention)

OPERATION = Table(
    "operation",
    JOURNAL,
    Column("id", Integer, primary_key=True),
    Column("made_at", String, nullable=False),  # UTC, ISO 8601
    Column("author", String, nullable=False),
    Column("name", String, nullable=False),  # the English source text
    Column("subject", String, nullable=False),
    Column("kind", String, nullable=False),  # do, undo, redo
    Column("undoable", Integer, nullable=False),
    Column("state", String, nullable=False, index=True),  # done; undone: may be redone; closed: neither
    Column("effect_id", Integer, ForeignKey("operation.id"), index=True),  # whose changes to reverse next
    sqlite_autoincrement=True,
)
CHANGE = Table(
    "journal_change",
    JOURNAL,
    Column("id", Integer, primary_key=True),
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False, index=True),
    Column("table_name", String, nullable=False),
    Column("record_id", String, nullable=False),
    Column("kind", String, nullable=False),  # insert, update, delete
    Column("before", String),  # JSON object of the fields concerned
    Column("after", String),
    Index("ix_journal_change_record", "table_name", "record_id"),
    sqlite_autoincrement=True,
)
# One row, which names the operation now going on. The triggers read it; empty, they refuse the change.
OPEN = Table(
    "journal_open",
    JOURNAL,
    Column("id", Integer, CheckConstraint("id = 1", name="one_row"), primary_key=True),
    Column("operation_id", Integer, ForeignKey("operation.id"), index=True),
)
FACT = Table(
    "plan_fact",
    JOURNAL,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

_DIALECT = sqlite.dialect()


@dataclass(frozen=True)
class Operation:
    """One action of a user: when (UTC), by whom, its name (English source text) and subject.

    `state` is done (in effect), undone (may be done again) or closed (neither can be changed any more).
    """

    id: int
    made_at: datetime
    author: str
    name: str
    subject: str
    kind: Kind
    state: str = "closed"


@dataclass(frozen=True)
class Change:
    """What one operation did to one record: field → (old, new) as Python values; None where there was nothing."""

    operation: Operation
    table: str
    record: UUID
    what: What
    fields: dict[str, tuple[Any, Any]]


def start(connection: Connection, operation: dict[str, Any]) -> int:
    """Begin an operation (author, name, subject, kind, undoable) and return its id."""
    values = {"made_at": datetime.now(UTC).isoformat(), "state": "done"} | operation
    number: int = connection.execute(insert(OPERATION).values(values).returning(OPERATION.c.id)).scalar_one()
    connection.execute(update(OPEN).values(operation_id=number))
    if operation["kind"] == "do":
        connection.execute(update(OPERATION).where(OPERATION.c.id == number).values(effect_id=number))
    return number


def finish(connection: Connection, number: int) -> frozenset[str]:
    """End an operation and return the names of the tables it changed."""
    connection.execute(update(OPEN).values(operation_id=None))
    changed = select(CHANGE.c.table_name).where(CHANGE.c.operation_id == number).distinct()
    return frozenset(connection.execute(changed).scalars())


def forget_undone(connection: Connection) -> None:
    """Give up the steps that could still be redone, as every new action does."""
    connection.execute(update(OPERATION).where(OPERATION.c.state == "undone").values(state="closed"))


def close_all(connection: Connection) -> None:
    """Let no step be undone any more, as after a migration: its values no longer fit the tables."""
    connection.execute(update(OPERATION).values(state="closed"))


def last_moment(connection: Connection) -> datetime | None:
    """Return when the last operation was made, UTC."""
    moment = connection.execute(select(OPERATION.c.made_at).order_by(desc(OPERATION.c.id)).limit(1)).scalar()
    return None if moment is None else datetime.fromisoformat(moment)


def fact(connection: Connection, name: str) -> str | None:
    """Return one of the facts that the file holds about itself."""
    return connection.execute(select(FACT.c.value).where(FACT.c.name == name)).scalar()


def set_fact(connection: Connection, name: str, value: str) -> None:
    """Write one of the facts that the file holds about itself."""
    connection.execute(delete(FACT).where(FACT.c.name == name))
    connection.execute(insert(FACT).values(name=name, value=value))


def operations(connection: Connection, limit: int) -> list[Operation]:
    """Return the last operations, newest first."""
    rows = connection.execute(select(OPERATION).order_by(desc(OPERATION.c.id)).limit(limit))
    return [_operation(row) for row in rows]


def history(
    connection: Connection, metadata: MetaData, table: str | None, record: UUID | None, limit: int
) -> Iterator[Change]:
    """Yield the last changes, newest first: of the plan, of one table, or of one record."""
    query = select(CHANGE.c.table_name, CHANGE.c.record_id, CHANGE.c.kind, CHANGE.c.before, CHANGE.c.after, OPERATION)
    query = query.join(OPERATION, CHANGE.c.operation_id == OPERATION.c.id)
    if table is not None:
        query = query.where(CHANGE.c.table_name == table)
    if record is not None:
        query = query.where(CHANGE.c.record_id == record.hex)
    for row in connection.execute(query.order_by(desc(CHANGE.c.id)).limit(limit)):
        yield _change(metadata, row)


def stored_values(table: Table, text: str) -> dict[str, Any]:
    """Return a journalled JSON object as the values that the driver takes."""
    values: dict[str, Any] = json.loads(text)
    for name in _byte_columns(table) & values.keys():
        if values[name] is not None:
            values[name] = bytes.fromhex(values[name])
    return values


@cache
def _byte_columns(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns if isinstance(column.type, LargeBinary))


def _operation(row: Sequence[Any]) -> Operation:
    number, made_at, author, name, subject, kind, _undoable, state = row[:8]
    return Operation(number, datetime.fromisoformat(made_at), author, name, subject, kind, state)


def _change(metadata: MetaData, row: Sequence[Any]) -> Change:
    table_name, record, what, before, after = row[:5]
    old, new = (_python_values(metadata, table_name, text) for text in (before, after))
    fields = {name: (old.get(name), new.get(name)) for name in old | new}
    return Change(_operation(row[5:]), table_name, UUID(record), what, fields)


def _python_values(metadata: MetaData, table_name: str, text: str | None) -> dict[str, Any]:
    """Return values as the mapped class would show them; a table or field that is gone keeps its stored form."""
    table = metadata.tables.get(table_name)
    values: dict[str, Any] = json.loads(text or "{}")
    if table is None:
        return values
    return {name: _python_value(table, name, value) for name, value in values.items()}


def _python_value(table: Table, name: str, value: Any) -> Any:
    column = table.columns.get(name)
    if column is None or value is None:
        return value
    if isinstance(column.type, LargeBinary):
        return bytes.fromhex(value)
    reader = _reader(column)
    return reader(value) if reader else value


@cache
def _reader(column: Column[Any]) -> Any:
    return column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
