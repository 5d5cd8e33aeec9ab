"""What hangs on an initiative, as it is listed and as it is made."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from policeplanner.domain.errors import PlannerError
from policeplanner.domain.initiatives import Commitment, Decision, Meeting
from policeplanner.domain.institutions import Institution
from policeplanner.domain.results import Indicator
from policeplanner.gui.initiative_parts import (
    commitment_rows,
    commitments,
    decisions,
    measures,
    meetings,
    said,
    toned,
    values,
    zone_of,
)
from policeplanner.gui.open_plan import OpenPlan
from tests.gui.town import safe_school


@pytest.fixture
def initiative(plan: OpenPlan) -> UUID:
    return safe_school(plan.workspace)


def test_late_promises_are_red(plan: OpenPlan, initiative: UUID) -> None:
    with plan.workspace.reading() as session:
        rows = [cells for _key, cells in commitment_rows(session, initiative)]
    assert [(cells[0], said(cells[3]), toned(cells[3])) for cells in rows] == [
        ("Municipality", "Kept", "fine"),
        ("Bus company", "Late", "error"),
    ]


def test_meetings_say_who_came_and_which_is_next(plan: OpenPlan, initiative: UUID) -> None:
    with plan.workspace.reading() as session:
        zone = zone_of(session)
        rows = [cells for _key, cells in meetings(lambda: zone).read(session, initiative)]
    assert [(cells[0], cells[2], cells[3], said(cells[4])) for cells in rows] == [
        ("6 Jan 2026 · 17:00", 9, 1, "Held"),
        ("7 Feb 2040 · 17:00", None, None, "Next"),
    ]


def test_a_new_meeting_is_four_weeks_after_the_last_at_the_same_hour(plan: OpenPlan, initiative: UUID) -> None:
    with plan.action("New meeting") as session:
        zone = zone_of(session)
        made = meetings(lambda: zone).make(session, initiative)
        last = session.scalars(select(Meeting.starts_at).where(Meeting.id != made.id)).all()[-1]
    assert isinstance(made, Meeting)
    assert made.starts_at == last + timedelta(weeks=4)
    assert made.place == "School"


@pytest.mark.usefixtures("initiative")
def test_open_decisions_of_earlier_meetings_are_listed_with_their_day(plan: OpenPlan) -> None:
    with plan.action("New decision") as session:
        zone = zone_of(session)
        held, coming = session.scalars(select(Meeting).order_by(Meeting.starts_at)).all()
        parts = decisions(lambda: zone)
        parts.make(session, coming.id)
        session.flush()
        rows = [cells for _key, cells in parts.read(session, coming.id)]
        assert [cells[3] for cells in rows] == [held.starts_at.date(), None]
        assert len(session.scalars(select(Decision)).all()) == 2


def test_a_new_value_begins_as_the_newest_one(plan: OpenPlan, initiative: UUID) -> None:
    with plan.action("New value") as session:
        (key,) = session.scalars(select(Indicator.id).where(Indicator.initiative_id == initiative)).all()
        values().make(session, key)
        session.flush()
        assert [cells[1] for _key, cells in values().read(session, key)] == ["68%", "68%"]
        (row,) = measures().read(session, initiative)
    assert row[1][:4] == ("Trust", "54%", "68%", "75%")


def test_a_commitment_needs_a_partner(plan: OpenPlan, initiative: UUID) -> None:
    with plan.action("Delete partners") as session:
        for each in [*session.scalars(select(Commitment)), *session.scalars(select(Institution))]:
            session.delete(each)
    with pytest.raises(PlannerError), plan.action("New commitment") as session:
        commitments().make(session, initiative)
