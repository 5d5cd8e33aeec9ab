"""One week of an edition as a grid: lessons with their people and rooms, breaks, and what the colours mean."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from uuid import UUID

from policeplanner import formats
from policeplanner.domain.courses import LessonKind
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office, parse_blocks
from policeplanner.domain.placements import Placement
from policeplanner.domain.texts import Text
from policeplanner.exports.documents.frame import people
from policeplanner.exports.report import Phrase, Tone, WeekBreak, WeekGrid, WeekItem, in_each, joined
from policeplanner.i18n import translate

LUNCH_FROM = 45  # a longer pause is lunch, a shorter one is for coffee
_TONES: tuple[Tone, ...] = ("command", "community", "training", "other")
_KINDS: dict[LessonKind, Tone] = {
    LessonKind.SESSION: "command",
    LessonKind.EXERCISE: "community",
    LessonKind.VISIT: "community",
    LessonKind.TEST: "training",
    LessonKind.EVALUATION: "training",
}


@dataclass(frozen=True)
class Palette:
    """How lessons are coloured: by module where these are few, else by what is done; with the words for it."""

    modules: dict[UUID, Tone]
    legend: tuple[tuple[Tone, Phrase], ...]

    @classmethod
    def of(cls, placements: Sequence[Placement]) -> "Palette":
        """Choose the colours for all weeks of an edition."""
        modules = {placement.lesson.module_id: placement.lesson.module for placement in placements}
        if 2 <= len(modules) <= len(_TONES):
            ordered = sorted(modules.values(), key=lambda module: module.position)
            tones = {module.id: tone for module, tone in zip(ordered, _TONES, strict=False)}
            return cls(tones, tuple((tones[module.id], module.text("title")) for module in ordered))
        used = {_KINDS.get(placement.lesson.kind, "other") for placement in placements}
        return cls({}, tuple((tone, words) for tone, words in _kind_legend() if tone in used))

    def tone(self, placement: Placement) -> Tone:
        """Return the colour of a lesson."""
        return self.modules.get(placement.lesson.module_id) or _KINDS.get(placement.lesson.kind, "other")


def _kind_legend() -> tuple[tuple[Tone, Text], ...]:
    return (
        ("command", in_each(lambda: translate("TimetableDocument", "Lesson"))),
        ("community", in_each(lambda: translate("TimetableDocument", "Exercise, visit"))),
        ("training", in_each(lambda: translate("TimetableDocument", "Test, evaluation"))),
        ("other", in_each(lambda: translate("TimetableDocument", "Opening, closing"))),
    )


@dataclass(frozen=True)
class Placed:
    """The lessons of an edition that have a time, and whether people are named in full."""

    office: Office
    edition: Edition
    placements: Sequence[Placement]
    names: bool


def local_start(office: Office, placement: Placement) -> datetime:
    """Return when a placed lesson starts, in the office's time."""
    assert placement.starts_at is not None
    return office.local(placement.starts_at)


def week_grid(placed: Placed, days: Sequence[date], palette: Palette) -> WeekGrid:
    """Return the grid of the days of one week."""
    items: list[WeekItem] = []
    for together in _together(placed, days):
        items.append(_item(placed, together, days, palette))
    return WeekGrid(tuple(days), tuple(items), tuple(_breaks(placed, items)), palette.legend)


def _together(placed: Placed, days: Sequence[date]) -> list[list[Placement]]:
    """Return the lessons of these days; several groups in one room with the same people are one entry."""
    found: dict[tuple[object, ...], list[Placement]] = {}
    for placement in placed.placements:
        if local_start(placed.office, placement).date() in days:
            trainers = frozenset(teaching.trainer_id for teaching in placement.trainers)
            key = (placement.lesson_id, placement.starts_at, placement.minutes, placement.room_id, trainers)
            found.setdefault(key, []).append(placement)
    return list(found.values())


def _item(placed: Placed, together: list[Placement], days: Sequence[date], palette: Palette) -> WeekItem:
    placement = together[0]
    start = local_start(placed.office, placement)
    minute = start.hour * 60 + start.minute
    groups = sorted((p.group for p in together if p.group), key=lambda group: group.position)
    names = [group.name for group in groups]
    room = placement.room.text("name") if placement.room else ""
    who = people([teaching.trainer for teaching in placement.trainers], names=placed.names)
    return WeekItem(
        day=list(days).index(start.date()),
        start=minute,
        end=min(minute + placement.minutes, 24 * 60),
        title=placement.lesson.text("title"),
        note=in_each(lambda: _group_words(names)) if names and len(placed.edition.groups) > 1 else "",
        detail=joined(" · ", (who, room)),
        tone=palette.tone(placement),
        lane=groups[0].position if groups else 0,
    )


def _group_words(names: list[str]) -> str:
    text = translate("TimetableDocument", "group {names}")
    if len(names) > 1:
        text = translate("TimetableDocument", "groups {names}")
    return text.format(names=formats.enumeration(names))


def _breaks(placed: Placed, items: Sequence[WeekItem]) -> list[WeekBreak]:
    """Return the gaps between teaching blocks: lunch on every day with lessons before it, coffee between lessons."""
    found = []
    for before, after in pairwise(parse_blocks(placed.edition.blocks or placed.office.blocks)):
        start, end = before.end, after.start
        earlier = {item.day for item in items if item.end <= start}
        later = {item.day for item in items if item.start >= end}
        lunch = end - start >= LUNCH_FROM
        held = frozenset(earlier if lunch else earlier & later)
        if start < end and held:
            found.append(WeekBreak(start, end, in_each(_lunch if lunch else _coffee), held))
    return found


def _lunch() -> str:
    return translate("TimetableDocument", "Lunch")


def _coffee() -> str:
    return translate("TimetableDocument", "Coffee break")
