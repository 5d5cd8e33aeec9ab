"""A community initiative with something on each of its tabs, for tests of the window."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner.domain.initiatives import Commitment, CommitmentStatus, Decision, Meeting, SaraStep, Stage
from policeplanner.domain.institutions import Institution
from policeplanner.domain.results import Indicator, IndicatorValue
from policeplanner.domain.vocabulary import Service
from policeplanner.services.initiatives import make_initiative
from policeplanner.store.workspace import Workspace

LONG_AGO = date(2026, 1, 10)
CARDS = (
    (Stage.SCANNING, "Thefts", "Vols", None),
    (Stage.SCANNING, "Walk-about", "Marche", None),
    (Stage.RESPONSE, "Lighting", "Éclairage", LONG_AGO),
)


def safe_school(workspace: Workspace) -> UUID:
    """Add an initiative in Tetovo: three cards, a promise kept and a late one, two meetings, a measure."""
    with workspace.action("Make an initiative", undoable=False) as session:
        initiative = make_initiative(session)
        town, bus = (
            Institution(name_en=en, name_fr=fr, service=next(iter(Service)), city="Tetovo")
            for en, fr in (("Municipality", "Municipalité"), ("Bus company", "Société de transport"))
        )
        session.add_all([town, bus])
        session.flush()
        initiative.municipality = "Tetovo"
        initiative.activity.title_en, initiative.activity.title_fr = "Safe school", "École sûre"
        key = initiative.id
        for position, (stage, en, fr, due) in enumerate(CARDS, start=1):
            session.add(
                SaraStep(initiative_id=key, stage=stage, position=position, title_en=en, title_fr=fr, due_on=due)
            )
        _add_promises(session, key, town.id, bus.id)
        _add_meetings(session, key, town.id)
        return key


def _add_promises(session: Session, key: UUID, town: UUID, bus: UUID) -> None:
    session.add_all(
        [
            Commitment(
                initiative_id=key,
                institution_id=town,
                promise_en="Lamps",
                promise_fr="Lampadaires",
                due_on=LONG_AGO,
                status=CommitmentStatus.KEPT,
            ),
            Commitment(
                initiative_id=key,
                institution_id=bus,
                promise_en="One more bus",
                promise_fr="Un bus de plus",
                due_on=LONG_AGO + timedelta(days=1),
            ),
        ]
    )


def _add_meetings(session: Session, key: UUID, town: UUID) -> None:
    held = Meeting(
        initiative_id=key,
        starts_at=datetime(2026, 1, 6, 16, tzinfo=UTC),
        place="School",
        present_women=4,
        present_men=5,
    )
    coming = Meeting(initiative_id=key, starts_at=datetime(2040, 2, 7, 16, tzinfo=UTC), place="School")
    trust = Indicator(
        initiative_id=key,
        question_en="Trust",
        question_fr="Confiance",
        unit="%",
        baseline=Decimal(54),
        baseline_on=date(2025, 10, 31),
        target=Decimal(75),
    )
    session.add_all([held, coming, trust])
    session.flush()
    session.add_all(
        [
            Decision(meeting_id=held.id, institution_id=town, title_en="Count reports", title_fr="Compter"),
            IndicatorValue(indicator_id=trust.id, measured_on=date(2026, 1, 31), value=Decimal(68), sample=310),
        ]
    )
