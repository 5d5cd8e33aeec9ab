"""Undo and redo: the inverse of an operation's changes, last change first, inside an operation of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, MetaData, Row, Table, desc, select, update

from policeplanner.store.journal import CHANGE, OPERATION, stored_values

# Changes are read in portions, so that undoing a large import stays small in memory.
PORTION = 5000


@dataclass(frozen=True)
class Step:
    """A step to undo or redo: the operation, its name and subject, and the operation whose changes to reverse."""

    operation: int
    name: str
    subject: str
    effect: int


@dataclass(frozen=True)
class Reversal:
    """One statement that puts a record back, and its values."""

    statement: str
    values: tuple[Any, ...]


def next_undo(connection: Connection) -> Step | None:
    """Return the last step in effect, unless it can't be undone: then nothing before it can be either."""
    query = select(OPERATION).where(OPERATION.c.kind == "do", OPERATION.c.state == "done")
    row = connection.execute(query.order_by(desc(OPERATION.c.id)).limit(1)).first()
    return Step(row.id, row.name, row.subject, row.effect_id) if row and row.undoable else None


def next_redo(connection: Connection) -> Step | None:
    """Return the step undone last."""
    query = select(OPERATION).where(OPERATION.c.state == "undone").order_by(OPERATION.c.id).limit(1)
    row = connection.execute(query).first()
    return Step(row.id, row.name, row.subject, row.effect_id) if row else None


def mark(connection: Connection, step: Step, state: str, effect: int) -> None:
    """Note that a step was undone or redone, and by which operation."""
    values = {"state": state, "effect_id": effect}
    connection.execute(update(OPERATION).where(OPERATION.c.id == step.operation).values(values))


def reverse(connection: Connection, metadata: MetaData, operation: int) -> None:
    """Put back what an operation changed. Every state on the way existed before, so no rule is broken in between."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for statement, group in groupby(_reversals(connection, metadata, operation), key=lambda each: each.statement):
        values = [each.values for each in group]
        touched = connection.exec_driver_sql(statement, values).rowcount
        if touched != len(values):
            raise RuntimeError(f"the journal does not fit the records: {touched} of {len(values)} found")


def _reversals(connection: Connection, metadata: MetaData, operation: int) -> Iterator[Reversal]:
    for row in _changes(connection, operation):
        yield _reversal(metadata.tables[row.table_name], row)


def _changes(connection: Connection, operation: int) -> Iterator[Row[Any]]:
    below: int | None = None
    while portion := _portion(connection, operation, below):
        yield from portion
        below = portion[-1].id


def _portion(connection: Connection, operation: int, below: int | None) -> Sequence[Row[Any]]:
    query = select(CHANGE).where(CHANGE.c.operation_id == operation).order_by(desc(CHANGE.c.id)).limit(PORTION)
    return connection.execute(query if below is None else query.where(CHANGE.c.id < below)).all()


def _reversal(table: Table, row: Row[Any]) -> Reversal:
    if row.kind == "insert":
        return Reversal(f'DELETE FROM "{table.name}" WHERE id = ?', (row.record_id,))
    before = stored_values(table, row.before)
    if row.kind == "delete":
        columns = ", ".join(f'"{name}"' for name in before)
        marks = ", ".join("?" * len(before))
        return Reversal(f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})', tuple(before.values()))
    columns = ", ".join(f'"{name}" = ?' for name in before)
    # The journal names a record by its old id; a change of the id itself is rare.
    record = stored_values(table, row.after)["id"] if "id" in before else row.record_id
    return Reversal(f'UPDATE "{table.name}" SET {columns} WHERE id = ?', (*before.values(), record))
