"""Participants and nominations."""

from uuid import UUID

import pytest

from policeplanner.domain.participants import TAKES_A_PLACE, Nomination, NominationStatus, Participant, VettingStatus

ID = UUID(int=1)


@pytest.mark.parametrize(
    ("given_name", "surname", "full"),
    [("Mira", "Stojanova", "Mira Stojanova"), ("", "Berisha", "Berisha"), ("", "", "")],
)
def test_the_full_name_has_no_loose_spaces(given_name: str, surname: str, full: str) -> None:
    assert Participant(given_name=given_name, surname=surname).full_name == full


@pytest.mark.parametrize("status", [NominationStatus.RESERVE, NominationStatus.DECLINED, NominationStatus.NO_SHOW])
def test_reserve_declined_and_absent_take_no_place(status: NominationStatus) -> None:
    assert status not in TAKES_A_PLACE


def test_a_new_nomination_takes_a_place_and_asks_for_no_vetting() -> None:
    nomination = Nomination(edition_id=ID, participant_id=ID)
    assert nomination.status in TAKES_A_PLACE
    assert nomination.vetting is VettingStatus.NOT_REQUIRED


def test_vetting_has_no_column_for_reasons() -> None:
    columns = {name for name in map(str, Nomination.__table__.columns) if ".vetting" in name}
    assert columns == {f"nomination.vetting{end}" for end in ("", "_on", "_authority", "_valid_until")}
