"""The recovery slip: the code that opens an encrypted plan when its passphrase is lost, to print and lock away."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from sqlalchemy import select

from policeplanner import formats
from policeplanner.domain.offices import Office
from policeplanner.gui.document_preview import Pages
from policeplanner.gui.document_work import pages_of, print_pages, save_pdf
from policeplanner.gui.doors import ask_for_file, documents
from policeplanner.gui.jobs import Jobs
from policeplanner.gui.pieces import button, framed, label, named, row, wrapped
from policeplanner.i18n import language, translate
from policeplanner.store.workspace import Workspace

if TYPE_CHECKING:
    from policeplanner.exports.report import Report

_WIDTH = 560
_GROUPS_IN_A_LINE = 7


class SlipDialog(QDialog):
    """Shows the code and has it printed. The code is kept nowhere else: not in a log, not in a temporary file."""

    def __init__(self, parent: QWidget, jobs: Jobs, workspace: Workspace) -> None:
        """Show the code of an encrypted plan."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("RecoverySlip", "Recovery slip"))
        self._jobs = jobs
        self._workspace = workspace
        code = workspace.recovery_code() or ""
        self.code = named(label("\n".join(lines_of(code))), translate("RecoverySlip", "Recovery code"), code)
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.print = button(translate("RecoverySlip", "&Print…"), "primary")
        self.save = button(translate("RecoverySlip", "&Save as PDF…"))
        self.leave = button(translate("RecoverySlip", "&Close"))
        self.print.clicked.connect(lambda: self._with_pages(self._print))
        self.save.clicked.connect(lambda: self._with_pages(self._save))
        self.leave.clicked.connect(self.accept)
        self.said = wrapped("", "small")
        self._build()
        self.print.setFocus()

    def _build(self) -> None:
        frame, inside = framed("notice", 14, 4)
        inside.addWidget(self.code)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(wrapped(_purpose(), "heading"))
        column.addWidget(frame)
        for words in (_advice(), _validity()):
            column.addWidget(wrapped(words))
        column.addWidget(self.said)
        column.addLayout(row(self.leave, 1, self.save, self.print))
        self.setFixedWidth(_WIDTH)

    def _with_pages(self, use: Callable[[Pages], None]) -> None:
        workspace = self._workspace
        self._jobs.run("", lambda _job: pages_of(slip_report(workspace)), use)

    def _print(self, pages: Pages) -> None:
        print_pages(self, pages)

    def _save(self, pages: Pages) -> None:
        def say(path: Path) -> None:
            self.said.setText(translate("RecoverySlip", "Saved: {file}").format(file=path.name))

        def write(chosen: str) -> None:
            path = Path(chosen)
            self._jobs.run("", lambda _job: save_pdf(pages, path), lambda _none: say(path))

        kind = translate("RecoverySlip", "recovery")
        proposed = documents() / f"{self._workspace.path.stem}-{kind}.pdf"
        title = translate("RecoverySlip", "Save the recovery slip")
        ask_for_file(self, title, write, saving=str(proposed), kinds="PDF (*.pdf)")


def show_slip(parent: QWidget, jobs: Jobs, workspace: Workspace) -> None:
    """Open the slip of an encrypted plan; a plan without passphrase has none."""
    if workspace.encrypted:
        SlipDialog(parent, jobs, workspace).open()


def lines_of(code: str) -> list[str]:
    """Return a code in two lines that a hand can copy."""
    groups = code.split("-")
    return ["-".join(groups[:_GROUPS_IN_A_LINE]), "-".join(groups[_GROUPS_IN_A_LINE:])]


def slip_report(workspace: Workspace) -> "Report":
    """Return the slip as a document of one page."""
    from policeplanner.exports.report import KeyValues, Paragraph, Report, Section, Words

    with workspace.reading() as session:
        office = session.scalars(select(Office)).first()
        name = office.text("name").shown(language()) if office else ""
    first, second = lines_of(workspace.recovery_code() or "")
    facts = KeyValues(
        (
            (translate("RecoverySlip", "Plan"), workspace.path.name),
            (translate("RecoverySlip", "Recovery code"), Words(first, strong=True)),
            ("", Words(second, strong=True)),
        )
    )
    words = tuple(Paragraph(text) for text in (_purpose(), _advice(), _validity()))
    return Report(
        title=translate("RecoverySlip", "Recovery slip"),
        sections=(Section("", (words[0], facts, *words[1:])),),
        languages=(language(),),
        made_on=formats.today(),
        office=name,
    )


def _purpose() -> str:
    return translate("RecoverySlip", "If the passphrase is lost, only this code opens the plan and its backups.")


def _advice() -> str:
    return translate(
        "RecoverySlip",
        "Print it and lock it away, apart from the computer. Type it in place of the passphrase. Whoever has it can"
        " read everything in the plan.",
    )


def _validity() -> str:
    return translate("RecoverySlip", "It holds until the passphrase is changed; then print a new one.")
