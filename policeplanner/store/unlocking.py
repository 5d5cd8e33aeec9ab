"""Opening a plan file: the right key, a real plan, every page as it was written."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from policeplanner.store import driver
from policeplanner.store.engine import PlanFile
from policeplanner.store.errors import NotAPlan, PlanDamaged, WrongPassphrase
from policeplanner.store.files import APPLICATION_ID, kind_of, salt_of
from policeplanner.store.keys import PROFILES, Profile, candidates


def unlock(
    path: Path, passphrase: str | None, *, immutable: bool = False, profiles: Sequence[Profile] = PROFILES
) -> PlanFile:
    """Return the file with the key that opens it.

    Raises PlanMissing, NotAPlan, PlanDamaged (truncated or unreadable) or WrongPassphrase. A passphrase given for a
    plan without one is ignored.
    """
    kind = kind_of(path)
    if kind == "damaged":
        raise PlanDamaged(path)
    if kind == "other":
        raise NotAPlan(path)
    if kind == "plain":
        return _opened(PlanFile(path, None, immutable))
    for key in candidates(passphrase, salt_of(path), profiles) if passphrase else ():
        file = PlanFile(path, key, immutable)
        if _opens(file):
            return _opened(file)
    raise WrongPassphrase(path)


def _opens(file: PlanFile) -> bool:
    """Tell whether the key fits; other trouble is left to whoever opens the file next."""
    try:
        file.connect().close()
    except driver.DatabaseError as error:
        return error.sqlite_errorcode != sqlite3.SQLITE_NOTADB
    return True


def _opened(file: PlanFile) -> PlanFile:
    try:
        connection = file.connect()
    except driver.DatabaseError as error:
        if error.sqlite_errorcode in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
            raise PlanDamaged(file.path) from None
        raise
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise NotAPlan(file.path)
    return file


def verify_pages(file: PlanFile) -> None:
    """Raise PlanDamaged unless every page is as it was written; quick enough for each opening.

    An encrypted file's pages are signed, so every changed byte is noticed. Without passphrase only the structure can
    be checked.
    """
    check = "PRAGMA cipher_integrity_check" if file.key else "PRAGMA quick_check"
    try:
        connection = file.connect()
        try:
            faults = [line for (line,) in connection.execute(check) if line != "ok"]
        finally:
            connection.close()
    except driver.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise PlanDamaged(file.path) from None
        raise
    if faults:
        raise PlanDamaged(file.path)
