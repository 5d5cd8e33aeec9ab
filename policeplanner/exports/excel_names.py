"""Names of sheets that every spreadsheet program accepts: short, unique, without forbidden signs."""

import re

_FORBIDDEN = re.compile(r"[:\\/?*\[\]\x00-\x1f]")
_LONGEST = 31


class SheetNames:
    """The names given so far in one workbook."""

    def __init__(self) -> None:
        """Start without any name."""
        self._taken: set[str] = set()

    def take(self, wanted: str) -> str:
        """Return the nearest legal name that is still free, and keep it."""
        base = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("'")[:_LONGEST].strip(" '") or "1"
        if base.casefold() in {"history", "historique"}:  # reserved by Excel for its own use
            base = f"{base} 1"
        name, number = base, 1
        while name.casefold() in self._taken:
            number += 1
            ending = f" ({number})"
            name = base[: _LONGEST - len(ending)].rstrip() + ending
        self._taken.add(name.casefold())
        return name


def quoted(name: str) -> str:
    """Return a sheet's name as formulas refer to it."""
    return "'" + name.replace("'", "''") + "'"
