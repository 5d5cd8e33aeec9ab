"""Running the migrations on a plan file: all in one transaction, links checked before it is committed."""

from types import ModuleType
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import Script, ScriptDirectory
from alembic.script.revision import RevisionMap
from sqlalchemy import Connection, MetaData

from policeplanner import __version__
from policeplanner.paths import resource
from policeplanner.store.engine import PlanFile, migrating_engine
from policeplanner.store.errors import PlanDamaged
from policeplanner.store.files import APPLICATION_ID
from policeplanner.store.journal import close_all, set_fact
from policeplanner.store.migrations.versions import v0001_first
from policeplanner.store.schema import METADATA
from policeplanner.store.search_index import rebuild_index
from policeplanner.store.triggers import drop_triggers, replace_triggers

# Named here rather than found in a folder, so that the installed program, which has no such folder, finds them too.
VERSIONS: tuple[ModuleType, ...] = (v0001_first,)


def migrate(file: PlanFile, metadata: MetaData = METADATA) -> None:
    """Bring a file, also a new and empty one, to the present form, wholly or not at all.

    Raises PlanDamaged when records point to records that are not there.
    """
    engine = migrating_engine(file)
    try:
        with engine.begin() as connection:
            _migrate(connection, metadata)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise PlanDamaged(file.path)
    finally:
        engine.dispose()


def newest() -> int:
    """Return the number of the last migration."""
    return int(VERSIONS[-1].revision)


def _migrate(connection: Connection, metadata: MetaData) -> None:
    drop_triggers(connection)
    script = _script()

    def steps(revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", revision)  # noqa: SLF001 - the way Alembic's own command goes

    with EnvironmentContext(Config(), script, fn=steps, destination_rev="head") as environment:
        environment.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
        environment.run_migrations()
    close_all(connection)
    set_fact(connection, "made_by", __version__)
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={newest()}")
    replace_triggers(connection, metadata)
    rebuild_index(connection, metadata)


def _script() -> ScriptDirectory:
    # Alembic insists on a folder that exists; it does not look into it, as the map below is given.
    script = ScriptDirectory(str(resource()))
    script.revision_map = RevisionMap(
        lambda: [Script(module, module.revision, str(module.__file__)) for module in VERSIONS]
    )
    return script
