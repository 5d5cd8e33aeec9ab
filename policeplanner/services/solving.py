"""Run the scheduler on editions and keep what it finds."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from threading import Event
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.formats import number
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.job import Status
from policeplanner.scheduling.precheck import explain
from policeplanner.scheduling.satisfaction import Met, satisfaction
from policeplanner.scheduling.solve import Progress, Result, solve
from policeplanner.scheduling.wishes import DEFAULT, Wishes
from policeplanner.services.timetables import Scope, Task, describe, write
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
    """How long to try for one edition, from which seed, for which wishes; the same give the same timetable."""

    seconds: float = 10.0
    seed: int = 1
    wishes: Wishes = DEFAULT


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
    progress: Callable[[Progress], None] | None = None,
    cancel: Event | None = None,
) -> Outcome:
    """Make the timetable of one edition and write it into the plan; a cancelled attempt writes the best so far."""
    effort = effort or Effort()
    with workspace.reading() as session:
        task = describe(session, edition_id, scope=scope)
        code = session.get_one(Edition, edition_id).code
    result = solve(
        task.problem,
        seed=effort.seed,
        seconds=effort.seconds,
        wishes=effort.wishes,
        progress=progress,
        cancel=cancel,
    )
    changed = write(workspace, task, result.timetable)
    return Outcome(
        edition_id=edition_id,
        code=code,
        result=result,
        changed=changed,
        total=len(task.problem.lessons),
        names=names_in(task),
        met=tuple(satisfaction(task.problem, result.timetable, effort.wishes)),
    )


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
