"""How much a day holds: breaks and contact time of groups, and the time to get from one town to another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from policeplanner.domain.courses import LessonKind
from policeplanner.domain.venues import TRAVEL_MINUTES
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.clashes import Timed, assignments
from policeplanner.services.checks.findings import Clock, Finding, Minutes, Rule, Severity, Subject, Value, found
from policeplanner.services.checks.plan import Plan
from policeplanner.services.checks.rows import EVERYBODY, EditionRow
from policeplanner.services.checks.slots import Slot, Timetables, by_day, for_groups
from policeplanner.services.checks.timetable import whole_day

# A shorter gap is no break: people hardly leave the room.
SHORTEST_BREAK = 10

NO_BREAK = Rule(
    "no-break",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "On {day}, there is no break for {group} from {start} to {end}: {minutes} of lessons; {most} is the most.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Leave a break of at least {least} in between, or shorten a lesson."),
)
LONG_DAY = Rule(
    "long-day",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "On {day}, {minutes} of contact time are planned for {group}; {most} is the most."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move a lesson to another day, or accept the warning and say why."),
)
JOURNEY = Rule(
    "journey",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "On {day}, only {gap} are left for the journey of {name} from {here} (until {end}) to {there} (from {start});"
        " it takes about {journey}.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Leave time for the journey, or change one of the two lessons."),
)
RULES = (NO_BREAK, LONG_DAY, JOURNEY)

Item = TypeVar("Item", bound=Timed)


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find days that ask too much of a group, and journeys for which there is no time."""
    for edition, slots in timetables.open_editions:
        for of_day in by_day(slots).values():
            for group, attended in for_groups(edition, of_day):
                name = group if any(slot.group for slot in attended) else EVERYBODY
                yield from _without_break(plan, group, attended)
                yield from _long_day(plan, edition, name, attended)
                yield from _journeys(name, (edition.subject,), attended)
    for trainer_id, slots in timetables.by_trainer.items():
        trainer = plan.trainers[trainer_id]
        for of_day in by_day(slots).values():
            yield from _journeys(trainer.name, (trainer.subject,), of_day)
    for interpreter_id, editions in assignments(plan.editions.values()).items():
        slots = [slot for edition in editions for slot in timetables.by_edition.get(edition.id, ())]
        who = plan.interpreters[interpreter_id], (Subject("interpreter", interpreter_id),)
        for of_day in by_day(sorted(slots, key=lambda slot: slot.first)).values():
            yield from _journeys(*who, of_day)


def _without_break(plan: Plan, group: Value, attended: Iterable[Slot]) -> Iterator[Finding]:
    # The pauses of a field visit are its own affair.
    taught = [slot for slot in attended if slot.lesson.contact and slot.lesson.kind is not LessonKind.VISIT]
    most = plan.office.minutes_without_break
    for run in runs(taught):
        minutes = sum(slot.minutes for slot in run)
        if minutes > most:
            values: dict[str, Value] = {
                "day": run[0].day,
                "group": group if any(slot.group for slot in run) else EVERYBODY,
                "start": Clock(run[0].begin),
                "end": Clock(max(slot.end for slot in run)),
                "minutes": Minutes(minutes),
                "most": Minutes(most),
                "least": Minutes(SHORTEST_BREAK),
            }
            yield found(NO_BREAK, [*(slot.subject for slot in run), run[0].edition.subject], values, run[0].place)


def runs(slots: Iterable[Item]) -> Iterator[list[Item]]:
    """Cut what comes in order of time at its breaks."""
    run: list[Item] = []
    end = 0
    for slot in slots:
        if run and slot.first - end >= SHORTEST_BREAK:
            yield run
            run = []
        end = max(end, slot.last) if run else slot.last
        run.append(slot)
    if run:
        yield run


def _long_day(plan: Plan, edition: EditionRow, group: Value, attended: list[Slot]) -> Iterator[Finding]:
    minutes = sum(slot.minutes for slot in attended if slot.lesson.contact)
    most = plan.office.contact_minutes_per_day
    if minutes > most:
        day = attended[0].day
        groups = {slot.group.id for slot in attended if slot.group}
        yield found(
            LONG_DAY,
            [edition.subject, *(Subject("edition_group", key) for key in groups)],
            {"day": day, "group": group, "minutes": Minutes(minutes), "most": Minutes(most)},
            whole_day(attended),
            also=day.isoformat(),
        )


def _journeys(name: Value, who: tuple[Subject, ...], slots: Sequence[Slot]) -> Iterator[Finding]:
    for earlier, later in pairwise(slots):
        here, there = earlier.venue, later.venue
        gap = later.first - earlier.last
        over = earlier.edition.activity.done and later.edition.activity.done
        if over or here is None or there is None or not 0 <= gap < TRAVEL_MINUTES:
            continue
        if here.town and there.town and here.town != there.town:
            values: dict[str, Value] = {
                "day": later.day,
                "name": name,
                "gap": Minutes(gap),
                "here": here.city,
                "there": there.city,
                "end": Clock(earlier.end),
                "start": Clock(later.begin),
                "journey": Minutes(TRAVEL_MINUTES),
            }
            yield found(JOURNEY, (later.subject, earlier.subject, *who, later.edition.subject), values, later.place)
