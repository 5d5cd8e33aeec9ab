"""Plans of earlier and later versions, and places where nothing can be written."""

import os
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from policeplanner import __version__
from policeplanner.store.backups import backups_of
from policeplanner.store.errors import PlanTooNew, ReadOnlyMedium
from policeplanner.store.schema import SCHEMA
from policeplanner.store.workspace import Workspace
from tests.store.records import add_school, file_of, make, names, reopen

READER = """
import os, sys
from pathlib import Path
from policeplanner.store.errors import ReadOnlyMedium
from tests.store.records import names, reopen
if os.getuid() == 0:
    os.setuid(65534)
path = Path(sys.argv[1])
try:
    reopen(path)
except ReadOnlyMedium as error:
    print(error)
plan = reopen(path, read_only=True)
print(names(plan))
plan.close()
"""

REFUSED = """
import os, sys
from pathlib import Path
from policeplanner.store.errors import PlanUnreadable
from policeplanner.store.workspace import Workspace
if os.getuid() == 0:
    os.setuid(65534)
try:
    Workspace.open(Path(sys.argv[1]), None)
except PlanUnreadable:
    print("refused")
"""


def set_version(plan: Workspace, version: int) -> None:
    """Make a plan look as if another version had made it."""
    with closing(file_of(plan).connect()) as connection:
        connection.execute(f"PRAGMA user_version={version}")


def test_a_plan_of_a_later_version_is_refused_by_its_name(plan: Workspace) -> None:
    set_version(plan, SCHEMA + 1)
    plan.close()
    before = plan.path.read_bytes()
    with pytest.raises(PlanTooNew, match=__version__.replace(".", r"\.")) as caught:
        reopen(plan.path)
    assert caught.value.made_by == __version__
    assert plan.path.read_bytes() == before


def test_a_plan_of_an_earlier_version_is_backed_up_and_brought_up_to_date(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.close()
    set_version(plan, SCHEMA - 1)
    with pytest.raises(ReadOnlyMedium):
        reopen(plan.path, read_only=True)
    before = len(backups_of(plan.path))
    again = reopen(plan.path)
    assert len(backups_of(plan.path)) == before + 1
    assert names(again) == ["Riverside"]
    # The journal holds values of the earlier form, so nothing before the migration can be undone.
    assert again.undo_name is None
    add_school(again, "Hillside")
    again.undo()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not protected this way")
def test_on_a_read_only_medium_a_plan_can_be_read() -> None:
    # Not in pytest's own folder, which other users may not enter.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = make(folder / "plan.ppdb")
        add_school(plan, "Riverside")
        plan.close()
        plan.path.chmod(0o444)
        folder.chmod(0o555)
        before = sorted(folder.rglob("*"))
        told = _told_by(READER, plan.path)
        text, found = told.stdout.splitlines() or pytest.skip(f"another user cannot start Python: {told.stderr[-200:]}")
        assert "open it for reading only" in text
        assert found == "['Riverside']"
        assert sorted(folder.rglob("*")) == before
        folder.chmod(0o000)
        assert _told_by(REFUSED, plan.path).stdout == "refused\n"
        folder.chmod(0o755)


def _told_by(program: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, timeout=60, check=False
    )


def test_opening_reads_a_plan_left_by_a_crash(plan: Workspace, tmp_path: Path) -> None:
    add_school(plan, "Riverside")
    crashed = tmp_path / "crashed.ppdb"
    for suffix in ("", "-wal", "-shm"):
        crashed.with_name(crashed.name + suffix).write_bytes(plan.path.with_name(plan.path.name + suffix).read_bytes())
    again = reopen(crashed)
    assert names(again) == ["Riverside"]
    assert again.replica_id != plan.replica_id
    again.close()
    assert not os.access(crashed.with_name("crashed.ppdb-wal"), os.F_OK)
