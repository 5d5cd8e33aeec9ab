"""What could be given up or added so that a course gets its timetable, each with what it would cost the planner."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from policeplanner.scheduling.candidates import overlaps
from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    Day,
    Group,
    Interpreter,
    LockKind,
    Problem,
    Room,
    Span,
    Trainer,
)
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.why_answer import BASE_COST, Concession, Kind
from policeplanner.scheduling.why_causes import (
    SEATS,
    Cause,
    CauseKind,
    lengthened,
    opened_like_others,
    usual_windows,
    without,
)

NEW = "new:"
EVENING = 20 * 60
DAYS_MORE = 3


@dataclass(frozen=True)
class Extras:
    """What was added to a problem and should be used as little as possible.

    people and rooms by id; days by index; hours: windows by first minute; contact: day → minutes it should not exceed.
    """

    resources: frozenset[str] = frozenset()
    days: frozenset[int] = frozenset()
    windows: frozenset[int] = frozenset()
    contact: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Offer:
    """A relaxation to try: how it changes the problem, what of it should be used sparingly, and how to tell its use.

    size: how many people or rooms are new at most.
    """

    kind: Kind
    key: tuple[str, ...]
    relax: Callable[[Problem], Problem]
    extras: Extras
    used: Callable[[Problem, Timetable], Concession]
    size: int = 1


def offers_for(problem: Problem, causes: tuple[Cause, ...]) -> list[Offer]:
    """Return what could be offered against each cause of a conflict: the first of each kind, then the others.

    `problem` has its seats as features.
    """
    found = [offer for cause in causes for offer in OFFERS[cause.kind](problem, cause)]
    once = {(offer.kind, offer.key, offer.size): offer for offer in found}
    ranked = sorted(once.values(), key=lambda offer: (offer.size, BASE_COST[offer.kind], offer.kind, offer.key))
    number: Counter[Kind] = Counter()
    rounds: list[tuple[int, int, int, Offer]] = []
    for offer in ranked:
        rounds.append((number[offer.kind], BASE_COST[offer.kind], len(rounds), offer))
        number[offer.kind] += 1
    return [offer for *_, offer in sorted(rounds, key=lambda entry: entry[:3])]


def together(extras: list[Extras]) -> Extras:
    """Return several extras as one."""
    return Extras(
        frozenset().union(*(e.resources for e in extras)),
        frozenset().union(*(e.days for e in extras)),
        frozenset().union(*(e.windows for e in extras)),
        tuple(dict.fromkeys(pair for e in extras for pair in e.contact)),
    )


def dropping(kind: Kind) -> Callable[[Problem, Cause], Iterator[Offer]]:
    """Return a maker of offers that simply drop the cause."""

    def make(_problem: Problem, cause: Cause) -> Iterator[Offer]:
        concession = Concession(kind, cause.subjects, amount=cause.amount)
        yield Offer(kind, cause.subjects, lambda p: without(p, (cause,)), Extras(), lambda _p, _t: concession)

    return make


def unlocking(problem: Problem, cause: Cause) -> Iterator[Offer]:
    """Offer to let a locked lesson move, unless it has been taught."""
    lock = problem.fixed.get(cause.subjects[0])
    if lock is not None and lock.kind is not LockKind.TAUGHT:
        yield from dropping(Kind.UNLOCK)(problem, cause)


def freeing(kind: Kind) -> Callable[[Problem, Cause], Iterator[Offer]]:
    """Return a maker of offers that end an absence; only the days on which that is used are told."""

    def make(problem: Problem, cause: Cause) -> Iterator[Offer]:
        subject = cause.subjects[0]
        parts: tuple[Iterable[Trainer | Interpreter | Room | Group], ...] = (
            problem.trainers,
            problem.interpreters,
            problem.rooms,
            problem.groups,
        )
        busy = {each.id: each.busy for part in parts for each in part}

        def used(relaxed: Problem, timetable: Timetable) -> Concession:
            taken = [p for p in timetable.placed if uses(relaxed, p, subject) and meets(relaxed, p, busy[subject])]
            return Concession(kind, (subject,), days_of(taken), lessons=tuple(p.lesson for p in taken))

        yield Offer(kind, (subject,), lambda p: without(p, (cause,)), Extras(), used)

    return make


def uses(problem: Problem, place: Placed, subject: str) -> bool:
    """Return whether a placement needs a person, room or group."""
    groups = problem.lesson[place.lesson].groups
    return subject in {*place.trainers, *place.interpreters, *groups} or place.room == subject


def meets(problem: Problem, place: Placed, spans: tuple[Span, ...]) -> bool:
    """Return whether a placement lies in one of the spans."""
    return overlaps(place.start, place.start + problem.lesson[place.lesson].minutes, spans)


def days_of(placed: list[Placed]) -> tuple[int, ...]:
    """Return the days of placements."""
    return tuple(sorted({place.start // DAY_MINUTES for place in placed}))


def new_trainers(problem: Problem, cause: Cause) -> Iterator[Offer]:
    """Offer trainers of a topic who are always there."""
    topic = cause.subjects[0]
    number = max(t.trainers_needed for t in problem.lessons if (t.qualification or "") == topic)
    allowed = {t.id for t in problem.lessons if (t.qualification or "") == topic and t.allowed_trainers is not None}
    for count in (number, number + 1):
        ids = [f"{NEW}trainer:{topic}:{index}" for index in range(count)]
        people = tuple(Trainer(id_, "", frozenset({topic})) for id_ in ids)

        def relax(p: Problem, people: tuple[Trainer, ...] = people) -> Problem:
            names = frozenset(person.id for person in people)
            lessons = tuple(
                replace(t, allowed_trainers=t.allowed_trainers | names)
                if t.id in allowed and t.allowed_trainers is not None
                else t
                for t in p.lessons
            )
            return replace(p, trainers=(*p.trainers, *people), lessons=lessons)

        used = newly(Kind.NEW_TRAINER, (topic,), ids)
        yield Offer(Kind.NEW_TRAINER, (topic,), relax, Extras(frozenset(ids)), used, count)


def newly(kind: Kind, subjects: tuple[str, ...], ids: list[str]) -> Callable[[Problem, Timetable], Concession]:
    """Return what tells how far new people or rooms are used."""

    def used(problem: Problem, timetable: Timetable) -> Concession:
        taken = {id_: [p for p in timetable.placed if uses(problem, p, id_)] for id_ in ids}
        placed = [place for places in taken.values() for place in places]
        lessons = tuple(dict.fromkeys(p.lesson for p in placed))
        seats = max((problem.size_of(problem.lesson[lesson]) for lesson in lessons), default=0)
        features = {f for lesson in lessons for f in problem.lesson[lesson].features if not f.startswith(SEATS)}
        count = sum(bool(places) for places in taken.values())
        amount = seats if kind is Kind.NEW_ROOM else 0
        names = tuple(sorted(features)) if kind is Kind.NEW_ROOM else subjects
        return Concession(kind, names, days_of(placed), amount, count, lessons)

    return used


def new_interpreters(problem: Problem, _cause: Cause) -> Iterator[Offer]:
    """Offer interpreters who are always there."""
    number = max((t.interpreters_needed for t in problem.lessons), default=0)
    for count in (number, number + 1):
        ids = [f"{NEW}interpreter:{index}" for index in range(count)]
        people = tuple(Interpreter(id_, "") for id_ in ids)

        def relax(p: Problem, people: tuple[Interpreter, ...] = people) -> Problem:
            return replace(p, interpreters=(*p.interpreters, *people))

        used = newly(Kind.NEW_INTERPRETER, (), ids)
        yield Offer(Kind.NEW_INTERPRETER, (), relax, Extras(frozenset(ids)), used, count)


def new_rooms(problem: Problem, _cause: Cause) -> Iterator[Offer]:
    """Offer rooms that have everything, at the site of most rooms."""
    everything = frozenset(f for t in problem.lessons for f in t.features)
    sites = [room.site for room in problem.rooms]
    site = max(sites, key=sites.count, default="")
    capacity = max((r.capacity for r in problem.rooms), default=1_000_000)
    allowed = {t.id for t in problem.lessons if t.allowed_rooms is not None}
    for count in (1, 2):
        ids = [f"{NEW}room:{index}" for index in range(count)]
        rooms = tuple(Room(id_, "", capacity, everything, site=site) for id_ in ids)

        def relax(p: Problem, rooms: tuple[Room, ...] = rooms) -> Problem:
            names = frozenset(room.id for room in rooms)
            lessons = tuple(
                replace(t, allowed_rooms=t.allowed_rooms | names)
                if t.id in allowed and t.allowed_rooms is not None
                else t
                for t in p.lessons
            )
            return replace(p, rooms=(*p.rooms, *rooms), lessons=lessons)

        used = newly(Kind.NEW_ROOM, (), ids)
        yield Offer(Kind.NEW_ROOM, (), relax, Extras(frozenset(ids)), used, count)


def more_days(problem: Problem, _cause: Cause) -> Iterator[Offer]:
    """Offer days that are closed, lie between the others, or follow the last: as few as possible."""
    days = {day.index: day for day in problem.days}
    if not days or not usual_windows(problem):
        return
    contact = max(day.contact_minutes for day in problem.days)
    added: dict[int, Day] = {}
    for index in range(min(days), max(days) + 1 + DAYS_MORE):
        day = days.get(index) or Day(index, "", (), contact)
        if not day.windows:
            added[index] = opened_like_others(problem, day)

    def relax(p: Problem) -> Problem:
        kept = [day for day in p.days if day.index not in added]
        return replace(p, days=tuple(sorted([*kept, *added.values()], key=lambda day: day.index)))

    def used(_relaxed: Problem, timetable: Timetable) -> Concession:
        taken = [place for place in timetable.placed if place.start // DAY_MINUTES in added]
        return Concession(Kind.MORE_DAYS, (), days_of(taken), lessons=tuple(p.lesson for p in taken))

    yield Offer(Kind.MORE_DAYS, (), relax, Extras(days=frozenset(added)), used)


def evenings(problem: Problem, _cause: Cause) -> Iterator[Offer]:
    """Offer longer days, to 20:00 at most: as few as possible."""
    longer = {d.index: lengthened(d, DAY_MINUTES, EVENING) for d in problem.days if d.windows}
    new = frozenset(a for d in problem.days if d.windows for a, _ in set(longer[d.index].windows) - set(d.windows))
    if not new:
        return

    def relax(p: Problem) -> Problem:
        def long_day(day: Day) -> Day:
            fresh = [w for w in longer[day.index].windows if w[0] in new and not overlaps(*w, day.windows)]
            return replace(day, windows=tuple(sorted([*day.windows, *fresh])), stretches=longer[day.index].stretches)

        return replace(p, days=tuple(long_day(day) if day.index in longer else day for day in p.days))

    def used(relaxed: Problem, timetable: Timetable) -> Concession:
        closing = {day.index: day.closing for day in problem.days}
        ends = {p.lesson: p.start + relaxed.lesson[p.lesson].minutes for p in timetable.placed}
        late = [
            p
            for p in timetable.placed
            if ends[p.lesson] > closing.get(p.start // DAY_MINUTES, 0) and p.lesson not in relaxed.fixed
        ]
        latest = max((ends[p.lesson] % DAY_MINUTES for p in late), default=0)
        return Concession(Kind.EVENINGS, (), days_of(late), latest, lessons=tuple(p.lesson for p in late))

    yield Offer(Kind.EVENINGS, (), relax, Extras(windows=new), used)


def more_contact(problem: Problem, cause: Cause) -> Iterator[Offer]:
    """Offer more contact minutes: on as few days as possible."""
    limits = {d.index: d.contact_minutes for d in problem.days if d.contact_minutes == cause.amount}

    def used(relaxed: Problem, timetable: Timetable) -> Concession:
        minutes: dict[tuple[str, int], int] = {}
        for place in timetable.placed:
            task = relaxed.lesson[place.lesson]
            for group in task.groups if task.contact else ():
                key = group, place.start // DAY_MINUTES
                minutes[key] = minutes.get(key, 0) + task.minutes
        over = {day: most for (_, day), most in minutes.items() if day in limits and most > limits[day]}
        most = max((m for (_, day), m in minutes.items() if day in over), default=0)
        return Concession(Kind.CONTACT, (), tuple(sorted(over)), most)

    extras = Extras(contact=tuple(limits.items()))
    yield Offer(Kind.CONTACT, (str(cause.amount),), lambda p: without(p, (cause,)), extras, used)


def several(*makers: Callable[[Problem, Cause], Iterator[Offer]]) -> Callable[[Problem, Cause], Iterator[Offer]]:
    """Return a maker of all the offers of several."""

    def make(problem: Problem, cause: Cause) -> Iterator[Offer]:
        for maker in makers:
            yield from maker(problem, cause)

    return make


OFFERS: Mapping[CauseKind, Callable[[Problem, Cause], Iterator[Offer]]] = {
    CauseKind.TRAVEL: dropping(Kind.TRAVEL),
    CauseKind.CONTACT: several(more_contact, more_days),
    CauseKind.TRAINER_DAILY: dropping(Kind.DAILY),
    CauseKind.INTERPRETER_DAILY: dropping(Kind.DAILY),
    CauseKind.HOURS: several(evenings, more_days),
    CauseKind.ROOMS: new_rooms,
    CauseKind.INTERPRETERS: new_interpreters,
    CauseKind.TRAINERS: new_trainers,
    CauseKind.EQUIPMENT: new_rooms,
    CauseKind.SEATS: new_rooms,
    CauseKind.ALLOWED_ROOMS: dropping(Kind.ALLOWED),
    CauseKind.ALLOWED_TRAINERS: dropping(Kind.ALLOWED),
    CauseKind.LIMITS: dropping(Kind.LIMITS),
    CauseKind.ROOM_TAKEN: freeing(Kind.ROOM_FREE),
    CauseKind.INTERPRETER_AWAY: freeing(Kind.PERSON_FREE),
    CauseKind.TRAINER_AWAY: freeing(Kind.PERSON_FREE),
    CauseKind.GROUP_AWAY: freeing(Kind.GROUP_FREE),
    CauseKind.CLOSED: more_days,
    CauseKind.OPENS: dropping(Kind.EDGES),
    CauseKind.CLOSES: dropping(Kind.EDGES),
    CauseKind.ORDER: dropping(Kind.ORDER),
    CauseKind.LOCK: unlocking,
    CauseKind.DATES: more_days,
}
