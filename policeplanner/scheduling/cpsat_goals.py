"""The soft goals of the interval model, each equal to what `measures` counts, with its proven floor."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from math import gcd

from ortools.sat.python import cp_model

from policeplanner.scheduling.candidates import spreads
from policeplanner.scheduling.cpsat_lessons import LessonVariables, Variables
from policeplanner.scheduling.measures import NOON, could_mix, even_share
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, Origin
from policeplanner.scheduling.wishes import Wishes

Term = cp_model.LinearExpr | int
LEAST_LOAD_WORK = 0.02
ROOMS_TRIED = 3
SOLVED = frozenset({cp_model.OPTIMAL, cp_model.FEASIBLE})


@dataclass(frozen=True)
class Goal:
    """One thing to keep small: what a unit costs, its amount, and a proven floor of the amount.

    group: whose days it is about; what a group's days cost has a floor together, see `floors`.
    """

    weight: int
    amount: Term
    floor: int
    group: str = ""


Amount = tuple[Term, int, str]


def goals(variables: Variables, wishes: Wishes) -> Iterator[Goal]:
    """Yield the goals; one of weight 0 costs no variable."""
    makers: dict[str, Callable[[], Iterator[Amount]]] = {
        "even_days": lambda: even_days(variables),
        "rooms": lambda: rooms(variables),
        "topic_spread": lambda: topic_spread(variables),
        "trainer_load": lambda: trainer_load(variables),
        "mixed_pairs": lambda: mixed_pairs(variables),
        "idle": lambda: idle(variables),
        "late_finish": lambda: late_finish(variables, wishes.finish_by),
        "late_short_day": lambda: late_finish(variables, wishes.short_finish_by, only_short=True),
        "hard_mornings": lambda: hard_mornings(variables, wishes.hard_topics),
    }
    weights = wishes.weights()
    for name, make in makers.items():
        if weights[name]:
            for amount, floor, group in make():
                yield Goal(weights[name], amount, floor, group)


def on_day(lessons: list[LessonVariables], day: Day) -> list[tuple[LessonVariables, cp_model.IntVar]]:
    """Return the lessons that may be on a day, with the literals that say so."""
    return [(v, v.days[day.index]) for v in lessons if day.index in v.days]


def minutes_on(lessons: list[LessonVariables], day: Day) -> Term:
    """Return the minutes of lessons on a day."""
    return sum(v.task.minutes * literal for v, literal in on_day(lessons, day))


def idle(variables: Variables) -> Iterator[Amount]:
    """Yield, for each group and day, the open minutes unused before its last lesson ends."""
    for group in variables.problem.groups:
        lessons = variables.of_group(group.id)
        for day in variables.problem.days_of(group):
            today = [v for v in lessons if day.index in v.days]
            if day.windows and all(v.within(day) if v.fixed else not spreads(day, v.task) for v in today):
                yield from ((amount, 0, group.id) for amount in idle_in_windows(variables, today, day))
            elif day.windows:
                yield idle_until_finish(variables, today, day), 0, group.id


def idle_in_windows(variables: Variables, today: list[LessonVariables], day: Day) -> Iterator[Term]:
    """Yield the idle minutes of each window: all that is unused when a later one is used, else up to the last end."""
    later = None
    for opening, closing in reversed(day.windows):
        here = [(v, v.windows[opening]) for v in today if opening in v.windows]
        used = sum(v.task.minutes * literal for v, literal in here)
        unused = variables.new_int(0, closing - opening)
        if later is not None:
            variables.model.add(unused >= (closing - opening) * later - used)
        for v, literal in here:
            if v.task.minutes < closing - opening:
                variables.model.add(unused >= v.end - opening - used).only_enforce_if(variables.certain([literal]))
        yield unused
        later = any_of(variables, [literal for _, literal in here] + ([] if later is None else [later]))


def any_of(variables: Variables, literals: list[cp_model.IntVar]) -> cp_model.IntVar:
    """Return a literal that is true when one of them is."""
    some = variables.new_bool()
    for literal in literals:
        variables.model.add_implication(literal, some)
    return some


def idle_until_finish(variables: Variables, today: list[LessonVariables], day: Day) -> Term:
    """Return the idle minutes of a day on which a lesson contains its own breaks: open time before the last end."""
    model = variables.model
    last = variables.new_int(day.opening, (day.index + 2) * DAY_MINUTES)
    for v in today:
        model.add(last >= v.end).only_enforce_if(variables.certain([v.days[day.index]]))
    passed = []
    for earlier, later in zip(day.windows, day.windows[1:], strict=False):
        over = variables.new_bool()
        model.add(last > later[0]).only_enforce_if(over)
        passed.append((later[0] - earlier[1]) * over)
    unused = variables.new_int(0, day.open_minutes + DAY_MINUTES)
    model.add(unused >= last - day.opening - sum(passed) - minutes_on(today, day))
    return unused


def late_finish(variables: Variables, finish_by: int, *, only_short: bool = False) -> Iterator[Amount]:
    """Yield, for each group and each of its days (or short days only), the minutes its last lesson ends too late."""
    for group in variables.problem.groups:
        for day in variables.problem.days_of(group):
            if only_short and not day.short:
                continue
            limit = day.index * DAY_MINUTES + finish_by
            today = on_day(variables.of_group(group.id), day)
            if day.closing > limit or any(v.fixed for v, _ in today):
                late = variables.new_int(0, 2 * DAY_MINUTES)
                for v, literal in today:
                    variables.model.add(late >= v.end - limit).only_enforce_if(variables.certain([literal]))
                yield late, 0, group.id


def even_days(variables: Variables) -> Iterator[Amount]:
    """Yield the minutes of each group's fullest day."""
    for group in variables.problem.groups:
        yield *fullest_day(variables, group), group.id


