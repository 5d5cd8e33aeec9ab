"""Run the scheduler on editions and keep what it finds."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from threading import Event
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.formats import number
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.checker import broken_by_program, check
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.precheck import explain
from policeplanner.scheduling.satisfaction import Met, satisfaction
from policeplanner.scheduling.solve import Progress, Result, solve
from policeplanner.scheduling.timetable import Timetable, placed_by
from policeplanner.scheduling.wishes import Wishes
from policeplanner.services.timetables import Scope, Task, describe, write_into
from policeplanner.services.wishes import wishes_of
from policeplanner.store.workspace import Workspace

STATUS_NAMES = {
    Status.PROVEN: QT_TRANSLATE_NOOP("Solving", "best possible timetable"),
    Status.FOUND: QT_TRANSLATE_NOOP("Solving", "good timetable"),
    Status.PARTIAL: QT_TRANSLATE_NOOP("Solving", "incomplete timetable"),
    Status.IMPOSSIBLE: QT_TRANSLATE_NOOP("Solving", "not all lessons can be placed"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("Solving", "stopped"),
}


@dataclass(frozen=True)
class Effort:
    """How long to try for one edition, from which seed, for which wishes (None: those kept in the plan).

    The same give the same timetable.
    """

    seconds: float = 10.0
    seed: int = 1
    wishes: Wishes | None = None


@dataclass(frozen=True)
class Wanted:
    """An edition to schedule: all its lessons, the unplaced ones, or only a selection of placement ids."""

    edition_id: UUID
    scope: Scope = Scope.ALL
    selection: frozenset[UUID] | None = None

    def task(self, session: Session) -> Task:
        """Describe it to the scheduler. Raises PlannerError when the edition has no dates, working day or lessons."""
        task = describe(session, self.edition_id, scope=self.scope, selection=self.selection)
        if not task.problem.lessons:
            text = translate("Timetables", "The course of edition {code} has no lessons: there is nothing to schedule.")
            raise PlannerError(text.format(code=session.get_one(Edition, self.edition_id).code))
        return task if self.selection is None else _of_selection(task, self.selection)


@dataclass(frozen=True)
class Attempted:
    """A timetable that was found and is not written yet: what was wanted, described, wished and found."""

    wanted: Wanted
    code: str
    task: Task
    wishes: Wishes
    result: Result


@dataclass(frozen=True)
class SoFar:
    """The best timetable while the program is still looking."""

    task: Task
    wishes: Wishes
    progress: Progress

    @property
    def met(self) -> tuple[Met, ...]:
        """Return how well it meets each wish."""
        return tuple(satisfaction(self.task.problem, self.progress.timetable, self.wishes))

    @property
    def gap(self) -> Decimal | None:
        """Return by what share of its cost a better one could be cheaper at most, None while nothing is proven."""
        cost, bound = self.progress.cost, self.progress.bound
        if bound is None or self.progress.placed < len(self.task.problem.lessons):
            return None
        return Decimal(max(0, cost - bound)) / cost if cost else Decimal(0)


@dataclass(frozen=True)
class Outcome:
    """What came of scheduling one edition; changed counts the placements written, met tells of each wish."""

    edition_id: UUID
    code: str
    result: Result
    changed: int
    total: int
    names: dict[str, str]
    met: tuple[Met, ...] = ()

    @property
    def complete(self) -> bool:
        """Tell whether every lesson has its place."""
        return not self.result.unplaced

    @property
    def summary(self) -> str:
        """Say it in one line, and one more for each lesson left out."""
        text = translate("Solving", "{code}: {status}, {placed} of {total} lessons placed, {seconds} s")
        placed = self.total - len(self.result.unplaced)
        first = text.format(
            code=self.code,
            status=translate("Solving", STATUS_NAMES[self.result.status]),
            placed=placed,
            total=self.total,
            seconds=number(Decimal(self.result.seconds), 1),
        )
        return "\n".join([first, *self.reasons])

    @property
    def reasons(self) -> list[str]:
        """Say for each lesson left out why it has no place."""
        lines = []
        for left in self.result.unplaced:
            for reason in left.reasons:
                name = "" if left.lesson in reason.subjects else self.names[left.lesson] + " → "
                lines.append(f"    {name}{explain(reason, self.names)}")
        return lines


def schedule_editions(
    workspace: Workspace, codes: Sequence[str], *, scope: Scope = Scope.ALL, effort: Effort | None = None
) -> Iterator[Outcome]:
    """Schedule the editions of these codes, or all that are neither postponed nor cancelled, one after the other.

    Each is written as an action of its own before the next one is begun, so that they do not take the same room.
    Raises PlannerError for a code that no edition has.
    """
    for edition_id in _editions(workspace, codes):
        yield schedule_edition(workspace, edition_id, scope=scope, effort=effort)


def schedule_edition(
    workspace: Workspace,
    edition_id: UUID,
    *,
    scope: Scope = Scope.ALL,
    effort: Effort | None = None,
    progress: Callable[[SoFar], None] | None = None,
    cancel: Event | None = None,
) -> Outcome:
    """Make the timetable of one edition and write it into the plan; a cancelled attempt writes the best so far."""
    attempted = attempt(workspace, Wanted(edition_id, scope), effort=effort, progress=progress, cancel=cancel)
    return keep_attempt(workspace, attempted)


def attempt(
    workspace: Workspace,
    wanted: Wanted,
    *,
    effort: Effort | None = None,
    progress: Callable[[SoFar], None] | None = None,
    cancel: Event | None = None,
) -> Attempted:
    """Look for a timetable without writing it; a cancelled attempt has the best so far."""
    effort = effort or Effort()
    with workspace.reading() as session:
        task = wanted.task(session)
        code = session.get_one(Edition, wanted.edition_id).code
        wishes = effort.wishes or wishes_of(session, wanted.edition_id)

    def follow(step: Progress) -> None:
        if progress is not None:
            progress(SoFar(task, wishes, step))

    result = solve(
        task.problem, seed=effort.seed, seconds=effort.seconds, wishes=wishes, progress=follow, cancel=cancel
    )
    return Attempted(wanted, code, task, wishes, result)


def keep_attempt(workspace: Workspace, found: Attempted) -> Outcome:
    """Write a timetable that was found, as one undoable action.

    What the planner placed by hand meanwhile stays. Raises PlannerError when the timetable no longer fits the plan.
    """
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Schedule edition"), found.code) as session:
        task = found.wanted.task(session)
        timetable = _as_the_plan_is_now(task, found)
        changed = write_into(session, task, timetable)
    return Outcome(
        edition_id=found.wanted.edition_id,
        code=found.code,
        result=found.result,
        changed=changed,
        total=len(task.problem.lessons),
        names=names_in(task),
        met=tuple(satisfaction(task.problem, timetable, found.wishes)),
    )


def met_now(workspace: Workspace, edition_id: UUID) -> tuple[Met, ...]:
    """Return how well the timetable in the plan meets each wish."""
    with workspace.reading() as session:
        task = describe(session, edition_id)
        wishes = wishes_of(session, edition_id)
    return tuple(satisfaction(task.problem, Timetable.of(map(placed_by, task.problem.locks)), wishes))


def _of_selection(task: Task, selection: frozenset[UUID]) -> Task:
    """Leave out what has no place and is not to get one."""
    present = {lock.lesson for lock in task.problem.locks} | {str(placement) for placement in selection}
    lessons = tuple(
        replace(lesson, after=tuple(earlier for earlier in lesson.after if earlier in present))
        for lesson in task.problem.lessons
        if lesson.id in present
    )
    return replace(task, problem=replace(task.problem, lessons=lessons))


def _as_the_plan_is_now(task: Task, found: Attempted) -> Timetable:
    fixed, known = task.problem.fixed, task.problem.lesson
    free = [each for each in found.result.timetable.placed if each.lesson in known and each.lesson not in fixed]
    timetable = Timetable.of([*map(placed_by, fixed.values()), *free])
    if broken_by_program(task.problem, check(task.problem, timetable)):
        text = translate(
            "Solving",
            "{code}: the plan has changed while its timetable was being made, and they no longer fit together."
            " Nothing was written. Schedule again.",
        )
        raise PlannerError(text.format(code=found.code))
    return timetable


def names_in(task: Task) -> dict[str, str]:
    """Return the names of everything in a problem by its id, for reasons in words."""
    problem = task.problem
    names = dict(task.topics)
    for kind in (problem.lessons, problem.groups, problem.trainers, problem.rooms, problem.interpreters):
        names |= {each.id: each.name for each in kind}
    return names


def _editions(workspace: Workspace, codes: Sequence[str]) -> list[UUID]:
    with workspace.reading() as session:
        rows = session.execute(
            select(Edition.code, Edition.id)
            .join(Activity, Activity.id == Edition.activity_id)
            .where(Activity.status.not_in(OFF), Activity.starts_on.is_not(None), Activity.ends_on.is_not(None))
            .order_by(Activity.starts_on, Edition.code)
        )
        found = dict(rows.all())
    unknown = [code for code in codes if code not in found]
    if unknown:
        text = translate("Solving", "There is no edition {codes} with dates in this plan. Known: {known}.")
        raise PlannerError(text.format(codes=", ".join(unknown), known=", ".join(sorted(found))))
    return [found[code] for code in codes] if codes else list(found.values())
