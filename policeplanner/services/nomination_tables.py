"""Reading a table of nominations as it is pasted: title rows, a heading or none, columns in any order."""

import csv
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from policeplanner.domain.vocabulary import Sex
from policeplanner.services.nomination_words import Meaning, headings, names_place, names_rank, sex_of

MOST_ROWS = 20_000
MOST_COLUMNS = 40
LONGEST = 200
_LOOKED_FOR = 12
_SAMPLE = 200
_MOSTLY = 0.6
_CONTACT = re.compile(r"@|^\+?[\d\s()/.-]{6,}$")
_NUMBER = re.compile(r"^[\d\s.,)№#-]+$")


class Fault(Enum):
    """Why a row, or a part of it, cannot be taken as it is."""

    NO_NAME = auto()
    ONE_NAME = auto()
    DIGITS = auto()
    TOO_LONG = auto()
    SEX_UNKNOWN = auto()


INVALID = frozenset({Fault.NO_NAME, Fault.ONE_NAME, Fault.DIGITS, Fault.TOO_LONG})


@dataclass(frozen=True)
class PastedTable:
    """A pasted table without blank rows: (row number as pasted, cells), and what each column seems to hold.

    `above` counts title and heading rows left out; `cut` counts rows beyond the most that are read.
    """

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    meanings: tuple[Meaning, ...]
    titles: tuple[str, ...]
    above: int = 0
    cut: int = 0


@dataclass(frozen=True)
class Entry:
    """One row as a person: names as written (capitals eased), and what is wrong with the row."""

    row: int
    surname: str = ""
    given_name: str = ""
    surname_native: str = ""
    given_name_native: str = ""
    sex: Sex | None = None
    rank: str = ""
    position: str = ""
    institution: str = ""
    contact: str = ""
    faults: tuple[Fault, ...] = ()

    @property
    def full_name(self) -> str:
        """Return given name and surname."""
        return f"{self.given_name} {self.surname}".strip()

    @property
    def invalid(self) -> bool:
        """Tell whether the row names nobody who could be nominated."""
        return not INVALID.isdisjoint(self.faults)


def read_table(text: str) -> PastedTable:
    """Read pasted text: cells between tabs, or semicolons or commas where there are no tabs."""
    numbered = [(n, cells) for n, cells in enumerate(_cells(text), start=1) if any(cells)]
    cut, numbered = max(0, len(numbered) - MOST_ROWS), numbered[:MOST_ROWS]
    width = min(MOST_COLUMNS, max((len(cells) for _n, cells in numbered), default=0))
    rows = tuple((n, tuple((cells + [""] * width)[:width])) for n, cells in numbered)
    heading = _heading(rows)
    if heading is None:
        return PastedTable(rows, _guessed([None] * width, rows), ("",) * width, 0, cut)
    titles = rows[heading][1]
    body = rows[heading + 1 :]
    return PastedTable(body, _guessed(headings(list(titles)), body), titles, heading + 1, cut)


def entries(table: PastedTable, meanings: Sequence[Meaning]) -> list[Entry]:
    """Return the rows of a table as people, its columns holding what is given."""
    return [_entry(number, _by_meaning(cells, meanings)) for number, cells in table.rows]


def _cells(text: str) -> list[list[str]]:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    first = plain[:4_000]
    mark = "\t" if "\t" in first else ";" if ";" in first else "," if "," in first else "\t"
    try:
        if plain.count('"') % 2:  # not the quotes of a spreadsheet: they belong to the text
            found = list(csv.reader(plain.split("\n"), delimiter=mark, quoting=csv.QUOTE_NONE))
        else:
            found = list(csv.reader(plain.splitlines(keepends=True), delimiter=mark))
    except csv.Error:  # a cell without end: take the lines as they are
        found = [line.split(mark) for line in plain.split("\n")]
    return [[" ".join(cell.split()) for cell in cells] for cells in found]


def _heading(rows: Sequence[tuple[int, tuple[str, ...]]]) -> int | None:
    known = [sum(each is not None for each in headings(list(cells))) for _n, cells in rows[:_LOOKED_FOR]]
    best = max(known, default=0)
    return known.index(best) if best >= 2 or (best == 1 and known[0] == 1) else None


def _guessed(found: Sequence[Meaning | None], rows: Sequence[tuple[int, tuple[str, ...]]]) -> tuple[Meaning, ...]:
    taken: list[Meaning] = [each for each in found if each is not None]
    guessed: list[Meaning] = []
    for number, meaning in enumerate(found):
        if meaning is None:
            values = [cells[number] for _n, cells in rows[:_SAMPLE] if cells[number]]
            meaning = _guess(values, taken)
            taken.append(meaning)
        guessed.append(meaning)
    return tuple(guessed)


