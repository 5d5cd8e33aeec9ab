"""The list of documents under their headings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from policeplanner.gui.theme import colour, font
from policeplanner.i18n import translate

if TYPE_CHECKING:  # the documents load the PDF library, which the window can start without
    from policeplanner.exports.documents.choices import Document

_FORMATS = {"pdf": "PDF", "excel": "Excel"}
_KEY = Qt.ItemDataRole.UserRole
_NOTE = Qt.ItemDataRole.UserRole + 1


class _Delegate(QStyledItemDelegate):
    """Paints a heading, or a document with its formats on the right."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(_KEY) is None:
            painter.setFont(font(11))
            painter.setPen(colour("muted"))
            painter.drawText(
                area.adjusted(6, 0, 0, -2), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, index.data()
            )
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if selected else "hover"))
            painter.drawRoundedRect(area, 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("primary"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)
        inner = area.adjusted(10, 0, -10, 0)
        painter.setFont(font(11))
        painter.setPen(colour("muted"))
        note = str(index.data(_NOTE))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(note) - 10
        painter.setFont(font(bold=selected))
        painter.setPen(colour("primary" if selected else "text"))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        return QSize(200, 34 if index.data(_KEY) is not None else 28)


class DocumentList(QListWidget):
    """The documents of `REPORTS`, by group."""

    chosen = Signal()

    def __init__(self) -> None:
        """Build an empty list; `retranslate` fills it."""
        super().__init__()
        self._documents: dict[str, Document] = {}
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit())

    def document(self) -> "Document | None":
        """Return the document that is chosen."""
        row = self.currentRow()
        return self._documents.get(str(self.item(row).data(_KEY))) if row >= 0 else None

    def select_first(self) -> None:
        """Choose the first document."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) is not None:
                self.setCurrentRow(row)
                return

    def select(self, key: str) -> None:
        """Choose a document by its key, without a signal."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)
        self.blockSignals(False)

    def retranslate(self) -> None:
        """List the documents in the language now spoken."""
        from policeplanner.exports.documents import REPORTS

        chosen = self.document()
        self.blockSignals(True)
        self.clear()
        self._documents = {document.key: document for document in REPORTS}
        for group in dict.fromkeys(document.group for document in REPORTS):
            head = QListWidgetItem(group.label.upper())
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(head)
            for document in REPORTS:
                if document.group is group:
                    self.addItem(_item(document))
        self.setAccessibleName(translate("Documents", "Documents of the plan"))
        for row in range(self.count()):
            if chosen is not None and self.item(row).data(_KEY) == chosen.key:
                self.setCurrentRow(row)
        self.blockSignals(False)


def _item(document: "Document") -> QListWidgetItem:
    item = QListWidgetItem(document.title())
    item.setData(_KEY, document.key)
    item.setData(_NOTE, " · ".join(_FORMATS[form] for form in document.formats))
    item.setToolTip(document.title())
    return item
