"""Documents: chosen from a list, previewed as the very PDF, saved to a folder."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.exports.documents import REPORTS
from policeplanner.gui.document_preview import Pages
from policeplanner.gui.pages.documents import DocumentsPage
from policeplanner.gui.window import Window
from tests.gui.conftest import speak
from tests.gui.screen import words


@pytest.fixture
def page(mission: Window, qtbot: QtBot) -> DocumentsPage:
    mission.go("documents")
    assert mission.desk is not None
    found = mission.desk.page()
    assert isinstance(found, DocumentsPage)
    drawn(mission, found, qtbot)
    return found


def drawn(mission: Window, page: DocumentsPage, qtbot: QtBot) -> Pages | None:
    """Wait until the preview is there, or the words in its place."""
    qtbot.waitUntil(lambda: not mission.jobs.busy(), timeout=20_000)
    return page.preview.pages


def save_to(page: DocumentsPage, path: Path, kind: str) -> None:
    """Choose a file in the dialog that has just opened."""
    (dialog,) = (each for each in page.findChildren(QFileDialog) if each.isVisible())
    assert dialog.defaultSuffix() == kind
    assert dialog.selectedFiles()[0].endswith(kind)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)


def test_the_first_document_is_shown_at_once(page: DocumentsPage) -> None:
    assert page.list.document() is REPORTS[0]
    assert page.preview.pages is not None
    assert page.preview.pages.content.startswith(b"%PDF")


def test_every_document_can_be_chosen_and_shows_its_pages_or_why_not(
    mission: Window, page: DocumentsPage, qtbot: QtBot
) -> None:
    for document in REPORTS:
        page.list.select(document.key)
        made = drawn(mission, page, qtbot)
        said = " ".join(words(page.preview))
        assert made is not None or "nothing in the plan yet" in said, document.key


def test_the_saved_pdf_is_the_one_that_is_shown(
    mission: Window, page: DocumentsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = page.preview.pages
    assert shown is not None
    page.choices.pdf.click()
    save_to(page, tmp_path / "plan.pdf", "pdf")
    qtbot.waitUntil(lambda: (tmp_path / "plan.pdf").exists() and not mission.jobs.busy(), timeout=20_000)
    assert (tmp_path / "plan.pdf").read_bytes() == shown.content
    assert mission.desk is not None
    assert mission.desk.quiet.words() == "Saved: plan.pdf"


def test_a_workbook_is_saved(mission: Window, page: DocumentsPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert "excel" in REPORTS[0].formats
    page.choices.excel.click()
    save_to(page, tmp_path / "plan.xlsx", "xlsx")
    qtbot.waitUntil(lambda: (tmp_path / "plan.xlsx").exists() and not mission.jobs.busy(), timeout=20_000)
    assert (tmp_path / "plan.xlsx").read_bytes()[:2] == b"PK"


def test_a_folder_that_cannot_be_written_is_told_calmly(
    mission: Window, page: DocumentsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.choices.pdf.click()
    save_to(page, tmp_path / "gone" / "plan.pdf", "pdf")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=20_000)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "plan.pdf" in box.text() + box.informativeText()
    box.hide()
    assert mission.isVisible()


def test_the_document_speaks_the_language_chosen_for_it_not_that_of_the_window(
    mission: Window, page: DocumentsPage, qtbot: QtBot
) -> None:
    english = page.preview.pages
    speak(mission, "fr")
    assert drawn(mission, page, qtbot) is not None
    wanted = page.choices.wanted()
    assert wanted is not None
    assert wanted.choices.languages == ("en",)
    assert english is not None
    assert page.title() == "Documents"


def test_a_change_of_the_plan_draws_the_preview_anew(mission: Window, page: DocumentsPage, qtbot: QtBot) -> None:
    before = page.preview.pages
    with page.plan.action("Change activity") as session:
        for activity in session.scalars(select(Activity)):
            activity.title_en = "Another title"
    after = drawn(mission, page, qtbot)
    assert after is not None
    assert before is not None
    assert after.content != before.content
