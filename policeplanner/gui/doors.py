"""The ways into a plan: making one, unlocking one, restoring one from a backup."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QLineEdit, QListWidgetItem, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.forms.new_plan_form import Ui_NewPlan
from policeplanner.gui.forms.restore_form import Ui_Restore
from policeplanner.gui.forms.unlock_form import Ui_Unlock
from policeplanner.gui.language import NAMES
from policeplanner.gui.start import centre
from policeplanner.i18n import LANGUAGES, Language, language, translate
from policeplanner.paths import resource
from policeplanner.store.backups import Backup, backups_of

EXTENSION = ".ppdb"
SHORTEST = 8


@dataclass(frozen=True)
class Wish:
    """What the user wants a new plan to be."""

    office_code: str
    year: int
    language: Language
    path: Path
    passphrase: str | None


class Door(QWidget):
    """A page with one card in the middle; Esc goes back."""

    left = Signal()

    def __init__(self, width: int) -> None:
        """Put the card into the middle."""
        super().__init__()
        self.card = QFrame()
        centre(self, self.card, width)

    def retranslate(self) -> None:
        """Put every text in the language now spoken."""
        raise NotImplementedError

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class NewPlanPage(Door):
    """Asks what a new plan needs; nothing is made before everything is right."""

    wished = Signal(object)

    def __init__(self) -> None:
        """Build the page around its form."""
        super().__init__(680)
        self.form = Ui_NewPlan()
        self.form.setupUi(self.card)
        self._named = False
        self.form.year.setValue(datetime.now(UTC).year + 1)
        for code in LANGUAGES:
            self.form.language.addItem(NAMES[code], code)
        reveal(self.form.show, self.form.passphrase, self.form.again)
        self.form.none.toggled.connect(self._show_notice)
        self.form.office.currentIndexChanged.connect(self._propose_file)
        self.form.year.valueChanged.connect(self._propose_file)
        self.form.file.textEdited.connect(self._keep_name)
        self.form.chooseFile.clicked.connect(self._choose_file)
        self.form.cancel.clicked.connect(self.left)
        self.form.make.clicked.connect(self._make)
        self.retranslate()
        self._show_notice()

    def retranslate(self) -> None:
        """Put the texts and the names of the offices."""
        self.form.retranslateUi(self.card)
        chosen = self.form.office.currentData()
        self.form.office.blockSignals(True)
        self.form.office.clear()
        for code, name in offices(language()):
            self.form.office.addItem(name, code)
        self.form.office.setCurrentIndex(max(0, self.form.office.findData(chosen)))
        self.form.office.blockSignals(False)
        self.form.language.setCurrentIndex(self.form.language.findData(language()))
        self.form.wrong.clear()
        self._propose_file()

    def complain(self, words: str) -> None:
        """Say beside the fields what is not right."""
        self.form.wrong.setText(words)

    def wish(self) -> Wish:
        """Return what the fields hold now."""
        passphrase = None if self.form.none.isChecked() else self.form.passphrase.text()
        code: str = self.form.office.currentData()
        return Wish(code, self.form.year.value(), self.form.language.currentData(), self._path(), passphrase)

    def _path(self) -> Path:
        typed = self.form.file.text().strip()
        path = Path(typed or "plan")
        return path if path.suffix == EXTENSION else path.with_name(path.name + EXTENSION)

    def _propose_file(self) -> None:
        if not self._named:
            city = str(self.form.office.currentData() or "plan").lower()
            self.form.file.setText(str(documents() / f"plan-{self.form.year.value()}-{city}{EXTENSION}"))

    def _keep_name(self) -> None:
        self._named = True

    def _choose_file(self) -> None:
        def take(path: str) -> None:
            self._named = True
            self.form.file.setText(path)

        ask_for_file(self, translate("NewPlan", "Where to keep the plan"), take, saving=str(self._path()))

    def _show_notice(self) -> None:
        without = self.form.none.isChecked()
        self.form.advice.setVisible(not without)
        self.form.warning.setVisible(without)
        self.form.passphrase.setEnabled(not without)
        self.form.again.setEnabled(not without)

    def _fault(self, wish: Wish) -> str:
        if not self.form.file.text().strip():
            return translate("NewPlan", "Say where the plan is to be kept.")
        if wish.passphrase is None:
            return ""
        if len(wish.passphrase) < SHORTEST:
            return translate("NewPlan", "The passphrase needs at least {count} characters.").format(count=SHORTEST)
        if wish.passphrase != self.form.again.text():
            return translate("NewPlan", "The two passphrases are not the same. Type them again.")
        return ""

    def _make(self) -> None:
        wish = self.wish()
        fault = self._fault(wish)
        self.complain(fault)
        if not fault:
            self.wished.emit(wish)


class UnlockPage(Door):
    """Asks for the passphrase of a plan."""

    entered = Signal(Path, str)

    def __init__(self) -> None:
        """Build the page around its form."""
        super().__init__(480)
        self._path = Path()
        self.form = Ui_Unlock()
        self.form.setupUi(self.card)
        reveal(self.form.show, self.form.passphrase)
        self.form.cancel.clicked.connect(self.left)
        self.form.unlock.clicked.connect(self._enter)
        self.form.passphrase.returnPressed.connect(self._enter)

    def ask(self, path: Path, words: str = "") -> None:
        """Ask for the passphrase of a plan, saying why it is asked again."""
        self._path = path
        self.form.wrong.setText(words)
        self.form.passphrase.clear()
        self.form.show.setChecked(False)
        self.retranslate()
        self.form.wrong.setText(words)
        self.form.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Put the texts and the name of the plan."""
        self.form.retranslateUi(self.card)
        self.form.wrong.clear()
        self.form.heading.setText(self._path.stem)
        self.form.folder.setText(str(self._path.parent))

    def _enter(self) -> None:
        self.entered.emit(self._path, self.form.passphrase.text())


