"""Counts that cannot work, found without a solver: reasons with numbers, and the sentences that tell them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.candidates import (
    Busy,
    able_interpreters,
    able_trainers,
    fitting_rooms,
    merged,
    overlaps,
    spreads,
    starts,
    starts_of_day,
)
from policeplanner.scheduling.checker import check
from policeplanner.scheduling.measures import open_before
from policeplanner.scheduling.problem import Day, LessonTask, Problem, Span, Trainer
from policeplanner.scheduling.timetable import Timetable, placed_by


class ReasonCode(StrEnum):
    """Why something cannot be placed."""

    GROUP_HOURS = "group-hours"
    GROUP_CONTACT = "group-contact"
    QUALIFIED_HOURS = "qualified-hours"
    ROOM_HOURS = "room-hours"
    NOBODY_ABLE = "nobody-able"
    NO_INTERPRETERS = "no-interpreters"
    NO_ROOM_LARGE = "no-room-large"
    NO_ROOM_FITTING = "no-room-fitting"
    TOO_LONG = "too-long"
    GROUPS_NEVER_FREE = "groups-never-free"
    NO_COMMON_TIME = "no-common-time"
    ORDER_CIRCLE = "order-circle"
    FIXED_CONFLICT = "fixed-conflict"
    GROUPS_OCCUPIED = "groups-occupied"
    TRAINERS_OCCUPIED = "trainers-occupied"
    ROOMS_OCCUPIED = "rooms-occupied"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Reason:
    """A count that cannot work: ids concerned, what is wanted and what there is (minutes, seats or people)."""

    code: ReasonCode
    subjects: tuple[str, ...]
    wanted: int = 0
    available: int = 0

    @property
    def certain(self) -> bool:
        """Whether no complete timetable can exist because of it."""
        return self.code not in UNCERTAIN


UNCERTAIN = frozenset(
    {
        ReasonCode.FIXED_CONFLICT,
        ReasonCode.GROUPS_OCCUPIED,
        ReasonCode.TRAINERS_OCCUPIED,
        ReasonCode.ROOMS_OCCUPIED,
        ReasonCode.RULES,
    }
)
IN_TIME = frozenset(
    {
        ReasonCode.GROUP_HOURS,
        ReasonCode.GROUP_CONTACT,
        ReasonCode.QUALIFIED_HOURS,
        ReasonCode.ROOM_HOURS,
        ReasonCode.TOO_LONG,
    }
)


def precheck(problem: Problem) -> list[Reason]:
    """Return every reason found by counting; no reason does not yet mean that a timetable exists."""
    busy = Busy.of(problem)
    found: list[Reason] = [*fixed_conflicts(problem), *circles(problem)]
    for task in problem.lessons:
        if task.id not in problem.fixed and (reason := alone(problem, task, busy)) is not None:
            found.append(reason)
    for count in (group_hours, qualified_hours, room_hours):
        found.extend(count(problem, busy))
    return found


def fixed_conflicts(problem: Problem) -> Iterator[Reason]:
    """Yield the rules that fixed lessons break among themselves; the others are planned around them."""
    fixed = Timetable.of(placed_by(lock) for lock in problem.fixed.values())
    for violation in check(problem, fixed):
        yield Reason(ReasonCode.FIXED_CONFLICT, violation.lessons)


def circles(problem: Problem) -> Iterator[Reason]:
    """Yield lessons that wait for each other."""
    before: dict[str, set[str]] = {t.id: {e for e in t.after if e in problem.lesson} for t in problem.lessons}
    for task in problem.lessons:
        for other in problem.lessons:
            first = (other.opens and not task.opens) or (task.closes and not other.closes)
            if first and other.groups & task.groups:
                before[task.id].add(other.id)
    try:
        TopologicalSorter({task: sorted(earlier) for task, earlier in before.items()}).prepare()
    except CycleError as circle:
        yield Reason(ReasonCode.ORDER_CIRCLE, tuple(reversed(circle.args[1][1:])))


def alone(problem: Problem, task: LessonTask, busy: Busy) -> Reason | None:
    """Return why a lesson has no place even if it were the only one that can move."""
    if not any(starts_of_day(problem, task, day) for day in problem.days_of(task)):
        return Reason(ReasonCode.TOO_LONG, (task.id,), task.minutes)
    lacking = missing_people(problem, task) or missing_room(problem, task)
    if lacking is not None:
        return lacking
    possible = starts(problem, task, busy)
    if not possible:
        return Reason(ReasonCode.GROUPS_NEVER_FREE, (task.id, *sorted(task.groups)), task.minutes)
    if not any(staffed(problem, task, (start, start + task.minutes), busy) for start in possible):
        return Reason(ReasonCode.NO_COMMON_TIME, (task.id,), task.minutes)
    return None


def missing_people(problem: Problem, task: LessonTask) -> Reason | None:
    """Return whether too few people can ever do the lesson."""
    able = len(able_trainers(problem, task))
    if able < task.trainers_needed:
        return Reason(ReasonCode.NOBODY_ABLE, (task.id,), task.trainers_needed, able)
    interpreters = len(able_interpreters(problem, task))
    if interpreters < task.interpreters_needed:
        return Reason(ReasonCode.NO_INTERPRETERS, (task.id,), task.interpreters_needed, interpreters)
    return None


def missing_room(problem: Problem, task: LessonTask) -> Reason | None:
    """Return whether no room can ever take the lesson."""
    if not task.needs_room or fitting_rooms(problem, task):
        return None
    size, largest = problem.size_of(task), max((room.capacity for room in problem.rooms), default=0)
    code = ReasonCode.NO_ROOM_LARGE if largest < size else ReasonCode.NO_ROOM_FITTING
    return Reason(code, (task.id,), size, largest)


def staffed(problem: Problem, task: LessonTask, span: Span, busy: Busy) -> bool:
    """Return whether enough people and a room are free for a span."""
    trainers = sum(not overlaps(*span, busy.trainers[t.id]) for t in able_trainers(problem, task))
    interpreters = sum(not overlaps(*span, busy.interpreters[i.id]) for i in able_interpreters(problem, task))
    room = not task.needs_room or any(not overlaps(*span, busy.rooms[r.id]) for r in fitting_rooms(problem, task))
    return trainers >= task.trainers_needed and interpreters >= task.interpreters_needed and room


def group_hours(problem: Problem, busy: Busy) -> Iterator[Reason]:
    """Yield groups with more minutes of lessons than open, or than contact time."""
    for group in problem.groups:
        free = [t for t in problem.lessons if group.id in t.groups and t.id not in problem.fixed]
        wanted = sum(least_open(problem, task) for task in free)
        available = sum(free_minutes(day, busy.groups[group.id]) for day in problem.days_of(group))
        if wanted > available:
            yield Reason(ReasonCode.GROUP_HOURS, (group.id,), wanted, available)
        contact = sum(task.minutes for task in problem.lessons if task.contact and group.id in task.groups)
        most = sum(day.contact_minutes for day in problem.days_of(group))
        if contact > most and wanted <= available:
            yield Reason(ReasonCode.GROUP_CONTACT, (group.id,), contact, most)


def qualified_hours(problem: Problem, busy: Busy) -> Iterator[Reason]:
    """Yield qualifications that are wanted for more minutes than their trainers are free."""
    wanted: dict[str, int] = defaultdict(int)
    for task in problem.lessons:
        if task.qualification is not None and task.id not in problem.fixed:
            wanted[task.qualification] += least_open(problem, task) * task.trainers_needed
    for qualification, minutes in wanted.items():
        able = [t for t in problem.trainers if qualification in t.qualifications]
        available = sum(trainer_minutes(problem, trainer, busy) for trainer in able)
        if able and minutes > available:
            yield Reason(ReasonCode.QUALIFIED_HOURS, (qualification,), minutes, available)


def room_hours(problem: Problem, busy: Busy) -> Iterator[Reason]:
    """Yield the rooms together, when lessons want them for more minutes than they are free."""
    free = [task for task in problem.lessons if task.needs_room and task.id not in problem.fixed]
    wanted = sum(least_open(problem, task) for task in free)
    available = sum(free_minutes(day, busy.rooms[room.id]) for room in problem.rooms for day in problem.days)
    if problem.rooms and wanted > available:
        yield Reason(ReasonCode.ROOM_HOURS, tuple(room.id for room in problem.rooms), wanted, available)


def trainer_minutes(problem: Problem, trainer: Trainer, busy: Busy) -> int:
    """Return the minutes a trainer is free in open hours, day by day no more than agreed."""
    spans = busy.trainers[trainer.id]
    return sum(min(trainer.minutes_per_day, free_minutes(day, spans)) for day in problem.days)


def free_minutes(day: Day, busy: list[Span]) -> int:
    """Return the open minutes of a day outside busy spans, which are disjoint."""
    taken = sum(max(0, min(end, b) - max(start, a)) for start, end in day.windows for a, b in merged(busy))
    return day.open_minutes - taken


def least_open(problem: Problem, task: LessonTask) -> int:
    """Return the open minutes a lesson takes at least: fewer than its length when it contains its own breaks."""
    if not any(day.windows and spreads(day, task) for day in problem.days_of(task)):
        return task.minutes
    used = (
        open_before(day, start + task.minutes) - open_before(day, start)
        for day in problem.days_of(task)
        for start in starts_of_day(problem, task, day)
    )
    return min(used, default=0)


TEXTS: Mapping[ReasonCode, str] = {
    ReasonCode.GROUP_HOURS: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: the lessons need {wanted}, but only {available} are open."
    ),
    ReasonCode.GROUP_CONTACT: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: {wanted} of contact time, but the days allow only {available}."
    ),
    ReasonCode.QUALIFIED_HOURS: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: the lessons need {wanted} of qualified trainers, who are free for only {available}."
    ),
    ReasonCode.ROOM_HOURS: QT_TRANSLATE_NOOP(
        "Precheck", "The lessons need rooms for {wanted}, but all rooms together are free for only {available}."
    ),
    ReasonCode.NOBODY_ABLE: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: trainers needed: {wanted}; qualified and allowed: {available}."
    ),
    ReasonCode.NO_INTERPRETERS: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: interpreters needed: {wanted}; available: {available}."
    ),
    ReasonCode.NO_ROOM_LARGE: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: {wanted} participants, but the largest room has {available} seats."
    ),
    ReasonCode.NO_ROOM_FITTING: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: no allowed room has the {wanted} seats and the equipment needed."
    ),
    ReasonCode.TOO_LONG: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: lasts {wanted} and fits no open hours of the days allowed."
    ),
    ReasonCode.GROUPS_NEVER_FREE: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: the group is never free for the whole lesson."
    ),
    ReasonCode.NO_COMMON_TIME: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: group, trainers, interpreters and room are never free at the same time."
    ),
    ReasonCode.ORDER_CIRCLE: QT_TRANSLATE_NOOP("Precheck", "These lessons wait for each other: {subjects}."),
    ReasonCode.FIXED_CONFLICT: QT_TRANSLATE_NOOP("Precheck", "Locked lessons break a rule: {subjects}."),
    ReasonCode.GROUPS_OCCUPIED: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: other lessons of the group, or their order, leave no time for it."
    ),
    ReasonCode.TRAINERS_OCCUPIED: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: whenever the group is free, too few able trainers are."
    ),
    ReasonCode.ROOMS_OCCUPIED: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: whenever group and trainers are free, no suitable room is."
    ),
    ReasonCode.RULES: QT_TRANSLATE_NOOP(
        "Precheck", "{subjects}: every time left breaks a rule (breaks, hours of a day, travel)."
    ),
}


def explain(reason: Reason, names: Mapping[str, str]) -> str:
    """Return a reason as a sentence in the language now spoken; names holds what each id is called."""
    show: Callable[[int], str] = duration if reason.code in IN_TIME else str
    subjects = translate("Precheck", ", ").join(names.get(id_, id_) for id_ in reason.subjects)
    text = translate("Precheck", TEXTS[reason.code])
    return text.format(subjects=subjects, wanted=show(reason.wanted), available=show(reason.available))


def duration(minutes: int) -> str:
    """Return minutes as hours and minutes."""
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("Precheck", "{hours} h").format(hours=hours)
    return translate("Precheck", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
