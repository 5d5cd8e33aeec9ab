"""When lessons take place: dates of the edition, days off, opening hours, and their order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.courses import CLOSES_COURSE, OPENS_COURSE, LessonOrder
from policeplanner.domain.offices import Block, parse_blocks
from policeplanner.domain.texts import Text
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.findings import (
    Clock,
    Days,
    Finding,
    Hours,
    Lessons,
    Phrase,
    Place,
    Rule,
    Severity,
    Subject,
    Value,
    found,
    titled,
)
from policeplanner.services.checks.plan import Plan, repeated
from policeplanner.services.checks.rows import EditionRow, VenueRow
from policeplanner.services.checks.slots import Slot, Timetables, by_day, grouped

OUTSIDE_DATES = Rule(
    "lesson-outside-edition",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” is placed on {day}, but the dates of the course are {days}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the lesson into the course, or change the dates of the course."),
)
DAY_OFF = Rule(
    "lessons-on-day-off",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "The course has {lessons} on {day}, a day off: {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the lessons to a working day, or accept the warning and say why."),
)
CLOSED_DAY = Rule(
    "venue-closed-day",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "The course has {lessons} on {day}, when the venue is closed: {venue}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the lessons to a day on which the venue opens, or choose another venue."),
)
CLOSED_HOURS = Rule(
    "venue-closed-hours",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck", "On {day}, “{lesson}” ({hours}) lies outside the opening hours of the venue ({open}): {venue}."
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the lesson, or agree on longer opening hours and enter them at the venue."),
)
ORDER = Rule(
    "lesson-order",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "“{lesson}” begins on {day} at {start}, but “{earlier}”, which comes first, ends on {earlier_day} at {end}.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Move “{lesson}” to a later time, or “{earlier}” to an earlier one."),
)
OUTSIDE_BLOCKS = Rule(
    "lesson-outside-hours",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "On {day}, “{lesson}” ({hours}) lies outside the teaching hours: {blocks}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move the lesson into the teaching hours, or accept the warning and say why."),
)
NOT_FIRST = Rule(
    "lesson-before-opening",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” begins before “{opening}”, which opens the course, has ended."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move “{opening}” to the beginning of the course, or “{lesson}” behind it."),
)
NOT_LAST = Rule(
    "lesson-after-closing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” ends after “{closing}”, which closes the course, has begun."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move “{closing}” to the end of the course, or “{lesson}” before it."),
)
RULES = (OUTSIDE_DATES, DAY_OFF, CLOSED_DAY, CLOSED_HOURS, ORDER, OUTSIDE_BLOCKS, NOT_FIRST, NOT_LAST)

WEEKEND = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "outside the working week"))


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find lessons at times when they should not be."""
    orders = grouped(plan.session.execute(select(repeated(LessonOrder.lesson_id), repeated(LessonOrder.after_id))))
    for edition, slots in timetables.open_editions:
        yield from _outside_dates(edition, slots)
        yield from _order(slots, orders)
        yield from _outside_blocks(parse_blocks(edition.blocks or plan.office.blocks), slots)
        yield from _not_first(slots)
        yield from _not_last(slots)
        for day, of_day in by_day(slots).items():
            if not plan.calendar.works(day):
                yield _day_off(plan, edition, of_day)
            for venue, there in _by_venue(of_day):
                yield from _closed_day(edition, venue, there)
                yield from _closed_hours(venue, there)


def why_off(plan: Plan, day: date) -> Value:
    """Return the name of the holiday, or that the day is not in the working week."""
    holiday = plan.holidays.get(day)
    return titled(Text(holiday.name_en, holiday.name_fr)) if holiday else WEEKEND


def _outside_dates(edition: EditionRow, slots: Iterable[Slot]) -> Iterator[Finding]:
    first, last = edition.activity.starts_on, edition.activity.last_day
    if first is None or last is None or last < first:
        return
    for slot in slots:
        if not first <= slot.day <= last:
            yield found(
                OUTSIDE_DATES,
                slot.subjects,
                {"lesson": slot.lesson.name, "day": slot.day, "days": Days(first, last)},
                slot.place,
            )


def _day_off(plan: Plan, edition: EditionRow, slots: list[Slot]) -> Finding:
    day = slots[0].day
    return found(
        DAY_OFF,
        (edition.subject,),
        {"day": day, "why": why_off(plan, day), "lessons": Lessons(len(slots))},
        whole_day(slots),
        also=day.isoformat(),
    )


