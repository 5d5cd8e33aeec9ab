"""A plan as a file: what it is, where it is, who has it open, and how it is replaced safely."""

import ctypes
import json
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath
from typing import Literal

from policeplanner.store.errors import DiskFull, NetworkDrive, PlanLocked, PlanMissing, PlanUnreadable, ReadOnlyMedium
from policeplanner.store.keys import SALT_BYTES

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# "PPdb": also at byte 68 of a plan without passphrase.
APPLICATION_ID = 0x50506462
PAGE = 4096
MAGIC = b"SQLite format 3\0"
FOREIGN_MAGIC = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"7z\xbc\xaf")
NETWORK_SYSTEMS = frozenset(
    {"afs", "ceph", "cifs", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs"}
    | {f"fuse.{name}" for name in ("davfs2", "glusterfs", "gvfsd-fuse", "rclone", "sshfs")}
    | {"vboxsf"}
)
SIDE_FILES = ("-wal", "-shm")
WINDOWS_REMOTE = 4
# Locked far behind the lock file's text, because on Windows a locked byte cannot be read by others.
LOCKED_BYTE = 1 << 20

Kind = Literal["plain", "encrypted", "damaged", "other"]


def kind_of(path: Path) -> Kind:
    """Tell from the outside what a file is: a plan with or without passphrase, a damaged plan, something else.

    Raises PlanMissing, PlanUnreadable.
    """
    try:
        if not path.is_file():
            raise PlanMissing(path)
        with path.open("rb") as file:
            head = file.read(PAGE)
    except PermissionError as error:
        raise PlanUnreadable(path) from error
    whole = path.stat().st_size % PAGE == 0
    ours = head[68:72] == APPLICATION_ID.to_bytes(4, "big")
    if head.startswith(MAGIC) or ours:
        sound: Kind = "plain" if whole and head.startswith(MAGIC) else "damaged"
        return sound if ours else "other"
    # Encrypted bytes look like noise: nearly every one of the 256 values occurs in a page.
    if head.startswith(FOREIGN_MAGIC) or len(set(head)) < 200:
        return "other"
    return "encrypted" if whole else "damaged"


def needs_passphrase(path: Path) -> bool:
    """Tell whether a passphrase must be asked for before opening. Raises PlanMissing."""
    return kind_of(path) == "encrypted"


def salt_of(path: Path) -> bytes:
    """Return the salt of an encrypted file: its first 16 bytes."""
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def network_system(path: PurePath, mounts: str) -> bool:
    """Tell whether a path lies on a network file system, given the text of /proc/self/mounts."""
    best, system = "", ""
    for line in mounts.splitlines():
        _, point, kind, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, system = point, kind
    return system in NETWORK_SYSTEMS


def on_network(path: Path) -> bool:
    """Tell whether a file is on a network drive."""
    if sys.platform == "win32":
        full = str(path.absolute())
        return full.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(path.absolute().anchor) == WINDOWS_REMOTE
    mounts = Path("/proc/self/mounts")
    return mounts.exists() and network_system(path.resolve(), mounts.read_text(errors="replace"))


def refuse_network(path: Path) -> None:
    """Raise NetworkDrive where the file is on one."""
    if on_network(path):
        raise NetworkDrive(path)


def writable(path: Path) -> bool:
    """Tell whether the file and its folder can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


class Lock:
    """The sign that one process has the plan open: a file beside it, locked by the operating system.

    The operating system lets go of it when the process ends in whatever way, so a leftover file locks nobody out.
    """

    def __init__(self, plan: Path) -> None:
        """Take the lock. Raises PlanLocked, ReadOnlyMedium, PlanMissing (no such folder)."""
        self.path = plan.with_name(plan.name + ".lock")
        try:
            self._file = self._take()
        except BlockingIOError as error:
            raise PlanLocked(plan, self._holder()) from error
        except FileNotFoundError as error:
            raise PlanMissing(plan) from error
        except OSError as error:
            raise ReadOnlyMedium(plan) from error
        os.ftruncate(self._file, 0)
        os.write(self._file, json.dumps({"pid": os.getpid(), "host": platform.node()}).encode())

    def release(self) -> None:
        """Let go and remove the file; doing so twice is harmless."""
        if self._file < 0:
            return
        if sys.platform != "win32":
            self.path.unlink(missing_ok=True)
        os.close(self._file)
        self._file = -1
        if sys.platform == "win32":
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def _take(self) -> int:
        """Open and lock the file, again if its last holder removed it in between."""
        while True:
            file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock_file(file)
                if self.path.exists() and os.path.samestat(os.fstat(file), self.path.stat()):
                    return file
            except OSError:
                os.close(file)
                raise
            os.close(file)

    def _holder(self) -> str:
        with suppress(OSError, ValueError, KeyError, TypeError):
            return str(json.loads(self.path.read_text())["host"])
        return ""


if sys.platform == "win32":

    def _lock_file(file: int) -> None:
        os.lseek(file, LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        finally:
            os.lseek(file, 0, os.SEEK_SET)
else:

    def _lock_file(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def require_room(path: Path, folder: Path) -> None:
    """Raise DiskFull unless the folder's disk has room for the file twice."""
    if shutil.disk_usage(folder).free < 2 * path.stat().st_size:
        raise DiskFull(path)


def remove_side_files(path: Path) -> None:
    """Remove what SQLite keeps beside a database: a leftover log would be replayed into whatever comes in its place."""
    for suffix in SIDE_FILES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def has_open_log(path: Path) -> bool:
    """Tell whether changes wait beside the file that are not in it yet."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def put_in_place(new: Path, final: Path) -> None:
    """Make a finished file durable and give it its final name, in one step that a power cut cannot halve."""
    with new.open("rb+") as file:
        os.fsync(file.fileno())
    new.replace(final)
    if sys.platform != "win32":
        folder = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def unfinished(final: Path) -> Iterator[Path]:
    """Give a name beside the final file for work in progress; whatever is left there afterwards is removed."""
    part = final.with_name(final.name + ".part")
    try:
        part.unlink(missing_ok=True)
        remove_side_files(part)
        yield part
    finally:
        part.unlink(missing_ok=True)
        remove_side_files(part)
