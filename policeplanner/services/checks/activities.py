"""Activities: their dates, what they belong to, and their milestones."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select

from policeplanner.domain.activities import FIRM, Milestone, due_date
from policeplanner.domain.programmes import Programme
from policeplanner.domain.results import Result
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import Days, Finding, Place, Rule, Severity, Subject, Value, found, titled
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import ActivityRow
from policeplanner.services.checks.slots import Timetables
from policeplanner.services.checks.timetable import why_off

REVERSED = Rule(
    "activity-dates-reversed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity ends on {end}, before it begins on {start}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Correct the first or the last day."),
)
NO_WORKING_DAY = Rule(
    "activity-on-days-off",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity takes place on days off only, beginning on {start}: {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move it to a working day, or accept the warning and say why."),
)
NO_DATES = Rule(
    "activity-without-dates",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity is marked “{status}” but has no dates."),
    QT_TRANSLATE_NOOP("PlanCheck", "Enter the first and the last day."),
)
NO_PROGRAMME = Rule(
    "activity-without-programme",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity belongs to no programme."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose the programme it belongs to."),
)
NO_OUTPUT = Rule(
    "activity-without-output",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity serves no output of its programme."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose the output it contributes to, so that it shows in the results framework."),
)
OTHER_PROGRAMME = Rule(
    "output-of-other-programme",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity serves output “{output}”, which belongs to another programme."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose an output of the same programme, or change the programme."),
)
OUTSIDE_PROGRAMME = Rule(
    "activity-outside-programme",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity ({days}) does not lie within its programme, {programme}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the activity, or change the period of the programme."),
)
STILL_OPEN = Rule(
    "activity-status-late",
    Severity.INFORMATION,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity ended on {end} but is still marked “{status}”."),
    QT_TRANSLATE_NOOP("PlanCheck", "Mark it as completed, or give it new dates."),
)
MILESTONE_LATE = Rule(
    "milestone-late",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "Milestone “{title}” was due on {due} and is not done."),
    QT_TRANSLATE_NOOP("PlanCheck", "Enter the day on which it was done, or give it a new date."),
)
RULES = (
    REVERSED,
    NO_WORKING_DAY,
    NO_DATES,
    NO_PROGRAMME,
    NO_OUTPUT,
    OTHER_PROGRAMME,
    OUTSIDE_PROGRAMME,
    STILL_OPEN,
    MILESTONE_LATE,
)


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find activities with wrong dates, without a place in the results framework, or behind their milestones."""
    with_lessons = {slot.edition.activity.id for slot in timetables.slots}
    for activity in plan.open_activities:
        yield from _dates(plan, activity)
        if activity.id not in with_lessons:
            yield from _days_off(plan, activity)
    yield from _belonging(plan)
    yield from _milestones(plan)


def at(activity: ActivityRow, day: date | None = None) -> Place:
    """Return the place of what concerns an activity: it falls on its first day unless another is given."""
    return Place((activity.name,), day or activity.starts_on)


def _by_status(activity: ActivityRow) -> Severity | None:
    # What is only an idea or a draft is not expected to be complete.
    return None if activity.status in FIRM else Severity.INFORMATION


def _dates(plan: Plan, activity: ActivityRow) -> Iterator[Finding]:
    start, end = activity.starts_on, activity.last_day
    if start is None:
        values: dict[str, Value] = {"status": activity.status}
        yield found(NO_DATES, (activity.subject,), values, at(activity), severity=_by_status(activity))
    elif end is not None and end < start:
        yield found(REVERSED, (activity.subject,), {"start": start, "end": end}, at(activity))
    elif end is not None and end < plan.today:
        yield found(STILL_OPEN, (activity.subject,), {"end": end, "status": activity.status}, at(activity, end))


def _days_off(plan: Plan, activity: ActivityRow) -> Iterator[Finding]:
    start, end = activity.starts_on, activity.last_day
    if start is None or end is None or end < start or plan.calendar.next_working_day(start) <= end:
        return
    yield found(NO_WORKING_DAY, (activity.subject,), {"start": start, "why": why_off(plan, start)}, at(activity))


def _belonging(plan: Plan) -> Iterator[Finding]:
    outputs = select(Result.id, Result.programme_id, Result.statement_en, Result.statement_fr, Result.code)
    homes = {row[0]: (row[1], titled(Text(row[2], row[3]), row[4])) for row in plan.session.execute(outputs)}
    programmes = _programmes(plan)
    for activity in plan.open_activities:
        severity, subjects = _by_status(activity), (activity.subject,)
        if activity.programme_id is None:
            yield found(NO_PROGRAMME, subjects, {}, at(activity), severity=severity)
            continue
        name, first, last = programmes[activity.programme_id]
        if activity.output_id is None:
            yield found(NO_OUTPUT, subjects, {}, at(activity), severity=severity)
        elif homes[activity.output_id][0] != activity.programme_id:
            yield found(OTHER_PROGRAMME, subjects, {"output": homes[activity.output_id][1]}, at(activity))
        yield from _period(activity, name, (first or date.min, last or date.max))


def _programmes(plan: Plan) -> dict[object, tuple[Value, date | None, date | None]]:
    statement = select(
        Programme.id, Programme.title_en, Programme.title_fr, Programme.code, Programme.starts_on, Programme.ends_on
    )
    rows = plan.session.execute(statement)
    return {key: (titled(Text(en, fr), code), first, last) for key, en, fr, code, first, last in rows}


def _period(activity: ActivityRow, programme: Value, period: tuple[date, date]) -> Iterator[Finding]:
    start, end = activity.starts_on, activity.last_day
    if start is None or end is None or end < start:
        return
    if start < period[0] or end > period[1]:
        values: dict[str, Value] = {"days": Days(start, end), "programme": programme}
        yield found(OUTSIDE_PROGRAMME, (activity.subject,), values, at(activity))


def _milestones(plan: Plan) -> Iterator[Finding]:
    statement = select(
        Milestone.id,
        Milestone.activity_id,
        Milestone.title_en,
        Milestone.title_fr,
        Milestone.fixed_on,
        Milestone.days_from_start,
    ).where(Milestone.done_on.is_(None))
    for key, activity_id, english, french, fixed_on, days in plan.session.execute(statement):
        activity = plan.activities[activity_id]
        due = due_date(activity.starts_on, fixed_on, days)
        if due is None or due >= plan.today or activity.off or (plan.since is not None and due < plan.since):
            continue
        values: dict[str, Value] = {"title": titled(Text(english, french)), "due": due}
        yield found(MILESTONE_LATE, (activity.subject, Subject("milestone", key)), values, at(activity, due))
