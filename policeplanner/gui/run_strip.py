"""The strip above the timetable that tells of a scheduling run: how far it is, and in the end what came of it."""

import time
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout

from policeplanner import formats
from policeplanner.gui.pieces import Elided, button, label, named, row
from policeplanner.i18n import translate

if TYPE_CHECKING:
    from policeplanner.services.solving import Outcome, SoFar

TICK_MS = 250


class RunStrip(QFrame):
    """Shown while a run is under way, and after it until it is closed."""

    stop_asked = Signal()
    discard_asked = Signal()
    result_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        """Build the strip, hidden."""
        super().__init__()
        self.setProperty("role", "quietBar")
        self.heading = label("", "heading")
        self.words = label("", "muted")
        self.met = Elided("", "small")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.stop, self.discard, self.result, self.close_it = (
            button(),
            button("", "link"),
            button(),
            button("×", "quiet"),
        )
        for made, signal in (
            (self.stop, self.stop_asked),
            (self.discard, self.discard_asked),
            (self.result, self.result_asked),
            (self.close_it, self.closed),
        ):
            made.clicked.connect(signal)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 8, 10, 8)
        whole.setSpacing(4)
        whole.addLayout(row(self.heading, self.words, 1, self.stop, self.discard, self.result, self.close_it))
        whole.addWidget(self.bar)
        whole.addWidget(self.met)
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._so_far: SoFar | None = None
        self._outcome: Outcome | None = None
        self._limit, self._started = 1.0, 0.0
        self.hide()

    def begin(self, limit: float) -> None:
        """Tell of a run that has begun and takes so many seconds at most."""
        self._so_far, self._outcome = None, None
        self._limit, self._started = limit, time.monotonic()
        self.met.setText("")
        self._dress(running=True)
        self._tick()
        self._clock.start()

    def follow(self, so_far: "SoFar") -> None:
        """Tell of the best timetable so far."""
        self._so_far = so_far
        each = translate("ScheduleRun", "{wish} {percent}")
        self.met.setText(" · ".join(each.format(wish=met.name, percent=percent(met.percent)) for met in so_far.met))
        self._tick()

    def stopping(self) -> None:
        """Tell that the best so far is being kept."""
        self._clock.stop()
        self.stop.setEnabled(False)
        self.discard.setEnabled(False)
        self.heading.setText(translate("ScheduleRun", "Keeping the best timetable…"))

    def end(self, outcome: "Outcome | None") -> None:
        """Tell what came of the run; None puts the strip away."""
        self._clock.stop()
        self._outcome = outcome
        self.setVisible(outcome is not None)
        if outcome is not None:
            self._dress(running=False)
            self._say_outcome(outcome)

    def retranslate(self) -> None:
        """Put the words."""
        self.stop.setText(translate("ScheduleRun", "Stop and keep the best"))
        self.discard.setText(translate("ScheduleRun", "Discard"))
        self.result.setText(translate("ScheduleRun", "How well it was met"))
        named(self.close_it, translate("ScheduleRun", "Close this message"))
        named(self.bar, translate("ScheduleRun", "Time used"))
        if self._outcome is not None:
            self._say_outcome(self._outcome)
        elif self._clock.isActive():
            self._tick()

    def _dress(self, *, running: bool) -> None:
        for made in (self.stop, self.discard):
            made.setVisible(running)
            made.setEnabled(True)
        for widget in (self.bar, self.met):
            widget.setVisible(running)
        for made in (self.result, self.close_it):
            made.setVisible(not running)
        self.show()

    def _tick(self) -> None:
        seconds = time.monotonic() - self._started
        self.bar.setValue(min(1000, round(1000 * seconds / self._limit)))
        self.heading.setText(translate("ScheduleRun", "Making the timetable…"))
        said = [translate("ScheduleRun", "{seconds} s").format(seconds=int(seconds))]
        if self._so_far is not None:
            said += progress_words(self._so_far)
        self.words.setText(" · ".join(said))
        named(self, f"{self.heading.text()} {self.words.text()}")

    def _say_outcome(self, outcome: "Outcome") -> None:
        from policeplanner.services.solving import STATUS_NAMES

        self.heading.setText(capitalised(translate("Solving", STATUS_NAMES[outcome.result.status])))
        placed = translate("ScheduleRun", "{placed} of {total} lessons placed")
        seconds = translate("ScheduleRun", "{seconds} s")
        self.words.setText(
            " · ".join(
                (
                    placed.format(placed=outcome.total - len(outcome.result.unplaced), total=outcome.total),
                    seconds.format(seconds=formats.number(Decimal(outcome.result.seconds), 1)),
                )
            )
        )
        named(self, f"{self.heading.text()} {self.words.text()}")


def progress_words(so_far: "SoFar") -> list[str]:
    """Return how many lessons are placed, and how far the best so far can be from the best possible."""
    total, placed = len(so_far.task.problem.lessons), so_far.progress.placed
    said = [translate("ScheduleRun", "{placed} of {total} lessons placed").format(placed=placed, total=total)]
    if so_far.gap == 0:
        said.append(translate("ScheduleRun", "no better one exists"))
    elif so_far.gap is not None and so_far.gap < Decimal("0.995"):
        text = translate("ScheduleRun", "at most {share} from the best possible")
        said.append(text.format(share=percent(max(1, round(100 * so_far.gap)))))
    return said


def percent(whole: int) -> str:
    """Return whole per cent as written in the language now spoken."""
    return formats.percent(Decimal(whole) / 100)


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
