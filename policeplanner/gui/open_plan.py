"""The open plan as the window sees it: one door for actions, one signal for changes."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from policeplanner.gui.jobs import Jobs
from policeplanner.gui.preferences import Preferences
from policeplanner.gui.watch import Watch
from policeplanner.store.workspace import Workspace


class OpenPlan(QObject):
    """A workspace with Qt signals.

    `changed` carries the names of the changed tables, also when another thread wrote them. `done` carries the name of
    an action (English source text), its subject, and whether it can be undone; `told` a sentence for the quiet bar.
    """

    changed = Signal(frozenset)
    done = Signal(str, str, bool)
    told = Signal(str)

    def __init__(self, workspace: Workspace, jobs: Jobs, preferences: Preferences) -> None:
        """Listen to a workspace until `close`; `jobs` starts the plan's longer work."""
        super().__init__()
        self.workspace = workspace
        self.jobs = jobs
        self.preferences = preferences
        self.watch = Watch(workspace, jobs)
        workspace.backups_kept = preferences.backups_kept
        self.changed.connect(self.watch.look)
        workspace.listeners.append(self.changed.emit)
        self.watch.look()

    @contextmanager
    def action(self, name: str, subject: str = "", *, undoable: bool = True) -> Iterator[Session]:
        """Do one action on the plan and say so in the quiet bar; nothing is said when nothing changed."""
        before = self.workspace.last_saved
        with self.workspace.action(name, subject, undoable=undoable) as session:
            yield session
        if self.workspace.last_saved != before:
            self.done.emit(name, subject, undoable)

    def undo(self) -> str:
        """Undo the last action and return its name."""
        return self.workspace.undo()

    def redo(self) -> str:
        """Do the last undone action again and return its name."""
        return self.workspace.redo()

    def close(self) -> None:
        """Stop what is under way and close the file; a backup is made when something changed."""
        self.watch.stop()
        self.jobs.finish()
        self.workspace.listeners.clear()
        self.workspace.close()
