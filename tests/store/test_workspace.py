"""A plan is made, changed through one door, closed and opened again."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError, OperationalError

from policeplanner.folding import fold
from policeplanner.store.backups import backups_of
from policeplanner.store.errors import (
    NotAPlan,
    NothingToUndo,
    PlanExists,
    PlanLocked,
    PlanMissing,
    ReadOnlyMedium,
    WrongPassphrase,
)
from policeplanner.store.files import kind_of
from policeplanner.store.workspace import Workspace
from tests.store.records import QUICK, Lesson, School, add_school, make, names, reopen


def test_what_was_saved_is_there_after_closing(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    moment = plan.last_saved
    plan.close()
    again = reopen(plan.path)
    assert names(again) == ["Riverside"]
    assert again.last_saved is not None
    assert moment is not None
    assert abs((again.last_saved - moment).total_seconds()) < 5
    again.close()


def test_closing_leaves_one_file_and_a_backup(plan: Workspace) -> None:
    add_school(plan)
    plan.close()
    assert sorted(path.name for path in plan.path.parent.iterdir()) == ["plan.backups", "plan.ppdb"]
    assert len(backups_of(plan.path)) == 1


def test_closing_without_a_change_makes_no_backup(plan: Workspace) -> None:
    add_school(plan)
    plan.close()
    again = reopen(plan.path)
    again.close()
    again.close()
    assert len(backups_of(plan.path)) == 1


def test_an_encrypted_plan_shows_nothing(secret_plan: Workspace) -> None:
    add_school(secret_plan, "Riverside canary")
    assert secret_plan.encrypted
    secret_plan.close()
    for path in secret_plan.path.parent.rglob("*"):
        assert path.is_dir() or b"canary" not in path.read_bytes()


def test_the_right_passphrase_opens_and_the_wrong_one_does_not(secret_plan: Workspace) -> None:
    secret_plan.close()
    for wrong in ("Heron", "", None):
        with pytest.raises(WrongPassphrase, match=r"secret\.ppdb"):
            reopen(secret_plan.path, wrong)
    reopen(secret_plan.path, "heron").close()


def test_accents_may_be_typed_either_way(tmp_path: Path) -> None:
    make(tmp_path / "plan.ppdb", "forêt").close()
    reopen(tmp_path / "plan.ppdb", "fore\u0302t").close()


def test_a_new_plan_never_overwrites(plan: Workspace) -> None:
    with pytest.raises(PlanExists):
        make(plan.path)


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(PlanMissing):
        make(tmp_path / "gone" / "plan.ppdb")
    with pytest.raises(PlanMissing):
        reopen(tmp_path / "gone" / "plan.ppdb")


def test_a_plan_opens_once(plan: Workspace) -> None:
    with pytest.raises(PlanLocked):
        reopen(plan.path)
    plan.close()
    reopen(plan.path).close()


def test_a_failed_opening_locks_nobody_out(secret_plan: Workspace) -> None:
    secret_plan.close()
    with pytest.raises(WrongPassphrase):
        reopen(secret_plan.path, "sparrow")
    reopen(secret_plan.path, "heron").close()


def test_something_else_is_not_a_plan(tmp_path: Path) -> None:
    for content in (b"", b"PK\x03\x04" + bytes(range(256)) * 16, b"a,b\r\n" * 1000):
        path = tmp_path / "other.ppdb"
        path.write_bytes(content)
        with pytest.raises(NotAPlan):
            reopen(path)


def test_an_exception_takes_everything_back(plan: Workspace) -> None:
    seen: list[frozenset[str]] = []
    plan.listeners.append(seen.append)

    def fail() -> None:
        with plan.action("Add") as session:
            session.add(School(name="Riverside"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (names(plan), plan.history(), plan.undo_name, seen) == ([], [], None, [])
    add_school(plan, "Hillside")
    assert names(plan) == ["Hillside"]


def test_a_broken_rule_takes_everything_back_and_stays_what_it_is(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    with pytest.raises(IntegrityError), plan.action("Add") as session:
        session.add_all([School(name="Hillside"), School(name="Riverside")])
    assert names(plan) == ["Riverside"]


def test_an_action_that_changes_nothing_leaves_no_trace(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.undo()
    with plan.action("Touch") as session:
        session.execute(update(School).values(size=1))
    assert plan.redo_name == "Add school"
    assert [operation.name for operation in plan.operations()] == ["Add school", "Add school"]


def test_listeners_hear_which_tables_changed(plan: Workspace) -> None:
    seen: list[frozenset[str]] = []
    plan.listeners.append(seen.append)
    with plan.action("Add") as session:
        school = School(name="Riverside")
        session.add(school)
        session.flush()
        session.add(Lesson(school_id=school.id))
    with plan.action("Delete") as session:
        session.delete(session.get_one(School, school.id))
    plan.undo()
    assert seen == [{"school", "lesson"}] * 3


def test_reading_cannot_write(plan: Workspace) -> None:
    with plan.reading() as session:
        session.add(School(name="Riverside"))
        with pytest.raises(OperationalError, match="readonly"):
            session.flush()


def test_reading_sees_one_state_while_somebody_writes(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    with plan.reading() as session:
        assert session.scalars(select(School.name)).all() == ["Riverside"]
        add_school(plan, "Hillside")
        assert session.scalars(select(School.name)).all() == ["Riverside"]
    assert names(plan) == ["Hillside", "Riverside"]


def test_an_action_inside_an_action_is_a_bug(plan: Workspace) -> None:
    with pytest.raises(RuntimeError), plan.action("Outer"):
        plan.undo()


def test_twelve_threads_write_and_read(secret_plan: Workspace) -> None:
    failures: list[Exception] = []

    def work(number: int) -> None:
        try:
            for each in range(10):
                add_school(secret_plan, f"School {number}/{each}")
                names(secret_plan)
        except OperationalError as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(names(secret_plan)) == 120


def test_opened_for_reading_only(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.close()
    reader = reopen(plan.path, read_only=True)
    assert names(reader) == ["Riverside"]
    for write in (lambda: add_school(reader), reader.undo, reader.redo, reader.back_up):
        with pytest.raises(ReadOnlyMedium):
            write()
    assert reader.undo_name == "Add school"
    reader.close()


def test_the_author_is_noted(plan: Workspace) -> None:
    plan.author = "Planning office"
    add_school(plan)
    assert plan.history()[0].operation.author == "Planning office"


def test_an_open_plan_can_be_checked_and_its_names_are_forgotten_when_it_is_closed(plan: Workspace) -> None:
    add_school(plan)
    assert plan.check_up().sound
    fold("Riverside")
    plan.close()
    assert fold.cache_info().currsize == 0


def test_undo_with_nothing_done(plan: Workspace) -> None:
    with pytest.raises(NothingToUndo):
        plan.undo()


@pytest.mark.parametrize(("old", "new"), [("heron", "kingfisher"), ("heron", None), (None, "kingfisher")])
def test_another_passphrase_opens_the_plan_and_its_backups(tmp_path: Path, old: str | None, new: str | None) -> None:
    plan = make(tmp_path / "plan.ppdb", old)
    add_school(plan, "Riverside")
    plan.back_up()
    replica = plan.replica_id
    plan.change_passphrase(new, profile=QUICK)
    add_school(plan, "Hillside")
    assert plan.encrypted == (new is not None)
    plan.close()
    assert plan.replica_id == replica
    for path in (plan.path, *(backup.path for backup in backups_of(plan.path))):
        assert kind_of(path) == ("encrypted" if new else "plain")
        if new:
            with pytest.raises(WrongPassphrase):
                reopen(path, old)
    again = reopen(plan.path, new)
    assert again.replica_id == replica
    assert [again.undo(), again.undo()] == ["Add school"] * 2
    again.close()


def test_the_recovery_code_opens_the_plan_and_its_backups(secret_plan: Workspace) -> None:
    code = secret_plan.recovery_code()
    assert code
    made = secret_plan.back_up()
    secret_plan.close()
    for path in (secret_plan.path, made):
        reopen(path, code).close()


def test_without_a_passphrase_there_is_no_recovery_code(plan: Workspace) -> None:
    assert plan.recovery_code() is None


def test_a_passphrase_is_changed_when_all_have_finished_reading(secret_plan: Workspace) -> None:
    reading, go_on = threading.Event(), threading.Event()

    def read() -> None:
        with secret_plan.reading() as session:
            reading.set()
            go_on.wait(10)
            session.scalars(select(School.name)).all()

    reader = threading.Thread(target=read)
    changer = threading.Thread(target=lambda: secret_plan.change_passphrase("kingfisher", profile=QUICK))
    reader.start()
    assert reading.wait(10)
    changer.start()
    assert secret_plan.undo_name is None
    go_on.set()
    reader.join()
    changer.join()
    add_school(secret_plan, "Riverside")
    secret_plan.close()
    again = reopen(secret_plan.path, "kingfisher")
    assert names(again) == ["Riverside"]
    again.close()


def test_only_its_passphrase_or_recovery_code_opens_an_open_plan(secret_plan: Workspace, plan: Workspace) -> None:
    assert secret_plan.opened_by("heron", profiles=[QUICK])
    assert secret_plan.opened_by(secret_plan.recovery_code() or "", profiles=[QUICK])
    assert not secret_plan.opened_by("Heron", profiles=[QUICK])
    assert not secret_plan.opened_by("", profiles=[QUICK])
    assert plan.opened_by("")
