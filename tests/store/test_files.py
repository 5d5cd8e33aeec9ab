"""Where a plan is and who has it open."""

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from policeplanner.store.errors import DiskFull, NetworkDrive, PlanLocked, PlanMissing
from policeplanner.store.files import (
    Lock,
    kind_of,
    needs_passphrase,
    network_system,
    put_in_place,
    require_room,
    unfinished,
)
from policeplanner.store.workspace import Workspace

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/plans /mnt/plans nfs4 rw 0 0
//server/share /mnt/my\\040share cifs rw 0 0
/dev/sdb1 /mnt/plans/local ext4 rw 0 0
"""

HOLD = """
import sys
from pathlib import Path
from policeplanner.store.files import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/home/ana/plan.ppdb", False),
        ("/mnt/plans/plan.ppdb", True),
        ("/mnt/plans/local/plan.ppdb", False),
        ("/mnt/plans2/plan.ppdb", False),
        ("/mnt/my share/plan.ppdb", True),
    ],
)
def test_a_network_drive_is_known_by_its_file_system(path: str, remote: bool) -> None:
    assert network_system(PurePosixPath(path), MOUNTS) is remote


def test_a_network_drive_is_refused_with_the_way_out(tmp_path: Path) -> None:
    assert "Copy it to this computer" in str(NetworkDrive(tmp_path / "plan.ppdb"))


def test_another_process_is_locked_out_until_the_first_is_killed(tmp_path: Path) -> None:
    plan = tmp_path / "plan.ppdb"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(plan)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(PlanLocked) as caught:
            Lock(plan)
        assert caught.value.holder in str(caught.value)
        holder.kill()
        holder.wait()
    assert (tmp_path / "plan.ppdb.lock").exists()
    lock = Lock(plan)
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_plan_is_known_from_the_outside(plan: Workspace, secret_plan: Workspace) -> None:
    plan.close()
    secret_plan.close()
    assert (kind_of(plan.path), kind_of(secret_plan.path)) == ("plain", "encrypted")
    assert not needs_passphrase(plan.path)
    assert needs_passphrase(secret_plan.path)


def test_a_folder_is_no_plan(tmp_path: Path) -> None:
    with pytest.raises(PlanMissing):
        kind_of(tmp_path)


def test_room_for_twice_the_file_is_required(tmp_path: Path) -> None:
    small, huge = tmp_path / "small", tmp_path / "huge"
    small.write_bytes(b"x")
    require_room(small, tmp_path)
    with huge.open("wb") as file:
        try:
            os.truncate(file.fileno(), 1 << 43)
        except OSError:
            pytest.skip("this file system has no files of this size")
    with pytest.raises(DiskFull, match="huge"):
        require_room(huge, tmp_path)


def test_work_in_progress_is_removed_when_it_fails(tmp_path: Path) -> None:
    final = tmp_path / "plan.ppdb"

    def fail() -> None:
        with unfinished(final) as part:
            part.write_text("half")
            part.with_name(part.name + "-wal").write_text("log")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_finished_work_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    final = tmp_path / "plan.ppdb"
    final.write_text("old")
    with unfinished(final) as part:
        part.write_text("new")
        put_in_place(part, final)
    assert final.read_text() == "new"
    assert list(tmp_path.iterdir()) == [final]
