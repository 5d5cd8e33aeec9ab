"""The smallest set of wishes and facts that cannot hold together, found by leaving out and proving again."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from policeplanner.scheduling.cpsat import Verdict
from policeplanner.scheduling.precheck import Reason
from policeplanner.scheduling.problem import LessonTask, Problem
from policeplanner.scheduling.timetable import Timetable
from policeplanner.scheduling.why_answer import Conflict, Proof
from policeplanner.scheduling.why_causes import Cause, CauseKind, causes_of, without
from policeplanner.scheduling.why_cpsat import feasible
from policeplanner.scheduling.why_oracle import STEP_SECONDS, Oracle, Possible, ask, counted_out

FOCUS_SECONDS = 1.0
AGREEING_SECONDS = 0.5
TOPICS_TRIED = 4
TIME = frozenset(
    {
        CauseKind.HOURS,
        CauseKind.CLOSED,
        CauseKind.CONTACT,
        CauseKind.GROUP_AWAY,
        CauseKind.LIMITS,
        CauseKind.LOCK,
    }
)
HINTS: tuple[frozenset[CauseKind], ...] = (
    frozenset({CauseKind.ORDER, CauseKind.OPENS, CauseKind.CLOSES}),
    frozenset({CauseKind.ROOMS, CauseKind.SEATS, CauseKind.EQUIPMENT, CauseKind.ALLOWED_ROOMS}),
    TIME,
    TIME | {CauseKind.TRAINERS, CauseKind.TRAINER_AWAY, CauseKind.TRAINER_DAILY, CauseKind.ALLOWED_TRAINERS},
    TIME | {CauseKind.INTERPRETERS, CauseKind.INTERPRETER_AWAY, CauseKind.INTERPRETER_DAILY},
    TIME | {CauseKind.ROOMS, CauseKind.SEATS, CauseKind.EQUIPMENT, CauseKind.ROOM_TAKEN, CauseKind.ALLOWED_ROOMS},
)


def focus(problem: Problem, parts: Iterable[list[str]], deadline: float) -> Oracle | None:
    """Return an oracle for the first part of the lessons that is impossible in itself, else None.

    Fixed lessons always count. `problem` has its seats as features.
    """
    tried: set[frozenset[str]] = set()
    for lessons in parts:
        chosen = frozenset(lessons)
        if chosen in tried:
            continue
        tried.add(chosen)
        smaller = only(problem, chosen)
        oracle = Oracle(smaller, causes_of(smaller), deadline)
        if ask(smaller, min(FOCUS_SECONDS, oracle.left)).possible is Possible.NO:
            return oracle
    return None


def parts_counted(problem: Problem, reasons: Iterable[Reason]) -> Iterator[list[str]]:
    """Yield the lessons of reasons found by counting."""
    for reason in reasons:
        yield [subject for subject in reason.subjects if subject in problem.lesson]
        yield from (by_subject(problem, subject) for subject in reason.subjects)
        yield [task.id for task in problem.lessons]


def parts_missing(problem: Problem, guess: Timetable) -> Iterator[list[str]]:
    """Yield sets of lessons worth a look, small ones first: what concerns lessons that found no place in a guess."""
    missing = [t for t in problem.lessons if guess.find(t.id) is None]
    yield from ([task.id] for task in missing[:3])
    for task in missing[:2]:
        yield chain(problem, task)
        yield [*chain(problem, task), *(t.id for t in problem.lessons if t.groups & task.groups and is_limited(t))]
    if any(task.interpreters_needed for task in missing):
        yield [t.id for t in problem.lessons if t.interpreters_needed]
    topics = Counter(task.qualification for task in missing)
    for topic, _ in topics.most_common(TOPICS_TRIED):
        yield [t.id for t in problem.lessons if t.qualification == topic]
    for task in missing[:2]:
        yield [t.id for t in problem.lessons if t.groups <= task.groups]
        yield [t.id for t in problem.lessons if t.groups & task.groups]


def is_limited(task: LessonTask) -> bool:
    """Return whether a lesson may only begin at certain times."""
    return task.earliest_start is not None or task.latest_start is not None


def by_subject(problem: Problem, subject: str) -> list[str]:
    """Return the lessons of a topic or group."""
    return [t.id for t in problem.lessons if subject == t.qualification or subject in t.groups]


def chain(problem: Problem, task: LessonTask) -> list[str]:
    """Return a lesson with all that come before and after it in order."""
    linked = {task.id}
    while True:
        before = {earlier for id_ in linked for earlier in problem.lesson[id_].after if earlier in problem.lesson}
        after = {t.id for t in problem.lessons if linked & set(t.after)}
        if before | after <= linked:
            break
        linked |= before | after
    return [*sorted(linked), *(t.id for t in problem.lessons if t.groups & task.groups and (t.opens or t.closes))]


def only(problem: Problem, lessons: frozenset[str]) -> Problem:
    """Return the problem of some lessons beside the fixed ones."""
    kept = tuple(t for t in problem.lessons if t.id in lessons or t.id in problem.fixed)
    ids = {task.id for task in kept}
    return replace(problem, lessons=kept, locks=tuple(lock for lock in problem.locks if lock.lesson in ids))


def conflict_of(problem: Problem, oracle: Oracle) -> Conflict:
    """Return the conflict of an impossible problem, given an oracle for lessons of it that are impossible already."""
    whole = Oracle(problem, causes_of(problem), oracle.deadline)
    found = first_causes(oracle)
    kept, minimal = weeded(whole, found, oracle.seen)
    judge = oracle if kept == found else whole  # with fewer causes it takes more lessons to be impossible
    lessons = tuple(t.id for t in judge.problem.lessons)
    proof = Proof.TWICE if proven_again(judge, kept) else Proof.ONCE
    return Conflict(tuple(kept) or (Cause(CauseKind.DATES),), lessons, minimal, proof)


def first_causes(oracle: Oracle) -> list[Cause]:
    """Return causes that are impossible together for the lessons of an oracle: none when there are too few days."""
    if oracle.holding(()) is Possible.NO:
        return []
    return quick_explain(oracle, (), (), hinted(oracle))


def hinted(oracle: Oracle) -> tuple[Cause, ...]:
    """Return the few kinds of causes that are impossible together by counting alone, else all."""
    causes = tuple(causes_of(oracle.problem))
    for kinds in HINTS:
        few = tuple(cause for cause in causes if cause.kind in kinds)
        if oracle.counts_out(few):
            return few
    return causes


def quick_explain(
    oracle: Oracle, base: tuple[Cause, ...], added: tuple[Cause, ...], causes: tuple[Cause, ...]
) -> list[Cause]:
    """Return a minimal part of `causes` that is impossible together with `base`, preferring the later ones.

    Halves are left out at once (QuickXplain); a step without an answer counts as possible, so that the result is
    impossible in any case.
    """
    if added and oracle.holding(base) is Possible.NO:
        return []
    if len(causes) == 1:
        return list(causes)
    middle = len(causes) // 2
    general, particular = causes[:middle], causes[middle:]
    second = quick_explain(oracle, base + particular, particular, general)
    first = quick_explain(oracle, (*base, *second), tuple(second), particular)
    return [*second, *first]


def weeded(whole: Oracle, causes: list[Cause], parts: list[Timetable]) -> tuple[list[Cause], bool]:
    """Leave out, with all lessons, what is not needed after all; tell whether every step was answered.

    parts: timetables of some lessons to begin with.
    """
    kept, minimal = list(causes), True
    for cause in causes:
        rest = [other for other in kept if other != cause]
        answer = Possible.YES if whole.completes(rest, parts) else whole.holding(rest)
        if answer is Possible.NO:
            kept = rest
        minimal = minimal and answer is not Possible.UNKNOWN
    return kept, minimal


def proven_again(oracle: Oracle, causes: list[Cause]) -> bool:
    """Prove once more, from another seed and without presolve, that the causes cannot hold together.

    Counting is a proof of its own kind, so what is counted needs no more than one agreeing run of the solver.
    """
    relaxed = without(oracle.problem, oracle.causes - frozenset(causes))
    counted = counted_out(relaxed)
    seconds = AGREEING_SECONDS if counted else min(STEP_SECONDS, max(oracle.left, AGREEING_SECONDS))
    again = feasible(relaxed, seconds, seed=2, presolve=False)
    return again.verdict is Verdict.INFEASIBLE or (counted and again.timetable is None)
