"""Versions of a timetable: releasing one, and what changed between two or since the last one."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement
from policeplanner.domain.texts import Text
from policeplanner.domain.timetable_versions import TimetableVersion
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.store.workspace import Workspace


@dataclass(frozen=True)
class Spot:
    """When (UTC), for how long (minutes), where and with whom a lesson takes place."""

    starts_at: datetime
    minutes: int
    room: UUID | None
    trainers: frozenset[UUID]

    @property
    def ends_at(self) -> datetime:
        """Return the end."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class PlacedLesson:
    """A lesson of a timetable as it stood: its title, its group ("" for all), and its spot."""

    title: Text
    group: str
    spot: Spot


Lessons = Mapping[UUID, PlacedLesson]


@dataclass(frozen=True)
class LessonChange:
    """A lesson that is not as it was; None where it had or has no place."""

    placement_id: UUID
    title: Text
    group: str
    old: Spot | None
    new: Spot | None

    @property
    def elsewhere(self) -> bool:
        """Tell whether it concerns the participants: other time, length or room, new or gone."""
        if self.old is None or self.new is None:
            return True
        return (self.old.starts_at, self.old.minutes, self.old.room) != (
            self.new.starts_at,
            self.new.minutes,
            self.new.room,
        )


@dataclass(frozen=True)
class Changes:
    """What changed from one version to another; after is 0 where the present timetable is not released yet."""

    before: int
    after: int
    released_at: datetime | None
    lessons: tuple[LessonChange, ...]


def present_lessons(session: Session, edition_id: UUID) -> Lessons:
    """Return the lessons of an edition that have a time, by the id of their placement."""
    placements = session.scalars(
        select(Placement)
        .where(Placement.edition_id == edition_id, Placement.starts_at.is_not(None))
        .options(joinedload(Placement.lesson), joinedload(Placement.group), selectinload(Placement.trainers))
        # Who teaches may have been written past the collections that are loaded.
        .execution_options(populate_existing=True)
    )
    return {placement.id: _placed(placement) for placement in placements}


def _placed(placement: Placement) -> PlacedLesson:
    assert placement.starts_at is not None
    trainers = frozenset(member.trainer_id for member in placement.trainers)
    spot = Spot(placement.starts_at, placement.minutes, placement.room_id, trainers)
    return PlacedLesson(placement.lesson.text("title"), placement.group.name if placement.group else "", spot)


def released_lessons(version: TimetableVersion) -> Lessons:
    """Return the lessons of a version as they were released."""
    kept: dict[str, dict[str, Any]] = json.loads(version.lessons)
    return {UUID(key): _read(lesson) for key, lesson in kept.items()}


def versions_of(session: Session, edition_id: UUID) -> Sequence[TimetableVersion]:
    """Return the versions of an edition that were kept, in order of their numbers."""
    kept = select(TimetableVersion).where(TimetableVersion.edition_id == edition_id)
    return session.scalars(kept.order_by(TimetableVersion.number)).all()


def keep_version(session: Session, edition_id: UUID, now: datetime) -> None:
    """Keep the timetable as it is under its present number, unless that was done before; within an action."""
    session.flush()
    edition = session.get_one(Edition, edition_id)
    if any(version.number == edition.timetable_version for version in versions_of(session, edition_id)):
        return
    session.add(
        TimetableVersion(
            edition_id=edition_id,
            number=edition.timetable_version,
            released_at=now,
            lessons=_written(present_lessons(session, edition_id)),
        )
    )


def raise_version(session: Session, edition_id: UUID, now: datetime) -> int:
    """Give the present timetable the next number and keep it, within an action; return the number."""
    edition = session.get_one(Edition, edition_id)
    edition.timetable_version += 1
    keep_version(session, edition_id, now)
    return edition.timetable_version


def release_version(workspace: Workspace, edition_id: UUID, now: datetime) -> int | None:
    """Release the timetable as one undoable action; return its number, None when nothing changed since the last one.

    The first release keeps the number; each later one raises it.
    """
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Release timetable")) as session:
        changes = last_changes(session, edition_id)
        if changes is None:
            keep_version(session, edition_id, now)
            return session.get_one(Edition, edition_id).timetable_version
        return None if changes.after else raise_version(session, edition_id, now)


def last_changes(session: Session, edition_id: UUID) -> Changes | None:
    """Return what changed since the last release, else between the last two; None before the first release."""
    kept = versions_of(session, edition_id)
    if not kept:
        return None
    last, present = released_lessons(kept[-1]), present_lessons(session, edition_id)
    since = lesson_changes(last, present)
    if since:
        return Changes(kept[-1].number, 0, None, since)
    before = kept[-2] if len(kept) > 1 else kept[-1]
    between = lesson_changes(released_lessons(before), last)
    return Changes(before.number, kept[-1].number, kept[-1].released_at, between)


def lesson_changes(before: Lessons, after: Lessons) -> tuple[LessonChange, ...]:
    """Return the lessons that differ, in order of their new time; those without one come last."""
    found = []
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        known = new or old
        if known is not None and (old is None or new is None or old.spot != new.spot):
            spots = old.spot if old else None, new.spot if new else None
            found.append(LessonChange(key, known.title, known.group, *spots))
    return tuple(sorted(found, key=_order))


def _order(change: LessonChange) -> tuple[bool, datetime, str]:
    spot = change.new or change.old
    assert spot is not None
    return change.new is None, spot.starts_at, change.placement_id.hex


def _written(lessons: Lessons) -> str:
    return json.dumps({str(key): _plain(lesson) for key, lesson in sorted(lessons.items())}, ensure_ascii=False)


def _plain(lesson: PlacedLesson) -> dict[str, Any]:
    spot = lesson.spot
    return {
        "title_en": lesson.title.en,
        "title_fr": lesson.title.fr,
        "group": lesson.group,
        "starts_at": spot.starts_at.isoformat(),
        "minutes": spot.minutes,
        "room": str(spot.room) if spot.room else None,
        "trainers": sorted(str(trainer) for trainer in spot.trainers),
    }


def _read(kept: dict[str, Any]) -> PlacedLesson:
    trainers = frozenset(UUID(trainer) for trainer in kept["trainers"])
    room = UUID(kept["room"]) if kept["room"] else None
    spot = Spot(datetime.fromisoformat(kept["starts_at"]), kept["minutes"], room, trainers)
    return PlacedLesson(Text(kept["title_en"], kept["title_fr"]), kept["group"], spot)
