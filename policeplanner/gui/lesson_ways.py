"""Finds the ways out for the lesson that is looked at, beside the window's work, and takes one."""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.way_cards import WayCards
from policeplanner.i18n import Language, language
from policeplanner.scheduling.problem import DAY_MINUTES
from policeplanner.services.ways import MEND, WayInWords, WaysOut, subject_of, take_way, ways_for


class Ghost(NamedTuple):
    """Where a lesson would go: its placement, the local day, minutes after midnight and its length."""

    key: UUID
    day: date
    start: int
    minutes: int
    title: str


class Basis(NamedTuple):
    """What ways were found for: they are stale as soon as any of it changes."""

    lesson: UUID
    saved: datetime | None
    spoken: Language


class LessonWays(QObject):
    """Looks for the ways of one lesson.

    `previewed` carries the list of Ghosts of the chosen way, empty for none; `taken` says that one has been done.
    """

    previewed = Signal(list)
    taken = Signal()

    def __init__(self, plan: OpenPlan, cards: WayCards) -> None:
        """Show on cards what is found."""
        super().__init__()
        self._plan = plan
        self._cards = cards
        self._wanted: Basis | None = None
        self._conflict = False
        self._asked = False
        self._known: tuple[Basis, WaysOut] | None = None
        self._running: Job | None = None
        cards.chosen.connect(self._preview)
        cards.taken.connect(self.take)
        cards.asked.connect(self._ask)
        plan.changed.connect(self._freeze)

    def look_at(self, lesson: UUID | None, *, conflict: bool) -> None:
        """Look at a lesson; one in conflict or without a place is helped unasked."""
        if self._wanted is None or lesson != self._wanted.lesson:
            self._stop()
            self._known, self._asked = None, False
        if lesson is None or self._plan.workspace.read_only:
            self._wanted = None
            self._cards.show_nothing()
            return
        before, self._conflict = (self._wanted, self._conflict), conflict
        self._wanted = self._now(lesson)
        if before == (self._wanted, conflict):
            return
        if conflict or self._asked:
            self._search()
        else:
            self._stop()
            self._cards.show_offer()

    def take(self, way: WayInWords) -> None:
        """Do what a way says, as one action; one that is stale is looked for anew."""
        if self._wanted is None or self._known is None or self._known[0] != self._now(self._wanted.lesson):
            self._search()
            return
        take_way(self._plan.workspace, way)
        self._plan.done.emit(MEND, subject_of(way), True)
        self.taken.emit()

    def _ask(self) -> None:
        self._asked = True
        self._search()

    def _search(self) -> None:
        if self._wanted is None:
            return
        self._stop()
        self._wanted = basis = self._now(self._wanted.lesson)
        if self._known is None:
            self._cards.show_search()
        workspace, now = self._plan.workspace, datetime.now(UTC)
        self._running = self._plan.jobs.run(
            "",
            lambda _job: ways_for(workspace, basis.lesson, now=now),
            lambda found: self._show(basis, found),
            refused=self._refuse,
        )

    def _show(self, basis: Basis, found: WaysOut) -> None:
        self._running = None
        if basis == self._wanted:
            self._known = basis, found
            self._cards.show_ways(found, conflict=self._conflict)

    def _refuse(self, error: PlannerError) -> None:
        self._running, self._known = None, None
        self._cards.show_reasons((str(error),))

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = None

    def _now(self, lesson: UUID) -> Basis:
        return Basis(lesson, self._plan.workspace.last_saved, language())

    def _freeze(self) -> None:
        self._cards.freeze()

    def _preview(self, way: WayInWords | None) -> None:
        self.previewed.emit([] if way is None else ghosts(way))


def ghosts(way: WayInWords) -> list[Ghost]:
    """Return where the lessons of a way would go."""
    lessons = way.task.problem.lesson
    own = str(way.placement_id)
    found = []
    for place, minutes in way.after:
        key = place.lesson if place.lesson in lessons else own
        day = way.task.first_day + timedelta(days=place.start // DAY_MINUTES)
        found.append(Ghost(UUID(key), day, place.start % DAY_MINUTES, minutes, lessons[key].name))
    return found
