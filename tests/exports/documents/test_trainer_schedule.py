"""A trainer's schedule: every lesson with its time and place, and the hours taught."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.trainer_schedule import build
from policeplanner.exports.excel import make_book
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Minutes, Paragraph, Report, Table, total
from policeplanner.store.workspace import Workspace
from tests.exports.documents.invented_plan import YearPlan, year_plan
from tests.exports.invented import pages


@pytest.fixture
def plan(workspace: Workspace) -> YearPlan:
    return year_plan(workspace, activities=1)


def choices(plan: YearPlan) -> Choices:
    return Choices(made_on=date(2026, 11, 23), year=2027, languages=("fr",), subject=plan.small.trainers[0], names=True)


def made(workspace: Workspace, chosen: Choices) -> Report:
    with workspace.reading() as session:
        return build(session, chosen)


def test_lessons_are_listed_with_the_hours_taught(workspace: Workspace, plan: YearPlan, tmp_path: Path) -> None:
    report = made(workspace, choices(plan))
    (table,) = report.sections[0].blocks
    assert isinstance(table, Table)
    assert len(table.rows) == 6
    assert total(table, table.rows, 3) == Minutes(390)
    write_pdf(report, tmp_path / "schedule.pdf")
    (text,) = pages(tmp_path / "schedule.pdf")
    for words in ("Ana Petrova", "11/01/2027", "lundi", "09:00–", "Salle 1", "Ohrid", "Total 6 h 30", "Total du mois"):
        assert words in text
    sheet = make_book(report).worksheets[0]
    assert sheet.cell(sheet.max_row, 4).value == "=SUM(D6:D11)"
    assert sheet["D6"].number_format.startswith("[h]")


def test_a_schedule_can_do_without_the_name(workspace: Workspace, plan: YearPlan, tmp_path: Path) -> None:
    report = made(workspace, replace(choices(plan), names=False))
    write_pdf(report, tmp_path / "schedule.pdf")
    assert "Petrova" not in pages(tmp_path / "schedule.pdf")[0]


def test_files_of_trainers_are_told_apart_without_their_names(workspace: Workspace, plan: YearPlan) -> None:
    stems = {made(workspace, replace(choices(plan), subject=trainer)).stem for trainer in plan.small.trainers}
    assert len(stems) == 2
    assert not any("petrova" in name or "iliev" in name for name in stems)


def test_another_year_has_nothing_to_list(workspace: Workspace, plan: YearPlan) -> None:
    (block,) = made(workspace, replace(choices(plan), year=2028)).sections[0].blocks
    assert isinstance(block, Paragraph)


def test_lessons_of_a_cancelled_edition_are_not_taught(workspace: Workspace, plan: YearPlan) -> None:
    with workspace.action("Cancel") as session:
        session.get_one(Activity, plan.small.activity).status = ActivityStatus.CANCELLED
    (block,) = made(workspace, choices(plan)).sections[0].blocks
    assert isinstance(block, Paragraph)


def test_a_schedule_needs_a_trainer(workspace: Workspace, plan: YearPlan) -> None:
    with pytest.raises(ValueError, match="needs a subject"):
        made(workspace, replace(choices(plan), subject=None))
