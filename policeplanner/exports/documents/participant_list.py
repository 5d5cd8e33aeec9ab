"""The list of participants of a course edition: who comes, from where, and who waits on the reserve list."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.participants import TAKES_A_PLACE, Nomination, NominationStatus, Participant
from policeplanner.exports.documents.choices import About, Choices, Document, DocumentGroup
from policeplanner.exports.documents.frame import choice_text, framed, office_of, place_of, stem, subject_of
from policeplanner.exports.report import (
    Column,
    Group,
    Paragraph,
    Phrase,
    Report,
    Row,
    Section,
    Table,
    Words,
    in_each,
    joined,
)
from policeplanner.i18n import translate

_LAST = 1_000_000


def build(session: Session, choices: Choices) -> Report:
    """Return the people of an edition who have a place, in the order of their names, then the reserve list.

    Vetting and contacts are not printed: such lists get about.
    """
    edition = session.get_one(Edition, subject_of(choices))
    activity = edition.activity
    title = in_each(lambda: translate("ParticipantList", "List of participants"))
    people = _people(session, edition)
    block = _table(people, names=choices.names) if people else Paragraph(in_each(_nobody))
    return replace(
        framed(office_of(session), choices, title, [Section("", (block,))]),
        context=joined(" · ", (edition.code, activity.text("title"), _days(activity), place_of(activity))),
        stem=stem(title.side(choices.languages[0]), edition.code, choices=choices),
    )


def _people(session: Session, edition: Edition) -> list[Nomination]:
    found = session.scalars(
        select(Nomination)
        .where(
            Nomination.edition_id == edition.id,
            Nomination.status.in_(TAKES_A_PLACE | {NominationStatus.RESERVE}),
        )
        .options(joinedload(Nomination.participant).joinedload(Participant.institution))
    )
    return sorted(found, key=_order)


def _order(nomination: Nomination) -> tuple[int, tuple[str, str], tuple[str, str]]:
    reserve = nomination.status is NominationStatus.RESERVE
    person = nomination.participant
    rank = (nomination.reserve_rank or _LAST) if reserve else 0
    return rank, formats.sort_key(person.surname), formats.sort_key(person.given_name)


def _table(people: Sequence[Nomination], *, names: bool) -> Table:
    columns = (
        Column(in_each(lambda: translate("ParticipantList", "No.")), "number", weight=0.4),
        Column(in_each(lambda: translate("ParticipantList", "Surname")), weight=1.4),
        Column(in_each(lambda: translate("ParticipantList", "First name")), weight=1.2),
        Column(in_each(lambda: translate("ParticipantList", "Sex")), weight=0.4),
        Column(in_each(lambda: translate("ParticipantList", "Rank")), weight=1.2),
        Column(in_each(lambda: translate("ParticipantList", "Function")), weight=1.4),
        Column(in_each(lambda: translate("ParticipantList", "Institution")), weight=2),
        Column(in_each(lambda: translate("ParticipantList", "City"))),
        Column(in_each(lambda: translate("ParticipantList", "Status"))),
    )
    rows = tuple(_row(number, nomination, names=names) for number, nomination in enumerate(people, start=1))
    return Table(columns, (Group(rows),))


def _row(number: int, nomination: Nomination, *, names: bool) -> Row:
    person = nomination.participant
    institution = person.institution
    surname, given = person.surname, person.given_name
    if not names:
        surname, given = (f"{name[:1]}." if name else "" for name in (surname, given))
    status = choice_text(nomination.status)
    rank = str(nomination.reserve_rank) if nomination.reserve_rank else ""
    return (
        number,
        Words(surname, strong=True),
        given,
        choice_text(person.sex) if person.sex else "",
        person.rank,
        person.position,
        institution.text("name") if institution else "",
        institution.city if institution else "",
        joined(" ", (status, rank)),
    )


def _days(activity: Activity) -> Phrase:
    first, last = activity.starts_on, activity.ends_on
    return in_each(lambda: formats.short_range(first, last or first, year=True)) if first else ""


def _nobody() -> str:
    return translate("ParticipantList", "Nobody has been nominated yet.")


PARTICIPANT_LIST = Document(
    key="participants",
    title=lambda: translate("ParticipantList", "List of participants"),
    group=DocumentGroup.EDITIONS,
    about=(About.EDITION,),
    build=build,
    switches=("names",),
)
