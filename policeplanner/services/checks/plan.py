"""What the plan check reads: the plan as plain rows, in one pass and without mapped objects."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Dialect, Uuid, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.courses import Lesson, Module
from policeplanner.domain.editions import Edition, EditionGroup, EditionInterpreter, EditionTrainer
from policeplanner.domain.offices import Holiday, HolidayLayer, Office, WorkingCalendar
from policeplanner.domain.trainers import Absence, Interpreter, Qualification, Trainer
from policeplanner.domain.venues import Room, Venue
from policeplanner.services.checks.rows import (
    AbsenceRow,
    ActivityRow,
    EditionRow,
    GroupRow,
    LessonRow,
    RoomRow,
    TrainerRow,
    VenueRow,
    tokens,
)

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
        Edition.id, Edition.version_id, Edition.code, Edition.interpretation, Edition.blocks, Edition.activity_id
    ).order_by(Edition.code)
    editions = {}
    for key, version_id, code, interpretation, blocks, activity_id in session.execute(statement):
        activity = activities[activity_id]
        if not activity.off and not activity.over(since):
            people = groups[key], team[key], interpreters[key]
            editions[key] = EditionRow(key, version_id, code, interpretation, blocks, activity, *people)
    return editions


def _lists(pairs: Iterable[tuple[UUID, UUID]]) -> defaultdict[UUID, list[UUID]]:
    lists: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for owner, member in pairs:
        lists[owner].append(member)
    return lists


def _lessons(session: Session) -> dict[UUID, LessonRow]:
    statement = (
        select(
            repeated(Lesson.id),
            repeated(Lesson.module_id),
            Lesson.title_en,
            Lesson.title_fr,
            Lesson.kind,
            Lesson.minutes,
            Lesson.trainers_needed,
            repeated(Lesson.topic_id),
            Lesson.equipment,
            Lesson.needs_room,
            repeated(Module.version_id),
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
    away = select(
        Absence.trainer_id,
        Absence.first_day,
        Absence.last_day,
        Absence.kind,
        Absence.from_minute,
        Absence.until_minute,
    )
    for row in session.execute(away):
        trainers[row[0]].absences.append(AbsenceRow(*row[1:]))
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
