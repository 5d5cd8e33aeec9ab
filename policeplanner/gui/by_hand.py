"""What is done to a timetable by hand: each step is one action, and what it breaks is known at once."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.placements import Placement
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.i18n import language, translate
from policeplanner.services import placing
from policeplanner.services.checks.findings import Finding
from policeplanner.services.live_edition import Change, LiveEdition, Verdict, read_live


class ByHand(QObject):
    """Changes the timetable of one edition. `done` says that the plan has changed."""

    done = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Work on no edition yet."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None
        self._live: LiveEdition | None = None
        self._read_at: datetime | None = None
        self._change = Change()
        self._changed_at: datetime | None = None
        self._acting = False

    def use(self, edition: UUID) -> None:
        """Work on an edition from now on."""
        if edition != self._edition:
            self._edition, self._live, self._change = edition, None, Change()

    def forget(self) -> None:
        """Read the edition anew when it is asked for next."""
        self._live = None

    def live(self, *, quiet: bool = False) -> LiveEdition | None:
        """Return the edition as it stands; None when it cannot be changed, which is said unless quiet."""
        if self._edition is None or self._plan.workspace.read_only:
            return None
        if self._live is None or self._read_at != self._plan.workspace.last_saved:
            self._read_at = self._plan.workspace.last_saved
            self._live = self._read(self._edition, quiet)
        return self._live

    def wrong(self, findings: Iterable[Finding]) -> frozenset[UUID]:
        """Return the lessons in conflict: as the last check found, with what the last step has changed since."""
        found = {s.id for finding in findings if finding.accepted is None for s in finding.subjects}
        if not self._acting and self._changed_at != self._plan.workspace.last_saved:
            return frozenset(found)
        return frozenset(found - self._change.mended | self._change.broken)

    def settle(self) -> None:
        """Trust the findings again: the plan has been checked."""
        self._change = Change()

    def place(self, verdict: Verdict) -> None:
        """Put a lesson where it was dropped."""
        landing, live = verdict.landing, self._live
        name = self._name(landing.placement_id)
        if name is None:
            return
        change = live.moved(verdict.placed) if live else Change()
        moved = live is not None and live.timetable.find(str(landing.placement_id)) is not None
        subject = " · ".join(filter(None, (name, verdict.words)))  # a place that was forced says why it was closed
        with self._step(placing.MOVE if moved else placing.PLACE, subject, change) as session:
            placing.place(session, landing)

    def take_off(self, lessons: Collection[UUID]) -> None:
        """Take lessons off the timetable."""
        live = self.live(quiet=True)
        if self._plan.workspace.read_only or not lessons:
            return
        change = live.without(lessons) if live is not None else Change()
        with self._step(placing.TAKE_OFF, self._names(lessons), change) as session:
            placing.take_off(session, lessons)

    def lock(self, lessons: Collection[UUID], locked: bool) -> None:
        """Lock lessons, or unlock them."""
        if self._plan.workspace.read_only or not lessons:
            return
        name = placing.LOCK if locked else placing.UNLOCK
        with self._step(name, self._names(lessons), self._change) as session:
            (placing.lock if locked else placing.unlock)(session, lessons)

    @contextmanager
    def _step(self, name: str, subject: str, change: Change) -> Iterator[Session]:
        """Do one action; who reads the plan because of it already learns what it breaks and mends."""
        self._change, self._acting = change, True
        try:
            with self._plan.action(name, subject) as session:
                yield session
        finally:
            self._acting = False
        self._changed_at = self._plan.workspace.last_saved
        self.done.emit()

    def _read(self, edition: UUID, quiet: bool) -> LiveEdition | None:
        try:
            with self._plan.workspace.reading() as session:
                return read_live(session, edition) if session.get(Edition, edition) is not None else None
        except PlannerError as error:
            if not quiet:
                self._plan.told.emit(str(error))
            return None

    def _name(self, lesson: UUID) -> str | None:
        with self._plan.workspace.reading() as session:
            found = session.get(Placement, lesson)
            return found.lesson.text("title").shown(language()) if found is not None else None

    def _names(self, lessons: Collection[UUID]) -> str:
        if len(lessons) > 1:
            return translate("PlanCheck", "%n lesson(s)", "", len(lessons))
        with self._plan.workspace.reading() as session:
            found = session.scalars(select(Placement).where(Placement.id.in_(lessons)))
            return "".join(each.lesson.text("title").shown(language()) for each in found)
