"""Making and opening plan files: where they may be, who has them open, whether they are sound, their form."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sqlalchemy import MetaData

from policeplanner.store import identity
from policeplanner.store.backups import backups_of, make_backup, newest_good
from policeplanner.store.engine import PlanFile
from policeplanner.store.errors import (
    NotAPlan,
    PlanDamaged,
    PlanExists,
    PlanFileError,
    PlanTooNew,
    ReadOnlyMedium,
    WrongPassphrase,
)
from policeplanner.store.faults import explained, files_explained
from policeplanner.store.files import Lock, has_open_log, kind_of, put_in_place, refuse_network, unfinished, writable
from policeplanner.store.keys import Profile
from policeplanner.store.schema import SCHEMA
from policeplanner.store.unlocking import unlock, verify_pages


def make_file(file: PlanFile, guard: ExitStack, metadata: MetaData) -> PlanFile:
    """Make a new plan; it appears under its name only when it is complete. The guard gets the lock.

    Raises PlanExists, PlanMissing (no such folder), ReadOnlyMedium, NetworkDrive, PlanLocked, DiskFull.
    """
    if file.path.exists():
        raise PlanExists(file.path)
    refuse_network(file.path)
    guard.callback(Lock(file.path).release)
    with files_explained(file.path), unfinished(file.path) as part:
        new = replace(file, path=part)
        _migrate(new, metadata)
        identity.renew_replica(new)
        put_in_place(part, file.path)
    return file


def open_file(
    path: Path, passphrase: str | None, guard: ExitStack, *, read_only: bool, profiles: Sequence[Profile]
) -> PlanFile:
    """Return an unlocked, sound plan, of whatever form this program knows. The guard gets the lock.

    Raises what `Workspace.open` raises.
    """
    kind_of(path)
    refuse_network(path)
    immutable = not writable(path)
    if immutable and (not read_only or has_open_log(path)):
        raise ReadOnlyMedium(path)
    # Also for reading only: a connection of another process must not be left over when the file is exchanged.
    if not immutable:
        guard.callback(Lock(path).release)
    with explained(path), _ways_out(path, passphrase, profiles):
        file = unlock(path, passphrase, immutable=immutable, profiles=profiles)
        verify_pages(file)
    return file


def bring_up_to_date(file: PlanFile, metadata: MetaData, *, read_only: bool) -> None:
    """Bring a plan to the present form after a backup, and settle which replica it is.

    Raises PlanTooNew, ReadOnlyMedium (an older form that cannot be changed), DiskFull, PlanDamaged.
    """
    with explained(file.path):
        version = _version(file)
        if version > SCHEMA:
            raise PlanTooNew(file.path, _made_by(file))
        if version < SCHEMA and read_only:
            raise ReadOnlyMedium(file.path)
        if version < SCHEMA:
            make_backup(file)
            _migrate(file, metadata)
        if not read_only:
            identity.settle(file)


def _migrate(file: PlanFile, metadata: MetaData) -> None:
    # Loaded when needed: most openings need no migration, and Alembic is slow to load.
    from policeplanner.store.migrations.runner import migrate

    migrate(file, metadata)


def _version(file: PlanFile) -> int:
    with closing(file.connect()) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _made_by(file: PlanFile) -> str:
    with closing(file.connect()) as connection:
        row = connection.execute("SELECT value FROM plan_fact WHERE name = 'made_by'").fetchone()
    return str(row[0]) if row else "?"


@contextmanager
def _ways_out(path: Path, passphrase: str | None, profiles: Sequence[Profile]) -> Iterator[None]:
    """Add the newest good backup to what is said about a damaged file, and tell damage from other causes by it."""
    try:
        yield
    except PlanDamaged:
        raise PlanDamaged(path, newest_good(path, passphrase, profiles=profiles)) from None
    except NotAPlan:
        # A file with backups beside it was a plan once.
        if not backups_of(path):
            raise
        raise PlanDamaged(path, newest_good(path, passphrase, profiles=profiles)) from None
    except WrongPassphrase:
        # The passphrase that opens the last backup is right: then the file's first page is damaged.
        if not passphrase or not _opens_last_backup(path, passphrase, profiles):
            raise
        raise PlanDamaged(path, newest_good(path, passphrase, profiles=profiles)) from None


def _opens_last_backup(path: Path, passphrase: str, profiles: Sequence[Profile]) -> bool:
    with suppress(PlanFileError):
        return any(unlock(last.path, passphrase, immutable=True, profiles=profiles) for last in backups_of(path)[:1])
    return False
