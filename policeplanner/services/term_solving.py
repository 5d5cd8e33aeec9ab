"""Schedules several editions together, and writes what is found into all of them as one undoable action."""

from collections.abc import Callable, Sequence
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
from policeplanner.scheduling.measures import measure
from policeplanner.scheduling.satisfaction import Met, satisfaction
from policeplanner.scheduling.solve import Progress, Result, solve
from policeplanner.scheduling.timetable import Timetable, placed_by
from policeplanner.scheduling.wishes import Wishes
from policeplanner.services.solving import STATUS_NAMES, Effort, Outcome, SoFar, names_in
from policeplanner.services.terms import Member, Together, describe_together
from policeplanner.services.timetables import Scope, write_into
from policeplanner.services.wishes import hard_modules, office_wishes
from policeplanner.store.workspace import Workspace


@dataclass(frozen=True)
class AttemptedTogether:
    """A timetable of several editions that was found and is not written yet."""

    edition_ids: tuple[UUID, ...]
    scope: Scope
    together: Together
    wishes: Wishes
    result: Result

    @property
    def met(self) -> tuple[Met, ...]:
        """Return how well it meets each wish, over all editions."""
        return tuple(satisfaction(self.together.task.problem, self.result.timetable, self.wishes))

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Return what came of each edition; nothing is written yet."""
        return tuple(outcome_of(self, member) for member in self.together.members)

    @property
    def headline(self) -> str:
        """Say in one line what came of all."""
        count = len(self.together.members)
        editions = translate("Terms", "%n edition(s) together", "", count)
        text = translate("Terms", "{editions}: {status}, {placed} of {total} lessons placed, {seconds} s")
        total = len(self.together.task.problem.lessons)
        return text.format(
            editions=editions,
            status=translate("Solving", STATUS_NAMES[self.result.status]),
            placed=total - len(self.result.unplaced),
            total=total,
            seconds=number(Decimal(self.result.seconds), 1),
        )

    @property
    def notes(self) -> list[str]:
        """Say which editions could as well have been scheduled alone."""
        alone = self.together.alone
        if not alone or len(self.together.members) == 1:
            return []
        text = translate(
            "Terms",
            "Sharing no trainer, room or interpreter with the others on the same days, so that they could be scheduled"
            " alone as well: {codes}.",
        )
        return [text.format(codes=", ".join(alone))]


@dataclass(frozen=True)
class TermOutcome:
    """What came of scheduling several editions: what was found, and for each edition what was written."""

    found: AttemptedTogether
    outcomes: tuple[Outcome, ...]

    @property
    def complete(self) -> bool:
        """Tell whether every lesson of every edition has its place."""
        return all(outcome.complete for outcome in self.outcomes)

    @property
    def changed(self) -> int:
        """Return how many placements were written."""
        return sum(outcome.changed for outcome in self.outcomes)

    @property
    def summary(self) -> str:
        """Say it: one line for all, some for each edition, and which share nothing."""
        return "\n".join([self.found.headline, *(o.summary for o in self.outcomes), *self.found.notes])


def schedule_together(
    workspace: Workspace, codes: Sequence[str], *, scope: Scope = Scope.ALL, effort: Effort | None = None
) -> TermOutcome:
    """Schedule the editions of these codes together, or all that take place, and write the result.

    Raises PlannerError for a code that no edition has, and for an edition that cannot be scheduled.
    """
    return keep_together(workspace, attempt_together(workspace, by_code(workspace, codes), scope=scope, effort=effort))


def attempt_together(
    workspace: Workspace,
    edition_ids: Sequence[UUID],
    *,
    scope: Scope = Scope.ALL,
    effort: Effort | None = None,
    progress: Callable[[SoFar], None] | None = None,
    cancel: Event | None = None,
) -> AttemptedTogether:
    """Look for a timetable of several editions without writing it; a cancelled attempt has the best so far.

    The wishes are those of the office, unless the effort has its own: an edition's own cannot hold for the others.
    """
    effort = effort or Effort()
    with workspace.reading() as session:
        together = describe_together(session, edition_ids, scope=scope)
        wishes = effort.wishes or wishes_of_all(session, edition_ids)

    def follow(step: Progress) -> None:
        if progress is not None:
            progress(SoFar(together.task, wishes, step))

    problem = together.task.problem
    result = solve(problem, seed=effort.seed, seconds=effort.seconds, wishes=wishes, progress=follow, cancel=cancel)
    return AttemptedTogether(tuple(edition_ids), scope, together, wishes, result)


def keep_together(workspace: Workspace, found: AttemptedTogether) -> TermOutcome:
    """Write a timetable that was found into all its editions, as one undoable action.

    What the planner placed by hand meanwhile stays. Raises PlannerError when the timetable no longer fits the plan.
    """
    codes = ", ".join(member.code for member in found.together.members)
    with workspace.action(QT_TRANSLATE_NOOP("Action", "Schedule editions together"), codes) as session:
        now = describe_together(session, found.edition_ids, scope=found.scope)
        timetable = as_the_plan_is_now(now, found.result.timetable)
        changed = {
            member.edition_id: write_into(
                session, replace(member.task, first_day=now.task.first_day), part_of(timetable, member)
            )
            for member in now.members
        }
    return TermOutcome(found, tuple(replace(o, changed=changed[o.edition_id]) for o in found.outcomes))


def as_the_plan_is_now(now: Together, found: Timetable) -> Timetable:
    """Return the timetable found beside what is fixed now; raises PlannerError when they do not fit together."""
    problem = now.task.problem
    free = [each for each in found.placed if each.lesson in problem.lesson and each.lesson not in problem.fixed]
    timetable = Timetable.of([*map(placed_by, problem.fixed.values()), *free])
    if broken_by_program(problem, check(problem, timetable)):
        text = translate(
            "Terms",
            "The plan has changed while the timetables were being made, and they no longer fit together. Nothing was"
            " written. Schedule again.",
        )
        raise PlannerError(text)
    return timetable


def part_of(timetable: Timetable, member: Member) -> Timetable:
    """Return the placements of one edition."""
    own = member.lessons
    return Timetable(tuple(place for place in timetable.placed if place.lesson in own))


def outcome_of(found: AttemptedTogether, member: Member) -> Outcome:
    """Return what came of one edition."""
    problem, whole = found.together.problem_of(member), found.result
    timetable = part_of(whole.timetable, member)
    measures = measure(problem, timetable, found.wishes)
    own = member.lessons
    unplaced = tuple(left for left in whole.unplaced if left.lesson in own)
    result = replace(
        whole,
        status=status_of(whole.status, complete=not unplaced),
        timetable=timetable,
        measures=measures,
        unplaced=unplaced,
        reasons=tuple(reason for reason in whole.reasons if own & set(reason.subjects)),
        given=tuple(violation for violation in whole.given if own & set(violation.lessons)),
        cost=measures.cost(found.wishes),
        bound=None,
    )
    return Outcome(
        edition_id=member.edition_id,
        code=member.code,
        result=result,
        changed=0,
        total=len(own),
        names=names_in(found.together.task),
        met=tuple(satisfaction(problem, timetable, found.wishes)),
    )


def status_of(whole: Status, *, complete: bool) -> Status:
    """Return the status of one edition: the best of all together need not be the best of each."""
    if whole is Status.CANCELLED:
        return whole
    if complete:
        return Status.FOUND
    return whole if whole is Status.IMPOSSIBLE else Status.PARTIAL


def wishes_of_all(session: Session, edition_ids: Sequence[UUID]) -> Wishes:
    """Return the wishes of the office; hard topics are the modules of all editions that are."""
    wishes = office_wishes(session)
    hard = frozenset[str]().union(*(hard_modules(session, each, wishes.hard_topics) for each in edition_ids))
    return replace(wishes, hard_topics=hard)


def by_code(workspace: Workspace, codes: Sequence[str]) -> list[UUID]:
    """Return the editions of these codes, or without codes all that take place and have dates.

    A named edition without dates, or one that is off, is refused when it is described, by its name.
    """
    every = select(Edition.code, Edition.id).join(Edition.activity).order_by(Activity.starts_on, Edition.code)
    if not codes:
        every = every.where(Activity.status.not_in(OFF), Activity.starts_on.is_not(None), Activity.ends_on.is_not(None))
    with workspace.reading() as session:
        found = dict(session.execute(every).all())
    unknown = [code for code in codes if code not in found]
    if unknown:
        text = translate("Terms", "There is no edition {codes} in this plan. Known: {known}.")
        raise PlannerError(text.format(codes=", ".join(unknown), known=", ".join(sorted(found))))
    return [found[code] for code in dict.fromkeys(codes or found)]
