"""Changing a plan's passphrase: a new file under the new key, checked, then put in the old one's place."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from policeplanner.store.backups import backups_of, row_counts
from policeplanner.store.checkup import check
from policeplanner.store.engine import PlanFile
from policeplanner.store.errors import PlanDamaged
from policeplanner.store.files import APPLICATION_ID, put_in_place, remove_side_files, unfinished
from policeplanner.store.keys import Key


def recode(file: PlanFile, key: Key | None) -> PlanFile:
    """Put a file that nobody has open under another key, or under none, and return it.

    The old file is replaced only when the new one has passed every check; a crash leaves one or the other.
    Raises PlanDamaged.
    """
    new = replace(file, key=key, immutable=False)
    with unfinished(file.path) as part:
        counts = _export(file, key, part)
        still = replace(new, path=part, immutable=True)
        if check(still):
            raise PlanDamaged(file.path)
        with closing(still.connect()) as reread:
            if row_counts(reread) != counts:
                raise PlanDamaged(file.path)
        remove_side_files(file.path)
        put_in_place(part, file.path)
    return new


def recode_backups(path: Path, old: Key | None, key: Key | None) -> None:
    """Put the backups that the old key opens under the new one, so that the old passphrase opens nothing any more."""
    for backup in backups_of(path):
        file = PlanFile(backup.path, old, immutable=True)
        if not check(file):
            recode(file, key)


def _export(file: PlanFile, key: Key | None, target: Path) -> dict[str, int]:
    """Write everything into a new file and return how many rows each table has."""
    literal = key.literal() if key else ""
    with closing(file.connect()) as connection:
        connection.execute(f'ATTACH DATABASE ? AS target KEY "{literal}"', (str(target),))
        connection.execute("SELECT sqlcipher_export('target')")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        # These two are not part of what is exported.
        connection.execute(f"PRAGMA target.user_version={version}")
        connection.execute(f"PRAGMA target.application_id={APPLICATION_ID}")
        connection.execute("DETACH DATABASE target")
        return row_counts(connection)
