"""Course editions."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policeplanner.domain.editions import Edition, EditionGroup, interpreted_minutes
from policeplanner.domain.vocabulary import Interpretation

ID = UUID(int=1)


def edition(interpretation: Interpretation) -> Edition:
    return Edition(activity_id=ID, version_id=ID, interpretation=interpretation)


def test_places_are_those_of_all_groups() -> None:
    one = edition(Interpretation.NONE)
    assert one.size == 0
    one.groups = [EditionGroup(edition_id=ID, size=12), EditionGroup(edition_id=ID, name="B", size=10)]
    assert one.size == 22


@pytest.mark.parametrize(("minutes", "stretched"), [(90, 145), (60, 100), (45, 75), (30, 50), (0, 0)])
def test_consecutive_interpretation_stretches_what_is_spoken(minutes: int, stretched: int) -> None:
    assert edition(Interpretation.CONSECUTIVE).minutes(minutes, spoken=True) == stretched
    assert edition(Interpretation.CONSECUTIVE).minutes(minutes, spoken=False) == minutes
    assert edition(Interpretation.SIMULTANEOUS).minutes(minutes, spoken=True) == minutes
    assert edition(Interpretation.NONE).minutes(minutes, spoken=True) == minutes


@given(st.integers(0, 600))
def test_interpreted_minutes_are_full_fives_and_never_too_few(minutes: int) -> None:
    stretched = interpreted_minutes(minutes)
    assert stretched % 5 == 0
    assert minutes <= stretched < minutes * 1.6 + 5.5
