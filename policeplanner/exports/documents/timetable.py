"""The timetable of a course edition: one landscape page a week, groups side by side."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from policeplanner import formats
from policeplanner.domain.courses import Lesson
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.offices import Office, WorkingCalendar
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.texts import Text
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.exports.documents.choices import About, Choices, Document, DocumentGroup
from policeplanner.exports.documents.frame import framed, office_of, place_of, stem, subject_of, time_note
from policeplanner.exports.documents.timetable_week import Palette, Placed, local_start, week_grid
from policeplanner.exports.report import Block, Paragraph, Report, Section, in_each, joined, shown
from policeplanner.i18n import translate
from policeplanner.services.timetable_versions import last_changes


def build(session: Session, choices: Choices) -> Report:
    """Return the weeks of an edition; lessons without a time are only counted."""
    office = office_of(session)
    edition = session.get_one(Edition, subject_of(choices), options=_loading())
    placements = _placements(session, edition)
    placed = [placement for placement in placements if placement.starts_at is not None]
    days = _days(office, edition, placed)
    weeks = _weeks(days)
    summary = _summary(edition, placements)
    palette = Palette.of(placed)
    grids = [week_grid(Placed(office, edition, placed, choices.names), week, palette) for week in weeks]
    blocks: list[Block] = [
        replace(grid, summary=summary, context=_context(edition, week)) for grid, week in zip(grids, weeks, strict=True)
    ]
    nothing = Paragraph(
        in_each(lambda: translate("TimetableDocument", "This edition has neither dates nor lessons with a time."))
    )
    title = edition.activity.text("title")
    made_on, version = _version(session, office, edition, choices)
    report = framed(office, choices, title, [Section("", (block,)) for block in blocks or [nothing]])
    return replace(
        report,
        context=_context(edition, days),
        reference=in_each(lambda: _reference(edition)),
        version=choices.version or version,
        made_on=made_on,
        time_note=time_note(office, days or [choices.made_on]),
        stem=stem(_word(choices), edition.code, shown(title, choices.languages[0]), choices=choices),
    )


def _version(session: Session, office: Office, edition: Edition, choices: Choices) -> tuple[date, str]:
    """Return the day and the number of the version; what changed since its release belongs to the next one."""
    changes = last_changes(session, edition.id)
    if changes is None:
        return choices.made_on, str(edition.timetable_version)
    if changes.released_at is None:
        return choices.made_on, str(edition.timetable_version + 1)
    return office.local(changes.released_at).date(), str(edition.timetable_version)


def _word(choices: Choices) -> str:
    return in_each(lambda: translate("TimetableDocument", "Timetable")).side(choices.languages[0])


def _reference(edition: Edition) -> str:
    return translate("TimetableDocument", "Edition {code}").format(code=edition.code) if edition.code else ""


def _loading() -> tuple[ORMOption, ...]:
    return (
        joinedload(Edition.activity),
        selectinload(Edition.groups),
        selectinload(Edition.team).joinedload(EditionTrainer.trainer),
    )


def _placements(session: Session, edition: Edition) -> Sequence[Placement]:
    return session.scalars(
        select(Placement)
        .where(Placement.edition_id == edition.id)
        .options(
            joinedload(Placement.lesson).joinedload(Lesson.module),
            joinedload(Placement.group),
            joinedload(Placement.room),
            selectinload(Placement.trainers).joinedload(PlacementTrainer.trainer),
        )
        .order_by(Placement.starts_at, Placement.id)
    ).all()


def _days(office: Office, edition: Edition, placed: Sequence[Placement]) -> list[date]:
    """Return the working days of the edition and the days on which a lesson is placed, in order."""
    days = {local_start(office, placement).date() for placement in placed}
    first, last = edition.activity.starts_on, edition.activity.ends_on
    if first and last:
        days.update(WorkingCalendar.of(office).days_between(first, last))
    return sorted(days)


def _weeks(days: Sequence[date]) -> list[list[date]]:
    weeks: dict[tuple[int, int], list[date]] = {}
    for day in days:
        year, week, _ = day.isocalendar()
        weeks.setdefault((year, week), []).append(day)
    return list(weeks.values())


def _context(edition: Edition, days: Sequence[date]) -> Text:
    groups = [group.name for group in edition.groups]
    parts = [
        in_each(lambda: translate("TimetableDocument", "Timetable")),
        in_each(lambda: _groups(groups)) if len(groups) > 1 else "",
        place_of(edition.activity),
        in_each(lambda: formats.long_range(days[0], days[-1])) if days else "",
    ]
    return joined(" · ", tuple(parts))


def _groups(names: list[str]) -> str:
    return translate("TimetableDocument", "groups {names}").format(names=formats.enumeration(names))


def _summary(edition: Edition, placements: Sequence[Placement]) -> Text:
    """Return head counts, hours of training, interpretation, and how many lessons still have no time."""
    contact = {p.lesson_id: p.minutes for p in placements if p.lesson.is_contact and p.starts_at is not None}
    waiting = sum(placement.starts_at is None for placement in placements)

    def said() -> str:
        parts = [
            translate("TimetableDocument", "%n participant(s)", "", edition.size),
            translate("TimetableDocument", "%n trainer(s)", "", len(edition.team)),
            translate("TimetableDocument", "{hours} of training").format(hours=formats.duration(sum(contact.values()))),
        ]
        if edition.interpretation is not Interpretation.NONE:
            parts.append(_interpretation(edition))
        if waiting:
            parts.append(translate("TimetableDocument", "%n lesson(s) still without a time", "", waiting))
        return " · ".join(parts)

    return in_each(said)


def _interpretation(edition: Edition) -> str:
    codes = [code.strip().upper() for code in edition.activity.languages.split(";") if code.strip()]
    languages = "\u00a0→\u00a0".join(codes)
    kind = edition.interpretation.label
    return translate("TimetableDocument", "{kind} interpretation {languages}").format(kind=kind, languages=languages)


TIMETABLE = Document(
    key="timetable",
    title=lambda: translate("TimetableDocument", "Timetable of the week"),
    group=DocumentGroup.EDITIONS,
    about=(About.EDITION,),
    build=build,
    formats=("pdf", "excel"),
    switches=("names",),
)
