"""Fields of action and threats."""

import pytest
from sqlalchemy.exc import IntegrityError

from policeplanner.domain.fields import FieldOfAction, Threat
from policeplanner.store.workspace import Workspace


def test_a_code_stands_for_one_field(workspace: Workspace) -> None:
    with pytest.raises(IntegrityError), workspace.action("Add fields") as session:
        session.add_all([FieldOfAction(code="F06-COP", category="A", name_en="a", name_fr="b") for _ in range(2)])


def test_fields_and_threats_have_names_in_both_languages() -> None:
    assert FieldOfAction.text_names() == ("name", "short", "description")
    assert Threat(code="T-CYB", name_en="cybercrime", name_fr="cybercriminalité").text("name").fr == "cybercriminalité"
