"""Errors the user can put right."""

import pytest

from policeplanner.domain.errors import PlannerError


def test_the_text_is_shown_as_it_is() -> None:
    with pytest.raises(PlannerError) as caught:
        raise PlannerError("The plan is open elsewhere. Close it there first.")
    assert str(caught.value) == "The plan is open elsewhere. Close it there first."
