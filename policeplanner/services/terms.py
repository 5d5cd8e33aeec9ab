"""Several editions as one problem: they share trainers, rooms and interpreters, each on its own days and blocks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner.domain.activities import OFF
from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.venues import TRAVEL_MINUTES
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.i18n import translate
from policeplanner.scheduling.candidates import merged
from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    Day,
    Group,
    Interpreter,
    LessonTask,
    Lock,
    Problem,
    Room,
    Span,
    Trainer,
)
from policeplanner.services.timetables import Scope, Task, describe

Resource = TypeVar("Resource", Trainer, Room)


@dataclass(frozen=True)
class Member:
    """One of the editions: its own description, and by how many minutes its days come later than the first of all."""

    edition_id: UUID
    code: str
    task: Task
    shift: int
    town: str
    team: frozenset[str]
    rooms: frozenset[str]
    interpreters: frozenset[str]

    @property
    def parties(self) -> list[str]:
        """Return its groups, or itself when it has none."""
        return [group.id for group in self.task.problem.groups] or [str(self.edition_id)]

    def parties_of(self, lesson: LessonTask) -> list[str]:
        """Return the groups of a lesson, or the edition."""
        return sorted(lesson.groups) or [str(self.edition_id)]

    @property
    def days(self) -> tuple[Day, ...]:
        """Return its days, counted from the first of all."""
        return tuple(shifted_day(day, self.shift) for day in self.task.problem.days)

    @property
    def lessons(self) -> frozenset[str]:
        """Return the ids of its lessons."""
        return frozenset(self.task.problem.lesson)


@dataclass(frozen=True)
class Together:
    """Editions described as one problem; `task` holds it, with the first of the editions."""

    members: tuple[Member, ...]
    task: Task

    @property
    def alone(self) -> list[str]:
        """Return the codes of editions that share nobody and nothing with the others while they last."""
        met = {each.code for pair in combinations(self.members, 2) if share(*pair) for each in pair}
        return [member.code for member in self.members if member.code not in met]

    def problem_of(self, member: Member) -> Problem:
        """Return the part of the problem that is one edition's."""
        problem, own = self.task.problem, member.lessons
        groups = set(member.task.problem.group)
        return replace(
            problem,
            lessons=tuple(task for task in problem.lessons if task.id in own),
            groups=tuple(group for group in problem.groups if group.id in groups),
            locks=tuple(lock for lock in problem.locks if lock.lesson in own),
        )


def describe_together(session: Session, edition_ids: Sequence[UUID], *, scope: Scope = Scope.ALL) -> Together:
    """Describe several editions to the scheduler as one problem.

    Every trainer, room and interpreter is in it once, taken by what all other editions have placed. A lesson has only
    the days and blocks, the team, the rooms and the interpreters of its edition, whose code its name begins with.
    Raises PlannerError for an edition that is postponed or cancelled, or has no dates or no working day.
    """
    editions = [session.get_one(Edition, edition_id) for edition_id in dict.fromkeys(edition_ids)]
    for edition in editions:
        refuse_off(edition)
    beside = frozenset(edition.id for edition in editions)
    tasks = [describe(session, edition.id, scope=scope, beside=beside) for edition in editions]
    first_day = min(task.first_day for task in tasks)
    members = tuple(member_of(edition, task, first_day) for edition, task in zip(editions, tasks, strict=True))
    topics = {id_: name for task in tasks for id_, name in task.topics.items()}
    return Together(members, Task(editions[0].id, problem_of_all(members), first_day, topics))


def refuse_off(edition: Edition) -> None:
    """Raise PlannerError for an edition that will not take place."""
    if edition.activity.status in OFF:
        text = translate("Terms", "Edition {code} is postponed or cancelled. Leave it out, or plan it again first.")
        raise PlannerError(text.format(code=edition.code))


