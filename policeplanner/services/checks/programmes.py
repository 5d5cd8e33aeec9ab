"""Programmes: their period, results framework, indicators and risks."""

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import or_, select

from policeplanner.domain.initiatives import Initiative
from policeplanner.domain.programmes import Programme, ProgrammeStatus, Risk
from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Finding, Place, Rule, Severity, Subject, Value, found, titled
from policeplanner.services.checks.plan import Plan

REVERSED = Rule(
    "programme-dates-reversed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "The programme ends on {end}, before it begins on {start}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Correct the first or the last day."),
)
NO_ACTIVITY = Rule(
    "output-without-activity",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "No activity contributes to output “{output}”."),
    QT_TRANSLATE_NOOP("PlanCheck", "Plan an activity for it, or remove the output from the results framework."),
)
NO_BASELINE = Rule(
    "indicator-without-baseline",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "Indicator “{question}” has no baseline, so progress cannot be measured."),
    QT_TRANSLATE_NOOP("PlanCheck", "Enter the value at the start and its date."),
)
NO_TARGET = Rule(
    "indicator-without-target",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "Indicator “{question}” has no target."),
    QT_TRANSLATE_NOOP("PlanCheck", "Enter the value to be reached and by when."),
)
NO_RISK = Rule(
    "programme-without-risks",
    Severity.INFORMATION,
    QT_TRANSLATE_NOOP("PlanCheck", "The programme has no entry in its risk register."),
    QT_TRANSLATE_NOOP(
        "PlanCheck", "Enter what may go wrong, how likely and how grave it is, and what is done about it."
    ),
)
RULES = (REVERSED, NO_ACTIVITY, NO_BASELINE, NO_TARGET, NO_RISK)


class ProgrammeRow(NamedTuple):
    """A programme that is not closed."""

    id: UUID
    name: Value
    status: ProgrammeStatus

    @property
    def place(self) -> Place:
        """Return the place of what concerns the programme."""
        return Place((self.name,))

    @property
    def severity(self) -> Severity | None:
        """Return how bad a gap is: a draft is not expected to be complete."""
        return Severity.INFORMATION if self.status is ProgrammeStatus.DRAFT else None


def check(plan: Plan) -> Iterator[Finding]:
    """Find gaps in the results frameworks of programmes that are not closed."""
    programmes: dict[UUID, ProgrammeRow] = {}
    statement = select(
        Programme.id,
        Programme.title_en,
        Programme.title_fr,
        Programme.code,
        Programme.status,
        Programme.starts_on,
        Programme.ends_on,
    ).where(Programme.status != ProgrammeStatus.CLOSED)
    for key, english, french, code, status, first, last in plan.session.execute(statement):
        programme = programmes[key] = ProgrammeRow(key, titled(Text(english, french), code), status)
        if first is not None and last is not None and last < first:
            yield found(REVERSED, (Subject("programme", key),), {"start": first, "end": last}, programme.place)
    yield from _outputs(plan, programmes)
    yield from _indicators(plan, programmes)
    yield from _risks(plan, programmes)


def _outputs(plan: Plan, programmes: dict[UUID, ProgrammeRow]) -> Iterator[Finding]:
    served = {activity.output_id for activity in plan.activities.values() if not activity.off}
    statement = (
        select(Result.id, Result.programme_id, Result.statement_en, Result.statement_fr, Result.code)
        .where(Result.level == ResultLevel.OUTPUT)
        .order_by(Result.position)
    )
    for key, programme_id, english, french, code in plan.session.execute(statement):
        programme = programmes.get(programme_id)
        if programme is None or key in served:
            continue
        subjects = Subject("result", key), Subject("programme", programme_id)
        values: dict[str, Value] = {"output": titled(Text(english, french), code)}
        yield found(NO_ACTIVITY, subjects, values, programme.place, severity=programme.severity)


def _indicators(plan: Plan, programmes: dict[UUID, ProgrammeRow]) -> Iterator[Finding]:
    statement = (
        select(
            Indicator.id,
            Indicator.question_en,
            Indicator.question_fr,
            Indicator.baseline,
            Indicator.target,
            Result.programme_id,
            Initiative.activity_id,
        )
        .outerjoin(Result, Result.id == Indicator.result_id)
        .outerjoin(Initiative, Initiative.id == Indicator.initiative_id)
        .where(or_(Indicator.baseline.is_(None), Indicator.target.is_(None)))
        .order_by(Indicator.position)
    )
    for key, english, french, baseline, target, programme_id, activity_id in plan.session.execute(statement):
        home = _home(plan, programmes.get(programme_id), activity_id)
        if home is None:
            continue
        owner, place, severity = home
        values: dict[str, Value] = {"question": titled(Text(english, french))}
        for rule, number in ((NO_BASELINE, baseline), (NO_TARGET, target)):
            if number is None:
                yield found(rule, (Subject("indicator", key), owner), values, place, severity=severity)


def _home(
    plan: Plan, programme: ProgrammeRow | None, activity_id: UUID | None
) -> tuple[Subject, Place, Severity | None] | None:
    if programme is not None:
        return Subject("programme", programme.id), programme.place, programme.severity
    activity = plan.activities.get(activity_id) if activity_id else None
    if activity is None or activity.off or activity.done:
        return None
    return activity.subject, Place((activity.name,)), None


def _risks(plan: Plan, programmes: dict[UUID, ProgrammeRow]) -> Iterator[Finding]:
    covered = set(plan.session.scalars(select(Risk.programme_id).distinct()))
    for key, programme in programmes.items():
        if key not in covered:
            yield found(NO_RISK, (Subject("programme", key),), {}, programme.place)
