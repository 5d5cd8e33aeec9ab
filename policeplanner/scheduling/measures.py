"""How well a timetable meets each soft goal, counted apart from the engines."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from math import gcd

from policeplanner.scheduling.candidates import able_trainers
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Origin, Problem, Span
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import DEFAULT, Wishes

NEAR_MINUTES = 30
NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Measures:
    """Each soft goal in its own unit, the smaller the better; the goals are explained at `Wishes`."""

    idle: int
    even_days: int
    rooms: int
    topic_spread: int
    trainer_load: int
    late_finish: int
    mixed_pairs: int
    seats: int
    series_days: int
    series_rooms: int
    isolated: int
    late_short_day: int
    hard_mornings: int

    def cost(self, wishes: Wishes = DEFAULT) -> int:
        """Return the weighted sum that the engines minimise."""
        amounts = asdict(self)
        return sum(weight * int(amounts[goal]) for goal, weight in wishes.weights().items())


@dataclass(frozen=True, slots=True)
class GroupDay:
    """The lessons of one group on one day."""

    group: str
    day: Day
    lessons: tuple[tuple[LessonTask, Placed], ...]

    @property
    def minutes(self) -> int:
        """Minutes of lessons."""
        return sum(task.minutes for task, _ in self.lessons)

    @property
    def finish(self) -> int:
        """When the last lesson ends."""
        return max(place.start + task.minutes for task, place in self.lessons)


def measure(problem: Problem, timetable: Timetable, wishes: Wishes = DEFAULT) -> Measures:
    """Return the soft goals of a timetable; lessons that are not placed count nowhere."""
    joined = [(problem.lesson[p.lesson], p) for p in timetable.placed]
    days = list(group_days(problem, joined))
    return Measures(
        idle=sum(max(0, open_before(d.day, d.finish) - d.minutes) for d in days),
        even_days=sum(fullest_days(days).values()),
        rooms=rooms_beyond_first(joined),
        topic_spread=topic_days_missed(problem, days),
        trainer_load=max(trainer_minutes(joined).values(), default=0),
        late_finish=sum(late(d, wishes.finish_by) for d in days),
        mixed_pairs=sum(unmixed(problem, task, place) for task, place in joined),
        seats=sum(people_standing(problem, task, place) for task, place in joined),
        series_days=series_days_missed(problem, joined),
        series_rooms=series_rooms_extra(joined),
        isolated=sum(isolated(d) for d in days),
        late_short_day=sum(late(d, wishes.short_finish_by) for d in days if d.day.short),
        hard_mornings=sum(after_noon(place) for task, place in joined if task.topic in wishes.hard_topics),
    )


def group_days(problem: Problem, joined: list[tuple[LessonTask, Placed]]) -> Iterator[GroupDay]:
    """Yield what each group does on each day on which it has lessons."""
    found: dict[tuple[str, int], list[tuple[LessonTask, Placed]]] = defaultdict(list)
    for task, place in joined:
        for group in task.groups:
            found[group, place.start // DAY_MINUTES].append((task, place))
    for (group, number), lessons in sorted(found.items()):
        day = problem.open_day(problem.group[group], number)
        if day is not None:
            yield GroupDay(group, day, tuple(lessons))


def open_before(day: Day, minute: int) -> int:
    """Return the open minutes of a day before a moment."""
    return sum(max(0, min(minute, end) - start) for start, end in day.windows)


def late(day: GroupDay, finish_by: int) -> int:
    """Return the minutes a group's day runs beyond a minute of the day."""
    return max(0, day.finish - day.day.index * DAY_MINUTES - finish_by)


def after_noon(place: Placed) -> bool:
    """Return whether a lesson begins at noon or later."""
    return place.start % DAY_MINUTES >= NOON


