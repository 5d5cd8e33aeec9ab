"""Columns whose values are worked out in Python, yet sorted and paged with the rest of a list by SQL."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Float, String, func, literal, type_coerce


class Lookup:
    """Values by the id of a record. Its `sql` reads them as text, or as a number."""

    def __init__(self, key: Any, *, number: bool = False) -> None:
        """Look up by a column of ids."""
        self._path = literal("$.").concat(type_coerce(key, String))
        self._kind = Float() if number else String()
        self._written = "{}"

    def set_values(self, values: Mapping[UUID, str | float]) -> None:
        """Replace the values."""
        self._written = json.dumps({f"{key.hex}": value for key, value in values.items()})

    def sql(self) -> Any:
        """Return the value of a row, NULL where there is none."""
        return func.json_extract(literal(self._written), self._path, type_=self._kind)
