"""The modules and lessons of a curriculum as a list in two levels, reordered by drag or with Alt and the arrows."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.icons import paint_icon
from policeplanner.gui.paint import paint_chip
from policeplanner.gui.theme import colour, font

RECORD = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
_MODULE_HEIGHT = 38
_LESSON_HEIGHT = 33
_WIDEST_CHIP = 150
_MINUTES = 66
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class LessonLine:
    """What is shown of a lesson; `tone` colours its method."""

    key: UUID
    title: str
    minutes: int
    method: str
    tone: str


@dataclass(frozen=True)
class ModuleLine:
    """What is shown of a module, and its lessons."""

    key: UUID
    title: str
    minutes: int
    lessons: Sequence[LessonLine]


class CurriculumTree(QTreeWidget):
    """The list. Each signal carries ids: `moved` a lesson or module, the module it goes to (None for a module) and
    its place among the others there; `stepped` one part and -1 or 1."""

    chosen = Signal()
    moved = Signal(object, object, int)
    stepped = Signal(object, int)
    removal_asked = Signal()
    edit_asked = Signal()

    def __init__(self) -> None:
        """Build the empty list."""
        super().__init__()
        self.setItemDelegate(CurriculumDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self._mark: int | None = None
        self.itemDoubleClicked.connect(lambda _item: self.edit_asked.emit())
        self.itemClicked.connect(self._fold)
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit())

    def show_modules(self, modules: Sequence[ModuleLine], choose: UUID | None = None) -> None:
        """Show a curriculum; the chosen part stays chosen, or the one asked for, or the first lesson."""
        wanted, before, scrolled = choose or self.part(), self._where(), self.verticalScrollBar().value()
        folded = {item.data(0, RECORD) for item in self._modules() if not item.isExpanded()}
        self.blockSignals(True)
        self.clear()
        for number, module in enumerate(modules, start=1):
            item = _item(module, f"{number} · {module.title}")
            self.addTopLevelItem(item)
            item.addChildren([_item(lesson, lesson.title) for lesson in module.lessons])
            item.setExpanded(module.key not in folded)
        self.blockSignals(False)
        # A click may just have finished a field: the row under the mouse must stay there.
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        self.choose(wanted if self._item_of(wanted) is not None else self._part_at(before))
        self.chosen.emit()

    def part(self) -> UUID | None:
        """Return the chosen lesson or module."""
        item = self.currentItem()
        return item.data(0, RECORD) if item is not None else None

    def is_module(self) -> bool:
        """Tell whether a module is chosen."""
        item = self.currentItem()
        return item is not None and item.parent() is None

    def neighbour(self) -> UUID | None:
        """Return what is chosen when the chosen part is gone: the next beside it, else the one before, else above."""
        item = self.currentItem()
        if item is None:
            return None
        above = item.parent()
        beside = _children(above) if above is not None else self._modules()
        at = beside.index(item)
        found = [*beside[at + 1 : at + 2], *reversed(beside[:at]), *([above] if above is not None else [])]
        return found[0].data(0, RECORD) if found else None

    def choose(self, part: UUID | None) -> None:
        """Choose a part; the first one where it is not in the list."""
        item = self._item_of(part) or self.topLevelItem(0)
        if item is not None:
            above = item.parent()
            if above is not None:
                above.setExpanded(True)
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def target(self, part: UUID, at: QPoint) -> tuple[UUID | None, int] | None:
        """Return where a part dropped at a point goes: the module (None for a module) and the place there."""
        dragged, over = self._item_of(part), self.itemAt(at)
        if dragged is None:
            return None
        if over is None:
            return self._end(dragged)
        below = at.y() > self.visualItemRect(over).center().y()
        if dragged.parent() is None:
            return None, _place(self._modules(), over.parent() or over, dragged, below=below)
        module = over.parent() or over
        lessons = _children(module)
        place = 0 if over is module else _place(lessons, over, dragged, below=below)
        return module.data(0, RECORD), place

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and the arrows, edit with Enter or F2, delete with Del."""
        part = self.part()
        if part is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _KEYS:
            self.stepped.emit(part, _KEYS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.key() == Qt.Key.Key_Space and self.is_module():
            self._fold_or_open(self.currentItem())
        else:
            super().keyPressEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        event.accept()
        over = self.itemAt(event.position().toPoint()) or self._last()
        if over is not None:
            area = self.visualItemRect(over)
            low = over.parent() is None or event.position().y() > area.center().y()
            self._mark = area.bottom() if low else area.top()
        self.viewport().update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._unmark()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._unmark()
        part = self.part()
        found = self.target(part, event.position().toPoint()) if part is not None else None
        # The plan moves the lesson and the list is read anew: the view itself must not take the row away.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if found is not None:
            self.moved.emit(part, *found)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._mark is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(colour("primary"), 2))
            painter.drawLine(4, self._mark, self.viewport().width() - 4, self._mark)

    def _where(self) -> tuple[int, int]:
        """Return the numbers of the chosen module and, in it, lesson (-1 for the module itself)."""
        item = self.currentItem()
        if item is None:
            return 0, -1
        above = item.parent()
        return (
            (self.indexOfTopLevelItem(item), -1)
            if above is None
            else (
                self.indexOfTopLevelItem(above),
                above.indexOfChild(item),
            )
        )

    def _part_at(self, where: tuple[int, int]) -> UUID | None:
        """Return what is now at a place: after a step back the lesson chosen may be one of another version."""
        module = self.topLevelItem(where[0])
        lesson = module.child(where[1]) if module is not None and where[1] >= 0 else None
        found = lesson if lesson is not None else module
        return found.data(0, RECORD) if found is not None else None

    def _end(self, dragged: QTreeWidgetItem) -> tuple[UUID | None, int]:
        """Return the place at the very end of the list."""
        modules = self._modules()
        if dragged.parent() is None:
            return None, len(modules)
        return modules[-1].data(0, RECORD), modules[-1].childCount()

    def _unmark(self) -> None:
        self._mark = None
        self.viewport().update()

    def _fold(self, item: QTreeWidgetItem) -> None:
        """Fold a module whose arrow was clicked."""
        where = self.viewport().mapFromGlobal(self.cursor().pos()).x()
        if item.parent() is None and 0 <= where < 24:
            self._fold_or_open(item)

    def _fold_or_open(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            item.setExpanded(not item.isExpanded())

    def _modules(self) -> list[QTreeWidgetItem]:
        found = (self.topLevelItem(number) for number in range(self.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _item_of(self, part: UUID | None) -> QTreeWidgetItem | None:
        every = [child for item in self._modules() for child in (item, *_children(item))]
        return next((item for item in every if item.data(0, RECORD) == part), None)

    def _last(self) -> QTreeWidgetItem | None:
        modules = self._modules()
        if not modules:
            return None
        children = _children(modules[-1])
        return children[-1] if children and modules[-1].isExpanded() else modules[-1]


class CurriculumDelegate(QStyledItemDelegate):
    """Paints a module as a grey bar, and a lesson with its grip, method and minutes."""

    def __init__(self, tree: CurriculumTree) -> None:
        """Paint the parts of a list."""
        super().__init__(tree)
        self._tree = tree

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if isinstance(line, ModuleLine):
            area = area.adjusted(0, 4, -1, -2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if chosen else "neutral_soft"))
            painter.drawRoundedRect(area, 5, 5)
            self._paint_module(painter, area.adjusted(8, 0, -10, 0), index, line)
        else:
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            if chosen or hovered:
                painter.fillRect(area, colour("soft" if chosen else "hover"))
            painter.setPen(colour("line"))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            _paint_lesson(painter, area.adjusted(8, 0, -10, -1), line)
        if chosen and self._tree.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(colour("primary"))
            painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 4, 4)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a module more height than a lesson."""
        del option
        return QSize(200, _MODULE_HEIGHT if isinstance(index.data(LINE), ModuleLine) else _LESSON_HEIGHT)

    def _paint_module(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, line: ModuleLine
    ) -> None:
        item = self._tree.itemFromIndex(index)
        sign = "ph.caret-down" if item.isExpanded() else "ph.caret-right"
        paint_icon(painter, QRect(area.left(), area.center().y() - 6, 13, 13), sign, colour("text"))
        _paint_minutes(painter, area, formats.duration(line.minutes))
        painter.setFont(font(bold=True))
        painter.setPen(colour("text"))
        _paint_cut(painter, area.adjusted(19, 0, -_MINUTES - 8, 0), str(index.data()))


def _paint_lesson(painter: QPainter, area: QRect, line: LessonLine) -> None:
    paint_icon(painter, QRect(area.left(), area.center().y() - 7, 14, 14), "ph.dots-six-vertical", colour("muted"))
    _paint_minutes(painter, area, minutes_of(line.minutes))
    right = area.right() - _MINUTES
    if line.method:
        painter.setFont(font(11, bold=True))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(line.method, Qt.TextElideMode.ElideRight, _WIDEST_CHIP - 18)
        width = metrics.horizontalAdvance(words) + 18
        pill = QRectF(right - width, area.center().y() - 9, width, 19)
        paint_chip(painter, pill, words, colour(line.tone), colour(f"{line.tone}_soft"))
        right -= width
    painter.setFont(font())
    painter.setPen(colour("text"))
    _paint_cut(painter, QRect(area.left() + 23, area.top(), right - area.left() - 33, area.height()), line.title)


def minutes_of(minutes: int) -> str:
    """Return the length of a lesson in minutes, as curricula count."""
    return f"{formats.number(minutes)}{formats.NO_BREAK}min"


def _paint_minutes(painter: QPainter, area: QRect, words: str) -> None:
    painter.setFont(font())
    painter.setPen(colour("muted"))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)


def _paint_cut(painter: QPainter, area: QRect, words: str) -> None:
    text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


def _item(line: ModuleLine | LessonLine, words: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setData(0, RECORD, line.key)
    item.setData(0, LINE, line)
    length = formats.duration(line.minutes)
    method = line.method if isinstance(line, LessonLine) else ""
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, [words, method, length])))
    item.setToolTip(0, words)
    return item


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]


def _place(among: list[QTreeWidgetItem], over: QTreeWidgetItem, dragged: QTreeWidgetItem, *, below: bool) -> int:
    """Return the place beside an item, counted among those that stay."""
    staying = [item for item in among if item is not dragged]
    if over is dragged:
        return among.index(dragged)
    return staying.index(over) + (1 if below else 0)
