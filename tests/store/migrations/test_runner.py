"""Migrations run wholly or not at all, and lose no children."""

from contextlib import closing
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy
from alembic import op

from policeplanner.store.errors import PlanDamaged
from policeplanner.store.migrations import runner
from policeplanner.store.workspace import Workspace
from tests.store.records import TABLES, Lesson, School, file_of, reopen, state


def step(upgrade: Any) -> ModuleType:
    """Return a made-up second migration."""
    module = ModuleType("v0002_made_up")
    module.__file__ = "v0002_made_up.py"
    vars(module).update(revision="0002", down_revision="0001", upgrade=upgrade, __doc__="Made up.")
    return module


@pytest.fixture
def filled(plan: Workspace) -> Workspace:
    """Give a closed plan with a school and its lesson."""
    with plan.action("Add") as session:
        school = School(name="Riverside")
        session.add(school)
        session.flush()
        session.add(Lesson(school_id=school.id, title="first"))
    plan.close()
    return plan


def version(plan: Workspace) -> int:
    """Return the number of a file's form."""
    with closing(file_of(plan).connect()) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def rebuild_school() -> None:
    """Rebuild a table that others point to, the way SQLite needs it."""
    with op.batch_alter_table("school", recreate="always") as batch:
        batch.add_column(sqlalchemy.Column("note", sqlalchemy.String))


def test_rebuilding_a_parent_keeps_its_children(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "VERSIONS", (*runner.VERSIONS, step(rebuild_school)))
    runner.migrate(file_of(filled), TABLES)
    assert version(filled) == 2
    with closing(file_of(filled).connect()) as connection:
        assert connection.execute("SELECT title FROM lesson").fetchall() == [("first",)]
        assert connection.execute("SELECT name, note FROM school").fetchall() == [("Riverside", None)]
        triggers = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()
    assert triggers == (len(TABLES.tables) * 3,)


def test_a_migration_that_fails_changes_nothing(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def upgrade() -> None:
        rebuild_school()
        raise ZeroDivisionError

    monkeypatch.setattr(runner, "VERSIONS", (*runner.VERSIONS, step(upgrade)))
    with pytest.raises(ZeroDivisionError):
        runner.migrate(file_of(filled), TABLES)
    assert version(filled) == 1
    again = reopen(filled.path)
    assert [row[2] for row in state(again)["lesson"]] == ["first"]
    assert again.undo() == "Add"
    again.close()


def test_a_migration_that_breaks_links_is_refused(filled: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "VERSIONS", (*runner.VERSIONS, step(lambda: op.execute("DELETE FROM school"))))
    with pytest.raises(PlanDamaged):
        runner.migrate(file_of(filled), TABLES)
    again = reopen(filled.path)
    assert len(state(again)["school"]) == 1
    again.close()
