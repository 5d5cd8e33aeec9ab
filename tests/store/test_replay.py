"""Undo and redo put back exactly what was there, whatever was done."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from policeplanner.store.errors import NothingToUndo
from policeplanner.store.workspace import Workspace
from tests.store.records import Lesson, School, Visit, add_school, make, names, reopen, state

Deed = Callable[[Session], None]


def _nth(session: Session, column: Any, number: int) -> uuid.UUID | None:
    found = session.scalars(select(column).order_by(column)).all()
    return found[number % len(found)] if found else None


def _add_schools(number: int, text: str) -> Deed:
    def deed(session: Session) -> None:
        taken = session.scalars(select(School.name)).all()
        rows = [{"name": f"{text}{each}{len(taken)}", "size": number * 10**9} for each in range(number % 4 + 1)]
        session.execute(insert(School), rows)

    return deed


def _add_lessons(number: int, text: str) -> Deed:
    def deed(session: Session) -> None:
        school = _nth(session, School.id, number)
        if school:
            before = _nth(session, Lesson.id, number)
            session.add_all(Lesson(school_id=school, title=text, after_id=before) for _ in range(number % 5))

    return deed


def _add_visit(number: int, _text: str) -> Deed:
    def deed(session: Session) -> None:
        lesson = _nth(session, Lesson.id, number) if number % 3 == 0 else None
        session.add(Visit(school_id=_nth(session, School.id, number), lesson_id=lesson))

    return deed


def _rename_all(number: int, text: str) -> Deed:
    def deed(session: Session) -> None:
        session.execute(update(School).values(size=School.size + number, opened=date(2026, 1, 1 + number % 28)))
        session.execute(update(Lesson).values(title=Lesson.title + text))

    return deed


def _swap_links(number: int, _text: str) -> Deed:
    def deed(session: Session) -> None:
        session.execute(update(Lesson).values(school_id=_nth(session, School.id, number)).where(Lesson.title != ""))

    return deed


def _delete_school(number: int, _text: str) -> Deed:
    def deed(session: Session) -> None:
        with session.begin_nested() as savepoint:
            try:
                session.execute(delete(School).where(School.id == _nth(session, School.id, number)))
            except IntegrityError:  # a visit keeps one of its lessons
                savepoint.rollback()

    return deed


def _delete_all(_number: int, _text: str) -> Deed:
    def deed(session: Session) -> None:
        session.execute(delete(Visit))
        session.execute(delete(School))

    return deed


DEEDS = st.builds(
    lambda make_deed, number, text: make_deed(number, text),
    st.sampled_from([_add_schools, _add_lessons, _add_visit, _rename_all, _swap_links, _delete_school, _delete_all]),
    st.integers(0, 60),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
)


def _clear(plan: Workspace) -> None:
    with plan.action("Start anew", undoable=False) as session:
        _delete_all(0, "")(session)
        session.add(School(name="the one that stays"))


def _act(plan: Workspace, deeds: list[Deed]) -> bool:
    """Do these deeds as one action and tell whether it left a step."""
    last = plan.operations(1)
    with plan.action("Act") as session:
        for deed in deeds:
            deed(session)
    return plan.operations(1) != last


@pytest.fixture(scope="module")
def playground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the path of a plan that all random stories play in, one after the other."""
    path = tmp_path_factory.mktemp("stories") / "plan.ppdb"
    make(path).close()
    return path


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Give a plan that stays open for all random stories without a restart."""
    with closing(make(tmp_path_factory.mktemp("open") / "plan.ppdb")) as plan:
        yield plan


@settings(max_examples=25, deadline=None)
@given(actions=st.lists(st.lists(DEEDS, min_size=1, max_size=4), max_size=8))
def test_undone_to_the_start_and_redone_to_the_end(playground: Path, actions: list[list[Deed]]) -> None:
    with closing(reopen(playground)) as plan:
        _clear(plan)
        states = [state(plan)]
        for deeds in actions:
            if _act(plan, deeds):
                states.append(state(plan))
    with closing(reopen(playground)) as plan:
        for expected in reversed(states[:-1]):
            plan.undo()
            assert state(plan) == expected
        assert plan.undo_name is None
        for expected in states[1:]:
            plan.redo()
            assert state(plan) == expected
        assert plan.redo_name is None


@settings(max_examples=20, deadline=None)
@given(walk=st.lists(st.sampled_from(["act", "undo", "redo"]), max_size=30), deeds=st.lists(DEEDS, min_size=30))
def test_undo_and_redo_in_any_order_act_like_a_cursor_in_a_list(
    ground: Workspace, walk: list[str], deeds: list[Deed]
) -> None:
    _clear(ground)
    _walk(ground, walk, deeds)


def _walk(plan: Workspace, walk: list[str], deeds: list[Deed]) -> None:
    states, here = [state(plan)], 0
    for step, deed in zip(walk, deeds, strict=False):
        if step == "act":
            if _act(plan, [deed]):
                states[here + 1 :] = [state(plan)]
                here += 1
        elif (plan.undo_name if step == "undo" else plan.redo_name) is None:
            assert here == (0 if step == "undo" else len(states) - 1)
        else:
            getattr(plan, step)()
            here += -1 if step == "undo" else 1
        assert state(plan) == states[here]


INTEGERS = st.integers(-(2**63), 2**63 - 1)
VALUES = st.fixed_dictionaries(
    {
        "name": st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
        "size": st.none() | INTEGERS,
        "opened": st.none() | st.dates(),
        "seen": st.none() | st.datetimes(timezones=st.just(UTC)),
        "price": st.none() | st.decimals(-(10**12), 10**12, places=2),
        "ratio": st.none() | st.floats(allow_nan=False),
        "crest": st.none() | st.binary(),
    }
)


@settings(max_examples=100, deadline=None)
@given(first=VALUES, second=VALUES)
def test_every_value_comes_back_exactly(ground: Workspace, first: dict[str, Any], second: dict[str, Any]) -> None:
    _clear(ground)
    school = add_school(ground, **first)
    added = state(ground)
    with ground.action("Edit") as session:
        session.execute(update(School).where(School.id == school).values(second))
    edited = state(ground)
    with ground.action("Delete") as session:
        session.execute(delete(School).where(School.id == school))
    ground.undo()
    assert state(ground) == edited
    if first != second:
        ground.undo()
        assert state(ground) == added
        ground.redo()
        assert state(ground) == edited


def test_an_import_of_many_rows_is_undone_in_portions(plan: Workspace) -> None:
    with plan.action("Import") as session:
        session.execute(insert(School), [{"name": f"School {number}"} for number in range(12_000)])
    plan.undo()
    assert names(plan) == []
    plan.redo()
    assert len(names(plan)) == 12_000


def test_a_case_change_is_a_change(plan: Workspace) -> None:
    school = add_school(plan, "riverside")
    with plan.action("Rename") as session:
        session.get_one(School, school).name = "Riverside"
    assert plan.undo() == "Rename"
    assert names(plan) == ["riverside"]


def test_a_replaced_row_is_journalled(plan: Workspace) -> None:
    school = add_school(plan, "Riverside", size=5)
    with plan.action("Replace") as session:
        session.execute(insert(School).prefix_with("OR REPLACE").values(id=school, name="Hillside"))
    before = state(plan)
    plan.undo()
    assert names(plan) == ["Riverside"]
    plan.redo()
    assert state(plan) == before


def test_a_changed_id_is_put_back(plan: Workspace) -> None:
    school, other = add_school(plan, "Riverside"), uuid.uuid4()
    with plan.action("Renumber") as session:
        session.execute(update(School).where(School.id == school).values(id=other, size=7))
    after = state(plan)
    plan.undo()
    with plan.reading() as session:
        assert session.get_one(School, school).size is None
    plan.redo()
    assert state(plan) == after


def test_a_new_action_ends_redo(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.undo()
    add_school(plan, "Hillside")
    assert plan.redo_name is None
    with pytest.raises(NothingToUndo):
        plan.redo()


def test_undo_never_goes_past_an_action_that_cannot_be_undone(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    with plan.action("Catalogue", undoable=False) as session:
        session.add(School(name="Hillside", seen=datetime(2026, 1, 1, tzinfo=UTC), price=Decimal("1.25")))
    assert plan.undo_name is None
    with pytest.raises(NothingToUndo):
        plan.undo()
    add_school(plan, "Lakeside")
    assert plan.undo() == "Add school"
    assert plan.undo_name is None
    assert names(plan) == ["Hillside", "Riverside"]


def test_steps_survive_a_restart(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    add_school(plan, "Hillside")
    plan.undo()
    plan.close()
    again = reopen(plan.path)
    assert (again.undo_name, again.redo_name) == ("Add school", "Add school")
    again.redo()
    assert names(again) == ["Hillside", "Riverside"]
    again.close()
