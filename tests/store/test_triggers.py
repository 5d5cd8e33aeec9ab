"""The triggers fit the mapped tables."""

from contextlib import closing

from sqlalchemy import Column, Computed, Integer, LargeBinary, MetaData, String, Table

from policeplanner.store.schema import METADATA
from policeplanner.store.triggers import stored_columns, trigger_statements
from policeplanner.store.workspace import Workspace
from tests.store.records import file_of


def test_every_mapped_table_has_its_three_triggers(workspace: Workspace) -> None:
    with closing(file_of(workspace).connect()) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    assert names == {f"journal_{table}_{kind}" for table in METADATA.tables for kind in ("insert", "update", "delete")}


def test_every_mapped_table_is_known_by_its_id() -> None:
    assert [table.name for table in METADATA.sorted_tables if list(table.primary_key.columns) != [table.c.id]] == []


def test_computed_columns_are_left_out() -> None:
    table = Table("t", MetaData(), Column("id", Integer, primary_key=True), Column("b", Integer, Computed("id + 1")))
    assert [column.name for column in stored_columns(table)] == ["id"]


def test_case_and_bytes_are_kept() -> None:
    table = Table(
        "t", MetaData(), Column("id", Integer, primary_key=True), Column("a", String), Column("b", LargeBinary)
    )
    _, changed, _ = trigger_statements(table)
    assert "COLLATE BINARY" in changed
    assert 'hex(OLD."b")' in changed
