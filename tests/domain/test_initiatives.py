"""Commitments of partners."""

from datetime import date
from uuid import UUID

import pytest

from policeplanner.domain.initiatives import Commitment, CommitmentStatus, Decision, DecisionStatus

ID = UUID(int=1)
DUE = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("status", "due_on", "today", "late"),
    [
        (CommitmentStatus.PLANNED, DUE, DUE, False),
        (CommitmentStatus.PLANNED, DUE, date(2027, 3, 2), True),
        (CommitmentStatus.KEPT, DUE, date(2027, 3, 2), False),
        (CommitmentStatus.DROPPED, DUE, date(2027, 3, 2), False),
        (CommitmentStatus.PLANNED, None, date(2027, 3, 2), False),
    ],
)
def test_a_promise_is_late_the_day_after(
    status: CommitmentStatus, due_on: date | None, today: date, late: bool
) -> None:
    commitment = Commitment(initiative_id=ID, institution_id=ID, status=status, due_on=due_on)
    assert commitment.late(today) is late


@pytest.mark.parametrize(
    ("status", "due_on", "late"),
    [
        (DecisionStatus.UNDER_WAY, DUE, True),
        (DecisionStatus.UNDER_WAY, date(2027, 3, 2), False),
        (DecisionStatus.UNDER_WAY, None, False),
        (DecisionStatus.DONE, DUE, False),
        (DecisionStatus.DROPPED, DUE, False),
    ],
)
def test_a_decision_is_late_the_day_after(status: DecisionStatus, due_on: date | None, late: bool) -> None:
    decision = Decision(meeting_id=ID, status=status, due_on=due_on)
    assert decision.late(date(2027, 3, 2)) is late
