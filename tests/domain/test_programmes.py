"""Programmes and their risks."""

from uuid import UUID

from policeplanner.domain.programmes import Programme, ProgrammeStatus, Risk, RiskStatus
from policeplanner.domain.vocabulary import Line


def test_a_new_programme_is_a_draft_of_training() -> None:
    programme = Programme(title_en="Community policing")
    assert (programme.status, programme.line) == (ProgrammeStatus.DRAFT, Line.TRAINING)
    assert programme.text_names() == ("title", "aim")


def test_a_new_risk_is_open_and_in_the_middle_of_the_scale() -> None:
    risk = Risk(programme_id=UUID(int=1))
    assert (risk.likelihood, risk.severity, risk.status) == (3, 3, RiskStatus.OPEN)
