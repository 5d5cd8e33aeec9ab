"""Connections and engines on one plan file: durable, checked, and never with the dialect's own pool."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from policeplanner.folding import fold
from policeplanner.store import driver
from policeplanner.store.keys import Key

# Enough for the pages of a large plan: a sorted list of 100,000 people took four times as long with the usual 2 MB.
CACHE_KIB = 65536


@dataclass(frozen=True)
class PlanFile:
    """An unlocked file: where it is, its key (None: not encrypted), and whether nobody can write it."""

    path: Path
    key: Key | None
    immutable: bool = False

    def connect(self, *, foreign_keys: bool = True) -> sqlite3.Connection:
        """Open a connection; a wrong key raises a DatabaseError here."""
        connection = driver.connect(self.path, immutable=self.immutable)
        try:
            self._prepare(connection, foreign_keys)
        except driver.DatabaseError:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection, foreign_keys: bool) -> None:
        """Unlock; then write-ahead log, full syncs, checked links, triggers also for replaced rows."""
        if self.key:
            connection.execute(f'PRAGMA key="{self.key.literal()}"')
        connection.execute("SELECT count(*) FROM sqlite_master")
        if not self.immutable:
            connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.create_function("fold", 1, fold, deterministic=True)
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        connection.execute("PRAGMA recursive_triggers=ON")
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")


def writing_engine(file: PlanFile) -> Engine:
    """Return an engine whose every transaction is a writing one, so that two writers queue instead of clashing."""
    return _engine(file, "BEGIN IMMEDIATE")


def reading_engine(file: PlanFile) -> Engine:
    """Return an engine that can only read; it neither blocks a writer nor waits for one."""
    return _engine(file, "BEGIN", "PRAGMA query_only=ON")


def migrating_engine(file: PlanFile) -> Engine:
    """Return a writing engine that leaves foreign keys unchecked: rebuilding a table would delete its children."""
    return _engine(file, "BEGIN IMMEDIATE", foreign_keys=False)


def _engine(file: PlanFile, begin: str, *pragmas: str, foreign_keys: bool = True) -> Engine:
    def creator() -> sqlite3.Connection:
        connection = file.connect(foreign_keys=foreign_keys)
        for pragma in pragmas:
            connection.execute(pragma)
        return connection

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    # The dialect's own pool crashed the process with twelve threads.
    engine = create_engine(
        "sqlite://", module=driver.MODULE, creator=creator, poolclass=QueuePool, hide_parameters=True
    )
    event.listen(engine, "begin", on_begin)
    return engine
