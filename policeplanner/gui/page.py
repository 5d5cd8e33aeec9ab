"""What every page of the window has: a heading, the tables it shows, and the commands it answers."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from policeplanner.gui.open_plan import OpenPlan


@dataclass(frozen=True)
class Printable:
    """A document to print, by its key, and what it is about."""

    document: str
    subject: UUID | None


class Page(QWidget):
    """One job on the open plan.

    A page reads when it is shown and whenever one of its tables has changed; while hidden it only remembers that it is
    stale. It never imports another page: `asked` names the page (and record) to go to.
    """

    asked = Signal(str, object)
    heading_changed = Signal()

    tables: ClassVar[frozenset[str]] = frozenset()
    commands: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, plan: OpenPlan) -> None:
        """Listen to the plan; subclasses build their widgets, then call `retranslate`."""
        super().__init__()
        self.plan = plan
        self._stale = True
        self.setProperty("role", "ground")
        plan.changed.connect(self._take_notice)

    def title(self) -> str:
        """Return the heading of the page."""
        raise NotImplementedError

    def context(self) -> str:
        """Return one line that says where we are."""
        return ""

    def primary(self) -> str:
        """Return the text of the page's one main action, empty for none."""
        return ""

    def run_primary(self) -> None:
        """Do the main action."""

    def reload(self) -> None:
        """Read what the page shows from the plan."""

    def retranslate(self) -> None:
        """Put every text in the language now spoken."""

    def open_record(self, record: object) -> None:
        """Show what was asked for: a record by its id, "new" to begin one, a Printable."""

    def inside(self) -> bool:
        """Tell whether a record is open, from which `back` leads to the list."""
        return False

    def edition(self) -> UUID | None:
        """Return the course edition that is open on the page, if any."""
        return None

    def back(self) -> bool:
        """Go one step back inside the page; tell whether there was one."""
        return False

    def answers(self, command: str) -> bool:
        """Tell whether the page can do a command now: new, duplicate, rename, delete, print, find."""
        return command in self.commands

    def run(self, command: str) -> None:
        """Do a command the page answers."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._refresh()
            self.heading_changed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read again what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _take_notice(self, tables: frozenset[str]) -> None:
        if tables & self.tables:
            self._refresh()

    def _refresh(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.reload()
            self.heading_changed.emit()
