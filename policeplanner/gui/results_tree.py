"""The results framework of a programme as a tree: objectives, outcomes, outputs, their indicators and progress."""

from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.editing import RecordForm
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.paint import broken, paint_chip, paint_progress
from policeplanner.gui.parts import FORM_WIDTH
from policeplanner.gui.pieces import button, card, label, row, scrolled
from policeplanner.gui.result_forms import INDICATOR_FORM, RESULT_FORM
from policeplanner.gui.theme import colour, font
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate

RECORD = Qt.ItemDataRole.UserRole
LEVEL = Qt.ItemDataRole.UserRole + 1
SHARE = Qt.ItemDataRole.UserRole + 2
_TONES = {ResultLevel.OBJECTIVE: "command", ResultLevel.OUTCOME: "training", ResultLevel.OUTPUT: "community"}
_BELOW = {None: ResultLevel.OBJECTIVE, ResultLevel.OBJECTIVE: ResultLevel.OUTCOME}
_WIDTHS = (0, 194, 78, 60, 60, 84, 110)
_ROOM_FOR_SOURCE = 840
_TITLES = (
    QT_TRANSLATE_NOOP("Columns", "Result"),
    QT_TRANSLATE_NOOP("Columns", "Indicator"),
    QT_TRANSLATE_NOOP("Columns", "Baseline"),
    QT_TRANSLATE_NOOP("Columns", "Now"),
    QT_TRANSLATE_NOOP("Columns", "Target"),
    QT_TRANSLATE_NOOP("Columns", "Progress"),
    QT_TRANSLATE_NOOP("Columns", "Source"),
)


class ResultDelegate(QStyledItemDelegate):
    """Paints the level as a chip before the statement, and progress as a bar."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colour("soft"))
        painter.setPen(colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(6, 3, -6, -4)
        if index.data(SHARE) is not None:
            _paint_share(painter, inner, float(index.data(SHARE)))
        else:
            _paint_words(painter, inner, index)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Leave room for two lines."""
        del option, index
        return QSize(60, 50)