def member_of(edition: Edition, task: Task, first_day: date) -> Member:
    """Return an edition as one of several."""
    venue = edition.activity.venue
    works = edition.interpretation is not Interpretation.NONE
    return Member(
        edition_id=edition.id,
        code=edition.code,
        task=task,
        shift=(task.first_day - first_day).days * DAY_MINUTES,
        town=venue.city if venue else "",
        team=frozenset(str(member.trainer_id) for member in edition.team),
        rooms=frozenset(str(room.id) for room in venue.rooms) if venue else frozenset(),
        interpreters=frozenset(str(m.interpreter_id) for m in edition.interpreters if works),
    )


def share(one: Member, other: Member) -> bool:
    """Tell whether two editions have somebody or a room in common on a common day."""
    days = {day.index for day in one.days} & {day.index for day in other.days}
    common = one.team & other.team or one.rooms & other.rooms or one.interpreters & other.interpreters
    return bool(days and common)


def problem_of_all(members: Sequence[Member]) -> Problem:
    """Return the problem of all editions."""
    alike = len({member.days for member in members}) == 1
    tokens = Tokens(members)
    towns = sorted({member.town for member in members} - {""})
    return Problem(
        days=members[0].days if alike else days_of_all(members),
        lessons=tuple(lesson for member in members for lesson in lessons_of(member, tokens, alike=alike)),
        groups=tuple(group for member in members for group in groups_of(member, alike=alike)),
        trainers=tuple(trainers_of(members)),
        rooms=tuple(rooms_of(members)),
        interpreters=(*interpreters_of(members), *tokens.interpreters()),
        locks=tuple(lock for member in members for lock in locks_of(member, tokens)),
        travel=dict.fromkeys(combinations(towns, 2), TRAVEL_MINUTES),
        calendars={} if alike else {member.code: member.days for member in members},
    )


def shifted(spans: Iterable[Span], minutes: int) -> tuple[Span, ...]:
    """Return spans so many minutes later."""
    return tuple((start + minutes, end + minutes) for start, end in spans)


def shifted_day(day: Day, minutes: int) -> Day:
    """Return a day so many minutes later, whole days of them."""
    return replace(
        day,
        index=day.index + minutes // DAY_MINUTES,
        windows=shifted(day.windows, minutes),
        stretches=shifted(day.stretches, minutes),
    )


def days_of_all(members: Iterable[Member]) -> tuple[Day, ...]:
    """Return the days of all editions, open whenever one of them is."""
    found: dict[int, list[Day]] = defaultdict(list)
    for member in members:
        for day in member.days:
            found[day.index].append(day)
    return tuple(
        replace(days[0], windows=tuple(merged(window for day in days for window in day.windows)))
        for _, days in sorted(found.items())
    )


def trainers_of(members: Iterable[Member]) -> Iterator[Trainer]:
    """Yield each trainer once, with all that takes them and the qualifications they have in any edition."""
    for same in once((m.shift, t, t.id in m.team) for m in members for t in m.task.problem.trainers):
        known = frozenset(skill for _, trainer in same for skill in trainer.qualifications)
        yield replace(same[0][1], busy=busy_of(same), qualifications=known)


def rooms_of(members: Iterable[Member]) -> Iterator[Room]:
    """Yield each room once, with all that takes it."""
    for same in once((m.shift, r, r.id in m.rooms) for m in members for r in m.task.problem.rooms):
        yield replace(same[0][1], busy=busy_of(same))


def once(found: Iterable[tuple[int, Resource, bool]]) -> Iterator[list[tuple[int, Resource]]]:
    """Yield what several editions say of the same trainer or room, with the minutes by which they come later.

    Who is no longer of an edition, but still in its lessons, counts as taken all the time there, not elsewhere.
    """
    every: dict[str, list[tuple[int, Resource, bool]]] = defaultdict(list)
    for shift, each, present in found:
        every[each.id].append((shift, each, present))
    for same in every.values():
        here = [(shift, each) for shift, each, present in same if present]
        yield here or [(shift, each) for shift, each, _ in same]


