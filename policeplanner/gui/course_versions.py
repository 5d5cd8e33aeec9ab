"""The versions of a course: the button that chooses one, and the notice that a used version stays as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from policeplanner.gui.pieces import button, framed, label, row
from policeplanner.i18n import translate


@dataclass(frozen=True)
class VersionLine:
    """One version, its status in words, and in how many editions it is used."""

    key: UUID
    number: int
    status: str
    editions: int


class VersionMenu(QPushButton):
    """The button. `chosen` carries the id of a version; `new_asked` asks for one more, `compare_asked` for what the
    version shown changes."""

    chosen = Signal(object)
    new_asked = Signal()
    compare_asked = Signal()

    def __init__(self) -> None:
        """Build the button with an empty menu."""
        super().__init__()
        self.setProperty("menu", "true")
        self.setMenu(QMenu(self))

    def show_versions(self, versions: Sequence[VersionLine], shown: UUID, *, read_only: bool) -> None:
        """Offer these versions, the newest first, of which one is shown."""
        menu = self.menu()
        menu.clear()
        for each in versions:
            action = menu.addAction(_words(each))
            action.setCheckable(True)
            action.setChecked(each.key == shown)
            action.triggered.connect(lambda _checked=False, wanted=each.key: self.chosen.emit(wanted))
            if each.key == shown:
                self.setText(translate("Courses", "Version {number}").format(number=each.number))
                self.setAccessibleName(_words(each))
        menu.addSeparator()
        new = menu.addAction(translate("Courses", "&New version from this one"))
        new.setEnabled(not read_only)
        new.triggered.connect(lambda: self.new_asked.emit())
        compare = menu.addAction(translate("Courses", "&What this version changes…"))
        compare.setEnabled(versions[-1].key != shown)
        compare.triggered.connect(lambda: self.compare_asked.emit())


class FrozenNotice(QWidget):
    """One line over a curriculum that editions were planned with, and the button that makes a new version."""

    new_version_asked = Signal()

    def __init__(self) -> None:
        """Build the line, hidden."""
        super().__init__()
        self._shown = (0, 0, 0)
        self._words = label()
        self.make = button("", "link")
        self.make.clicked.connect(lambda: self.new_version_asked.emit())
        frame, inside = framed("notice", 8)
        inside.addLayout(row(self._words, 1, self.make))
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self.hide()

    def show_use(self, number: int, following: int, editions: int) -> None:
        """Say in how many editions a version is used, and offer the following one; nothing for an unused version."""
        self._shown = (number, following, editions)
        self.setVisible(editions > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Put the words."""
        number, following, editions = self._shown
        used = translate("Courses", "Version {number} is used in %n edition(s) and stays as it is.", "", editions)
        self._words.setText(used.format(number=number))
        self.make.setText(translate("Courses", "Change it as version {number}").format(number=following))


def _words(version: VersionLine) -> str:
    words = translate("Courses", "Version {number}").format(number=version.number)
    used = translate("Courses", "%n edition(s)", "", version.editions) if version.editions else ""
    return " · ".join(filter(None, [words, version.status, used]))
