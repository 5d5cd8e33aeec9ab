"""The panel beside the timetable: the chosen lesson, what is wrong with it, the ways out, and its facts."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from policeplanner import formats
from policeplanner.gui.acceptance import ask_to_accept, reopen_finding
from policeplanner.gui.edition_week import LessonFacts
from policeplanner.gui.hand_choice import HandChoice
from policeplanner.gui.icons import icon
from policeplanner.gui.lesson_ways import LessonWays
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, clear, framed, label, named, row, rule, scrolled, wrapped
from policeplanner.gui.way_cards import WayCards
from policeplanner.i18n import translate
from policeplanner.services.checks.findings import Finding, Severity

WIDTH = 260


class LessonPanel(QWidget):
    """Shows one lesson of the timetable of an edition.

    `previewed` carries where the lessons would be by the way that is chosen (a list of Ghosts), empty for none;
    `taken` says that a way has been done, `changed` that something was chosen by hand.
    """

    previewed = Signal(list)
    taken = Signal()
    changed = Signal()

    def __init__(self, plan: OpenPlan) -> None:
        """Build the empty card."""
        super().__init__()
        self._plan = plan
        self._top, self._facts = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._facts):
            part.setSpacing(8)
        self.cards = WayCards()
        self._ways = LessonWays(plan, self.cards)
        self._ways.previewed.connect(self.previewed)
        self._ways.taken.connect(self.taken)
        self.by_hand = HandChoice(plan, self.changed.emit)
        column = QVBoxLayout()
        frame, inside = card()
        inside.addWidget(scrolled(column), 1)
        column.addLayout(self._top)
        column.addWidget(self.cards)
        column.addWidget(self.by_hand)
        column.addLayout(self._facts)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self.setFixedWidth(WIDTH)

    def show_lesson(self, facts: LessonFacts | None, *, waiting: bool = False) -> None:
        """Show a lesson, which may still wait for a place, or what the panel is for when none is chosen."""
        clear(self._top)
        clear(self._facts)
        if facts is None:
            words = translate("Timetable", "Choose a lesson to see its facts and what is wrong with it.")
            self._top.addWidget(wrapped(words, "muted"))
            self._ways.look_at(None, conflict=False)
            self.by_hand.show_lesson(None)
            return
        title = wrapped(facts.title, "heading")
        self._top.addLayout(row(title, label(formats.duration(facts.minutes), "small")))
        findings = self._wrong_with(facts.key)
        for finding in findings:
            self._top.addWidget(self._notice(finding))
        open_ones = any(finding.accepted is None for finding in findings)
        self._ways.look_at(facts.key, conflict=waiting or open_ones)
        self.by_hand.show_lesson(facts)
        self._facts.addLayout(_table(facts))

    def _wrong_with(self, key: UUID) -> list[Finding]:
        """Return what was found about a lesson, what is accepted last."""
        found = [f for f in self._plan.watch.findings if any(subject.id == key for subject in f.subjects)]
        return sorted(found, key=lambda finding: finding.accepted is not None)

    def _notice(self, finding: Finding) -> QFrame:
        frame, inside = framed("notice", 10, 2)
        frame.setProperty("tone", _tone(finding))
        sign = label()
        name, shade = _SIGNS[_tone(finding)]
        sign.setPixmap(icon(name, shade).pixmap(16, 16))
        line = row(sign, wrapped(finding.what))
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        inside.addLayout(line)
        if finding.accepted is None:
            inside.addWidget(wrapped(finding.todo))
        else:
            inside.addWidget(wrapped(translate("Findings", "Accepted: {reason}").format(reason=finding.accepted)))
        if not self._plan.workspace.read_only:
            inside.addLayout(row(1, self._answer(finding)))
        return frame

    def _answer(self, finding: Finding) -> QPushButton:
        if finding.accepted is None:
            made = button(translate("Findings", "Accept…"), "link")
            made.clicked.connect(lambda: ask_to_accept(self, self._plan, finding))
        else:
            made = button(translate("Findings", "Reopen"), "link")
            made.clicked.connect(lambda: reopen_finding(self._plan, finding))
        return named(made, f"{made.text()} {finding.what}")


_SIGNS = {
    "error": ("ph.warning-circle", "error"),
    "warning": ("ph.warning", "warning_text"),
    "fine": ("ph.check-circle", "fine"),
}


def _tone(finding: Finding) -> str:
    if finding.accepted is not None:
        return "fine"
    return "error" if finding.severity is Severity.ERROR else "warning"


def _table(facts: LessonFacts) -> QGridLayout:
    table = QGridLayout()
    table.setColumnStretch(1, 1)
    table.setHorizontalSpacing(10)
    table.setVerticalSpacing(6)
    for number, (name, words) in enumerate(facts.rows):
        table.addWidget(label(name, "muted"), 2 * number, 0, Qt.AlignmentFlag.AlignTop)
        table.addWidget(wrapped(words), 2 * number, 1)
        table.addWidget(rule(), 2 * number + 1, 0, 1, 2)
    return table
