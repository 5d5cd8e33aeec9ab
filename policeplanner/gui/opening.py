"""From the first page to an open plan: make, unlock, restore, each off the window's thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.doors import NewPlanPage, RestorePage, UnlockPage, Wish, ask_for_file, plan_of
from policeplanner.gui.jobs import Job, Jobs
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.quiet_bar import QuietBar
from policeplanner.gui.start import StartPage
from policeplanner.i18n import translate
from policeplanner.paths import user_folder
from policeplanner.store import backups
from policeplanner.store.errors import PlanDamaged, WrongPassphrase
from policeplanner.store.workspace import Workspace


class Opening(QWidget):
    """The pages before a plan is open. `opened` carries its workspace."""

    opened = Signal(object)
    failed = Signal(object)
    sample_made = Signal(object)
    plan_made = Signal(object)
    language_asked = Signal(str)

    def __init__(self, preferences: Preferences, jobs: Jobs) -> None:
        """Build the pages."""
        super().__init__()
        self.setProperty("role", "ground")
        self._jobs = jobs
        self._busy = False
        self.start = StartPage(preferences)
        self.new = NewPlanPage()
        self.unlock = UnlockPage()
        self.restore = RestorePage()
        self.quiet = QuietBar()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.quiet)
        for page in (self.start, self.new, self.unlock, self.restore):
            self._stack.addWidget(page)
        for door in (self.new, self.unlock, self.restore):
            door.left.connect(self.show_start)
        self._connect()

    def show_start(self) -> None:
        """Show the first page."""
        self.start.reload()
        self._stack.setCurrentWidget(self.start)

    def show_new(self) -> None:
        """Show the page that asks what a new plan needs."""
        self._stack.setCurrentWidget(self.new)
        self.new.form.office.setFocus()

    def show_restore(self) -> None:
        """Show the page of backups and ask for the plan."""
        self.restore.offer(None)
        self._stack.setCurrentWidget(self.restore)
        self.restore.choose_plan()

    def offer_backups(self, path: Path, reason: str) -> None:
        """Show the backups of a plan that is not as it should be."""
        self.restore.offer(path, reason)
        self._stack.setCurrentWidget(self.restore)

    def choose_plan(self, parent: QWidget) -> None:
        """Ask for a plan file and open it."""
        ask_for_file(parent, translate("Opening", "Open a plan"), lambda path: self.open_plan(plan_of(Path(path))))

    def open_plan(self, path: Path, passphrase: str | None = None) -> None:
        """Open a plan; where it needs a passphrase, ask for it."""
        self._run(
            translate("Opening", "Opening the plan…"),
            lambda _job: Workspace.open(path, passphrase),
            lambda error: self._not_opened(path, passphrase, error),
        )

    def _connect(self) -> None:
        self.start.new_asked.connect(self.show_new)
        self.start.open_asked.connect(lambda: self.choose_plan(self))
        self.start.sample_asked.connect(self._open_sample)
        self.start.restore_asked.connect(self.show_restore)
        self.start.recent_asked.connect(self.open_plan)
        self.start.language_asked.connect(self.language_asked)
        self.new.wished.connect(self._make)
        self.unlock.entered.connect(self.open_plan)
        self.restore.wished.connect(self._restore)

    def _run(
        self,
        title: str,
        work: Callable[[Job], Workspace],
        refused: Callable[[PlannerError], None],
        done: Callable[[Workspace], None] | None = None,
    ) -> None:
        if self._busy:  # a second click, before the first one has had its answer
            return
        self._busy = True
        job = self._jobs.run(title, work, done or self.opened.emit, refused=refused)
        job.ended.connect(self._rest)
        self.quiet.follow(job)

    def _rest(self) -> None:
        self._busy = False

    def _not_opened(self, path: Path, passphrase: str | None, error: PlannerError) -> None:
        if isinstance(error, WrongPassphrase):
            self._stack.setCurrentWidget(self.unlock)
            self.unlock.ask(path, "" if passphrase is None else str(error))
        elif isinstance(error, PlanDamaged) and backups.backups_of(path):
            self.restore.offer(path, str(error), passphrase or "")
            self._stack.setCurrentWidget(self.restore)
        else:
            self.failed.emit(error)

    def _make(self, wish: Wish) -> None:
        def work(_job: Job) -> Workspace:
            from policeplanner.services.new_plan import make_plan

            return make_plan(wish.path, wish.passphrase, operation_code=wish.office_code, first_year=wish.year)

        def show(workspace: Workspace) -> None:
            self.opened.emit(workspace)
            self.plan_made.emit(workspace)

        self.language_asked.emit(wish.language)
        self._run(translate("Opening", "Making the plan…"), work, lambda error: self.new.complain(str(error)), show)

    def _open_sample(self) -> None:
        path = user_folder() / "sample.ppdb"
        fresh = not path.exists()

        def work(_job: Job) -> Workspace:
            from policeplanner.services.sample import make_sample_plan

            return make_sample_plan(path, None) if fresh else Workspace.open(path, None)

        def show(workspace: Workspace) -> None:
            self.opened.emit(workspace)
            if fresh:
                self.sample_made.emit(workspace)

        self._run(translate("Opening", "Making the sample plan…"), work, self.failed.emit, show)

    def _restore(self, backup: Path, onto: Path, passphrase: str) -> None:
        def work(_job: Job) -> Workspace:
            backups.restore(backup, onto, passphrase or None)
            return Workspace.open(onto, passphrase or None)

        self._run(translate("Opening", "Restoring the backup…"), work, lambda error: self.restore.complain(str(error)))
