"""The board of an initiative, what is followed up at its meetings, and its measures over time."""

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from policeplanner.domain.initiatives import (
    Commitment,
    Decision,
    DecisionStatus,
    Meeting,
    SaraStep,
    Stage,
)
from policeplanner.domain.institutions import Institution
from policeplanner.domain.results import Indicator, IndicatorValue
from policeplanner.domain.texts import Text
from policeplanner.domain.vocabulary import Service
from policeplanner.services.initiatives import (
    Card,
    add_card,
    board,
    commitments,
    followed_up,
    initiatives_of,
    make_initiative,
    measures,
    move_card,
    tick_card,
)
from tests.services.checks.sound_plan import SoundPlan

TODAY = date(2027, 5, 4)


@pytest.fixture
def session(plan: SoundPlan) -> Session:
    return plan.session


@pytest.fixture
def initiative(session: Session) -> UUID:
    made = make_initiative(session)
    session.flush()
    return made.id


def cards(session: Session, initiative: UUID) -> dict[str, str]:
    """Return the titles of the cards in each column as one word."""
    session.flush()
    return {
        stage.value: "".join(card.title.en for card in column) for stage, column in board(session, initiative).items()
    }


def fill(session: Session, initiative: UUID, titles: str, stage: Stage) -> dict[str, SaraStep]:
    made = {}
    for title in titles:
        made[title] = add_card(session, initiative, stage)
        made[title].title_en = title
        session.flush()
    return made


def test_cards_are_put_in_order_and_between_columns(session: Session, initiative: UUID) -> None:
    steps = fill(session, initiative, "abc", Stage.SCANNING)
    move_card(session, steps["c"], Stage.SCANNING, 0)
    assert cards(session, initiative)["scanning"] == "cab"
    move_card(session, steps["a"], Stage.RESPONSE, 9)
    move_card(session, steps["b"], Stage.RESPONSE, 0)
    assert cards(session, initiative) == {"scanning": "c", "analysis": "", "response": "ba", "assessment": ""}


@given(moves=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(Stage), st.integers(-1, 8)), max_size=12))
def test_whatever_is_moved_no_card_is_lost_and_places_are_counted_from_one(
    built_plan: SoundPlan, moves: list[tuple[int, Stage, int]]
) -> None:
    session = built_plan.session
    change = session.begin_nested()
    made = make_initiative(session)
    session.flush()
    steps = list(fill(session, made.id, "abcdef", Stage.ANALYSIS).values())
    for number, stage, place in moves:
        move_card(session, steps[number], stage, place)
        session.flush()
    assert sorted("".join(cards(session, made.id).values())) == list("abcdef")
    for stage in Stage:
        column = sorted(step.position for step in steps if step.stage is stage)
        assert column == list(range(1, len(column) + 1))
    change.rollback()


def test_a_card_is_late_only_while_it_is_not_done(session: Session, initiative: UUID) -> None:
    step = add_card(session, initiative, Stage.RESPONSE)
    step.due_on = date(2027, 4, 25)
    tick_card(step, TODAY)
    assert step.done_on == TODAY
    tick_card(step, TODAY)
    assert step.done_on is None
    card = Card(step.id, step.stage, Text("", ""), Text("", ""), step.due_on, None)
    assert card.days_late(TODAY) == 9
    assert Card(step.id, step.stage, Text("", ""), Text("", ""), step.due_on, TODAY).days_late(TODAY) == 0


def test_open_decisions_are_followed_up_at_the_next_meeting(session: Session, initiative: UUID) -> None:
    months = [Meeting(initiative_id=initiative, starts_at=datetime(2027, n, 5, 17, tzinfo=UTC)) for n in (1, 2, 3)]
    session.add_all(months)
    session.flush()
    done = Decision(meeting_id=months[0].id, title_en="done", status=DecisionStatus.DONE)
    still = Decision(meeting_id=months[0].id, title_en="still open")
    own, later = (Decision(meeting_id=month.id, title_en="own") for month in months[1:])
    session.add_all([done, still, own, later])
    session.flush()
    assert followed_up(session, months[1]) == [still, own]
    assert initiatives_of(session, [still.id, months[2].id]) == {still.id: initiative, months[2].id: initiative}


def test_promises_without_a_day_come_last(session: Session, initiative: UUID) -> None:
    partner = Institution(name_en="School", name_fr="École", service=next(iter(Service)))
    session.add(partner)
    session.flush()
    for day in (None, date(2027, 6, 1), date(2027, 5, 1)):
        session.add(Commitment(initiative_id=initiative, institution_id=partner.id, due_on=day))
    session.flush()
    assert [each.due_on for each in commitments(session, initiative)] == [date(2027, 5, 1), date(2027, 6, 1), None]


def test_a_measure_runs_from_its_baseline_to_its_newest_value(session: Session, initiative: UUID) -> None:
    trust = Indicator(
        initiative_id=initiative,
        question_en="Trust",
        unit="%",
        baseline=Decimal(54),
        baseline_on=date(2026, 3, 31),
        target=Decimal(75),
    )
    session.add(trust)
    session.flush()
    session.add(IndicatorValue(indicator_id=trust.id, measured_on=date(2026, 6, 30), value=Decimal(58)))
    session.flush()
    session.expire_all()
    (found,) = measures(session, initiative)
    assert found.points == ((date(2026, 3, 31), Decimal(54)), (date(2026, 6, 30), Decimal(58)))
    assert (found.target, found.unit) == (Decimal(75), "%")
