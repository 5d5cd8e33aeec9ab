"""Editions get the placements that their timetable needs, and keep those that stand."""

from sqlalchemy import select

from policeplanner.domain.courses import Lesson
from policeplanner.domain.editions import EditionGroup
from policeplanner.domain.placements import Placement
from policeplanner.domain.vocabulary import Interpretation
from policeplanner.services.editions import lessons_of, make_placements, next_code, unplaced_count
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, edition_of, small_plan


def test_one_group_has_one_placement_for_every_lesson(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.reading() as session:
        assert unplaced_count(session, plan.edition) == 6
        assert edition_of(session, plan).activity.text("title").fr == "Chefs de commissariat"
        assert edition_of(session, plan).code == "2027-01"


def test_lessons_in_groups_are_placed_once_for_each_group(workspace: Workspace) -> None:
    small_plan(workspace, group_sizes=(12, 12))
    with workspace.reading() as session:
        names = session.scalars(
            select(Lesson.title_en).join(Placement).where(Placement.group_id.is_not(None)).order_by(Lesson.title_en)
        ).all()
    assert names == ["Exercise", "Exercise"]


def test_a_new_group_gets_its_lessons_and_the_others_keep_their_place(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    with workspace.action("Add a group") as session:
        edition = edition_of(session, plan)
        session.add(EditionGroup(edition_id=edition.id, position=2, name="C", size=10))
        session.flush()
        made = make_placements(session, edition)
    assert [placement.minutes for placement in made] == [90]


def test_a_lesson_that_was_split_is_not_added_again_for_all(workspace: Workspace) -> None:
    plan = small_plan(workspace, group_sizes=(12, 12))
    with workspace.action("Split") as session:
        ethics = session.scalars(select(Placement).join(Lesson).where(Lesson.title_en == "Ethics")).one()
        one, other = (group.id for group in edition_of(session, plan).groups)
        ethics.group_id = one
        session.add(Placement(edition_id=plan.edition, lesson_id=ethics.lesson_id, group_id=other, minutes=60))
        session.flush()
        assert make_placements(session, edition_of(session, plan)) == []
        session.add(EditionGroup(edition_id=plan.edition, position=2, name="C", size=10))
        session.flush()
        made = make_placements(session, edition_of(session, plan))
        assert sorted(placement.minutes for placement in made) == [60, 90], "the new group gets both"


def test_a_lesson_held_for_all_leaves_no_group_out(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Add a group") as session:
        session.add(EditionGroup(edition_id=plan.edition, position=1, name="B", size=10))
        session.flush()
        assert make_placements(session, edition_of(session, plan)) == []


def test_consecutive_interpretation_makes_spoken_lessons_longer(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Interpret") as session:
        edition = edition_of(session, plan)
        edition.interpretation = Interpretation.CONSECUTIVE
        for placement in session.scalars(select(Placement)):
            session.delete(placement)
        session.flush()
        made = {p.lesson_id: p.minutes for p in make_placements(session, edition)}
        lessons = {lesson.title_en: lesson.id for lesson in lessons_of(session, plan.version)}
    assert made[lessons["Leadership I"]] == 145
    assert made[lessons["Opening"]] == 30


def test_codes_count_on_within_the_year(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        assert next_code(session, MONDAY.year) == "2027-02"
        assert next_code(session, 2028) == "2028-01"
