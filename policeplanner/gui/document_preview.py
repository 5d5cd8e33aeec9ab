"""The preview of a document: the very PDF that is saved and printed, drawn page by page."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.pieces import button, label, named, wrapped
from policeplanner.gui.theme import colour
from policeplanner.i18n import translate

_ZOOMS = (0.4, 0.55, 0.7, 0.85, 1.0, 1.25, 1.5, 2.0)
_POINTS_PER_PIXEL = 96 / 72


@dataclass(frozen=True)
class Pages:
    """A PDF in memory, with the size of each page in points. Nothing of it is written to a disk."""

    content: bytes
    sizes: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, content: bytes) -> "Pages":
        """Measure the pages of a PDF."""
        import pypdfium2

        document = pypdfium2.PdfDocument(content)
        try:
            return cls(content, tuple(page.get_size() for page in document))
        finally:
            document.close()

    def image(self, number: int, scale: float) -> QImage:
        """Draw a page; scale 1 is 72 dots to the inch."""
        import pypdfium2

        document = pypdfium2.PdfDocument(self.content)
        try:
            bitmap = document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            picture = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
            )
            return picture.copy()
        finally:
            document.close()


class Sheet(QWidget):
    """One page of paper."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self._picture = QPixmap()

    def show_picture(self, picture: QImage, ratio: float) -> None:
        """Show a page at its size on screen."""
        self._picture = QPixmap.fromImage(picture)
        self._picture.setDevicePixelRatio(ratio)
        size = self._picture.deviceIndependentSize().toSize()
        self.setFixedSize(size + QSize(2, 2))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(colour("edge"))
        painter.drawRect(QRectF(self.rect()).adjusted(0, 0, -1, -1))
        painter.drawPixmap(1, 1, self._picture)


class Preview(QFrame):
    """One page at a time, turned with the buttons or Page Up and Page Down; zoomed with Ctrl and the wheel."""

    turned = Signal()

    def __init__(self) -> None:
        """Show the empty ground."""
        super().__init__()
        self.setProperty("role", "paper")
        self.pages: Pages | None = None
        self.number = 0
        self._zoom: float | None = None
        self._back, self._forward = button("‹", "quiet"), button("›", "quiet")
        self._out, self._in = button("−", "quiet"), button("+", "quiet")
        self._count, self._scale = label("", "muted"), label("", "muted")
        self._back.clicked.connect(lambda: self.turn(-1))
        self._forward.clicked.connect(lambda: self.turn(1))
        self._out.clicked.connect(lambda: self.zoom(-1))
        self._in.clicked.connect(lambda: self.zoom(1))
        self._words = wrapped("", "muted")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sheet = Sheet()
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(self._sheet)
        head = QHBoxLayout()
        for widget in (self._back, self._count, self._forward):
            head.addWidget(widget)
        head.addStretch(1)
        for widget in (self._out, self._scale, self._in):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._area, 1)
        self.retranslate()
        self.say("")

    def say(self, words: str) -> None:
        """Show words in place of a page."""
        self.pages = None
        self._words.setText(words)
        self._words.setVisible(True)
        self._area.setVisible(False)
        self._name_pages()

    def show_pages(self, pages: Pages) -> None:
        """Show a document from its first page on."""
        self.pages = pages
        self.number = min(self.number, len(pages.sizes) - 1)
        self._words.setVisible(False)
        self._area.setVisible(True)
        self._draw()

    def turn(self, step: int) -> None:
        """Show the page so many pages further."""
        if self.pages is not None:
            self.number = max(0, min(self.number + step, len(self.pages.sizes) - 1))
            self._draw()

    def zoom(self, step: int) -> None:
        """Take the next larger or smaller size."""
        now = self._fitting()
        larger = [zoom for zoom in _ZOOMS if zoom > now + 0.01] or [_ZOOMS[-1]]
        smaller = [zoom for zoom in _ZOOMS if zoom < now - 0.01] or [_ZOOMS[0]]
        self._zoom = larger[0] if step > 0 else smaller[-1]
        self._draw()

    def retranslate(self) -> None:
        """Put the names of the buttons."""
        named(self._back, translate("Preview", "Page before"))
        named(self._forward, translate("Preview", "Next page"))
        named(self._out, translate("Preview", "Smaller"))
        named(self._in, translate("Preview", "Larger"))
        self._area.setAccessibleName(translate("Preview", "Preview"))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def _fitting(self) -> float:
        """Return the zoom: the chosen one, else the one at which a page is as wide as the ground."""
        if self._zoom is not None or self.pages is None:
            return self._zoom or 1.0
        width, height = self.pages.sizes[self.number]
        wide = (self._area.viewport().width() - 6) / (width * _POINTS_PER_PIXEL)
        high = (self._area.viewport().height() - 6) / (height * _POINTS_PER_PIXEL)
        return max(0.3, min(1.4, wide if width > height else max(high, wide * 0.98 if wide < 0.8 else high)))

    def _draw(self) -> None:
        if self.pages is None:
            return
        zoom, ratio = self._fitting(), self.devicePixelRatioF()
        self._sheet.show_picture(self.pages.image(self.number, zoom * _POINTS_PER_PIXEL * ratio), ratio)
        self._name_pages(zoom)
        self.turned.emit()

    def _name_pages(self, zoom: float = 1.0) -> None:
        count = len(self.pages.sizes) if self.pages else 0
        self._count.setText(f"{self.number + 1} / {count}" if count else "")
        self._scale.setText(formats.percent(Decimal(str(round(zoom, 2)))) if count else "")
        self._back.setEnabled(self.number > 0)
        self._forward.setEnabled(self.number < count - 1)
        for widget in (self._back, self._forward, self._out, self._in):
            widget.setVisible(count > 0)
