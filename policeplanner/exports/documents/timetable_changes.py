"""Changes to the timetable of a course edition: old and new, and whom to tell."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.venues import Room
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.exports.documents.choices import About, Choices, Document, DocumentGroup
from policeplanner.exports.documents.frame import framed, office_of, people, place_of, stem, subject_of, time_note
from policeplanner.exports.report import (
    Block,
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
    shown,
)
from policeplanner.i18n import translate
from policeplanner.services.timetable_versions import Changes, LessonChange, Spot, last_changes


def build(session: Session, choices: Choices) -> Report:
    """Return what changed since the last release of a timetable, or with it; a line where nothing was released yet."""
    office = office_of(session)
    edition = session.get_one(Edition, subject_of(choices))
    changes = last_changes(session, edition.id)
    title = edition.activity.text("title")
    parts = _Parts.of(session, office, edition, names=choices.names)
    sections = list(_sections(parts, changes)) if changes and changes.lessons else [Section("", (_nothing(changes),))]
    made_on, version = _version(office, edition, changes, choices)
    days = [office.local(spot.starts_at).date() for spot in _spots(changes)] or [choices.made_on]
    return replace(
        framed(office, choices, title, sections),
        context=joined(" · ", (_heading(), _between(changes), place_of(edition.activity), _dates(edition))),
        reference=in_each(lambda: _reference(edition)),
        version=version,
        made_on=made_on,
        time_note=time_note(office, days),
        stem=stem(
            _heading().side(choices.languages[0]), edition.code, shown(title, choices.languages[0]), choices=choices
        ),
    )


@dataclass(frozen=True)
class _Parts:
    """What lines of changes are worded from."""

    office: Office
    edition: Edition
    rooms: dict[UUID, Room]
    trainers: dict[UUID, Trainer]
    names: bool

    @classmethod
    def of(cls, session: Session, office: Office, edition: Edition, *, names: bool) -> "_Parts":
        rooms = {room.id: room for room in session.scalars(select(Room))}
        trainers = {trainer.id: trainer for trainer in session.scalars(select(Trainer))}
        return cls(office, edition, rooms, trainers, names)

    def when(self, spot: Spot | None) -> Phrase:
        """Say day and hours, or that there is no place."""
        if spot is None:
            return in_each(lambda: translate("TimetableChanges", "no place"))
        local = self.office.local(spot.starts_at)
        first = local.hour * 60 + local.minute
        hours = formats.clock_range(first, min(first + spot.minutes, 24 * 60))
        return in_each(lambda: f"{formats.short_weekday(local.date())}, {hours}")

    def room(self, spot: Spot | None) -> Phrase:
        """Return the name of the room."""
        return self.rooms[spot.room].text("name") if spot and spot.room in self.rooms else ""

    def people(self, spot: Spot | None) -> Phrase:
        """Return the trainers in the order of their names."""
        known = (self.trainers[id_] for id_ in spot.trainers if id_ in self.trainers) if spot else ()
        return people(known, names=self.names)


def _sections(parts: _Parts, changes: Changes) -> Iterable[Section]:
    yield Section(in_each(lambda: translate("TimetableChanges", "What changes")), (_table(parts, changes.lessons),))
    told = tuple(_told(parts, changes.lessons))
    if told:
        columns = (
            Column(in_each(lambda: translate("TimetableChanges", "Lesson")), weight=2.2),
            Column(in_each(lambda: translate("TimetableChanges", "Before")), weight=2.2),
            Column(in_each(lambda: translate("TimetableChanges", "From now on")), weight=2.2),
        )
        yield Section(in_each(lambda: translate("TimetableChanges", "Whom to tell")), (Table(columns, told),))


def _table(parts: _Parts, lessons: Sequence[LessonChange]) -> Table:
    columns = (
        Column(in_each(lambda: translate("TimetableChanges", "Lesson")), weight=2.2),
        Column(in_each(lambda: translate("TimetableChanges", "Group")), weight=0.6),
        Column(in_each(lambda: translate("TimetableChanges", "Before")), weight=1.6),
        Column(in_each(lambda: translate("TimetableChanges", "Room")), weight=1.2),
        Column(in_each(lambda: translate("TimetableChanges", "Trainers")), weight=1.6),
        Column(in_each(lambda: translate("TimetableChanges", "From now on")), weight=1.6),
        Column(in_each(lambda: translate("TimetableChanges", "Room")), weight=1.2),
        Column(in_each(lambda: translate("TimetableChanges", "Trainers")), weight=1.6),
    )
    return Table(columns, (Group(tuple(_row(parts, change) for change in lessons)),))


def _row(parts: _Parts, change: LessonChange) -> Row:
    """Return a lesson as it was and is; what is not as it was stands out."""

    def now(said: Callable[[Spot | None], Phrase]) -> Words:
        before, after = said(change.old), said(change.new)
        return Words(after, strong=before != after, quiet=before == after)

    return (
        Words(change.title, strong=True),
        change.group or in_each(lambda: translate("TimetableChanges", "all")),
        _plain(parts.when(change.old)),
        _plain(parts.room(change.old)),
        _plain(parts.people(change.old)),
        now(parts.when),
        now(parts.room),
        now(parts.people),
    )


def _plain(phrase: Phrase) -> Words:
    return Words(phrase)


def _told(parts: _Parts, lessons: Sequence[LessonChange]) -> Iterable[Group]:
    """Yield each person, group and room with the lines that concern them."""
    moved = [change for change in lessons if change.elsewhere]
    yield from _trainers(parts, lessons)
    if parts.edition.interpretation is not Interpretation.NONE:
        for member in parts.edition.interpreters:
            yield from _one(parts, _called("Interpreter: {name}", member.interpreter.full_name), moved)
    for group in parts.edition.groups:
        own = [change for change in moved if change.group in {"", group.name}]
        yield from _one(parts, _called("Group: {name}", group.name), own)
    for room_id in dict.fromkeys(spot.room for change in moved for spot in (change.old, change.new) if spot):
        if room_id in parts.rooms:
            own = [change for change in moved if room_id in {spot.room for spot in (change.old, change.new) if spot}]
            yield from _one(parts, _called("Room: {name}", parts.rooms[room_id].text("name")), own)


def _trainers(parts: _Parts, lessons: Sequence[LessonChange]) -> Iterable[Group]:
    ids = {id_ for change in lessons for spot in (change.old, change.new) if spot for id_ in spot.trainers}
    known = [parts.trainers[id_] for id_ in ids if id_ in parts.trainers]
    for trainer in sorted(known, key=lambda trainer: (trainer.surname, trainer.given_name, trainer.role_en)):
        own = [change for change in lessons if _concerns(trainer.id, change)]
        yield from _one(parts, _called("Trainer: {name}", people([trainer], names=parts.names)), own)


def _one(parts: _Parts, name: Phrase, changes: Sequence[LessonChange]) -> Iterable[Group]:
    if changes:
        yield Group(tuple(_line(parts, change) for change in changes), name)


_CALLED = {
    "Trainer: {name}": lambda: translate("TimetableChanges", "Trainer: {name}"),
    "Interpreter: {name}": lambda: translate("TimetableChanges", "Interpreter: {name}"),
    "Group: {name}": lambda: translate("TimetableChanges", "Group: {name}"),
    "Room: {name}": lambda: translate("TimetableChanges", "Room: {name}"),
}


def _called(text: str, name: Phrase) -> Phrase:
    pattern = in_each(_CALLED[text])
    return Text(pattern.en.format(name=shown(name, "en")), pattern.fr.format(name=shown(name, "fr")))


def _concerns(trainer: UUID, change: LessonChange) -> bool:
    spots = [trainer in spot.trainers for spot in (change.old, change.new) if spot]
    return any(spots) if change.elsewhere else any(spots) and not all(spots)


def _line(parts: _Parts, change: LessonChange) -> Row:
    def side(spot: Spot | None) -> Phrase:
        return joined(" · ", (parts.when(spot), parts.room(spot), parts.people(spot)))

    group = in_each(partial(_group, change.group)) if change.group else ""
    return Words(joined(" · ", (change.title, group)), strong=True), Words(side(change.old)), Words(side(change.new))


def _group(name: str) -> str:
    return translate("TimetableChanges", "group {name}").format(name=name)


def _spots(changes: Changes | None) -> Iterable[Spot]:
    return (spot for change in (changes.lessons if changes else ()) for spot in (change.old, change.new) if spot)


def _heading() -> Text:
    return in_each(lambda: translate("TimetableChanges", "Changes to the timetable"))


def _between(changes: Changes | None) -> Phrase:
    if changes is None or not changes.lessons:
        return ""
    return in_each(lambda: _span(changes))


def _span(changes: Changes) -> str:
    words = translate("TimetableChanges", "since version {before}")
    if changes.after:
        words = translate("TimetableChanges", "version {before} → version {after}")
    return words.format(before=changes.before, after=changes.after)


def _reference(edition: Edition) -> str:
    return translate("TimetableDocument", "Edition {code}").format(code=edition.code) if edition.code else ""


def _dates(edition: Edition) -> Phrase:
    first, last = edition.activity.starts_on, edition.activity.ends_on
    return in_each(lambda: formats.long_range(first, last or first)) if first else ""


def _nothing(changes: Changes | None) -> Block:
    if changes is None:
        return Paragraph(
            in_each(lambda: translate("TimetableChanges", "No version of this timetable was released yet."))
        )
    return Paragraph(in_each(lambda: translate("TimetableChanges", "Nothing has changed since the last version.")))


def _version(office: Office, edition: Edition, changes: Changes | None, choices: Choices) -> tuple[date, str]:
    released = changes.released_at if changes else None
    day = office.local(released).date() if released else choices.made_on
    return day, choices.version or str(edition.timetable_version)


TIMETABLE_CHANGES = Document(
    key="timetable-changes",
    title=lambda: translate("TimetableChanges", "Changes to the timetable"),
    group=DocumentGroup.EDITIONS,
    about=(About.EDITION,),
    build=build,
    switches=("names",),
)
