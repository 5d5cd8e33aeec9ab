"""Charts as widgets: they paint with the paint layer and read their figures to those who cannot see them."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.figures import month_letter
from policeplanner.gui.paint import Column, paint_columns, paint_progress
from policeplanner.gui.pieces import Elided, label, named
from policeplanner.gui.theme import SMALL_PIXELS, colour, font
from policeplanner.i18n import language, translate

_BUSY = 85
_TOO_MUCH = 100
_TOPS = (10, 25, 50, 75, 100)


class LoadChart(QWidget):
    """Load by month in per cent: amber from 85 %, red above 100 %."""

    def __init__(self) -> None:
        """Show an empty year."""
        super().__init__()
        self._values: tuple[int, ...] = (0,) * 12
        self.setMinimumHeight(92)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_load(self, values: Sequence[int]) -> None:
        """Show twelve percentages."""
        self._values = tuple(values)
        spoken = "; ".join(f"{formats.month_name(n)} {_percent(value)}" for n, value in enumerate(values, start=1))
        named(self, translate("Charts", "Trainer load by month"), spoken)
        self.update()

    @property
    def top(self) -> int:
        """Return the per cent at the top of the chart: a round figure above the highest column."""
        return next((step for step in _TOPS if step >= max(self._values)), max(self._values))

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the month and the value below the pointer."""
        if isinstance(event, QHelpEvent) and self._values:
            month = min(12, int(event.pos().x() * 12 / max(1, self.width())) + 1)
            words = f"{formats.month_name(month)}\u00a0: " if language() == "fr" else f"{formats.month_name(month)}: "
            QToolTip.showText(event.globalPos(), words + _percent(self._values[month - 1]), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL_PIXELS))
        height = painter.fontMetrics().height()
        painter.setPen(colour("line"))
        painter.drawLine(0, height, self.width(), height)
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(0, 0, self.width(), height - 1), Qt.AlignmentFlag.AlignRight, _percent(self.top))
        columns = [
            Column(value / self.top, colour(_shade(value)), month_letter(n))
            for n, value in enumerate(self._values, start=1)
        ]
        paint_columns(painter, QRectF(self.rect()).adjusted(0, height, 0, 0), columns, colour("muted"))


class Progress(QWidget):
    """A thin bar filled to a share."""

    def __init__(self, shade: str = "primary") -> None:
        """Show an empty bar in a colour of the theme."""
        super().__init__()
        self._share = 0.0
        self.shade = shade
        self.setFixedHeight(7)
        self.setMinimumWidth(40)

    def show_share(self, share: float) -> None:
        """Fill the bar to a share from 0 to 1."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Be thin."""
        return QSize(120, 7)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_progress(painter, QRectF(self.rect()), self._share, colour(self.shade), colour("track"))


class NamedProgress(QWidget):
    """A name, a count such as 3/6, and the bar below them."""

    def __init__(self, name: str, count: str, share: float, shade: str = "primary") -> None:
        """Show all three."""
        super().__init__()
        words = Elided(name)
        line = QHBoxLayout()
        line.addWidget(words, 1)
        line.addWidget(label(count, "muted"))
        bar = Progress(shade)
        bar.show_share(share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(bar)
        named(self, f"{name} {count}")


def _shade(value: int) -> str:
    if value > _TOO_MUCH:
        return "error"
    return "warning" if value >= _BUSY else "primary"


def _percent(value: int) -> str:
    return formats.percent(Decimal(value) / 100)
