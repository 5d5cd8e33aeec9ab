"""Lessons and activities in rooms and venues that are closed, and lessons of groups that are not there."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.closures import Closure
from policeplanner.domain.editions import GroupAbsence
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
)
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import ActivityRow
from policeplanner.services.checks.slots import Slot, Timetables, grouped

ROOM_CLOSED = Rule(
    "room-closed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” on {day} is to take place in {room}, which is closed ({when}): {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Re-plan the timetable, or choose another room for the lesson."),
)
VENUE_CLOSED = Rule(
    "venue-closed",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "The course has {lessons} while the venue is closed ({when}): {venue}, {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Re-plan the timetable, or choose another venue."),
)
HELD_IN_CLOSED = Rule(
    "activity-in-closed-venue",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "The activity takes place while the venue is closed ({when}): {venue}, {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Choose other days or another venue."),
)
GROUP_AWAY = Rule(
    "group-away",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "“{lesson}” on {day} is for {group}, who are not there ({when}): {why}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Re-plan the timetable, or move the lesson to a time when they are there."),
)
RULES = (ROOM_CLOSED, VENUE_CLOSED, HELD_IN_CLOSED, GROUP_AWAY)

NO_REASON = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "no reason given"))
SAME_DAY = QT_TRANSLATE_NOOP("PlanCheck", "{day}, {hours}")
SEVERAL_DAYS = QT_TRANSLATE_NOOP("PlanCheck", "{day}, {start} to {last_day}, {end}")


class _Span(NamedTuple):
    """A closure or an absence; owner is the room, venue or group."""

    id: UUID
    owner: UUID
    starts_at: datetime
    ends_at: datetime
    reason: Text

    def overlaps(self, slot: Slot) -> bool:
        """Tell whether a lesson falls into it."""
        return slot.first < int(self.ends_at.timestamp()) // 60 and slot.last > int(self.starts_at.timestamp()) // 60

    @property
    def why(self) -> Value:
        """Return the reason, as far as somebody gave one."""
        return self.reason if self.reason.en or self.reason.fr else NO_REASON


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find what is planned where or when it cannot take place."""
    rooms, venues = _closures(plan)
    for room_id, spans in rooms.items():
        for slot, span in _hit(timetables.by_room.get(room_id, ()), spans):
            yield _room_closed(plan, slot, span)
    for venue_id, spans in venues.items():
        hit = set()
        for edition, slots in timetables.open_editions:
            here = [slot for slot in slots if slot.venue is not None and slot.venue.id == venue_id]
            for key, lessons in grouped((span.id, (span, slot)) for slot, span in _hit(here, spans)).items():
                hit.add((edition.activity.id, key))
                yield _venue_closed(plan, lessons[0][0], [slot for _span, slot in lessons])
        for activity in plan.open_activities:
            if activity.venue_id == venue_id:
                yield from _held_in_closed(plan, activity, [s for s in spans if (activity.id, s.id) not in hit])
    yield from _groups_away(plan, timetables)


def _closures(plan: Plan) -> tuple[dict[UUID, list[_Span]], dict[UUID, list[_Span]]]:
    columns = select(
        Closure.id,
        Closure.venue_id,
        Closure.room_id,
        Closure.starts_at,
        Closure.ends_at,
        Closure.reason_en,
        Closure.reason_fr,
    )
    rows = list(plan.session.execute(columns))
    rooms = grouped((room, _Span(key, room, a, b, Text(*why))) for key, _, room, a, b, *why in rows if room)
    venues = grouped((venue, _Span(key, venue, a, b, Text(*why))) for key, venue, room, a, b, *why in rows if not room)
    return rooms, venues


def _hit(slots: Iterable[Slot], spans: Sequence[_Span]) -> Iterator[tuple[Slot, _Span]]:
    for slot in slots:
        if not slot.edition.activity.done:
            yield from ((slot, span) for span in spans if span.overlaps(slot))


def _about(plan: Plan, span: _Span) -> dict[str, Value]:
    return {"when": when(plan.local(span.starts_at), plan.local(span.ends_at)), "why": span.why}


def when(begins: datetime, ends: datetime) -> Value:
    """Say a stretch of local time in days, or with the hours where it does not last for whole days."""
    last = ends - timedelta(minutes=1)
    if begins.time() == ends.time() == time.min:
        return Days(begins.date(), last.date())
    start = begins.hour * 60 + begins.minute
    end = last.hour * 60 + last.minute + 1
    if begins.date() == last.date():
        return Phrase(SAME_DAY, {"day": begins.date(), "hours": Hours(start, end)})
    values: dict[str, Value] = {
        "day": begins.date(),
        "start": Clock(start),
        "last_day": last.date(),
        "end": Clock(end),
    }
    return Phrase(SEVERAL_DAYS, values)


def _room_closed(plan: Plan, slot: Slot, span: _Span) -> Finding:
    name: Value = slot.room.name if slot.room else ""
    return found(
        ROOM_CLOSED,
        (*slot.subjects, Subject("room", span.owner), Subject("closure", span.id)),
        {"lesson": slot.lesson.name, "day": slot.day, "room": name, **_about(plan, span)},
        slot.place,
    )


def _venue_closed(plan: Plan, span: _Span, slots: list[Slot]) -> Finding:
    first = slots[0]
    return found(
        VENUE_CLOSED,
        (first.edition.subject, Subject("venue", span.owner), Subject("closure", span.id)),
        {"lessons": Lessons(len(slots)), "venue": plan.venues[span.owner].name, **_about(plan, span)},
        Place((first.edition.name,), first.day, None, first.starts_at),
    )


def _held_in_closed(plan: Plan, activity: ActivityRow, spans: list[_Span]) -> Iterator[Finding]:
    """Find an activity none of whose working days is open: where some are, its lessons go to those."""
    if activity.starts_on is None or activity.last_day is None or activity.last_day < activity.starts_on:
        return
    days = plan.calendar.days_between(activity.starts_on, activity.last_day)
    for span in spans:
        first, last = plan.local(span.starts_at), plan.local(span.ends_at - timedelta(minutes=1))
        if days and first.date() <= days[0] and days[-1] <= last.date():
            yield found(
                HELD_IN_CLOSED,
                (activity.subject, Subject("venue", span.owner), Subject("closure", span.id)),
                {"venue": plan.venues[span.owner].name, **_about(plan, span)},
                Place((activity.name,), activity.starts_on),
            )


def _groups_away(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    columns = select(
        GroupAbsence.id,
        GroupAbsence.group_id,
        GroupAbsence.starts_at,
        GroupAbsence.ends_at,
        GroupAbsence.reason_en,
        GroupAbsence.reason_fr,
    )
    absences = grouped(
        (group, _Span(key, group, a, b, Text(*why))) for key, group, a, b, *why in plan.session.execute(columns)
    )
    for edition, slots in timetables.open_editions:
        for group in edition.groups:
            own = [slot for slot in slots if slot.group is None or slot.group.id == group.id]
            for slot, span in _hit(own, absences.get(group.id, ())):
                yield found(
                    GROUP_AWAY,
                    (*slot.subjects, Subject("edition_group", group.id)),
                    {"lesson": slot.lesson.name, "day": slot.day, "group": group.people, **_about(plan, span)},
                    slot.place,
                )
