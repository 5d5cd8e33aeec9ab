"""The status bar: which file and how it is kept, last save, office, last backup, language."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu
from typing_extensions import override

from policeplanner.gui.figures import moment
from policeplanner.gui.icons import icon
from policeplanner.gui.language import NAMES
from policeplanner.gui.pieces import button, label, named
from policeplanner.i18n import LANGUAGES, language, translate
from policeplanner.store.workspace import Workspace


class StatusBar(QFrame):
    """One line at the bottom of the window."""

    language_asked = Signal(str)

    def __init__(self) -> None:
        """Build the line."""
        super().__init__()
        self.setProperty("role", "statusBar")
        self.setFixedHeight(27)
        self._lock, self._file, self._saved, self._office, self._backup = (label() for _ in range(5))
        self._language = button("", "quiet")
        self._language.setProperty("menu", "true")
        menu = QMenu(self._language)
        for code in LANGUAGES:
            menu.addAction(NAMES[code]).triggered.connect(
                lambda _checked=False, chosen=code: self.language_asked.emit(chosen)
            )
        self._language.setMenu(menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(5)
        line.addWidget(self._lock)
        line.addWidget(self._file)
        for widget in (self._saved, self._office, self._backup):
            line.addSpacing(12)
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._language)
        self.retranslate()

    def show_file(self, workspace: Workspace, office: str, backup: datetime | None) -> None:
        """Show the state of the open plan."""
        sign = "ph.lock-simple" if workspace.encrypted else "ph.lock-simple-open"
        self._lock.setPixmap(icon(sign).pixmap(QSize(14, 14)))
        self._file.setText(f"{workspace.path.name} · {_kept(workspace)}")
        self._saved.setText(_saved(workspace))
        self._office.setText(office)
        made = moment(backup) if backup else translate("StatusBar", "none yet")
        self._backup.setText(translate("StatusBar", "Backup: {when}").format(when=made))

    def retranslate(self) -> None:
        """Put the texts of the line that do not depend on the plan."""
        self._language.setText(language().upper())
        named(self._language, translate("StatusBar", "Language of the window"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _kept(workspace: Workspace) -> str:
    if workspace.read_only:
        return translate("StatusBar", "read only")
    if workspace.encrypted:
        return translate("StatusBar", "encrypted")
    return translate("StatusBar", "not encrypted")


def _saved(workspace: Workspace) -> str:
    if workspace.last_saved is None:
        return translate("StatusBar", "Nothing to save")
    time = f"{workspace.last_saved.astimezone():%H:%M}"
    return translate("StatusBar", "Saved at {time}").format(time=time)