def whole_day(slots: list[Slot]) -> Place:
    """Return the place of what concerns an edition for a day."""
    return Place((slots[0].edition.name,), slots[0].day, None, slots[0].starts_at)


def _by_venue(slots: Iterable[Slot]) -> Iterator[tuple[VenueRow, list[Slot]]]:
    for there in grouped((slot.venue.id, slot) for slot in slots if slot.venue is not None).values():
        venue = there[0].venue
        if venue is not None:
            yield venue, there


def _closed_day(edition: EditionRow, venue: VenueRow, slots: list[Slot]) -> Iterator[Finding]:
    day = slots[0].day
    if str(day.isoweekday()) not in venue.open_days:
        yield found(
            CLOSED_DAY,
            (edition.subject, Subject("venue", venue.id)),
            {"venue": venue.name, "day": day, "lessons": Lessons(len(slots))},
            whole_day(slots),
            also=day.isoformat(),
        )


def _closed_hours(venue: VenueRow, slots: Iterable[Slot]) -> Iterator[Finding]:
    for slot in slots:
        if slot.begin < venue.opens_at or slot.end > venue.closes_at:
            yield found(
                CLOSED_HOURS,
                (*slot.subjects, Subject("venue", venue.id)),
                {
                    "lesson": slot.lesson.name,
                    "hours": Hours(slot.begin, slot.end),
                    "venue": venue.name,
                    "open": Hours(venue.opens_at, venue.closes_at),
                    "day": slot.day,
                },
                slot.place,
            )


def _order(slots: Iterable[Slot], orders: Mapping[UUID, list[UUID]]) -> Iterator[Finding]:
    placed = grouped((slot.lesson.id, slot) for slot in slots)
    for lesson_id, laters in placed.items():
        for earlier_id in orders.get(lesson_id, ()):
            for earlier in placed.get(earlier_id, ()):
                for later in laters:
                    if later.first < earlier.last and later.shares_people(earlier):
                        yield _out_of_order(earlier, later)


def _outside_blocks(blocks: Sequence[Block], slots: Iterable[Slot]) -> Iterator[Finding]:
    hours = tuple(Hours(block.start, block.end) for block in blocks)
    for slot in slots:
        if not any(block.start <= slot.begin and slot.end <= block.end for block in blocks):
            yield found(
                OUTSIDE_BLOCKS,
                slot.subjects,
                {
                    "lesson": slot.lesson.name,
                    "day": slot.day,
                    "hours": Hours(slot.begin, slot.end),
                    "blocks": hours,
                },
                slot.place,
            )


def _not_first(slots: Sequence[Slot]) -> Iterator[Finding]:
    openings = [slot for slot in slots if slot.lesson.kind in OPENS_COURSE]
    if not openings:
        return
    opened = max(slot.last for slot in openings)
    for slot in slots:
        if slot.lesson.kind not in OPENS_COURSE and slot.first < opened:
            for late in (each for each in openings if slot.first < each.last and slot.shares_people(each)):
                values = {"lesson": slot.lesson.name, "opening": late.lesson.name}
                yield found(NOT_FIRST, (slot.subject, late.subject, slot.edition.subject), values, slot.place)


def _not_last(slots: Sequence[Slot]) -> Iterator[Finding]:
    closings = [slot for slot in slots if slot.lesson.kind in CLOSES_COURSE]
    if not closings:
        return
    closes = min(slot.first for slot in closings)
    for slot in slots:
        if slot.lesson.kind not in CLOSES_COURSE and slot.last > closes:
            for early in (each for each in closings if slot.last > each.first and slot.shares_people(each)):
                values = {"lesson": slot.lesson.name, "closing": early.lesson.name}
                yield found(NOT_LAST, (slot.subject, early.subject, slot.edition.subject), values, slot.place)


def _out_of_order(earlier: Slot, later: Slot) -> Finding:
    return found(
        ORDER,
        (later.subject, earlier.subject, later.edition.subject),
        {
            "lesson": later.lesson.name,
            "earlier": earlier.lesson.name,
            "day": later.day,
            "start": Clock(later.begin),
            "earlier_day": earlier.day,
            "end": Clock(earlier.end),
        },
        later.place,
    )
