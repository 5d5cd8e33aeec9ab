"""Mend the timetable of an edition after something happened: propose the fewest changes, say whom to tell, write."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from threading import Event
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.formats import NO_BREAK, clock_range, long_date
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.candidates import merged
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Problem, Span
from policeplanner.scheduling.replan import Change, Replan, What, replan
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from policeplanner.services.solving import Effort, names_in
from policeplanner.services.timetables import Task, describe, take_off, windows_without, write_into
from policeplanner.store.workspace import Workspace

WHAT_NAMES = {
    What.PLACED: QT_TRANSLATE_NOOP("Replanning", "has a place now"),
    What.UNPLACED: QT_TRANSLATE_NOOP("Replanning", "has no place any more"),
    What.TIME: QT_TRANSLATE_NOOP("Replanning", "other time"),
    What.ROOM: QT_TRANSLATE_NOOP("Replanning", "other room"),
    What.TRAINERS: QT_TRANSLATE_NOOP("Replanning", "other trainers"),
    What.INTERPRETERS: QT_TRANSLATE_NOOP("Replanning", "other interpreters"),
}


class Kind(Enum):
    """Who or what is lost for a time, and who is told; the value is the name in English."""

    TRAINER = QT_TRANSLATE_NOOP("Replanning", "trainer")
    INTERPRETER = QT_TRANSLATE_NOOP("Replanning", "interpreter")
    GROUP = QT_TRANSLATE_NOOP("Replanning", "group")
    ROOM = QT_TRANSLATE_NOOP("Replanning", "room")
    EDITION = QT_TRANSLATE_NOOP("Replanning", "edition")


@dataclass(frozen=True)
class Loss:
    """Something that is not in the plan (yet): who or what is missing from one local moment to another.

    record is the id of the trainer, interpreter, group or room; an EDITION loses its open hours and needs none.
    """

    kind: Kind
    record: UUID | None
    begins: datetime
    ends: datetime


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


@dataclass(frozen=True)
class ChangeLine:
    """One change in words: the lesson, where it was and will be ("" for nowhere), and what differs."""

    placement_id: UUID
    lesson: str
    old: str
    new: str
    what: str


@dataclass(frozen=True)
class Notice:
    """Who must be told, and which changes concern them."""

    kind: Kind
    record: UUID
    name: str
    changes: tuple[ChangeLine, ...]

    @property
    def kind_name(self) -> str:
        """Return what they are, in the language now spoken."""
        return translate("Replanning", self.kind.value)


@dataclass(frozen=True)
class Proposal:
    """A mended timetable that is not written yet, in words, with whom to tell.

    stuck names lessons that break a rule but may not move: those that are locked, not those already taught.
    """

    task: Task
    code: str
    before: Timetable
    result: Replan
    changes: tuple[ChangeLine, ...]
    notices: tuple[Notice, ...]
    stuck: tuple[str, ...]
    left_out: tuple[str, ...]

    @property
    def summary(self) -> str:
        """Say in one line what is proposed."""
        if not self.changes and not self.left_out:
            return translate("Replanning", "{code}: nothing needs to change").format(code=self.code)
        lessons = translate("Replanning", "%n lesson(s) change", "", len(self.changes))
        told = translate("Replanning", "%n to be told", "", len(self.notices))
        parts = [lessons, told]
        if self.result.proven:
            parts.append(translate("Replanning", "no timetable changes less"))
        if self.left_out:
            parts.append(translate("Replanning", "%n lesson(s) without a place", "", len(self.left_out)))
        return f"{self.code}{_colon()}" + ", ".join(parts)


def replan_edition(
    workspace: Workspace,
    edition_id: UUID,
    *,
    now: datetime | None = None,
    losses: Sequence[Loss] = (),
    effort: Effort | None = None,
    cancel: Event | None = None,
) -> Proposal:
    """Propose the fewest changes that make the timetable right again; nothing is written.

    The plan is read as it is: an absence or a holiday entered there is known; `losses` adds what is not in it. What
    began before `now` (UTC) and what is locked as "mine" stays. Raises PlannerError as `describe` does.
    """
    effort = effort or Effort()
    with workspace.reading() as session:
        task = describe(session, edition_id, now=now)
        code = session.get_one(Edition, edition_id).code
        since = _minute(session.scalars(select(Office)).one().local(now), task.first_day) if now else 0
    before = _before(task)
    task = replace(task, problem=with_losses(task, losses))
    result = replan(task.problem, before, seed=effort.seed, seconds=effort.seconds, cancel=cancel)
    words = _Words(task)
    changes = tuple(words.line(change) for change in result.changes)
    placed = {place.lesson for place in result.timetable.placed}
    return Proposal(
        task=task,
        code=code,
        before=before,
        result=result,
        changes=changes,
        notices=tuple(_notices(result, dict(zip(result.changes, changes, strict=True)), words)),
        stuck=tuple(words.lesson(lesson) for lesson in _stuck(task.problem, result, since)),
        left_out=tuple(words.lesson(task.id) for task in task.problem.lessons if task.id not in placed),
    )


def accept(workspace: Workspace, proposal: Proposal) -> int:
    """Write a proposal as one undoable action and raise the version of the timetable; return how many lessons changed.

    Raises PlannerError when the timetable changed since the proposal was made.
    """
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Re-plan edition"), proposal.code) as session:
        _refuse_when_outdated(session, proposal)
        changed = write_into(session, proposal.task, proposal.result.timetable)
        for change in proposal.result.changes:
            if change.new is None:
                take_off(session, UUID(change.lesson))
                changed += 1
        if changed:
            session.get_one(Edition, proposal.task.edition_id).timetable_version += 1
        return changed


def with_losses(task: Task, losses: Iterable[Loss]) -> Problem:
    """Return the problem of a task with what is lost besides what its plan knows."""
    problem = task.problem
    spans: dict[tuple[Kind, str], list[Span]] = {}
    for loss in losses:
        key = loss.kind, "" if loss.record is None else str(loss.record)
        spans.setdefault(key, []).append((_minute(loss.begins, task.first_day), _minute(loss.ends, task.first_day)))
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


def _day_without(day: Day, closed: list[Span]) -> Day:
    return replace(day, windows=windows_without(day.windows, closed))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _minute(moment: datetime, first_day: date) -> int:
    return (moment.date() - first_day).days * DAY_MINUTES + moment.hour * 60 + moment.minute


def _before(task: Task) -> Timetable:
    return Timetable.of(placed_by(lock) for lock in task.problem.locks)


def _stuck(problem: Problem, result: Replan, since: int) -> list[str]:
    broken = {lesson for violation in result.given for lesson in violation.lessons}
    return [id_ for id_, lock in problem.fixed.items() if id_ in broken and lock.start >= since]


def _refuse_when_outdated(session: Session, proposal: Proposal) -> None:
    now = describe(session, proposal.task.edition_id)
    same = now.first_day == proposal.task.first_day and _before(now) == proposal.before
    if not same:
        text = translate("Replanning", "The timetable of {code} has changed since. Re-plan it again.")
        raise PlannerError(text.format(code=proposal.code))


def _notices(result: Replan, lines: dict[Change, ChangeLine], words: "_Words") -> Iterator[Notice]:
    told = {
        Kind.GROUP: result.touched.groups,
        Kind.TRAINER: result.touched.trainers,
        Kind.INTERPRETER: result.touched.interpreters,
        Kind.ROOM: result.touched.rooms,
    }
    for kind, ids in told.items():
        for id_ in sorted(ids, key=lambda id_: words.names.get(id_, id_)):
            own = tuple(line for change, line in lines.items() if id_ in words.concerned(kind, change))
            yield Notice(kind, UUID(id_), words.names.get(id_, ""), own)


def _colon() -> str:
    return translate("Replanning", ": ")


class _Words:
    """Says lessons, moments and changes of one task in the language now spoken."""

    def __init__(self, task: Task) -> None:
        self.problem = task.problem
        self.first_day = task.first_day
        self.names = names_in(task)

    def lesson(self, id_: str) -> str:
        """Say a lesson, with its group when it is not for all."""
        task = self.problem.lesson[id_]
        if len(task.groups) == len(self.problem.groups):
            return task.name
        groups = ", ".join(sorted(self.names[group] for group in task.groups))
        return translate("Replanning", "{lesson} (group {groups})").format(lesson=task.name, groups=groups)

    def place(self, place: Placed | None) -> str:
        """Say when and where a lesson is, and with whom."""
        if place is None:
            return ""
        days, minute = divmod(place.start, DAY_MINUTES)
        task = self.problem.lesson[place.lesson]
        hours = clock_range(minute, min(minute + task.minutes, DAY_MINUTES))
        found = [long_date(self.first_day + timedelta(days=days)), hours]
        found += [self.names.get(id_, "") for id_ in (place.room, *place.trainers) if id_ is not None]
        return ", ".join(part.replace(" ", NO_BREAK) if part is hours else part for part in found if part)

    def line(self, change: Change) -> ChangeLine:
        """Say a change."""
        what = ", ".join(translate("Replanning", name) for key, name in WHAT_NAMES.items() if key in change.what)
        name = self.lesson(change.lesson)
        return ChangeLine(UUID(change.lesson), name, self.place(change.old), self.place(change.new), what)

    def concerned(self, kind: Kind, change: Change) -> set[str]:
        """Return the ids of everybody of a kind who has a lesson before or after its change."""
        places = [place for place in (change.old, change.new) if place is not None]
        if kind is Kind.GROUP:
            return set(self.problem.lesson[change.lesson].groups)
        if kind is Kind.ROOM:
            return {place.room for place in places if place.room is not None}
        people = (p.trainers if kind is Kind.TRAINER else p.interpreters for p in places)
        return {person for some in people for person in some}
