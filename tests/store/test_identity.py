"""A copy is another replica, a plan that stays where it is remains the same one."""

import shutil
from pathlib import Path

from policeplanner.store.workspace import Workspace
from tests.store.records import reopen


def test_a_plan_stays_the_same_replica(plan: Workspace) -> None:
    plan.close()
    again = reopen(plan.path)
    assert again.replica_id == plan.replica_id
    again.close()


def test_a_renamed_plan_stays_the_same_replica(plan: Workspace) -> None:
    plan.close()
    renamed = plan.path.rename(plan.path.with_name("renamed.ppdb"))
    again = reopen(renamed)
    assert again.replica_id == plan.replica_id
    again.close()


def test_a_copied_plan_is_another_replica(plan: Workspace, tmp_path: Path) -> None:
    plan.close()
    shutil.copy(plan.path, tmp_path / "copy.ppdb")
    copy = reopen(tmp_path / "copy.ppdb")
    assert copy.replica_id != plan.replica_id
    copy.close()
    again = reopen(copy.path)
    assert again.replica_id == copy.replica_id
    again.close()
