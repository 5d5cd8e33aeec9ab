"""A second start with a plan that is open already: the window that has it comes to the front."""

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from policeplanner.paths import user_folder

_PATIENCE_MS = 1000
_ANYBODY = -1


class FirstStart(QObject):
    """Listens for other starts with the same plan, of the same user. `called` comes for each."""

    called = Signal()

    def __init__(self, parent: QObject, path: Path) -> None:
        """Listen for one plan, until deleted or `stop`."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(name_of(path))  # left by a start that was killed; the plan's own lock says it is gone
        self._server.listen(name_of(path))

    def stop(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            self.called.emit()


def call(path: Path) -> bool:
    """Ask the window that has a plan open to come to the front; tell whether there is one.

    What answers is only told to show itself: no passphrase and nothing of a plan passes here.
    """
    socket = QLocalSocket()
    _let_come_to_front()
    socket.connectToServer(name_of(path))
    answered = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return answered


def name_of(path: Path) -> str:
    """Return the name one user's starts with one plan share; nothing can be read from it."""
    return "policeplanner-" + hashlib.sha256(f"{user_folder()}\n{path.resolve()}".encode()).hexdigest()[:24]


def _let_come_to_front() -> None:
    """Pass on the right to be in front, which Windows gives only to what the user has just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
