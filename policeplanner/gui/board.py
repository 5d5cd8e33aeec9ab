"""The four SARA columns as lists of cards, moved and ticked with the mouse or with the keyboard alone."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.initiatives import Stage
from policeplanner.gui.icons import paint_icon
from policeplanner.gui.paint import broken
from policeplanner.gui.theme import colour, font
from policeplanner.i18n import language, translate
from policeplanner.services.initiatives import Card

CARD = Qt.ItemDataRole.UserRole
MIME = "application/x-policeplanner-card"
_INSIDE = (11, 8, -10, -8)
_BOX = 20
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardDelegate(QStyledItemDelegate):
    """Paints a card: a box to tick where something is to be done, its title, and a muted line below."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: Card = index.data(CARD)
        area: QRect = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, area, option.state)
        late = card.days_late(formats.today())
        inner = area.adjusted(*_INSIDE)
        _paint_sign(painter, inner, card, late)
        painter.setFont(font(bold=True))
        painter.setPen(colour("error" if late else "text"))
        words = title_area(inner, card)
        top = _paint_lines(painter, words, _title_lines(card, words.width()))
        painter.setFont(font())
        painter.setPen(colour("muted"))
        _paint_lines(painter, QRect(inner.left(), top, inner.width(), inner.height()), _detail(card, inner.width()))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be as high as the lines."""
        view = self.parent()
        assert isinstance(view, QListWidget)
        card: Card = index.data(CARD)
        inner = QRect(0, 0, view.viewport().width() - 2, 10).adjusted(_INSIDE[0], 0, _INSIDE[2], 0)
        title = len(_title_lines(card, title_area(inner, card).width()))
        height = title * QFontMetrics(font(bold=True)).lineSpacing()
        height += len(_detail(card, inner.width())) * QFontMetrics(font()).lineSpacing()
        return QSize(60, height + _INSIDE[1] - _INSIDE[3] + 2)


class CardList(QListWidget):
    """One column. Arrows choose, Alt+arrows move, Space ticks, Del deletes, Enter opens.

    `moved` carries card, stage and place; `crossed` asks for the column beside (-1 or 1).
    """

    moved = Signal(object, object, int)
    ticked = Signal(object)
    opened = Signal(object)
    removed = Signal(object)
    crossed = Signal(int)
    wanted = Signal()

    def __init__(self, stage: Stage) -> None:
        """Build an empty column."""
        super().__init__()
        self.stage = stage
        self.setProperty("role", "column")
        self.setItemDelegate(CardDelegate(self))
        self.setSpacing(3)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(CARD).id))

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards, keeping the chosen one."""
        chosen, row = self.card(), self.currentRow()
        self.clear()
        for card in cards:
            self.addItem(_item(card))
        keys = [card.id for card in cards]
        if chosen is not None and keys:
            self.setCurrentRow(keys.index(chosen.id) if chosen.id in keys else min(row, len(keys) - 1))

    def card(self) -> Card | None:
        """Return the chosen card."""
        found: Card | None = self.currentIndex().data(CARD)
        return found

    def choose(self, card: UUID) -> bool:
        """Choose a card; tell whether it is here."""
        for row in range(self.count()):
            if self.item(row).data(CARD).id == card:
                self.setCurrentRow(row)
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _SIDES and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.crossed.emit(_SIDES[key])
        elif key == Qt.Key.Key_Insert:
            self.wanted.emit()
        elif self.card() is None or not self._do(key, event.modifiers()):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick where the box is; take hold of the card elsewhere."""
        item = self.itemAt(event.position().toPoint())
        super().mousePressEvent(event)
        if item is not None and event.button() is Qt.MouseButton.LeftButton and has_box(item.data(CARD)):
            area = self.visualItemRect(item).adjusted(*_INSIDE)
            if QRect(area.topLeft() - QPoint(4, 4), QSize(_BOX + 6, _BOX + 8)).contains(event.position().toPoint()):
                self.ticked.emit(item.data(CARD).id)

    @override
    def mimeTypes(self) -> list[str]:
        """Take and give cards only."""
        return [MIME]

    @override
    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """Return the card that is dragged."""
        carried = QMimeData()
        carried.setData(MIME, items[0].data(CARD).id.bytes)
        return carried

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(MIME):
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the card to be put where it was dropped, once the drag is over."""
        key = UUID(bytes=bytes(event.mimeData().data(MIME).data()))
        place = self.place_at(event.position().toPoint(), key)
        # Nothing is taken from the list by Qt: the board reads what the plan says then.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self.moved.emit(key, self.stage, place))

    def place_at(self, where: QPoint, card: UUID) -> int:
        """Return the place for a card that is dropped at a point, counted without the card itself."""
        others = [item for row in range(self.count()) if (item := self.item(row)).data(CARD).id != card]
        return sum(self.visualItemRect(item).center().y() < where.y() for item in others)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _do(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        card = self.card()
        assert card is not None
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return self._move(key, card)
        signals = {
            Qt.Key.Key_Space: self.ticked,
            Qt.Key.Key_Delete: self.removed,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.opened,
        }
        if key in signals:
            signals[key].emit(card.id)
        return key in signals

    def _move(self, key: Qt.Key, card: Card) -> bool:
        if key in _STEPS:
            place = self.currentRow() + _STEPS[key]
            if 0 <= place < self.count():
                self.moved.emit(card.id, self.stage, place)
            return True
        if key in _SIDES:
            stages = list(Stage)
            number = stages.index(self.stage) + _SIDES[key]
            if 0 <= number < len(stages):
                self.moved.emit(card.id, stages[number], self.currentRow())
            return True
        return False


def has_box(card: Card) -> bool:
    """Tell whether a card has a box to tick: what is to be done, that is, a response."""
    return card.stage is Stage.RESPONSE


def title_area(inner: QRect, card: Card) -> QRect:
    """Return where the title stands, beside the box or sign."""
    if has_box(card):
        return inner.adjusted(_BOX, 0, 0, 0)
    return inner.adjusted(0, 0, -_BOX, 0) if card.done_on is not None else inner


def told(card: Card) -> str:
    """Return what is said below the title: how late it is, else the detail with the day it is due."""
    late = card.days_late(formats.today())
    if late:
        return translate("Board", "late by %n day(s)", "", late)
    due = ""
    if card.due_on is not None and card.done_on is None and has_box(card):
        due = translate("Board", "by {day}").format(day=formats.day_and_month(card.due_on))
    return " · ".join(filter(None, [card.detail.shown(language()), due]))


def _item(card: Card) -> QListWidgetItem:
    title = card.title.shown(language()) or translate("Records", "(without a title)")
    item = QListWidgetItem(title)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    item.setData(CARD, card)
    detail = card.detail.shown(language())
    done = translate("Board", "done on {day}").format(day=formats.medium_date(card.done_on)) if card.done_on else ""
    spoken = [title, told(card), detail if detail not in told(card) else "", done]
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, spoken)))
    item.setToolTip("\n".join(filter(None, spoken)))
    return item


