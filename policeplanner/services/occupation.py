"""Who and what is taken when: by the placed lessons of all editions, by closures, by groups that are not there yet."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import Edition, EditionInterpreter, GroupAbsence
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.venues import TRAVEL_MINUTES, Venue
from policeplanner.domain.vocabulary import Interpretation

MomentSpan = tuple[datetime, datetime]


def _lists() -> defaultdict[UUID, list[MomentSpan]]:
    return defaultdict(list)


@dataclass(frozen=True)
class Occupation:
    """Spans of time (UTC, half open) by the id of trainer, room, interpreter, group, and venue closed as a whole."""

    trainers: defaultdict[UUID, list[MomentSpan]] = field(default_factory=_lists)
    rooms: defaultdict[UUID, list[MomentSpan]] = field(default_factory=_lists)
    interpreters: defaultdict[UUID, list[MomentSpan]] = field(default_factory=_lists)
    groups: defaultdict[UUID, list[MomentSpan]] = field(default_factory=_lists)
    venues: defaultdict[UUID, list[MomentSpan]] = field(default_factory=_lists)


def occupation_between(
    session: Session, first: date, last: date, *, without: Edition, beside: frozenset[UUID] = frozenset()
) -> Occupation:
    """Return what the lessons of all other editions take from the first to the last day, both included.

    Editions that are postponed or cancelled take nothing, nor do those `beside`, which are planned together. People
    need time to travel: what takes place in another town than the edition left out keeps them busy TRAVEL_MINUTES
    before and after. A day is added on both sides, so that time zones and evenings do not matter. Closed rooms and
    venues, and groups that are not there, are added.
    """
    taken = Occupation()
    venue = without.activity.venue
    begin = datetime.combine(first, time.min, UTC) - timedelta(days=1)
    end = datetime.combine(last, time.max, UTC) + timedelta(days=1)
    for statement, spans in (
        (select(PlacementTrainer.trainer_id).join(Placement), taken.trainers),
        (select(Placement.room_id).where(Placement.room_id.is_not(None)), taken.rooms),
        (_interpreters(), taken.interpreters),
    ):
        placed = _of_others(statement, begin, end, beside | {without.id})
        for owner, starts_at, minutes, town in session.execute(placed):
            travel = timedelta(minutes=TRAVEL_MINUTES if venue and town and town != venue.city else 0)
            spans[owner].append((starts_at - travel, starts_at + timedelta(minutes=minutes) + travel))
    _add_closures(session, taken, begin, end)
    away = select(GroupAbsence.group_id, GroupAbsence.starts_at, GroupAbsence.ends_at)
    for group, starts_at, ends_at in session.execute(away.where(*_within(GroupAbsence, begin, end))):
        taken.groups[group].append((starts_at, ends_at))
    return taken


def _add_closures(session: Session, taken: Occupation, begin: datetime, end: datetime) -> None:
    closed = select(Closure.venue_id, Closure.room_id, Closure.starts_at, Closure.ends_at)
    for venue, room, starts_at, ends_at in session.execute(closed.where(*_within(Closure, begin, end))):
        if room is None:
            taken.venues[venue].append((starts_at, ends_at))
        else:
            taken.rooms[room].append((starts_at, ends_at))


def _within(
    spans: type[Closure] | type[GroupAbsence], begin: datetime, end: datetime
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return spans.starts_at < end, spans.ends_at > begin


def _interpreters() -> Select[Any]:
    # An interpreter of an edition works through all its lessons.
    return (
        select(EditionInterpreter.interpreter_id)
        .select_from(Placement)
        .join(EditionInterpreter, EditionInterpreter.edition_id == Placement.edition_id)
        .where(Edition.interpretation != Interpretation.NONE)
    )


def _of_others(owners: Select[Any], begin: datetime, end: datetime, without: frozenset[UUID]) -> Select[Any]:
    return (
        owners.join(Edition, Edition.id == Placement.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .outerjoin(Venue, Venue.id == Activity.venue_id)
        .where(
            Placement.edition_id.not_in(without),
            Placement.starts_at.between(begin, end),
            Activity.status.not_in(OFF),
        )
        .add_columns(Placement.starts_at, Placement.minutes, Venue.city)
    )
