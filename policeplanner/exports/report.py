"""What a document says, free of paper and file formats: any writer renders any report, so they cannot disagree.

Texts are plain strings or `Text` pairs in both languages; numbers, dates and money stay values until they are
written. A report in two languages prints both sides of each pair, one above the other.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, NamedTuple

from policeplanner import formats, i18n
from policeplanner.domain.texts import Text
from policeplanner.i18n import LANGUAGES, Language, translate

Phrase = str | Text
Kind = Literal["text", "number", "money", "date", "days", "minutes", "percent"]
Tone = Literal["training", "command", "community", "other"]


class Money(NamedTuple):
    """An amount in hundredths of its currency (ISO 4217 code)."""

    cents: int
    currency: str


class Minutes(NamedTuple):
    """A length of time in whole minutes."""

    length: int


class Share(NamedTuple):
    """A part of 1, shown as a percentage."""

    part: Decimal


class Days(NamedTuple):
    """Calendar days from the first to the last, both included."""

    first: date
    last: date


class Words(NamedTuple):
    """A text that stands out (strong) or stands back (quiet)."""

    phrase: Phrase
    strong: bool = False
    quiet: bool = False


class Product(NamedTuple):
    """The product of other columns of the row, named by key, divided by others, rounded half up to two decimals."""

    factors: tuple[str, ...]
    divisors: tuple[str, ...] = ()


class SumWhere(NamedTuple):
    """The sum of one column of another table of the report over its rows where a column holds a name.

    The name is in this row, in the column with the key `name`.
    """

    table: str
    summed: str
    where: str
    name: str


class PartOf(NamedTuple):
    """A fixed percentage of the sum of a column of another table, rounded half up to two decimals."""

    table: str
    summed: str
    percent: Decimal


class PartOfTotal(NamedTuple):
    """The share that a column of the row has in the sum of that column."""

    column: str


Formula = Product | SumWhere | PartOf | PartOfTotal
Value = Text | Words | Money | Minutes | Share | Days | date | Decimal | int | str | None


class Calculated(NamedTuple):
    """A value with the formula that a workbook recalculates it by; paper shows the value."""

    value: Value
    formula: Formula


Cell = Value | Calculated
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """One column of a table. Text columns share the width left by the others in proportion to their weight."""

    title: Phrase
    kind: Kind = "text"
    weight: float = 1.0
    total: bool = False
    key: str = ""


@dataclass(frozen=True)
class Group:
    """Rows under a heading of their own, with a subtotal where it has a name."""

    rows: tuple[Row, ...]
    title: Phrase = ""
    subtotal: Phrase = ""


@dataclass(frozen=True)
class Table:
    """Columns and groups of rows; the total is over all groups. A key lets other tables refer to this one."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    total: Phrase = ""
    title: Phrase = ""
    key: str = ""

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows of all groups."""
        return tuple(row for group in self.groups for row in group.rows)

    def place(self, key: str) -> int:
        """Return the index of the column with this key; ValueError if there is none."""
        return [column.key for column in self.columns].index(key)


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: Phrase
    quiet: bool = False


@dataclass(frozen=True)
class KeyValues:
    """Names with their values, one below the other."""

    pairs: tuple[tuple[Phrase, Cell], ...]


@dataclass(frozen=True)
class WeekItem:
    """What happens on one day of a week (0 is the first day shown), in minutes after midnight.

    Items at the same time print side by side, in the order of their lanes.
    """

    day: int
    start: int
    end: int
    title: Phrase
    note: Phrase = ""
    detail: Phrase = ""
    tone: Tone = "other"
    lane: int = 0


@dataclass(frozen=True)
class WeekBreak:
    """A break at the same time on some days (indexes); neighbouring days share one label."""

    start: int
    end: int
    title: Phrase
    days: frozenset[int]


@dataclass(frozen=True)
class WeekGrid:
    """One week: days across, times down. It always fills exactly one page of its own."""

    days: tuple[date, ...]
    items: tuple[WeekItem, ...]
    breaks: tuple[WeekBreak, ...] = ()
    legend: tuple[tuple[Tone, Phrase], ...] = ()
    summary: Phrase = ""
    context: Phrase = ""


@dataclass(frozen=True)
class Series:
    """One line or one set of bars; a missing value leaves a gap."""

    title: Phrase
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True)
class Figure:
    """Bars or lines over labels, drawn as vectors; the title doubles as the description for who cannot see it."""

    title: Phrase
    labels: tuple[Phrase, ...]
    series: tuple[Series, ...]
    shape: Literal["bars", "lines"] = "bars"
    unit: Phrase = ""


Block = Paragraph | KeyValues | Table | WeekGrid | Figure


@dataclass(frozen=True)
class Section:
    """A part of a document under its own heading; without a title it has none."""

    title: Phrase
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Report:
    """A whole document; see the module's own words. The stem names the file, without folder and extension."""

    title: Phrase
    sections: tuple[Section, ...]
    languages: tuple[Language, ...]
    made_on: date
    context: Phrase = ""
    office: Phrase = ""
    reference: Phrase = ""
    version: str = ""
    classification: Phrase = ""
    time_note: Phrase = ""
    footnotes: tuple[Phrase, ...] = ()
    orientation: Literal["portrait", "landscape"] = "portrait"
    stem: str = "document"