def _title_lines(card: Card, width: int) -> list[str]:
    title = card.title.shown(language()) or translate("Records", "(without a title)")
    return broken(title, QFontMetrics(font(bold=True)), width, 2)


def _detail(card: Card, width: int) -> list[str]:
    words = told(card)
    return broken(words, QFontMetrics(font()), width, 1) if words else []


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    active = bool(state & QStyle.StateFlag.State_HasFocus)
    ground = "soft" if chosen and active else "hover" if state & QStyle.StateFlag.State_MouseOver else "surface"
    painter.fillPath(shape, colour(ground))
    painter.setPen(QPen(colour("primary"), 2) if active else QPen(colour("primary" if chosen else "line"), 1))
    painter.drawPath(shape)


def _paint_sign(painter: QPainter, inner: QRect, card: Card, late: int) -> None:
    size = QSize(16, 16)
    if has_box(card):
        sign = "ph.check-square" if card.done_on is not None else "ph.square"
        shade: QColor = colour("fine" if card.done_on is not None else "error" if late else "text")
        paint_icon(painter, QRect(inner.topLeft() + QPoint(-1, 1), size), sign, shade)
    elif card.done_on is not None:
        paint_icon(painter, QRect(QPoint(inner.right() - 15, inner.top() + 1), size), "ph.check", colour("fine"))


def _paint_lines(painter: QPainter, area: QRect, lines: list[str]) -> int:
    top, metrics = area.top(), painter.fontMetrics()
    for line in lines:
        painter.drawText(area.left(), top + metrics.ascent(), line)
        top += metrics.lineSpacing()
    return top
