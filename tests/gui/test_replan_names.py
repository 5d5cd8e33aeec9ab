"""What can be lost is offered by name."""

from datetime import UTC, datetime

from policeplanner.domain.editions import Edition
from policeplanner.gui.replan_names import names_in
from policeplanner.services.losses import Kind
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def test_one_edition_offers_its_own_people_and_rooms(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.reading() as session:
        edition = session.get_one(Edition, ids.edition)
        own, everybody = names_in(session, edition, NOW), names_in(session, None, NOW)
    assert {record for record, _name in own[Kind.TRAINER]} <= {record for record, _name in everybody[Kind.TRAINER]}
    assert [name for _record, name in own[Kind.GROUP]]
    assert len(everybody[Kind.ROOM]) >= len(own[Kind.ROOM]) > 0
