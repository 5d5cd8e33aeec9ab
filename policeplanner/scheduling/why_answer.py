"""What is asked about a course without a timetable, and the answer: the conflict, ways to mend it, and what fits."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from policeplanner.scheduling.checker import Violation
from policeplanner.scheduling.precheck import Reason
from policeplanner.scheduling.problem import Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.why_causes import Cause

NOTHING = Timetable()


class Finding(StrEnum):
    """What was found out.

    POSSIBLE: here is a timetable of all lessons. IMPOSSIBLE: proven that there is none. UNDECIDED: the time ran out.
    CANCELLED: stopped; what is known until then.
    """

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNDECIDED = "undecided"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Question:
    """A problem to explain until a moment on the clock of time.monotonic, which parent and child share."""

    problem: Problem
    until: float


class Proof(StrEnum):
    """How often it is proven that the causes cannot hold together, each time by other means."""

    TWICE = "twice"
    ONCE = "once"


@dataclass(frozen=True)
class Conflict:
    """Causes that cannot hold together for these lessons; minimal: without any one of them all lessons fit."""

    causes: tuple[Cause, ...]
    lessons: tuple[str, ...]
    minimal: bool
    proof: Proof


class Kind(StrEnum):
    """What a concession is about."""

    UNLOCK = "unlock"
    ORDER = "order"
    LIMITS = "limits"
    ALLOWED = "allowed"
    EDGES = "edges"
    CONTACT = "contact"
    DAILY = "daily"
    EVENINGS = "evenings"
    ROOM_FREE = "room-free"
    NEW_ROOM = "new-room"
    PERSON_FREE = "person-free"
    GROUP_FREE = "group-free"
    MORE_DAYS = "more-days"
    NEW_INTERPRETER = "new-interpreter"
    NEW_TRAINER = "new-trainer"
    TRAVEL = "travel"


BASE_COST: Mapping[Kind, int] = {
    Kind.UNLOCK: 10,
    Kind.ORDER: 15,
    Kind.LIMITS: 15,
    Kind.ALLOWED: 15,
    Kind.EDGES: 20,
    Kind.CONTACT: 20,
    Kind.DAILY: 20,
    Kind.EVENINGS: 15,
    Kind.ROOM_FREE: 25,
    Kind.NEW_ROOM: 25,
    Kind.PERSON_FREE: 30,
    Kind.GROUP_FREE: 30,
    Kind.MORE_DAYS: 25,
    Kind.NEW_INTERPRETER: 40,
    Kind.NEW_TRAINER: 40,
    Kind.TRAVEL: 60,
}
COST_OF_A_DAY = 10


@dataclass(frozen=True)
class Concession:
    """One thing given up or added: ids of lessons, people, rooms, topics or features; the days; minutes or seats.

    count: how many people or rooms are new. lessons: those that make use of it.
    """

    kind: Kind
    subjects: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    amount: int = 0
    count: int = 1
    lessons: tuple[str, ...] = ()

    @property
    def cost(self) -> int:
        """Return how hard it is, by habit: money, agreements with others, and days."""
        return BASE_COST[self.kind] * self.count + COST_OF_A_DAY * len(self.days)


@dataclass(frozen=True)
class Repair:
    """Concessions that together make a timetable possible, and that timetable; new people and rooms begin with "new:".

    least: no timetable needs less of them.
    """

    concessions: tuple[Concession, ...]
    timetable: Timetable
    least: bool

    @property
    def cost(self) -> int:
        """Return the cost of all concessions."""
        return sum(concession.cost for concession in self.concessions)


@dataclass(frozen=True)
class Explanation:
    """Why a course has no timetable.

    reasons: what counting alone finds. conflict: the smallest set of wishes and facts that cannot hold together.
    repairs: different ways out, cheapest first, each with a timetable of all lessons. partial: the best timetable found
    (complete when POSSIBLE). given: rules that locked lessons break among themselves, planned around. `done` is False
    while more may follow.
    """

    finding: Finding
    reasons: tuple[Reason, ...] = ()
    conflict: Conflict | None = None
    repairs: tuple[Repair, ...] = ()
    partial: Timetable = NOTHING
    given: tuple[Violation, ...] = ()
    seconds: float = 0.0
    done: bool = False
