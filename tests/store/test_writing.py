"""One writer at a time, everything or nothing."""

import threading

import pytest
from sqlalchemy import select

from policeplanner.store.workspace import Workspace
from tests.store.records import School, add_school, names


def test_a_second_writer_waits_and_sees_what_the_first_wrote(plan: Workspace) -> None:
    inside, go_on = threading.Event(), threading.Event()
    seen: list[str] = []

    def first() -> None:
        with plan.action("First") as session:
            session.add(School(name="Riverside"))
            inside.set()
            go_on.wait(10)

    def second() -> None:
        with plan.action("Second") as session:
            seen.extend(session.scalars(select(School.name)))

    writers = [threading.Thread(target=first), threading.Thread(target=second)]
    writers[0].start()
    assert inside.wait(10)
    writers[1].start()
    assert names(plan) == []
    go_on.set()
    for writer in writers:
        writer.join()
    assert seen == ["Riverside"]


def test_a_commit_inside_an_action_commits_nothing_yet(plan: Workspace) -> None:
    def fail() -> None:
        with plan.action("Add") as session:
            session.add(School(name="Riverside"))
            session.commit()
            session.add(School(name="Hillside"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names(plan) == []


def test_part_of_an_action_can_be_taken_back(plan: Workspace) -> None:
    with plan.action("Add") as session:
        session.add(School(name="Riverside"))
        with session.begin_nested() as part:
            session.add(School(name="Hillside"))
            session.flush()
            part.rollback()
    assert names(plan) == ["Riverside"]
    plan.undo()
    assert names(plan) == []


def test_a_listener_that_fails_does_not_take_back_what_was_saved(plan: Workspace) -> None:
    def fail(_tables: frozenset[str]) -> None:
        raise ZeroDivisionError

    plan.listeners.append(fail)
    with pytest.raises(ZeroDivisionError):
        add_school(plan, "Riverside")
    plan.listeners.clear()
    assert names(plan) == ["Riverside"]
    add_school(plan, "Hillside")
