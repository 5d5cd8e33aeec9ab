"""Documents: chosen, seen as the very PDF, saved, printed."""

from collections.abc import Callable
from pathlib import Path
from zipfile import is_zipfile

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from policeplanner.exports.documents import REPORTS
from policeplanner.gui.document_choices import ChoicesPanel, Wanted
from policeplanner.gui.document_list import DocumentList
from policeplanner.gui.document_preview import Pages, Preview
from policeplanner.gui.document_work import build_pages, paint_pages, save_excel, save_pdf
from policeplanner.gui.jobs import Job
from policeplanner.store.workspace import Workspace
from tests.gui.conftest import Desktop
from tests.plans import SmallPlan


@pytest.fixture
def panel(ids: SmallPlan, show: Callable[[QWidget], None]) -> ChoicesPanel:
    made = ChoicesPanel()
    made.retranslate()
    made.offer(2027, {"EDITION": [(ids.edition, "2027-01 · Station commanders")], "TRAINER": [], "PROGRAMME": []})
    show(made)
    return made


def choose(panel: ChoicesPanel, key: str) -> Wanted | None:
    panel.show_document(next(document for document in REPORTS if document.key == key))
    return panel.wanted()


def pages(workspace: Workspace, panel: ChoicesPanel, key: str) -> Pages:
    wanted = choose(panel, key)
    assert wanted is not None
    return build_pages(workspace, wanted, Job("", lambda _pages: None))


def test_every_document_stands_under_its_heading(desktop: Desktop, show: Callable[[QWidget], None]) -> None:
    made = DocumentList()
    made.retranslate()
    show(made)
    made.select_first()
    assert made.document() is REPORTS[0]
    made.select("timetable")
    desktop.speech.speak("fr")
    made.retranslate()
    chosen = made.document()
    assert chosen is not None
    assert chosen.key == "timetable"
    assert made.count() == len(REPORTS) + len({document.group for document in REPORTS})


def test_choices_are_those_of_the_document(panel: ChoicesPanel, ids: SmallPlan) -> None:
    plan = choose(panel, "training-plan")
    assert plan is not None
    assert (plan.choices.subject, plan.choices.year, plan.choices.languages) == (None, 2027, ("en",))
    timetable = choose(panel, "timetable")
    assert timetable is not None
    assert timetable.choices.subject == ids.edition
    assert choose(panel, "trainer-schedule") is None


def test_a_document_asked_for_is_about_what_was_asked(panel: ChoicesPanel, ids: SmallPlan) -> None:
    panel.set_subject(ids.edition)
    wanted = choose(panel, "timetable")
    assert wanted is not None
    assert wanted.choices.subject == ids.edition


def test_the_preview_is_the_pdf_that_is_saved(
    workspace: Workspace, panel: ChoicesPanel, show: Callable[[QWidget], None], tmp_path: Path
) -> None:
    made = pages(workspace, panel, "timetable")
    assert made.content.startswith(b"%PDF")
    preview = Preview()
    show(preview)
    preview.show_pages(made)
    preview.turn(1)
    preview.turn(-5)
    assert preview.number == 0
    for step in (1, 1, -1):
        preview.zoom(step)
    assert made.image(0, 1.0).width() == round(made.sizes[0][0])
    save_pdf(made, tmp_path / "week.pdf")
    assert (tmp_path / "week.pdf").read_bytes() == made.content


def test_the_workbook_is_saved_from_the_same_choices(workspace: Workspace, panel: ChoicesPanel, tmp_path: Path) -> None:
    wanted = choose(panel, "budget")
    assert wanted is not None
    save_excel(workspace, wanted, tmp_path / "budget.xlsx")
    assert is_zipfile(tmp_path / "budget.xlsx")


def test_chosen_pages_are_printed(workspace: Workspace, panel: ChoicesPanel, tmp_path: Path) -> None:
    made = pages(workspace, panel, "timetable")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(1, 1)
    paint_pages(printer, made)
    assert len(Pages.of((tmp_path / "printed.pdf").read_bytes()).sizes) == 1


def test_nothing_of_a_preview_is_written_to_a_disk(
    workspace: Workspace, panel: ChoicesPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "temporary"
    empty.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(empty))
    before = {path for path in tmp_path.rglob("*") if path.suffix not in {".ppdb-wal", ".ppdb-shm"}}
    pages(workspace, panel, "training-plan")
    after = {path for path in tmp_path.rglob("*") if path.suffix not in {".ppdb-wal", ".ppdb-shm"}}
    assert after == before
