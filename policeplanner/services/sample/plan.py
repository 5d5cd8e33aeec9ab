"""Build the sample plan from its tables, the same each time."""

from datetime import date
from pathlib import Path

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from policeplanner.domain import (
    activities,
    budget,
    closures,
    editions,
    initiatives,
    institutions,
    participants,
    programmes,
    results,
    trainers,
    venues,
    wishes,
)
from policeplanner.domain.base import Base, catalogue_id
from policeplanner.domain.placements import Lock, Placement, PlacementTrainer
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.editions import make_placements
from policeplanner.services.new_plan import fill_plan
from policeplanner.services.sample.rows import moment, records, rows, sample_id
from policeplanner.services.tables import Row
from policeplanner.store.workspace import Workspace

ACTION = QT_TRANSLATE_NOOP("Action", "Build the sample plan")
OPERATION = "MtSk"
FIRST_YEAR = 2027
# The day on which the sample plan is as its tables say: what was due before it is done, but for what is late.
SAMPLE_DAY = date(2026, 11, 20)

# In an order in which each table finds what it refers to.
TABLES: tuple[tuple[type[Base], str], ...] = (
    (institutions.Institution, "institutions"),
    (venues.Venue, "venues"),
    (venues.Room, "rooms"),
    (closures.Closure, "closures"),
    (trainers.Trainer, "trainers"),
    (trainers.Qualification, "qualifications"),
    (trainers.Absence, "absences"),
    (trainers.Interpreter, "interpreters"),
    (programmes.Programme, "programmes"),
    (programmes.ProgrammeField, "programme_fields"),
    (programmes.ProgrammePartner, "programme_partners"),
    (programmes.Risk, "risks"),
    (results.Result, "results"),
    (activities.Activity, "history"),
    (activities.Activity, "activities"),
    (activities.ActivityField, "activity_fields"),
    (activities.ActivityThreat, "activity_threats"),
    (activities.Milestone, "milestones"),
    (initiatives.Initiative, "initiatives"),
    (initiatives.SaraStep, "sara_steps"),
    (initiatives.Commitment, "commitments"),
    (initiatives.Meeting, "meetings"),
    (initiatives.Decision, "decisions"),
    (results.Indicator, "indicators"),
    (results.IndicatorValue, "indicator_values"),
    (editions.Edition, "editions"),
    (editions.EditionGroup, "edition_groups"),
    (editions.EditionTrainer, "edition_trainers"),
    (editions.EditionInterpreter, "edition_interpreters"),
    (wishes.TimetableWishes, "timetable_wishes"),
    (wishes.HardTopic, "hard_topics"),
    (participants.Participant, "participants"),
    (participants.Nomination, "nominations"),
    (budget.BudgetLine, "budget_lines"),
)


def make_sample_plan(path: Path, passphrase: str | None) -> Workspace:
    """Make a new file with the sample plan and return it open. Raises what Workspace.create raises."""
    workspace = Workspace.create(path, passphrase)
    build_sample(workspace)
    return workspace


def build_sample(workspace: Workspace) -> None:
    """Fill an empty plan with the sample; the lessons of its editions are still to be placed, but for a few."""
    with workspace.action(ACTION, undoable=False) as session:
        fill_plan(session, OPERATION, FIRST_YEAR).is_sample = True
        session.flush()
        for model, file in TABLES:
            session.execute(insert(model), records(model, file))
        for edition in session.scalars(select(editions.Edition).order_by(editions.Edition.code)):
            _make_placements(session, edition)
        session.flush()
        for row in rows("placements"):
            _lock(session, row)


def _make_placements(session: Session, edition: editions.Edition) -> None:
    """Make the placements of an edition, with ids that are the same each time."""
    for placement in make_placements(session, edition):
        placement.id = sample_id("placement", f"{edition.code}/{placement.lesson_id}/{placement.group_id or ''}")


def _lock(session: Session, row: Row) -> None:
    """Place a lesson by hand: these are the plan's deliberate conflicts."""
    lesson_id = catalogue_id("lesson", row["lesson"])
    placement = session.get_one(Placement, sample_id("placement", f"{row['edition_id']}/{lesson_id}/"))
    placement.starts_at = moment(row["starts_at"])
    placement.room_id = sample_id("room", row["room_id"])
    placement.lock = Lock.MINE
    for key in row["trainers"].split(";"):
        trainer_id = sample_id("trainer", key)
        member = sample_id("placement_trainer", f"{placement.id}/{key}")
        session.add(PlacementTrainer(id=member, placement_id=placement.id, trainer_id=trainer_id))
