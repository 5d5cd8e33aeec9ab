"""One wish for timetables: its name and what it means, a slider with named levels, and its settings."""

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QTimeEdit, QVBoxLayout, QWidget

from policeplanner.gui.pieces import label, named, wrapped
from policeplanner.i18n import translate
from policeplanner.services.wishes import LEVELS, level_of

LEVEL_WIDTH = 104


class WishRow(QWidget):
    """`changed` carries the new weight; a weight between two levels stays until the slider is moved."""

    changed = Signal(int)

    def __init__(self, name: str, sentence: str) -> None:
        """Show a wish at its lowest level."""
        super().__init__()
        self._name = name
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(LEVELS) - 1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setFixedWidth(190)
        self.slider.setTracking(False)  # one action for a whole drag, not one for each level on the way
        self.slider.sliderMoved.connect(self._name_level)
        self.slider.valueChanged.connect(self._change)
        self.level = label("", "heading")
        self.level.setFixedWidth(LEVEL_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(name, "heading"))
        words.addWidget(wrapped(sentence, "small"))
        self.settings = QHBoxLayout()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 3, 0, 3)
        across.setSpacing(14)
        across.addLayout(words, 1)
        across.addLayout(self.settings)
        across.addWidget(self.slider)
        across.addWidget(self.level)
        named(self.slider, name, sentence)
        self._name_level(0)

    def show_weight(self, weight: int) -> None:
        """Put the slider where a weight is, without a signal."""
        self.slider.blockSignals(True)
        self.slider.setValue(level_of(weight))
        self.slider.blockSignals(False)
        self._name_level(self.slider.value())

    def add_setting(self, widget: QWidget) -> None:
        """Put a setting of the wish before its slider."""
        self.settings.addWidget(widget)

    def _change(self, number: int) -> None:
        self._name_level(number)
        self.changed.emit(LEVELS[number][0])

    def _name_level(self, number: int) -> None:
        words = translate("Wishes", LEVELS[number][1])
        self.level.setText(words[:1].upper() + words[1:])
        named(self.slider, f"{self._name}, {words}")


class ClockField(QTimeEdit):
    """A time of day in minutes after midnight; `chosen` is sent when it has been typed."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        """Show midnight."""
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.setFixedWidth(84)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.editingFinished.connect(self._tell)
        self._minutes = 0
        named(self, name)

    def show_minutes(self, minutes: int) -> None:
        """Show a time."""
        self._minutes = minutes
        self.setTime(QTime(minutes // 60, minutes % 60))

    def _tell(self) -> None:
        minutes = self.time().hour() * 60 + self.time().minute()
        if minutes != self._minutes:
            self._minutes = minutes
            self.chosen.emit(minutes)
