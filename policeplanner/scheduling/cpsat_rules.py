"""The hard rules of the interval model."""

from collections.abc import Iterable, Mapping
from itertools import combinations

from ortools.sat.python import cp_model

from policeplanner.scheduling.candidates import spreads
from policeplanner.scheduling.cpsat_lessons import LessonVariables, Variables
from policeplanner.scheduling.problem import (
    DAY_MINUTES,
    LONGEST_WITHOUT_BREAK,
    SHORTEST_BREAK,
    Day,
    Group,
    Interpreter,
    Problem,
    Span,
    Trainer,
)

Pair = tuple[LessonVariables, LessonVariables]


def add_rules(variables: Variables) -> None:
    """Add every hard rule that the starts and choices do not imply already."""
    keep_groups_apart(variables)
    keep_resources_apart(variables)
    keep_order(variables)
    limit_days(variables)
    for group in variables.problem.groups:
        add_breaks(variables, group)
    if any(variables.problem.travel.values()):
        add_travel(variables)


def keep_groups_apart(variables: Variables) -> None:
    """A group is in one lesson at a time; its absences and fixed lessons are holes in the starts already."""
    for group in variables.problem.groups:
        uses = [(lesson, lesson.present) for lesson in variables.of_group(group.id)]
        keep_apart(variables, uses, [])


def keep_resources_apart(variables: Variables) -> None:
    """A trainer, an interpreter and a room have one lesson at a time, outside absences and fixed lessons."""
    busy = variables.busy
    for trainer, spans in busy.trainers.items():
        keep_apart(variables, [(v, v.trainers[trainer]) for v in variables.lessons if trainer in v.trainers], spans)
    for person, spans in busy.interpreters.items():
        keep_apart(
            variables, [(v, v.interpreters[person]) for v in variables.lessons if person in v.interpreters], spans
        )
    for room, spans in busy.rooms.items():
        keep_apart(variables, [(v, v.rooms[room]) for v in variables.lessons if room in v.rooms], spans)


def keep_apart(variables: Variables, uses: Iterable[tuple[LessonVariables, cp_model.IntVar]], busy: list[Span]) -> None:
    """Keep the free lessons of one resource from overlapping each other and its busy spans."""
    model = variables.model
    moving = [
        model.new_optional_fixed_size_interval_var(v.start, v.task.minutes, literal, "")
        for v, literal in uses
        if not v.fixed
    ]
    if moving:
        taken = [model.new_fixed_size_interval_var(start, end - start, "") for start, end in busy]
        model.add_no_overlap([*moving, *taken])


def keep_order(variables: Variables) -> None:
    """Lessons end before those that follow them; the opening comes first, the closing last."""
    by_id = {v.task.id: v for v in variables.lessons}
    for v in variables.lessons:
        for earlier in v.task.after:
            if earlier in by_id:
                precede(variables, by_id[earlier], v)
    for one, other in combinations(variables.lessons, 2):
        if one.task.groups & other.task.groups:
            if one.task.opens != other.task.opens:
                precede(variables, *((one, other) if one.task.opens else (other, one)))
            if one.task.closes != other.task.closes:
                precede(variables, *((other, one) if one.task.closes else (one, other)))


def precede(variables: Variables, earlier: LessonVariables, later: LessonVariables) -> None:
    """One lesson ends before the other begins, when both are placed and at least one can move."""
    if not (earlier.fixed and later.fixed):
        rule = variables.model.add(earlier.end <= later.start)
        rule.only_enforce_if(variables.certain([earlier.present, later.present]))


def limit_days(variables: Variables) -> None:
    """Nobody has more minutes in a day than agreed, where the open hours do not see to it already."""
    problem = variables.problem
    for group in problem.groups:
        limit_contact(variables, group)
    for day in problem.days:
        today = [v for v in variables.lessons if day.index in v.days]
        most = most_minutes(day, today)
        people: list[Trainer | Interpreter] = [*problem.trainers, *problem.interpreters]
        for person in people:
            if person.minutes_per_day < most:
                limit(variables, works(variables, person, day), person.minutes_per_day)


def limit_contact(variables: Variables, group: Group) -> None:
    """A group has no more contact minutes in a day than its days allow."""
    lessons = variables.of_group(group.id)
    for day in variables.problem.days_of(group):
        today = [v for v in lessons if day.index in v.days]
        if day.contact_minutes < most_minutes(day, today):
            mine = [(v, v.days[day.index]) for v in today if v.task.contact]
            limit(variables, mine, day.contact_minutes)


def most_minutes(day: Day, today: list[LessonVariables]) -> int:
    """Return the most minutes of lessons that one person can have on a day, by the open hours alone."""
    if all(v.within(day) if v.fixed else not spreads(day, v.task) for v in today):
        return day.open_minutes
    return DAY_MINUTES * 2


def works(
    variables: Variables, person: Trainer | Interpreter, day: Day
) -> list[tuple[LessonVariables, cp_model.IntVar]]:
    """Return the lessons a person may have on a day, each with a literal that is true when it is so."""
    found = []
    for v in variables.lessons:
        chosen = (v.trainers if isinstance(person, Trainer) else v.interpreters).get(person.id)
        if chosen is not None and day.index in v.days:
            found.append((v, conjunction(variables, [chosen, v.days[day.index]])))
    return found


def conjunction(variables: Variables, literals: list[cp_model.IntVar]) -> cp_model.IntVar:
    """Return a literal that is true when all of them are."""
    needed = variables.certain(literals)
    if len(needed) < 2:
        return needed[0] if needed else variables.true
    both = variables.new_bool()
    variables.model.add_bool_or([both, *(~literal for literal in needed)])
    return both


