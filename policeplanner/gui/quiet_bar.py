"""The quiet bar at the bottom of a page: what was done, with Undo; and work under way, with Cancel."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget
from typing_extensions import override

from policeplanner.gui.jobs import Job
from policeplanner.gui.pieces import button, framed, label, named, set_tone
from policeplanner.i18n import translate

_SHOWN_MS = 12_000
_PATIENCE_MS = 300


class QuietBar(QWidget):
    """Says one thing at a time and goes away by itself."""

    undo_asked = Signal()

    def __init__(self) -> None:
        """Build the bar, hidden."""
        super().__init__()
        self._frame, inside = framed("quietBar", 0, 0)
        self._words = label()
        self._words.setWordWrap(True)
        self._undo = button("", "link")
        self._undo.clicked.connect(self.undo_asked)
        self._progress = QProgressBar()
        self._progress.setFixedWidth(180)
        self._cancel = button("", "link")
        self._close = button("×", "quiet")
        self._close.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.setContentsMargins(14, 6, 8, 6)
        for widget in (self._words, self._progress, self._cancel, self._undo, self._close):
            line.addWidget(widget, 1 if widget is self._words else 0)
        inside.addLayout(line)
        around = QHBoxLayout(self)
        around.setContentsMargins(18, 0, 18, 10)
        around.addWidget(self._frame)
        self._clock = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._clock.timeout.connect(self.hide)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._job: Job | None = None
        self._waiting: tuple[str, bool, str] | None = None
        self._cancel.clicked.connect(self._cancel_job)
        self.retranslate()
        self.hide()

    def say(self, words: str, *, undo: bool = False, kind: str = "") -> None:
        """Show a sentence; undo=True offers the Undo button. While work is followed, the sentence waits for its end."""
        if self._job is not None:
            self._waiting = (words, undo, kind)
            return
        self._dress(words, kind)
        self._undo.setVisible(undo)
        self.show()
        self._clock.start()

    def follow(self, job: Job) -> None:
        """Show the progress of a job as soon as it lasts long enough to be noticed."""
        if not job.title:
            return
        self._job = job
        self._dress(job.title, "")
        self._undo.hide()
        self._progress.setRange(0, 0)
        self._progress.show()
        self._cancel.show()
        self._clock.stop()
        self._patience.start()
        job.progressed.connect(self._show_progress)
        job.ended.connect(self._end)
        job.cancel_asked.connect(self._end)

    def words(self) -> str:
        """Return what the bar says now."""
        return self._words.text()

    def retranslate(self) -> None:
        """Put the texts of the buttons."""
        self._undo.setText(translate("QuietBar", "Undo"))
        self._cancel.setText(translate("QuietBar", "Cancel"))
        named(self._close, translate("QuietBar", "Close this message"))
        named(self._progress, translate("QuietBar", "Progress"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _dress(self, words: str, kind: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
        set_tone(self._frame, kind=kind)
        self._progress.hide()
        self._cancel.hide()

    def _show_progress(self, share: float, text: str) -> None:
        self._progress.setRange(0, 1000)
        self._progress.setValue(round(share * 1000))
        if text:
            self._words.setText(text)

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        self._patience.stop()
        self.hide()
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            words, undo, kind = waiting
            self.say(words, undo=undo, kind=kind)
