"""The demo goes from nothing to a scheduled, checked and printed plan."""

from pathlib import Path

import pytest

from policeplanner.demo import PASSPHRASE, PLAN_NAME, make_demo
from policeplanner.i18n import speaking
from policeplanner.services.solving import Effort
from policeplanner.store.errors import WrongPassphrase
from policeplanner.store.workspace import Workspace


def test_the_demo_makes_an_encrypted_plan_and_all_its_documents(tmp_path: Path) -> None:
    said: list[str] = []
    with speaking("fr"):
        make_demo(tmp_path, said.append, effort=Effort(seconds=0.2))
    endings = [path.suffix for path in tmp_path.iterdir()]
    assert endings.count(".xlsx") == 4
    assert endings.count(".pdf") >= 2 + 3 * 12 + 2 * 20
    assert said[0] == "Plan d’exemple"
    assert any("2027-01" in line for line in said)
    with pytest.raises(WrongPassphrase):
        Workspace.open(tmp_path / PLAN_NAME, "guess")
    workspace = Workspace.open(tmp_path / PLAN_NAME, PASSPHRASE)
    assert workspace.undo_name == "Schedule edition"
    workspace.close()
