"""Closed lists of values."""

import pytest

from policeplanner.domain.base import Choice
from policeplanner.domain.vocabulary import Interpretation, Line, Service, Sex
from policeplanner.i18n import speaking


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (Service.BORDER, "border police", "police des frontières"),
        (Sex.FEMALE, "F", "F"),
        (Line.COMMAND, "command", "commandement"),
        (Interpretation.NONE, "none", "aucune"),
    ],
)
def test_values_have_a_name_in_both_languages(value: Choice, english: str, french: str) -> None:
    assert value.label == english
    with speaking("fr"):
        assert value.label == french


def test_values_are_kept_in_english() -> None:
    assert Interpretation("consecutive") is Interpretation.CONSECUTIVE
