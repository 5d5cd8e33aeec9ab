"""What all documents of an office share: its name, footnote and classification, and how people and places are named."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.base import Choice
from policeplanner.domain.offices import Office
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.files import file_stem
from policeplanner.exports.report import Phrase, Report, Section, in_each, joined
from policeplanner.i18n import translate


def office_of(session: Session) -> Office:
    """Return the office whose plan this is."""
    return session.scalars(select(Office)).one()


def framed(office: Office, choices: Choices, title: Text, sections: Iterable[Section]) -> Report:
    """Return a landscape report with the office's name, footnote and classification."""
    footnote = office.text("footnote")
    return Report(
        title=title,
        sections=tuple(sections),
        languages=choices.languages,
        made_on=choices.made_on,
        office=office.text("name"),
        version=choices.version,
        classification=office.text("classification"),
        footnotes=(footnote,) if footnote.en or footnote.fr else (),
        orientation="landscape",
    )


def stem(*parts: str, choices: Choices) -> str:
    """Return the name of a document's file: its parts, shortened if need be, and always its languages."""
    return "-".join((file_stem(" ".join(parts)), *choices.languages))


def choice_text(value: Choice) -> Text:
    """Return a value of a closed list in both languages, with a capital letter."""
    return in_each(lambda: value.label[:1].upper() + value.label[1:])


def person(trainer: Trainer, *, names: bool) -> Phrase:
    """Return a trainer by name, or by initials where names are not to be shown; a role that nobody has yet in full."""
    if not (trainer.surname or trainer.given_name):
        return trainer.text("role")
    return trainer.full_name if names else trainer.initials


def people(trainers: Iterable[Trainer], *, names: bool) -> Text:
    """Return trainers one after the other in the order of their names."""
    found = sorted(trainers, key=lambda trainer: (trainer.surname, trainer.given_name, trainer.role_en))
    return joined(", ", tuple(person(trainer, names=names) for trainer in found))


def place_of(activity: Activity) -> Phrase:
    """Return where an activity is held: town and venue, as far as known; a venue that names its town says it all."""
    if activity.venue is None:
        return activity.place
    town, name = town_of(activity), activity.venue.text("name")
    return joined(", ", ("" if town and town.casefold() in f"{name.en} {name.fr}".casefold() else town, name))


def town_of(activity: Activity) -> str:
    """Return the town or region an activity is held in, as far as known."""
    return activity.place or (activity.venue.city if activity.venue else "")


def language_codes(written: str) -> str:
    """Return codes such as "en;mk" as they are printed: EN, MK."""
    return ", ".join(code.strip().upper() for code in written.split(";") if code.strip())


def time_note(office: Office, days: Iterable[date]) -> Text:
    """Return the note on local time with the offset from UTC that holds on those days."""
    offsets = sorted({office.local(office.moment(day, 12 * 60)).strftime("%z") for day in days})
    shown = "/".join(_offset(offset) for offset in offsets) or "UTC"
    return in_each(lambda: translate("Documents", "Local time ({zone})").format(zone=shown))


def _offset(written: str) -> str:
    hours, minutes = int(written[:3]), int(written[3:5])
    return f"UTC{hours:+d}" + (f":{minutes:02d}" if minutes else "")


def subject_of(choices: Choices) -> UUID:
    """Return the id of the subject of a document that cannot do without; ValueError when the caller forgot it."""
    if choices.subject is None:
        raise ValueError("this document needs a subject")
    return choices.subject
