"""What the timetable tab shows of an edition, and what hangs on it."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.editions import Edition, EditionGroup, EditionTrainer
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.placements import Placement
from policeplanner.gui.edition_parts import groups, team
from policeplanner.gui.edition_week import EVERYTHING, EditionTimetable, View, read_timetable
from policeplanner.i18n import speaking
from policeplanner.services.plan_check import check_plan
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan


def timetable(
    workspace: Workspace, edition: UUID, wrong: frozenset[UUID] = frozenset(), group: UUID | None = None
) -> EditionTimetable:
    with workspace.reading() as session:
        return read_timetable(session, edition, wrong, View("group", group) if group else EVERYTHING)


def group_ids(session: Session, edition: UUID) -> list[UUID]:
    query = select(EditionGroup.id).where(EditionGroup.edition_id == edition).order_by(EditionGroup.position)
    return list(session.scalars(query))


def test_placed_lessons_stand_in_their_week_and_the_others_wait(workspace: Workspace, ids: SmallPlan) -> None:
    shown = timetable(workspace, ids.edition)
    ((monday, week),) = shown.weeks
    assert monday == MONDAY
    assert week.days[0] == MONDAY
    titles = {lesson.title for lesson in week.lessons}
    assert {"Opening", "Leadership I", "Exercise — Group A", "Exercise — Group B"} <= titles
    assert [facts.title for facts in shown.waiting] == ["Certificates"]
    opening = next(lesson for lesson in week.lessons if lesson.title == "Opening")
    assert (opening.day, opening.start, opening.minutes) == (MONDAY, 540, 30)


def test_one_group_sees_its_own_lessons_and_those_for_all(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        first = group_ids(session, ids.edition)[0]
    ((_monday, week),) = timetable(workspace, ids.edition, group=first).weeks
    titles = [lesson.title for lesson in week.lessons]
    assert "Opening" in titles
    assert "Exercise — Group A" in titles
    assert "Exercise — Group B" not in titles


def test_a_lesson_in_conflict_is_marked_and_says_so(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Place two at once") as session:
        placed = {p.lesson.title_en: p for p in session.scalars(select(Placement)) if p.starts_at}
        placed["Leadership I"].starts_at = placed["Leadership II"].starts_at
    with workspace.reading() as session:
        findings = check_plan(session, today=date(2026, 11, 1))
    subjects = frozenset(subject.id for finding in findings for subject in finding.subjects)
    ((_monday, week),) = timetable(workspace, ids.edition, subjects).weeks
    wrong = {lesson.title for lesson in week.lessons if lesson.wrong}
    assert {"Leadership I", "Leadership II"} <= wrong
    assert all("in conflict" in lesson.spoken for lesson in week.lessons if lesson.wrong)


def test_facts_are_said_in_the_language_spoken(workspace: Workspace, ids: SmallPlan) -> None:
    with speaking("fr"):
        shown = timetable(workspace, ids.edition)
    facts = next(facts for facts in shown.facts.values() if facts.title == "Ouverture")
    assert any("Salle 1" in words for _name, words in facts.rows)


def test_an_edition_without_dates_has_no_week_and_all_its_lessons_wait(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Take the dates away") as session:
        activity = session.get_one(Edition, ids.edition).activity
        activity.starts_on = activity.ends_on = None
        for placement in session.scalars(select(Placement)):
            placement.starts_at = None
    shown = timetable(workspace, ids.edition)
    assert shown.weeks == ()
    assert len(shown.waiting) == 7


def test_a_new_group_takes_the_next_letter(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Add") as session:
        made = groups().make(session, ids.edition)
        assert isinstance(made, EditionGroup)
        assert made.name == "C"


def test_parts_are_listed_with_their_records(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        assert [cells[0] for _key, cells in groups().read(session, ids.edition)] == ["A", "B"]
        assert {cells[0] for _key, cells in team().read(session, ids.edition)} == {"Ana Petrova", "Marko Iliev"}


def test_nobody_is_put_twice_on_a_team(workspace: Workspace, ids: SmallPlan) -> None:
    with pytest.raises(PlannerError), workspace.action("Add") as session:
        team().make(session, ids.edition)
    with workspace.reading() as session:
        members = session.scalars(select(EditionTrainer).where(EditionTrainer.edition_id == ids.edition)).all()
        assert len(members) == 2
