"""A year plan under construction: what is placed, what it costs, and the cheapest place for one activity more."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop

from policeplanner.scheduling.year_measures import (
    DEFAULT_YEAR,
    YearWishes,
    changed,
    even_quarters,
    regrouped,
    shares,
    trainer_share,
)
from policeplanner.scheduling.year_options import Calendars, Choices, Stretch, bits_of, busy_bits, choices_of
from policeplanner.scheduling.year_problem import Booking, YearActivity, YearLock, YearPlan, YearProblem, booked_by

BLINK = 0.02


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch with a venue and trainers, and what they cost beside what is placed already."""

    stretch: Stretch
    venue: str | None
    trainers: tuple[str, ...]
    cost: int = 0


class YearBoard:
    """The activities placed so far, with the use of every venue, trainer, month, quarter and cap."""

    def __init__(self, problem: YearProblem, wishes: YearWishes = DEFAULT_YEAR) -> None:
        """Begin with what is fixed."""
        self.problem, self.wishes = problem, wishes
        self.calendars = Calendars(problem)
        self.effort = 0
        self.cost = 0
        self.placed: dict[str, Place] = {}
        self.courses: dict[str, list[str]] = defaultdict(list)
        self.followers: dict[str, list[str]] = defaultdict(list)
        for activity in problem.activities:
            self.courses[activity.course].append(activity.id)
            for earlier in activity.after:
                self.followers[earlier].append(activity.id)
        self._count_nothing()
        self.choices: dict[str, Choices] = {
            activity.id: choices_of(problem, activity, wishes, self.calendars)
            for activity in problem.activities
            if activity.id not in problem.fixed
        }
        for lock in problem.fixed.values():
            self.put_booking(booked_by(lock))

    def _count_nothing(self) -> None:
        problem = self.problem
        days = problem.days
        self.month_share = shares(problem)
        self.trainer_share = trainer_share(problem)
        self.quarter_share = even_quarters(problem)
        self.month_load = [0] * len(problem.months)
        self.cap_used = [0] * len(problem.caps)
        self.quarter_use: Counter[tuple[str, int]] = Counter()
        self.trainer_load = dict.fromkeys(problem.trainer, 0)
        self.trainer_away = {t.id: busy_bits(t.busy, days) for t in problem.trainers}
        self.trainer_uses: dict[str, dict[str, int]] = {t.id: {} for t in problem.trainers}
        self.trainer_taken = dict(self.trainer_away)
        self.trainer_month: Counter[tuple[str, int]] = Counter()
        self.venue_closed = {v.id: busy_bits(v.busy, days) for v in problem.venues}
        self.venue_full = dict(self.venue_closed)
        self.venue_use = {v.id: [0] * days for v in problem.venues}
        self.venue_uses: dict[str, dict[str, int]] = {v.id: {} for v in problem.venues}
        wanted = Counter(venue for activity in problem.activities for venue in activity.venues)
        self.venues = {a.id: sorted(a.venues, key=lambda v: wanted[v]) for a in problem.activities}

    @property
    def plan(self) -> YearPlan:
        """What is placed."""
        return YearPlan.of(
            Booking(id_, p.stretch.start, p.stretch.end, p.venue, p.trainers) for id_, p in self.placed.items()
        )

    @property
    def left_out(self) -> int:
        """Priorities of all that is not placed."""
        return sum(a.priority for a in self.problem.activities if a.id not in self.placed)

    def put_booking(self, booking: Booking) -> None:
        """Place an activity where a booking has it, without asking whether that breaks a rule."""
        self.put(booking.activity, Place(self.calendars.of_booking(booking), booking.venue, booking.trainers))

    # --- placing and taking away --------------------------------------------------------------------------------------

    def put(self, id_: str, place: Place) -> None:
        """Place an activity."""
        self.cost += self.price(id_, place)
        self.placed[id_] = place
        self._use(id_, place, 1)

    def take(self, id_: str) -> Place:
        """Take an activity away and return where it was."""
        place = self.placed.pop(id_)
        self._use(id_, place, -1)
        self.cost -= self.price(id_, place)
        return place

    def _use(self, id_: str, place: Place, sign: int) -> None:
        activity, stretch = self.problem.activity[id_], place.stretch
        for month, days in stretch.months:
            self.month_load[month] += sign * days
        for cap in stretch.caps:
            self.cap_used[cap] += sign * activity.cost_cents
        if activity.course:
            self.quarter_use[activity.course, stretch.quarter] += sign
        for trainer in place.trainers:
            self._use_trainer(trainer, id_, stretch, sign)
        if place.venue is not None:
            self._use_venue(place.venue, activity, stretch, sign)

    def _use_trainer(self, trainer: str, id_: str, stretch: Stretch, sign: int) -> None:
        uses = self.trainer_uses[trainer]
        self.trainer_load[trainer] += sign * len(stretch.days)
        for month, days in stretch.months:
            self.trainer_month[trainer, month] += sign * days
        if sign > 0:
            uses[id_] = stretch.bits
            self.trainer_taken[trainer] |= stretch.bits
        else:
            del uses[id_]
            taken = self.trainer_away[trainer]
            for bits in uses.values():
                taken |= bits
            self.trainer_taken[trainer] = taken

    def _use_venue(self, venue: str, activity: YearActivity, stretch: Stretch, sign: int) -> None:
        used, rooms = self.venue_use[venue], self.problem.venue[venue].rooms
        for day in stretch.days:
            used[day] += sign * activity.rooms
        if sign > 0:
            self.venue_uses[venue][activity.id] = stretch.bits
            self.venue_full[venue] |= bits_of(day for day in stretch.days if used[day] >= rooms)
        else:
            del self.venue_uses[venue][activity.id]
            opened = bits_of(day for day in stretch.days if used[day] < rooms)
            self.venue_full[venue] &= ~(opened & ~self.venue_closed[venue])

    # --- what a place costs -------------------------------------------------------------------------------------------

    def price(self, id_: str, place: Place) -> int:
        """Return the cost that a place adds to what is placed, of which it is no part."""
        activity, stretch = self.problem.activity[id_], place.stretch
        cost = self.month_cost(stretch) + self.quarter_cost(activity.course, stretch.quarter)
        cost += sum(self.trainer_cost(trainer, len(stretch.days)) for trainer in place.trainers)
        if id_ in self.problem.fixed:
            return cost
        cost += self.change_cost(self.problem.present.get(id_), stretch, place.venue, place.trainers)
        return cost + self.choices[id_].costs[stretch.start]

    def change_cost(
        self, present: YearLock | None, stretch: Stretch, venue: str | None, trainers: tuple[str, ...]
    ) -> int:
        """Return what it costs not to be as at present, apart from the dates."""
        if present is None:
            return 0
        weights = self.wishes
        cost = weights.regrouped * regrouped(present, venue, trainers)
        days = stretch.start, stretch.end
        return cost + (weights.changed if weights.changed and changed(present, days, venue, trainers) else 0)

    def month_cost(self, stretch: Stretch) -> int:
        """Return what a stretch adds to the months above their share."""
        return self.wishes.months * sum(self.month_excess(month, days) for month, days in stretch.months)

    def month_excess(self, month: int, days: int) -> int:
        """Return the days above the share that so many more days add to a month."""
        over = self.month_load[month] + days - self.month_share[month]
        return min(days, over) if over > 0 else 0

    def quarter_cost(self, course: str, quarter: int) -> int:
        """Return what one more edition of a course in a quarter costs."""
        if not course or quarter < 0:
            return 0
        return self.wishes.quarters * (self.quarter_use[course, quarter] >= self.quarter_share[course])

    def trainer_cost(self, trainer: str, days: int) -> int:
        """Return what so many more days of a trainer cost."""
        over = self.trainer_load[trainer] + days - self.trainer_share
        return self.wishes.trainers * min(days, over) if over > 0 else 0

    # --- finding a place ----------------------------------------------------------------------------------------------

    def best(self, id_: str, dice: random.Random | None = None) -> Place | None:
        """Return the cheapest place that breaks no rule, None when there is none; dice overlook one now and then."""
        activity, choices = self.problem.activity[id_], self.choices[id_]
        allowed = self.allowed(activity)
        found: Place | None = None
        for cost, stretch in self.by_cost(activity, choices):
            if found is not None and cost >= found.cost:
                break
            if (dice is not None and dice.random() < BLINK) or not allowed(stretch):
                continue
            place = self.seated(activity, stretch, cost)
            if place is not None and (found is None or place.cost < found.cost):
                found = place
        return found

    def by_cost(self, activity: YearActivity, choices: Choices) -> Iterator[tuple[int, Stretch]]:
        """Yield stretches with what their dates cost, the cheapest first."""
        self.effort += len(choices.stretches)
        weight = self.wishes.months
        whole = [weight * self.month_excess(month, activity.working_days) for month in range(len(self.month_load))]
        quarters = [self.quarter_cost(activity.course, q) for q in range(len(self.problem.quarters))] + [0]
        own = choices.costs
        heap = [
            (
                own[start]
                + (whole[s.months[0][0]] if len(s.months) == 1 else self.month_cost(s))
                + quarters[s.quarter],
                start,
            )
            for start, s in choices.stretches.items()
        ]
        heapify(heap)
        while heap:
            cost, start = heappop(heap)
            self.effort += 4
            yield cost, choices.stretches[start]

    def allowed(self, activity: YearActivity) -> Callable[[Stretch], bool]:
        """Return a test whether order, gaps and money allow a stretch beside what is placed."""
        earliest, latest = self.order_limits(activity)
        apart = self.kept_apart(activity)

        def test(stretch: Stretch) -> bool:
            if stretch.start < earliest or stretch.end > latest:
                return False
            if any(stretch.start < end and start < stretch.end for start, end in apart):
                return False
            return self.affordable(activity, stretch)

        return test

    def affordable(self, activity: YearActivity, stretch: Stretch) -> bool:
        """Return whether there is money for an activity on a stretch."""
        cents, caps, used = activity.cost_cents, self.problem.caps, self.cap_used
        return not cents or all(used[cap] + cents <= caps[cap].cents for cap in stretch.caps)

    def order_limits(self, activity: YearActivity) -> tuple[int, int]:
        """Return the first day it may begin and the day by which it must be over, by what it depends on or serves."""
        before = [self.placed[e].stretch.end for e in activity.after if e in self.placed]
        after = [self.placed[f].stretch.start for f in self.followers[activity.id] if f in self.placed]
        return max(before, default=0), min(after, default=self.problem.days)

    def kept_apart(self, activity: YearActivity) -> list[tuple[int, int]]:
        """Return the spans around other editions of the course that it may not touch."""
        gap = self.problem.gaps.get(activity.course)
        if gap is None or not activity.course:
            return []
        mates = (self.placed[m].stretch for m in self.courses[activity.course] if m in self.placed)
        return [(mate.start - gap, mate.end + gap) for mate in mates]

    def seated(self, activity: YearActivity, stretch: Stretch, cost: int) -> Place | None:
        """Return the place with the cheapest free venue and trainers, None when there are too few."""
        self.effort += 4
        present = self.problem.present.get(activity.id)
        if not all(self.trainer_free(trainer, stretch) for trainer in activity.trainers):
            return None
        venue = self.venue_for(activity, stretch, present)
        if venue is None and activity.venues:
            return None
        chosen = self.staff(activity, stretch, present)
        if chosen is None:
            return None
        trainers = (*activity.trainers, *chosen)
        cost += sum(self.trainer_cost(trainer, len(stretch.days)) for trainer in trainers)
        cost += self.change_cost(present, stretch, venue, trainers)
        return Place(stretch, venue, trainers, cost)

    def trainer_free(self, trainer: str, stretch: Stretch) -> bool:
        """Return whether a trainer is there, has nothing else, and stays within the days of each month."""
        if self.trainer_taken[trainer] & stretch.bits:
            return False
        limit = self.problem.trainer[trainer].days_per_month
        return limit is None or all(self.trainer_month[trainer, m] + days <= limit for m, days in stretch.months)

    def venue_for(self, activity: YearActivity, stretch: Stretch, present: YearLock | None) -> str | None:
        """Return a venue with rooms free: the present one, else the one that fewest others want."""
        free = (venue for venue in self.venues[activity.id] if self.venue_free(venue, activity.rooms, stretch))
        if present is None:
            return next(free, None)
        return min(free, key=lambda venue: venue != present.venue, default=None)

    def venue_free(self, venue: str, rooms: int, stretch: Stretch) -> bool:
        """Return whether a venue is open and has so many rooms on all days of a stretch."""
        if self.venue_full[venue] & stretch.bits:
            return False
        used, limit = self.venue_use[venue], self.problem.venue[venue].rooms - rooms
        return limit >= 0 and (rooms == 1 or all(used[day] <= limit for day in stretch.days))

    def staff(self, activity: YearActivity, stretch: Stretch, present: YearLock | None) -> tuple[str, ...] | None:
        """Return a trainer for each seat, cheap ones first, None when some seat stays empty."""
        seats = self.choices[activity.id].seats
        if not seats:
            return ()
        team = present.trainers if present is not None else ()
        free: dict[int, list[str]] = {}
        for seat in seats:
            if id(seat) not in free:
                able = (trainer for trainer in seat if self.trainer_free(trainer, stretch))
                free[id(seat)] = sorted(able, key=lambda trainer: self.preference(trainer, stretch, team))
        return match([free[id(seat)] for seat in seats])

    def keeps_team(self, activity: YearActivity, trainers: tuple[str, ...]) -> bool:
        """Return whether trainers are exactly a team for an activity, whatever the days."""
        rest = [trainer for trainer in trainers if trainer not in activity.trainers]
        seats = self.choices[activity.id].seats
        complete = set(activity.trainers) <= set(trainers) and len(trainers) == len(set(trainers))
        if not complete or len(rest) != len(seats):
            return False
        return match([[trainer for trainer in rest if trainer in seat] for seat in seats]) is not None

    def preference(self, trainer: str, stretch: Stretch, team: tuple[str, ...]) -> tuple[int, int]:
        """Return the rank of a trainer for a seat: what it costs, then the days taught already."""
        new = self.wishes.regrouped if team and trainer not in team else 0
        return new + self.trainer_cost(trainer, len(stretch.days)), self.trainer_load[trainer]


def match(wanted: list[list[str]]) -> tuple[str, ...] | None:
    """Return a different trainer for each list, from its front as far as possible; None when that cannot be."""
    seated: dict[str, int] = {}

    def seat(number: int, tried: set[str]) -> bool:
        for trainer in wanted[number]:
            if trainer not in tried:
                tried.add(trainer)
                if trainer not in seated or seat(seated[trainer], tried):
                    seated[trainer] = number
                    return True
        return False

    if not all(seat(number, set()) for number in range(len(wanted))):
        return None
    return tuple(sorted(seated, key=lambda trainer: seated[trainer]))
