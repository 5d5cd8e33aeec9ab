"""Documents: choose one, choose what it shows, see the very PDF, save or print it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout
from sqlalchemy import select
from sqlalchemy.orm import Session
from typing_extensions import override

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.domain.programmes import Programme
from policeplanner.domain.trainers import Trainer
from policeplanner.gui.document_choices import ChoicesPanel
from policeplanner.gui.document_list import DocumentList
from policeplanner.gui.document_preview import Pages, Preview
from policeplanner.gui.document_work import build_pages, print_pages, save_excel, save_pdf
from policeplanner.gui.doors import ask_for_file, documents
from policeplanner.gui.jobs import Job
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page, Printable
from policeplanner.gui.pieces import card
from policeplanner.i18n import language, translate


class DocumentsPage(Page):
    """Every document the plan can be made into."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "activity", "edition", "edition_group", "placement", "placement_trainer", "trainer", "venue", "room",
            "programme", "budget_line", "exchange_rate", "office", "result", "participant", "nomination", "lesson",
        }
    )  # fmt: skip
    commands: ClassVar[frozenset[str]] = frozenset({"print"})

    def __init__(self, plan: OpenPlan) -> None:
        """Build the three columns."""
        super().__init__(plan)
        self._job: Job | None = None
        self._wanted: Printable | None = None
        self.list = DocumentList()
        self.choices = ChoicesPanel()
        self.preview = Preview()
        self.list.chosen.connect(self._choose)
        self.choices.changed.connect(self._show_preview)
        self.choices.pdf.clicked.connect(self.save_as_pdf)
        self.choices.excel.clicked.connect(self.save_as_excel)
        self.choices.print.clicked.connect(self.print)
        self._build()
        self.retranslate()

    def title(self) -> str:
        """Return the heading of the page."""
        return translate("Pages", "Documents")

    def context(self) -> str:
        """Say what the page is for."""
        return translate("Documents", "Preview, print and save")

    def retranslate(self) -> None:
        """Put the words."""
        self.list.retranslate()
        self.choices.retranslate()
        self.preview.retranslate()

    def reload(self) -> None:
        """Read what documents can be about, and draw the preview anew."""
        with self.plan.workspace.reading() as session:
            office = session.scalars(select(Office)).one()
            self.choices.offer(office.first_year, _subjects(session))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.list.select(wanted.document)
            self.choices.set_subject(wanted.subject)
            self._choose()
        elif self.list.document() is None:
            self.list.select_first()
        else:
            self._choose()

    def open_record(self, record: object) -> None:
        """Choose a document and what it is about."""
        if isinstance(record, Printable):
            self._wanted = record
            self._stale = True
            if self.isVisible():
                self._refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._stale = True

    def run(self, command: str) -> None:
        """Print with Ctrl+P."""
        if command == "print":
            self.print()

    def save_as_pdf(self) -> None:
        """Save the very PDF that is shown."""
        pages = self.preview.pages
        if pages is not None:
            self._ask(".pdf", lambda path: self._save(lambda: save_pdf(pages, path), path))

    def save_as_excel(self) -> None:
        """Save the same document as a workbook."""
        wanted = self.choices.wanted()
        if wanted is not None:
            workspace = self.plan.workspace
            self._ask(".xlsx", lambda path: self._save(lambda: save_excel(workspace, wanted, path), path))

    def print(self) -> None:
        """Print the very PDF that is shown."""
        if self.preview.pages is not None:
            print_pages(self, self.preview.pages)

    def _build(self) -> None:
        listed, inside = card()
        inside.setContentsMargins(6, 8, 6, 8)
        inside.addWidget(self.list)
        listed.setFixedWidth(310)
        chosen, choices = card()
        choices.addWidget(self.choices)
        chosen.setFixedWidth(264)
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(listed)
        across.addWidget(chosen)
        across.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.addLayout(across)

    def _choose(self, _item: QListWidgetItem | None = None) -> None:
        document = self.list.document()
        if document is not None:
            self.choices.show_document(document)
            self.preview.number = 0
            self._show_preview()

    def _show_preview(self) -> None:
        wanted = self.choices.wanted()
        if self._job is not None:
            self._job.cancel()
        if wanted is None:
            self.preview.say(translate("Documents", "There is nothing in the plan yet that this document is about."))
            return
        workspace = self.plan.workspace
        self._job = self.plan.jobs.run(
            translate("Documents", "Making the preview…"),
            lambda job: build_pages(workspace, wanted, job),
            self._take_pages,
            refused=self._refuse,
        )

    def _take_pages(self, pages: Pages) -> None:
        self._job = None
        self.preview.show_pages(pages)

    def _refuse(self, error: PlannerError) -> None:
        self._job = None
        self.preview.say(str(error))

    def _ask(self, ending: str, take: Callable[[Path], None]) -> None:
        wanted = self.choices.wanted()
        assert wanted is not None
        proposed = documents() / f"{wanted.stem}{ending}"
        kinds = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)"}[ending]
        title = translate("Documents", "Save the document")
        ask_for_file(self, title, lambda path: take(Path(path)), saving=str(proposed), kinds=kinds)

    def _save(self, write: Callable[[], None], path: Path) -> None:
        def say(_nothing: object) -> None:
            self.plan.told.emit(translate("Documents", "Saved: {file}").format(file=path.name))

        self.plan.jobs.run(translate("Documents", "Saving the document…"), lambda _job: write(), say)


def _subjects(session: Session) -> dict[str, list[tuple[UUID, str]]]:
    spoken = language()
    today = formats.today()
    editions = session.execute(
        select(Edition, Activity)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Activity.status.not_in(OFF), Activity.starts_on.is_not(None))
        .order_by(Activity.starts_on, Edition.code)
    )
    held: list[tuple[Any, UUID, str]] = [
        (activity.starts_on, edition.id, f"{edition.code} · {activity.text('title').shown(spoken)}")
        for edition, activity in editions
    ]
    # What is still to come stands first: that is what is printed.
    held.sort(key=lambda row: (row[0] < today, row[0]))
    trainers = session.scalars(select(Trainer)).all()
    programmes = session.scalars(select(Programme).order_by(Programme.code)).all()
    return {
        "EDITION": [(key, name) for _day, key, name in held],
        "TRAINER": sorted(((t.id, t.full_name) for t in trainers), key=lambda row: formats.sort_key(row[1])),
        "PROGRAMME": [(programme.id, programme.text("title").shown(spoken)) for programme in programmes],
    }
