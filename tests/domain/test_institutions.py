"""Institutions."""

from policeplanner.domain.institutions import Institution
from policeplanner.domain.vocabulary import Service
from policeplanner.store.workspace import Workspace


def test_an_institution_keeps_its_service(workspace: Workspace) -> None:
    court = Institution(name_en="Court", name_fr="Tribunal", service=Service.JUDICIARY, city="Ohrid")
    with workspace.action("Add court") as session:
        session.add(court)
        key = court.id
    with workspace.reading() as session:
        kept = session.get_one(Institution, key)
        assert (kept.service, kept.text("name").fr, kept.region) == (Service.JUDICIARY, "Tribunal", "")
