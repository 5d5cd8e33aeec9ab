"""A scheduling run: looks for a timetable off the window's thread, tells how far it is, stops, keeps or discards."""

import time
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from policeplanner.services.remedies import Doubt
    from policeplanner.services.solving import Attempted, Outcome, SoFar, Wanted

SECONDS = 15.0
PAUSE = 0.3
IDLE_MS = 10 * 60 * 1000
ACTION = QT_TRANSLATE_NOOP("Action", "Schedule edition")


class ScheduleRun(QObject):
    """One run at a time on an open plan; nothing is written before its end.

    `doubted` carries the counts that cannot work, which stop a run that was not told to place what can be placed;
    `progressed` the best so far; `finished` what was written; `ended` follows in every case, also a discarded run.
    """

    began = Signal()
    doubted = Signal(object)
    progressed = Signal(object)
    finished = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, plan: OpenPlan, parent: QObject) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._plan = plan
        self._job: Job | None = None
        self._stop = Event()
        self.started = 0.0
        self.wanted: Wanted | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(cool)

    @property
    def busy(self) -> bool:
        """Tell whether a run is under way."""
        return self._job is not None

    def start(self, wanted: "Wanted", *, despite_doubts: bool = False) -> None:
        """Look for a timetable, unless a run is under way."""
        if self.busy:
            return
        stop = self._stop = Event()
        self.wanted, self.started = wanted, time.monotonic()
        workspace = self._plan.workspace

        def work(_job: Job) -> "Attempted | list[Doubt]":
            from policeplanner.services.remedies import doubts
            from policeplanner.services.solving import Effort, attempt

            found = [] if despite_doubts else doubts(workspace, wanted)
            if any(doubt.blocks for doubt in found):
                return found
            follow = now_and_then(self.progressed)
            return attempt(workspace, wanted, effort=Effort(SECONDS), progress=follow, cancel=stop)

        self._job = self._plan.jobs.run("", work, self._take, refused=self._refuse)
        self._job.cancel_asked.connect(stop.set)
        self._job.ended.connect(self._end)
        self.began.emit()

    def stop(self) -> None:
        """Stop looking and keep the best so far."""
        self._stop.set()

    def discard(self) -> None:
        """Stop looking and forget what was found."""
        if self._job is not None:
            self._job.cancel()

    def warm(self) -> None:
        """Have the solver loaded before it is needed, and let go of it when nobody needs it for ten minutes."""
        self._idle.start()
        self._plan.jobs.run("", lambda _job: warm(), lambda _none: None)

    def _take(self, found: "Attempted | list[Doubt]") -> None:
        if isinstance(found, list):
            self.doubted.emit(found)
            return
        workspace = self._plan.workspace

        def work(_job: Job) -> "Outcome":
            from policeplanner.services.solving import keep_attempt

            return keep_attempt(workspace, found)

        self._job = self._plan.jobs.run("", work, self._tell, writing=True, refused=self._refuse)
        self._job.ended.connect(self._end)

    def _tell(self, outcome: "Outcome") -> None:
        self.finished.emit(outcome)
        first, *_reasons = outcome.summary.splitlines()
        self._plan.done.emit(ACTION, first, outcome.changed > 0)

    def _refuse(self, error: PlannerError) -> None:
        self.refused.emit(error)
        self._plan.told.emit(str(error))

    def _end(self) -> None:
        if self.sender() is self._job:  # the job that looked ends after the one that writes has begun
            self._job = None
            self._idle.start()
            self.ended.emit()


def now_and_then(signal: SignalInstance) -> "Callable[[SoFar], None]":
    """Return what passes on the first progress, and then no more often than a reader can follow."""
    last = [0.0]

    def pass_on(so_far: "SoFar") -> None:
        now = time.monotonic()
        if now - last[0] >= PAUSE:
            last[0] = now
            signal.emit(so_far)

    return pass_on


def warm() -> None:
    """Start the solver's process."""
    from policeplanner.scheduling.solve import warm

    warm()


def cool() -> None:
    """End the solver's process that waits."""
    from policeplanner.scheduling.solve import cool

    cool()
