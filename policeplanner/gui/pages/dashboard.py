"""The dashboard: five figures, the next six weeks, trainer load, what is to be done, the fields of action."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlalchemy import select

from policeplanner import formats
from policeplanner.domain.activities import FIRM, ActivityStatus
from policeplanner.domain.budget import BUDGET_CURRENCY
from policeplanner.domain.offices import Office
from policeplanner.domain.vocabulary import Line
from policeplanner.gui.cells import ListModel, TableColumn
from policeplanner.gui.charts import LoadChart, NamedProgress
from policeplanner.gui.finding_panel import FindingPanel
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page
from policeplanner.gui.pieces import card, clear, label, row, set_tone
from policeplanner.gui.tables import TableView
from policeplanner.gui.watch import Watch
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate
from policeplanner.services import overview
from policeplanner.services.checks.findings import Severity

WEEKS = 6
_FIELD_COLUMNS = 5


@dataclass(frozen=True)
class _Read:
    year: int
    office: str
    figures: overview.Figures
    coming: list[overview.Coming]
    load: tuple[int, ...]
    fields: list[overview.FieldProgress]


class FigureCard(QFrame):
    """One big figure with a line above and a line below it."""

    def __init__(self) -> None:
        """Build the card without words."""
        super().__init__()
        self.setProperty("role", "card")
        self._name = label("", "muted")
        self._figure = label("", "figure")
        self._below = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 11, 12, 12)
        column.setSpacing(2)
        for words in (self._name, self._figure, self._below):
            words.setMinimumWidth(10)
            column.addWidget(words)

    def show_figure(self, name: str, figure: str, below: str, tone: str = "") -> None:
        """Put the three texts; the tone colours the lower one."""
        self._name.setText(name)
        self._figure.setText(figure)
        self._below.setText(below)
        set_tone(self._below, tone=tone)
        for words in (self._name, self._below):
            words.setToolTip(words.text())
        self.setAccessibleName(f"{name}: {figure}, {below}")


def _line_tone(line: Line | None) -> str:
    return "" if line is None else str(line.name).lower()


def _line_name(line: Line | None) -> str:
    return "" if line is None else capital(line.label)


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _state(coming: overview.Coming) -> tuple[str, str]:
    """Return the words and the tone of the state an activity is in."""
    if coming.subject_to_funding:
        return translate("Dashboard", "Subject to funding"), "warning"
    free = (coming.places or 0) - (coming.taken or 0)
    if coming.places and coming.taken is not None and free > coming.places // 3:
        return translate("Dashboard", "%n empty place(s)", "", free), "error"
    if coming.status in FIRM:
        return capital(coming.status.label), "fine"
    return capital(coming.status.label), "training" if coming.status is ActivityStatus.PLANNED else ""


COLUMNS = (
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Dates"), 112, "whole"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Activity"), 0, "strong"),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Type"), 138, "chip", _line_name, _line_tone),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Place"), 92),
    TableColumn(QT_TRANSLATE_NOOP("Columns", "Enrolled"), 70, "number"),
    TableColumn(
        QT_TRANSLATE_NOOP("Columns", "State"), 138, "chip", lambda state: str(state[0]), lambda state: str(state[1])
    ),
)


class Dashboard(Page):
    """The year at a glance; everything on it leads to the record it speaks of."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "activity", "edition", "nomination", "placement", "placement_trainer", "trainer", "absence", "budget_line",
            "exchange_rate", "office", "holiday", "programme", "result", "indicator", "edition_trainer", "commitment",
            "milestone", "accepted_warning", "field_of_action", "edition_group", "course", "lesson", "module",
        }
    )  # fmt: skip

    def __init__(self, plan: OpenPlan) -> None:
        """Build the cards."""
        super().__init__(plan)
        self._read: _Read | None = None
        self._cards = [FigureCard() for _ in range(5)]
        self._coming_model = ListModel(COLUMNS, self)
        self._coming = TableView(tall=True)
        self._coming.show_model(self._coming_model, sortable=False)
        self._coming.opened.connect(self._open_coming)
        self._chart = LoadChart()
        self._todo = FindingPanel(plan)
        self._todo.opened.connect(self.asked)
        self._fields = QGridLayout()
        self._heads: list[tuple[QLabel, QLabel]] = []
        self._build()
        self.retranslate()
        plan.watch.checked.connect(self._show_findings)

    def title(self) -> str:
        """Return the heading of the page."""
        return translate("Pages", "Dashboard")

    def context(self) -> str:
        """Return office and year."""
        return f"{self._read.office} · {self._read.year}" if self._read else ""

    def primary(self) -> str:
        """Return the main action: a new activity."""
        return translate("Dashboard", "New activity")

    def run_primary(self) -> None:
        """Go to the list of activities and begin one there."""
        self.asked.emit("activities", "new")

    def reload(self) -> None:
        """Read the whole page in one view of the plan."""
        today = formats.today()
        with self.plan.workspace.reading() as session:
            office = session.scalars(select(Office)).one()
            year = max(today.year, office.first_year)
            first = max(today, date(office.first_year, 1, 1))
            self._read = _Read(
                year,
                office.text("name").shown(language()),
                overview.figures(session, year=year, today=today),
                _beginning_first(overview.coming(session, first=first, weeks=WEEKS), first),
                overview.trainer_load(session, year=year),
                overview.field_progress(session, year=year),
            )
        self._show(self._read)

    def retranslate(self) -> None:
        """Put the headings of the cards."""
        texts = (
            (translate("Dashboard", "Coming activities"), translate("Dashboard", "%n week(s)", "", WEEKS)),
            (translate("Dashboard", "Trainer load"), translate("Dashboard", "% of available days")),
            (translate("Dashboard", "To do"), ""),
            (translate("Dashboard", "Fields of action"), translate("Dashboard", "activities done and planned")),
        )
        for (left, right), (title, note) in zip(self._heads, texts, strict=True):
            left.setText(title)
            right.setText(note)
        self._coming.setAccessibleName(texts[0][0])
        self._coming.say_when_empty(
            translate("Dashboard", "Nothing in the next weeks. Plan an activity to see it here.")
        )

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(18, 16, 18, 14)
        page.setSpacing(12)
        figures = row(*self._cards, spacing=12)
        page.addLayout(figures)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._card(self._coming), 67)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._card(self._chart), 5)
        right.addWidget(self._card(self._todo), 15)
        middle.addLayout(right, 33)
        page.addLayout(middle, 1)
        fields = QWidget()
        fields.setLayout(self._fields)
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setHorizontalSpacing(22)
        self._fields.setVerticalSpacing(8)
        page.addWidget(self._card(fields))

    def _card(self, content: QWidget) -> QFrame:
        frame, inside = card()
        inside.setContentsMargins(16, 12, 16, 12)
        left, right = label("", "heading"), label("", "small")
        self._heads.append((left, right))
        inside.addLayout(row(left, 1, right))
        inside.addWidget(content, 1)
        return frame

    def _show(self, read: _Read) -> None:
        self._show_findings()
        self._coming_model.set_rows([(c.activity_id, _coming_cells(c)) for c in read.coming])
        self._chart.show_load(read.load)
        clear(self._fields)
        for number, progress in enumerate(read.fields):
            name = progress.name.shown(language())
            share = progress.done / progress.planned if progress.planned else 0.0
            bar = NamedProgress(name, f"{progress.done}/{progress.planned}", share)
            self._fields.addWidget(bar, number // _FIELD_COLUMNS, number % _FIELD_COLUMNS)
            bar.show()

    def _show_findings(self) -> None:
        if self._read is None:
            return
        watch = self.plan.watch
        for shown, words in zip(self._cards, _figure_texts(self._read, watch), strict=True):
            shown.show_figure(*words)
        self._todo.reload()

    def _open_coming(self, activity: object) -> None:
        coming = self._read.coming if self._read else []
        entry = next(c for c in coming if c.activity_id == activity)
        if entry.edition_id is not None:
            self.asked.emit("editions", entry.edition_id)
        else:
            self.asked.emit("activities", entry.activity_id)


def _beginning_first(coming: list[overview.Coming], first: date) -> list[overview.Coming]:
    """Put what has been under way for long behind what begins in these weeks."""
    return sorted(coming, key=lambda each: (each.starts_on < first, each.starts_on))


def _coming_cells(coming: overview.Coming) -> tuple[object, ...]:
    enrolled = f"{coming.taken} / {coming.places}" if coming.places else "—"
    dates = formats.short_range(coming.starts_on, coming.ends_on)
    if coming.starts_on.year < coming.ends_on.year:
        dates = translate("Dashboard", "until {day}").format(day=formats.day_and_month(coming.ends_on))
    return (dates, coming.title.shown(language()), coming.line, coming.place, enrolled, _state(coming))


def _figure_texts(read: _Read, watch: Watch) -> list[tuple[str, str, str, str]]:
    figures = read.figures
    confirmed = translate("Dashboard", "{firm} confirmed · {drafts} drafts").format(
        firm=figures.firm, drafts=figures.drafts
    )
    return [
        (translate("Dashboard", "Activities planned in {year}").format(year=read.year),
         formats.number(figures.activities), confirmed, ""),
        (translate("Dashboard", "Training places"), formats.number(figures.places), *_women(figures)),
        (translate("Dashboard", "Budget committed"),
         _euro(figures.committed_cents), _of_budget(figures), ""),
        (translate("Dashboard", "National trainers certified"),
         f"{figures.national_trainers_certified} / {figures.national_trainers}",
         _share_words(figures), ""),
        (translate("Dashboard", "Conflicts to solve"), *_conflicts(watch)),
    ]  # fmt: skip


def _women(figures: overview.Figures) -> tuple[str, str]:
    target = _percent(figures.women_target_percent)
    if figures.women_percent is None:
        return translate("Dashboard", "target: {target} women").format(target=target), ""
    words = translate("Dashboard", "{share} women (target {target})")
    met = figures.women_percent >= figures.women_target_percent
    return words.format(share=_percent(figures.women_percent), target=target), "fine" if met else "warning"


def _of_budget(figures: overview.Figures) -> str:
    if not figures.planned_cents:
        return translate("Dashboard", "no budget yet")
    share = formats.percent(Decimal(figures.committed_cents) / figures.planned_cents)
    whole = _euro(figures.planned_cents)
    return translate("Dashboard", "{share} of {whole}").format(share=share, whole=whole)


def _share_words(figures: overview.Figures) -> str:
    if not figures.national_trainers:
        return translate("Dashboard", "no national trainers yet")
    share = Decimal(figures.national_trainers_certified) / figures.national_trainers
    return translate("Dashboard", "{share} certified").format(share=formats.percent(share))


def _conflicts(watch: Watch) -> tuple[str, str, str]:
    if not watch.ready:
        return "…", translate("Dashboard", "Checking the plan…"), ""
    findings = watch.findings
    errors = [f for f in findings if f.severity is Severity.ERROR and f.accepted is None]
    warnings = [f for f in findings if f.severity is Severity.WARNING and f.accepted is None]
    words = translate("Dashboard", "%n warning(s) besides", "", len(warnings))
    return formats.number(len(errors)), words, "error" if errors else "fine"


def _euro(cents: int) -> str:
    """Return an amount to the euro: cents tell nothing in a big figure."""
    return formats.money(round(cents, -2), BUDGET_CURRENCY, whole=True)


def _percent(value: int) -> str:
    return formats.percent(Decimal(value) / 100)
