"""SQLite triggers that write every insert, update and delete into the journal.

The triggers are made from the mapped tables, so no bulk statement, cascade or replaced row escapes the journal, and
a change outside an action is refused. Another database needs another text here and nothing else.
"""

from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table

RECORD = (
    "INSERT INTO journal_change (operation_id, table_name, record_id, kind, before, after) "
    "VALUES ((SELECT operation_id FROM journal_open), '{table}', {row}.id, '{kind}', {before}, {after});"
)


def replace_triggers(connection: Connection, metadata: MetaData) -> None:
    """Make the triggers fit the tables as they are now."""
    drop_triggers(connection)
    for table in metadata.sorted_tables:
        for statement in trigger_statements(table):
            connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    """Remove the triggers, as before a migration, which is no action of a user."""
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'journal_*'"
    for name in connection.exec_driver_sql(query).scalars().all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def trigger_statements(table: Table) -> list[str]:
    """Return the three triggers of one table."""
    columns = stored_columns(table)
    old, new = _everything(columns, "OLD"), _everything(columns, "NEW")
    changed = " OR ".join(_differs(column) for column in columns)
    return [
        _trigger(
            table, "insert", "", RECORD.format(table=table.name, row="NEW", kind="insert", before="NULL", after=new)
        ),
        _trigger(
            table,
            "update",
            f"WHEN {changed}",
            RECORD.format(
                table=table.name,
                row="OLD",
                kind="update",
                before=_differences(columns, "OLD"),
                after=_differences(columns, "NEW"),
            ),
        ),
        _trigger(
            table, "delete", "", RECORD.format(table=table.name, row="OLD", kind="delete", before=old, after="NULL")
        ),
    ]


def stored_columns(table: Table) -> list[Column[object]]:
    """Return the columns that hold values of their own."""
    return [column for column in table.columns if column.computed is None]


def _trigger(table: Table, kind: str, when: str, body: str) -> str:
    return (
        f'CREATE TRIGGER "journal_{table.name}_{kind}" AFTER {kind.upper()} ON "{table.name}" {when} BEGIN {body} END'
    )


def _differs(column: Column[object]) -> str:
    # BINARY: a column that ignores case would hide a change of case.
    return f'OLD."{column.name}" IS NOT NEW."{column.name}" COLLATE BINARY'


def _json(column: Column[object], row: str) -> str:
    value = f'{row}."{column.name}"'
    if isinstance(column.type, LargeBinary):
        return f"CASE WHEN {value} IS NULL THEN 'null' ELSE '\"' || hex({value}) || '\"' END"
    return f"json_quote({value})"


def _everything(columns: list[Column[object]], row: str) -> str:
    parts = " || ',' || ".join(f"'\"{column.name}\":' || {_json(column, row)}" for column in columns)
    return f"'{{' || {parts} || '}}'"


def _differences(columns: list[Column[object]], row: str) -> str:
    parts = " || ".join(
        f"CASE WHEN {_differs(column)} THEN ',\"{column.name}\":' || {_json(column, row)} ELSE '' END"
        for column in columns
    )
    return f"'{{' || substr({parts}, 2) || '}}'"
