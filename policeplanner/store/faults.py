"""What the database says when a disk fails, told as an error the user can act on."""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from policeplanner.store import driver
from policeplanner.store.errors import DiskFull, PlanDamaged, PlanFileError, PlanLocked, ReadOnlyMedium

if TYPE_CHECKING:
    from policeplanner.store.backups import Backup

# The low byte of an SQLite result code is its kind; the rest says where in SQLite it happened.
KIND = 0xFF
KINDS: dict[int, Callable[[Path], PlanFileError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFull,
    sqlite3.SQLITE_BUSY: PlanLocked,
    sqlite3.SQLITE_LOCKED: PlanLocked,
    sqlite3.SQLITE_CORRUPT: PlanDamaged,
    sqlite3.SQLITE_NOTADB: PlanDamaged,
    sqlite3.SQLITE_READONLY: ReadOnlyMedium,
    sqlite3.SQLITE_CANTOPEN: ReadOnlyMedium,
}

NUMBERS: dict[int, Callable[[Path], PlanFileError]] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO), DiskFull),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), ReadOnlyMedium),
}


@contextmanager
def explained(path: Path, newest_good: "Callable[[], Backup | None]" = lambda: None) -> Iterator[None]:
    """Turn failures of disk and file into errors that say what to do; bugs and broken rules pass unchanged."""
    try:
        yield
    except (DBAPIError, driver.DatabaseError) as error:
        known = KINDS.get(_code(error) & KIND)
        if known is None:
            raise
        # The original error is not chained: its text could quote what was being written.
        raise (PlanDamaged(path, newest_good()) if known is PlanDamaged else known(path)) from None


@contextmanager
def files_explained(path: Path) -> Iterator[None]:
    """Do the same for work on whole files: copying, replacing, making folders."""
    try:
        with explained(path):
            yield
    except OSError as error:
        known = NUMBERS.get(error.errno or 0)
        if known is None:
            raise
        raise known(path) from error


def _code(error: DBAPIError | sqlite3.DatabaseError) -> int:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(cause, "sqlite_errorcode", 0))
