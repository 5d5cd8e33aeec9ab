"""The dashboard counts what the plan holds."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus
from policeplanner.domain.budget import BudgetLine, ExchangeRate
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.domain.participants import Nomination, NominationStatus, Participant
from policeplanner.domain.reference import BudgetCategory
from policeplanner.domain.trainers import Absence
from policeplanner.domain.vocabulary import Line, Sex
from policeplanner.services.overview import coming, field_progress, figures, trainer_load
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, SmallPlan, small_plan

TODAY = date(2027, 1, 4)


def test_activities_places_and_trainers_are_counted(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        found = figures(session, year=2027, today=TODAY)
    assert (found.activities, found.firm, found.drafts, found.places) == (1, 1, 0, 12)
    assert (found.national_trainers_certified, found.national_trainers) == (2, 2)
    assert found.women_percent is None


def test_money_is_summed_in_euros(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Enter a budget") as session:
        category = BudgetCategory(code="VEN", name_en="Venue", name_fr="Salle", unit_en="day", unit_fr="jour")
        session.add_all([category, ExchangeRate(currency="MKD", valid_from=TODAY, per_euro=Decimal("61.5"))])
        session.flush()
        for currency, unit, committed in (("EUR", 10000, 5000), ("MKD", 615000, 61500)):
            session.add(
                BudgetLine(
                    activity_id=plan.activity,
                    category_id=category.id,
                    quantity=Decimal(2),
                    unit_cents=unit,
                    currency=currency,
                    committed_cents=committed,
                )
            )
    with workspace.reading() as session:
        found = figures(session, year=2027, today=TODAY)
    assert (found.planned_cents, found.committed_cents) == (40000, 6000)


def nominate(workspace: Workspace, plan: SmallPlan, *people: tuple[Sex, NominationStatus]) -> None:
    with workspace.action("Nominate") as session:
        for sex, status in people:
            person = Participant(surname="Invented", sex=sex)
            session.add(person)
            session.flush()
            session.add(Nomination(edition_id=plan.edition, participant_id=person.id, status=status))


def test_the_share_of_women_is_that_of_people_who_take_a_place(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    nominate(
        workspace,
        plan,
        (Sex.FEMALE, NominationStatus.CONFIRMED),
        (Sex.MALE, NominationStatus.INVITED),
        (Sex.MALE, NominationStatus.NOMINATED),
        (Sex.FEMALE, NominationStatus.RESERVE),
    )
    with workspace.reading() as session:
        assert figures(session, year=2027, today=TODAY).women_percent == 33


def test_the_next_weeks_show_places_taken(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    nominate(workspace, plan, (Sex.FEMALE, NominationStatus.CONFIRMED), (Sex.MALE, NominationStatus.DECLINED))
    with workspace.reading() as session:
        (found,) = coming(session, first=TODAY)
        assert coming(session, first=date(2027, 1, 14)) == []
    assert (found.edition_id, found.taken, found.places) == (plan.edition, 1, 12)
    assert (found.line, found.place, found.starts_on) == (Line.COMMAND, "Ohrid", MONDAY)


def test_load_counts_working_days_of_the_team_against_days_not_away(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Go on leave") as session:
        session.add(Absence(trainer_id=plan.trainers[0], first_day=date(2027, 1, 18), last_day=date(2027, 1, 29)))
        office = session.scalars(select(Office)).one()
        session.add(
            Holiday(office_id=office.id, day=MONDAY, name_en="Day off", name_fr="Congé", layer=HolidayLayer.HOST)
        )
    with workspace.reading() as session:
        # 20 working days for two trainers, ten of them on leave; two of them take two days each.
        assert trainer_load(session, year=2027) == (round(100 * 4 / 30), *[0] * 11)


def test_progress_of_a_field_is_what_is_done_of_what_is_planned(workspace: Workspace) -> None:
    plan = small_plan(workspace)
    with workspace.action("Complete") as session:
        session.get_one(Activity, plan.activity).status = ActivityStatus.COMPLETED
    with workspace.reading() as session:
        (progress,) = field_progress(session, year=2027)
    assert (progress.code, progress.done, progress.planned) == ("F03-CMD", 1, 1)
