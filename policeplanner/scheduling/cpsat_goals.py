"""The soft goals of the interval model, each equal to what `measures` counts."""

from collections.abc import Callable, Iterator

from ortools.sat.python import cp_model

from policeplanner.scheduling.cpsat_lessons import LessonVariables, Variables
from policeplanner.scheduling.measures import could_mix
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, Origin
from policeplanner.scheduling.wishes import Wishes

Term = cp_model.LinearExpr | int


def add_goals(variables: Variables, wishes: Wishes) -> None:
    """Minimise the weighted goals; a goal of weight 0 costs no variable."""
    makers: dict[str, Callable[[], Iterator[Term]]] = {
        "even_days": lambda: even_days(variables),
        "rooms": lambda: rooms(variables),
        "topic_spread": lambda: topic_spread(variables),
        "trainer_load": lambda: trainer_load(variables),
        "mixed_pairs": lambda: mixed_pairs(variables),
    }
    weights = wishes.weights()
    terms = [weights[goal] * term for goal, make in makers.items() if weights[goal] for term in make()]
    if weights["idle"] or weights["late_finish"]:
        for idle, late in finishes(variables, wishes.finish_by):
            terms.append(weights["idle"] * idle + weights["late_finish"] * late)
    variables.model.minimize(sum(terms))


def on_day(lessons: list[LessonVariables], day: Day) -> list[tuple[LessonVariables, cp_model.IntVar]]:
    """Return the lessons that may be on a day, with the literals that say so."""
    return [(v, v.days[day.index]) for v in lessons if day.index in v.days]


def minutes_on(lessons: list[LessonVariables], day: Day) -> Term:
    """Return the minutes of lessons on a day."""
    return sum(v.task.minutes * literal for v, literal in on_day(lessons, day))


def finishes(variables: Variables, finish_by: int) -> Iterator[tuple[Term, Term]]:
    """Yield, for each group and day, the idle open minutes before the last lesson ends and the minutes it is late."""
    for group in variables.problem.groups:
        lessons = variables.of_group(group.id)
        for day in variables.problem.days:
            if day.windows and on_day(lessons, day):
                yield finish(variables, lessons, day, finish_by)


def finish(variables: Variables, lessons: list[LessonVariables], day: Day, finish_by: int) -> tuple[Term, Term]:
    """Return idle and late minutes of a group's day."""
    model = variables.model
    last = variables.new_int(day.opening, (day.index + 2) * DAY_MINUTES)
    for v, literal in on_day(lessons, day):
        model.add(last >= v.end).only_enforce_if(variables.certain([literal]))
    passed = []
    for earlier, later in zip(day.windows, day.windows[1:], strict=False):
        over = variables.new_bool()
        model.add(last > later[0]).only_enforce_if(over)
        passed.append((later[0] - earlier[1]) * over)
    idle = variables.new_int(0, day.open_minutes + DAY_MINUTES)
    model.add(idle >= last - day.opening - sum(passed) - minutes_on(lessons, day))
    late = variables.new_int(0, 2 * DAY_MINUTES)
    model.add(late >= last - (day.index * DAY_MINUTES + finish_by))
    return idle, late


def even_days(variables: Variables) -> Iterator[Term]:
    """Yield the minutes of each group's fullest day."""
    for group in variables.problem.groups:
        yield fullest_day(variables, group)


def fullest_day(variables: Variables, group: Group) -> Term:
    """Return the minutes of the fullest day; never below the even share."""
    lessons = variables.of_group(group.id)
    days = [day for day in variables.problem.days if on_day(lessons, day)]
    total = sum(v.task.minutes for v in lessons if not v.fixed)
    most = variables.new_int(-(-total // max(1, len(days))), sum(v.task.minutes for v in lessons))
    for day in days:
        variables.model.add(most >= minutes_on(lessons, day))
    return most


def rooms(variables: Variables) -> Iterator[Term]:
    """Yield the rooms each group sees beyond the first."""
    for group in variables.problem.groups:
        seen: dict[str, cp_model.IntVar] = {}
        for v in variables.of_group(group.id):
            for room, literal in v.rooms.items():
                seen.setdefault(room, variables.new_bool())
                variables.model.add_implication(literal, seen[room])
        more = variables.new_int(0, max(0, len(seen) - 1))
        variables.model.add(more >= sum(seen.values()) - 1)
        yield more


def topic_spread(variables: Variables) -> Iterator[Term]:
    """Yield, for each group and topic, the days it could be taught on and is not."""
    teaching_days = [day for day in variables.problem.days if day.windows]
    for group in variables.problem.groups:
        lessons = variables.of_group(group.id)
        for topic in sorted({v.task.topic for v in lessons} - {""}):
            of_topic = [v for v in lessons if v.task.topic == topic]
            wanted = min(len(of_topic), len(teaching_days))
            if wanted > 1:
                missed = variables.new_int(0, wanted - 1)
                variables.model.add(missed >= wanted - sum(used_days(variables, of_topic, teaching_days)))
                yield missed


def used_days(variables: Variables, lessons: list[LessonVariables], days: list[Day]) -> Iterator[cp_model.IntVar]:
    """Yield a literal for each day; true only when one of the lessons is on it."""
    for day in days:
        literals = [literal for _, literal in on_day(lessons, day)]
        if literals:
            used = variables.new_bool()
            variables.model.add_bool_or(literals).only_enforce_if(used)
            yield used


def trainer_load(variables: Variables) -> Iterator[Term]:
    """Yield the minutes of the busiest trainer; never below the even share."""
    minutes: dict[str, list[Term]] = {}
    for v in variables.lessons:
        for trainer, literal in v.trainers.items():
            minutes.setdefault(trainer, []).append(v.task.minutes * literal)
    if minutes:
        total = sum(
            v.task.minutes * (len(v.trainers) if v.fixed else v.task.trainers_needed) for v in variables.lessons
        )
        most = variables.new_int(-(-total // len(minutes)), total)
        for loads in minutes.values():
            variables.model.add(most >= sum(loads))
        yield most


def mixed_pairs(variables: Variables) -> Iterator[Term]:
    """Yield 1 for each lesson whose trainers could be of both origins and are not."""
    problem = variables.problem
    for v in variables.lessons:
        if could_mix(problem, v.task):
            unmixed = variables.new_bool()
            for origin in Origin:
                having = [lit for trainer, lit in v.trainers.items() if problem.trainer[trainer].origin is origin]
                variables.model.add_bool_or([unmixed, *having])
            yield unmixed
