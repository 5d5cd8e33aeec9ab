"""Why an edition gets no timetable, told from the plan with names and dates."""

from datetime import date

from sqlalchemy import select

from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.trainers import Qualification
from policeplanner.i18n import speaking
from policeplanner.scheduling.why_answer import Finding
from policeplanner.services.why import Explained, explain_edition
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


def test_an_edition_that_can_be_placed_is_told_in_one_line(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    found = explain_edition(workspace, plan.edition)
    assert found.explanation.finding is Finding.POSSIBLE
    assert found.lines == ["2027-01: all lessons can be placed."]


def test_a_topic_without_trainers_is_named_with_a_way_to_mend_it(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Lose qualifications") as session:
        for qualification in session.scalars(select(Qualification)):
            session.delete(qualification)
    told: list[Explained] = []
    found = explain_edition(workspace, plan.edition, progress=told.append)
    assert found.explanation.finding is Finding.IMPOSSIBLE
    assert any("Leadership" in line for line in found.conflict)
    assert any("trainer" in line and "January" not in line for line in found.repairs)
    assert any(line.startswith("Leadership I") for line in found.left_out)
    assert told[-1].explanation.done
    assert workspace.undo_name == "Lose qualifications", "nothing is written"
    with speaking("fr"):
        assert all("{" not in line for line in found.lines)


def test_holidays_are_named_as_a_cause(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Decree holidays") as session:
        office = session.scalars(select(Office)).one()
        day = date(2027, 1, 12)
        session.add(Holiday(office_id=office.id, day=day, name_en="Mourning", name_fr="Deuil", layer=HolidayLayer.HOST))
    found = explain_edition(workspace, plan.edition)
    assert [day.index for day in found.words.problem.days if not day.windows] == [1]
    assert found.words.day(1) == "Tuesday 12 Jan"
