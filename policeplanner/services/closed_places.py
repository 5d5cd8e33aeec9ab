"""Why a lesson cannot be dropped in a place, in words that name what stands in its way."""

from collections.abc import Callable, Iterator

from policeplanner import formats
from policeplanner.i18n import translate
from policeplanner.scheduling.candidates import overlaps
from policeplanner.scheduling.checker import Code
from policeplanner.scheduling.live_cells import Grab, Other, kind_of
from policeplanner.scheduling.problem import DAY_MINUTES, Interpreter, Room, Trainer

NAMED = 3


def why_closed(grab: Grab, code: Code, start: int) -> str:
    """Return why a place that begins at a minute of the problem is closed for the lesson in the hand."""
    if code in _PLAIN:
        return _PLAIN[code]()
    return _NAMING[code](grab, start) if code in _NAMING else translate("Placing", "It would break a rule")


def _hours(grab: Grab, start: int) -> str:
    day, minute = grab.problem.day.get(start // DAY_MINUTES), start
    if day is None:
        return translate("Placing", "No day of this course")
    if not day.windows:
        return translate("Placing", "The venue is closed")
    inside = [(begin, end) for begin, end in day.windows if begin <= minute < end]
    if not inside:
        return translate("Placing", "Outside the teaching hours")
    text = translate("Placing", "Too long for {hours}")
    return text.format(hours=formats.clock_range(inside[0][0] % DAY_MINUTES, (inside[0][1] - 1) % DAY_MINUTES + 1))


def _group_elsewhere(grab: Grab, start: int) -> str:
    end = start + grab.task.minutes
    for group in sorted(grab.task.groups, key=lambda id_: grab.problem.group[id_].name):
        for other in grab.others.get(("group", group), ()):
            if _meets(other, start, end):
                text = translate("Placing", "Group {group} has “{lesson}”")
                return text.format(group=grab.problem.group[group].name, lesson=other.task.name)
    return translate("Placing", "The group has another lesson")


def _out_of_order(grab: Grab, start: int) -> str:
    end = start + grab.task.minutes
    for before, after, other in grab.linked:
        if before and other.end > start:
            return translate("Placing", "“{lesson}” comes before it").format(lesson=other.task.name)
        if after and other.start < end:
            return translate("Placing", "“{lesson}” comes after it").format(lesson=other.task.name)
    return translate("Placing", "Out of order")


def _contact(grab: Grab, start: int) -> str:
    text = translate("Placing", "More than {hours} of teaching on that day")
    return text.format(hours=formats.duration(grab.problem.day[start // DAY_MINUTES].contact_minutes))


def _no_trainer(grab: Grab, start: int) -> str:
    return _joined(translate("Placing", "No trainer is free"), _people(grab, start, grab.trainers))


def _no_interpreter(grab: Grab, start: int) -> str:
    return _joined(translate("Placing", "No interpreter is free"), _people(grab, start, grab.interpreters))


def _no_room(grab: Grab, start: int) -> str:
    return _joined(translate("Placing", "No room is free"), _rooms(grab, start, grab.rooms))


def _joined(first: str, reasons: Iterator[str]) -> str:
    named = [reason for reason, _ in zip(reasons, range(NAMED), strict=False)]
    return translate("Placing", "{fact}: {reasons}").format(fact=first, reasons=", ".join(named)) if named else first


def _people(grab: Grab, start: int, people: list[Trainer] | list[Interpreter]) -> Iterator[str]:
    end = start + grab.task.minutes
    for person in people:
        lesson = _lesson_then(grab, (kind_of(person), person.id), start)
        if lesson:
            yield translate("Placing", "{name} has “{lesson}”").format(name=person.name, lesson=lesson)
        elif overlaps(start, end, person.busy):
            yield translate("Placing", "{name} is away or taken").format(name=person.name)
        elif not grab.is_free(person, (start, end), "", start // DAY_MINUTES):
            yield translate("Placing", "{name} has enough to do").format(name=person.name)


def _rooms(grab: Grab, start: int, rooms: list[Room]) -> Iterator[str]:
    for room in rooms:
        lesson = _lesson_then(grab, ("room", room.id), start)
        if lesson:
            yield translate("Placing", "{name} has “{lesson}”").format(name=room.name, lesson=lesson)
        elif overlaps(start, start + grab.task.minutes, room.busy):
            yield translate("Placing", "{name} is taken").format(name=room.name)


def _lesson_then(grab: Grab, key: tuple[str, str], start: int) -> str:
    end = start + grab.task.minutes
    return next((other.task.name for other in grab.others.get(key, ()) if _meets(other, start, end)), "")


def _meets(other: Other, start: int, end: int) -> bool:
    return other.start < end and start < other.end


_NAMING: dict[Code, Callable[[Grab, int], str]] = {
    Code.CLOSED: _hours,
    Code.GROUP_TWICE: _group_elsewhere,
    Code.ORDER: _out_of_order,
    Code.NOT_FIRST: _out_of_order,
    Code.NOT_LAST: _out_of_order,
    Code.CONTACT_HOURS: _contact,
    Code.TRAINER_TWICE: _no_trainer,
    Code.INTERPRETER_TWICE: _no_interpreter,
    Code.ROOM_TWICE: _no_room,
}

_PLAIN: dict[Code, Callable[[], str]] = {
    Code.GROUP_AWAY: lambda: translate("Placing", "The group is away"),
    Code.NO_BREAK: lambda: translate("Placing", "Too long without a break"),
    Code.TRAINERS_MISSING: lambda: translate("Placing", "Nobody on the team is qualified"),
    Code.INTERPRETERS_MISSING: lambda: translate("Placing", "Too few interpreters in the team"),
    Code.ROOM_TOO_SMALL: lambda: translate("Placing", "No room is large enough"),
    Code.ROOM_WITHOUT_FEATURE: lambda: translate("Placing", "No room has the equipment"),
    Code.TRAVEL: lambda: translate("Placing", "Too little time for the way"),
    Code.TOO_EARLY: lambda: translate("Placing", "Too early for this lesson"),
    Code.TOO_LATE: lambda: translate("Placing", "Too late for this lesson"),
}
