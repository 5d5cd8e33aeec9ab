"""The CSV tables that come with the program."""

import csv
import re

import pytest

from policeplanner.paths import resource
from policeplanner.services.tables import keyed, table

FILES = sorted(path for folder in ("catalogue", "sample") for path in resource(folder).glob("*.csv"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_row_has_as_many_cells_as_the_header(path) -> None:  # type: ignore[no-untyped-def]
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert [row for row in rows if len(row) != len(header)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_french_keeps_its_typography(path) -> None:  # type: ignore[no-untyped-def]
    french = [
        row[name]
        for row in table(path.parent.name, path.name)
        for name in row
        if name.endswith("_fr") or name == "fr"
        if "http" not in row[name]
    ]
    assert [text for text in french if "'" in text or any(f" {mark}" in text for mark in ":;?!%»")] == []
    assert [text for text in french if "« " in text or re.search(r"\d \d{3}\b", text)] == []


def test_rows_are_found_by_their_key() -> None:
    assert keyed("code", "catalogue", "field_operations.csv")["MtSk"]["currency"] == "MKD"
