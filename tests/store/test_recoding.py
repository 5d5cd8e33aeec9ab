"""A new key takes the place of the old one as a whole or not at all."""

import pytest

from policeplanner.store import driver
from policeplanner.store.backups import backups_of, row_counts
from policeplanner.store.keys import Key
from policeplanner.store.recoding import recode, recode_backups
from policeplanner.store.workspace import Workspace
from tests.store.records import add_school, file_of

NEW = Key(b"k" * 32, b"s" * 16)


def test_every_row_and_trigger_comes_along(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    file = file_of(plan)
    plan.close()
    old = file.connect()
    counts, names = row_counts(old), old.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall()
    old.close()
    new = recode(file, NEW).connect()
    assert row_counts(new) == counts
    assert new.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall() == names
    new.close()


def test_a_damaged_file_keeps_its_key(secret_plan: Workspace) -> None:
    add_school(secret_plan, "x" * 30_000)
    file = file_of(secret_plan)
    secret_plan.close()
    content = bytearray(file.path.read_bytes())
    content[-2000] ^= 1
    file.path.write_bytes(content)
    with pytest.raises(driver.DatabaseError):
        recode(file, NEW)
    assert file.path.read_bytes() == content
    assert list(file.path.parent.glob("*.part*")) == []


def test_backups_under_another_key_stay_as_they_are(plan: Workspace) -> None:
    made = plan.back_up()
    before = made.read_bytes()
    recode_backups(plan.path, NEW, None)
    assert made.read_bytes() == before
    assert len(backups_of(plan.path)) == 1
