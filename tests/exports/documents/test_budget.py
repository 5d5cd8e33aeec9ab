"""The budget: lines, euros, sums by category and source, contingency; paper and workbook agree."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from policeplanner.domain.budget import BudgetLine, ExchangeRate
from policeplanner.exports.documents.budget import build
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.excel import make_book
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Money, Report, Table, plain, total
from policeplanner.store.workspace import Workspace
from tests.exports.documents.invented_plan import YearPlan, year_plan
from tests.exports.invented import pages
from tests.exports.sheets import worked_out

CHOICES = Choices(made_on=date(2026, 11, 23), year=2027, languages=("fr",), contingency_percent=5)


@pytest.fixture
def plan(workspace: Workspace) -> YearPlan:
    return year_plan(workspace, activities=3)


def made(workspace: Workspace, choices: Choices = CHOICES) -> Report:
    with workspace.reading() as session:
        return build(session, choices)


def tables(report: Report) -> list[Table]:
    return [block for section in report.sections for block in section.blocks if isinstance(block, Table)]


def money_total(table: Table) -> int:
    index = next(n for n, column in enumerate(table.columns) if column.kind == "money" and column.total)
    amount = total(table, table.rows, index)
    return amount.cents if isinstance(amount, Money) else 0


def assert_workbook_agrees(report: Report) -> None:
    """Work out every total of the workbook and compare it with the report."""
    book = make_book(report)
    sheets = book.worksheets[-len(tables(report)) :]
    for table, sheet in zip(tables(report), sheets, strict=True):
        index = next(n for n, column in enumerate(table.columns) if column.kind == "money" and column.total)
        cell = sheet.cell(sheet.max_row, index + 1)
        if table.rows:
            assert worked_out(book, sheet.title, cell.coordinate) == Decimal(money_total(table)).scaleb(-2)


@pytest.mark.usefixtures("plan")
def test_lines_become_euros_and_are_added_up(workspace: Workspace) -> None:
    lines, categories, sources, whole = tables(made(workspace))
    euros = [plain(row[9]) for row in lines.rows]
    assert euros == [Money(490000, "EUR"), Money(52741, "EUR"), Money(167, "EUR")]
    assert [plain(row[1]) for row in categories.rows] == [Money(490167, "EUR"), Money(52741, "EUR")]
    assert len(sources.rows) == 3, "money without a source is shown as such"
    assert money_total(lines) == money_total(categories) == money_total(sources) == 542908
    assert money_total(whole) == 542908 + 27145


@pytest.mark.usefixtures("plan")
def test_paper_and_workbook_agree(workspace: Workspace, tmp_path: Path) -> None:
    report = made(workspace)
    write_pdf(report, tmp_path / "budget.pdf")
    text = " ".join(pages(tmp_path / "budget.pdf"))
    assert "5 429,08 €" in text
    assert "5 700,53 €" in text
    assert "32 436,00 MKD" in text
    assert "1 euro = 61,5 MKD" in text
    assert_workbook_agrees(report)


@pytest.mark.usefixtures("plan")
def test_side_by_side_the_workbook_still_tells_sources_apart(workspace: Workspace) -> None:
    assert_workbook_agrees(made(workspace, replace(CHOICES, languages=("en", "fr"))))


def test_a_subject_narrows_the_budget(workspace: Workspace, plan: YearPlan) -> None:
    for subject in (plan.small.activity, plan.small.edition, plan.small.programme):
        assert money_total(tables(made(workspace, replace(CHOICES, subject=subject)))[0]) == 542908
    other = made(workspace, replace(CHOICES, subject=plan.small.venue))
    assert tables(other)[0].rows == ()


@pytest.mark.usefixtures("plan")
def test_a_year_without_lines_is_an_empty_budget(workspace: Workspace, tmp_path: Path) -> None:
    report = made(workspace, replace(CHOICES, year=2031, contingency_percent=0))
    write_pdf(report, tmp_path / "budget.pdf")
    make_book(report)
    assert "Total" in pages(tmp_path / "budget.pdf")[0]


@pytest.mark.usefixtures("plan")
def test_money_without_a_rate_is_said_and_not_counted(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.action("Forget the rate") as session:
        session.execute(delete(ExchangeRate))
    report = made(workspace)
    assert money_total(tables(report)[0]) == 490167
    write_pdf(report, tmp_path / "budget.pdf")
    assert "Aucun taux de change n’est connu pour MKD" in pages(tmp_path / "budget.pdf")[0]
    assert_workbook_agrees(report)


@pytest.mark.usefixtures("plan")
def test_in_euros_only_the_rate_is_left_out(workspace: Workspace) -> None:
    with workspace.action("Pay in euros") as session:
        session.execute(update(BudgetLine).values(currency="EUR"))
    report = made(workspace)
    assert len(tables(report)[0].columns) == 10
    assert_workbook_agrees(report)


amounts = st.tuples(
    st.decimals(0, 999, places=2), st.decimals(0, 99, places=2), st.integers(0, 10**7), st.sampled_from(["EUR", "MKD"])
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(amounts, min_size=3, max_size=3), st.integers(0, 20))
def test_any_amounts_give_the_same_on_paper_and_in_the_workbook(
    workspace: Workspace, plan: YearPlan, lines: list[tuple[Decimal, Decimal, int, str]], percent: int
) -> None:
    with workspace.action("Change the budget") as session:
        found = session.scalars(select(BudgetLine).where(BudgetLine.activity_id == plan.small.activity))
        for line, (quantity, units, cents, currency) in zip(found, lines, strict=True):
            line.quantity, line.units, line.unit_cents, line.currency = quantity, units, cents, currency
    assert_workbook_agrees(made(workspace, replace(CHOICES, contingency_percent=percent)))
