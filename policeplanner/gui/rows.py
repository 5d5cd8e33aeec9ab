"""The one model behind every list: ids of the whole sorted and filtered query first, then pages of plain columns.

It never makes entities, so a list of 100,000 rows costs two short queries before its first paint.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from sqlalchemy import ColumnElement, Select, String, case, func, literal, select, type_coerce
from typing_extensions import override

from policeplanner.folding import fold
from policeplanner.gui.cells import AnyIndex, CellModel, TableColumn
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.i18n import language

PAGE = 200


@dataclass(frozen=True)
class Query:
    """What a list shows: the id, where the rows come from, the columns, and the order at first.

    `source` puts FROM and JOIN on a select.
    """

    key: Any
    source: Callable[[Select[Any]], Select[Any]]
    columns: tuple[TableColumn, ...]
    order: tuple[Any, ...] = ()


class RowModel(CellModel):
    """A list read from the plan, page by page as it is painted."""

    def __init__(self, plan: OpenPlan, query: Query, parent: QObject | None = None) -> None:
        """Begin without rows; `reload` reads them."""
        super().__init__(query.columns, parent)
        self._plan = plan
        self._query = query
        self._every: Sequence[str] = ()
        self._ids: Sequence[str] = ()
        self._pages: dict[int, list[Any]] = {}
        self._words: tuple[str, ...] = ()
        self._folded: dict[str, str] | None = None
        self._conditions: tuple[ColumnElement[bool], ...] = ()
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def reload(self) -> None:
        """Read the ids anew; pages follow when they are painted."""
        self._folded = None
        self._read_ids()

    def search(self, typed: str) -> None:
        """Show only rows that hold all the words typed, accents and case aside."""
        words = tuple(fold(typed).split())
        if words != self._words:
            self._words = words
            self._show(self._every)

    def narrow(self, *conditions: ColumnElement[bool]) -> None:
        """Show only rows for which all conditions hold, from the next `reload` on."""
        self._conditions = conditions

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 brings back the order at first."""
        self._sorted = (column, order) if column >= 0 else None
        self._read_ids()

    def row_of(self, record: UUID) -> int | None:
        """Return the row of a record, None where it is not among the rows."""
        wanted = record.hex
        return next((row for row, key in enumerate(self._ids) if key == wanted), None)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def record(self, row: int) -> UUID | None:
        """Return the id of the record in a row."""
        return UUID(self._ids[row])

    def value(self, row: int, column: int) -> Any:
        """Return the plain value of a cell, reading its page when it is new."""
        number, within = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._read(number)
        return self._pages[number][within][column]

    def _read(self, number: int) -> list[Any]:
        ids = self._ids[number * PAGE : (number + 1) * PAGE]
        key = type_coerce(self._query.key, String)
        wanted = [column.sql() if column.sql else literal("") for column in self.columns]
        statement = self._query.source(select(key, *wanted)).where(key.in_(ids))
        with self._plan.workspace.reading() as session:
            found = {row[0]: row[1:] for row in session.execute(statement)}
        empty = (None,) * len(self.columns)
        return [found.get(key, empty) for key in ids]

    def _read_ids(self) -> None:
        key = type_coerce(self._query.key, String)
        statement = self._query.source(select(key)).where(*self._conditions)
        with self._plan.workspace.reading() as session:
            ids = session.scalars(statement.order_by(*self._order(), self._query.key)).all()
        self._show(ids)

    def _show(self, every: Sequence[str]) -> None:
        self.beginResetModel()
        self._every = every
        self._pages = {}
        self._ids = every
        if self._words:
            texts = self._texts()
            self._ids = [key for key in every if all(word in texts.get(key, "") for word in self._words)]
        self.endResetModel()

    def _texts(self) -> dict[str, str]:
        """Return the folded text of each row: read once, so that each further letter typed costs no query."""
        if self._folded is None:
            key = type_coerce(self._query.key, String)
            searched = [column.sql() for column in self.columns if column.searched and column.sql]
            statement = self._query.source(select(key, *searched)).where(*self._conditions)
            with self._plan.workspace.reading() as session:
                rows = session.execute(statement).all()
            self._folded = {row[0]: fold(" ".join(filter(None, row[1:]))) for row in rows}
        return self._folded

    def _order(self) -> tuple[Any, ...]:
        if self._sorted is None:
            return self._query.order
        column, order = self._sorted
        sql = self.columns[column].sql
        if sql is None:
            return self._query.order
        expression: Any = sql()
        if isinstance(expression.type, String):
            expression = func.fold(expression)
        return (expression.desc() if order is Qt.SortOrder.DescendingOrder else expression.asc(),)


def shown(mapped: Any, name: str) -> Callable[[], ColumnElement[str]]:
    """Return how a bilingual content text is read in SQL: the side now spoken, else the other one with its mark."""

    def read() -> ColumnElement[str]:
        here, there = ("fr", "en") if language() == "fr" else ("en", "fr")
        own, other = getattr(mapped, f"{name}_{here}"), getattr(mapped, f"{name}_{there}")
        return case((own != "", own), (other != "", other.concat(f" [{there.upper()}]")), else_="")

    return read
