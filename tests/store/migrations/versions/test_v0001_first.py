"""After all migrations the file has exactly the mapped tables."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData

from policeplanner.store.engine import reading_engine
from policeplanner.store.journal import JOURNAL
from policeplanner.store.migrations.versions import v0001_first
from policeplanner.store.schema import METADATA
from policeplanner.store.workspace import Workspace
from tests.store.records import file_of


def test_migrations_lead_to_the_mapped_tables(workspace: Workspace) -> None:
    whole = MetaData(naming_convention=METADATA.naming_convention)
    for table in (*METADATA.tables.values(), *JOURNAL.tables.values()):
        table.to_metadata(whole)
    engine = reading_engine(file_of(workspace))
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "include_name": _is_kept}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, whole) == []
    engine.dispose()


def _is_kept(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not str(name).startswith("search_")  # derived, and made anew by every migration


def test_there_is_no_way_down() -> None:
    with pytest.raises(NotImplementedError):
        v0001_first.downgrade()
