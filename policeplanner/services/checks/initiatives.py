"""Community initiatives: promises, decisions and steps in time, and meetings that do not collide."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.initiatives import (
    Commitment,
    CommitmentStatus,
    Decision,
    DecisionStatus,
    Initiative,
    Meeting,
    SaraStep,
)
from policeplanner.domain.institutions import Institution
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.clashes import overlapping
from policeplanner.services.checks.findings import (
    Clock,
    Finding,
    Hours,
    Phrase,
    Place,
    Rule,
    Severity,
    Subject,
    Value,
    found,
    titled,
)
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import ActivityRow
from policeplanner.services.checks.slots import grouped
from policeplanner.services.checks.timetable import why_off

COMMITMENT_LATE = Rule(
    "commitment-late",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "{who} promised “{what}” by {due}; it is not marked as kept."),
    QT_TRANSLATE_NOOP(
        "PlanCheck", "Ask the partner, then mark the promise as kept or dropped, or agree on a new date."
    ),
)
DECISION_LATE = Rule(
    "decision-late",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "PlanCheck", "The decision “{what}” was to be carried out by {due} and is still under way ({who})."
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Put it on the agenda of the next meeting, or mark it as done or dropped."),
)
STEP_LATE = Rule(
    "step-late",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The step “{what}” ({stage}) was due on {due} and is not done."),
    QT_TRANSLATE_NOOP("PlanCheck", "Enter the day on which it was done, or give it a new date."),
)
MEETINGS = Rule(
    "meetings-overlap",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck", "On {day}, two meetings overlap: {first} (until {end}) and {second} (from {start}), {why}."
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Move one of the two meetings."),
)
MEETING_DAY_OFF = Rule(
    "meeting-on-day-off",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The meeting is on {day}, a day off: {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the meeting to a working day, or accept the warning and say why."),
)
RULES = (COMMITMENT_LATE, DECISION_LATE, STEP_LATE, MEETINGS, MEETING_DAY_OFF)

SAME_PLACE = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "both in the same place"))
SAME_FORUM = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "both of the same forum"))
NOBODY_NAMED = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "nobody is named"))


class MeetingRow(NamedTuple):
    """A meeting of a forum; first and last are minutes since 1970 (UTC)."""

    id: UUID
    activity: ActivityRow
    starts_at: datetime
    local: datetime
    place: str
    first: int
    last: int

    @property
    def subject(self) -> Subject:
        """Return what to open."""
        return Subject("meeting", self.id)

    @property
    def begin(self) -> int:
        """Return the beginning in minutes after local midnight."""
        return self.local.hour * 60 + self.local.minute

    @property
    def where(self) -> Place:
        """Return where it lies in the plan."""
        hours = Hours(self.begin, self.begin + self.last - self.first)
        return Place((self.activity.name, self.place), self.local.date(), hours, self.starts_at)


def check(plan: Plan) -> Iterator[Finding]:
    """Find what is late in initiatives that go on, and meetings that cannot take place as planned."""
    initiatives = _initiatives(plan)
    yield from _commitments(plan, initiatives)
    yield from _decisions(plan, initiatives)
    yield from _steps(plan, initiatives)
    meetings = list(_meetings(plan, initiatives))
    yield from _meetings_overlap(meetings)
    for meeting in meetings:
        day = meeting.local.date()
        if not plan.calendar.works(day):
            values: dict[str, Value] = {"day": day, "why": why_off(plan, day)}
            yield found(MEETING_DAY_OFF, (meeting.subject, meeting.activity.subject), values, meeting.where)


def _initiatives(plan: Plan) -> dict[UUID, ActivityRow]:
    going_on = {activity.id: activity for activity in plan.open_activities}
    rows = plan.session.execute(select(Initiative.id, Initiative.activity_id))
    return {key: going_on[activity_id] for key, activity_id in rows if activity_id in going_on}


def _commitments(plan: Plan, initiatives: dict[UUID, ActivityRow]) -> Iterator[Finding]:
    statement = (
        select(
            Commitment.id,
            Commitment.initiative_id,
            Commitment.promise_en,
            Commitment.promise_fr,
            Commitment.due_on,
            Institution.name_en,
            Institution.name_fr,
        )
        .join(Institution, Institution.id == Commitment.institution_id)
        .where(Commitment.status == CommitmentStatus.PLANNED)
    )
    for key, initiative, english, french, due, who_en, who_fr in plan.session.execute(statement):
        if initiative in initiatives and due is not None and due < plan.today:
            values: dict[str, Value] = {"who": Text(who_en, who_fr), "what": titled(Text(english, french)), "due": due}
            yield _found_late(COMMITMENT_LATE, Subject("commitment", key), values, initiatives[initiative])


def _decisions(plan: Plan, initiatives: dict[UUID, ActivityRow]) -> Iterator[Finding]:
    statement = (
        select(
            Decision.id,
            Meeting.initiative_id,
            Decision.title_en,
            Decision.title_fr,
            Decision.due_on,
            Institution.name_en,
            Institution.name_fr,
        )
        .join(Meeting, Meeting.id == Decision.meeting_id)
        .outerjoin(Institution, Institution.id == Decision.institution_id)
        .where(Decision.status == DecisionStatus.UNDER_WAY)
    )
    for key, initiative, english, french, due, who_en, who_fr in plan.session.execute(statement):
        if initiative in initiatives and due is not None and due < plan.today:
            who: Value = Text(who_en, who_fr) if who_en or who_fr else NOBODY_NAMED
            values: dict[str, Value] = {"who": who, "what": titled(Text(english, french)), "due": due}
            yield _found_late(DECISION_LATE, Subject("decision", key), values, initiatives[initiative])


def _steps(plan: Plan, initiatives: dict[UUID, ActivityRow]) -> Iterator[Finding]:
    statement = select(
        SaraStep.id,
        SaraStep.initiative_id,
        SaraStep.title_en,
        SaraStep.title_fr,
        SaraStep.due_on,
        SaraStep.stage,
    ).where(SaraStep.done_on.is_(None))
    for key, initiative, english, french, due, stage in plan.session.execute(statement):
        if initiative in initiatives and due is not None and due < plan.today:
            values: dict[str, Value] = {"stage": stage, "what": titled(Text(english, french)), "due": due}
            yield _found_late(STEP_LATE, Subject("sara_step", key), values, initiatives[initiative])


def _found_late(rule: Rule, subject: Subject, values: dict[str, Value], activity: ActivityRow) -> Finding:
    due = values["due"]
    place = Place((activity.name,), due if isinstance(due, date) else None)
    return found(rule, (subject, activity.subject), values, place)


def _meetings(plan: Plan, initiatives: dict[UUID, ActivityRow]) -> Iterator[MeetingRow]:
    statement = select(Meeting.id, Meeting.initiative_id, Meeting.starts_at, Meeting.minutes, Meeting.place).order_by(
        Meeting.starts_at
    )
    for key, initiative, starts_at, minutes, place in plan.session.execute(statement):
        activity = initiatives.get(initiative)
        local = plan.local(starts_at)
        if activity is not None and (plan.since is None or local.date() >= plan.since):
            first = int(starts_at.timestamp()) // 60
            yield MeetingRow(key, activity, starts_at, local, place, first, first + minutes)


def _meetings_overlap(meetings: list[MeetingRow]) -> Iterator[Finding]:
    by_forum = grouped((meeting.activity.id, meeting) for meeting in meetings)
    by_place = grouped((meeting.place.strip().casefold(), meeting) for meeting in meetings if meeting.place.strip())
    seen = set()
    for reason, lists in ((SAME_FORUM, by_forum.values()), (SAME_PLACE, by_place.values())):
        for items in lists:
            for earlier, later in overlapping(items):
                if (earlier.id, later.id) not in seen:
                    seen.add((earlier.id, later.id))
                    yield _overlap(earlier, later, reason)


def _overlap(earlier: MeetingRow, later: MeetingRow, why: Phrase) -> Finding:
    values: dict[str, Value] = {
        "day": later.local.date(),
        "first": earlier.activity.name,
        "end": Clock(earlier.begin + earlier.last - earlier.first),
        "second": later.activity.name,
        "start": Clock(later.begin),
        "why": why,
    }
    return found(
        MEETINGS,
        (later.subject, earlier.subject, later.activity.subject, earlier.activity.subject),
        values,
        later.where,
    )
