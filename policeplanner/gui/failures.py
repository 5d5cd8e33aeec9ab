"""What happens when something goes wrong: a calm message for what the user can mend, a crash report for a bug."""

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from policeplanner import __version__
from policeplanner.domain.errors import PlannerError
from policeplanner.gui.forms.crash_form import Ui_Crash
from policeplanner.i18n import translate

_log = logging.getLogger("policeplanner")


def report(error: BaseException) -> str:
    """Return a crash report that can be sent to anybody.

    It names only program files, lines and kinds of error: the words of an error and the values of variables may hold
    people's names, so they stay out.
    """
    lines = [
        f"policeplanner {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        type(error).__name__,
    ]
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    cause = error.__cause__ or error.__context__
    if cause is not None:
        lines += ["", translate("Crash", "before that"), report(cause)]
    return "\n".join(lines)


class Failures(QObject):
    """Catches what nobody caught, on every thread, and tells the window on its own thread."""

    caught = Signal(object)

    def __init__(self, log: TextIO, show: Callable[[BaseException], None]) -> None:
        """Install the four hooks; `show` gets the error on the window's thread."""
        super().__init__()
        self.caught.connect(show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._except
        threading.excepthook = self._thread
        qInstallMessageHandler(note_qt_message)
        faulthandler.enable(log)

    def close(self) -> None:
        """Take the hooks away again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()

    def _except(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            self.caught.emit(error)

    def _thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.caught.emit(arguments.exc_value)


def note_qt_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Put what Qt grumbles about into the log."""
    level = logging.WARNING if kind is QtMsgType.QtWarningMsg else logging.ERROR
    if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        level = logging.DEBUG
    _log.log(level, "Qt: %s", words)


class Crash(QDialog):
    """The dialog for a bug: plain words, and a report to copy."""

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        """Show the report of an error."""
        super().__init__(parent)
        self._form = Ui_Crash()
        self._form.setupUi(self)
        self._form.report.setPlainText(report(error))
        self._form.copy.clicked.connect(self._copy)
        self._form.close.clicked.connect(self.accept)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.report.toPlainText())


def show_failure(error: BaseException, parent: QWidget | None) -> QDialog:
    """Open the dialog that fits the error and return it; never waits for it."""
    if isinstance(error, PlannerError):
        return tell(str(error), parent)
    _log.error("crash\n%s", report(error))
    dialog = Crash(error, parent)
    dialog.open()
    return dialog


def tell(words: str, parent: QWidget | None) -> QMessageBox:
    """Open a calm message: the first sentence stands out, the rest says what to do."""
    first, _, rest = words.partition("\n")
    box = QMessageBox(parent)
    box.setWindowTitle("PolicePlanner")
    box.setIcon(QMessageBox.Icon.Information)
    box.setText(first)
    box.setInformativeText(rest)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