class ResultsTree(QWidget):
    """The tree on the left, and on the right the chosen result with its indicator."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build both."""
        super().__init__()
        self._plan = plan
        self._programme: UUID | None = None
        self._heading = label("", "heading")
        self._below, self._indicator, self._remove = button("", "link"), button("", "link"), button("", "link")
        self._below.clicked.connect(self.add_below)
        self._indicator.clicked.connect(self.add_indicator)
        self._remove.clicked.connect(self.remove)
        self.tree = QTreeWidget()
        self.tree.setItemDelegate(ResultDelegate(self.tree))
        self.tree.setColumnCount(len(_TITLES))
        self.tree.setIndentation(18)
        self.tree.setUniformRowHeights(True)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._show_chosen())
        for column, width in enumerate(_WIDTHS):
            if width:
                self.tree.setColumnWidth(column, width)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.result = RecordForm(plan, RESULT_FORM)
        self.indicator = RecordForm(plan, INDICATOR_FORM)
        self._second = label("", "heading")
        self._build()

    def show_programme(self, programme: UUID) -> None:
        """Show the framework of a programme, keeping the chosen result."""
        chosen = self._chosen() if programme == self._programme else (None, None)
        self._programme = programme
        with self._plan.workspace.reading() as session:
            results = _results(session, programme)
            self.tree.clear()
            items = {result.id: _item(result) for result in results}
        for result in results:
            parent = items.get(result.parent_id) if result.parent_id else None
            if parent is None:
                self.tree.addTopLevelItem(items[result.id])
            else:
                parent.addChild(items[result.id])
            for further in result.indicators[1:]:
                items[result.id].addChild(_further(result, further))
        self.tree.expandAll()
        self._choose(chosen[0], chosen[1])
        self._show_chosen()

    def add_below(self) -> None:
        """Add a result below the chosen one: outcome below objective, output below outcome."""
        chosen, _indicator = self._chosen()
        if self._programme is None:
            return
        with self._plan.action(QT_TRANSLATE_NOOP("Action", "New result")) as session:
            above = session.get(Result, chosen) if chosen else None
            level = _BELOW.get(above.level if above else None, ResultLevel.OUTPUT)
            if above is not None and above.level is ResultLevel.OUTPUT:
                above = session.get(Result, above.parent_id) if above.parent_id else None
            made = Result(
                programme_id=self._programme,
                parent_id=above.id if above else None,
                level=level,
                position=self.tree.topLevelItemCount() + 100,
            )
            session.add(made)
            session.flush()
            key = made.id
        self.show_programme(self._programme)
        self._choose(key, None)
        self.result.begin()

    def add_indicator(self) -> None:
        """Add an indicator to the chosen result."""
        chosen, _indicator = self._chosen()
        if chosen is None or self._programme is None:
            return
        with self._plan.action(QT_TRANSLATE_NOOP("Action", "New indicator")) as session:
            made = Indicator(result_id=chosen, position=100)
            session.add(made)
            session.flush()
            key = made.id
        self.show_programme(self._programme)
        self._choose(chosen, key)
        self.indicator.begin()

    def remove(self) -> None:
        """Delete the chosen result with all below it, or the further indicator chosen."""
        item = self.tree.currentItem()
        result, indicator = self._chosen()
        if item is None or result is None:
            return
        with self._plan.action(QT_TRANSLATE_NOOP("Action", "Delete result")) as session:
            if item.data(0, LEVEL) is None and indicator is not None:
                session.delete(session.get_one(Indicator, indicator))
                return
            for below in _with_all_below(session, result):
                session.delete(below)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tree.setColumnHidden(6, self.tree.viewport().width() < _ROOM_FOR_SOURCE)

    def retranslate(self) -> None:
        """Put the words."""
        self._heading.setText(translate("Results", "Results framework"))
        self._below.setText(translate("Results", "+ Result"))
        self._indicator.setText(translate("Results", "+ Indicator"))
        self._remove.setText(translate("Results", "Delete"))
        self._second.setText(translate("Results", "Indicator"))
        self.tree.setHeaderLabels([translate("Columns", title) for title in _TITLES])
        self.tree.setAccessibleName(translate("Results", "Results framework"))

    def _build(self) -> None:
        left, listed = card()
        listed.addLayout(row(self._heading, 1, self._below, self._indicator, self._remove))
        listed.addWidget(self.tree, 1)
        right, edited = card()
        forms = QVBoxLayout()
        for widget in (self.result, self._second, self.indicator):
            forms.addWidget(widget)
        forms.addStretch(1)
        edited.addWidget(scrolled(forms))
        right.setFixedWidth(FORM_WIDTH)
        across = row(spacing=12)
        across.addWidget(left, 1)
        across.addWidget(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(across)
        self._right = right

    def _chosen(self) -> tuple[UUID | None, UUID | None]:
        item = self.tree.currentItem()
        return item.data(0, RECORD) if item is not None else (None, None)

    def _choose(self, result: UUID | None, indicator: UUID | None) -> None:
        every = self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        for item in every:
            found, measured = item.data(0, RECORD)
            if found == result and (indicator is None or measured == indicator):
                self.tree.setCurrentItem(item)
                return
        if every and result is None:
            self.tree.setCurrentItem(every[0])

    def _show_chosen(self) -> None:
        result, indicator = self._chosen()
        self._right.setVisible(result is not None)
        self.result.show_record(result)
        self.indicator.show_record(indicator)
        self.indicator.setVisible(indicator is not None)
        self._second.setVisible(indicator is not None)
        self._indicator.setEnabled(result is not None)
        self._remove.setEnabled(result is not None)


def _results(session: Session, programme: UUID) -> list[Result]:
    return list(
        session.scalars(
            select(Result)
            .where(Result.programme_id == programme)
            .options(selectinload(Result.indicators).selectinload(Indicator.values))
            .order_by(Result.position, Result.code, Result.id)
        )
    )


def _with_all_below(session: Session, result: UUID) -> list[Result]:
    found = [session.get_one(Result, result)]
    for each in found:
        found.extend(session.scalars(select(Result).where(Result.parent_id == each.id)))
    return found[::-1]


def _item(result: Result) -> QTreeWidgetItem:
    first = result.indicators[0] if result.indicators else None
    code = f"{result.code} " if result.code else ""
    item = QTreeWidgetItem([code + result.text("statement").shown(language()), *_measured(first)])
    item.setData(0, LEVEL, result.level)
    item.setData(0, RECORD, (result.id, first.id if first else None))
    spoken = f"{result.level.label}: {item.text(0)}"
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    _set_share(item, first)
    return item


def _further(result: Result, indicator: Indicator) -> QTreeWidgetItem:
    item = QTreeWidgetItem(["", *_measured(indicator)])
    item.setData(0, RECORD, (result.id, indicator.id))
    _set_share(item, indicator)
    return item


def _set_share(item: QTreeWidgetItem, indicator: Indicator | None) -> None:
    if indicator is not None and indicator.progress is not None:
        item.setData(5, SHARE, indicator.progress)
        item.setToolTip(5, formats.percent(Decimal(str(round(indicator.progress, 3)))))
    for column in (2, 3, 4):
        item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for column in (0, 1, 6):
        item.setToolTip(column, item.text(column))


def _measured(indicator: Indicator | None) -> list[str]:
    if indicator is None:
        return [""] * 6
    values = (indicator.baseline, indicator.current, indicator.target)
    question, source = (indicator.text(name).shown(language()) for name in ("question", "source"))
    return [question, *(_figure(value, indicator.unit) for value in values), "", source]


def _figure(value: Decimal | None, unit: str) -> str:
    if value is None:
        return "–"
    return formats.percent(value / 100) if unit == "%" else formats.number(value.normalize() + 0)


def _paint_share(painter: QPainter, area: QRect, share: float) -> None:
    shade = "fine" if share >= 0.5 else "warning"
    bar = QRect(area.left(), area.center().y() - 3, area.width(), 7)
    paint_progress(painter, bar.toRectF(), share, colour(shade), colour("track"))


def _paint_words(painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    # Qt hands a value of a string list back as a plain string.
    level = ResultLevel(index.data(LEVEL)) if index.data(LEVEL) else None
    words = area
    if level is not None:
        painter.setFont(font(11, bold=True))
        name = capital(level.label)
        width = painter.fontMetrics().horizontalAdvance(name) + 16
        pill = QRect(area.left(), area.center().y() - 9, width, 18)
        tone = _TONES[level]
        paint_chip(painter, pill.toRectF(), name, colour(tone), colour(f"{tone}_soft"))
        words = area.adjusted(width + 6, 0, 0, 0)
    painter.setFont(font())
    painter.setPen(colour("muted" if index.column() == 6 else "text"))
    text = "\n".join(broken(str(index.data() or ""), painter.fontMetrics(), words.width(), 2))
    side = Qt.AlignmentFlag.AlignRight if index.column() in {2, 3, 4} else Qt.AlignmentFlag.AlignLeft
    painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), text)