def busy_of(same: Iterable[tuple[int, Resource]]) -> tuple[Span, ...]:
    """Return all that takes a trainer or room."""
    return tuple(merged(span for shift, each in same for span in shifted(each.busy, shift)))


def groups_of(member: Member, *, alike: bool) -> Iterator[Group]:
    """Yield the groups of an edition."""
    for group in member.task.problem.groups:
        name = f"{member.code} · {group.name}"
        calendar = "" if alike else member.code
        yield replace(group, name=name, busy=shifted(group.busy, member.shift), calendar=calendar)


def lessons_of(member: Member, tokens: "Tokens", *, alike: bool) -> Iterator[LessonTask]:
    """Yield the lessons of an edition, with only what is the edition's to choose from."""
    problem = member.task.problem
    for lesson in problem.lessons:
        shared = tokens.of(member, lesson)
        able = frozenset(
            trainer.id
            for trainer in problem.trainers
            if trainer.id in member.team
            and (lesson.qualification is None or lesson.qualification in trainer.qualifications)
        )
        yield replace(
            lesson,
            name=f"{member.code} · {lesson.name}",
            allowed_trainers=able,
            allowed_rooms=member.rooms,
            allowed_interpreters=frozenset(shared) if shared else member.interpreters,
            interpreters_needed=len(shared) or lesson.interpreters_needed,
            earliest_start=None if lesson.earliest_start is None else lesson.earliest_start + member.shift,
            site=member.town,
            calendar="" if alike else member.code,
        )


def locks_of(member: Member, tokens: "Tokens") -> Iterator[Lock]:
    """Yield where the lessons of an edition are."""
    for lock in member.task.problem.locks:
        shared = tokens.of(member, member.task.problem.lesson[lock.lesson])
        interpreters = tuple(shared) or lock.interpreters
        yield replace(lock, start=lock.start + member.shift, interpreters=interpreters)


def interpreters_of(members: Iterable[Member]) -> tuple[Interpreter, ...]:
    """Return each interpreter once, with all that takes them."""
    found: dict[str, Interpreter] = {}
    for member in members:
        for each in member.task.problem.interpreters:
            before = found[each.id].busy if each.id in found else ()
            busy = tuple(merged((*before, *shifted(each.busy, member.shift))))
            found[each.id] = replace(each, busy=busy)
    return tuple(found.values())


class Tokens:
    """Keeps the lessons of two editions apart that share an interpreter, who works through all lessons of an edition.

    Two groups of one edition may have lessons at once; a group of one and a group of the other may not. So each such
    pair of groups has a token of its own, which every lesson of either needs as if it were an interpreter.
    """

    def __init__(self, members: Sequence[Member]) -> None:
        """Find the editions that share interpreters."""
        self.found: dict[str, tuple[Member, Member]] = {}
        self.of_party: Mapping[str, list[str]] = defaultdict(list)
        for one, other in combinations(members, 2):
            for mine in one.parties if one.interpreters & other.interpreters else ():
                for theirs in other.parties:
                    token = f"{mine}+{theirs}"
                    self.found[token] = one, other
                    self.of_party[mine].append(token)
                    self.of_party[theirs].append(token)

    def of(self, member: Member, lesson: LessonTask) -> list[str]:
        """Return the tokens of a lesson."""
        return sorted({token for party in member.parties_of(lesson) for token in self.of_party.get(party, ())})

    def interpreters(self) -> Iterator[Interpreter]:
        """Yield the tokens as interpreters, taken when one of those is whom the editions share."""
        for token, (one, other) in self.found.items():
            shared = one.interpreters & other.interpreters
            known = {each.id: each for m in (one, other) for each in m.task.problem.interpreters if each.id in shared}
            spans = [
                span
                for member in (one, other)
                for each in member.task.problem.interpreters
                if each.id in shared
                for span in shifted(each.busy, member.shift)
            ]
            names = ", ".join(sorted(each.name for each in known.values()))
            yield Interpreter(token, names, tuple(merged(spans)), DAY_MINUTES)
