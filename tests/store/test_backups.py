"""Backups are checked when made, and bring a plan back whatever happened to it."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from policeplanner.store.backups import backups_of, folder_of, newest_good, restore
from policeplanner.store.errors import PlanDamaged, PlanLocked, WrongPassphrase
from policeplanner.store.workspace import Workspace
from tests.store.records import QUICK, add_school, names, reopen


def put_back(backup: Path, onto: Path, passphrase: str | None = None) -> None:
    """Restore with the quick keys of these tests."""
    restore(backup, onto, passphrase, profiles=[QUICK])


def contents(path: Path, passphrase: str | None = None) -> list[str]:
    """Return the names of the schools in a closed plan."""
    plan = reopen(path, passphrase)
    found = names(plan)
    plan.close()
    return found


def test_a_backup_is_a_whole_plan_and_stands_alone(secret_plan: Workspace) -> None:
    add_school(secret_plan, "Riverside")
    made = secret_plan.back_up()
    assert made.parent == folder_of(secret_plan.path)
    assert list(made.parent.iterdir()) == [made]
    (backup,) = backups_of(secret_plan.path)
    assert backup.path == made
    assert abs(datetime.now(UTC) - backup.made_at) < timedelta(minutes=1)
    assert contents(made, "heron") == ["Riverside"]


def test_two_backups_in_one_second_are_two_files(plan: Workspace) -> None:
    assert len({plan.back_up(), plan.back_up(), plan.back_up()}) == 3


def test_a_restored_plan_is_as_it_was_and_a_new_replica(secret_plan: Workspace) -> None:
    add_school(secret_plan, "Riverside")
    made = secret_plan.back_up()
    add_school(secret_plan, "Hillside")
    secret_plan.close()
    put_back(made, secret_plan.path, "heron")
    again = reopen(secret_plan.path, "heron")
    assert names(again) == ["Riverside"]
    assert again.replica_id != secret_plan.replica_id
    assert again.undo() == "Add school"
    again.close()


def test_what_a_restore_replaced_can_be_restored_too(plan: Workspace) -> None:
    made = plan.back_up()
    add_school(plan, "Riverside")
    plan.close()
    for backup in backups_of(plan.path):
        if backup.path != made:
            backup.path.unlink()
    put_back(made, plan.path)
    assert contents(plan.path) == []
    put_back(backups_of(plan.path)[0].path, plan.path)
    assert contents(plan.path) == ["Riverside"]


def test_a_leftover_log_does_not_undo_a_restore(plan: Workspace, tmp_path: Path) -> None:
    add_school(plan, "Riverside")
    made = plan.back_up()
    add_school(plan, "Hillside")
    crashed = tmp_path / "crashed.ppdb"
    for suffix in ("", "-wal", "-shm"):
        shutil.copy(plan.path.with_name(plan.path.name + suffix), crashed.with_name(crashed.name + suffix))
    assert crashed.with_name("crashed.ppdb-wal").stat().st_size > 0
    put_back(made, crashed)
    assert contents(crashed) == ["Riverside"]
    assert contents(backups_of(crashed)[0].path) == ["Hillside", "Riverside"]


def test_a_damaged_plan_is_set_aside_and_restored(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.close()
    plan.path.write_bytes(plan.path.read_bytes()[:5000])
    good = newest_good(plan.path, None)
    assert good
    put_back(good.path, plan.path)
    assert contents(plan.path) == ["Riverside"]
    assert [path.stat().st_size for path in folder_of(plan.path).glob("*.damaged")] == [5000]


def test_a_lost_plan_is_restored(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.close()
    plan.path.unlink()
    put_back(backups_of(plan.path)[0].path, plan.path)
    assert contents(plan.path) == ["Riverside"]


def test_an_open_plan_is_not_restored_over(plan: Workspace) -> None:
    made = plan.back_up()
    with pytest.raises(PlanLocked):
        put_back(made, plan.path)
    add_school(plan, "Riverside")
    assert names(plan) == ["Riverside"]


def test_a_bad_backup_or_passphrase_leaves_the_plan_alone(secret_plan: Workspace) -> None:
    add_school(secret_plan, "Riverside")
    made = secret_plan.back_up()
    secret_plan.close()
    with pytest.raises(WrongPassphrase):
        put_back(made, secret_plan.path, "sparrow")
    made.write_bytes(made.read_bytes()[:20_480] + bytes(4096) + made.read_bytes()[24_576:])
    with pytest.raises(PlanDamaged):
        put_back(made, secret_plan.path, "heron")
    assert contents(secret_plan.path, "heron") == ["Riverside"]


def test_the_newest_good_backup_skips_damaged_ones(secret_plan: Workspace) -> None:
    good, bad = secret_plan.back_up(), secret_plan.back_up()
    bad.write_bytes(bad.read_bytes()[:-4096])
    found = newest_good(secret_plan.path, "heron", profiles=[QUICK])
    assert found
    assert found.path == good
    assert newest_good(secret_plan.path, "sparrow", profiles=[QUICK]) is None


def test_old_backups_go_and_other_files_stay(plan: Workspace) -> None:
    made = plan.back_up()
    for day in range(400):
        moment = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days=day)
        shutil.copy(made, made.with_name(f"plan-{moment:%Y%m%d-%H%M%S}.ppdb"))
    stranger = made.with_name("plan-my own copy.ppdb")
    other = made.with_name("plan-20251399-000000.ppdb")
    stranger.touch()
    other.touch()
    last = plan.back_up()
    left = {backup.path for backup in backups_of(plan.path)}
    assert {made, last} <= left
    assert 20 <= len(left) <= 37
    assert stranger.exists()
    assert other.exists()
