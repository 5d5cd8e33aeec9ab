"""Short dialogs of the menus: change the passphrase, keyboard shortcuts, about."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QMessageBox, QWidget

from policeplanner import __version__
from policeplanner.gui.doors import SHORTEST, reveal
from policeplanner.gui.failures import tell
from policeplanner.gui.forms.passphrase_form import Ui_Passphrase
from policeplanner.gui.jobs import Jobs
from policeplanner.gui.menus import Menus
from policeplanner.gui.pieces import label
from policeplanner.i18n import translate
from policeplanner.store.checkup import Checkup
from policeplanner.store.workspace import Workspace


class PassphraseDialog(QDialog):
    """Asks for a new passphrase, twice; both empty means none."""

    def __init__(self, parent: QWidget, jobs: Jobs, workspace: Workspace, done: Callable[[], None]) -> None:
        """Build the dialog around its form."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._jobs = jobs
        self._workspace = workspace
        self._done = done
        self.form = Ui_Passphrase()
        self.form.setupUi(self)
        reveal(self.form.show, self.form.passphrase, self.form.again)
        self.form.passphrase.textChanged.connect(self._warn)
        self.form.cancel.clicked.connect(self.reject)
        self.form.change.clicked.connect(self._change)
        self._warn("")

    def _warn(self, typed: str) -> None:
        self.form.notice.setVisible(not typed)

    def _change(self) -> None:
        new = self.form.passphrase.text()
        if new != self.form.again.text():
            self.form.wrong.setText(translate("NewPlan", "The two passphrases are not the same. Type them again."))
        elif new and len(new) < SHORTEST:
            words = translate("NewPlan", "The passphrase needs at least {count} characters.")
            self.form.wrong.setText(words.format(count=SHORTEST))
        else:
            workspace, done = self._workspace, self._done
            self._jobs.run(
                translate("Window", "Changing the passphrase…"),
                lambda _job: workspace.change_passphrase(new or None),
                lambda _none: done(),
                writing=True,
            )
            self.accept()


def change_passphrase(parent: QWidget, jobs: Jobs, workspace: Workspace, done: Callable[[], None]) -> None:
    """Open the dialog for a new passphrase; `done` is called when the plan has it."""
    PassphraseDialog(parent, jobs, workspace, done).open()


def check_file(parent: QWidget, jobs: Jobs, workspace: Workspace, restore: Callable[[str], None]) -> None:
    """Check the whole file of the plan and tell the result; `restore` is called if a backup is wanted instead."""

    def show(checkup: Checkup) -> None:
        tell_checkup(parent, checkup, restore)

    jobs.run(translate("Window", "Checking the file…"), lambda _job: workspace.check_up(), show, writing=True)


def tell_checkup(parent: QWidget, checkup: Checkup, restore: Callable[[str], None]) -> QMessageBox:
    """Open the result of a check, with the way to the backups if the file is not sound."""
    if checkup.sound:
        words = translate("Window", "The file is sound.\nEvery page and every link between records was checked.")
        return tell(words, parent)
    unsound = translate("Window", "The file is damaged.")
    advice = translate("Window", "Do not work on with it. Restore the newest good backup; this file is kept beside it.")
    box = tell("\n".join([unsound, *checkup.findings, "", advice]), parent)
    box.setIcon(QMessageBox.Icon.Warning)
    wanted = box.addButton(translate("Window", "&Restore a backup…"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(wanted)
    reason = " ".join([unsound, *checkup.findings])
    box.buttonClicked.connect(lambda chosen: restore(reason) if chosen is wanted else None)
    return box


def list_shortcuts(parent: QWidget, menus: Menus) -> None:
    """Open the list of all keyboard shortcuts."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Window", "Keyboard shortcuts"))
    grid = QGridLayout(dialog)
    grid.setContentsMargins(20, 16, 20, 16)
    grid.setHorizontalSpacing(28)
    with_keys = [action for action in menus.actions.values() if not action.shortcut().isEmpty()]
    half = -(-len(with_keys) // 2)
    for number, action in enumerate(with_keys):
        line, column = number % half, 2 * (number // half)
        grid.addWidget(label(action.text().replace("&", "")), line, column)
        grid.addWidget(
            label(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText), "muted"), line, column + 1
        )
    below = label(translate("HandKeys", "On a lesson of a timetable"), "heading")
    grid.addWidget(below, half, 0, 1, 4)
    from policeplanner.gui.hand_keys import HAND_KEYS  # here, so that the window need not wait for it

    half_hand = -(-len(HAND_KEYS) // 2)
    for number, (keys, text) in enumerate(HAND_KEYS):
        line, column = half + 1 + number % half_hand, 2 * (number // half_hand)
        grid.addWidget(label(translate("HandKeys", text)), line, column)
        grid.addWidget(label(_key_names(keys), "muted"), line, column + 1)
    dialog.open()


def _key_names(keys: str) -> str:
    """Return keys as this computer's keyboard names them; arrows are the same everywhere."""
    if "←" in keys or "," in keys:
        return keys
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def about(parent: QWidget) -> None:
    """Open a short word about the program."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(translate("Window", "About PolicePlanner"))
    box.setText(f"PolicePlanner {__version__}")
    box.setInformativeText(
        translate("Window", "Training, command courses and community policing, planned offline. Apache License 2.0.")
    )
    box.open()
