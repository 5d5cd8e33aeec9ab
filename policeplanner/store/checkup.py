"""Is a plan file sound? Every page, every link, told in sentences."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from policeplanner.i18n import translate
from policeplanner.store import driver
from policeplanner.store.engine import PlanFile
from policeplanner.store.errors import PlanDamaged
from policeplanner.store.unlocking import unlock


@dataclass(frozen=True)
class Checkup:
    """The result of a check: sound or not, and what was found, in sentences for the user."""

    sound: bool
    findings: list[str] = field(default_factory=list)


def check_file(path: Path, passphrase: str | None) -> Checkup:
    """Check a plan file, open or not, without changing it.

    Raises PlanMissing, WrongPassphrase, NotAPlan.
    """
    try:
        file = unlock(path, passphrase)
    except PlanDamaged as error:
        return Checkup(False, [str(error)])
    findings = check(file)
    return Checkup(not findings, findings)


def check(file: PlanFile) -> list[str]:
    """Return what is wrong with an unlocked file: nothing, if all is well."""
    try:
        with closing(file.connect()) as connection:
            return [*_pages(connection, encrypted=file.key is not None), *_structure(connection), *_links(connection)]
    except driver.DatabaseError:
        return [translate("Checkup", "The file can no longer be read to its end.")]


def _pages(connection: sqlite3.Connection, *, encrypted: bool) -> list[str]:
    bad = connection.execute("PRAGMA cipher_integrity_check").fetchall() if encrypted else []
    return [translate("Checkup", "%n page(s) are not as they were written.", "", len(bad))] if bad else []


def _structure(connection: sqlite3.Connection) -> list[str]:
    bad = [line for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"]
    return [translate("Checkup", "%n fault(s) in the file's structure.", "", len(bad))] if bad else []


def _links(connection: sqlite3.Connection) -> list[str]:
    bad = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [translate("Checkup", "%n record(s) point to a record that is not there.", "", len(bad))] if bad else []
