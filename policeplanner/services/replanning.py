"""Mend the timetable of an edition after something happened: propose the fewest changes, say whom to tell, write."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from threading import Event
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.domain.venues import TRAVEL_MINUTES
from policeplanner.formats import NO_BREAK, clock_range, enumeration, long_date
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.precheck import explain, precheck
from policeplanner.scheduling.problem import DAY_MINUTES, Problem, Span
from policeplanner.scheduling.replan import Change, Replan, What, replan
from policeplanner.scheduling.solve import missing
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from policeplanner.services.losses import Kind, Loss, minute, of_edition, record_losses, with_losses
from policeplanner.services.solving import Effort, names_in
from policeplanner.services.timetable_versions import keep_version, raise_version
from policeplanner.services.timetables import Task, describe, take_off, write_into
from policeplanner.store.workspace import Workspace

WHAT_NAMES = {
    What.PLACED: QT_TRANSLATE_NOOP("Replanning", "has a place now"),
    What.UNPLACED: QT_TRANSLATE_NOOP("Replanning", "has no place any more"),
    What.TIME: QT_TRANSLATE_NOOP("Replanning", "other time"),
    What.ROOM: QT_TRANSLATE_NOOP("Replanning", "other room"),
    What.TRAINERS: QT_TRANSLATE_NOOP("Replanning", "other trainers"),
    What.INTERPRETERS: QT_TRANSLATE_NOOP("Replanning", "other interpreters"),
}


@dataclass(frozen=True)
class ChangeLine:
    """One change in words: the lesson, where it was and will be ("" for nowhere), and what differs.

    before and after are day, hours, room and trainers, each "" where there is none; both are empty for nowhere.
    """

    placement_id: UUID
    lesson: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    what: str

    @property
    def old(self) -> str:
        """Return when and where it was, and with whom."""
        return ", ".join(filter(None, self.before))

    @property
    def new(self) -> str:
        """Return when and where it will be, and with whom."""
        return ", ".join(filter(None, self.after))


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

    @property
    def called(self) -> str:
        """Return the name, with what it is where a name alone does not say it, such as group A."""
        return self.name if self.kind in {Kind.TRAINER, Kind.INTERPRETER} else f"{self.kind_name} {self.name}"

    @property
    def message(self) -> str:
        """Return what to write to them, one line for each change."""
        head = translate("Replanning", "Changes to the timetable for {name}").format(name=self.called)
        return "\n".join([head + _colon().rstrip(" "), *(f"– {_told(line)}" for line in self.changes)])


def together(proposals: Sequence["Proposal"]) -> tuple[Notice, ...]:
    """Return whom to tell of several proposals, each of them once."""
    found: dict[tuple[Kind, UUID], Notice] = {}
    for notice in (notice for proposal in proposals for notice in proposal.notices):
        key = notice.kind, notice.record
        known = found.get(key)
        found[key] = replace(notice, changes=(*known.changes, *notice.changes)) if known else notice
    return tuple(found.values())


@dataclass(frozen=True)
class Proposal:
    """A mended timetable that is not written yet, in words, with whom to tell.

    stuck names lessons that break a rule but may not move: those that are locked, not those already taught. Each of
    left_out has its reasons at the same place in `reasons`; taught counts the lessons that had begun.
    """

    task: Task
    code: str
    before: Timetable
    result: Replan
    changes: tuple[ChangeLine, ...]
    notices: tuple[Notice, ...]
    stuck: tuple[str, ...]
    left_out: tuple[str, ...]
    reasons: tuple[tuple[str, ...], ...] = ()
    taught: int = 0

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
        elif self.changes:
            parts.append(translate("Replanning", "not proven to be the fewest changes"))
        if self.left_out:
            parts.append(translate("Replanning", "%n lesson(s) without a place", "", len(self.left_out)))
        return f"{self.code}{_colon()}" + ", ".join(parts)


def replan_edition(
    workspace: Workspace,
    edition_id: UUID,
    *,
    now: datetime | None = None,
    losses: Sequence[Loss] = (),
    others: Sequence[Proposal] = (),
    cancel: Event | None = None,
) -> Proposal:
    """Propose the fewest changes that make the timetable right again; nothing is written.

    The plan is read as it is: an absence or a holiday entered there is known; `losses` adds what is not in it. What
    began before `now` (UTC) and what is locked as "mine" stays. What proposals for others take is taken here too.
    Raises PlannerError as `describe` does.
    """
    effort = Effort()
    with workspace.reading() as session:
        task = describe(session, edition_id, now=now)
        edition = session.get_one(Edition, edition_id)
        code, venue_id = edition.code, edition.activity.venue_id
        since = minute(session.scalars(select(Office)).one().local(now), task.first_day) if now else 0
    before = _before(task)
    task = replace(task, problem=with_losses(task, of_edition(losses, venue_id)))
    task = replace(task, problem=_with_others(task, others))
    result = replan(task.problem, before, seed=effort.seed, seconds=effort.seconds, cancel=cancel)
    words = _Words(task)
    changes = tuple(words.line(change) for change in result.changes)
    left = list(missing(task.problem, result.timetable, tuple(precheck(task.problem))))
    return Proposal(
        task=task,
        code=code,
        before=before,
        result=result,
        changes=changes,
        notices=tuple(_notices(result, dict(zip(result.changes, changes, strict=True)), words)),
        stuck=tuple(words.lesson(lesson) for lesson in _stuck(task.problem, result, since)),
        left_out=tuple(words.lesson(each.lesson) for each in left),
        reasons=tuple(tuple(explain(reason, words.names) for reason in each.reasons) for each in left),
        taught=sum(place.start < since for place in before.placed),
    )


def replan_editions(
    workspace: Workspace,
    edition_ids: Sequence[UUID],
    *,
    now: datetime | None = None,
    losses: Sequence[Loss] = (),
    cancel: Event | None = None,
) -> tuple[Proposal, ...]:
    """Propose for one edition after the other, so that all proposals can be accepted together; see `replan_edition`."""
    made: list[Proposal] = []
    for edition_id in edition_ids:
        made.append(replan_edition(workspace, edition_id, now=now, losses=losses, others=made, cancel=cancel))
    return tuple(made)


def accept(workspace: Workspace, *proposals: Proposal, losses: Sequence[Loss] = (), now: datetime | None = None) -> int:
    """Write proposals as one undoable action, raise the versions of their timetables, return how many lessons changed.

    The losses are recorded in the same action, and the versions kept as of `now` (UTC, else this moment), so that what
    changed can be told later. Raises PlannerError when a timetable changed since its proposal was made.
    """
    now = now or datetime.now(UTC)
    codes = ", ".join(proposal.code for proposal in proposals)
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Re-plan edition"), codes) as session:
        for proposal in proposals:
            _refuse_when_outdated(session, proposal)
        record_losses(session, losses)
        return sum(_write(session, proposal, now) for proposal in proposals)


def _write(session: Session, proposal: Proposal, now: datetime) -> int:
    edition_id = proposal.task.edition_id
    if not proposal.changes:
        return 0
    keep_version(session, edition_id, now)
    changed = write_into(session, proposal.task, proposal.result.timetable)
    for change in proposal.result.changes:
        if change.new is None:
            take_off(session, UUID(change.lesson))
            changed += 1
    if changed:
        raise_version(session, edition_id, now)
    return changed


def _with_others(task: Task, others: Sequence[Proposal]) -> Problem:
    """Return the problem of a task in which everybody and every room that other proposals place somewhere is busy."""
    busy: dict[str, list[Span]] = {}
    for other in others:
        shift = (other.task.first_day - task.first_day).days * DAY_MINUTES
        travel = TRAVEL_MINUTES if _sites(other.task) != _sites(task) else 0
        for place in other.result.timetable.placed:
            start = place.start + shift
            end = start + other.task.problem.lesson[place.lesson].minutes
            for person in (*place.trainers, *place.interpreters):
                busy.setdefault(person, []).append((start - travel, end + travel))
            if place.room is not None:
                busy.setdefault(place.room, []).append((start, end))
    problem = task.problem
    return replace(
        problem,
        trainers=tuple(replace(t, busy=(*t.busy, *busy.get(t.id, ()))) for t in problem.trainers),
        interpreters=tuple(replace(i, busy=(*i.busy, *busy.get(i.id, ()))) for i in problem.interpreters),
        rooms=tuple(replace(r, busy=(*r.busy, *busy.get(r.id, ()))) for r in problem.rooms),
    )


def _sites(task: Task) -> set[str]:
    return {room.site for room in task.problem.rooms if room.site}


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


def _told(line: ChangeLine) -> str:
    if not line.after:
        return translate("Replanning", "{lesson}: does not take place ({old})").format(lesson=line.lesson, old=line.old)
    if not line.before:
        return translate("Replanning", "{lesson}: {new}").format(lesson=line.lesson, new=line.new)
    words = translate("Replanning", "{lesson}: {new} (before: {old})")
    return words.format(lesson=line.lesson, new=line.new, old=line.old)


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

    def place(self, place: Placed | None) -> tuple[str, ...]:
        """Say when and where a lesson is, and with whom."""
        if place is None:
            return ()
        days, minute = divmod(place.start, DAY_MINUTES)
        task = self.problem.lesson[place.lesson]
        hours = clock_range(minute, min(minute + task.minutes, DAY_MINUTES))
        room = self.names.get(place.room, "") if place.room else ""
        people = enumeration(self.names.get(id_, "") for id_ in place.trainers)
        return long_date(self.first_day + timedelta(days=days)), hours.replace(" ", NO_BREAK), room, people

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
