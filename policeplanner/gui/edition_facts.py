"""Beside the list of participants: the deadlines counted back from the first day, and what is still open."""

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QFrame, QVBoxLayout
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.pieces import button, card, clear, label, named, row, rule, wrapped
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.services.nominations import promote
from policeplanner.services.nominees import Nominee, StillOpen, deadlines, still_open

PROMOTE = QT_TRANSLATE_NOOP("Action", "Give a place to the first of the reserve list")


class FactsCard(QFrame):
    """A card with a heading and lines below it."""

    def __init__(self) -> None:
        """Build an empty card."""
        super().__init__()
        inner, inside = card()
        self.heading = label("", "heading")
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        inside.addWidget(self.heading)
        inside.addLayout(self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)


class DeadlinesCard(FactsCard):
    """By when nominations, what vetting needs, and the list must be there."""

    def show_edition(self, session: Session, edition: UUID, today: date) -> None:
        """Count the deadlines of an edition."""
        clear(self.lines)
        found = deadlines(session, edition)
        if found is None:
            self.lines.addWidget(wrapped(translate("People", "The edition has no dates yet."), "muted"))
            return
        words = (
            translate("People", "Nominations"),
            translate("People", "Vetting data in"),
            translate("People", "List final, tickets"),
        )
        for number, (name, due) in enumerate(zip(words, (found.nominations, found.vetting, found.final), strict=True)):
            if number:
                self.lines.addWidget(rule())
            written = translate("People", "today") if due == today else formats.day_and_month(due)
            self.lines.addLayout(
                row(label(name), 1, label(written, tone="error" if due == today else _past(due, today)))
            )

    def retranslate(self) -> None:
        """Put the heading."""
        self.heading.setText(translate("People", "Deadlines"))


class StillOpenCard(FactsCard):
    """What is still to be done, each in a sentence, and the one step that is clear."""

    def __init__(self, plan: OpenPlan) -> None:
        """Build an empty card."""
        super().__init__()
        self._plan = plan
        self._edition: UUID | None = None

    def show_edition(self, session: Session, edition: UUID, people: list[Nominee]) -> None:
        """Say what is open for the people of an edition."""
        self._edition = edition
        clear(self.lines)
        found = still_open(session, edition, people)
        for words in _sentences(found):
            self.lines.addWidget(wrapped(words))
        if found.free > 0 and found.reserve and not self._plan.workspace.read_only:
            step = button(translate("People", "Take the first of the reserve list"), "link")
            step.clicked.connect(self._promote)
            self.lines.addLayout(row(named(step, step.text()), 1))
        if not self.lines.count():
            self.lines.addWidget(wrapped(translate("People", "Nothing: the list is complete."), "muted"))

    def retranslate(self) -> None:
        """Put the heading."""
        self.heading.setText(translate("People", "Still open"))

    def _promote(self) -> None:
        if self._edition is not None:
            with self._plan.action(PROMOTE) as session:
                promote(session, self._edition)


def _past(due: date, today: date) -> str:
    return "muted" if due < today else ""


def _sentences(found: StillOpen) -> list[str]:
    said = []
    if found.free > 0:
        said.append(translate("People", "%n place(s) free.", "", found.free) + " " + _reserve(found.reserve))
    elif found.free < 0:
        said.append(translate("People", "%n person(s) more than there are places.", "", -found.free))
    counted = (
        (found.vetting, translate("People", "Vetting is under way for %n person(s).", "", found.vetting)),
        (found.refused, translate("People", "Vetting was refused or has expired for %n person(s).", "", found.refused)),
        (
            found.elsewhere,
            translate("People", "%n person(s) also in another course on the same days.", "", found.elsewhere),
        ),
        (found.namesakes, translate("People", "%n name(s) found twice in the plan.", "", found.namesakes)),
    )
    return said + [words for number, words in counted if number]


def _reserve(count: int) -> str:
    if not count:
        return translate("People", "Nobody is on the reserve list.")
    return translate("People", "%n person(s) on the reserve list.", "", count)