def fullest_day(variables: Variables, group: Group) -> tuple[Term, int]:
    """Return the minutes of the fullest day, and the even share."""
    lessons = variables.of_group(group.id)
    days = [day for day in variables.problem.days_of(group) if on_day(lessons, day)]
    lengths = [v.task.minutes for v in lessons]
    floor = even_share(lengths, len(days))
    most = variables.new_int(floor, sum(lengths))
    for day in days:
        variables.model.add(most >= minutes_on(lessons, day))
    return most, floor


def rooms(variables: Variables) -> Iterator[Amount]:
    """Yield the rooms each group has beyond the first in lessons of its own."""
    for group in variables.problem.groups:
        seen: dict[str, cp_model.IntVar] = {}
        own = [v for v in variables.of_group(group.id) if len(v.task.groups) == 1]
        for v in own:
            for room, literal in v.rooms.items():
                seen.setdefault(room, variables.new_bool())
                variables.model.add_implication(literal, seen[room])
        floor = least_rooms([frozenset(v.rooms) for v in own if v.rooms]) - 1 if seen else 0
        more = variables.new_int(floor, max(0, len(seen) - 1))
        variables.model.add(more >= sum(seen.values()) - 1)
        yield more, floor, ""


def least_rooms(choices: list[frozenset[str]]) -> int:
    """Return how many rooms are needed at least when each lesson has some to choose from."""
    every = sorted(frozenset().union(*choices))
    for number in range(1, ROOMS_TRIED + 1):
        if any(all(choice & set(some) for choice in choices) for some in combinations(every, number)):
            return number
    return min(len(every), ROOMS_TRIED + 1)


def topic_spread(variables: Variables) -> Iterator[Amount]:
    """Yield, for each group and topic, the days it could be taught on and is not."""
    for group in variables.problem.groups:
        teaching_days = [day for day in variables.problem.days_of(group) if day.windows]
        lessons = variables.of_group(group.id)
        for topic in sorted({v.task.topic for v in lessons} - {""}):
            of_topic = [v for v in lessons if v.task.topic == topic]
            wanted = min(len(of_topic), len(teaching_days))
            if wanted > 1:
                missed = variables.new_int(0, wanted - 1)
                variables.model.add(missed >= wanted - sum(used_days(variables, of_topic, teaching_days)))
                yield missed, 0, ""


def used_days(variables: Variables, lessons: list[LessonVariables], days: list[Day]) -> Iterator[cp_model.IntVar]:
    """Yield a literal for each day; true only when one of the lessons is on it."""
    for day in days:
        literals = [literal for _, literal in on_day(lessons, day)]
        if literals:
            used = variables.new_bool()
            variables.model.add_bool_or(literals).only_enforce_if(used)
            yield used


def trainer_load(variables: Variables) -> Iterator[Amount]:
    """Yield the minutes of the busiest trainer; the floor is what the qualifications alone make necessary."""
    loads: dict[str, list[tuple[int, cp_model.IntVar]]] = {}
    for v in variables.lessons:
        for trainer, literal in v.trainers.items():
            loads.setdefault(trainer, []).append((v.task.minutes, literal))
    if loads:
        floor = least_load(variables)
        most = variables.new_int(floor, sum(minutes for load in loads.values() for minutes, _ in load))
        for load in loads.values():
            variables.model.add(most >= sum(minutes * literal for minutes, literal in load))
        yield most, floor, ""


def least_load(variables: Variables) -> int:
    """Return what the busiest trainer must teach at least when time did not matter: a sum of whole lessons."""
    model = cp_model.CpModel()
    loads: dict[str, list[Term]] = {}
    for v in variables.lessons:
        chosen = {trainer: model.new_bool_var("") for trainer in v.trainers}
        model.add(sum(chosen.values()) == (len(chosen) if v.fixed else v.task.trainers_needed))
        for trainer, literal in chosen.items():
            loads.setdefault(trainer, []).append(v.task.minutes * literal)
    total = sum(v.task.minutes * len(v.trainers) for v in variables.lessons)
    most = model.new_int_var(0, total, "")
    for load in loads.values():
        model.add(most >= sum(load))
    model.minimize(most)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = LEAST_LOAD_WORK
    status = solver.solve(model)
    unit = gcd(*(v.task.minutes for v in variables.lessons))
    return -(-round(solver.best_objective_bound) // unit) * unit if status in SOLVED else 0


def mixed_pairs(variables: Variables) -> Iterator[Amount]:
    """Yield 1 for each lesson whose trainers could be of both origins and are not."""
    problem = variables.problem
    for v in variables.lessons:
        if could_mix(problem, v.task):
            unmixed = variables.new_bool()
            for origin in Origin:
                having = [lit for trainer, lit in v.trainers.items() if problem.trainer[trainer].origin is origin]
                variables.model.add_bool_or([unmixed, *having])
            yield unmixed, 0, ""


def hard_mornings(variables: Variables, hard_topics: frozenset[str]) -> Iterator[Amount]:
    """Yield 1 for each lesson of a hard topic that begins at noon or later."""
    for v in variables.lessons:
        if v.task.topic in hard_topics:
            yield begins_after_noon(variables, v), 0, ""


def begins_after_noon(variables: Variables, v: LessonVariables) -> cp_model.IntVar:
    """Return a literal that must be true when a lesson begins at noon or later."""
    afternoon = variables.new_bool()
    for number, today in v.days.items():
        early = variables.model.add(v.start <= number * DAY_MINUTES + NOON - 1)
        early.only_enforce_if([*variables.certain([today]), ~afternoon])
    return afternoon
