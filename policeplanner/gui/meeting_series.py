"""A year of forum meetings in several towns in one go: a rule for each town, a preview, and one undoable action."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.gui.activity_columns import capital
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.editors import ChoiceEditor, ComboField, DayEditor, LineField, UnreadableError
from policeplanner.gui.initiative_parts import said, toned
from policeplanner.gui.moment_editor import read_clock
from policeplanner.gui.number_editors import WholeEditor
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, label, named, row, wrapped
from policeplanner.gui.tables import TableView
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services.meetings import (
    DayOff,
    MeetingOutcome,
    MonthlyRule,
    Proposed,
    Span,
    Town,
    add_meetings,
    first_open_month,
    preview,
    usual_town,
)

ACTION = QT_TRANSLATE_NOOP("Action", "Plan forum meetings")
_SIZE = (940, 620)
_ORDINALS = (
    QT_TRANSLATE_NOOP("MeetingSeries", "first"),
    QT_TRANSLATE_NOOP("MeetingSeries", "second"),
    QT_TRANSLATE_NOOP("MeetingSeries", "third"),
    QT_TRANSLATE_NOOP("MeetingSeries", "fourth"),
    QT_TRANSLATE_NOOP("MeetingSeries", "last"),
)
_HEADS = (
    QT_TRANSLATE_NOOP("MeetingSeries", "Town"),
    QT_TRANSLATE_NOOP("MeetingSeries", "Each month on the"),
    QT_TRANSLATE_NOOP("MeetingSeries", "Weekday"),
    QT_TRANSLATE_NOOP("MeetingSeries", "Hour"),
    QT_TRANSLATE_NOOP("MeetingSeries", "Minutes"),
    QT_TRANSLATE_NOOP("MeetingSeries", "Place"),
)
_COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Day"), 200, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Hour"), 70),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Town"), 110),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "State"), 120, "chip", said, toned),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Why"), 0, "muted"),
)
_TONES = {
    MeetingOutcome.AS_WANTED: "fine",
    MeetingOutcome.SHIFTED: "warning",
    MeetingOutcome.ON_DAY_OFF: "warning",
    MeetingOutcome.SKIPPED: "error",
}


class TownRow:
    """The fields of one town."""

    def __init__(self, town: Town) -> None:
        """Show when and where its forum usually meets."""
        self._town = town
        name = town.name.shown(language())
        self.ordinal, self.weekday = ComboField(), ComboField()
        self.ordinal.addItems([translate("MeetingSeries", words) for words in _ORDINALS])
        self.weekday.addItems([formats.weekday_name(number) for number in range(7)])
        self.ordinal.setCurrentIndex(town.rule.ordinal - 1)
        self.weekday.setCurrentIndex(town.rule.weekday)
        self.hour, self.place = LineField(), LineField()
        self.hour.setText(formats.clock(town.minute))
        self.place.setText(town.place)
        self.minutes = WholeEditor(5, 600, optional=False)
        self.minutes.show_value(town.minutes)
        self.fields: tuple[QWidget, ...] = (self.ordinal, self.weekday, self.hour, self.minutes.field, self.place)
        for field, head in zip(self.fields, _HEADS[1:], strict=True):
            named(field, f"{translate('MeetingSeries', head)}, {name}")
        self.name = label(name, "heading")

    def town(self) -> Town:
        """Return the town as it is typed. Raises UnreadableError."""
        hour = read_clock(self.hour.text())
        return replace(
            self._town,
            rule=MonthlyRule(self.ordinal.currentIndex() + 1, self.weekday.currentIndex()),
            minute=hour.hour * 60 + hour.minute,
            minutes=self.minutes.value(),
            place=self.place.text().strip(),
        )


class MeetingSeriesDialog(QDialog):
    """Asks for the rules, and shows at once which meetings they make."""

    def __init__(self, plan: OpenPlan, initiatives: Sequence[UUID], parent: QWidget) -> None:
        """Begin with what is usual in each town, from the month after the last meeting planned."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self.proposed: list[Proposed] = []
        with plan.workspace.reading() as session:
            self.rows = [TownRow(usual_town(session, each)) for each in initiatives]
            first = first_open_month(session, initiatives)
        self.first, self.months, self.day_off = DayEditor(), WholeEditor(1, 36, optional=False), ChoiceEditor(DayOff)
        self.first.show_value(first)
        self.months.show_value(12)
        self.day_off.show_value(DayOff.SHIFT)
        self.model = ListModel(_COLUMNS, self)
        self.table = TableView()
        self.table.show_model(self.model, sortable=False)
        self.says = wrapped("", "muted")
        self.add, self.discard = button("", "primary"), button()
        self.add.clicked.connect(self.keep)
        self.discard.clicked.connect(self.reject)
        self._build()
        self._listen()
        self.look()

    def look(self) -> None:
        """Show what the rules make now."""
        try:
            towns = [each.town() for each in self.rows]
            first = self.first.value()
            if first is None:
                raise UnreadableError(translate("MeetingSeries", "From which day on?"))
            span = Span(first, self.months.value(), self.day_off.value() or DayOff.SHIFT)
        except UnreadableError as error:
            self._show([], str(error))
            return
        with self._plan.workspace.reading() as session:
            self._show(preview(session, towns, span), "")

    def keep(self) -> None:
        """Add the meetings as one action."""
        count = sum(each.added for each in self.proposed)
        if count:
            with self._plan.action(ACTION, translate("MeetingSeries", "%n meeting(s)", "", count)) as session:
                add_meetings(session, self.proposed)
        self.accept()

    def _show(self, proposed: list[Proposed], wrong: str) -> None:
        self.proposed = proposed
        self.model.set_rows([(None, _cells(each)) for each in proposed])
        count = sum(each.added for each in proposed)
        moved = sum(each.outcome is MeetingOutcome.SHIFTED for each in proposed)
        self.says.setText(wrong or (translate("MeetingSeries", "%n moved by a day off", "", moved) if moved else ""))
        self.says.setProperty("tone", "error" if wrong else "")
        self.add.setText(translate("MeetingSeries", "Add %n meeting(s)", "", count))
        self.add.setEnabled(count > 0)

    def _build(self) -> None:
        self.setWindowTitle(translate("MeetingSeries", "A year of meetings"))
        self.discard.setText(translate("MeetingSeries", "Cancel"))
        named(self.table, translate("MeetingSeries", "Meetings that will be added"))
        self.table.say_when_empty(translate("MeetingSeries", "No meeting."))
        frame, inside = card()
        inside.addLayout(self._towns())
        inside.addLayout(self._span())
        listed, list_inside = card()
        list_inside.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(frame)
        column.addWidget(listed, 1)
        foot = row(self.says, self.discard, self.add)
        foot.setStretch(0, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)

    def _towns(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for number, head in enumerate(_HEADS):
            grid.addWidget(label(translate("MeetingSeries", head), "small"), 0, number)
        for line, each in enumerate(self.rows, start=1):
            for number, widget in enumerate((each.name, *each.fields)):
                grid.addWidget(widget, line, number)
        for number, (width, weight) in enumerate(((110, 0), (130, 0), (120, 0), (70, 0), (70, 0), (200, 1))):
            grid.setColumnMinimumWidth(number, width)
            grid.setColumnStretch(number, weight)
        for each in self.rows:
            each.hour.setFixedWidth(74)
            each.minutes.field.setFixedWidth(74)
        return grid

    def _span(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        words = (
            (translate("MeetingSeries", "From"), self.first.widget),
            (translate("MeetingSeries", "Months"), self.months.widget),
            (translate("MeetingSeries", "On a day off of hosts or mission"), self.day_off.widget),
        )
        for number, (text, field) in enumerate(words):
            caption: QLabel = label(text, "small")
            caption.setBuddy(field)
            named(field, text)
            grid.addWidget(caption, 0, number)
            grid.addWidget(field, 1, number)
        self.first.widget.setFixedWidth(150)
        self.months.widget.setFixedWidth(74)
        grid.setColumnStretch(2, 1)
        return grid

    def _listen(self) -> None:
        for each in self.rows:
            each.ordinal.activated.connect(lambda _row: self.look())
            each.weekday.activated.connect(lambda _row: self.look())
            for line in (each.hour, each.place, each.minutes.field):
                line.editingFinished.connect(self.look)
        for editor in (self.first, self.months, self.day_off):
            editor.committed.connect(self.look)


def _cells(each: Proposed) -> tuple[object, ...]:
    why = each.why.shown(language()) if each.why else ""
    if each.outcome is MeetingOutcome.SHIFTED:
        words = translate("MeetingSeries", "instead of {day}: {why}")
        why = words.format(day=formats.short_weekday(each.wanted), why=why or translate("MeetingSeries", "weekend"))
    hour, town = formats.clock(each.town.minute), each.town.name.shown(language())
    state = (capital(each.outcome.label), _TONES.get(each.outcome, ""))
    return (capital(formats.long_date(each.day)), hour, town, state, why)