def in_each(speak: Callable[[], str]) -> Text:
    """Return a text spoken in each language: in_each(lambda: translate("Budget", "Amount"))."""
    said: dict[Language, str] = {}
    for language in LANGUAGES:
        with i18n.speaking(language):
            said[language] = speak()
    return Text(said["en"], said["fr"])


def shown(phrase: Phrase, language: Language) -> str:
    """Return the phrase in one language, or the other side with its mark."""
    return phrase.shown(language) if isinstance(phrase, Text) else phrase


def sides(phrase: Phrase, languages: tuple[Language, ...]) -> list[str]:
    """Return the phrase in each language that adds something: a side that is missing or the same is not repeated."""
    if isinstance(phrase, str):
        return [phrase]
    lacking = next((language for language in languages if phrase.missing(language)), None)
    if lacking or len(languages) == 1:
        return [phrase.shown(lacking or languages[0])]
    return list(dict.fromkeys(phrase.side(language) for language in languages))


def joined(separator: str, parts: tuple[Phrase, ...]) -> Text:
    """Return the parts that say something, joined on both sides; a side that is missing keeps its mark."""
    spoken = [part for part in parts if (part if isinstance(part, str) else part.en or part.fr)]
    return Text(
        separator.join(shown(part, "en") for part in spoken), separator.join(shown(part, "fr") for part in spoken)
    )


def dated(report: Report, language: Language) -> str:
    """Return reference, version and date in one line."""
    with i18n.speaking(language):
        day = formats.plain_date(report.made_on)
        if report.version:
            day = translate("Report", "version {version} of {date}").format(version=report.version, date=day)
    reference = shown(report.reference, language)
    return f"{reference} · {day}" if reference else day


def half_up(amount: Decimal) -> int:
    """Return an amount rounded half up to whole hundredths, as budgets round every line."""
    return int((amount * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def plain(cell: Cell) -> Value:
    """Return the value of a cell, calculated or not."""
    return cell.value if isinstance(cell, Calculated) else cell


def total(table: Table, rows: tuple[Row, ...], index: int) -> Value:
    """Return the sum of a column over rows, of the kind of its cells; None where no row holds a value.

    Raises ValueError when a column mixes currencies, which cannot be added.
    """
    values = [value for value in (plain(row[index]) for row in rows) if value is not None and value != ""]
    if not values:
        return None
    kind = table.columns[index].kind
    if kind == "money":
        return _sum_of_money([value for value in values if isinstance(value, Money)])
    if kind == "minutes":
        return Minutes(sum(value.length for value in values if isinstance(value, Minutes)))
    if kind == "percent":
        return Share(sum((value.part for value in values if isinstance(value, Share)), Decimal(0)))
    return sum((value for value in values if isinstance(value, (int, Decimal))), 0)


def _sum_of_money(amounts: list[Money]) -> Money:
    currencies = {amount.currency for amount in amounts}
    if len(currencies) != 1:
        raise ValueError(f"a column of {', '.join(sorted(currencies)) or 'no money'} cannot be added up")
    return Money(sum(amount.cents for amount in amounts), currencies.pop())


def texts(part: object) -> Iterator[Text]:
    """Yield every text pair of a report or of a part of it."""
    if isinstance(part, Text):
        yield part
    elif isinstance(part, tuple):
        for inner in part:
            yield from texts(inner)
    elif is_dataclass(part):
        for field in fields(part):
            yield from texts(getattr(part, field.name))


def missing_texts(report: Report) -> list[Text]:
    """Return the texts that are not written in a language of the report, each once, in order of appearance."""
    found = [text for text in texts(report) if any(text.missing(language) for language in report.languages)]
    return list(dict.fromkeys(found))
