"""Columns, form and parts of activities."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from policeplanner.domain.activities import Activity, ActivityStatus, Milestone
from policeplanner.domain.budget import BudgetLine
from policeplanner.domain.participants import NominationStatus, VettingStatus
from policeplanner.domain.vocabulary import Line
from policeplanner.gui.activity_columns import capital, dated, labelled, line_tone, status_tone
from policeplanner.gui.activity_form import ACTIVITY_FORM, doubts
from policeplanner.gui.activity_parts import LINE_FORM, MILESTONE_FORM, budget_lines, milestones
from policeplanner.gui.editing import FormPlan, RecordForm
from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.parts import PartsPlan
from policeplanner.gui.tokens import LIGHT
from tests.plans import SmallPlan


@pytest.mark.parametrize("choice", [*ActivityStatus, *NominationStatus, *VettingStatus])
def test_every_status_has_a_colour_of_the_theme_or_none(choice: Any) -> None:
    tone = status_tone(choice)
    assert tone == "" or LIGHT.colour(tone)
    assert labelled(choice)[:1].isupper()


def test_a_line_of_work_has_its_own_colour() -> None:
    assert [line_tone(line) for line in Line] == ["training", "command", "community"]
    assert (line_tone(None), labelled(None), dated(None)) == ("", "", "")
    assert dated(date(2027, 1, 11)).endswith("2027")
    assert capital("été") == "Été"


def test_dates_and_women_are_doubted_but_not_refused() -> None:
    activity = Activity(type_id=None, starts_on=date(2027, 2, 1), ends_on=date(2027, 1, 1))  # type: ignore[arg-type]
    activity.actual_participants, activity.actual_women = 10, 11
    assert set(doubts(activity)) == {"ends_on", "actual_women"}
    activity.ends_on, activity.actual_women = date(2027, 2, 2), 10
    assert doubts(activity) == {}


@pytest.mark.usefixtures("desktop")
@pytest.mark.parametrize("form", [ACTIVITY_FORM, MILESTONE_FORM, LINE_FORM])
def test_every_field_of_a_form_is_one_of_the_record(plan: OpenPlan, form: FormPlan) -> None:
    made = RecordForm(plan, form)
    names = [f"{each.name}_{side}" for row in form.rows for each in row if each.both for side in ("en", "fr")]
    names += [each.name for row in form.rows for each in row if not each.both]
    assert [name for name in names if name not in form.mapped.__mapper__.columns] == []
    assert all(made.place(name).editor for name in names)


def made_by(plan: OpenPlan, parts: PartsPlan, owner: Any) -> list[tuple[Any, ...]]:
    with plan.action(parts.new) as session:
        parts.make(session, owner)
        session.flush()
    with plan.workspace.reading() as session:
        return [values for _key, values in parts.read(session, owner)]


def test_milestones_stand_in_order_of_time_with_their_state(plan: OpenPlan, ids: SmallPlan) -> None:
    with plan.action("Set") as session:
        old = session.scalars(select(Milestone)).one()
        session.add(Milestone(activity_id=ids.activity, title_en="Report", fixed_on=date(2000, 1, 1)))
        session.add(
            Milestone(activity_id=ids.activity, title_en="Room", fixed_on=date(2000, 1, 2), done_on=date(2000, 1, 2))
        )
        old.fixed_on, old.days_from_start = date(2099, 1, 1), None
    found = made_by(plan, milestones(), ids.activity)
    assert [(title, state) for title, _due, state in found] == [
        ("Report", ("Late", "error")),
        ("Room", ("Done", "fine")),
        ("Nominations", ("Open", "training")),
        ("(without a title)", ("Open", "training")),
    ]


def test_a_budget_line_shows_what_it_costs_and_who_pays(plan: OpenPlan, ids: SmallPlan) -> None:
    found = made_by(plan, budget_lines(), ids.activity)
    assert found[0] == ("Venue", "Hall", "€360.00", "UB")
    assert len(found) == 2
    with plan.workspace.reading() as session:
        line = session.scalars(select(BudgetLine).order_by(BudgetLine.position)).first()
        assert line is not None
        assert line.quantity == Decimal(3)
