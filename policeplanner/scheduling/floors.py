"""What a group's days cost at least, however well its lessons are packed into them; people, rooms and order aside.

Where lengths are mixed not every window can be filled: a lesson of 60 minutes leaves half an hour of a window of 90.
The days of a group are therefore packed apart, as if it were alone: the counts of each length on a day, and how many
days have them. This proves timetables best that no sum of single wishes could prove.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ortools.sat.python import cp_model

from policeplanner.scheduling.candidates import overlaps, spreads
from policeplanner.scheduling.measures import even_share, open_before
from policeplanner.scheduling.problem import DAY_MINUTES, Day, Group, LessonTask, Problem, Span
from policeplanner.scheduling.wishes import Wishes

MOST_PACKINGS = 400
WORK = 0.05

Counts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Floor:
    """The least weighted cost of a group's idle time, late ends and fullest day together.

    reach: in a timetable of that cost no lesson of the group ends after so many open minutes of a day (None: unknown).
    """

    cost: int
    reach: int | None


@dataclass(frozen=True, slots=True)
class Packing:
    """The cheapest day with so many lessons of each length: what idle and late minutes cost, when it ends."""

    cost: int
    minutes: int
    open_minutes: int


@dataclass(frozen=True, slots=True)
class Packed:
    """Days of one kind, and their packings by how many lessons of each length they hold."""

    number: int
    packings: Mapping[Counts, Packing]


def floor_of(problem: Problem, group: Group, wishes: Wishes) -> Floor | None:
    """Return the floor of a group, that of its even share where its days cannot be packed apart.

    None where fixed lessons lie outside open windows or overlap, so that other rules hold for them.
    """
    lessons = [task for task in problem.lessons if group.id in task.groups]
    days = [day for day in problem.days_of(group) if usable_windows(day, group)]
    windows = [window for day in days for window in usable_windows(day, group)]
    if not fixed_inside(problem, lessons, windows):
        return None
    simple = simple_floor([task.minutes for task in lessons], len(days), wishes)
    if not lessons or any(spreads(day, task) for day in days for task in lessons):
        return simple
    kinds = packed_days(days, group, Counter(task.minutes for task in lessons), wishes)
    return simple if kinds is None else packed_floor(kinds, lessons, wishes, simple)


def simple_floor(lengths: list[int], days: int, wishes: Wishes) -> Floor:
    """Return what an even share of a group's minutes costs, without idle time."""
    share, weights = even_share(lengths, days), wishes.weights()
    reach = share if weights["idle"] and weights["even_days"] else None
    return Floor(weights["even_days"] * share, reach)


def usable_windows(day: Day, group: Group) -> list[Span]:
    """Return the windows in which a group is not absent all the time."""
    return [(a, b) for a, b in day.windows if not any(start <= a and b <= end for start, end in group.busy)]


def fixed_inside(problem: Problem, lessons: list[LessonTask], windows: list[Span]) -> bool:
    """Return whether every fixed lesson lies inside one of the windows without overlapping another."""
    taken: list[Span] = []
    for task in lessons:
        if task.id in problem.fixed:
            start = problem.fixed[task.id].start
            end = start + task.minutes
            if overlaps(start, end, taken) or not any(a <= start and end <= b for a, b in windows):
                return False
            taken.append((start, end))
    return True


def packed_days(days: list[Day], group: Group, wanted: Mapping[int, int], wishes: Wishes) -> list[Packed] | None:
    """Return the packings of each kind of day, None when there are too many."""
    kinds: Counter[tuple[tuple[Span, ...], tuple[Span, ...], bool]] = Counter()
    for day in days:
        begin = day.index * DAY_MINUTES
        spans = (tuple((a - begin, b - begin) for a, b in some) for some in (day.windows, usable_windows(day, group)))
        kinds[next(spans), next(spans), day.short] += 1
    found = []
    for (windows, usable, short), number in kinds.items():
        packings = packings_of(Day(0, "", windows, short=short), usable, wanted, wishes)
        if packings is None:
            return None
        found.append(Packed(number, packings))
    return found


