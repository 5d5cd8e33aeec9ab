"""What tests read from the screen: every text shown, every control, and what a screen reader would say."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAccessible, QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all below it that can be seen."""
    if root.isVisible():
        yield root
        for child in root.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from shown(child)


def words(root: QWidget) -> Counter[str]:
    """Count every text that is shown, hinted at or read aloud, each with the kind of widget it is on."""
    return Counter(f"{type(each).__name__}: {text}" for each in shown(root) for text in _words(each) if text)


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget.model())


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """Yield the titles and the cells of a table, list or tree."""
    flat = isinstance(model, QAbstractTableModel | QAbstractListModel)
    above = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    if parent is None:
        yield from (str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in range(columns))
    for row in range(model.rowCount(above)):
        yield from (str(model.index(row, column, above).data() or "") for column in range(columns))
        if not flat:
            yield from cells(model, model.index(row, 0, above))


def menu_words(menu: QMenu) -> list[str]:
    """Return the texts of a menu and of all menus in it."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found.append(action.text())
        if isinstance(inner, QMenu):
            found += menu_words(inner)
    return found


def mnemonic(action: QAction) -> str:
    """Return the letter that chooses an action in its menu."""
    _before, _sign, after = action.text().replace("&&", "").partition("&")
    return after[:1].casefold()


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be worked with the keyboard or the mouse, without the insides that Qt makes itself."""
    return [each for each in shown(root) if each.isEnabled() and _is_control(each)]


def _is_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    inside = isinstance(parent, QTabBar) or widget.objectName().startswith("qt_")
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not inside and not isinstance(widget, QScrollBar)


def spoken(widget: QWidget) -> str:
    """Return the name a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def type_into(widget: QWidget, text: str) -> None:
    """Type a text in any script; QTest knows only the keys of an American keyboard."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def told(widgets: list[QWidget]) -> list[str]:
    """Say which widgets these are, for the message of a failing test."""
    return [f"{type(each).__name__} {each.objectName()} in {type(each.parentWidget()).__name__}" for each in widgets]
