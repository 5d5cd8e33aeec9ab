"""The annual training plan: what is in it, by quarter, and what is left out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event, update
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.texts import Text
from policeplanner.exports.documents import REPORTS
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.training_plan import TRAINING_PLAN, build
from policeplanner.exports.excel import make_book
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Money, Report, Table, Words, missing_texts, plain, shown, total
from policeplanner.store.workspace import Workspace
from tests.exports.documents.invented_plan import FOOTNOTE, YearPlan, year_plan
from tests.exports.invented import pages
from tests.exports.sheets import worked_out

CHOICES = Choices(made_on=date(2026, 11, 23), year=2027, languages=("fr",))


@pytest.fixture
def plan(workspace: Workspace) -> YearPlan:
    return year_plan(workspace)


def made(workspace: Workspace, choices: Choices = CHOICES) -> Report:
    with workspace.reading() as session:
        return build(session, choices)


def table_of(report: Report) -> Table:
    (table,) = report.sections[0].blocks
    assert isinstance(table, Table)
    return table


def titles(report: Report) -> list[str]:
    cells = [plain(row[1]) for row in table_of(report).rows]
    return [shown(cell.phrase, "fr") for cell in cells if isinstance(cell, Words)]


@pytest.mark.usefixtures("plan")
def test_activities_stand_in_their_quarter(workspace: Workspace) -> None:
    report = made(workspace)
    groups = {shown(group.title, "fr"): len(group.rows) for group in table_of(report).groups}
    assert groups == {
        "Premier trimestre": 3,
        "Deuxième trimestre": 3,
        "Troisième trimestre": 3,
        "Quatrième trimestre": 2,
        "Sans dates": 1,
    }
    assert report.context == Text("12 activities · 1 programme", "12 activités · 1 programme")


@pytest.mark.usefixtures("plan")
def test_cancelled_activities_are_left_out_and_undated_ones_come_last(workspace: Workspace) -> None:
    found = titles(made(workspace))
    assert "Atelier 4" not in found
    assert found[-1] == "Atelier 3"


@pytest.mark.usefixtures("plan")
def test_what_was_done_on_a_forgotten_day_is_in_no_plan(workspace: Workspace) -> None:
    with workspace.action("Close it") as session:
        session.execute(update(Activity).where(Activity.starts_on.is_(None)).values(status=ActivityStatus.CLOSED))
    assert "Atelier 3" not in titles(made(workspace))


@pytest.mark.usefixtures("plan")
def test_money_and_people_are_added_up(workspace: Workspace) -> None:
    table = table_of(made(workspace))
    money = next(index for index, column in enumerate(table.columns) if column.kind == "money")
    assert total(table, table.rows, money) == Money(490000 + 52741 + 167, "EUR")
    assert total(table, table.rows, 7) == 24 + 11 * 20
    assert total(table, table.rows, 8) == 8 + 11 * 6, "women: 30 per cent, rounded up"


@pytest.mark.usefixtures("plan")
def test_paper_and_workbook_agree(workspace: Workspace, tmp_path: Path) -> None:
    report = made(workspace)
    write_pdf(report, tmp_path / "plan.pdf")
    text = " ".join(pages(tmp_path / "plan.pdf"))
    assert "Total 53 244 74 5 429,08 €" in text
    assert text.count("Total du trimestre") == 4
    book = make_book(report)
    sheet = book.worksheets[0]
    row = [worked_out(book, sheet.title, cell.coordinate) for cell in sheet[sheet.max_row]]
    assert [str(value) for value in row if value is not None] == ["Total", "53", "244", "74", "5429.08"]


@pytest.mark.usefixtures("plan")
def test_the_footnote_of_the_office_and_missing_texts_are_said(workspace: Workspace, tmp_path: Path) -> None:
    report = made(workspace)
    assert missing_texts(report) == [Text("Workshop 2", "")]
    write_pdf(report, tmp_path / "plan.pdf")
    text = pages(tmp_path / "plan.pdf")
    assert all(FOOTNOTE in page for page in text)
    assert "Workshop 2 [EN]" in " ".join(text)


@pytest.mark.usefixtures("plan")
def test_people_are_named_only_when_asked(workspace: Workspace, tmp_path: Path) -> None:
    for names in (False, True):
        write_pdf(made(workspace, replace(CHOICES, names=names)), tmp_path / "plan.pdf")
        text = " ".join(pages(tmp_path / "plan.pdf"))
        assert ("Petrova" in text) is names
        assert ("Invented Owner" in text) is names
        assert ("A. P." in text) is not names


@pytest.mark.usefixtures("plan")
def test_money_and_trainers_can_be_left_out(workspace: Workspace) -> None:
    bare = table_of(made(workspace, replace(CHOICES, budget=False, trainers=False)))
    full = table_of(made(workspace))
    assert len(full.columns) - len(bare.columns) == 3
    assert all(len(row) == len(bare.columns) for row in bare.rows)


def test_one_programme_can_be_chosen(workspace: Workspace, plan: YearPlan) -> None:
    assert len(titles(made(workspace, replace(CHOICES, subject=plan.small.programme)))) == 12
    assert titles(made(workspace, replace(CHOICES, subject=plan.small.venue))) == []


def statements(session: Session, choices: Choices) -> int:
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", counted)
    try:
        build(session, choices)
    finally:
        event.remove(engine, "before_cursor_execute", counted)
    return count


def test_the_number_of_statements_does_not_grow_with_the_plan(workspace: Workspace) -> None:
    year_plan(workspace, activities=60)
    with workspace.reading() as session:
        assert statements(session, CHOICES) <= 7


def test_the_list_of_documents_has_each_once() -> None:
    assert len({document.key for document in REPORTS}) == len(REPORTS)
    assert TRAINING_PLAN in REPORTS
    assert all(document.title() and document.formats and document.about for document in REPORTS)
