"""What uses a trainer or a venue is known before either is deleted."""

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import EditionTrainer
from policeplanner.domain.institutions import Institution
from policeplanner.domain.programmes import ProgrammePartner
from policeplanner.domain.trainers import Trainer, TrainerStatus
from policeplanner.domain.venues import Venue
from policeplanner.domain.vocabulary import Service
from policeplanner.services.uses import archive, uses_of_partner, uses_of_trainer, uses_of_venue, venue_days
from policeplanner.store.workspace import Workspace
from tests.gui.year import mission_year
from tests.plans import SmallPlan


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    return mission_year(workspace)


def test_a_trainer_is_used_by_teams_and_by_lessons(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Leave the team") as session:
        member = select(EditionTrainer).where(EditionTrainer.trainer_id == ids.trainers[0])
        session.delete(session.scalars(member).one())
        session.flush()
        assert [use.edition_id for use in uses_of_trainer(session, ids.trainers[0])] == [ids.edition]
        new = Trainer(surname="New")
        session.add(new)
        session.flush()
        assert uses_of_trainer(session, new.id) == []


def test_a_venue_is_used_by_activities_and_by_lessons_in_its_rooms(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        (use,) = uses_of_venue(session, ids.venue)
        assert (use.edition_id, use.lessons, len(use.rooms)) == (ids.edition, 6, 2)
        assert venue_days(session, 2027)[ids.venue][0] == 3
        assert venue_days(session, 2028)[ids.venue][0] == 0
    with workspace.action("Move away") as session:
        session.get_one(Activity, ids.activity).venue_id = None
        session.flush()
        assert len(uses_of_venue(session, ids.venue)) == 1, "its lessons still have rooms there"


def test_what_is_put_away_stays_where_it_was_used(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Archive") as session:
        archive(session, [ids.venue, ids.trainers[0]])
    with workspace.reading() as session:
        assert session.get_one(Venue, ids.venue).archived
        assert session.get_one(Trainer, ids.trainers[0]).status is TrainerStatus.INACTIVE
        assert session.get_one(Activity, ids.activity).venue_id == ids.venue


def test_a_partner_is_used_by_promises_and_programmes(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Promise") as session:
        partner = Institution(name_en="Municipality", name_fr="Municipalité", service=Service.MUNICIPALITY)
        session.add(partner)
        session.flush()
        assert uses_of_partner(session, partner.id) == (0, 0)
        session.add(ProgrammePartner(programme_id=ids.programme, institution_id=partner.id))
        session.flush()
        assert uses_of_partner(session, partner.id) == (0, 1)
