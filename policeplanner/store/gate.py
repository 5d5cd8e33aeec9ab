"""A gate that many may pass, and that is shut while the file behind it is exchanged.

A connection left over from the old file would delete the log of the new one when closed: SQLite finds it by name.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Counts those inside; can be shut once all have left."""

    def __init__(self) -> None:
        """Start open and empty."""
        self._turn = threading.Condition()
        self._inside = 0
        self._shut = False

    @contextmanager
    def passed(self) -> Iterator[None]:
        """Go in, as soon as the gate is open, and out again. Those inside may go in a second time."""
        with self._turn:
            self._turn.wait_for(lambda: not self._shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._turn:
                self._inside -= 1
                self._turn.notify_all()

    @contextmanager
    def shut(self, patience: float) -> Iterator[bool]:
        """Keep the gate shut; gives False when somebody stayed inside longer than the patience (s), and stays open."""
        with self._turn:
            empty = self._turn.wait_for(lambda: not (self._shut or self._inside), patience)
            self._shut = self._shut or empty
        try:
            yield empty
        finally:
            with self._turn:
                if empty:
                    self._shut = False
                self._turn.notify_all()
