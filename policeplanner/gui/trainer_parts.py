"""What hangs on a trainer: the form, qualifications that expire, and absences by the minute."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.base import Base
from policeplanner.domain.institutions import Institution
from policeplanner.domain.trainers import (
    WHOLE_DAY,
    Absence,
    AbsenceKind,
    Qualification,
    Topic,
    Trainer,
    TrainerKind,
    TrainerStatus,
)
from policeplanner.domain.vocabulary import Sex
from policeplanner.gui.activity_columns import dated, labelled
from policeplanner.gui.cells import TableColumn
from policeplanner.gui.clock_editor import clock
from policeplanner.gui.editing import FormPlan, both, choice, day, linked, records, text, whole
from policeplanner.gui.loss_parts import counted_hits, found_by
from policeplanner.gui.parts import PartsPlan, Rows
from policeplanner.gui.trainer_columns import expiry_tone
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate


def name_of(trainer: Any) -> str:
    """Return the name of a trainer or the role, or words for one who has neither yet."""
    role = trainer.text("role").shown(language())
    return f"{trainer.given_name} {trainer.surname}".strip() or role or translate("Trainers", "(without a name)")


TRAINER_FORM = FormPlan(
    mapped=Trainer,
    rows=(
        (
            text("given_name", QT_TRANSLATE_NOOP("Fields", "Given name"), weight=2),
            text("surname", QT_TRANSLATE_NOOP("Fields", "Surname"), weight=2),
            choice("sex", QT_TRANSLATE_NOOP("Fields", "Sex"), Sex, optional=True),
            choice("kind", QT_TRANSLATE_NOOP("Fields", "Sent by"), TrainerKind),
            choice("status", QT_TRANSLATE_NOOP("Fields", "Status"), TrainerStatus),
        ),
        (both("role", QT_TRANSLATE_NOOP("Fields", "Role, where the person is not known yet")),),
        (
            linked(
                "institution_id", QT_TRANSLATE_NOOP("Fields", "Institution or office"), records(Institution), weight=2
            ),
            text("city", QT_TRANSLATE_NOOP("Fields", "Town")),
            text("languages", QT_TRANSLATE_NOOP("Fields", "Languages (codes)")),
        ),
        (
            whole("minutes_per_day", QT_TRANSLATE_NOOP("Fields", "Minutes a day at most"), 1_440, optional=False),
            whole("days_per_month", QT_TRANSLATE_NOOP("Fields", "Days a month at most"), 31),
            text("contact", QT_TRANSLATE_NOOP("Fields", "Contact"), weight=3),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change trainer"),
    subject=name_of,
)


def _reversed_validity(qualification: Any) -> dict[str, str]:
    since, until = qualification.since, qualification.valid_until
    if since and until and until < since:
        return {"valid_until": translate("Trainers", "The end comes before the beginning.")}
    return {}


QUALIFICATION_FORM = FormPlan(
    mapped=Qualification,
    rows=(
        (linked("topic_id", QT_TRANSLATE_NOOP("Fields", "Topic"), records(Topic), optional=False),),
        (
            day("since", QT_TRANSLATE_NOOP("Fields", "Since")),
            day("valid_until", QT_TRANSLATE_NOOP("Fields", "Valid until")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change qualification"),
    subject=lambda qualification: str(qualification.topic.text("name").shown(language())),
    doubts=_reversed_validity,
    narrow=True,
)


def _reversed_absence(absence: Any) -> dict[str, str]:
    if absence.last_day < absence.first_day:
        return {"last_day": translate("Trainers", "The last day lies before the first.")}
    if absence.last_day == absence.first_day and absence.until_minute <= absence.from_minute:
        return {"until_minute": translate("Trainers", "The end comes before the beginning.")}
    return {}


ABSENCE_FORM = FormPlan(
    mapped=Absence,
    rows=(
        (
            day("first_day", QT_TRANSLATE_NOOP("Fields", "First day")),
            clock("from_minute", QT_TRANSLATE_NOOP("Fields", "Leaves at")),
        ),
        (
            day("last_day", QT_TRANSLATE_NOOP("Fields", "Last day")),
            clock("until_minute", QT_TRANSLATE_NOOP("Fields", "Back at")),
        ),
        (choice("kind", QT_TRANSLATE_NOOP("Fields", "Why"), AbsenceKind),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change absence"),
    subject=lambda absence: str(absence.trainer.full_name),
    doubts=_reversed_absence,
    narrow=True,
)
_QUALIFICATIONS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Topic"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Since"), 110, "whole", dated),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Valid until"), 110, "whole", dated),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "State"), 140, "chip", lambda state: str(state[0]), lambda state: str(state[1])
    ),
)
_ABSENCES = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "From"), 160, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Until"), 0),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Why"), 120, "chip", labelled),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "Lessons hit"), 120, "chip", counted_hits, lambda n: "error" if n else "fine"
    ),
)


def qualifications() -> PartsPlan:
    """Return how the qualifications of a trainer are listed and edited."""
    return PartsPlan(
        columns=_QUALIFICATIONS,
        read=_read_qualifications,
        form=QUALIFICATION_FORM,
        make=_make_qualification,
        new=QT_TRANSLATE_NOOP("Action", "New qualification"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete qualification"),
        title=lambda: translate("Trainers", "Qualifications"),
        empty=lambda: translate("Trainers", "What may this person teach? Only then is he or she offered for lessons."),
    )


def absences() -> PartsPlan:
    """Return how the absences of a trainer are listed and edited."""
    return PartsPlan(
        columns=_ABSENCES,
        read=_read_absences,
        form=ABSENCE_FORM,
        make=_make_absence,
        new=QT_TRANSLATE_NOOP("Action", "New absence"),
        delete=QT_TRANSLATE_NOOP("Action", "Delete absence"),
        title=lambda: translate("Trainers", "Absences"),
        empty=lambda: translate("Trainers", "Leave, other duties, a late arrival: what is entered here is respected."),
    )


def loss_of_absence(session: Session, absence_id: UUID) -> Any:
    """Return what is lost by an absence, None where it is gone or the wrong way round."""
    from policeplanner.services.hits import absence_loss

    absence = session.get(Absence, absence_id)
    if absence is None or _reversed_absence(absence):
        return None
    return absence_loss(absence)


def _read_qualifications(session: Session, trainer: UUID) -> Rows:
    found = session.scalars(
        select(Qualification).where(Qualification.trainer_id == trainer).options(joinedload(Qualification.topic))
    )
    today = formats.today()
    rows = [
        (each.id, (each.topic.text("name").shown(language()), each.since, each.valid_until, _state(each, today)))
        for each in found
    ]
    return sorted(rows, key=lambda row: formats.sort_key(str(row[1][0])))


def _state(qualification: Qualification, today: Any) -> tuple[str, str]:
    tone = expiry_tone(qualification.valid_until, today)
    words = {
        "error": translate("Trainers", "expired"),
        "warning": translate("Trainers", "expires soon"),
        "": translate("Trainers", "valid"),
    }
    return words[tone], tone or "fine"


def _make_qualification(session: Session, trainer: UUID) -> Base:
    held = select(Qualification.topic_id).where(Qualification.trainer_id == trainer)
    topic = session.scalars(select(Topic).where(Topic.id.not_in(held)).order_by(Topic.code)).first()
    if topic is None:
        topic = session.scalars(select(Topic).order_by(Topic.code)).first()
    assert topic is not None  # every plan is made with its catalogue
    qualification = Qualification(trainer_id=trainer, topic_id=topic.id, since=formats.today())
    session.add(qualification)
    return qualification


def _read_absences(session: Session, trainer: UUID) -> Rows:
    found = session.scalars(select(Absence).where(Absence.trainer_id == trainer).order_by(Absence.first_day)).all()
    return [(each.id, (*_span(each), each.kind, len(found_by(session, loss_of_absence, each.id)[1]))) for each in found]


def _span(absence: Absence) -> tuple[str, str]:
    first, last = formats.medium_date(absence.first_day), formats.medium_date(absence.last_day)
    begins = f"{first}, {formats.clock(absence.from_minute)}" if absence.from_minute else first
    ends = f"{last}, {formats.clock(absence.until_minute)}" if absence.until_minute < WHOLE_DAY else last
    return begins, ends


def _make_absence(session: Session, trainer: UUID) -> Base:
    from policeplanner.services.deliveries import plan_year

    today = formats.today()
    day = max(today + timedelta(days=1), today.replace(year=plan_year(session, today), month=1, day=1))
    absence = Absence(trainer_id=trainer, first_day=day, last_day=day)
    session.add(absence)
    return absence