def packings_of(
    day: Day, usable: tuple[Span, ...], wanted: Mapping[int, int], wishes: Wishes
) -> dict[Counts, Packing] | None:
    """Return the cheapest packing for each count of lengths on a day, None when there are too many counts."""
    lengths = sorted(wanted)
    most = tuple(wanted[length] for length in lengths)
    nothing = (0,) * len(lengths)
    best, reached = {nothing: Packing(0, 0, 0)}, {nothing}
    for opening, closing in usable:
        fills = [fill for fill in fillings(closing - opening, lengths) if any(fill)]
        for counts in list(reached):
            for fill in fills:
                total = tuple(a + b for a, b in zip(counts, fill, strict=True))
                if all(a <= b for a, b in zip(total, most, strict=True)):
                    end = opening + sum(n * length for n, length in zip(fill, lengths, strict=True))
                    packing = ended(day, sum(n * x for n, x in zip(total, lengths, strict=True)), end, wishes)
                    best[total] = min(best.get(total, packing), packing, key=lambda p: (p.cost, -p.open_minutes))
                    reached.add(total)
        if len(reached) > MOST_PACKINGS:
            return None
    return best


def fillings(room: int, lengths: list[int]) -> Iterator[Counts]:
    """Yield how many lessons of each length may be in a window together."""
    if not lengths:
        yield ()
        return
    first, *rest = lengths
    for number in range(room // first + 1):
        yield from ((number, *others) for others in fillings(room - number * first, rest))


def ended(day: Day, minutes: int, end: int, wishes: Wishes) -> Packing:
    """Return the packing of a day with so many minutes of lessons that ends at a minute."""
    weights, before = wishes.weights(), open_before(day, end)
    late = weights["late_finish"] * max(0, end - wishes.finish_by)
    if day.short:
        late += weights["late_short_day"] * max(0, end - wishes.short_finish_by)
    return Packing(weights["idle"] * max(0, before - minutes) + late, minutes, before)


def packed_floor(kinds: list[Packed], lessons: list[LessonTask], wishes: Wishes, simple: Floor) -> Floor:
    """Return the least cost of all days together, and how far a day reaches at that cost."""
    weights, wanted = wishes.weights(), Counter(task.minutes for task in lessons)
    least = solved(DayCounts(kinds, wanted, weights["even_days"]), None)
    if least is None or least < simple.cost:
        return simple
    if not weights["idle"]:
        return Floor(least, None)
    return Floor(least, solved(DayCounts(kinds, wanted, weights["even_days"]), least))


class DayCounts:
    """The model of a group's days: how many days of each kind have each packing."""

    def __init__(self, kinds: list[Packed], wanted: Mapping[int, int], even_days: int) -> None:
        self.model = cp_model.CpModel()
        self.used = [self.counted(kind) for kind in kinds]
        pairs = [pair for kind in self.used for pair in kind]
        most = self.model.new_int_var(0, sum(n * length for length, n in wanted.items()), "")
        for index, length in enumerate(sorted(wanted)):
            self.model.add(sum(counts[index] * number for counts, _, number in pairs) == wanted[length])
        for _, packing, number in pairs:
            some = self.model.new_bool_var("")
            self.model.add(number == 0).only_enforce_if(~some)
            self.model.add(most >= packing.minutes).only_enforce_if(some)
        self.cost = sum(packing.cost * number for _, packing, number in pairs) + even_days * most
        self.ends = [(packing.open_minutes, number) for _, packing, number in pairs]

    def counted(self, kind: Packed) -> list[tuple[Counts, Packing, cp_model.IntVar]]:
        """Return the number of days of each packing, together all days of a kind."""
        found = [(c, p, self.model.new_int_var(0, kind.number, "")) for c, p in kind.packings.items()]
        self.model.add(sum(number for _, _, number in found) == kind.number)
        return found


def solved(days: DayCounts, cost: int | None) -> int | None:
    """Return the least cost or, when that is given, the farthest end at that cost; proven, None when not."""
    if cost is None:
        days.model.minimize(days.cost)
    else:
        days.model.add(days.cost <= cost)
        last = [days.model.new_bool_var("") for _ in days.ends]
        days.model.add_exactly_one(last)
        for literal, (_, number) in zip(last, days.ends, strict=True):
            days.model.add(number >= 1).only_enforce_if(literal)
        days.model.maximize(sum(end * literal for literal, (end, _) in zip(last, days.ends, strict=True)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_deterministic_time = WORK
    return round(solver.objective_value) if solver.solve(days.model) == cp_model.OPTIMAL else None
