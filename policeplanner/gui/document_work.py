"""The work on documents off the window's thread: build the PDF in memory, save it, save the workbook, print."""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from policeplanner.gui.document_preview import Pages
from policeplanner.gui.jobs import Job
from policeplanner.store.workspace import Workspace

if TYPE_CHECKING:
    from policeplanner.exports.report import Report
    from policeplanner.gui.document_choices import Wanted

_PRINT_SCALE = 300 / 72


def build_pages(workspace: Workspace, wanted: "Wanted", job: Job) -> Pages:
    """Make the PDF of a document in memory: names must not lie about in temporary files."""
    with workspace.reading() as session:
        report = wanted.document.build(session, wanted.choices)
    job.step(0.5)
    return pages_of(report)


def pages_of(report: "Report") -> Pages:
    """Make the PDF of a report in memory."""
    from policeplanner.exports.pdf import lay_out_pages
    from policeplanner.exports.pdf_tagged import TaggedCanvas

    buffer = io.BytesIO()
    TaggedCanvas(buffer, lay_out_pages(report)).paint()  # type: ignore[arg-type]  # reportlab takes a stream as well
    return Pages.of(buffer.getvalue())


def save_pdf(pages: Pages, path: Path) -> None:
    """Write the PDF to a file, wholly or not at all. Raises CannotWrite."""
    from policeplanner.exports.files import written_whole

    with written_whole(path) as beside:
        beside.write_bytes(pages.content)


def save_excel(workspace: Workspace, wanted: "Wanted", path: Path) -> None:
    """Write the same document as a workbook. Raises CannotWrite."""
    from policeplanner.exports.excel import write_excel

    with workspace.reading() as session:
        report = wanted.document.build(session, wanted.choices)
    write_excel(report, path)


def print_pages(parent: QWidget, pages: Pages) -> QPrintDialog:
    """Ask for the printer, then print the PDF page by page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    width, height = pages.sizes[0]
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(turned)
    printer.setFullPage(True)
    printer.setFromTo(1, len(pages.sizes))
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: paint_pages(printer, pages))
    QDialog.open(dialog)
    return dialog


def paint_pages(printer: QPrinter, pages: Pages) -> None:
    """Paint the chosen pages onto a printer, each as large as its paper."""
    first = max(1, printer.fromPage())
    last = min(printer.toPage() or len(pages.sizes), len(pages.sizes))
    painter = QPainter(printer)
    for number in range(first - 1, last):
        if number > first - 1:
            printer.newPage()
        painter.drawImage(QRectF(painter.viewport()), pages.image(number, _PRINT_SCALE))
    painter.end()
