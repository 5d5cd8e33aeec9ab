"""The buttons of the first page: big choices, the language switch, and the list of recent plans."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from policeplanner.gui.figures import moment
from policeplanner.gui.language import NAMES
from policeplanner.gui.pieces import Switch, label, named, wrapped
from policeplanner.gui.preferences import Recent
from policeplanner.gui.theme import colour, font
from policeplanner.i18n import LANGUAGES, language, translate


class ChoiceButton(QPushButton):
    """A big button with a bold line and a sentence below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the button without words."""
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = label("", "heading")
        self._title.setStyleSheet("font-size: 15px;")
        self._sentence = wrapped("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        for words in (self._title, self._sentence):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(82)

    def set_words(self, title: str, sentence: str) -> None:
        """Put the two texts."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        named(self, title, sentence)

    @override
    def sizeHint(self) -> QSize:
        """Be as high as the words need at this width."""
        inside = self.layout()
        assert inside is not None
        width = max(self.width(), 300)
        return QSize(430, max(82, inside.heightForWidth(width)))


class LanguageSwitch(QWidget):
    """English or French, one of them down."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the two buttons."""
        super().__init__(parent)
        self._switch = Switch([(code, NAMES[code]) for code in LANGUAGES])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._switch)
        self._switch.chosen.connect(lambda _number: self.chosen.emit(self._switch.key()))
        self.show_language()

    def show_language(self) -> None:
        """Put down the button of the language now spoken."""
        self._switch.set_key(language())


class RecentDelegate(QStyledItemDelegate):
    """Paints a recent plan: name, folder, and when it was open."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        entry: Recent = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(area, colour("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colour("primary"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(8, 7, -8, -6)
        painter.setPen(colour("text" if entry.present else "muted"))
        painter.setFont(font(bold=True))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, entry.path.stem)
        painter.setPen(colour("muted"))
        painter.setFont(font(11))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, where(entry))
        painter.setFont(font())
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, moment(entry.opened))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Leave room for two lines."""
        return QSize(200, 51)


def where(entry: Recent) -> str:
    """Return the last two folders of a plan, and that it cannot be seen now."""
    folder = " › ".join(entry.path.parent.parts[-2:]).replace("/ › ", "/")
    if entry.present:
        return folder
    return translate("Start", "{folder} (not found)").format(folder=folder)


def fill_recent(view: QListWidget, entries: list[Recent]) -> None:
    """Put the recent plans into their list."""
    view.clear()
    for entry in entries:
        item = QListWidgetItem(entry.path.stem)
        item.setData(Qt.ItemDataRole.UserRole, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.path.stem}, {where(entry)}, {moment(entry.opened)}")
        item.setToolTip(str(entry.path))
        view.addItem(item)
