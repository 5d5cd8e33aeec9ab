"""What holds for every table of the plan file."""

from sqlalchemy import Table, UniqueConstraint

import policeplanner.domain.model  # noqa: F401 - maps every table
from policeplanner.domain.base import Base

TABLES = list(Base.metadata.tables.values())


def led_by_an_index(table: Table, column: str) -> bool:
    leading = [next(iter(index.columns)).name for index in table.indexes]
    leading += [next(iter(key.columns)).name for key in table.constraints if isinstance(key, UniqueConstraint)]
    return column in [*leading, next(iter(table.primary_key)).name]


def test_every_foreign_key_has_an_index() -> None:
    links = [(table, element.parent.name) for table in TABLES for element in table.foreign_keys]
    assert [f"{table.name}.{column}" for table, column in links if not led_by_an_index(table, column)] == []


def test_every_record_has_one_id_of_its_own() -> None:
    assert [table.name for table in TABLES if table.primary_key.columns.keys() != ["id"]] == []


def test_every_content_text_has_two_sides() -> None:
    ends = {"_en": "_fr", "_fr": "_en"}
    sides = [(table, column.name) for table in TABLES for column in table.columns if column.name[-3:] in ends]
    assert [
        f"{table.name}.{name}" for table, name in sides if f"{name[:-3]}{ends[name[-3:]]}" not in table.columns
    ] == []
