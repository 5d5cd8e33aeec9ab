"""Says in words why a course has no timetable and what would give it one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from policeplanner import formats
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.candidates import overlaps
from policeplanner.scheduling.problem import DAY_MINUTES, Problem, Span
from policeplanner.scheduling.why_answer import Concession, Conflict, Kind, Repair
from policeplanner.scheduling.why_causes import Cause, CauseKind


@dataclass(frozen=True)
class Words:
    """The problem with what its ids are called, and a name for each day by its index."""

    problem: Problem
    names: Mapping[str, str]
    day: Callable[[int], str]

    def name(self, id_: str) -> str:
        """Return what an id is called."""
        return self.names.get(id_, id_)

    def all(self, ids: Iterable[str]) -> str:
        """Return several names as one phrase."""
        return formats.enumeration([self.name(id_) for id_ in ids])

    def days(self, numbers: Iterable[int]) -> str:
        """Return several days as one phrase."""
        return formats.enumeration([self.day(number) for number in numbers])

    def days_in(self, spans: Iterable[Span]) -> str:
        """Return the days of the course that an absence meets."""
        taken = list(spans)
        whole = ((d.index, d.index * DAY_MINUTES) for d in self.problem.days)
        return self.days(index for index, begin in whole if overlaps(begin, begin + DAY_MINUTES, taken))


CAUSES: Mapping[CauseKind, str] = {
    CauseKind.TRAVEL: QT_TRANSLATE_NOOP("WhyNot", "The way between {one} and {other} takes {time}."),
    CauseKind.CONTACT: QT_TRANSLATE_NOOP("WhyNot", "A day may have at most {time} of contact time."),
    CauseKind.TRAINER_DAILY: QT_TRANSLATE_NOOP("WhyNot", "{one} teaches at most {time} a day."),
    CauseKind.INTERPRETER_DAILY: QT_TRANSLATE_NOOP("WhyNot", "{one} interprets at most {time} a day."),
    CauseKind.HOURS: QT_TRANSLATE_NOOP("WhyNot", "Lessons must lie within the opening hours."),
    CauseKind.ROOMS: QT_TRANSLATE_NOOP("WhyNot", "Lessons need a room; there are only these: {people}."),
    CauseKind.INTERPRETERS: QT_TRANSLATE_NOOP("WhyNot", "Lessons need interpreters; there are only these: {people}."),
    CauseKind.TRAINERS: QT_TRANSLATE_NOOP(
        "WhyNot", "The lessons on {one} need trainers qualified for it; there are only these: {people}."
    ),
    CauseKind.EQUIPMENT: QT_TRANSLATE_NOOP("WhyNot", "Lessons need {one}, which only these rooms have: {people}."),
    CauseKind.SEATS: QT_TRANSLATE_NOOP(
        "WhyNot", "{number} participants together need as many seats, which only these rooms have: {people}."
    ),
    CauseKind.ALLOWED_ROOMS: QT_TRANSLATE_NOOP("WhyNot", "{one} may only be held in certain rooms."),
    CauseKind.ALLOWED_TRAINERS: QT_TRANSLATE_NOOP("WhyNot", "{one} may only be taught by certain trainers."),
    CauseKind.LIMITS: QT_TRANSLATE_NOOP("WhyNot", "{one} may only begin at certain times."),
    CauseKind.ROOM_TAKEN: QT_TRANSLATE_NOOP("WhyNot", "{one} is taken on {days}."),
    CauseKind.INTERPRETER_AWAY: QT_TRANSLATE_NOOP("WhyNot", "{one} is away or occupied on {days}."),
    CauseKind.TRAINER_AWAY: QT_TRANSLATE_NOOP("WhyNot", "{one} is away or occupied on {days}."),
    CauseKind.GROUP_AWAY: QT_TRANSLATE_NOOP("WhyNot", "{one} is away on {days}."),
    CauseKind.CLOSED: QT_TRANSLATE_NOOP("WhyNot", "Closed or open for less than usual: {days}."),
    CauseKind.OPENS: QT_TRANSLATE_NOOP("WhyNot", "{one} comes before all other lessons of its groups."),
    CauseKind.CLOSES: QT_TRANSLATE_NOOP("WhyNot", "{one} comes after all other lessons of its groups."),
    CauseKind.ORDER: QT_TRANSLATE_NOOP("WhyNot", "{one} comes before {other}."),
    CauseKind.LOCK: QT_TRANSLATE_NOOP("WhyNot", "{one} is locked on {days} at {clock}."),
    CauseKind.DATES: QT_TRANSLATE_NOOP("WhyNot", "There are only these days: {days}."),
}
NOBODY = QT_TRANSLATE_NOOP("WhyNot", "none")
ANY_TOPIC = QT_TRANSLATE_NOOP("WhyNot", "no certain topic")

CONCESSIONS: Mapping[Kind, str] = {
    Kind.UNLOCK: QT_TRANSLATE_NOOP("WhyNot", "Unlock {one}."),
    Kind.ORDER: QT_TRANSLATE_NOOP("WhyNot", "Let {other} come before {one}."),
    Kind.LIMITS: QT_TRANSLATE_NOOP("WhyNot", "Let {one} begin at any time."),
    Kind.ALLOWED: QT_TRANSLATE_NOOP("WhyNot", "Allow {one} other rooms or trainers."),
    Kind.EDGES: QT_TRANSLATE_NOOP("WhyNot", "Let other lessons come before the opening or after the closing: {one}."),
    Kind.CONTACT: QT_TRANSLATE_NOOP("WhyNot", "Allow up to {time} of contact time on {days}."),
    Kind.DAILY: QT_TRANSLATE_NOOP("WhyNot", "Let {one} work more than {time} a day."),
    Kind.EVENINGS: QT_TRANSLATE_NOOP("WhyNot", "Stay open until {clock} on {days}."),
    Kind.ROOM_FREE: QT_TRANSLATE_NOOP("WhyNot", "Get {one} free on {days}."),
    Kind.PERSON_FREE: QT_TRANSLATE_NOOP("WhyNot", "Have {one} present on {days}."),
    Kind.GROUP_FREE: QT_TRANSLATE_NOOP("WhyNot", "Have {one} present on {days}."),
    Kind.MORE_DAYS: QT_TRANSLATE_NOOP("WhyNot", "Teach also on {days}."),
    Kind.TRAVEL: QT_TRANSLATE_NOOP("WhyNot", "Do without the time for the way between {one} and {other}."),
}


def say_conflict(conflict: Conflict, words: Words) -> list[str]:
    """Return a sentence for each cause, closed days in one; a need of rooms goes without saying beside one of seats."""
    kinds = {cause.kind for cause in conflict.causes}
    implied = {CauseKind.ROOMS} if kinds & {CauseKind.SEATS, CauseKind.EQUIPMENT} else set()
    closed = [cause for cause in conflict.causes if cause.kind is CauseKind.CLOSED]
    told = [cause for cause in conflict.causes if cause.kind is not CauseKind.CLOSED and cause.kind not in implied]
    sentences = [say_cause(cause, words) for cause in told]
    if closed:
        days = words.days(int(cause.subjects[0]) for cause in closed)
        sentences.append(translate("WhyNot", CAUSES[CauseKind.CLOSED]).format(days=days))
    return sentences


def say_cause(cause: Cause, words: Words) -> str:
    """Return one wish or fact as a sentence."""
    one, other = named(cause.subjects, words)
    if cause.kind is CauseKind.TRAINERS and cause.subjects == ("",):
        one = translate("WhyNot", ANY_TOPIC)
    lock = words.problem.fixed.get(cause.subjects[0]) if cause.subjects else None
    days = words.days([lock.start // DAY_MINUTES]) if lock is not None else absent(cause, words)
    return translate("WhyNot", CAUSES[cause.kind]).format(
        one=one,
        other=other,
        number=cause.amount,
        time=formats.duration(cause.amount),
        clock=formats.clock(lock.start % DAY_MINUTES) if lock is not None else "",
        days=days,
        people=words.all(able(cause, words.problem)) or translate("WhyNot", NOBODY),
    )


def named(subjects: tuple[str, ...], words: Words) -> tuple[str, str]:
    """Return the names of the first two subjects, empty where there are none."""
    first, second, *_ = (*(words.name(subject) for subject in subjects), "", "")
    return first, second


def absent(cause: Cause, words: Words) -> str:
    """Return the days a cause is about."""
    problem = words.problem
    if cause.kind is CauseKind.DATES:
        return words.days(day.index for day in problem.days)
    if cause.kind is CauseKind.CLOSED:
        return words.days([int(cause.subjects[0])])
    busy = {
        CauseKind.TRAINER_AWAY: {each.id: each.busy for each in problem.trainers},
        CauseKind.INTERPRETER_AWAY: {each.id: each.busy for each in problem.interpreters},
        CauseKind.ROOM_TAKEN: {each.id: each.busy for each in problem.rooms},
        CauseKind.GROUP_AWAY: {each.id: each.busy for each in problem.groups},
    }.get(cause.kind, {})
    return words.days_in(busy[cause.subjects[0]]) if busy else ""


def able(cause: Cause, problem: Problem) -> list[str]:
    """Return the people or rooms that meet a need."""
    if cause.kind is CauseKind.TRAINERS:
        return [t.id for t in problem.trainers if cause.subjects[0] in {"", *t.qualifications}]
    if cause.kind is CauseKind.INTERPRETERS:
        return [i.id for i in problem.interpreters]
    if cause.kind is CauseKind.EQUIPMENT:
        return [r.id for r in problem.rooms if cause.subjects[0] in r.features]
    if cause.kind in {CauseKind.ROOMS, CauseKind.SEATS}:
        return [r.id for r in problem.rooms if r.capacity >= cause.amount]
    return []


def say_repair(repair: Repair, words: Words) -> str:
    """Return all concessions of a repair as one text."""
    return " ".join(say_concession(concession, words) for concession in repair.concessions)


def say_concession(concession: Concession, words: Words) -> str:
    """Return one concession as a request."""
    days = words.days(concession.days)
    if concession.kind in NEW_ONES:
        return NEW_ONES[concession.kind](concession, words).format(
            topic=words.all(concession.subjects), seats=concession.amount, days=days
        )
    one, other = named(concession.subjects, words)
    return translate("WhyNot", CONCESSIONS[concession.kind]).format(
        one=one,
        other=other,
        days=days,
        time=formats.duration(concession.amount),
        clock=formats.clock(concession.amount),
    )


def new_trainer(concession: Concession, _words: Words) -> str:
    """Return the request of more trainers."""
    if concession.subjects == ("",):
        return translate("WhyNot", "Add %n trainer(s) on {days}.", "", concession.count)
    return translate("WhyNot", "Add %n trainer(s) for {topic} on {days}.", "", concession.count)


def new_interpreter(concession: Concession, _words: Words) -> str:
    """Return the request of more interpreters."""
    return translate("WhyNot", "Add %n interpreter(s) on {days}.", "", concession.count)


def new_room(concession: Concession, _words: Words) -> str:
    """Return the request of more rooms."""
    if concession.subjects:
        return translate("WhyNot", "Use %n more room(s) of {seats} seats with {topic} on {days}.", "", concession.count)
    return translate("WhyNot", "Use %n more room(s) of {seats} seats on {days}.", "", concession.count)


NEW_ONES: Mapping[Kind, Callable[[Concession, Words], str]] = {
    Kind.NEW_TRAINER: new_trainer,
    Kind.NEW_INTERPRETER: new_interpreter,
    Kind.NEW_ROOM: new_room,
}
