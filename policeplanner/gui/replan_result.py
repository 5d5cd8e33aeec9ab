"""What re-planning proposes: each lesson as it was and will be, what has no place, and whom to tell what."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from policeplanner.gui.pieces import button, label, named, row, wrapped
from policeplanner.i18n import translate

if TYPE_CHECKING:
    from policeplanner.services.replanning import ChangeLine, Notice, Proposal

_TOLD_WIDTH = 310
_TOLD_HEIGHT = 190
_CELL_WIDTH = 240


class ReplanResult(QWidget):
    """The result of re-planning one edition or several."""

    def __init__(self) -> None:
        """Build the empty tables."""
        super().__init__()
        self._notices: tuple[Notice, ...] = ()
        self.headline = wrapped("", "heading")
        self.taught = wrapped("", "small")
        self.trouble = wrapped("", "error")
        self.changes = QTableWidget(0, 3)
        self.told = QListWidget()
        self.message = QPlainTextEdit()
        self.copy, self.copy_all = button(), button()
        self._build()

    def show_proposals(self, proposals: Sequence["Proposal"]) -> None:
        """Show what is proposed for editions."""
        from policeplanner.services.replanning import together

        self.headline.setText("\n".join(proposal.summary for proposal in proposals) or _nothing())
        taught = sum(proposal.taught for proposal in proposals)
        self.taught.setText(translate("Replan", "%n lesson(s) already taught stay.", "", taught))
        self.taught.setVisible(taught > 0)
        trouble = [line for proposal in proposals for line in _trouble(proposal)]
        self.trouble.setText("\n".join(trouble))
        self.trouble.setVisible(bool(trouble))
        lines = [(proposal.code, line) for proposal in proposals for line in proposal.changes]
        self._show_lines(lines, several=len(proposals) > 1)
        self._notices = together(proposals)
        self.told.clear()
        for notice in self._notices:
            self.told.addItem(_item(notice))
        self.told.setCurrentRow(0 if self._notices else -1)
        self._show_message()

    def _build(self) -> None:
        self.changes.setHorizontalHeaderLabels(
            [translate("Replan", "Lesson"), translate("Replan", "Before"), translate("Replan", "From now on")]
        )
        self.changes.verticalHeader().hide()
        self.changes.setShowGrid(False)
        self.changes.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changes.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changes.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.changes.setTabKeyNavigation(False)
        self.changes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.changes.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        named(self.changes, translate("Replan", "What changes"))
        named(self.told, translate("Replan", "Whom to tell"))
        named(self.message, translate("Replan", "Message"))
        self.told.setFixedWidth(_TOLD_WIDTH)
        self.told.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.message.setReadOnly(True)
        self.message.setTabChangesFocus(True)
        self.told.currentRowChanged.connect(self._show_message)
        self.copy.setText(translate("Replan", "&Copy the message"))
        self.copy_all.setText(translate("Replan", "Copy &all messages"))
        self.copy.clicked.connect(lambda: _copy(self.message.toPlainText()))
        self.copy_all.clicked.connect(lambda: _copy("\n\n".join(notice.message for notice in self._notices)))
        below = QWidget()
        below.setFixedHeight(_TOLD_HEIGHT)
        below.setLayout(row(self.told, self.message, spacing=12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.headline, self.taught, self.trouble):
            column.addWidget(widget)
        column.addWidget(self.changes, 1)
        column.addLayout(row(label(translate("Replan", "Whom to tell"), "heading"), 1, self.copy, self.copy_all))
        column.addWidget(below)

    def _show_lines(self, lines: Sequence[tuple[str, "ChangeLine"]], *, several: bool) -> None:
        self.changes.setRowCount(len(lines))
        for number, (code, line) in enumerate(lines):
            title = f"<b>{escape(line.lesson)}</b><br>{escape(line.what)}"
            if several:
                title += f" · {escape(code)}"
            spoken = (line.lesson, line.old or _nowhere(), line.new or _nowhere())
            shown = (title, _side(line.before, line.after, marked=False), _side(line.after, line.before, marked=True))
            for place, (text, words) in enumerate(zip(shown, spoken, strict=True)):
                item = QTableWidgetItem()
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setToolTip(words)
                self.changes.setItem(number, place, item)
                self.changes.setCellWidget(number, place, _cell(text))
            self.changes.setRowHeight(number, self._height(number))

    def _height(self, number: int) -> int:
        """Return the height that the tallest cell of a row needs."""
        width = max(_CELL_WIDTH, self.changes.viewport().width() // self.changes.columnCount())
        cells = (self.changes.cellWidget(number, place) for place in range(self.changes.columnCount()))
        return max(cell.heightForWidth(width) for cell in cells) + 4

    def _show_message(self) -> None:
        chosen = self.told.currentRow()
        found = 0 <= chosen < len(self._notices)
        self.message.setPlainText(self._notices[chosen].message if found else "")
        self.copy.setEnabled(found)
        self.copy_all.setEnabled(bool(self._notices))


def _side(parts: tuple[str, ...], others: tuple[str, ...], *, marked: bool) -> str:
    """Return day and hours in one line, room and people below; what differs from the other side is marked."""
    if not parts:
        return f"<i>{escape(_nowhere())}</i>"
    said = []
    for number, part in enumerate(parts):
        differs = bool(others) and part != others[number]
        text = escape(part)
        said.append(f"<b>{text}</b>" if differs and marked else f"<s>{text}</s>" if differs else text)
    day, hours, *rest = said
    return "<br>".join([f"{day}, {hours}", *(part for part, plain in zip(rest, parts[2:], strict=True) if plain)])


def _cell(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setContentsMargins(8, 4, 8, 4)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


def _item(notice: "Notice") -> QListWidgetItem:
    lessons = translate("Replan", "%n change(s)", "", len(notice.changes))
    parts = [notice.called, *([notice.kind_name] if notice.called == notice.name else []), lessons]
    return QListWidgetItem(" · ".join(parts))


def _trouble(proposal: "Proposal") -> list[str]:
    without = translate("Replan", "No place: {lesson}. {reasons}")
    locked = translate("Replan", "Locked, and in conflict: {lesson}. Unlock it, or agree with those concerned.")
    return [
        *(
            without.format(lesson=lesson, reasons=" ".join(reasons))
            for lesson, reasons in zip(proposal.left_out, proposal.reasons, strict=True)
        ),
        *(locked.format(lesson=lesson) for lesson in proposal.stuck),
    ]


def _nowhere() -> str:
    return translate("Replan", "no place")


def _nothing() -> str:
    return translate("Replan", "No lesson that is still to come is touched.")


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
