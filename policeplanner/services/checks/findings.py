"""What the plan check finds: rules with their wording, and findings that word themselves in the language spoken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import NamedTuple, Protocol, runtime_checkable
from uuid import UUID

from policeplanner import formats
from policeplanner.domain.base import Choice
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate


class Severity(Choice):
    """How bad a finding is, worst first."""

    ERROR = QT_TRANSLATE_NOOP("Severity", "error")
    WARNING = QT_TRANSLATE_NOOP("Severity", "warning")
    INFORMATION = QT_TRANSLATE_NOOP("Severity", "information")


RANK = {severity: rank for rank, severity in enumerate(Severity)}


class Subject(NamedTuple):
    """A record that a finding is about: the name of its table and its id."""

    table: str
    id: UUID


@runtime_checkable
class Worded(Protocol):
    """A value that knows how it is said in the language spoken."""

    def worded(self) -> str:
        """Return the words."""


Value = Text | str | int | Decimal | date | time | Choice | Worded | tuple["Value", ...]


@dataclass(frozen=True)
class Phrase:
    """Some words of the program, marked in the context PlanCheck, with values in their places."""

    text: str
    values: Mapping[str, Value] = field(default_factory=dict, repr=False)

    def worded(self) -> str:
        """Return the phrase in the language spoken."""
        return translate("PlanCheck", self.text).format(**{name: worded(v) for name, v in self.values.items()})


@dataclass(frozen=True)
class Minutes:
    """A length of time."""

    number: int

    def worded(self) -> str:
        """Return such as 1 h 30."""
        return formats.duration(self.number)


@dataclass(frozen=True)
class Clock:
    """A time of day in minutes after midnight."""

    minute: int

    def worded(self) -> str:
        """Return such as 09:00; what runs past midnight ends there."""
        return formats.clock(min(self.minute, 24 * 60))


@dataclass(frozen=True)
class Hours:
    """From one time of day to another, in minutes after midnight."""

    begin: int
    end: int

    def worded(self) -> str:
        """Return such as 09:00–10:30."""
        return formats.clock_range(self.begin, min(self.end, 24 * 60))


@dataclass(frozen=True)
class Days:
    """From one day to another, both included."""

    first: date
    last: date

    def worded(self) -> str:
        """Return such as Monday 11 to Friday 15 January 2027."""
        return formats.long_range(self.first, self.last)


@dataclass(frozen=True)
class Lessons:
    """A number of lessons."""

    number: int

    def worded(self) -> str:
        """Return such as 3 lessons."""
        return translate("PlanCheck", "%n lesson(s)", "", self.number)


@dataclass(frozen=True)
class People:
    """A number of people."""

    number: int

    def worded(self) -> str:
        """Return such as 24 people."""
        return translate("PlanCheck", "%n person(s)", "", self.number)


@dataclass(frozen=True)
class Seats:
    """A number of seats."""

    number: int

    def worded(self) -> str:
        """Return such as 20 seats."""
        return translate("PlanCheck", "%n seat(s)", "", self.number)


@dataclass(frozen=True)
class Places:
    """A number of places for participants."""

    number: int

    def worded(self) -> str:
        """Return such as 24 places."""
        return translate("PlanCheck", "%n place(s)", "", self.number)


@dataclass(frozen=True)
class Trainers:
    """A number of trainers."""

    number: int

    def worded(self) -> str:
        """Return such as 2 trainers."""
        return translate("PlanCheck", "%n trainer(s)", "", self.number)


@dataclass(frozen=True)
class Percent:
    """A share in whole percents."""

    number: int

    def worded(self) -> str:
        """Return such as 30 %."""
        return formats.percent(Decimal(self.number) / 100)


@dataclass(frozen=True)
class Money:
    """An amount in hundredths of a currency."""

    cents: int
    currency: str

    def worded(self) -> str:
        """Return such as €1,234.56."""
        return formats.money(self.cents, self.currency)


def worded(value: Value) -> str:
    """Return a value in the words and figures of the language spoken."""
    if isinstance(value, Text):
        return value.shown(language())
    if isinstance(value, tuple):
        return formats.enumeration(worded(part) for part in value)
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, str):
        return value
    return _figures(value)


def _figures(value: int | Decimal | date | time | Worded) -> str:
    if isinstance(value, date):
        return formats.long_date(value)
    if isinstance(value, time):
        return formats.clock(value)
    if isinstance(value, int | Decimal):
        return formats.number(value)
    return value.worded()


@dataclass(frozen=True)
class Rule:
    """A rule of the plan check: its stable code, how bad a breach usually is, and the words for it."""

    code: str
    severity: Severity
    what: str
    todo: str


@dataclass(frozen=True)
class Place:
    """Where a finding lies in the plan: the names that lead there, from the outside in, with day and hours."""

    names: tuple[Value, ...] = ()
    day: date | None = None
    hours: Hours | None = None
    starts_at: datetime | None = None


NOWHERE = Place()


@dataclass(frozen=True)
class Finding:
    """A breach of a rule. `key` stays the same from check to check for the same records.

    The first subject is the record to open. `starts_at` is UTC. `accepted` is the reason why the planner keeps it.
    Names of people are among the values, so the representation leaves them out.
    """

    rule: Rule = field(repr=False)
    key: str
    severity: Severity
    subjects: tuple[Subject, ...]
    values: Mapping[str, Value] = field(repr=False)
    place: Place = field(default=NOWHERE, repr=False)
    accepted: str | None = field(default=None, repr=False)

    @property
    def code(self) -> str:
        """Return the stable code of the rule, such as "trainer-two-places"."""
        return self.rule.code

    @property
    def day(self) -> date | None:
        """Return the local day it falls on, if any."""
        return self.place.day

    @property
    def starts_at(self) -> datetime | None:
        """Return the moment it begins (UTC), if it has one."""
        return self.place.starts_at

    @property
    def what(self) -> str:
        """Say what is wrong, in the language spoken."""
        return self._say(self.rule.what)

    @property
    def todo(self) -> str:
        """Say what to do, in the language spoken."""
        return self._say(self.rule.todo)

    @property
    def where(self) -> str:
        """Say where it is: the names from the outside in, the day and the hours."""
        parts = [*self.place.names, self.place.day or "", self.place.hours or ""]
        return " · ".join(dict.fromkeys(filter(None, map(worded, parts))))

    def _say(self, text: str) -> str:
        return translate("PlanCheck", text).format(**{name: worded(v) for name, v in self.values.items()})


def found(
    rule: Rule,
    subjects: Iterable[Subject],
    values: Mapping[str, Value],
    place: Place = NOWHERE,
    *,
    also: str = "",
    severity: Severity | None = None,
) -> Finding:
    """Make a finding; its key is the code, the sorted ids, and `also` where the same records may break a rule twice."""
    subjects = tuple(dict.fromkeys(subjects))
    ids = sorted({subject.id.hex for subject in subjects})
    key = ":".join([rule.code, *ids, *([also] if also else [])])
    return Finding(rule, key, severity or rule.severity, subjects, values, place)


def titled(text: Text, *others: str) -> Value:
    """Return the text, else the first other name that is not empty, else words for something without a title."""
    if text.en.strip() or text.fr.strip():
        return text
    return next((other for other in others if other), Phrase(QT_TRANSLATE_NOOP("PlanCheck", "(without a title)")))
