"""Several steps back and forth in one go, told beforehand, and never past what cannot be undone."""

import pytest

from policeplanner.store.backups import backups_of
from policeplanner.store.errors import PlanDamaged
from policeplanner.store.workspace import Workspace
from tests.store.records import QUICK, TABLES, add_school, names


def point(plan: Workspace, subject: str) -> int:
    """Return the action that added a school, by its place among the actions."""
    added = [each.id for each in reversed(plan.operations()) if each.kind == "do"]
    return added[["Riverside", "Hillside", "Lakeside", "Seaside"].index(subject)]


@pytest.fixture
def afternoon(secret_plan: Workspace) -> Workspace:
    for name in ("Riverside", "Hillside", "Lakeside", "Seaside"):
        add_school(secret_plan, name)
    return secret_plan


def test_going_back_takes_back_the_action_and_all_after_it(afternoon: Workspace) -> None:
    heard: list[frozenset[str]] = []
    afternoon.listeners.append(heard.append)
    told = afternoon.route_to(point(afternoon, "Hillside"))
    assert (told.way, len(told.steps)) == ("back", 3)
    assert afternoon.go_to(point(afternoon, "Hillside")) == told
    assert names(afternoon) == ["Riverside"]
    assert len(heard) == 1


def test_going_forth_does_again_all_up_to_the_action(afternoon: Workspace) -> None:
    afternoon.go_to(point(afternoon, "Hillside"))
    told = afternoon.go_to(point(afternoon, "Lakeside"))
    assert (told.way, len(told.steps)) == ("forth", 2)
    assert sorted(names(afternoon)) == ["Hillside", "Lakeside", "Riverside"]
    assert afternoon.redo_name == "Add school"


def test_the_state_of_each_action_is_told(afternoon: Workspace) -> None:
    afternoon.go_to(point(afternoon, "Seaside"))
    assert [each.state for each in afternoon.operations() if each.kind == "do"] == ["undone", "done", "done", "done"]


def test_there_is_no_way_to_what_was_given_up_or_is_an_undo(afternoon: Workspace) -> None:
    afternoon.undo()
    add_school(afternoon, "Woodside")
    given_up = next(each for each in afternoon.operations() if each.kind == "do" and each.state == "closed")
    undo = next(each for each in afternoon.operations() if each.kind == "undo")
    assert afternoon.route_to(given_up.id).way == "none"
    assert afternoon.go_to(undo.id).steps == ()
    assert afternoon.route_to(10_000).way == "none"


def test_a_backup_stands_beside_the_plan_and_nothing_is_lost(afternoon: Workspace) -> None:
    afternoon.back_up()
    afternoon.go_to(point(afternoon, "Riverside"))
    (backup,) = backups_of(afternoon.path)
    first, second = (afternoon.restore_beside(backup.path) for _twice in range(2))
    assert first != second
    assert first.parent == afternoon.path.parent
    assert names(afternoon) == []
    beside = Workspace.open(first, "heron", profiles=[QUICK], metadata=TABLES)
    assert len(names(beside)) == 4
    assert beside.replica_id != afternoon.replica_id
    beside.close()


def test_a_torn_backup_is_not_put_beside(afternoon: Workspace) -> None:
    backup = afternoon.back_up()
    content = bytearray(backup.read_bytes())
    content[-2000] ^= 1
    backup.write_bytes(content)
    with pytest.raises(PlanDamaged):
        afternoon.restore_beside(backup)
    assert len(list(afternoon.path.parent.glob("*.ppdb"))) == 1