def even_share(lengths: list[int], shares: int) -> int:
    """Return the least minutes of the fullest share: never below the longest lesson, and made of whole lessons."""
    step = gcd(*lengths) or 1
    return max(*lengths, 0, -(-sum(lengths) // (max(1, shares) * step)) * step) if lengths else 0


def fullest_days(days: list[GroupDay]) -> dict[str, int]:
    """Return the minutes of the fullest day of each group."""
    fullest: dict[str, int] = defaultdict(int)
    for day in days:
        fullest[day.group] = max(fullest[day.group], day.minutes)
    return fullest


def rooms_beyond_first(joined: list[tuple[LessonTask, Placed]]) -> int:
    """Return, over groups, the rooms beyond the first in lessons of a group of its own."""
    seen: dict[frozenset[str], set[str]] = defaultdict(set)
    for task, place in joined:
        if len(task.groups) == 1 and place.room is not None:
            seen[task.groups].add(place.room)
    return sum(len(rooms) - 1 for rooms in seen.values())


def topic_days_missed(problem: Problem, days: list[GroupDay]) -> int:
    """Return, over groups and topics, the days a topic could be taught on (one lesson a day) and is not."""
    lessons: dict[tuple[str, str], int] = defaultdict(int)
    used: dict[tuple[str, str], set[int]] = defaultdict(set)
    for day in days:
        for task, _ in day.lessons:
            if task.topic:
                lessons[day.group, task.topic] += 1
                used[day.group, task.topic].add(day.day.index)
    teaching = {group.id: teaching_days(problem, group) for group in problem.groups}
    return sum(max(0, min(number, teaching[key[0]]) - len(used[key])) for key, number in lessons.items())


def teaching_days(problem: Problem, group: Group) -> int:
    """Return on how many days a group could have lessons."""
    return sum(1 for day in problem.days_of(group) if day.windows)


def trainer_minutes(joined: list[tuple[LessonTask, Placed]]) -> dict[str, int]:
    """Return the minutes each trainer teaches."""
    minutes: dict[str, int] = defaultdict(int)
    for task, place in joined:
        for trainer in place.trainers:
            minutes[trainer] += task.minutes
    return minutes


def could_mix(problem: Problem, task: LessonTask) -> bool:
    """Return whether a lesson has several trainers and both origins to choose from."""
    return task.trainers_needed > 1 and {t.origin for t in able_trainers(problem, task)} == set(Origin)


def unmixed(problem: Problem, task: LessonTask, place: Placed) -> bool:
    """Return whether the trainers of a lesson could be of both origins and are not."""
    origins = {problem.trainer[trainer].origin for trainer in place.trainers}
    return could_mix(problem, task) and origins != set(Origin)


def people_standing(problem: Problem, task: LessonTask, place: Placed) -> int:
    """Return the people of a lesson without a seat in its room."""
    return 0 if place.room is None else max(0, problem.size_of(task) - problem.room[place.room].capacity)


def series_days_missed(problem: Problem, joined: list[tuple[LessonTask, Placed]]) -> int:
    """Return, over the series, the days short of the number each wants."""
    used: dict[str, set[int]] = defaultdict(set)
    for task, place in joined:
        used[task.series].add(place.start // DAY_MINUTES)
    return sum(max(0, series.min_days - len(used[series.id])) for series in problem.series if series.id in used)


def series_rooms_extra(joined: list[tuple[LessonTask, Placed]]) -> int:
    """Return, over the series, the rooms beyond the first."""
    used = {(task.series, place.room) for task, place in joined if task.series and place.room is not None}
    return len(used) - len({series for series, _ in used})


def isolated(day: GroupDay) -> int:
    """Return the lessons of a group's day with none of its others within half an hour before or after."""
    spans = [(place.start, place.start + task.minutes) for task, place in day.lessons]
    return sum(not any(near(one, other) for other in spans if other != one) for one in spans)


def near(one: Span, other: Span) -> bool:
    """Return whether at most half an hour lies between two lessons."""
    return max(one[0], other[0]) - min(one[1], other[1]) <= NEAR_MINUTES
