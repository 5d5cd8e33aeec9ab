"""A plan for commands, unlocked by the environment."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from policeplanner.commands.words import PASSPHRASE_VARIABLE
from policeplanner.i18n import set_language
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan

PASSPHRASE = "blue lamp 7"


@pytest.fixture(autouse=True)
def english_and_unlocked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.setenv("LC_ALL", "C")
    yield
    set_language("en")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """Make a small plan without passphrase and close it."""
    workspace = Workspace.create(tmp_path / "plan.ppdb", None)
    small_plan(workspace)
    workspace.close()
    return tmp_path / "plan.ppdb"
