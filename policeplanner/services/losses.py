"""What happens to a timetable: who or what is lost for a time, which editions that touches, and how it is recorded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import DONE, OFF, Activity
from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import Edition, EditionGroup, EditionInterpreter, GroupAbsence
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import WHOLE_DAY, Absence, AbsenceKind
from policeplanner.domain.venues import Room
from policeplanner.i18n import QT_TRANSLATE_NOOP, speaking, translate
from policeplanner.scheduling.candidates import merged
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Problem, Span
from policeplanner.services.timetables import Task, windows_without

NO_REASON = Text()


class Kind(Enum):
    """Who or what is lost for a time, and who is told; the value is the name in English."""

    TRAINER = QT_TRANSLATE_NOOP("Replanning", "trainer")
    INTERPRETER = QT_TRANSLATE_NOOP("Replanning", "interpreter")
    GROUP = QT_TRANSLATE_NOOP("Replanning", "group")
    ROOM = QT_TRANSLATE_NOOP("Replanning", "room")
    VENUE = QT_TRANSLATE_NOOP("Replanning", "venue")
    EDITION = QT_TRANSLATE_NOOP("Replanning", "edition")


@dataclass(frozen=True)
class Loss:
    """Something that is not in the plan (yet): who or what is missing from one local moment to another.

    record is the id of the trainer, interpreter, group, room or venue; an EDITION loses its open hours and needs none.
    absence says why a trainer is away, reason why anything else is lost.
    """

    kind: Kind
    record: UUID | None
    begins: datetime
    ends: datetime
    absence: AbsenceKind = AbsenceKind.LEAVE
    reason: Text = NO_REASON

    @property
    def days(self) -> list[date]:
        """Return the days that are lost as a whole."""
        first = self.begins.date() + timedelta(days=0 if self.begins.time() == time.min else 1)
        return [first + timedelta(days=n) for n in range((self.ends.date() - first).days)]


def trainer_away(trainer: UUID, first: date, last: date) -> Loss:
    """Return that a trainer is away on days, both included."""
    return Loss(Kind.TRAINER, trainer, _midnight(first), _midnight(last + timedelta(days=1)))


def room_closed(room: UUID, first: date, last: date) -> Loss:
    """Return that a room cannot be used on days, both included."""
    return Loss(Kind.ROOM, room, _midnight(first), _midnight(last + timedelta(days=1)))


def day_lost(day: date) -> Loss:
    """Return that nothing can take place on a day, such as a holiday decreed last week."""
    return Loss(Kind.EDITION, None, _midnight(day), _midnight(day + timedelta(days=1)))


def arrives_late(kind: Kind, record: UUID, until: datetime) -> Loss:
    """Return that somebody is not there before a local moment of the day of arrival."""
    return Loss(kind, record, _midnight(until.date()), until)


def with_losses(task: Task, losses: Iterable[Loss]) -> Problem:
    """Return the problem of a task with what is lost besides what its plan knows; venues count as `of_edition` says."""
    problem = task.problem
    spans: dict[tuple[Kind, str], list[Span]] = {}
    for loss in losses:
        key = loss.kind, "" if loss.record is None else str(loss.record)
        spans.setdefault(key, []).append((minute(loss.begins, task.first_day), minute(loss.ends, task.first_day)))
    closed = merged(spans.get((Kind.EDITION, ""), []))

    def busy(kind: Kind, id_: str, known: tuple[Span, ...]) -> tuple[Span, ...]:
        return known + tuple(spans.get((kind, id_), ()))

    return replace(
        problem,
        days=tuple(_day_without(day, closed) for day in problem.days),
        trainers=tuple(replace(t, busy=busy(Kind.TRAINER, t.id, t.busy)) for t in problem.trainers),
        interpreters=tuple(replace(i, busy=busy(Kind.INTERPRETER, i.id, i.busy)) for i in problem.interpreters),
        groups=tuple(replace(g, busy=busy(Kind.GROUP, g.id, g.busy)) for g in problem.groups),
        rooms=tuple(replace(r, busy=busy(Kind.ROOM, r.id, r.busy)) for r in problem.rooms),
    )


def of_edition(losses: Iterable[Loss], venue_id: UUID | None) -> Iterator[Loss]:
    """Yield losses as one edition meets them: where its venue is closed, it loses its hours."""
    for loss in losses:
        if loss.kind is not Kind.VENUE:
            yield loss
        elif loss.record == venue_id:
            yield replace(loss, kind=Kind.EDITION, record=None)


def minute(moment: datetime, first_day: date) -> int:
    """Return a local moment in minutes from 00:00 of a day."""
    return (moment.date() - first_day).days * DAY_MINUTES + moment.hour * 60 + moment.minute


def touched_editions(session: Session, losses: Sequence[Loss], *, now: datetime | None = None) -> list[UUID]:
    """Return the editions with a lesson that a loss falls upon and that has not begun by `now` (UTC), in order of time.

    Editions that are done, postponed or cancelled are left alone.
    """
    found: dict[UUID, datetime] = {}
    for loss in losses:
        for _placement, edition, starts_at in lessons_hit(session, loss, now=now):
            found[edition] = min(starts_at, found.get(edition, starts_at))
    return sorted(found, key=lambda edition: (found[edition], edition))


def lessons_hit(session: Session, loss: Loss, *, now: datetime | None = None) -> list[tuple[UUID, UUID, datetime]]:
    """Return placement, edition and begin (UTC) of each lesson that a loss falls upon, in order of time.

    Lessons that have begun by `now` are left out, as are those of editions that are done, postponed or cancelled.
    """
    office = session.scalars(select(Office)).one()
    begin, end = _moment(office, loss.begins), _moment(office, loss.ends)
    lessons = _lessons_of(loss).where(
        Placement.starts_at > begin - timedelta(days=1),
        Placement.starts_at < end,
        Activity.status.not_in(OFF | DONE),
    )
    return [
        (placement, edition, starts_at)
        for placement, edition, starts_at, minutes in session.execute(lessons.order_by(Placement.starts_at))
        if starts_at is not None and starts_at + timedelta(minutes=minutes) > begin and (now is None or starts_at > now)
    ]


def _lessons_of(loss: Loss) -> Select[UUID, UUID, datetime | None, int]:
    lessons = (
        select(Placement.id, Placement.edition_id, Placement.starts_at, Placement.minutes)
        .join(Edition, Edition.id == Placement.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
    )
    if loss.kind is Kind.TRAINER:
        taught = select(PlacementTrainer.placement_id).where(PlacementTrainer.trainer_id == loss.record)
        return lessons.where(Placement.id.in_(taught))
    if loss.kind is Kind.ROOM:
        return lessons.where(Placement.room_id == loss.record)
    if loss.kind is Kind.VENUE:
        return lessons.where(Activity.venue_id == loss.record)
    if loss.kind is Kind.GROUP:
        own = select(EditionGroup.edition_id).where(EditionGroup.id == loss.record)
        return lessons.where(Placement.edition_id.in_(own))
    if loss.kind is Kind.INTERPRETER:
        own = select(EditionInterpreter.edition_id).where(EditionInterpreter.interpreter_id == loss.record)
        return lessons.where(Placement.edition_id.in_(own))
    return lessons


def record_losses(session: Session, losses: Iterable[Loss]) -> int:
    """Keep losses in the plan within an action; return how many records were made.

    Trainers get an absence, groups too, rooms and venues a closure, days lost a holiday. What the plan knows already
    is not entered twice. Absences of interpreters are not kept.
    """
    made = 0
    for loss in losses:
        for record in _RECORDS.get(loss.kind, _nothing)(session, loss):
            session.add(record)
            made += 1
    session.flush()
    return made


def _nothing(_session: Session, _loss: Loss) -> Iterator[Absence]:
    return iter(())


def _absences(session: Session, loss: Loss) -> Iterator[Absence]:
    assert loss.record is not None
    begins, ends = minute(loss.begins, loss.begins.date()), minute(loss.ends, loss.begins.date())
    known = session.scalars(select(Absence).where(Absence.trainer_id == loss.record))
    spans = (absence.minutes_from(loss.begins.date()) for absence in known)
    if any(start <= begins and ends <= end for start, end in spans):
        return
    days, until = divmod(ends, WHOLE_DAY)
    if until == 0:
        days, until = days - 1, WHOLE_DAY
    yield Absence(
        trainer_id=loss.record,
        first_day=loss.begins.date(),
        last_day=loss.begins.date() + timedelta(days=days),
        kind=loss.absence,
        from_minute=begins,
        until_minute=until,
    )


def _group_absences(session: Session, loss: Loss) -> Iterator[GroupAbsence]:
    assert loss.record is not None
    begin, end = _moments(session, loss)
    known = select(GroupAbsence.id).where(
        GroupAbsence.group_id == loss.record, GroupAbsence.starts_at <= begin, GroupAbsence.ends_at >= end
    )
    if session.scalars(known).first() is None:
        yield GroupAbsence(
            group_id=loss.record, starts_at=begin, ends_at=end, reason_en=loss.reason.en, reason_fr=loss.reason.fr
        )


def _closures(session: Session, loss: Loss) -> Iterator[Closure]:
    assert loss.record is not None
    begin, end = _moments(session, loss)
    room_id = loss.record if loss.kind is Kind.ROOM else None
    venue_id = session.get_one(Room, room_id).venue_id if room_id else loss.record
    known = select(Closure.id).where(
        Closure.venue_id == venue_id,
        Closure.room_id.is_(None) | (Closure.room_id == room_id),
        Closure.starts_at <= begin,
        Closure.ends_at >= end,
    )
    if session.scalars(known).first() is None:
        yield Closure(
            venue_id=venue_id,
            room_id=room_id,
            starts_at=begin,
            ends_at=end,
            reason_en=loss.reason.en,
            reason_fr=loss.reason.fr,
        )


def _holidays(session: Session, loss: Loss) -> Iterator[Holiday]:
    office = session.scalars(select(Office)).one()
    known = {holiday.day for holiday in office.holidays if holiday.layer is not HolidayLayer.WORKING}
    for day in loss.days:
        if day not in known:
            yield Holiday(
                office_id=office.id,
                day=day,
                name_en=loss.reason.en or _day_off("en"),
                name_fr=loss.reason.fr or _day_off("fr"),
                layer=HolidayLayer.HOST,
            )


def _day_off(language: str) -> str:
    with speaking("fr" if language == "fr" else "en"):
        return translate("Replanning", "Day off by decree")


_RECORDS = {
    Kind.TRAINER: _absences,
    Kind.GROUP: _group_absences,
    Kind.ROOM: _closures,
    Kind.VENUE: _closures,
    Kind.EDITION: _holidays,
}


def _moments(session: Session, loss: Loss) -> tuple[datetime, datetime]:
    office = session.scalars(select(Office)).one()
    return _moment(office, loss.begins), _moment(office, loss.ends)


def _moment(office: Office, local: datetime) -> datetime:
    return office.moment(local.date(), local.hour * 60 + local.minute)


def _day_without(day: Day, closed: list[Span]) -> Day:
    return replace(day, windows=windows_without(day.windows, closed))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)
