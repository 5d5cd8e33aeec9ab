"""The first page: a new plan, an existing one, the sample plan, a backup, or a recent plan."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner.gui.choices import RecentDelegate, fill_recent
from policeplanner.gui.forms.start_form import Ui_Start
from policeplanner.gui.pieces import ground, set_tone
from policeplanner.gui.preferences import Preferences, Recent
from policeplanner.i18n import translate

WIDTH = 880


class StartPage(QWidget):
    """What one sees without an open plan."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    restore_asked = Signal()
    recent_asked = Signal(Path)
    language_asked = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        """Build the page around its form."""
        super().__init__()
        self._preferences = preferences
        content = ground()
        self.form = Ui_Start()
        self.form.setupUi(content)
        centre(self, content, WIDTH)
        set_tone(self.form.newPlan, first="true")
        self.form.newPlan.clicked.connect(self.new_asked)
        self.form.openPlan.clicked.connect(self.open_asked)
        self.form.samplePlan.clicked.connect(self.sample_asked)
        self.form.restoreBackup.clicked.connect(self.restore_asked)
        self.form.languages.chosen.connect(self.language_asked)
        self.form.clearRecent.clicked.connect(self._clear)
        self.form.recent.setItemDelegate(RecentDelegate(self.form.recent))
        self.form.recent.itemActivated.connect(self._open_recent)
        self.form.recent.itemClicked.connect(self._open_recent)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the texts that the form does not know."""
        self.form.retranslateUi(self)
        self.form.newPlan.set_words(
            translate("Start", "New plan"),
            translate("Start", "Office, first year, languages, passphrase. Two minutes."),
        )
        self.form.openPlan.set_words(
            translate("Start", "Open a plan…"), translate("Start", "A file on this computer or a USB stick.")
        )
        self.form.samplePlan.set_words(
            translate("Start", "Look at the sample plan"),
            translate("Start", "A mission year with courses, people and a budget, all invented. Change what you like."),
        )
        self.form.restoreBackup.set_words(
            translate("Start", "Restore a backup…"), translate("Start", "From the backups kept beside each plan.")
        )
        self.form.languages.show_language()
        self.reload()

    def reload(self) -> None:
        """Show the recent plans as they are now."""
        entries = self._preferences.recent
        fill_recent(self.form.recent, entries)
        self.form.recent.setVisible(bool(entries))
        self.form.clearRecent.setVisible(bool(entries))
        self.form.nothingRecent.setVisible(not entries)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _open_recent(self, item: QListWidgetItem) -> None:
        entry: Recent = item.data(Qt.ItemDataRole.UserRole)
        self.recent_asked.emit(entry.path)

    def _clear(self) -> None:
        self._preferences.forget_recent()
        self.reload()


def centre(page: QWidget, content: QWidget, width: int) -> None:
    """Put content of a fixed width into the middle of a page."""
    page.setProperty("role", "ground")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    content.setFixedWidth(width)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(content)
    line.addStretch(1)
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addLayout(line)
    column.addStretch(1)