def limit(variables: Variables, lessons: list[tuple[LessonVariables, cp_model.IntVar]], minutes: int) -> None:
    """At most so many minutes of these lessons; what fixed lessons exceed is given and leaves nothing."""
    free = [(v, literal) for v, literal in lessons if not v.fixed]
    left = minutes - sum(v.task.minutes for v, _ in lessons if v.fixed)
    if free:
        variables.model.add(sum(v.task.minutes * literal for v, literal in free) <= max(0, left))


def add_breaks(variables: Variables, group: Group) -> None:
    """No row of contact lessons of a group lasts over 90 minutes without a break of 15.

    A row's minutes so far are carried from each lesson to the next. Where windows are short and apart, only lessons
    that contain their own breaks, or fixed ones, can be in such a row.
    """
    lessons = [v for v in variables.of_group(group.id) if v.task.contact]
    days = {day.index: day for day in variables.problem.days_of(group)}
    loose = {number for number, day in days.items() if is_loose(day, lessons)}
    pairs = [pair for pair in combinations(lessons, 2) if may_form_row(days, pair, loose)]
    given = given_rows([v for v in lessons if v.fixed], variables.problem)
    rows: dict[str, cp_model.IntVar] = {}
    for v in {v.task.id: v for pair in pairs for v in pair}.values():
        longest = max(LONGEST_WITHOUT_BREAK, v.task.minutes, given.get(v.task.id, 0))
        rows[v.task.id] = variables.new_int(v.task.minutes, longest)
    for pair in pairs:
        join_rows(variables, pair, rows)


def may_form_row(days: Mapping[int, Day], pair: Pair, loose: set[int]) -> bool:
    """Return whether two lessons can follow each other too closely in spite of the breaks between windows."""
    shared = set(pair[0].days) & set(pair[1].days) & set(days)
    return any(number in loose or any(spreads(days[number], v.task) for v in pair) for number in shared)


def is_loose(day: Day, lessons: list[LessonVariables]) -> bool:
    """Return whether the windows of a day, or what is fixed across them, leave room for a row that is too long."""
    gaps = [later[0] - earlier[1] for earlier, later in zip(day.windows, day.windows[1:], strict=False)]
    if day.longest_window > LONGEST_WITHOUT_BREAK or any(gap < SHORTEST_BREAK for gap in gaps):
        return True
    today = [v for v in lessons if day.index in v.days]
    short = any(spreads(day, v.task) and v.task.minutes <= LONGEST_WITHOUT_BREAK for v in today)
    return short or any(v.fixed and not v.within(day) for v in today)


def given_rows(fixed: list[LessonVariables], problem: Problem) -> dict[str, int]:
    """Return, for each fixed lesson, the minutes of the row that ends with it."""
    rows: dict[str, int] = {}
    end, total = -DAY_MINUTES, 0
    for v in sorted(fixed, key=lambda v: problem.fixed[v.task.id].start):
        start = problem.fixed[v.task.id].start
        total = v.task.minutes + (total if start - end < SHORTEST_BREAK else 0)
        end = max(end, start + v.task.minutes)
        rows[v.task.id] = total
    return rows


def join_rows(variables: Variables, pair: Pair, rows: Mapping[str, cp_model.IntVar]) -> None:
    """Either a break lies between two lessons, or the later one carries on the row of the earlier."""
    one, other = pair
    enforced = variables.certain([one.present, other.present])
    cases = [variables.new_bool() for _ in range(4)]
    variables.model.add_bool_or(cases).only_enforce_if(enforced)
    for (earlier, later), (apart, close) in zip((pair, pair[::-1]), (cases[:2], cases[2:]), strict=True):
        variables.model.add(earlier.end + SHORTEST_BREAK <= later.start).only_enforce_if(apart)
        variables.model.add(earlier.start <= later.start).only_enforce_if(close)
        row = rows[earlier.task.id] + later.task.minutes
        variables.model.add(rows[later.task.id] >= row).only_enforce_if(close)


def add_travel(variables: Variables) -> None:
    """Between two lessons at different sites everybody who has both needs the time to get there."""
    problem = variables.problem
    sites = {v.task.id: v.sites(problem) for v in variables.lessons}
    for one, other in combinations(variables.lessons, 2):
        if (one.fixed and other.fixed) or not set(one.days) & set(other.days):
            continue
        ways = [
            (problem.minutes_between(here, there), a, b)
            for here, at_here in sites[one.task.id].items()
            for there, at_there in sites[other.task.id].items()
            if problem.minutes_between(here, there)
            for a in at_here
            for b in at_there
        ]
        if ways and (meetings := shared_people(one, other)):
            travel_between(variables, (one, other), ways, meetings)


def shared_people(one: LessonVariables, other: LessonVariables) -> list[list[cp_model.IntVar]]:
    """Return what makes somebody have both lessons: sets of literals, one set empty when a group has both."""
    if one.task.groups & other.task.groups:
        return [[]]
    trainers = [[lit, other.trainers[t]] for t, lit in one.trainers.items() if t in other.trainers]
    return trainers + [[lit, other.interpreters[i]] for i, lit in one.interpreters.items() if i in other.interpreters]


def travel_between(
    variables: Variables,
    pair: Pair,
    ways: list[tuple[int, cp_model.IntVar, cp_model.IntVar]],
    meetings: list[list[cp_model.IntVar]],
) -> None:
    """Add the travel minutes for two lessons, whichever comes first."""
    one, other = pair
    forward = variables.new_bool()
    for minutes, here, there in ways:
        for people in meetings:
            needed = variables.certain([here, there, one.present, other.present, *people])
            variables.model.add(one.end + minutes <= other.start).only_enforce_if([*needed, forward])
            variables.model.add(other.end + minutes <= one.start).only_enforce_if([*needed, ~forward])
