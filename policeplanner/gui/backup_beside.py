"""Putting a backup beside the plan: which one, then a file of its own that can be opened; the plan stays as it is."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner.domain.errors import PlannerError
from policeplanner.gui.doors import words_of
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, row, wrapped
from policeplanner.i18n import translate
from policeplanner.store.backups import backups_of

_WIDTH = 560


class BackupBeside(QDialog):
    """Offers the backups of an open plan. `opening_asked` carries the new file when it is to be opened."""

    opening_asked = Signal(Path)

    def __init__(self, parent: QWidget, plan: OpenPlan) -> None:
        """Show the backups, newest first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self.made: Path | None = None
        self.advice = wrapped("", "muted")
        self.backups = QListWidget()
        self.backups.setMinimumHeight(200)
        self.says = wrapped()
        self.close_button = button()
        self.put = button("", "primary")
        self.open_made = button("", "primary")
        self.close_button.clicked.connect(self.reject)
        self.put.clicked.connect(self._put)
        self.open_made.clicked.connect(self._open)
        self.backups.itemActivated.connect(self._put)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.advice, self.backups, self.says):
            column.addWidget(widget)
        column.addLayout(row(1, self.close_button, self.put, self.open_made))
        self.open_made.hide()
        self.says.hide()
        self.setFixedWidth(_WIDTH)
        self.retranslate()

    def retranslate(self) -> None:
        """Put every text and the dates of the backups."""
        self.setWindowTitle(translate("BackupBeside", "Put a backup beside the plan"))
        self.advice.setText(
            translate(
                "BackupBeside",
                "The backup becomes a plan of its own, with a new name in the same folder. This plan stays as it is.",
            )
        )
        self.backups.setAccessibleName(translate("BackupBeside", "Backups, newest first"))
        self.close_button.setText(translate("BackupBeside", "&Close"))
        self.put.setText(translate("BackupBeside", "&Put beside"))
        self.open_made.setText(translate("BackupBeside", "&Open it"))
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        chosen = max(0, self.backups.currentRow())
        self.backups.clear()
        for backup in backups_of(self._plan.workspace.path):
            item = QListWidgetItem(words_of(backup))
            item.setData(Qt.ItemDataRole.UserRole, backup.path)
            self.backups.addItem(item)
        self.backups.setCurrentRow(chosen)
        self.put.setEnabled(self.backups.count() > 0)
        if not self.backups.count():
            self._say(translate("BackupBeside", "There is no backup yet. One is made when a changed plan is closed."))

    def _put(self) -> None:
        item = self.backups.currentItem()
        if not self.put.isEnabled():
            return
        workspace, backup = self._plan.workspace, item.data(Qt.ItemDataRole.UserRole)
        self.put.setEnabled(False)

        def work(_job: Job) -> Path:
            return workspace.restore_beside(backup)

        title = translate("BackupBeside", "Putting the backup beside the plan…")
        self._plan.jobs.run(title, work, self._tell, refused=self._refuse)

    def _tell(self, made: Path) -> None:
        self.made = made
        self.put.setEnabled(True)
        self._say(translate("BackupBeside", "“{file}” now stands beside the plan.").format(file=made.name))
        self.put.hide()
        self.open_made.show()
        self.open_made.setFocus()

    def _refuse(self, error: PlannerError) -> None:
        self.put.setEnabled(True)
        self._say(str(error))

    def _open(self) -> None:
        if self.made is not None:
            self.opening_asked.emit(self.made)
            self.accept()

    def _say(self, words: str) -> None:
        self.says.setText(words)
        self.says.show()
