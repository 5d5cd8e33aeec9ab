"""Course editions before and after they are held: team, groups, lessons still to place, interpretation, follow-up."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.activities import FIRM, Milestone, due_date
from policeplanner.domain.editions import CONSECUTIVE_FACTOR, interpreted_minutes
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Finding, Lessons, Place, Rule, Severity, Value, found
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import EditionRow
from policeplanner.services.checks.slots import Slot, Timetables, Unplaced, grouped

# So many days before the first day, lessons without a time are urgent.
URGENT_DAYS = 14
# Later than this, nobody would still ask what a course has changed.
FOLLOW_UP_DAYS = 365

UNPLACED_SOON = Rule(
    "lessons-unplaced-soon",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The course begins on {day} and still has {lessons} without a time: {examples}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Place the lessons in the timetable, by hand or with the scheduler."),
)
UNPLACED = Rule(
    "lessons-unplaced",
    Severity.INFORMATION,
    QT_TRANSLATE_NOOP("PlanCheck", "The course has {lessons} without a time."),
    QT_TRANSLATE_NOOP("PlanCheck", "Place the lessons in the timetable, by hand or with the scheduler."),
)
NO_TEAM = Rule(
    "edition-without-team",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The course has no trainers yet."),
    QT_TRANSLATE_NOOP("PlanCheck", "Put trainers on the team of the course."),
)
NO_GROUPS = Rule(
    "edition-without-groups",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The course has no group of participants yet."),
    QT_TRANSLATE_NOOP("PlanCheck", "Add at least one group and say how many places it has."),
)
NO_INTERPRETER = Rule(
    "interpreter-missing",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "Interpretation is wanted ({kind}), but no interpreter is assigned."),
    QT_TRANSLATE_NOOP("PlanCheck", "Assign interpreters, or do without interpretation."),
)
ONE_INTERPRETER = Rule(
    "interpreter-alone",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "Simultaneous interpretation needs two interpreters taking turns; {name} is alone."),
    QT_TRANSLATE_NOOP("PlanCheck", "Assign a second interpreter, or choose consecutive interpretation."),
)
TOO_SHORT = Rule(
    "interpretation-minutes",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "Consecutive interpretation makes lessons {factor} times as long; too short for it: {lessons} ({examples}).",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Give these lessons more time, or choose simultaneous interpretation."),
)
NO_FOLLOW_UP = Rule(
    "follow-up-missing",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The course ended on {day}, and no follow-up is planned after it."),
    QT_TRANSLATE_NOOP("PlanCheck", "Add milestones for the follow-up after 3, 6 and 12 months."),
)
RULES = (
    UNPLACED_SOON,
    UNPLACED,
    NO_TEAM,
    NO_GROUPS,
    NO_INTERPRETER,
    ONE_INTERPRETER,
    TOO_SHORT,
    NO_FOLLOW_UP,
)


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find what an edition lacks."""
    unplaced = grouped((item.edition.id, item) for item in timetables.unplaced)
    follow_ups = _last_milestones(plan)
    for edition in plan.editions.values():
        if edition.activity.done:
            yield from _follow_up(plan, edition, follow_ups.get(edition.activity.id))
            continue
        yield from _unplaced(plan, edition, unplaced.get(edition.id, []))
        yield from _people(edition)
        yield from _interpretation(plan, edition)
        yield from _stretched(edition, timetables.by_edition.get(edition.id, []))


def place_of(edition: EditionRow) -> Place:
    """Return the place of what concerns a whole edition: it falls on its first day."""
    return Place((edition.name,), edition.activity.starts_on)


def _unplaced(plan: Plan, edition: EditionRow, lessons: list[Unplaced]) -> Iterator[Finding]:
    start, end = edition.activity.starts_on, edition.activity.last_day
    if not lessons or (end is not None and end < plan.today):
        return
    values: dict[str, Value] = {"lessons": Lessons(len(lessons))}
    if start is not None and start - plan.today <= timedelta(days=URGENT_DAYS):
        values |= {"day": start, "examples": _examples(lessons)}
        yield found(UNPLACED_SOON, (edition.subject,), values, place_of(edition))
    else:
        yield found(UNPLACED, (edition.subject,), values, place_of(edition))


def _examples(lessons: list[Unplaced] | list[Slot]) -> Value:
    return tuple(lesson.lesson.name for lesson in lessons[:3])


def _people(edition: EditionRow) -> Iterator[Finding]:
    severity = None if edition.activity.status in FIRM else Severity.INFORMATION
    if not edition.team:
        yield found(NO_TEAM, (edition.subject,), {}, place_of(edition), severity=severity)
    if not edition.groups:
        yield found(NO_GROUPS, (edition.subject,), {}, place_of(edition), severity=severity)


def _interpretation(plan: Plan, edition: EditionRow) -> Iterator[Finding]:
    kind, present = edition.interpretation, set(edition.interpreters)
    if kind is Interpretation.NONE:
        return
    if not present:
        yield found(NO_INTERPRETER, (edition.subject,), {"kind": kind}, place_of(edition))
    elif kind is Interpretation.SIMULTANEOUS and len(present) == 1:
        values: dict[str, Value] = {"name": plan.interpreters[present.pop()]}
        yield found(ONE_INTERPRETER, (edition.subject,), values, place_of(edition))


def _stretched(edition: EditionRow, slots: list[Slot]) -> Iterator[Finding]:
    if edition.interpretation is not Interpretation.CONSECUTIVE:
        return
    short = [slot for slot in slots if slot.minutes < interpreted_minutes(slot.lesson.minutes) and slot.lesson.contact]
    if short:
        values: dict[str, Value] = {
            "factor": Decimal(str(CONSECUTIVE_FACTOR)),
            "lessons": Lessons(len(short)),
            "examples": _examples(short),
        }
        yield found(TOO_SHORT, (edition.subject,), values, place_of(edition))


def _last_milestones(plan: Plan) -> dict[UUID, date]:
    last: dict[UUID, date] = {}
    statement = select(Milestone.activity_id, Milestone.fixed_on, Milestone.days_from_start)
    for activity_id, fixed_on, days in plan.session.execute(statement):
        due = due_date(plan.activities[activity_id].starts_on, fixed_on, days)
        if due is not None:
            last[activity_id] = max(due, last.get(activity_id, due))
    return last


def _follow_up(plan: Plan, edition: EditionRow, last_milestone: date | None) -> Iterator[Finding]:
    end = edition.activity.last_day
    if end is None or plan.today - end > timedelta(days=FOLLOW_UP_DAYS):
        return
    if last_milestone is None or last_milestone <= end:
        yield found(NO_FOLLOW_UP, (edition.subject,), {"day": end}, place_of(edition))
