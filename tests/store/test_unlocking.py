"""Damage is noticed before anything is shown."""

import random
from pathlib import Path

import pytest
from sqlalchemy import insert

from policeplanner.store.backups import backups_of
from policeplanner.store.errors import NotAPlan, PlanDamaged, PlanFileError, WrongPassphrase
from policeplanner.store.unlocking import unlock, verify_pages
from policeplanner.store.workspace import Workspace
from tests.store.records import QUICK, School, add_school, names, reopen


@pytest.fixture
def full(secret_plan: Workspace) -> Path:
    """Give the path of a closed, encrypted plan with a few hundred pages and one backup."""
    with secret_plan.action("Import") as session:
        session.execute(insert(School), [{"name": f"School {number}" + "x" * 200} for number in range(1000)])
    secret_plan.close()
    return secret_plan.path


def flip(path: Path, position: int) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def test_every_flipped_byte_of_an_encrypted_plan_is_noticed(full: Path) -> None:
    sound = full.read_bytes()
    places = random.Random(1)
    for _ in range(60):
        flip(full, places.randrange(len(sound)))
        with pytest.raises(PlanFileError):
            verify_pages(unlock(full, "heron", profiles=[QUICK]))
        full.write_bytes(sound)
    verify_pages(unlock(full, "heron", profiles=[QUICK]))


def test_a_damaged_plan_is_not_opened_and_its_backup_is_named(full: Path) -> None:
    flip(full, 40_000)
    with pytest.raises(PlanDamaged) as caught:
        reopen(full, "heron")
    assert caught.value.newest_good == backups_of(full)[0]
    assert "secret.ppdb" in str(caught.value)


@pytest.mark.parametrize("position", [3, 100], ids=["salt", "first page"])
def test_a_damaged_beginning_is_told_from_a_wrong_passphrase_by_the_backup(full: Path, position: int) -> None:
    flip(full, position)
    with pytest.raises(PlanDamaged):
        reopen(full, "heron")
    with pytest.raises(WrongPassphrase, match="restore a backup"):
        reopen(full, "sparrow")


def test_without_a_backup_a_damaged_beginning_looks_like_a_wrong_passphrase(full: Path) -> None:
    backups_of(full)[0].path.unlink()
    flip(full, 100)
    with pytest.raises(WrongPassphrase):
        reopen(full, "heron")


@pytest.mark.parametrize("length", [10_000, 8192, 4096 * 20 + 1, 4096, 17])
@pytest.mark.parametrize("passphrase", ["heron", None])
def test_a_truncated_plan_is_damaged(full: Path, length: int, passphrase: str | None) -> None:
    if passphrase is None:
        plan = reopen(full, "heron")
        plan.change_passphrase(None)
        plan.close()
    full.write_bytes(full.read_bytes()[:length])
    with pytest.raises(PlanDamaged) as caught:
        reopen(full, passphrase)
    assert caught.value.newest_good


def test_an_emptied_plan_is_damaged_if_it_has_backups(full: Path) -> None:
    full.write_bytes(b"")
    with pytest.raises(PlanDamaged):
        reopen(full, "heron")


@pytest.mark.parametrize("damage", [bytes(512), b"\xff" * 4096], ids=["zeroes", "a page"])
def test_a_plan_without_passphrase_shows_broken_structure(plan: Workspace, damage: bytes) -> None:
    add_school(plan)
    plan.close()
    content = plan.path.read_bytes()
    plan.path.write_bytes(content[:8192] + damage + content[8192 + len(damage) :])
    with pytest.raises(PlanDamaged) as caught:
        reopen(plan.path)
    assert caught.value.newest_good


def test_a_database_of_another_program_is_not_a_plan(plan: Workspace) -> None:
    plan.close()
    content = bytearray(plan.path.read_bytes())
    content[68:72] = b"ABCD"
    plan.path.write_bytes(content)
    with pytest.raises(NotAPlan):
        unlock(plan.path, None)


def test_a_passphrase_for_a_plan_without_one_is_ignored(plan: Workspace) -> None:
    plan.close()
    again = reopen(plan.path, "anything")
    assert (again.encrypted, names(again)) == (False, [])
    again.close()
