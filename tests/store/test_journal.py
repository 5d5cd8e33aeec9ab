"""Who did what and when can be read for every record."""

import uuid
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from policeplanner.store.engine import writing_engine
from policeplanner.store.journal import fact, set_fact
from policeplanner.store.workspace import Workspace
from tests.store.records import Lesson, School, Visit, add_school, file_of


def test_the_history_of_a_record_tells_old_and_new(plan: Workspace) -> None:
    plan.author = "Ana"
    school = add_school(plan, "Riverside", size=3, opened=date(2020, 5, 1), price=Decimal("9.90"))
    plan.author = "Ben"
    with plan.action("Move opening", "Riverside") as session:
        session.get_one(School, school).opened = date(2021, 6, 2)
    add_school(plan, "Hillside")
    edit, added = plan.history("school", school)
    assert edit.fields == {"opened": (date(2020, 5, 1), date(2021, 6, 2))}
    assert (edit.operation.author, edit.operation.name, edit.operation.subject) == ("Ben", "Move opening", "Riverside")
    assert datetime.now(UTC) - edit.operation.made_at < timedelta(minutes=1)
    assert (edit.table, edit.record, edit.what, edit.operation.kind) == ("school", school, "update", "do")
    assert added.what == "insert"
    assert added.operation.author == "Ana"
    assert added.fields["id"] == (None, school)
    assert added.fields["price"] == (None, Decimal("9.90"))
    assert added.fields["crest"] == (None, None)


def test_the_history_of_the_plan_is_newest_first_and_limited(plan: Workspace) -> None:
    for name in "abc":
        add_school(plan, name)
    assert [change.fields["name"][1] for change in plan.history(limit=2)] == ["c", "b"]
    assert plan.history("lesson") == []
    assert plan.history(record=uuid.uuid4()) == []


def test_cascades_are_told_record_by_record(plan: Workspace) -> None:
    school = add_school(plan, "Riverside")
    with plan.action("Add") as session:
        first = Lesson(school_id=school, title="first")
        session.add_all([first, Visit(school_id=school)])
        session.flush()
        session.add(Lesson(school_id=school, title="second", after_id=first.id))
    with plan.action("Delete") as session:
        session.execute(delete(School))
    kinds = [(change.table, change.what) for change in plan.history(limit=4)]
    assert sorted(kinds) == [("lesson", "delete"), ("lesson", "delete"), ("school", "delete"), ("visit", "update")]


def test_undo_is_part_of_history(plan: Workspace) -> None:
    add_school(plan, "Riverside")
    plan.undo()
    assert [(change.operation.kind, change.what) for change in plan.history()] == [("undo", "delete"), ("do", "insert")]


def test_a_field_that_is_gone_keeps_its_stored_form(plan: Workspace) -> None:
    school = add_school(plan, "Riverside", opened=date(2020, 5, 1))
    with plan.action("Edit") as session:
        session.execute(update(School).values(opened=date(2021, 5, 1)))
    plan._metadata = type(plan._metadata)()  # noqa: SLF001 - the tables as a later version might have them
    assert plan.history(record=school)[0].fields == {"opened": ("2020-05-01", "2021-05-01")}


def test_nothing_is_written_outside_an_action(plan: Workspace) -> None:
    engine = writing_engine(file_of(plan))
    insert = "INSERT INTO school (id, name) VALUES ('0', 'Riverside')"
    with pytest.raises(IntegrityError, match="operation_id"), engine.begin() as connection:
        connection.exec_driver_sql(insert)
    engine.dispose()


def test_facts_can_be_changed(plan: Workspace) -> None:
    engine = writing_engine(file_of(plan))
    with engine.begin() as connection:
        set_fact(connection, "made_by", "9.9")
        assert fact(connection, "made_by") == "9.9"
        assert fact(connection, "unknown") is None
    engine.dispose()
