"""What the plan check reads: the plan as plain rows, in one pass and without mapped objects."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Dialect, Uuid, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from policeplanner.domain.activities import DONE, OFF, Activity, ActivityStatus
from policeplanner.domain.courses import NOT_CONTACT, Lesson, LessonKind, Module
from policeplanner.domain.editions import Edition, EditionGroup, EditionInterpreter, EditionTrainer
from policeplanner.domain.offices import Holiday, HolidayLayer, Office, WorkingCalendar
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Absence, AbsenceKind, Interpreter, Qualification, Trainer, TrainerStatus
from policeplanner.domain.venues import Room, Venue
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Phrase, Subject, Value, titled

Id = TypeVar("Id")

# Large tables repeat the same few ids: made once, they are also compared by identity.
_known = lru_cache(maxsize=1 << 16)(UUID)


class RepeatedId(Uuid[UUID]):
    """Ids that come up again and again while the plan is read."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], UUID | None] | None:  # noqa: ARG002
        """Return what turns the text of an id into the id; databases with such a type need nothing."""
        if dialect.supports_native_uuid:
            return None
        return lambda text: None if text is None else _known(text)


def repeated(column: InstrumentedAttribute[Id]) -> ColumnElement[Id]:
    """Read a column of ids through the memory of ids."""
    return cast(ColumnElement[Id], type_coerce(column, RepeatedId()))


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
    absences: list[tuple[date, date, AbsenceKind]]

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
    """A course edition with its people."""

    id: UUID
    version_id: UUID
    code: str
    interpretation: Interpretation
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


@dataclass(frozen=True)
class Plan:
    """The plan as it is checked. `editions` are those that are neither postponed nor cancelled nor over."""

    session: Session
    today: date
    since: date | None
    office: Office
    calendar: WorkingCalendar
    holidays: Mapping[date, Holiday]
    activities: Mapping[UUID, ActivityRow]
    editions: Mapping[UUID, EditionRow]
    lessons: Mapping[UUID, LessonRow]
    trainers: Mapping[UUID, TrainerRow]
    interpreters: Mapping[UUID, str]
    venues: Mapping[UUID, VenueRow]
    rooms: Mapping[UUID, RoomRow]

    @property
    def open_editions(self) -> Iterable[EditionRow]:
        """Return the editions that are still to be held or going on."""
        return (edition for edition in self.editions.values() if not edition.activity.done)

    @property
    def open_activities(self) -> Iterable[ActivityRow]:
        """Return the activities that are still to be carried out or going on."""
        return (a for a in self.activities.values() if not (a.done or a.off or a.over(self.since)))

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the office's local time."""
        return self.office.local(moment)


def read_plan(session: Session, *, today: date, since: date | None) -> Plan | None:
    """Read the plan, or return None where there is no office yet. Activities that ended before `since` are left out."""
    office = session.scalars(select(Office).order_by(Office.first_year)).first()
    if office is None:
        return None
    activities = _activities(session)
    venues = _venues(session)
    holidays = {holiday.day: holiday for holiday in office.holidays if holiday.layer is not HolidayLayer.WORKING}
    return Plan(
        session=session,
        today=today,
        since=since,
        office=office,
        calendar=WorkingCalendar.of(office),
        holidays=holidays,
        activities=activities,
        editions=_editions(session, activities, since),
        lessons=_lessons(session),
        trainers=_trainers(session),
        interpreters=_interpreters(session),
        venues=venues,
        rooms=_rooms(session, venues),
    )


def _activities(session: Session) -> dict[UUID, ActivityRow]:
    statement = select(
        Activity.id,
        Activity.title_en,
        Activity.title_fr,
        Activity.reference,
        Activity.status,
        Activity.starts_on,
        Activity.ends_on,
        Activity.programme_id,
        Activity.output_id,
        Activity.venue_id,
        Activity.planned_participants,
    )
    return {row[0]: ActivityRow(*row) for row in session.execute(statement)}


