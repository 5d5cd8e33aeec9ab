"""The printed changes of a timetable: old and new, whom to tell, the version and its day."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.timetable import build as build_timetable
from policeplanner.exports.documents.timetable_changes import build
from policeplanner.exports.excel import make_book
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Paragraph, Report, Table, Words, shown
from policeplanner.i18n import Language
from policeplanner.scheduling.constructor import construct
from policeplanner.services.losses import trainer_away
from policeplanner.services.replanning import accept, replan_edition
from policeplanner.services.timetables import describe, write
from policeplanner.store.workspace import Workspace
from tests.exports.invented import pages
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

NOW = datetime(2027, 1, 10, 18, tzinfo=UTC)


@pytest.fixture
def plan(workspace: Workspace) -> SmallPlan:
    made = small_plan(workspace)
    with workspace.reading() as session:
        task = describe(session, made.edition)
    write(workspace, task, construct(task.problem))
    return made


def choices(plan: SmallPlan, *languages: Language) -> Choices:
    return Choices(date(2027, 1, 12), 2027, languages or ("en",), plan.edition, names=True)


def made(workspace: Workspace, chosen: Choices) -> Report:
    with workspace.reading() as session:
        return build(session, chosen)


def replan(workspace: Workspace, plan: SmallPlan) -> int:
    ill = [trainer_away(plan.trainers[0], MONDAY, WEDNESDAY)]
    return accept(workspace, replan_edition(workspace, plan.edition, losses=ill), losses=ill, now=NOW)


def test_before_the_first_release_it_says_so(workspace: Workspace, plan: SmallPlan) -> None:
    [block] = made(workspace, choices(plan)).sections[0].blocks
    assert isinstance(block, Paragraph)
    assert "No version" in shown(block.text, "en")


def test_old_and_new_and_whom_to_tell(workspace: Workspace, plan: SmallPlan, tmp_path: Path) -> None:
    count = replan(workspace, plan)
    report = made(workspace, choices(plan))
    table, told = (section.blocks[0] for section in report.sections)
    assert isinstance(table, Table)
    assert isinstance(told, Table)
    assert len(table.rows) == count > 0
    now = table.rows[0][7]
    assert isinstance(now, Words)
    assert now.strong
    assert shown(now.phrase, "en") == "Marko Iliev"
    assert {shown(group.title, "en") for group in told.groups} == {"Trainer: Ana Petrova", "Trainer: Marko Iliev"}
    assert "version 1 → version 2" in shown(report.context, "en")
    write_pdf(report, tmp_path / "changes.pdf")
    assert "version 2 of 10 January 2027" in " ".join(pages(tmp_path / "changes.pdf")[0].split())
    assert make_book(report).sheetnames


@pytest.mark.parametrize("languages", [("fr",), ("fr", "en")])
def test_it_is_printed_in_each_language(
    workspace: Workspace, plan: SmallPlan, tmp_path: Path, languages: tuple[Language, ...]
) -> None:
    replan(workspace, plan)
    write_pdf(made(workspace, choices(plan, *languages)), tmp_path / "changes.pdf")
    assert "Ana Petrova" in "".join(pages(tmp_path / "changes.pdf"))


def test_the_timetable_bears_the_day_of_its_version(workspace: Workspace, plan: SmallPlan) -> None:
    with workspace.reading() as session:
        first = build_timetable(session, choices(plan))
    assert (first.version, first.made_on) == ("1", date(2027, 1, 12))
    replan(workspace, plan)
    with workspace.reading() as session:
        second = build_timetable(session, choices(plan))
    assert (second.version, second.made_on) == ("2", date(2027, 1, 10))
