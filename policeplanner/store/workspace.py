"""The open plan: one door for every write, undo and redo, history, backups."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from hmac import compare_digest
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, MetaData
from sqlalchemy.orm import Session

from policeplanner.folding import forget
from policeplanner.store import backups, identity, journal
from policeplanner.store.checkup import Checkup, check
from policeplanner.store.driver import PATIENCE
from policeplanner.store.engine import PlanFile, reading_engine, writing_engine
from policeplanner.store.errors import PlanLocked, ReadOnlyMedium
from policeplanner.store.faults import explained, files_explained
from policeplanner.store.files import require_room
from policeplanner.store.gate import Gate
from policeplanner.store.journal import Change, Operation
from policeplanner.store.keys import PROFILES, Profile, candidates, derive, new_salt
from policeplanner.store.opening import bring_up_to_date, make_file, open_file
from policeplanner.store.recoding import recode, recode_backups
from policeplanner.store.replay import Step, next_redo, next_undo
from policeplanner.store.rotation import RECENT
from policeplanner.store.schema import METADATA
from policeplanner.store.stepping import Route, route_to
from policeplanner.store.writing import Door, Written


class Workspace:
    """A plan that is open in this process. Made by `create` or `open`, ended by `close`."""

    def __init__(self, file: PlanFile, *, read_only: bool, metadata: MetaData) -> None:
        """Take over an unlocked file of the present form."""
        self.path = file.path
        self.read_only = read_only
        self.author = ""
        self.backups_kept = RECENT
        self.listeners: list[Callable[[frozenset[str]], None]] = []
        self._metadata = metadata
        self._guard = ExitStack()
        self._changed = False
        self._closed = False
        self._file = file
        self._gate = Gate()
        self._reader = reading_engine(file)
        self._door = Door(writing_engine(file), metadata)
        with self._looking() as connection:
            self.last_saved: datetime | None = journal.last_moment(connection)
            self.replica_id: UUID = identity.replica_of(connection)

    @classmethod
    def create(
        cls, path: Path, passphrase: str | None, *, profile: Profile = PROFILES[0], metadata: MetaData = METADATA
    ) -> "Workspace":
        """Make a new plan; without passphrase it can be read by anybody who has the file.

        Raises PlanExists, PlanMissing (no such folder), ReadOnlyMedium, NetworkDrive, PlanLocked, DiskFull.
        """
        with ExitStack() as guard:
            key = derive(passphrase, new_salt(), profile) if passphrase else None
            file = make_file(PlanFile(path, key), guard, metadata)
            plan = cls(file, read_only=False, metadata=metadata)
            plan._guard = guard.pop_all()
            return plan

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None,
        *,
        read_only: bool = False,
        profiles: Sequence[Profile] = PROFILES,
        metadata: MetaData = METADATA,
    ) -> "Workspace":
        """Open a plan; one of an earlier version is backed up and brought to the present form.

        Raises PlanMissing, NotAPlan, WrongPassphrase, PlanDamaged, PlanTooNew, PlanLocked, ReadOnlyMedium,
        NetworkDrive, DiskFull.
        """
        with ExitStack() as guard:
            file = open_file(path, passphrase, guard, read_only=read_only, profiles=profiles)
            bring_up_to_date(file, metadata, read_only=read_only)
            plan = cls(file, read_only=read_only, metadata=metadata)
            plan._guard = guard.pop_all()
            return plan

    @property
    def encrypted(self) -> bool:
        """Whether the file has a passphrase."""
        return self._file.key is not None

    def recovery_code(self) -> str | None:
        """Return what opens this plan and its backups in place of the passphrase, to print and lock away.

        None without a passphrase. Another passphrase makes another code.
        """
        return self._file.key.recovery_code() if self._file.key else None

    def opened_by(self, passphrase: str, *, profiles: Sequence[Profile] = PROFILES) -> bool:
        """Tell whether a passphrase, or the recovery code, opens this plan; it takes about as long as opening it."""
        key = self._file.key
        if key is None:
            return True
        tried = candidates(passphrase, key.salt, profiles)
        return bool(passphrase) and any(compare_digest(each.secret, key.secret) for each in tried)

    @contextmanager
    def action(self, name: str, subject: str = "", *, undoable: bool = True) -> Iterator[Session]:
        """Open the one door for writing: transaction, undo step, history entry and notice of what changed.

        `name` is an English source text, marked for translation in the context "Action". Any exception takes
        everything back. An action that changes nothing leaves no trace. `undoable=False`: undo never goes past it.
        Raises ReadOnlyMedium, DiskFull, PlanDamaged, PlanLocked.
        """
        self._require_writing()
        operation = {"author": self.author, "name": name, "subject": subject, "kind": "do", "undoable": int(undoable)}
        with self._explained(), self._door.action(operation) as (session, written):
            yield session
        self._announce(written)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one unchanging state of the plan and cannot write."""
        with self._gate.passed(), self._explained(), Session(self._reader, expire_on_commit=False) as session:
            yield session

    def undo(self) -> str:
        """Take back the last step and return its name. Raises NothingToUndo, ReadOnlyMedium."""
        return self._step_back(Door.undo)

    def redo(self) -> str:
        """Do again the step undone last and return its name. Raises NothingToUndo, ReadOnlyMedium."""
        return self._step_back(Door.redo)

    def route_to(self, operation: int) -> Route:
        """Return which steps take an action back, or do it again where it was undone."""
        with self._looking() as connection:
            return route_to(connection, operation)

    def go_to(self, operation: int) -> Route:
        """Take back an action and all after it, or do again all up to it; return the steps taken.

        Raises ReadOnlyMedium.
        """
        self._require_writing()
        route = self.route_to(operation)
        step = Door.undo if route.way == "back" else Door.redo
        changed: frozenset[str] = frozenset()
        try:
            with self._explained():
                for _each in route.steps:
                    changed |= step(self._door, self.author)[1].tables
        finally:
            self._announce(Written(changed))
        return route

    def restore_beside(self, backup: Path) -> Path:
        """Put a backup beside the plan under a name of its own, and return that; the plan stays as it is.

        Raises PlanDamaged, WrongPassphrase (a backup of another plan), DiskFull.
        """
        return backups.restore_beside(self._file, backup)

    @property
    def undo_name(self) -> str | None:
        """The name of the step that `undo` would take back."""
        return self._name_of(next_undo)

    @property
    def redo_name(self) -> str | None:
        """The name of the step that `redo` would do again."""
        return self._name_of(next_redo)

    def history(self, table: str | None = None, record: UUID | None = None, limit: int = 200) -> list[Change]:
        """Return the last changes, newest first: of the plan, of one table, or of one record."""
        with self._looking() as connection:
            return list(journal.history(connection, self._metadata, table, record, limit))

    def operations(self, limit: int = 200) -> list[Operation]:
        """Return the last actions, undos and redos, newest first."""
        with self._looking() as connection:
            return journal.operations(connection, limit)

    def check_up(self) -> Checkup:
        """Check every page and link of the file, without changing it."""
        findings = check(self._file)
        return Checkup(not findings, findings)

    def back_up(self) -> Path:
        """Make a backup now and return its file. Raises DiskFull, PlanDamaged, ReadOnlyMedium."""
        self._require_writing()
        with self._door.alone():
            made = backups.make_backup(self._file, self.backups_kept)
            self._changed = False
            return made

    def change_passphrase(self, new: str | None, *, profile: Profile = PROFILES[0]) -> None:
        """Give the plan and its backups another passphrase, or none. Waits for those who are reading.

        Raises PlanDamaged, DiskFull, ReadOnlyMedium, or PlanLocked when somebody goes on reading for 20 seconds.
        """
        self._require_writing()
        with self._door.alone(), self._gate.shut(PATIENCE) as alone, files_explained(self.path):
            if not alone:
                raise PlanLocked(self.path)
            old = self._file
            key = derive(new, new_salt(), profile) if new else None
            self._disconnect()
            require_room(self.path, self.path.parent)
            self._file = recode(old, key)
            self._reader, self._door.engine = reading_engine(self._file), writing_engine(self._file)
            identity.stay(self._file)
            recode_backups(self.path, old.key, key)

    def close(self) -> None:
        """Make a backup if something changed, and let go of the file; doing so twice is harmless.

        Raises DiskFull, PlanDamaged when no backup could be made; the plan is closed all the same.
        """
        if self._closed:
            return
        try:
            if not self.read_only and self._needs_backup():
                self.back_up()
        finally:
            self._closed = True
            with self._gate.shut(PATIENCE):
                self._disconnect()
            forget()
            # The engines hold the key, and would open the file again for whoever used them now.
            del self._reader, self._door
            self._file = replace(self._file, key=None)
            self._guard.close()

    def _disconnect(self) -> None:
        """Close every connection; the last one writes the log into the file and removes it."""
        self._reader.dispose()
        self._door.engine.dispose()

    def _needs_backup(self) -> bool:
        if self._changed or self.last_saved is None:
            return self._changed
        last = backups.backups_of(self.path)[:1]
        return not last or last[0].made_at < self.last_saved.replace(microsecond=0)

    def _require_writing(self) -> None:
        if self.read_only:
            raise ReadOnlyMedium(self.path)

    def _explained(self) -> AbstractContextManager[None]:
        return explained(self.path, lambda: backups.newest_good_with(self._file))

    @contextmanager
    def _looking(self) -> Iterator[Connection]:
        with self._gate.passed(), self._explained(), self._reader.connect() as connection:
            yield connection

    def _step_back(self, way: Callable[[Door, str], tuple[Step, Written]]) -> str:
        self._require_writing()
        with self._explained():
            step, written = way(self._door, self.author)
        self._announce(written)
        return step.name

    def _name_of(self, find: Callable[[Connection], Step | None]) -> str | None:
        with self._looking() as connection:
            step = find(connection)
        return step.name if step else None

    def _announce(self, written: Written) -> None:
        if not written.tables:
            return
        self._changed = True
        self.last_saved = datetime.now(UTC)
        for listener in tuple(self.listeners):
            listener(written.tables)
