"""The timetable of an edition while it is mended by hand: what each place says of a lesson, and what a move breaks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.i18n import translate
from policeplanner.scheduling.checker import Code, Violation
from policeplanner.scheduling.live import Conflicts
from policeplanner.scheduling.live_cells import Caution, Cell, Grab, State
from policeplanner.scheduling.problem import DAY_MINUTES, Interpreter, Room, Span, Trainer
from policeplanner.scheduling.timetable import Placed, Timetable, placed_by
from policeplanner.services.closed_places import why_closed
from policeplanner.services.placing import Landing
from policeplanner.services.timetables import Task, describe

# Of these the plan check says nothing: a lesson marked for them would lose its mark with the next check.
_UNTOLD = frozenset({Code.CLOSED, Code.NOT_FIRST, Code.NOT_LAST})


@dataclass(frozen=True)
class Verdict:
    """What a place says of the lesson in the hand.

    `words` tell why it is closed or what speaks against it, empty when nothing does; `landing` is what dropping it
    there writes, also in a closed place; `detail` names its room and people.
    """

    day: date
    minute: int
    state: State
    words: str
    detail: str
    landing: Landing
    placed: Placed


@dataclass(frozen=True)
class Busy:
    """Somebody or something that a lesson needs is not to be had: local day, minutes after midnight, and the name."""

    day: date
    start: int
    end: int
    name: str


@dataclass(frozen=True)
class Change:
    """Lessons (placement ids) that a move brings into conflict, and those that it leaves without one."""

    broken: frozenset[UUID] = frozenset()
    mended: frozenset[UUID] = frozenset()


class LiveEdition:
    """An edition as it stands in the plan, for one look after the other without reading it again."""

    def __init__(self, task: Task) -> None:
        """Keep a problem with its timetable."""
        self.first_day = task.first_day
        self.problem = task.problem
        self.timetable = Timetable.of(placed_by(lock) for lock in task.problem.locks)

    def hold(self, placement_id: UUID) -> "Held | None":
        """Take a lesson in the hand; None when it is not of this edition."""
        known = str(placement_id) in self.problem.lesson
        return Held(self, Grab(self.problem, self.timetable, str(placement_id))) if known else None

    def moved(self, placed: Placed) -> Change:
        """Return what changes when a lesson is placed, or placed anew."""
        conflicts = self._conflicts()
        before = set(conflicts.violations)
        conflicts.put(placed)
        return _between(before, set(conflicts.violations))

    def without(self, lessons: Iterable[UUID]) -> Change:
        """Return what changes when lessons are taken off."""
        conflicts = self._conflicts()
        before = set(conflicts.violations)
        for lesson in lessons:
            conflicts.take(str(lesson))
        return _between(before, set(conflicts.violations))

    def busy(self, placement_id: UUID) -> dict[str, list[Busy]]:
        """Return when the trainers, the room and the interpreters of a placed lesson are away or taken, by kind."""
        place = self.timetable.find(str(placement_id))
        if place is None:
            return {}
        problem = self.problem
        rooms = (problem.room[place.room],) if place.room else ()
        needed: dict[str, Iterable[Trainer | Room | Interpreter]] = {
            "trainers": [problem.trainer[id_] for id_ in place.trainers],
            "rooms": rooms,
            "interpreters": [problem.interpreter[id_] for id_ in place.interpreters],
        }
        return {
            kind: [each for one in all_ for each in self._taken(one, place.lesson)] for kind, all_ in needed.items()
        }

    def away(self, trainer_or_room: UUID) -> list[Busy]:
        """Return when a trainer or a room is away, closed or taken by other editions; nothing for somebody unknown."""
        id_ = str(trainer_or_room)
        owner = self.problem.trainer.get(id_) or self.problem.room.get(id_)
        return [each for span in owner.busy for each in self._by_day(span, owner.name)] if owner else []

    def day_of(self, start: int) -> tuple[date, int]:
        """Return the local day and the minute after midnight of a minute of the problem."""
        days, minute = divmod(start, DAY_MINUTES)
        return self.first_day + timedelta(days=days), minute

    def _conflicts(self) -> Conflicts:
        # Without locks, or every lesson moved by hand would count as one that the program may not move.
        return Conflicts(replace(self.problem, locks=()), self.timetable)

    def _taken(self, owner: Trainer | Room | Interpreter, but: str) -> Iterator[Busy]:
        for span in (*owner.busy, *self._lessons_with(owner.id, but)):
            yield from self._by_day(span, owner.name)

    def _lessons_with(self, id_: str, but: str) -> Iterator[Span]:
        for place in self.timetable.placed:
            if place.lesson != but and id_ in {place.room, *place.trainers, *place.interpreters}:
                yield place.start, place.start + self.problem.lesson[place.lesson].minutes

    def _by_day(self, span: Span, name: str) -> Iterator[Busy]:
        for day in self.problem.days:
            begin, finish = day.index * DAY_MINUTES, (day.index + 1) * DAY_MINUTES
            if span[0] < finish and span[1] > begin:
                start, end = max(span[0], begin) - begin, min(span[1], finish) - begin
                yield Busy(self.first_day + timedelta(days=day.index), start, end, name)


class Held:
    """A lesson in the hand."""

    def __init__(self, live: LiveEdition, grab: Grab) -> None:
        """Judge nothing yet; each place is judged when asked for, and remembered."""
        self.live = live
        self.grab = grab
        self.key = UUID(grab.task.id)
        self.minutes = grab.task.minutes
        self._cells: dict[int, Cell] = {}
        self._known: dict[int, Verdict] = {}

    @property
    def origin(self) -> tuple[date, int] | None:
        """Return the local day and minute where it was taken from, None for a lesson without place."""
        return self.live.day_of(self.grab.place.start) if self.grab.place else None

    def starts(self, day: date, first: int, last: int) -> list[int]:
        """Return the minutes of a day at which it may be dropped, between two minutes after midnight.

        Every step of the grid, and where a teaching block begins, another lesson ends, or it began itself.
        """
        grid, base = self.grab.problem.grid, self._minute(day, 0)
        found = set(range(-(-first // grid) * grid, last, grid))
        described = self.grab.problem.day.get(base // DAY_MINUTES)
        found |= {start - base for start, _end in (described.windows if described else ())}
        found |= {other.end - base for others in self.grab.others.values() for other in others}
        found |= {self.grab.place.start - base} if self.grab.place else set()
        return sorted(minute for minute in found if first <= minute < last)

    def verdict(self, day: date, minute: int) -> Verdict:
        """Return what a place says."""
        start = self._minute(day, minute)
        if start not in self._known:
            self._known[start] = self._judge(start)
        return self._known[start]

    def state(self, day: date, minute: int) -> State:
        """Return what a place says, without the words."""
        cell = self._cell(self._minute(day, minute))
        # Whoever teaches beyond the number needed may stay, so a warning is looked at more closely.
        return self.verdict(day, minute).state if cell.state is State.WARNING else cell.state

    def first_free(self, days: Iterable[date], hours: Span) -> tuple[date, int] | None:
        """Return the first place on these days that is not closed, the best state first."""
        places = [(day, minute) for day in days for minute in self.starts(day, *hours)]
        for wanted in (State.FREE, State.WARNING):
            for day, minute in places:
                if self.state(day, minute) is wanted:
                    return day, minute
        return None

    def _minute(self, day: date, minute: int) -> int:
        return (day - self.live.first_day).days * DAY_MINUTES + minute

    def _cell(self, start: int) -> Cell:
        if start not in self._cells:
            self._cells[start] = self.grab.cell(start)
        return self._cells[start]

    def _judge(self, start: int) -> Verdict:
        cell = self._cell(start)
        if cell.state is State.CLOSED and cell.code is not None:
            placed, state = self._anyway(start), State.CLOSED
            words = why_closed(self.grab, cell.code, start)
        else:
            placed = self._as_before(cell)
            cautions = list(self.grab.warnings(placed)) if placed == cell.place else self._kept(cell)
            state = State.WARNING if cautions else State.FREE
            words = " · ".join(self._caution(each, placed) for each in cautions)
        day, minute = self.live.day_of(start)
        return Verdict(day, minute, state, words, self._detail(placed), self._landing(placed), placed)

    def _as_before(self, cell: Cell) -> Placed:
        """Return the place of a cell; somebody who teaches beyond the number needed stays, when free."""
        assert cell.place is not None
        before, trainers = self.grab.place, self.grab.problem.trainer
        if before is None or not set(cell.place.trainers) < set(before.trainers):
            return cell.place
        span = cell.start, cell.start + self.minutes
        site, day = self.grab.problem.site_of(self.grab.task, cell.place.room), cell.start // DAY_MINUTES
        free = all(self.grab.is_free(trainers[id_], span, site, day) for id_ in before.trainers)
        return replace(cell.place, trainers=before.trainers) if free else cell.place

    def _kept(self, cell: Cell) -> list[Caution]:
        return [each for each in cell.warnings if each is not Caution.OTHER_PEOPLE]

    def _anyway(self, start: int) -> Placed:
        """Return the lesson in a closed place: with room and people of now, else with the likeliest ones."""
        grab = self.grab
        if grab.place is not None:
            return replace(grab.place, start=start)
        room = grab.rooms[0].id if grab.rooms and grab.task.needs_room else None
        trainers = tuple(sorted(t.id for t in grab.trainers[: grab.task.trainers_needed]))
        interpreters = tuple(sorted(i.id for i in grab.interpreters[: grab.task.interpreters_needed]))
        return Placed(grab.task.id, start, room, trainers, interpreters)

    def _caution(self, caution: Caution, placed: Placed) -> str:
        if caution is Caution.LATE:
            end = formats.clock((placed.start + self.minutes - 1) % DAY_MINUTES + 1)
            return translate("Placing", "Late: until {time}").format(time=end)
        before, trainers = self.grab.place, self.grab.problem.trainer
        people = formats.enumeration(trainers[id_].name for id_ in placed.trainers)
        if before is not None and set(before.trainers) == set(placed.trainers):
            return translate("Placing", "With other interpreters")
        was = formats.enumeration(trainers[id_].name for id_ in before.trainers) if before else ""
        if not was:
            return translate("Placing", "With {people}").format(people=people)
        return translate("Placing", "With {people} instead of {others}").format(people=people, others=was)

    def _detail(self, placed: Placed) -> str:
        problem = self.grab.problem
        room = problem.room[placed.room].name if placed.room else ""
        people = ", ".join(problem.trainer[id_].name for id_ in placed.trainers)
        return " · ".join(filter(None, (room, people)))

    def _landing(self, placed: Placed) -> Landing:
        day, minute = self.live.day_of(placed.start)
        room = UUID(placed.room) if placed.room else None
        return Landing(self.key, day, minute, room, frozenset(map(UUID, placed.trainers)))


def read_live(session: Session, edition_id: UUID) -> LiveEdition:
    """Read an edition; raises PlannerError when it has no dates or no working day."""
    return LiveEdition(describe(session, edition_id))


def _between(before: set[Violation], after: set[Violation]) -> Change:
    return Change(_lessons(after - before), _lessons(before) - _lessons(after))


def _lessons(violations: Iterable[Violation]) -> frozenset[UUID]:
    told = (violation for violation in violations if violation.code not in _UNTOLD)
    return frozenset(UUID(lesson) for violation in told for lesson in violation.lessons)
