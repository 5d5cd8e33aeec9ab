"""The window: the first page or the desk of an open plan, the menus, and the ways from one to the other."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.cover import Cover
from policeplanner.gui.desk import Desk
from policeplanner.gui.failures import show_failure
from policeplanner.gui.idle_lock import IdleLock
from policeplanner.gui.jobs import Job, Jobs
from policeplanner.gui.language import Speech
from policeplanner.gui.menus import COMMANDS, Menus
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.opening import Opening
from policeplanner.gui.pages import PAGES
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.recovery_slip import show_slip
from policeplanner.gui.theme import Theme
from policeplanner.gui.window_commands import about, change_passphrase, check_file, list_shortcuts
from policeplanner.i18n import Language, translate
from policeplanner.store.errors import PlanLocked
from policeplanner.store.workspace import Workspace

if TYPE_CHECKING:
    from policeplanner.gui.second_start import FirstStart

_SAMPLE_EDITIONS = 17
_ON_PAGE = (
    *("new", "duplicate", "rename", "delete", "print", "find"),
    *("schedule_all", "schedule_unplaced", "schedule_selected", "schedule_wishes", "schedule_met", "schedule_why"),
    "schedule_release",
    "schedule_together",
)
_WHILE_COVERED = frozenset({"quit", "close_plan", "full_screen", "theme", "language"})


class Window(QMainWindow):
    """The one window of the program."""

    def __init__(self, preferences: Preferences, speech: Speech, theme: Theme) -> None:
        """Build the window on its first page."""
        super().__init__()
        self.preferences = preferences
        self._speech = speech
        self._theme = theme
        self.jobs = Jobs(self)
        self.jobs.started.connect(self._watch)
        self.desk: Desk | None = None
        self.opening = Opening(preferences, self.jobs)
        self.opening.opened.connect(self.show_plan)
        self.opening.language_asked.connect(self.speak)
        self.opening.failed.connect(self.show_failure)
        self.opening.sample_made.connect(self._fill_sample)
        self.opening.plan_made.connect(self._show_slip)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.opening)
        self.setCentralWidget(self._stack)
        self.cover = Cover(self._stack, self.jobs)
        self.cover.uncovered.connect(self._uncover)
        self.cover.given_up.connect(self.close_plan)
        self.idle = IdleLock(self)
        self.idle.expired.connect(self.lock)
        self._held_back: list[BaseException] = []
        self.first_start: FirstStart | None = None
        self.menus = Menus(self, self.run)
        self._commands = self._table()
        self._choices: dict[str, Callable[[str], None]] = {
            "page": self.go,
            "theme": self.choose_theme,
            "language": self._speak_code,
            "recent": self._open_recent,
        }
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self.restoreGeometry(preferences.size("window"))
        self.retranslate()
        self._show_first_page()

    def run(self, key: str) -> None:
        """Do what was chosen in a menu or typed as a shortcut."""
        kind, _, argument = key.partition(":")
        if self.cover.on and key not in _WHILE_COVERED and kind not in _WHILE_COVERED:
            return
        if argument:
            self._choices[kind](argument)
        elif key in _ON_PAGE and self.desk is not None:
            self.desk.page().run(key)
        else:
            self._commands[key]()

    def show_plan(self, workspace: Workspace) -> None:
        """Close the plan now open, if any, and show another one."""
        self.close_plan()
        self.preferences.remember(workspace.path)
        self.desk = Desk(OpenPlan(workspace, self.jobs, self.preferences), self.menus.offered)
        self.desk.command_asked.connect(self.run)
        self._stack.addWidget(self.desk)
        self._stack.setCurrentWidget(self.desk)
        self.desk.status.language_asked.connect(self.speak)
        self.desk.steps_changed.connect(self._name_steps)
        self.desk.page_changed.connect(self._enable)
        self.menus.set_plan_open(True)
        self._name_steps()
        self._watch_rest()
        QTimer.singleShot(0, self, self._listen)
        self.desk.go("dashboard")
        self._put_title()

    def _fill_sample(self, workspace: Workspace) -> None:
        """Make the timetables of a sample plan that has just been made, one after the other, while it is looked at."""

        def work(job: Job) -> None:
            from policeplanner.services.solving import Effort, schedule_editions

            for done, _outcome in enumerate(schedule_editions(workspace, (), effort=Effort(seconds=1)), start=1):
                job.step(min(0.95, done / _SAMPLE_EDITIONS))

        self.jobs.run(
            translate("Window", "Making the timetables of the sample…"), work, lambda _none: None, writing=True
        )

    def close_plan(self) -> None:
        """Close the open plan, with its backup, and go back to the first page."""
        if self.desk is None:
            return
        desk, self.desk = self.desk, None
        self.idle.stop()
        if self.first_start is not None:
            self.first_start.stop()
            self.first_start.deleteLater()
            self.first_start = None
        self.cover.drop()
        self._held_back.clear()
        self._stack.removeWidget(desk)
        desk.deleteLater()
        desk.plan.close()
        self._show_first_page()

    def come_to_front(self) -> None:
        """Be the window that the user sees."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _shown_elsewhere(self, plan: Path) -> bool:
        from policeplanner.gui.second_start import call

        if not call(plan):
            return False
        words = translate("Window", "“{file}” is open in another window, which has come to the front.")
        quiet = self.desk.quiet if self.desk is not None else self.opening.quiet
        quiet.say(words.format(file=plan.name))
        return True

    def _listen(self) -> None:
        from policeplanner.gui.second_start import FirstStart  # loaded once the plan can be seen

        if self.desk is not None and self.first_start is None:
            self.first_start = FirstStart(self, self._workspace().path)
            self.first_start.called.connect(self.come_to_front)

    def lock(self) -> None:
        """Cover the plan until its passphrase is given; work under way goes on."""
        if self.desk is None or self.cover.on:
            return
        if not self._workspace().encrypted:
            self.desk.quiet.say(
                translate("Window", "This plan has no passphrase, so there is nothing to lock it with.")
            )
            return
        self.idle.stop()
        self.menus.enable({command.key: command.key in _WHILE_COVERED for command in COMMANDS})
        self.menus.enable({f"page:{entry.key}": False for entry in PAGES})
        self.menus.name_steps(None, None)
        self.cover.put_on(self._workspace())

    def _uncover(self) -> None:
        self._enable_commands()
        self._name_steps()
        self._enable()
        self._watch_rest()
        held, self._held_back = self._held_back, []
        for error in held:
            self.show_failure(error)

    def _enable_commands(self) -> None:
        self.menus.enable({command.key: True for command in COMMANDS})
        self.menus.set_plan_open(self.desk is not None)

    def _watch_rest(self) -> None:
        self.idle.begin(self.preferences.lock_minutes if self._workspace().encrypted else 0)

    def go(self, page: str, record: UUID | None = None) -> None:
        """Show a page of the open plan."""
        if self.desk is not None:
            self.desk.go(page, record)

    def speak(self, chosen: Language) -> None:
        """Change the language of the window, live, and remember it."""
        self.preferences.language = chosen
        self._speech.speak(chosen)

    def choose_theme(self, wish: str) -> None:
        """Change the theme and remember it."""
        self.preferences.theme = wish
        self._theme.choose(wish)
        self.menus.check("theme", wish)

    def show_failure(self, error: BaseException) -> None:
        """Tell the user about an error: calmly if it can be mended, as a crash report if not.

        While the plan is covered nothing is told: the words may name what is in it.
        """
        if self.cover.on:
            self._held_back.append(error)
            return
        if isinstance(error, PlanLocked) and self._shown_elsewhere(error.path):
            return
        show_failure(error, self)

    def retranslate(self) -> None:
        """Put every text of the window itself."""
        self.menus.retranslate()
        self.menus.check("theme", self._theme.wish)
        self._put_title()
        self._name_steps()
        self._list_recent()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the plan; there is nothing to ask, everything is saved."""
        self.preferences.keep_size("window", self.saveGeometry())
        try:
            self.close_plan()
        except PlannerError as error:
            self.show_failure(error)
        self.jobs.finish()
        super().closeEvent(event)

    def _table(self) -> dict[str, Callable[[], object]]:
        return {
            "new_plan": self._first_page(self.opening.show_new),
            "open_plan": self._ask_for_plan,
            "restore": self._first_page(self.opening.show_restore),
            "close_plan": self.close_plan,
            "lock": self.lock,
            "history": self._show_history,
            "beside": self._choose_beside,
            "quit": self.close,
            "undo": lambda: self._on_desk(Desk.undo),
            "redo": lambda: self._on_desk(Desk.redo),
            "back": lambda: self._on_desk(Desk.back),
            "schedule_replan": lambda: self._on_desk(Desk.replan),
            "next_year": lambda: self._on_desk(Desk.next_year),
            "search": lambda: self._on_desk(lambda desk: desk.search.begin()),
            "full_screen": lambda: self.showNormal() if self.isFullScreen() else self.showFullScreen(),
            "back_up": self._back_up,
            "preferences": self._open_preferences,
            "passphrase": self._change_passphrase,
            "slip": self._show_slip,
            "check_up": lambda: check_file(self, self.jobs, self._workspace(), self._offer_backups),
            "shortcuts": lambda: list_shortcuts(self, self.menus),
            "about": lambda: about(self),
        }

    def _speak_code(self, code: str) -> None:
        self.speak("fr" if code == "fr" else "en")

    def _on_desk(self, do: Callable[[Desk], None]) -> None:
        if self.desk is not None:
            do(self.desk)

    def _first_page(self, show: Callable[[], None]) -> Callable[[], None]:
        def leave() -> None:
            self.close_plan()
            show()

        return leave

    def _ask_for_plan(self) -> None:
        self.opening.choose_plan(self)

    def _open_recent(self, number: str) -> None:
        self.opening.open_plan(self.preferences.recent[int(number)].path)

    def _show_first_page(self) -> None:
        self._enable_commands()
        self._stack.setCurrentWidget(self.opening)
        self.opening.show_start()
        self._list_recent()
        self._put_title()

    def _list_recent(self) -> None:
        self.menus.show_recent(entry.path.stem for entry in self.preferences.recent if entry.present)

    def _put_title(self) -> None:
        self.setWindowTitle(f"{self._workspace().path.stem} – PolicePlanner" if self.desk else "PolicePlanner")

    def _name_steps(self) -> None:
        if self.desk is not None and not self.cover.on:
            workspace = self._workspace()
            self.menus.name_steps(workspace.undo_name, workspace.redo_name)
            self.menus.enable({"slip": workspace.encrypted})

    def _enable(self) -> None:
        if self.desk is not None and not self.cover.on:
            page = self.desk.page()
            self.menus.enable({command: page.answers(command) for command in _ON_PAGE})
            self.menus.enable({"back": page.inside()})

    def _workspace(self) -> Workspace:
        assert self.desk is not None
        return self.desk.plan.workspace

    def _watch(self, job: Job) -> None:
        job.failed.connect(self.show_failure)

    def _open_preferences(self) -> None:
        from policeplanner.gui.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self, self.preferences, self.desk.plan if self.desk else None)
        dialog.language_asked.connect(self._speak_code)
        dialog.theme_asked.connect(self.choose_theme)
        dialog.changed.connect(self._follow_preferences)
        dialog.open()

    def _show_history(self) -> None:
        from policeplanner.gui.plan_history import PlanHistory

        if self.desk is not None:
            dialog = PlanHistory(self, self.desk.plan)
            dialog.backup_asked.connect(self._choose_beside)
            dialog.open()

    def _choose_beside(self) -> None:
        from policeplanner.gui.backup_beside import BackupBeside

        if self.desk is not None:
            dialog = BackupBeside(self, self.desk.plan)
            dialog.opening_asked.connect(self.opening.open_plan)
            dialog.open()

    def _follow_preferences(self) -> None:
        if self.desk is not None:
            self._workspace().backups_kept = self.preferences.backups_kept
            self._watch_rest()

    def _change_passphrase(self) -> None:
        def say() -> None:
            if self.desk is not None:
                self.desk.show_state()
                self.desk.quiet.say(translate("Window", "The passphrase is changed, also that of the backups."))
                self._show_slip()

        change_passphrase(self, self.jobs, self._workspace(), say)

    def _show_slip(self, _workspace: Workspace | None = None) -> None:
        if not self.cover.on:
            show_slip(self, self.jobs, self._workspace())

    def _offer_backups(self, reason: str) -> None:
        """Close a plan that is not sound, and offer its backups."""
        path = self._workspace().path
        with suppress(PlannerError):  # no good backup can be made of it: that is why we are here
            self.close_plan()
        self._show_first_page()
        self.opening.offer_backups(path, reason)

    def _back_up(self) -> None:
        workspace = self._workspace()

        def say(path: Path) -> None:
            if self.desk is not None:
                self.desk.show_state()
                self.desk.quiet.say(translate("Window", "Backup made: {file}").format(file=path.name))

        self.jobs.run(translate("Window", "Making a backup…"), lambda _job: workspace.back_up(), say, writing=True)
