"""The list of participants: those with a place by name, then the reserve list, without vetting or contacts."""

from datetime import date
from pathlib import Path

import pytest

from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Nomination, NominationStatus, Participant, VettingStatus
from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.exports.documents.choices import Choices
from policeplanner.exports.documents.participant_list import build
from policeplanner.exports.pdf import write_pdf
from policeplanner.exports.report import Paragraph, Report, Table, Words
from policeplanner.store.workspace import Workspace
from tests.exports.documents.invented_plan import YearPlan, year_plan
from tests.exports.invented import pages


@pytest.fixture
def plan(workspace: Workspace) -> YearPlan:
    return year_plan(workspace, activities=1)


def made(workspace: Workspace, plan: YearPlan, *, names: bool = True) -> Report:
    chosen = Choices(made_on=date(2026, 11, 23), year=2027, languages=("fr",), subject=plan.small.edition, names=names)
    with workspace.reading() as session:
        return build(session, chosen)


def nominate(workspace: Workspace, plan: YearPlan) -> None:
    states = ((NominationStatus.RESERVE, 1), (NominationStatus.CONFIRMED, None), (NominationStatus.DECLINED, None))
    with workspace.action("Nominate") as session:
        court = Institution(name_en="Basic court", name_fr="Tribunal", service=Service.JUDICIARY, city="Bitola")
        session.add(court)
        session.flush()
        for surname, (status, rank) in zip(("Andov", "Zafirov", "Pavlov"), states, strict=True):
            person = Participant(
                given_name="Goran", surname=surname, sex=Sex.MALE, institution_id=court.id, contact="g@example.org"
            )
            session.add(person)
            session.flush()
            session.add(
                Nomination(
                    edition_id=plan.small.edition,
                    participant_id=person.id,
                    status=status,
                    reserve_rank=rank,
                    vetting=VettingStatus.REFUSED,
                )
            )


def surnames(report: Report) -> list[object]:
    (table,) = report.sections[0].blocks
    assert isinstance(table, Table)
    return [row[1].phrase for row in table.rows if isinstance(row[1], Words)]


def test_people_with_a_place_come_first_and_nothing_of_vetting_is_printed(
    workspace: Workspace, plan: YearPlan, tmp_path: Path
) -> None:
    nominate(workspace, plan)
    report = made(workspace, plan)
    assert surnames(report) == ["Zafirov", "Andov"]
    assert surnames(made(workspace, plan, names=False)) == ["Z.", "A."]
    write_pdf(report, tmp_path / "list.pdf")
    text = " ".join(pages(tmp_path / "list.pdf"))
    assert "Tribunal" in text
    assert "example.org" not in text
    assert "refus" not in text


def test_a_list_without_people_says_so(workspace: Workspace, plan: YearPlan) -> None:
    (block,) = made(workspace, plan).sections[0].blocks
    assert isinstance(block, Paragraph)
