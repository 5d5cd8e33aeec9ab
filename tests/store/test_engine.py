"""Every connection is durable, checked and unlocked with the file's own key."""

from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import QueuePool

from policeplanner.store import driver
from policeplanner.store.engine import migrating_engine, reading_engine, writing_engine
from policeplanner.store.keys import Key
from policeplanner.store.workspace import Workspace
from tests.store.records import add_school, file_of

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: NORMAL lost acknowledged work in simulated power cuts
    "foreign_keys": 1,
    "temp_store": 2,
    "recursive_triggers": 1,
}


def test_every_connection_is_durable_and_checked(secret_plan: Workspace) -> None:
    for make in (writing_engine, reading_engine):
        engine = make(file_of(secret_plan))
        with engine.connect() as connection:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
        assert found == PRAGMAS
        assert isinstance(engine.pool, QueuePool)
        assert engine.hide_parameters
        engine.dispose()


def test_migrations_leave_links_unchecked(secret_plan: Workspace) -> None:
    engine = migrating_engine(file_of(secret_plan))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
    engine.dispose()


def test_a_wrong_key_opens_nothing_and_shows_nothing(secret_plan: Workspace, capfd: pytest.CaptureFixture[str]) -> None:
    wrong = replace(file_of(secret_plan), key=Key(b"k" * 32, b"s" * 16))
    with pytest.raises(driver.DatabaseError) as caught:
        wrong.connect()
    for text in (str(caught.value), repr(caught.value), repr(wrong), *capfd.readouterr()):
        assert "6b6b" not in text
        assert "kkkk" not in text


def test_an_immutable_file_is_read_without_a_trace(secret_plan: Workspace) -> None:
    add_school(secret_plan, "Riverside")
    made = secret_plan.back_up()
    still = replace(file_of(secret_plan), path=made, immutable=True)
    with closing(still.connect()) as connection:
        assert connection.execute("SELECT name FROM school").fetchall() == [("Riverside",)]
        assert list(made.parent.iterdir()) == [made]
        with pytest.raises(driver.OperationalError):
            connection.execute("DELETE FROM plan_fact")
