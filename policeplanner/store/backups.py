"""Backups of a plan, each one checked before it counts; and the way back to one of them."""

import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain, count
from pathlib import Path
from sqlite3 import Connection

from policeplanner.store.checkup import check
from policeplanner.store.engine import PlanFile
from policeplanner.store.errors import PlanDamaged, PlanFileError, PlanMissing
from policeplanner.store.faults import files_explained
from policeplanner.store.files import Lock, put_in_place, remove_side_files, require_room, salt_of, unfinished
from policeplanner.store.identity import renew_replica
from policeplanner.store.keys import PROFILES, Key, Profile
from policeplanner.store.rotation import RECENT, to_drop
from policeplanner.store.unlocking import unlock

STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True)
class Backup:
    """One backup: where, when it was made (UTC, whole seconds), its size in bytes."""

    path: Path
    made_at: datetime
    size: int


def folder_of(path: Path) -> Path:
    """Return the folder that holds a plan's backups."""
    return path.with_name(f"{path.stem}.backups")


def backups_of(path: Path) -> list[Backup]:
    """Return a plan's backups, newest first."""
    return sorted(_found(path), key=lambda backup: backup.made_at, reverse=True)


def newest_good(path: Path, passphrase: str | None, *, profiles: Sequence[Profile] = PROFILES) -> Backup | None:
    """Return the newest backup that this passphrase opens and that passes every check."""
    known: list[Key] = []
    for backup in backups_of(path):
        with suppress(PlanFileError):
            file = _unlocked(backup, passphrase, known, profiles)
            if not check(file):
                return backup
    return None


def newest_good_with(file: PlanFile) -> Backup | None:
    """Return the newest backup that passes every check with the key of an unlocked plan."""
    for backup in backups_of(file.path):
        if not check(replace(file, path=backup.path, immutable=True)):
            return backup
    return None


def make_backup(file: PlanFile, recent: int = RECENT) -> Path:
    """Copy a plan, open or not, into its folder of backups; check the copy; drop old ones but the `recent` newest.

    Raises DiskFull, or PlanDamaged when the copy fails its check: then nothing is dropped.
    """
    folder = folder_of(file.path)
    now = datetime.now(UTC).replace(microsecond=0)
    with files_explained(file.path):
        folder.mkdir(exist_ok=True)
        require_room(file.path, folder)
        final = _free_name(file.path, now)
        with unfinished(final) as part:
            copy_checked(file, part)
            put_in_place(part, final)
        _thin_out(file.path, max(now, _moment(final.name, file.path.stem) or now), recent)
    return final


def copy_checked(file: PlanFile, target: Path) -> None:
    """Copy an unlocked plan to a new file with the same key. Raises PlanDamaged when the copy is not good."""
    copy = replace(file, path=target)
    with closing(file.connect()) as source, closing(copy.connect()) as written:
        source.backup(written)
        counts = row_counts(source)
        written.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    still = replace(copy, immutable=True)
    if check(still):
        raise PlanDamaged(file.path)
    with closing(still.connect()) as reread:
        if row_counts(reread) != counts:
            raise PlanDamaged(file.path)


def row_counts(connection: Connection) -> dict[str, int]:
    """Return how many rows each table has."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def restore(backup: Path, onto: Path, passphrase: str | None, *, profiles: Sequence[Profile] = PROFILES) -> None:
    """Put a backup in the place of a plan that is not open. What was there is kept among the backups.

    Raises PlanLocked, WrongPassphrase, PlanDamaged, DiskFull; then the plan is as it was.
    """
    lock = Lock(onto)
    try:
        source = unlock(backup, passphrase, immutable=True, profiles=profiles)
        require_room(backup, onto.parent)
        with files_explained(onto), unfinished(onto) as part:
            # A backup is at rest and stands alone, so its bytes are the whole of it.
            shutil.copyfile(backup, part)
            if check(replace(source, path=part)):
                raise PlanDamaged(backup)
            renew_replica(replace(source, path=part, immutable=False))
            _set_aside(onto, passphrase, profiles)
            remove_side_files(onto)
            put_in_place(part, onto)
    finally:
        lock.release()


def restore_beside(file: PlanFile, backup: Path) -> Path:
    """Copy a backup of an unlocked plan to a new file beside the plan, named by its moment; return the new file.

    Raises PlanDamaged when the backup is not good with the plan's key, DiskFull.
    """
    moment = _moment(backup.name, file.path.stem) or datetime.now(UTC)
    stamp = f"{moment.astimezone():%Y-%m-%d %H.%M.%S}"
    names = (f"{file.path.stem} {stamp}{number}.ppdb" for number in chain([""], (f" ({n})" for n in count(2))))
    target = next(each for name in names if not (each := file.path.with_name(name)).exists())
    with files_explained(target):
        require_room(backup, target.parent)
        with unfinished(target) as part:
            shutil.copyfile(backup, part)
            copy = replace(file, path=part, immutable=True)
            if check(copy):
                raise PlanDamaged(backup)
            renew_replica(replace(copy, immutable=False))
            put_in_place(part, target)
    return target


def _unlocked(backup: Backup, passphrase: str | None, known: list[Key], profiles: Sequence[Profile]) -> PlanFile:
    """Unlock a backup; a key is worked out once for all backups with the same salt, since that takes a while."""
    salt = salt_of(backup.path)
    for key in known:
        if key.salt == salt:
            return PlanFile(backup.path, key, immutable=True)
    file = unlock(backup.path, passphrase, immutable=True, profiles=profiles)
    if file.key:
        known.append(file.key)
    return file


def _set_aside(path: Path, passphrase: str | None, profiles: Sequence[Profile]) -> None:
    """Keep the present file: as an ordinary backup if it is sound, else as it is, beside the backups."""
    try:
        make_backup(unlock(path, passphrase, profiles=profiles))
    except PlanMissing:
        return
    except PlanFileError:
        folder = folder_of(path)
        folder.mkdir(exist_ok=True)
        stamp = datetime.now(UTC).strftime(STAMP)
        for suffix in ("", "-wal"):
            side = path.with_name(path.name + suffix)
            if side.exists():
                side.replace(folder / f"{path.stem}-{stamp}.damaged{suffix}")


def _found(path: Path) -> Iterator[Backup]:
    for each in folder_of(path).glob("*.ppdb"):
        moment = _moment(each.name, path.stem)
        if moment:
            yield Backup(each, moment, each.stat().st_size)


def _moment(name: str, stem: str) -> datetime | None:
    """Return the moment in a backup's name; None for any other file."""
    match = re.fullmatch(re.escape(stem) + r"-(\d{8}-\d{6})\.ppdb", name)
    if not match:
        return None
    try:
        return datetime.strptime(match[1], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _free_name(path: Path, moment: datetime) -> Path:
    """Return the name for this moment, or for the next second that has no backup yet."""
    while True:
        name = folder_of(path) / f"{path.stem}-{moment.strftime(STAMP)}.ppdb"
        if not name.exists():
            return name
        moment += timedelta(seconds=1)


def _thin_out(path: Path, now: datetime, recent: int) -> None:
    found = {backup.made_at: backup for backup in _found(path)}
    for moment in to_drop(found, now, recent):
        found[moment].path.unlink(missing_ok=True)
