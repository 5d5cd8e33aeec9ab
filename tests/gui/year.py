"""A small plan with something to see on every page of the window."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.budget import BudgetLine, FundingKind, FundingSource
from policeplanner.domain.editions import Edition
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Nomination, NominationStatus, Participant, VettingStatus
from policeplanner.domain.placements import Placement, PlacementTrainer
from policeplanner.domain.programmes import Programme, Risk
from policeplanner.domain.reference import ActivityType, BudgetCategory
from policeplanner.domain.results import Indicator, IndicatorValue, Result, ResultLevel
from policeplanner.domain.venues import Room
from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan, small_plan

CANARY = "Zvonimirova"
"""The surname of an invented participant that no log, report or error text may hold."""

PEOPLE = (
    ("Ivana", CANARY, "Звонимирова", Sex.FEMALE),
    ("Željko", "Čović", "Човић", Sex.MALE),
    ("Biljana", "Adžić", "", Sex.FEMALE),
)
HOURS = {"Opening": (0, 9), "Leadership I": (0, 10), "Leadership II": (0, 14), "Exercise": (1, 9), "Ethics": (1, 11)}


def mission_year(workspace: Workspace) -> SmallPlan:
    """Make the small plan with two groups, and people, money, results, a risk and a timetable with one lesson open."""
    plan = small_plan(workspace, group_sizes=(12, 12))
    with workspace.action("Make a mission year", undoable=False) as session:
        _add_people(session, plan)
        _add_work(session, plan)
        _add_results(session, plan)
        _place_lessons(session, plan)
    return plan


def _add_people(session: Session, plan: SmallPlan) -> None:
    academy = Institution(name_en="Police academy", name_fr="Académie de police", service=Service.ACADEMY)
    session.add(academy)
    for given, surname, native, sex in PEOPLE:
        person = Participant(
            given_name=given,
            surname=surname,
            surname_native=native,
            sex=sex,
            rank="Inspector",
            institution_id=academy.id,
        )
        session.add(person)
        session.flush()
        session.add(
            Nomination(
                edition_id=plan.edition,
                participant_id=person.id,
                status=NominationStatus.CONFIRMED,
                vetting=VettingStatus.CLEARED,
            )
        )


def _add_work(session: Session, plan: SmallPlan) -> None:
    programme = session.get_one(Programme, plan.programme)
    programme.starts_on, programme.ends_on = date(2027, 1, 1), date(2028, 12, 31)
    kind = ActivityType(code="WORKSHOP", name_en="Workshop", name_fr="Atelier")
    category = BudgetCategory(code="VEN", name_en="Venue", name_fr="Salle", unit_en="day", unit_fr="jour")
    source = FundingSource(code="UB", name_en="Unified budget", name_fr="Budget unifié", kind=FundingKind.UNIFIED)
    session.add_all([kind, category, source])
    session.flush()
    workshop = Activity(
        type_id=kind.id,
        reference="A-002",
        title_en="Workshop on école relations",
        title_fr="Atelier avec les écoles",
        programme_id=programme.id,
        starts_on=date(2027, 3, 1),
        ends_on=date(2027, 3, 2),
        status=ActivityStatus.PLANNED,
        place="Bitola",
        planned_participants=25,
    )
    session.add(workshop)
    session.flush()
    session.add_all(
        [
            Milestone(activity_id=plan.activity, title_en="Nominations", title_fr="Nominations", days_from_start=-30),
            Risk(programme_id=programme.id, title_en="Few nominations", title_fr="Peu de nominations"),
            BudgetLine(
                activity_id=plan.activity,
                category_id=category.id,
                source_id=source.id,
                description_en="Hall",
                description_fr="Salle de cours",
                quantity=Decimal(3),
                unit_cents=12_000,
                committed_cents=18_000,
            ),
        ]
    )


def _add_results(session: Session, plan: SmallPlan) -> None:
    objective = Result(
        programme_id=plan.programme,
        level=ResultLevel.OBJECTIVE,
        code="O1",
        statement_en="Stations are led well",
        statement_fr="Les commissariats sont bien dirigés",
    )
    session.add(objective)
    session.flush()
    output = Result(
        programme_id=plan.programme,
        parent_id=objective.id,
        level=ResultLevel.OUTPUT,
        code="O1.1",
        statement_en="Commanders are trained",
        statement_fr="Les chefs sont formés",
    )
    session.add(output)
    session.flush()
    indicator = Indicator(
        result_id=output.id, question_en="How many?", question_fr="Combien ?", baseline=Decimal(0), target=Decimal(24)
    )
    session.add(indicator)
    session.flush()
    session.add(IndicatorValue(indicator_id=indicator.id, measured_on=date(2027, 6, 1), value=Decimal(12)))


def _place_lessons(session: Session, plan: SmallPlan) -> None:
    rooms = session.scalars(select(Room).where(Room.venue_id == plan.venue).order_by(Room.seats.desc())).all()
    edition = session.get_one(Edition, plan.edition)
    groups = [group.id for group in edition.groups]
    for placement in session.scalars(select(Placement).where(Placement.edition_id == plan.edition)):
        day, hour = HOURS.get(placement.lesson.title_en, (None, 0))
        if day is None:
            continue
        number = groups.index(placement.group_id) if placement.group_id else 0
        # Skopje is an hour ahead of UTC in January.
        placement.starts_at = datetime(MONDAY.year, MONDAY.month, MONDAY.day, hour - 1, tzinfo=UTC) + timedelta(
            days=day
        )
        placement.room_id = rooms[number].id
        session.add(PlacementTrainer(placement_id=placement.id, trainer_id=plan.trainers[number]))
