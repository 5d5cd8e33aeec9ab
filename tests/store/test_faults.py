"""What goes wrong on the disk is told in a sentence, and nothing saved is lost."""

import errno
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from policeplanner.store import driver
from policeplanner.store.errors import DiskFull, PlanDamaged, ReadOnlyMedium
from policeplanner.store.faults import explained, files_explained
from policeplanner.store.workspace import Workspace
from tests.store.records import add_school, names, reopen

WRITER = """
import resource, sys
from pathlib import Path
from policeplanner.store.errors import DiskFull
from tests.store.records import add_school, make
plan = make(Path(sys.argv[1]), "heron")
resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, 3_000_000))
done = 0
try:
    while True:
        add_school(plan, f"School {done:06} " + "x" * 20_000)
        done += 1
except DiskFull as error:
    print(done, error)
try:
    plan.close()
except DiskFull:
    print("no backup")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limits")
def test_a_full_disk_is_told_and_everything_before_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "plan.ppdb"
    told = subprocess.run(
        [sys.executable, "-c", WRITER, str(path)], capture_output=True, text=True, timeout=60, check=True
    ).stdout
    done, _, text = told.splitlines()[0].partition(" ")
    assert text.startswith("“plan.ppdb” could not be written")
    assert int(done) > 20
    plan = reopen(path, "heron")
    assert len(names(plan)) == int(done)
    plan.close()


def test_an_error_text_never_quotes_what_was_written(plan: Workspace) -> None:
    add_school(plan, "Canary")
    with pytest.raises(IntegrityError) as caught:
        add_school(plan, "Canary")
    assert "Canary" not in str(caught.value)


def test_damage_while_working_names_the_newest_good_backup(secret_plan: Workspace) -> None:
    add_school(secret_plan, "x" * 20_000)
    made = secret_plan.back_up()
    secret_plan.close()
    plan = reopen(secret_plan.path, "heron")
    content = bytearray(plan.path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page + 50] ^= 1
    plan.path.write_bytes(content)
    with pytest.raises(PlanDamaged) as caught:
        names(plan)
    assert caught.value.newest_good
    assert caught.value.newest_good.path == made
    plan.close()


def test_bugs_pass_unchanged(tmp_path: Path) -> None:
    connection = driver.connect(tmp_path / "plan.ppdb")
    with pytest.raises(driver.OperationalError, match="syntax error"), explained(tmp_path):
        connection.execute("SELEC 1")
    connection.close()


def test_other_errors_of_the_driver_are_told_too(tmp_path: Path) -> None:
    error = driver.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    with pytest.raises(DiskFull), explained(tmp_path / "plan.ppdb"):
        raise error
    with pytest.raises(OperationalError), explained(tmp_path):
        raise OperationalError("SELECT 1", {}, driver.OperationalError("unknown"))


def test_failures_of_file_work_are_told_too(tmp_path: Path) -> None:
    plan = tmp_path / "plan.ppdb"
    for number, told in ((errno.ENOSPC, DiskFull), (errno.EROFS, ReadOnlyMedium)):
        with pytest.raises(told, match=r"plan\.ppdb"), files_explained(plan):
            raise OSError(number, "said by the system")
    with pytest.raises(FileNotFoundError), files_explained(plan):
        (tmp_path / "gone").read_bytes()