def _guess(values: list[str], taken: list[Meaning]) -> Meaning:
    """Return what values look like, of what no other column holds yet."""
    if not values:
        return Meaning.SKIPPED
    tests = (
        (Meaning.CONTACT, lambda value: bool(_CONTACT.search(value))),
        (Meaning.SKIPPED, lambda value: bool(_NUMBER.match(value))),
        (Meaning.SEX, lambda value: sex_of(value) is not None),
        (Meaning.INSTITUTION, names_place),
        (Meaning.RANK, names_rank),
        (Meaning.NAME, _looks_like_full_name),
        (Meaning.SURNAME, _looks_like_name),
    )
    for meaning, looks in tests:
        if sum(map(looks, values)) >= _MOSTLY * len(values) and (meaning is Meaning.SKIPPED or meaning not in taken):
            return _name_column(meaning, taken)
    return _name_column(Meaning.SURNAME, taken) if _looks_like_name(values[0]) else Meaning.SKIPPED


def _name_column(meaning: Meaning, taken: list[Meaning]) -> Meaning:
    """Of several columns that look like names, take the whole name or surname then given name, and none beyond."""
    if meaning is Meaning.NAME and Meaning.SURNAME in taken:
        return Meaning.GIVEN_NAME if Meaning.GIVEN_NAME not in taken else Meaning.POSITION
    if meaning is not Meaning.SURNAME:
        return meaning
    if Meaning.NAME in taken:
        return Meaning.POSITION if Meaning.POSITION not in taken else Meaning.SKIPPED
    free = (each for each in (Meaning.SURNAME, Meaning.GIVEN_NAME, Meaning.POSITION) if each not in taken)
    return next(free, Meaning.SKIPPED)


def _looks_like_name(value: str) -> bool:
    return bool(value) and all(letter.isalpha() or letter in " .'’-" for letter in value)


def _looks_like_full_name(value: str) -> bool:
    return _looks_like_name(value.replace(",", "")) and 2 <= len(value.split()) <= 4


def _by_meaning(cells: Sequence[str], meanings: Sequence[Meaning]) -> dict[Meaning, str]:
    found: dict[Meaning, str] = {}
    for cell, meaning in zip(cells, meanings, strict=True):
        if cell and meaning is not Meaning.SKIPPED:
            found[meaning] = f"{found[meaning]}, {cell}" if meaning in found else cell
    return found


def _entry(number: int, found: dict[Meaning, str]) -> Entry:
    surname, given = found.get(Meaning.SURNAME, ""), found.get(Meaning.GIVEN_NAME, "")
    if not (surname and given) and Meaning.NAME in found:
        surname, given = split_name(found[Meaning.NAME])
    native = split_name(found.get(Meaning.NATIVE_NAME, ""))
    written_sex = found.get(Meaning.SEX, "")
    entry = Entry(
        row=number,
        surname=eased(surname),
        given_name=eased(given),
        surname_native=eased(native[0]),
        given_name_native=eased(native[1]),
        sex=sex_of(written_sex),
        rank=found.get(Meaning.RANK, ""),
        position=found.get(Meaning.POSITION, ""),
        institution=found.get(Meaning.INSTITUTION, ""),
        contact=found.get(Meaning.CONTACT, ""),
    )
    return _faulted(entry, found, sex_unread=bool(written_sex) and entry.sex is None)


def _faulted(entry: Entry, found: dict[Meaning, str], *, sex_unread: bool) -> Entry:
    name = entry.full_name
    tests = (
        (Fault.NO_NAME, not any(letter.isalpha() for letter in name)),
        (Fault.ONE_NAME, bool(name) and not (entry.surname and entry.given_name)),
        (Fault.DIGITS, any(letter.isdigit() for letter in name)),
        (Fault.TOO_LONG, any(len(value) > LONGEST for value in found.values())),
        (Fault.SEX_UNKNOWN, sex_unread),
    )
    faults = tuple(fault for fault, holds in tests if holds)
    return replace(entry, faults=faults)


def split_name(written: str) -> tuple[str, str]:
    """Return surname and given name of a whole name.

    What stands before a comma, or in capitals beside words that are not, is the surname; else the last word is.
    """
    before, comma, after = written.partition(",")
    if comma and after.strip():
        return before.strip(), after.strip()
    words = written.replace(",", " ").split()
    loud = [word for word in words if len(word) > 1 and word.isupper() and "." not in word]
    if loud and len(loud) < len(words):
        return " ".join(loud), " ".join(word for word in words if word not in loud)
    if len(words) < 2:
        return written.strip(), ""
    return words[-1], " ".join(words[:-1])


def eased(name: str) -> str:
    """Return a name in capitals as it is usually written: "PETROVA-ILIEVA" as "Petrova-Ilieva"."""
    if not name.isupper() or len(name.replace(".", "").replace(" ", "")) < 3:
        return unicodedata.normalize("NFC", name)
    return unicodedata.normalize("NFC", re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name))