class RestorePage(Door):
    """Offers the backups beside a plan; the present file is kept as one of them."""

    wished = Signal(Path, Path, str)

    def __init__(self) -> None:
        """Build the page around its form."""
        super().__init__(680)
        self._path: Path | None = None
        self.form = Ui_Restore()
        self.form.setupUi(self.card)
        self.form.backups.setMinimumHeight(180)
        self.form.choosePlan.clicked.connect(self.choose_plan)
        self.form.cancel.clicked.connect(self.left)
        self.form.restore.clicked.connect(self._restore)
        self.retranslate()
        self.offer(None)

    def offer(self, path: Path | None, reason: str = "", passphrase: str = "") -> None:
        """Show the backups of a plan, and why they are offered."""
        self._path = path
        self.form.notice.setVisible(bool(reason))
        self.form.reason.setText(reason)
        self.form.passphrase.setText(passphrase)
        self.form.wrong.clear()
        self._fill()

    def choose_plan(self) -> None:
        """Ask for the plan whose backups are wanted."""
        ask_for_file(self, translate("Restore", "The plan, or one of its backups"), self._take)

    def retranslate(self) -> None:
        """Put the texts and the dates of the backups."""
        self.form.retranslateUi(self.card)
        self._fill()

    def complain(self, words: str) -> None:
        """Say what went wrong."""
        self.form.wrong.setText(words)

    def _take(self, chosen: str) -> None:
        self.offer(plan_of(Path(chosen)))

    def _fill(self) -> None:
        self.form.plan.setText(self._path.name if self._path else translate("Restore", "none chosen"))
        self.form.backups.clear()
        for backup in backups_of(self._path) if self._path else []:
            item = QListWidgetItem(words_of(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup.path)
            self.form.backups.addItem(item)
        found = self.form.backups.count() > 0
        self.form.restore.setEnabled(found)
        if found:
            self.form.backups.setCurrentRow(0)
        elif self._path is not None:
            self.complain(translate("Restore", "No backups were found beside this plan."))

    def _restore(self) -> None:
        item = self.form.backups.currentItem()
        if self._path is not None:
            self.wished.emit(item.data(Qt.ItemDataRole.UserRole), self._path, self.form.passphrase.text())


def plan_of(path: Path) -> Path:
    """Return the plan a file belongs to: itself, or the plan beside whose backups it lies."""
    folder = path.parent
    return folder.with_name(folder.stem + EXTENSION) if folder.suffix == ".backups" else path


def documents() -> Path:
    """Return the user's folder for documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def offices(spoken: Language) -> list[tuple[str, str]]:
    """Return code and name of the field operations a plan can be made for."""
    with resource("catalogue", "field_operations.csv").open(encoding="utf-8", newline="") as file:
        return [(line["code"], line[spoken]) for line in csv.DictReader(file)]


def reveal(box: QCheckBox, *fields: QLineEdit) -> None:
    """Let a check box show what is typed into passphrase fields."""

    def follow(shown: bool) -> None:
        for field in fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    box.toggled.connect(follow)


def ask_for_file(
    parent: QWidget, title: str, take: Callable[[str], None], *, saving: str = "", kinds: str = ""
) -> QFileDialog:
    """Open a file dialog, for saving under a proposed name or for opening, and pass on what was chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(kinds or translate("Files", "Plans (*{extension})").format(extension=EXTENSION))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if saving:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(saving).suffix)
        dialog.setDirectory(str(Path(saving).parent))
        dialog.selectFile(Path(saving).name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(documents()))
    dialog.fileSelected.connect(take)
    dialog.open()
    return dialog


def words_of(backup: Backup) -> str:
    """Return when a backup was made and how large it is."""
    made = backup.made_at.astimezone()
    return translate("Restore", "{day}, {time} · {size} kB").format(
        day=formats.long_date(made.date()), time=formats.clock(made.time()), size=formats.number(backup.size // 1024)
    )
