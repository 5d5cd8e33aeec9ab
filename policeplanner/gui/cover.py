"""The cover of a locked plan: the unlock page in front of all that shows the plan, until the passphrase is given."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget
from shiboken6 import isValid
from typing_extensions import override

from policeplanner.gui.doors import UnlockPage
from policeplanner.gui.jobs import Job, Jobs
from policeplanner.i18n import translate
from policeplanner.store.workspace import Workspace


class LockPage(UnlockPage):
    """Asks for the passphrase of a plan that stays open behind it."""

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.form.cancel.setText(translate("Cover", "&Close the plan"))
        self.form.cancel.setToolTip(translate("Cover", "Everything is saved."))


class Cover(QObject):
    """Covers the plan and takes the cover off. Work under way goes on behind it.

    `uncovered` comes when the passphrase was right, `given_up` when the plan is to be closed instead.
    """

    uncovered = Signal()
    given_up = Signal()

    def __init__(self, stack: QStackedWidget, jobs: Jobs) -> None:
        """Put the page into the stack of the window's pages."""
        super().__init__(stack)
        self.page = LockPage()
        self._stack = stack
        self._jobs = jobs
        self._workspace: Workspace | None = None
        self._dialogs: list[QWidget] = []
        self._keyboard: QWidget | None = None
        self._behind: QWidget | None = None
        self._asking = False
        self._stack.addWidget(self.page)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._hide_dialogs)
        self.page.entered.connect(lambda _path, passphrase: self._try(passphrase))
        self.page.left.connect(self.given_up)

    @property
    def on(self) -> bool:
        """Tell whether the plan is covered."""
        return self._workspace is not None

    def put_on(self, workspace: Workspace) -> None:
        """Hide everything that shows the plan, also open dialogs; what was being typed is kept by the fields."""
        if self.on:
            return
        self._workspace = workspace
        self._keyboard = QApplication.focusWidget()
        self._behind = self._stack.currentWidget()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        self._hide_dialogs()
        self._stack.setCurrentWidget(self.page)
        self.page.ask(workspace.path, "")

    def take_off(self) -> None:
        """Show everything again as it was, with the keyboard where it was."""
        if self._behind is not None and isValid(self._behind):
            self._stack.setCurrentWidget(self._behind)
        for dialog in filter(isValid, self._dialogs):
            dialog.show()
        if self._keyboard is not None and isValid(self._keyboard):
            self._keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drop()

    def drop(self) -> None:
        """Forget what was covered, as when the plan is closed."""
        self._workspace = self._keyboard = self._behind = None
        self._dialogs = []
        self.page.form.passphrase.clear()

    def _hide_dialogs(self, _window: QWindow | None = None) -> None:
        """Hide every window but the main one, also those that work under way has just opened."""
        window = self._stack.window()
        for each in QApplication.topLevelWidgets() if self.on else ():
            if each.isVisible() and each is not window and not isinstance(each, QMenu):
                self._dialogs.append(each)
                each.hide()

    def _try(self, passphrase: str) -> None:
        if self._asking or self._workspace is None:
            return
        workspace = self._workspace
        self._asking = True

        def answer(right: bool) -> None:
            if workspace is not self._workspace:
                return
            if right:
                self.take_off()
                self.uncovered.emit()
            else:
                words = translate("Cover", "This is not the passphrase of the plan. Check the Caps Lock key.")
                self.page.ask(workspace.path, words)

        def rest() -> None:
            self._asking = False

        def work(_job: Job) -> bool:
            return workspace.opened_by(passphrase)

        self._jobs.run("", work, answer).ended.connect(rest)
