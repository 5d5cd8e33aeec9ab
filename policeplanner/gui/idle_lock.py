"""Rest at the keyboard: tells when nobody has touched keyboard or mouse for some minutes."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

_MINUTE_MS = 60_000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """`expired` comes once after so much rest; `begin` starts anew.

    It listens at the windows, not at every widget, so that it costs nothing while the program paints.
    """

    expired = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin asleep."""
        super().__init__(parent)
        self.clock = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self.clock.timeout.connect(self.expired)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen)

    def begin(self, minutes: int) -> None:
        """Expire after so many minutes of rest; 0 is never."""
        self.clock.stop()
        self.clock.setInterval(minutes * _MINUTE_MS)
        if minutes:
            self.clock.start()

    def stop(self) -> None:
        """Sleep until `begin`."""
        self.clock.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every touch as a sign of life, and let it pass."""
        if self.clock.isActive() and event.type() in _TOUCHES:
            self.clock.start()
        return super().eventFilter(watched, event)

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
