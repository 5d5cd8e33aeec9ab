"""A trainer's schedule: every lesson of a year with its time, room and group."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.courses import Lesson
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.trainers import Trainer
from policeplanner.exports.documents.choices import About, Choices, Document, DocumentGroup
from policeplanner.exports.documents.frame import framed, office_of, person, place_of, stem, subject_of, time_note
from policeplanner.exports.report import (
    Column,
    Group,
    Minutes,
    Paragraph,
    Report,
    Row,
    Section,
    Table,
    Words,
    in_each,
    joined,
)
from policeplanner.i18n import translate


def build(session: Session, choices: Choices) -> Report:
    """Return the lessons of a trainer in a year, month by month, in the office's local time."""
    office = office_of(session)
    trainer = session.get_one(Trainer, subject_of(choices))
    taught = _placements(session, office, choices)
    title = in_each(lambda: translate("TrainerSchedule", "Trainer’s schedule {year}").format(year=choices.year))
    block = _table(office, taught) if taught else Paragraph(in_each(_nothing))
    days = [office.local(placement.starts_at).date() for placement in taught if placement.starts_at]
    who = person(trainer, names=choices.names)
    return replace(
        framed(office, choices, title, [Section("", (block,))]),
        context=joined(" · ", (who, trainer.text("role") if trainer.surname else "")),
        time_note=time_note(office, days or [date(choices.year, 1, 1)]),
        stem=stem(title.side(choices.languages[0]), _short_name(trainer), choices=choices),
    )


def _short_name(trainer: Trainer) -> str:
    """Return what tells the file from those of other trainers without naming anybody: names of files get about."""
    return f"{trainer.initials if trainer.surname else ''} {trainer.id.hex[-4:]}"


def _nothing() -> str:
    return translate("TrainerSchedule", "No lesson is placed with this trainer in this year.")


def _placements(session: Session, office: Office, choices: Choices) -> Sequence[Placement]:
    first, after = (office.moment(date(choices.year + more, 1, 1), 0) for more in (0, 1))
    return session.scalars(
        select(Placement)
        .join(PlacementTrainer, PlacementTrainer.placement_id == Placement.id)
        .join(Edition, Edition.id == Placement.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(
            PlacementTrainer.trainer_id == choices.subject,
            Placement.starts_at >= first,
            Placement.starts_at < after,
            Activity.status.not_in(OFF),
        )
        .options(
            joinedload(Placement.lesson).joinedload(Lesson.module),
            joinedload(Placement.edition).joinedload(Edition.activity).joinedload(Activity.venue),
            joinedload(Placement.group),
            joinedload(Placement.room),
        )
        .order_by(Placement.starts_at, Placement.id)
    ).all()


def _table(office: Office, taught: Sequence[Placement]) -> Table:
    columns = (
        Column(in_each(lambda: translate("TrainerSchedule", "Date")), "date"),
        Column(in_each(lambda: translate("TrainerSchedule", "Day")), weight=0.7),
        Column(in_each(lambda: translate("TrainerSchedule", "Time")), weight=0.8),
        Column(in_each(lambda: translate("TrainerSchedule", "Duration")), "minutes", total=True),
        Column(in_each(lambda: translate("TrainerSchedule", "Lesson")), weight=2.4),
        Column(in_each(lambda: translate("TrainerSchedule", "Group")), weight=0.6),
        Column(in_each(lambda: translate("TrainerSchedule", "Room"))),
        Column(in_each(lambda: translate("TrainerSchedule", "Course edition")), weight=2.2),
        Column(in_each(lambda: translate("TrainerSchedule", "Place")), weight=1.2),
        Column(in_each(lambda: translate("TrainerSchedule", "Equipment"))),
    )
    groups = []
    for month, found in groupby(taught, key=lambda placement: _start(office, placement).month):
        rows = tuple(_row(office, placement) for placement in found)
        groups.append(
            Group(
                rows,
                in_each(partial(_month, month)),
                in_each(lambda: translate("TrainerSchedule", "Total of the month")),
            )
        )
    return Table(columns, tuple(groups), in_each(lambda: translate("TrainerSchedule", "Total")))


def _month(month: int) -> str:
    return formats.month_name(month).capitalize()


def _start(office: Office, placement: Placement) -> datetime:
    assert placement.starts_at is not None
    return office.local(placement.starts_at)


def _row(office: Office, placement: Placement) -> Row:
    start = _start(office, placement)
    first = start.hour * 60 + start.minute
    edition = placement.edition
    return (
        start.date(),
        in_each(lambda: formats.weekday_name(start.weekday())),
        formats.clock_range(first, first + placement.minutes),
        Minutes(placement.minutes),
        Words(placement.lesson.text("title"), strong=True),
        placement.group.name if placement.group else in_each(lambda: translate("TrainerSchedule", "all")),
        placement.room.text("name") if placement.room else "",
        joined(" · ", (edition.code, edition.activity.text("title"))),
        place_of(edition.activity),
        ", ".join(sorted(placement.lesson.equipment_tokens)),
    )


TRAINER_SCHEDULE = Document(
    key="trainer-schedule",
    title=lambda: translate("TrainerSchedule", "Trainer’s schedule"),
    group=DocumentGroup.EDITIONS,
    about=(About.TRAINER,),
    build=build,
    switches=("names",),
)
