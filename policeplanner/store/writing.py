"""The one door for writing: one writer at a time, everything or nothing, journalled."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine, MetaData
from sqlalchemy.orm import Session

from policeplanner.store import journal, replay, search_index
from policeplanner.store.errors import NothingToUndo
from policeplanner.store.replay import Step


@dataclass
class Written:
    """What an operation changed: the names of the tables, known once it has ended."""

    tables: frozenset[str] = frozenset()


@dataclass
class Door:
    """The door to one plan's writing engine."""

    engine: Engine
    metadata: MetaData
    _turn: threading.Lock = field(default_factory=threading.Lock)
    _inside: int | None = None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until no other thread is writing and keep the others out."""
        if self._inside == threading.get_ident():
            raise RuntimeError("an action inside another action")
        with self._turn:
            self._inside = threading.get_ident()
            try:
                yield
            finally:
                self._inside = None

    @contextmanager
    def action(self, operation: dict[str, object]) -> Iterator[tuple[Session, Written]]:
        """Give a session whose changes make one operation; an exception takes them back, no change leaves no trace."""
        written = Written()
        with self.alone(), self.engine.connect() as connection, connection.begin() as transaction:
            number = journal.start(connection, operation)
            with Session(connection, expire_on_commit=False, join_transaction_mode="rollback_only") as session:
                yield session, written
                session.flush()
            tables = journal.finish(connection, number)
            if tables:
                search_index.follow_changes(connection, number, tables)
                journal.forget_undone(connection)
            else:
                transaction.rollback()
        written.tables = tables

    def undo(self, author: str) -> tuple[Step, Written]:
        """Take back the last step. Raises NothingToUndo."""
        return self._reverse(replay.next_undo, author, "undo", "undone")

    def redo(self, author: str) -> tuple[Step, Written]:
        """Do again the step undone last. Raises NothingToUndo."""
        return self._reverse(replay.next_redo, author, "redo", "done")

    def _reverse(
        self, find: Callable[[Connection], Step | None], author: str, kind: str, state: str
    ) -> tuple[Step, Written]:
        with self.alone(), self.engine.begin() as connection:
            step = find(connection)
            if step is None:
                raise NothingToUndo
            named = {"author": author, "name": step.name, "subject": step.subject}
            number = journal.start(connection, {**named, "kind": kind, "undoable": 0})
            replay.reverse(connection, self.metadata, step.effect)
            tables = journal.finish(connection, number)
            search_index.follow_changes(connection, number, tables)
            replay.mark(connection, step, state, number)
        return step, Written(tables)
