"""Read the CSV tables that come with the program."""

import csv
from functools import cache

from policeplanner.paths import resource

Row = dict[str, str]


@cache
def table(*parts: str) -> tuple[Row, ...]:
    """Return the rows of a CSV file under resources/ as column → text; they are shared and must not be changed."""
    with resource(*parts).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def keyed(key: str, *parts: str) -> dict[str, Row]:
    """Return the rows of a CSV file by the text of their key column."""
    return {row[key]: row for row in table(*parts)}
