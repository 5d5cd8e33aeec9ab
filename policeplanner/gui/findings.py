"""What the plan check found, as a list of links: each leads to the record that can put it right."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from policeplanner import formats
from policeplanner.gui.icons import paint_icon
from policeplanner.gui.theme import colour, font
from policeplanner.i18n import translate
from policeplanner.services.checks.findings import Finding, Severity

_SIGNS = {
    Severity.ERROR: ("ph.warning-circle", "error"),
    Severity.WARNING: ("ph.warning", "warning_text"),
    Severity.INFORMATION: ("ph.info", "muted"),
}
_RANKS = list(_SIGNS)
# The page that shows the records of a table.
PAGE_OF_TABLE = {
    "programme": "programmes",
    "activity": "activities",
    "course": "courses",
    "edition": "editions",
    "participant": "participants",
    "trainer": "trainers",
    "venue": "venues",
    "room": "venues",
    "initiative": "initiatives",
    "institution": "partners",
}
# The page that shows what a record is part of.
PAGE_OF_WHOLE = {
    "placement": "editions",
    "commitment": "initiatives",
    "decision": "initiatives",
    "meeting": "initiatives",
    "sara_step": "initiatives",
}
# Rules that are put right at a trainer, though they are about lessons.
AT_TRAINER = frozenset({"qualification-expired", "trainer-inactive"})
_SHOWN = 60
_INSIDE = (26, 5, -6, -5)
_GAP = 3


class FindingDelegate(QStyledItemDelegate):
    """Paints a finding: sign, what is wrong, and below it where. The chosen one is told in full, with what to do."""

    def __init__(self, view: QListWidget) -> None:
        """Paint the findings of a list."""
        super().__init__(view)
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one finding."""
        finding: Finding | None = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        if finding is None:
            painter.setPen(colour("muted"))
            painter.drawText(area.adjusted(4, 6, -4, -4), int(Qt.TextFlag.TextWordWrap), str(index.data()))
            return
        state: QStyle.StateFlag = option.state
        sign, shade = _SIGNS[finding.severity]
        painter.save()
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(area, colour("hover"))
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        paint_icon(painter, QRect(area.left() + 2, area.top() + 7, 16, 16), sign, colour(shade))
        words = area.adjusted(*_INSIDE)
        if self._chosen(index):
            _paint_whole(painter, words, finding)
        else:
            _paint_short(painter, words, finding)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Leave room for two lines, and for every line of the chosen one."""
        finding: Finding | None = index.data(Qt.ItemDataRole.UserRole)
        if finding is None or not self._chosen(index):
            return QSize(160, 44)
        width = self._view.viewport().width() - _INSIDE[0] + _INSIDE[2]
        height = sum(_height(text, pixels, width) + _GAP for text, pixels, _shade in _paragraphs(finding))
        return QSize(160, height + _INSIDE[1] - _INSIDE[3])

    def _chosen(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        current = self._view.currentIndex()
        return current.isValid() and current.row() == index.row()


def _paint_short(painter: QPainter, words: QRect, finding: Finding) -> None:
    painter.setPen(colour("text"))
    painter.setFont(font())
    metrics = painter.fontMetrics()
    right = formats.day_and_month(finding.day) if finding.day else ""
    width = metrics.horizontalAdvance(right) + 12 if right else 0
    what = metrics.elidedText(finding.what, Qt.TextElideMode.ElideRight, words.width() - width)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, what)
    painter.setPen(colour(_SIGNS[finding.severity][1]))
    painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, right)
    painter.setPen(colour("muted"))
    painter.setFont(font(11))
    where = painter.fontMetrics().elidedText(finding.where, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, where)


def _paint_whole(painter: QPainter, words: QRect, finding: Finding) -> None:
    top = words.top()
    for text, pixels, shade in _paragraphs(finding):
        height = _height(text, pixels, words.width())
        painter.setFont(font(pixels))
        painter.setPen(colour(shade))
        painter.drawText(QRect(words.left(), top, words.width(), height), int(Qt.TextFlag.TextWordWrap), text)
        top += height + _GAP


def _paragraphs(finding: Finding) -> list[tuple[str, int, str]]:
    """Return what is said of a chosen finding, each with the size and the shade of its letters."""
    what, *rest = told(finding)
    return [(what, 13, "text"), *((text, 12, "muted") for text in rest)]


def _height(text: str, pixels: int, width: int) -> int:
    bounds = QFontMetrics(font(pixels)).boundingRect(QRect(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), text)
    return bounds.height()


def told(finding: Finding) -> list[str]:
    """Return what is wrong, where, and what to do about it or why it is accepted."""
    last = finding.todo
    if finding.accepted is not None:
        last = translate("Findings", "Accepted: {reason}").format(reason=finding.accepted)
    return list(filter(None, [finding.what, finding.where, last]))


class FindingList(QListWidget):
    """Findings, worst first; `opened` carries page and record."""

    opened = Signal(str, object)

    def __init__(self) -> None:
        """Build an empty list."""
        super().__init__()
        self._homes: Mapping[UUID, UUID] = {}
        self.setItemDelegate(FindingDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._open)
        self.currentItemChanged.connect(self._make_room)

    def show_findings(self, findings: list[Finding], homes: Mapping[UUID, UUID], *, accepted: bool = False) -> None:
        """List what is not accepted, or what is, errors first; `homes` tells of what a record is part.

        What was chosen stays chosen; where it is gone, the one now in its place is.
        """
        self._homes = homes
        chosen, place = self.finding(), self.currentRow()
        listed = sorted(
            (f for f in findings if (f.accepted is not None) is accepted), key=lambda f: _RANKS.index(f.severity)
        )[:_SHOWN]
        self.clear()
        for finding in listed:
            self.addItem(_item(finding))
        if not listed:
            self.say(translate("Findings", "Nothing to do: the check found no fault."))
        elif chosen is not None:
            keys = [finding.key for finding in listed]
            place = keys.index(chosen.key) if chosen.key in keys else min(place, len(keys) - 1)
            self.setCurrentRow(place)

    def finding(self) -> Finding | None:
        """Return the finding that is chosen."""
        chosen: Finding | None = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return chosen

    def say(self, words: str) -> None:
        """Show words in place of findings."""
        self.clear()
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _make_room(self) -> None:
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())

    def _open(self, item: QListWidgetItem) -> None:
        finding = item.data(Qt.ItemDataRole.UserRole)
        subject = page_of(finding, self._homes) if finding is not None else None
        if subject is not None:
            self.opened.emit(*subject)


def _item(finding: Finding) -> QListWidgetItem:
    item = QListWidgetItem(finding.what)
    item.setData(Qt.ItemDataRole.UserRole, finding)
    item.setToolTip("\n".join(told(finding)))
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, told(finding)[-1])
    spoken = f"{finding.severity.label}: {finding.what}, {finding.where}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item


def page_of(finding: Finding, homes: Mapping[UUID, UUID]) -> tuple[str, object] | None:
    """Return the page and the record that put a finding right, None where no page shows such records yet."""
    if finding.code in AT_TRAINER:
        return next((PAGE_OF_TABLE[each.table], each.id) for each in finding.subjects if each.table == "trainer")
    for subject in finding.subjects:
        if subject.table in PAGE_OF_TABLE:
            return PAGE_OF_TABLE[subject.table], subject.id
        if subject.id in homes:
            return PAGE_OF_WHOLE[subject.table], homes[subject.id]
    return None
