"""One week of an edition as a grid: who is together, what the colours mean, when there are breaks."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from policeplanner.domain.editions import Edition
from policeplanner.domain.placements import Placement
from policeplanner.exports.documents.frame import office_of
from policeplanner.exports.documents.timetable_week import Palette, Placed, week_grid
from policeplanner.exports.report import WeekGrid, shown
from policeplanner.store.workspace import Workspace
from tests.exports.documents.invented_plan import YearPlan, year_plan

DAYS = [date(2027, 1, 11) + timedelta(days=day) for day in range(3)]


@pytest.fixture
def plan(workspace: Workspace) -> YearPlan:
    return year_plan(workspace, activities=1)


def grid(workspace: Workspace, plan: YearPlan) -> WeekGrid:
    with workspace.reading() as session:
        edition = session.get_one(Edition, plan.small.edition)
        placements = session.scalars(select(Placement).order_by(Placement.starts_at, Placement.id)).all()
        return week_grid(Placed(office_of(session), edition, placements, names=False), DAYS, Palette.of(placements))


def test_groups_in_different_rooms_stand_side_by_side(workspace: Workspace, plan: YearPlan) -> None:
    exercises = [item for item in grid(workspace, plan).items if shown(item.title, "en") == "Exercise"]
    assert [(shown(item.note, "fr"), item.lane) for item in sorted(exercises, key=lambda item: item.lane)] == [
        ("groupe A", 0),
        ("groupe B", 1),
    ]


def test_groups_together_in_one_room_are_one_entry(workspace: Workspace, plan: YearPlan) -> None:
    with workspace.action("Teach both groups together") as session:
        for placement in session.scalars(select(Placement).where(Placement.group_id.is_not(None))):
            placement.room_id = plan.room
            for teaching in placement.trainers:
                teaching.trainer_id = plan.small.trainers[0]
    exercises = [item for item in grid(workspace, plan).items if shown(item.title, "en") == "Exercise"]
    assert [shown(item.note, "en") for item in exercises] == ["groups A and B"]


def test_coffee_needs_lessons_on_both_sides_and_lunch_only_before(workspace: Workspace, plan: YearPlan) -> None:
    breaks = {
        (pause.start, pause.end): (shown(pause.title, "fr"), pause.days) for pause in grid(workspace, plan).breaks
    }
    assert breaks[630, 645] == ("Pause-café", frozenset({0, 1}))
    assert breaks[735, 795] == ("Déjeuner", frozenset({0, 1}))
    assert breaks[885, 900][1] == frozenset({0})


def test_with_one_module_colours_tell_what_is_done(workspace: Workspace, plan: YearPlan) -> None:
    made = grid(workspace, plan)
    legend = {tone: shown(words, "fr") for tone, words in made.legend}
    tones = {shown(item.title, "en"): legend[item.tone] for item in made.items}
    assert tones["Leadership I"] == "Cours"
    assert tones["Exercise"] == "Exercice, visite"
    assert tones["Opening"] == "Ouverture, clôture"
