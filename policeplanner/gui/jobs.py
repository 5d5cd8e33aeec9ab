"""Work that takes longer than a blink, off the window's thread: progress, cancel, result, error.

Only this module starts runnables: an exception in one started elsewhere would vanish without a word.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from shiboken6 import isValid

from policeplanner.domain.errors import PlannerError


class CancelledError(Exception):
    """Raised inside a job at the next step after the user has cancelled it."""


class Job(QObject):
    """One piece of work under way. Its callbacks run on the window's thread, and not at all once it is cancelled."""

    progressed = Signal(float, str)
    failed = Signal(object)
    ended = Signal()
    cancel_asked = Signal()

    _succeeded = Signal(object)
    _refused = Signal(object)
    _stopped = Signal()

    def __init__(
        self, title: str, done: Callable[[Any], None], refused: Callable[[PlannerError], None] | None = None
    ) -> None:
        """Name the work as the user knows it, already translated; work without a name is not shown."""
        super().__init__()
        self.title = title
        self._done = done
        self._answer = refused or self.failed.emit
        self._cancelled = False
        # Through methods of this object, so that they are called on the thread it lives on.
        self._succeeded.connect(self._deliver)
        self._refused.connect(self._refuse)
        self._stopped.connect(self._end)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled = True
        self.cancel_asked.emit()

    @property
    def cancelled(self) -> bool:
        """Tell whether the user has asked to stop."""
        return self._cancelled

    def step(self, share: float, text: str = "") -> None:
        """Report from the work how far it is, 0 to 1; raises CancelledError when the user has asked to stop."""
        if self._cancelled:
            raise CancelledError
        self.progressed.emit(share, text)

    def perform(self, work: Callable[["Job"], Any]) -> None:
        """Do the work on the thread of the caller and send its outcome to the window's thread."""
        try:
            self._send(self._succeeded, work(self))
        except CancelledError:
            pass
        except PlannerError as error:
            self._send(self._refused, error)
        except Exception as error:  # noqa: BLE001 - a bug in the work reaches the crash dialog
            self._send(self.failed, error)
        finally:
            self._send(self._stopped)

    def _send(self, signal: SignalInstance, *values: Any) -> None:
        """Send a signal, unless the program has ended meanwhile and nobody is left to hear it."""
        if isValid(self):
            signal.emit(*values)

    def _deliver(self, result: Any) -> None:
        if not self._cancelled:
            self._done(result)

    def _refuse(self, error: PlannerError) -> None:
        if not self._cancelled:
            self._answer(error)

    def _end(self) -> None:
        self.ended.emit()


class Jobs(QObject):
    """Starts jobs. Readers run side by side, writers one after the other."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make the two pools."""
        super().__init__(parent)
        self._readers = QThreadPool(self)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._running: set[Job] = set()

    def run(
        self,
        title: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        *,
        writing: bool = False,
        refused: Callable[[PlannerError], None] | None = None,
    ) -> Job:
        """Start work(job) on another thread and call done(result) on this one.

        `refused` gets a PlannerError; without it the window shows the error in its own way.
        """
        job = Job(title, done, refused)
        self._running.add(job)
        job.ended.connect(self._forget)
        self.started.emit(job)
        (self._writer if writing else self._readers).start(_Runnable(job, work))
        return job

    def busy(self) -> bool:
        """Tell whether anything is under way."""
        return bool(self._running)

    def finish(self) -> None:
        """Cancel what is under way and wait for it, as before closing a plan."""
        for job in tuple(self._running):
            job.cancel()
        self._readers.waitForDone()
        self._writer.waitForDone()

    def _forget(self) -> None:
        self._running.discard(self.sender())


class _Runnable(QRunnable):
    def __init__(self, job: Job, work: Callable[[Job], Any]) -> None:
        super().__init__()
        self._job = job
        self._work = work

    def run(self) -> None:
        self._job.perform(self._work)
