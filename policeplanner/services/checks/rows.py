"""Rows that the plan check reads in place of mapped objects, with the names by which findings call them."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from policeplanner.domain.activities import DONE, OFF, ActivityStatus
from policeplanner.domain.courses import NOT_CONTACT, LessonKind
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import WHOLE_DAY, AbsenceKind, TrainerStatus
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Clock, Days, Phrase, Subject, Value, titled

UNTIL = QT_TRANSLATE_NOOP("PlanCheck", "{days}, until {end}")
FROM_UNTIL = QT_TRANSLATE_NOOP("PlanCheck", "{days}, from {start} until {end}")
EVERYBODY = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "the participants"))


class ActivityRow(NamedTuple):
    """An activity."""

    id: UUID
    title_en: str
    title_fr: str
    reference: str
    status: ActivityStatus
    starts_on: date | None
    ends_on: date | None
    programme_id: UUID | None
    output_id: UUID | None
    venue_id: UUID | None
    planned_participants: int | None

    @property
    def subject(self) -> Subject:
        """Return what to open."""
        return Subject("activity", self.id)

    @property
    def name(self) -> Value:
        """Return the title, else the reference."""
        return titled(Text(self.title_en, self.title_fr), self.reference)

    @property
    def last_day(self) -> date | None:
        """Return the end, or the start where no end is given."""
        return self.ends_on or self.starts_on

    @property
    def done(self) -> bool:
        """Tell whether it is over and reported."""
        return self.status in DONE

    @property
    def off(self) -> bool:
        """Tell whether it is postponed or cancelled."""
        return self.status in OFF

    def over(self, since: date | None) -> bool:
        """Tell whether it ended before a day."""
        return since is not None and self.last_day is not None and self.last_day < since


class GroupRow(NamedTuple):
    """A group of an edition."""

    id: UUID
    edition_id: UUID
    name: str
    size: int

    @property
    def phrase(self) -> Phrase:
        """Return such as "group A"."""
        return Phrase(QT_TRANSLATE_NOOP("PlanCheck", "group {name}"), {"name": self.name})

    @property
    def people(self) -> Phrase:
        """Return such as "the participants of group A"."""
        return Phrase(QT_TRANSLATE_NOOP("PlanCheck", "the participants of group {name}"), {"name": self.name})


class VenueRow(NamedTuple):
    """A venue with its opening hours."""

    id: UUID
    name_en: str
    name_fr: str
    city: str
    opens_at: int
    closes_at: int
    open_days: str

    @property
    def name(self) -> Value:
        """Return its name, else its town."""
        return titled(Text(self.name_en, self.name_fr), self.city)

    @property
    def town(self) -> str:
        """Return the town in the form in which towns are compared."""
        return self.city.strip().casefold()


class RoomRow(NamedTuple):
    """A room; the most seats of its layouts count, as for the scheduler."""

    id: UUID
    venue: VenueRow
    name_en: str
    name_fr: str
    seats: int
    equipment: frozenset[str]

    @property
    def name(self) -> Value:
        """Return its name."""
        return titled(Text(self.name_en, self.name_fr))


class AbsenceRow(NamedTuple):
    """Days away; from and until minutes after midnight of the first and the last day."""

    first: date
    last: date
    kind: AbsenceKind
    from_minute: int
    until_minute: int

    def overlaps(self, day: date, begin: int, end: int) -> bool:
        """Tell whether a stretch of a day, in minutes after midnight, falls into it."""
        starts = self.from_minute if day == self.first else 0
        ends = self.until_minute if day == self.last else end
        return self.first <= day <= self.last and begin < ends and end > starts

    @property
    def days(self) -> Value:
        """Return its days, with the hours where it does not last for whole days."""
        days = Days(self.first, self.last)
        if (self.from_minute, self.until_minute) == (0, WHOLE_DAY):
            return days
        if self.from_minute == 0:
            return Phrase(UNTIL, {"days": days, "end": Clock(self.until_minute)})
        return Phrase(FROM_UNTIL, {"days": days, "start": Clock(self.from_minute), "end": Clock(self.until_minute)})


class TrainerRow(NamedTuple):
    """A trainer, with qualifications (topic → last day, None for good) and days away."""

    id: UUID
    given_name: str
    surname: str
    role_en: str
    role_fr: str
    status: TrainerStatus
    minutes_per_day: int
    topics: dict[UUID, date | None]
    absences: list["AbsenceRow"]

    @property
    def name(self) -> Value:
        """Return the full name, else the role."""
        return f"{self.given_name} {self.surname}".strip() or titled(Text(self.role_en, self.role_fr))

    @property
    def subject(self) -> Subject:
        """Return what to open."""
        return Subject("trainer", self.id)


class LessonRow(NamedTuple):
    """A lesson of a curriculum."""

    id: UUID
    module_id: UUID
    title_en: str
    title_fr: str
    kind: LessonKind
    minutes: int
    trainers_needed: int
    topic_id: UUID | None
    equipment: str
    needs_room: bool
    version_id: UUID

    @property
    def name(self) -> Value:
        """Return the title, else what kind of lesson it is."""
        return titled(Text(self.title_en, self.title_fr)) if self.title_en or self.title_fr else self.kind

    @property
    def contact(self) -> bool:
        """Tell whether its minutes are contact time."""
        return self.kind not in NOT_CONTACT


class EditionRow(NamedTuple):
    """A course edition with its people. blocks are its own teaching blocks, empty where those of the office hold."""

    id: UUID
    version_id: UUID
    code: str
    interpretation: Interpretation
    blocks: str
    activity: ActivityRow
    groups: list[GroupRow]
    team: list[UUID]
    interpreters: list[UUID]

    @property
    def subject(self) -> Subject:
        """Return what to open."""
        return Subject("edition", self.id)

    @property
    def name(self) -> Value:
        """Return the title with the code that tells editions of one course apart."""
        if not self.code:
            return self.activity.name
        return Phrase("{title} ({code})", {"title": self.activity.name, "code": self.code})

    @property
    def size(self) -> int:
        """Return the places in all groups, else the planned participants."""
        return sum(group.size for group in self.groups) or self.activity.planned_participants or 0


@lru_cache(maxsize=1024)
def tokens(written: str) -> frozenset[str]:
    """Return the tokens of a list separated by semicolons."""
    return frozenset(token.strip() for token in written.split(";") if token.strip())
