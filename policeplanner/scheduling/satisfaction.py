"""How well a timetable meets each wish, as a share that a planner understands: so many of so many."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.scheduling.candidates import able_trainers
from policeplanner.scheduling.measures import (
    GroupDay,
    after_noon,
    could_mix,
    even_share,
    group_days,
    isolated,
    late,
    open_before,
    people_standing,
    teaching_days,
    trainer_minutes,
    unmixed,
)
from policeplanner.scheduling.problem import LessonTask, Problem
from policeplanner.scheduling.timetable import Placed, Timetable
from policeplanner.scheduling.wishes import DEFAULT, MUST, Wishes

GOAL_NAMES = {
    "idle": QT_TRANSLATE_NOOP("Wishes", "Compact days"),
    "even_days": QT_TRANSLATE_NOOP("Wishes", "Even days"),
    "rooms": QT_TRANSLATE_NOOP("Wishes", "Same room for a group"),
    "topic_spread": QT_TRANSLATE_NOOP("Wishes", "Topics spread over the days"),
    "trainer_load": QT_TRANSLATE_NOOP("Wishes", "Even load of trainers"),
    "late_finish": QT_TRANSLATE_NOOP("Wishes", "No late end of the day"),
    "late_short_day": QT_TRANSLATE_NOOP("Wishes", "No late Friday"),
    "mixed_pairs": QT_TRANSLATE_NOOP("Wishes", "Mixed pairs of international and national trainers"),
    "hard_mornings": QT_TRANSLATE_NOOP("Wishes", "Hard topics in the morning"),
    "seats": QT_TRANSLATE_NOOP("Wishes", "A seat for everybody"),
    "series_days": QT_TRANSLATE_NOOP("Wishes", "Series spread over the days"),
    "series_rooms": QT_TRANSLATE_NOOP("Wishes", "Same room for a series"),
    "isolated": QT_TRANSLATE_NOOP("Wishes", "No lesson alone"),
}
Counted = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Met:
    """How well one wish is met: its name in the language now spoken, its weight, and how many of how many."""

    goal: str
    name: str
    weight: int
    met: int
    total: int

    @property
    def percent(self) -> int:
        """Return the share in whole percent; 100 only when all are met."""
        return 100 * self.met // self.total

    @property
    def broken(self) -> bool:
        """Tell whether this is a must that could not be kept."""
        return self.weight >= MUST and self.met < self.total


def satisfaction(problem: Problem, timetable: Timetable, wishes: Wishes = DEFAULT) -> list[Met]:
    """Return how well each wish is met, the weightiest first; a wish of no weight or without an occasion is left out.

    Lessons that are not placed count nowhere.
    """
    seen = Seen(problem, timetable, wishes)
    found = []
    for goal, count in COUNTS.items():
        weight = getattr(wishes, goal)
        met, total = count(seen) if weight else (0, 0)
        if total:
            found.append(Met(goal, translate("Wishes", GOAL_NAMES[goal]), weight, met, total))
    return sorted(found, key=lambda one: -one.weight)


class Seen:
    """A timetable looked at by group and day."""

    def __init__(self, problem: Problem, timetable: Timetable, wishes: Wishes) -> None:
        self.problem = problem
        self.wishes = wishes
        self.joined: list[tuple[LessonTask, Placed]] = [(problem.lesson[p.lesson], p) for p in timetable.placed]
        self.days: list[GroupDay] = list(group_days(problem, self.joined))


def share(kept: Iterable[bool]) -> Counted:
    """Return how many are true, of how many."""
    all_of_them = list(kept)
    return sum(all_of_them), len(all_of_them)


def compact_days(seen: Seen) -> Counted:
    """Days of a group without idle time before the last lesson ends."""
    return share(open_before(day.day, day.finish) <= day.minutes for day in seen.days)


def even_days(seen: Seen) -> Counted:
    """Days of a group that are no longer than an even share."""
    lengths: dict[str, list[int]] = defaultdict(list)
    for day in seen.days:
        lengths[day.group] += [task.minutes for task, _ in day.lessons]
    problem = seen.problem
    fair = {g: even_share(minutes, teaching_days(problem, problem.group[g])) for g, minutes in lengths.items()}
    return share(day.minutes <= fair[day.group] for day in seen.days)


def same_room(seen: Seen) -> Counted:
    """Lessons of one group alone that are in the room it has most often."""
    own: dict[frozenset[str], Counter[str]] = defaultdict(Counter)
    for task, place in seen.joined:
        if len(task.groups) == 1 and place.room is not None:
            own[task.groups][place.room] += 1
    return sum(max(rooms.values()) for rooms in own.values()), sum(rooms.total() for rooms in own.values())


def topics_spread(seen: Seen) -> Counted:
    """Days used by the topics of each group, of those they could use."""
    lessons: Counter[tuple[str, str]] = Counter()
    used: dict[tuple[str, str], set[int]] = defaultdict(set)
    for day in seen.days:
        for topic in (task.topic for task, _ in day.lessons if task.topic):
            lessons[day.group, topic] += 1
            used[day.group, topic].add(day.day.index)
    days = {group.id: teaching_days(seen.problem, group) for group in seen.problem.groups}
    wanted = {key: min(number, days[key[0]]) for key, number in lessons.items() if number > 1}
    return sum(min(len(used[key]), number) for key, number in wanted.items()), sum(wanted.values())


def even_load(seen: Seen) -> Counted:
    """Trainers who can teach something and do not teach more than the mean and one lesson."""
    able = {
        trainer.id for task, _ in seen.joined if task.trainers_needed for trainer in able_trainers(seen.problem, task)
    }
    minutes = trainer_minutes(seen.joined)
    if not minutes:
        return 0, 0
    people = able | set(minutes)
    most = sum(minutes.values()) / len(people) + max(task.minutes for task, place in seen.joined if place.trainers)
    return share(minutes.get(trainer, 0) <= most for trainer in people)


def early_ends(seen: Seen) -> Counted:
    """Days of a group that end in time."""
    return share(not late(day, seen.wishes.finish_by) for day in seen.days)


def early_short_days(seen: Seen) -> Counted:
    """Short days of a group that end in time."""
    return share(not late(day, seen.wishes.short_finish_by) for day in seen.days if day.day.short)


def mixed_pairs(seen: Seen) -> Counted:
    """Lessons whose trainers are of both origins, of those that could have such."""
    problem = seen.problem
    return share(not unmixed(problem, task, place) for task, place in seen.joined if could_mix(problem, task))


def hard_mornings(seen: Seen) -> Counted:
    """Lessons of hard topics that begin before noon."""
    return share(not after_noon(place) for task, place in seen.joined if task.topic in seen.wishes.hard_topics)


def seats(seen: Seen) -> Counted:
    """Lessons in a room with a seat for everybody."""
    in_rooms = ((task, place) for task, place in seen.joined if place.room is not None)
    return share(not people_standing(seen.problem, task, place) for task, place in in_rooms)


def series_days(seen: Seen) -> Counted:
    """Series that are taught on as many days as they want."""
    days: dict[str, set[int]] = defaultdict(set)
    for day in seen.days:
        for task, _ in day.lessons:
            days[task.series].add(day.day.index)
    return share(len(days[s.id]) >= s.min_days for s in seen.problem.series if s.id in days and s.min_days > 1)


def series_rooms(seen: Seen) -> Counted:
    """Lessons of a series that are in the room it has most often."""
    rooms: dict[str, Counter[str]] = defaultdict(Counter)
    for task, place in seen.joined:
        if task.series and place.room is not None:
            rooms[task.series][place.room] += 1
    return sum(max(used.values()) for used in rooms.values()), sum(used.total() for used in rooms.values())


def in_company(seen: Seen) -> Counted:
    """Lessons of a group with another one shortly before or after."""
    total = sum(len(day.lessons) for day in seen.days)
    return total - sum(isolated(day) for day in seen.days), total


COUNTS: dict[str, Callable[[Seen], Counted]] = {
    "idle": compact_days,
    "even_days": even_days,
    "rooms": same_room,
    "topic_spread": topics_spread,
    "trainer_load": even_load,
    "late_finish": early_ends,
    "late_short_day": early_short_days,
    "mixed_pairs": mixed_pairs,
    "hard_mornings": hard_mornings,
    "seats": seats,
    "series_days": series_days,
    "series_rooms": series_rooms,
    "isolated": in_company,
}