def _editions(session: Session, activities: Mapping[UUID, ActivityRow], since: date | None) -> dict[UUID, EditionRow]:
    groups: defaultdict[UUID, list[GroupRow]] = defaultdict(list)
    columns = select(EditionGroup.id, EditionGroup.edition_id, EditionGroup.name, EditionGroup.size)
    for row in session.execute(columns.order_by(EditionGroup.position, EditionGroup.name)):
        groups[row[1]].append(GroupRow(*row))
    team = _lists(session.execute(select(EditionTrainer.edition_id, EditionTrainer.trainer_id)))
    interpreters = _lists(session.execute(select(EditionInterpreter.edition_id, EditionInterpreter.interpreter_id)))
    statement = select(
        Edition.id, Edition.version_id, Edition.code, Edition.interpretation, Edition.activity_id
    ).order_by(Edition.code)
    editions = {}
    for key, version_id, code, interpretation, activity_id in session.execute(statement):
        activity = activities[activity_id]
        if not activity.off and not activity.over(since):
            people = groups[key], team[key], interpreters[key]
            editions[key] = EditionRow(key, version_id, code, interpretation, activity, *people)
    return editions


def _lists(pairs: Iterable[tuple[UUID, UUID]]) -> defaultdict[UUID, list[UUID]]:
    lists: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for owner, member in pairs:
        lists[owner].append(member)
    return lists


def _lessons(session: Session) -> dict[UUID, LessonRow]:
    statement = (
        select(
            Lesson.id,
            Lesson.module_id,
            Lesson.title_en,
            Lesson.title_fr,
            Lesson.kind,
            Lesson.minutes,
            Lesson.trainers_needed,
            Lesson.topic_id,
            Lesson.equipment,
            Lesson.needs_room,
            Module.version_id,
        )
        .join(Module)
        .order_by(Module.position, Lesson.position)
    )
    return {row[0]: LessonRow(*row) for row in session.execute(statement)}


def _trainers(session: Session) -> dict[UUID, TrainerRow]:
    statement = select(
        Trainer.id,
        Trainer.given_name,
        Trainer.surname,
        Trainer.role_en,
        Trainer.role_fr,
        Trainer.status,
        Trainer.minutes_per_day,
    )
    trainers = {row[0]: TrainerRow(*row, {}, []) for row in session.execute(statement)}
    held = select(Qualification.trainer_id, Qualification.topic_id, Qualification.valid_until)
    for trainer_id, topic_id, until in session.execute(held):
        topics = trainers[trainer_id].topics
        topics[topic_id] = _later(until, topics.get(topic_id, until))
    away = select(Absence.trainer_id, Absence.first_day, Absence.last_day, Absence.kind)
    for trainer_id, first, last, kind in session.execute(away):
        trainers[trainer_id].absences.append((first, last, kind))
    return trainers


def _later(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)


def _interpreters(session: Session) -> dict[UUID, str]:
    statement = select(Interpreter.id, Interpreter.given_name, Interpreter.surname)
    return {key: f"{given} {surname}".strip() for key, given, surname in session.execute(statement)}


def _venues(session: Session) -> dict[UUID, VenueRow]:
    statement = select(
        Venue.id, Venue.name_en, Venue.name_fr, Venue.city, Venue.opens_at, Venue.closes_at, Venue.open_days
    )
    return {row[0]: VenueRow(*row) for row in session.execute(statement)}


def _rooms(session: Session, venues: Mapping[UUID, VenueRow]) -> dict[UUID, RoomRow]:
    statement = select(
        Room.id,
        Room.venue_id,
        Room.name_en,
        Room.name_fr,
        Room.seats,
        Room.seats_in_u,
        Room.seats_theatre,
        Room.equipment,
    )
    rooms = {}
    for key, venue_id, english, french, seats, in_u, theatre, equipment in session.execute(statement):
        most = max(seats, in_u or 0, theatre or 0)
        rooms[key] = RoomRow(key, venues[venue_id], english, french, most, tokens(equipment))
    return rooms


@lru_cache(maxsize=1024)
def tokens(written: str) -> frozenset[str]:
    """Return the tokens of a list separated by semicolons."""
    return frozenset(token.strip() for token in written.split(";") if token.strip())
