"""The people of one edition: their order, what is noted about them, and what is still open."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.participants import Nomination, NominationStatus, Participant, VettingStatus
from policeplanner.services.editions import EditionPlan, make_edition
from policeplanner.services.nominees import deadlines, nominees, set_status, set_vetting, still_open
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, WEDNESDAY, SmallPlan, small_plan

TODAY = date(2026, 11, 24)


def nominate(session: Session, edition: UUID, given_name: str, surname: str, **more: object) -> UUID:
    person = Participant(given_name=given_name, surname=surname)
    session.add(person)
    session.flush()
    nomination = Nomination(edition_id=edition, participant_id=person.id, **more)  # type: ignore[arg-type]
    session.add(nomination)
    session.flush()
    return nomination.id


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    plan = small_plan(workspace)
    with workspace.action("Nominate") as session:
        reserve = NominationStatus.RESERVE
        nominate(session, plan.edition, "Boris", "Zafirov", status=reserve, reserve_rank=2)
        nominate(session, plan.edition, "Marko", "Andov", status=reserve, reserve_rank=1)
        nominate(session, plan.edition, "Vesna", "Kostova", vetting=VettingStatus.REQUESTED)
        nominate(session, plan.edition, "Ana", "Bogdanova")
    return plan


def names(workspace: Workspace, plan: SmallPlan) -> list[str]:
    with workspace.reading() as session:
        return [each.nomination.participant.surname for each in nominees(session, plan.edition)]


def test_those_with_a_place_come_first_then_the_reserve_list_in_its_order(workspace: Workspace, ids: SmallPlan) -> None:
    assert names(workspace, ids) == ["Bogdanova", "Kostova", "Andov", "Zafirov"]


def test_deadlines_are_counted_back_from_the_first_day(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        found = deadlines(session, ids.edition)
    assert found is not None
    assert (found.nominations, found.vetting, found.final) == (
        date(2026, 11, 16),
        date(2026, 11, 30),
        date(2026, 12, 12),
    )
    with workspace.action("Take the dates away") as session:
        session.get_one(Activity, ids.activity).starts_on = None
    with workspace.reading() as session:
        assert deadlines(session, ids.edition) is None


def test_another_course_on_the_same_days_and_a_namesake_are_noted(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Add") as session:
        other = make_edition(session, EditionPlan(ids.version, MONDAY, WEDNESDAY, (12,)))
        other.code = "2027-99"
        session.add(Participant(given_name="Ана", surname="Богданова"))
        ana = session.scalars(select(Participant).where(Participant.surname == "Bogdanova")).one()
        session.flush()
        session.add(Nomination(edition_id=other.id, participant_id=ana.id))
    with workspace.reading() as session:
        people = nominees(session, ids.edition)
        first = people[0]
        assert first.elsewhere == ("2027-99",)
        assert [each.surname for each in first.namesakes] == ["Богданова"]
        found = still_open(session, ids.edition, people)
    assert (found.free, found.reserve, found.vetting, found.elsewhere, found.namesakes) == (10, 2, 1, 1, 1)


def test_status_and_vetting_are_set_for_many(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        every = [each.nomination.id for each in nominees(session, ids.edition)]
    with workspace.action("Change") as session:
        set_status(session, every[:1], NominationStatus.RESERVE)
        set_status(session, every[2:3], NominationStatus.CONFIRMED)
        set_vetting(session, every[:2], VettingStatus.CLEARED, TODAY)
    with workspace.reading() as session:
        first, second, third = (session.get_one(Nomination, each) for each in every[:3])
        assert (first.reserve_rank, third.reserve_rank) == (3, None)
        assert (first.vetting_on, second.vetting) == (TODAY, VettingStatus.CLEARED)
        assert session.get_one(Edition, ids.edition).size == 12
