"""Several steps at once: back to before an action, or forth again up to it."""

from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Select, desc, select

from policeplanner.store.journal import OPERATION
from policeplanner.store.replay import Step

Way = Literal["back", "forth", "none"]


@dataclass(frozen=True)
class Route:
    """Which steps lead to a point, in the order they are taken; none where no way leads there."""

    way: Way = "none"
    steps: tuple[Step, ...] = ()


def route_to(connection: Connection, operation: int) -> Route:
    """Return the steps to undo so that an action is taken back, or to redo so that it is in effect again.

    There is no way past an action that cannot be undone, nor to one that was given up or is itself an undo.
    """
    row = connection.execute(select(OPERATION).where(OPERATION.c.id == operation)).first()
    if row is None or row.kind != "do":
        return Route()
    if row.state == "undone":
        later = OPERATION.c.id <= operation
        query = select(OPERATION).where(OPERATION.c.state == "undone", later).order_by(OPERATION.c.id)
        return Route("forth", _steps(connection, query))
    if row.state != "done":
        return Route()
    done = (OPERATION.c.kind == "do", OPERATION.c.state == "done", OPERATION.c.id >= operation)
    query = select(OPERATION).where(*done).order_by(desc(OPERATION.c.id))
    if not all(each.undoable for each in connection.execute(query)):
        return Route()
    return Route("back", _steps(connection, query))


def _steps(connection: Connection, query: Select[Any]) -> tuple[Step, ...]:
    rows = connection.execute(query)
    return tuple(Step(row.id, row.name, row.subject, row.effect_id) for row in rows)
