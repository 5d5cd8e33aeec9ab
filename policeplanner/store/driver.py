"""The SQLCipher driver, which has the interface of the standard library's sqlite3 but no type stubs."""

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from sqlcipher3 import dbapi2 as _dbapi2

MODULE: ModuleType = _dbapi2
DatabaseError: type[sqlite3.DatabaseError] = _dbapi2.DatabaseError
OperationalError: type[sqlite3.OperationalError] = _dbapi2.OperationalError

# Seconds to wait for another connection of this process that is writing.
PATIENCE = 20.0


def connect(path: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """Open a file without unlocking it; transactions are begun explicitly.

    Immutable: nothing is locked or written, not even beside the file. Only for files that nobody writes.
    """
    options: dict[str, Any] = {"uri": True, "timeout": PATIENCE, "check_same_thread": False, "isolation_level": None}
    connection = _dbapi2.connect(path.absolute().as_uri() + ("?immutable=1" if immutable else ""), **options)
    # Otherwise a wrong passphrase is reported on the standard error stream.
    connection.execute("PRAGMA cipher_log_level=NONE")
    return cast("sqlite3.Connection", connection)
