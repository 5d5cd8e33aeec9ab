"""The timetable of an edition on paper: a page a week, in each language and side by side."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.timetable import build
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Report, WeekGrid, shown
from policeplanner.i18n import Language
from policeplanner.store.workspace import Workspace
from tests.exports.documents.invented_plan import YearPlan, year_plan
from tests.exports.invented import pages


@pytest.fixture
def plan(workspace: Workspace) -> YearPlan:
    return year_plan(workspace, activities=1)


def choices(plan: YearPlan, *languages: Language) -> Choices:
    return Choices(made_on=date(2026, 11, 23), year=2027, languages=languages or ("fr",), subject=plan.small.edition)


def made(workspace: Workspace, chosen: Choices) -> Report:
    with workspace.reading() as session:
        return build(session, chosen)


def grids(report: Report) -> list[WeekGrid]:
    return [block for section in report.sections for block in section.blocks if isinstance(block, WeekGrid)]


def test_a_week_shows_its_days_lessons_rooms_and_people(workspace: Workspace, plan: YearPlan, tmp_path: Path) -> None:
    write_pdf(made(workspace, choices(plan)), tmp_path / "week.pdf")
    (text,) = pages(tmp_path / "week.pdf")
    for words in (
        "Chefs de commissariat",
        "Emploi du temps · groupes A et B · Ohrid, Centre de formation · du lundi 11 au mercredi 13 janvier 2027",
        "Session",
        "version 1 du 23 novembre 2026",
        "Exercice (groupe A)",
        "Exercice (groupe B)",
        "M. I. · Salle 2",
        "Déjeuner",
        "Heure locale (UTC+1)",
        "24 participants · 2 formateurs",
    ):
        assert words in text


def test_side_by_side_shows_each_title_in_both_languages(workspace: Workspace, plan: YearPlan, tmp_path: Path) -> None:
    write_pdf(made(workspace, choices(plan, "en", "fr")), tmp_path / "week.pdf")
    (text,) = pages(tmp_path / "week.pdf")
    for words in ("Station commanders", "Chefs de commissariat", "Opening", "Ouverture", "Monday 11", "Lundi 11"):
        assert words in text


def test_each_week_is_a_page(workspace: Workspace, plan: YearPlan, tmp_path: Path) -> None:
    with workspace.action("Make the edition longer") as session:
        activity = session.get_one(Activity, plan.small.activity)
        activity.ends_on = date(2027, 1, 29)
    report = made(workspace, choices(plan))
    assert [len(grid.days) for grid in grids(report)] == [5, 5, 5]
    write_pdf(report, tmp_path / "weeks.pdf")
    texts = pages(tmp_path / "weeks.pdf")
    assert len(texts) == 3
    assert "du lundi 18 au vendredi 22 janvier 2027" in texts[1]


def test_lessons_without_a_time_are_counted(workspace: Workspace, plan: YearPlan) -> None:
    with workspace.action("Take lessons out") as session:
        session.execute(update(Placement).where(Placement.edition_id == plan.small.edition).values(starts_at=None))
    report = made(workspace, choices(plan))
    (grid,) = grids(report)
    assert grid.items == ()
    assert "7 séances encore sans horaire" in shown(grid.summary, "fr")


def test_an_edition_without_dates_says_so(workspace: Workspace, plan: YearPlan, tmp_path: Path) -> None:
    with workspace.action("Take dates out") as session:
        session.execute(update(Placement).values(starts_at=None))
        activity = session.get_one(Activity, plan.small.activity)
        activity.starts_on = activity.ends_on = None
    write_pdf(made(workspace, choices(plan)), tmp_path / "week.pdf")
    assert "ni dates ni séances" in pages(tmp_path / "week.pdf")[0]


def test_interpretation_and_full_names_when_asked(workspace: Workspace, plan: YearPlan) -> None:
    with workspace.action("Interpret") as session:
        edition = session.get_one(Edition, plan.small.edition)
        edition.interpretation = Interpretation.SIMULTANEOUS
        edition.activity.languages = "en;mk"
    (grid,) = grids(made(workspace, replace(choices(plan), names=True)))
    assert "simultaneous interpretation EN\u00a0→\u00a0MK" in shown(grid.summary, "en")
    assert any("Ana Petrova" in shown(item.detail, "fr") for item in grid.items)


def test_times_are_local_on_both_sides_of_the_change_of_clocks(workspace: Workspace, plan: YearPlan) -> None:
    with workspace.action("Move to March") as session:
        activity = session.get_one(Activity, plan.small.activity)
        activity.starts_on, activity.ends_on = date(2027, 3, 26), date(2027, 3, 30)
        offices_hours = timedelta(days=74)
        for placement in session.scalars(select(Placement).where(Placement.starts_at.is_not(None))):
            assert placement.starts_at is not None
            placement.starts_at += offices_hours
    report = made(workspace, choices(plan))
    assert shown(report.time_note, "fr") == "Heure locale (UTC+1/UTC+2)"
    assert {item.start for grid in grids(report) for item in grid.items} >= {540, 645}
