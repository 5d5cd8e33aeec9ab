"""What hangs on an initiative: cards, partners' commitments, meetings with decisions, measures with values."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.initiatives import (
    Commitment,
    CommitmentStatus,
    Decision,
    DecisionStatus,
    Initiative,
    Meeting,
    SaraStep,
    Stage,
)
from policeplanner.domain.institutions import Institution
from policeplanner.domain.offices import Office
from policeplanner.domain.results import Indicator, IndicatorValue
from policeplanner.gui.activity_columns import dated, labelled
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.editing import FormPlan, amount, both, both_areas, choice, day, linked, records, text, whole
from policeplanner.gui.measure_chart import figure
from policeplanner.gui.moment_editor import moment, needed
from policeplanner.gui.parts import PartsPlan, Rows
from policeplanner.gui.records import title_of
from policeplanner.gui.result_forms import INDICATOR_FORM
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.initiatives import commitments as read_commitments
from policeplanner.services.initiatives import followed_up, indicators

Said = tuple[str, str]  # a word and its tone


def said(state: Said | None) -> str:
    """Return the word of a state."""
    return state[0] if state else ""


def toned(state: Said | None) -> str:
    """Return the tone of a state."""
    return state[1] if state else ""


COMMITMENT_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Partner"), 170),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Commitment"), 0),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Due"), 92, "whole", show=dated),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "State"), 92, "chip", said, toned),
)
_MEETINGS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Meeting"), 190, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Place"), 0),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Present"), 84, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Decisions"), 84, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "State"), 92, "chip", said, toned),
)
_DECISIONS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Decision"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Who"), 180),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Due"), 96, "whole", show=dated),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "From"), 96, "muted", show=dated),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "State"), 100, "chip", said, toned),
)
_MEASURES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Measure"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Baseline"), 76, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Now"), 66, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Target"), 66, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Progress"), 90, "progress", tone=lambda share: _progress_tone(share)),
)
_VALUES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Day"), 110, "whole", show=dated),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Value"), 80, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "People asked"), 96, "number"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Source"), 0, "muted"),
)

STEP_FORM = FormPlan(
    mapped=SaraStep,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (both_areas("detail", QT_TRANSLATE_NOOP("Fields", "Detail"), 2),),
        (
            choice("stage", QT_TRANSLATE_NOOP("Fields", "Stage"), Stage),
            day("due_on", QT_TRANSLATE_NOOP("Fields", "Due on")),
            day("done_on", QT_TRANSLATE_NOOP("Fields", "Done on")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change card"),
    subject=title_of,
)
COMMITMENT_FORM = FormPlan(
    mapped=Commitment,
    rows=(
        (linked("institution_id", QT_TRANSLATE_NOOP("Fields", "Partner"), records(Institution), optional=False),),
        (both_areas("promise", QT_TRANSLATE_NOOP("Fields", "What is promised"), 2),),
        (
            day("due_on", QT_TRANSLATE_NOOP("Fields", "Due on")),
            choice("status", QT_TRANSLATE_NOOP("Fields", "State"), CommitmentStatus),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change commitment"),
    subject=lambda commitment: str(commitment.text("promise").shown(language())),
    narrow=True,
)
DECISION_FORM = FormPlan(
    mapped=Decision,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "What is decided")),),
        (linked("institution_id", QT_TRANSLATE_NOOP("Fields", "Who"), records(Institution)),),
        (
            day("due_on", QT_TRANSLATE_NOOP("Fields", "Until when")),
            choice("status", QT_TRANSLATE_NOOP("Fields", "State"), DecisionStatus),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change decision"),
    subject=title_of,
    narrow=True,
)
VALUE_FORM = FormPlan(
    mapped=IndicatorValue,
    rows=(
        (
            needed(day("measured_on", QT_TRANSLATE_NOOP("Fields", "Measured on"))),
            needed(amount("value", QT_TRANSLATE_NOOP("Fields", "Value"))),
        ),
        (
            whole("sample", QT_TRANSLATE_NOOP("Fields", "People asked"), 10_000_000),
            text("source", QT_TRANSLATE_NOOP("Fields", "Source")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change value"),
    subject=lambda value: formats.medium_date(value.measured_on),
    narrow=True,
)


def meeting_form(zone: Callable[[], ZoneInfo]) -> FormPlan:
    """Return the form of a meeting, whose hours are those of a zone."""
    return FormPlan(
        mapped=Meeting,
        rows=(
            (
                moment("starts_at", QT_TRANSLATE_NOOP("Fields", "Day and hour"), zone),
                whole("minutes", QT_TRANSLATE_NOOP("Fields", "Minutes"), 1440, least=5, optional=False),
            ),
            (text("place", QT_TRANSLATE_NOOP("Fields", "Place")),),
            (both_areas("agenda", QT_TRANSLATE_NOOP("Fields", "Agenda"), 2),),
            (
                whole("present_women", QT_TRANSLATE_NOOP("Fields", "Women present"), 10_000),
                whole("present_men", QT_TRANSLATE_NOOP("Fields", "Men present"), 10_000),
            ),
        ),
        action=QT_TRANSLATE_NOOP("Action", "Change meeting"),
        subject=lambda meeting: formats.medium_date(meeting.starts_at.astimezone(zone()).date()),
        narrow=True,
    )


def commitments() -> PartsPlan:
    """Return how the commitments of partners are listed and edited."""
    return PartsPlan(
        columns=COMMITMENT_COLUMNS,
        read=commitment_rows,
        form=COMMITMENT_FORM,
        make=_make_commitment,
        new=QT_TRANSLATE_NOOP("Action", "New commitment"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete commitment"),
        title=lambda: translate("Initiatives", "Partners’ commitments"),
        empty=lambda: translate("Initiatives", "Who has promised what, and by when?"),
    )


def meetings(zone: Callable[[], ZoneInfo]) -> PartsPlan:
    """Return how the meetings of a forum are listed and edited."""
    return PartsPlan(
        columns=_MEETINGS,
        read=lambda session, initiative: _read_meetings(session, initiative, zone()),
        form=meeting_form(zone),
        make=_make_meeting,
        new=QT_TRANSLATE_NOOP("Action", "New meeting"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete meeting"),
        title=lambda: translate("Initiatives", "Meetings"),
        empty=lambda: translate("Initiatives", "No meeting yet. Add one, or plan a year of them in one go."),
    )


def decisions(zone: Callable[[], ZoneInfo]) -> PartsPlan:
    """Return how the decisions of a meeting are listed and edited, with earlier ones that are still open."""
    return PartsPlan(
        columns=_DECISIONS,
        read=lambda session, meeting: _read_decisions(session, meeting, zone()),
        form=DECISION_FORM,
        make=_make_decision,
        new=QT_TRANSLATE_NOOP("Action", "New decision"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete decision"),
        title=lambda: translate("Initiatives", "Decisions, and earlier ones still open"),
        empty=lambda: translate("Initiatives", "What was decided: who does what until when?"),
    )


def measures() -> PartsPlan:
    """Return how the measures of an initiative are listed and edited."""
    return PartsPlan(
        columns=_MEASURES,
        read=_read_measures,
        form=INDICATOR_FORM,
        make=_make_measure,
        new=QT_TRANSLATE_NOOP("Action", "New measure"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete measure"),
        title=lambda: translate("Initiatives", "Measures"),
        empty=lambda: translate("Initiatives", "What will show that it works? Add a measure with baseline and target."),
    )


def values() -> PartsPlan:
    """Return how the values of a measure are listed and edited."""
    return PartsPlan(
        columns=_VALUES,
        read=_read_values,
        form=VALUE_FORM,
        make=_make_value,
        new=QT_TRANSLATE_NOOP("Action", "New value"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete value"),
        title=lambda: translate("Initiatives", "Values"),
        empty=lambda: translate("Initiatives", "What was measured, and when?"),
    )


def zone_of(session: Session) -> ZoneInfo:
    """Return the zone of the office."""
    return session.scalars(select(Office)).one().zone


def commitment_state(commitment: Commitment) -> Said:
    """Return the state of a commitment and its tone: late ones are red."""
    if commitment.late(formats.today()):
        return translate("Initiatives", "Late"), "error"
    tones = {CommitmentStatus.KEPT: "fine", CommitmentStatus.PLANNED: "training"}
    return labelled(commitment.status), tones.get(commitment.status, "")


def decision_state(decision: Decision) -> Said:
    """Return the state of a decision and its tone: late ones are red."""
    if decision.late(formats.today()):
        return translate("Initiatives", "Late"), "error"
    tones = {DecisionStatus.DONE: "fine", DecisionStatus.UNDER_WAY: "training"}
    return labelled(decision.status), tones.get(decision.status, "")


def commitment_rows(session: Session, initiative: UUID) -> Rows:
    """Return the commitments of an initiative as they are listed."""
    return [
        (
            each.id,
            (
                each.institution.text("name").shown(language()),
                each.text("promise").shown(language()),
                each.due_on,
                commitment_state(each),
            ),
        )
        for each in read_commitments(session, initiative)
    ]


def _make_commitment(session: Session, initiative: UUID) -> Base:
    first = session.scalars(select(Institution).order_by(Institution.name_en)).first()
    if first is None:
        raise PlannerError(
            translate("Initiatives", "The plan has no partner yet. Add the first one on the Partners page.")
        )
    made = Commitment(initiative_id=initiative, institution_id=first.id)
    session.add(made)
    return made


def _read_meetings(session: Session, initiative: UUID, zone: ZoneInfo) -> Rows:
    found = session.scalars(
        select(Meeting)
        .where(Meeting.initiative_id == initiative)
        .options(selectinload(Meeting.decisions))
        .order_by(Meeting.starts_at)
    ).all()
    now = datetime.now(UTC)
    upcoming = next((meeting.id for meeting in found if meeting.starts_at >= now), None)
    return [(meeting.id, _meeting_cells(meeting, zone, upcoming)) for meeting in found]


def _meeting_cells(meeting: Meeting, zone: ZoneInfo, upcoming: UUID | None) -> tuple[Any, ...]:
    local = meeting.starts_at.astimezone(zone)
    present = [count for count in (meeting.present_women, meeting.present_men) if count is not None]
    when = f"{formats.medium_date(local.date())} · {formats.clock(local.time())}"
    count = len(meeting.decisions) or None
    return (when, meeting.place, sum(present) if present else None, count, _meeting_state(meeting, upcoming))


def _meeting_state(meeting: Meeting, upcoming: UUID | None) -> Said:
    if meeting.id == upcoming:
        return translate("Initiatives", "Next"), "fine"
    if meeting.starts_at > datetime.now(UTC):
        return translate("Initiatives", "To come"), "training"
    if meeting.present_women is None and meeting.present_men is None:
        return translate("Initiatives", "To record"), "warning"
    return translate("Initiatives", "Held"), ""


def _make_meeting(session: Session, initiative: UUID) -> Base:
    """Add a meeting a month after the last one, at the same hour and place."""
    last = session.scalars(
        select(Meeting).where(Meeting.initiative_id == initiative).order_by(Meeting.starts_at.desc())
    ).first()
    zone = zone_of(session)
    if last is not None:
        local = last.starts_at.astimezone(zone) + timedelta(weeks=4)
        made = Meeting(initiative_id=initiative, starts_at=local, minutes=last.minutes, place=last.place)
    else:
        town = session.get_one(Initiative, initiative).municipality
        start = datetime.now(zone).replace(hour=17, minute=0, second=0, microsecond=0) + timedelta(weeks=1)
        made = Meeting(initiative_id=initiative, starts_at=start, place=town)
    session.add(made)
    return made


def _read_decisions(session: Session, meeting: UUID, zone: ZoneInfo) -> Rows:
    found = followed_up(session, session.get_one(Meeting, meeting))
    days = {row[0]: row[1] for row in session.execute(select(Meeting.id, Meeting.starts_at))}
    return [
        (
            each.id,
            (
                title_of(each),
                each.institution.text("name").shown(language()) if each.institution else "",
                each.due_on,
                days[each.meeting_id].astimezone(zone).date() if each.meeting_id != meeting else None,
                decision_state(each),
            ),
        )
        for each in found
    ]


def _make_decision(session: Session, meeting: UUID) -> Base:
    made = Decision(meeting_id=meeting)
    session.add(made)
    return made


def _read_measures(session: Session, initiative: UUID) -> Rows:
    return [
        (
            each.id,
            (
                each.text("question").shown(language()),
                *(figure(value, each.unit) for value in (each.baseline, each.current, each.target)),
                each.progress,
            ),
        )
        for each in indicators(session, initiative)
    ]


def _progress_tone(share: float | None) -> str:
    return "fine" if share is not None and share >= 0.5 else "warning"


def _make_measure(session: Session, initiative: UUID) -> Base:
    count = session.scalar(select(func.count(Indicator.id)).where(Indicator.initiative_id == initiative)) or 0
    made = Indicator(initiative_id=initiative, position=count + 1)
    session.add(made)
    return made


def _read_values(session: Session, indicator: UUID) -> Rows:
    unit = session.get_one(Indicator, indicator).unit
    found = session.scalars(
        select(IndicatorValue).where(IndicatorValue.indicator_id == indicator).order_by(IndicatorValue.measured_on)
    )
    return [(each.id, (each.measured_on, figure(each.value, unit), each.sample, each.source)) for each in found]


def _make_value(session: Session, indicator: UUID) -> Base:
    """Add a value of today, equal to the newest one until it is typed over."""
    now = session.get_one(Indicator, indicator).current
    made = IndicatorValue(indicator_id=indicator, measured_on=formats.today(), value=now or Decimal(0))
    session.add(made)
    return made
