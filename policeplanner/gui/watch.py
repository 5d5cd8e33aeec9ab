"""Checks the plan after each change, off the window's thread, and keeps what was found."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from sqlalchemy import select

from policeplanner import formats
from policeplanner.domain.placements import Placement
from policeplanner.gui.jobs import Job, Jobs
from policeplanner.services.checks.findings import Finding
from policeplanner.store.workspace import Workspace

_PAUSE_MS = 150


class Watch(QObject):
    """The findings of the plan as it was a moment ago; `checked` says that they are fresh.

    `homes` tells the edition of each lesson that a finding is about, and the initiative of each promise or meeting.
    Until `ready`, nobody knows whether all is well.
    """

    checked = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        """Begin without findings; `look` starts the first check."""
        super().__init__()
        self.findings: list[Finding] = []
        self.ready = False
        self.homes: dict[UUID, UUID] = {}
        self._workspace = workspace
        self._jobs = jobs
        self._running: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._check)

    def look(self) -> None:
        """Check soon; several changes at once lead to one check."""
        self._pause.start()

    def stop(self) -> None:
        """Check no more, as before closing the plan."""
        self._pause.stop()

    def _check(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self._running = self._jobs.run("", lambda _job: self._read(), self._take)

    def _read(self) -> tuple[list[Finding], dict[UUID, UUID]]:
        from policeplanner.services.initiatives import PARTS, initiatives_of
        from policeplanner.services.plan_check import check_plan  # here, so that the window need not wait for it

        today = formats.today()
        with self._workspace.reading() as session:
            findings = check_plan(session, today=today, since=today)
            parts = [subject.id for found in findings for subject in found.subjects if subject.table in PARTS]
            lessons = [subject.id for found in findings for subject in found.subjects if subject.table == "placement"]
            rows = session.execute(select(Placement.id, Placement.edition_id).where(Placement.id.in_(lessons)))
            return findings, {row[0]: row[1] for row in rows} | initiatives_of(session, parts)

    def _take(self, read: tuple[list[Finding], dict[UUID, UUID]]) -> None:
        self._running = None
        self.findings, self.homes = read
        self.ready = True
        self.checked.emit()
