"""The search index: the folded words by which each record is looked for, kept in step from the journal.

Words are found by how they begin, in any order, accents and scripts folded. The index is derived: each operation puts
what it changed into it at its end, in a few statements for all its records, and every migration makes it anew. Another
database needs another text here and nothing else.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, MetaData
from sqlalchemy.orm import Session

# Table → the texts by which its records are found; {row} stands for the row.
_ACTIVITY = "(SELECT title_en || ' ' || title_fr FROM activity WHERE activity.id = {row}.activity_id)"
_TEXTS = {
    "programme": ("{row}.title_en", "{row}.title_fr", "{row}.code"),
    "activity": ("{row}.title_en", "{row}.title_fr", "{row}.reference"),
    "edition": (_ACTIVITY, "{row}.code"),
    "initiative": (_ACTIVITY, "{row}.municipality"),
    "course": ("{row}.title_en", "{row}.title_fr", "{row}.code"),
    "trainer": ("{row}.given_name", "{row}.surname", "{row}.city"),
    "venue": ("{row}.name_en", "{row}.name_fr", "{row}.city"),
    "institution": ("{row}.name_en", "{row}.name_fr", "{row}.city"),
    "participant": (
        "{row}.given_name", "{row}.surname", "{row}.given_name_native", "{row}.surname_native", "{row}.rank",
    ),
}  # fmt: skip
_OF_ACTIVITY = ("edition", "initiative")
_MANY = "participant"

_TABLES = (
    "CREATE TABLE search_row (id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, record_id TEXT NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE search_index USING fts5(kind, words, prefix='1 2 3', content='', contentless_delete=1)",
)
_CHANGED = "SELECT record_id FROM journal_change WHERE operation_id = {number} AND table_name = '{table}'"
_FIND = (
    "SELECT found.table_name, found.record_id FROM search_index JOIN search_row AS found"
    " ON found.id = search_index.rowid WHERE search_index MATCH ? LIMIT ?"
)


def rebuild_index(connection: Connection, metadata: MetaData) -> None:
    """Make the index anew with what is in the plan now."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_index")
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_row")
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    for table in sorted(_TEXTS.keys() & metadata.tables.keys()):
        _put(connection, table, f'SELECT id FROM "{table}"')


def follow_changes(connection: Connection, number: int, tables: frozenset[str]) -> None:
    """Put what an operation changed into the index; `tables` are those it changed."""
    changed = {table: _CHANGED.format(number=number, table=table) for table in sorted(_TEXTS.keys() & tables)}
    if "activity" in changed:
        for table in _OF_ACTIVITY:
            parts = f'SELECT id FROM "{table}" WHERE activity_id IN ({changed["activity"]})'
            changed[table] = f"{changed[table]} UNION {parts}" if table in changed else parts
    for table, records in changed.items():
        _take_out(connection, records)
        _put(connection, table, records)


def matching(session: Session, words: Sequence[str], limit: int) -> list[tuple[str, UUID]]:
    """Return (table, id) of records that have, for each folded word, one that begins with it; at most `limit`.

    What begins with the first word comes first. People, of whom there are many, come after all others of their rank.
    """
    every = " AND ".join(f"{_quoted(word)}*" for word in words)
    first = " AND ".join([f"^ {_quoted(words[0])}*", *(f"{_quoted(word)}*" for word in words[1:])])
    found: dict[tuple[str, UUID], None] = {}
    for begins in (f"words : ({first})", f"words : ({every})"):
        for kind in (f"{begins} NOT kind : {_MANY}", f"{begins} AND kind : {_MANY}"):
            rows = session.connection().exec_driver_sql(_FIND, (kind, limit))
            found |= dict.fromkeys((table, UUID(record)) for table, record in rows)
            if len(found) >= limit:
                return list(found)[:limit]
    return list(found)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _words(table: str, row: str) -> str:
    texts = (f"coalesce({text.format(row=row)}, '')" for text in _TEXTS[table])
    return "fold(" + " || ' ' || ".join(texts) + ")"


def _take_out(connection: Connection, records: str) -> None:
    rows = f"SELECT id FROM search_row WHERE record_id IN ({records})"
    connection.exec_driver_sql(f"DELETE FROM search_index WHERE rowid IN ({rows})")
    connection.exec_driver_sql(f"DELETE FROM search_row WHERE record_id IN ({records})")


def _put(connection: Connection, table: str, records: str) -> None:
    connection.exec_driver_sql(
        f"INSERT INTO search_row (table_name, record_id) SELECT '{table}', id FROM \"{table}\" WHERE id IN ({records})"
    )
    connection.exec_driver_sql(
        f"INSERT INTO search_index (rowid, kind, words) SELECT found.id, '{table}', {_words(table, 'filled')}"
        f' FROM "{table}" AS filled JOIN search_row AS found ON found.record_id = filled.id'
        f" WHERE filled.id IN ({records})"
    )
