"""Plans with a few small tables."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from policeplanner.store.workspace import Workspace
from tests.store import records


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Workspace]:
    """Give a new plan without passphrase, with the small tables."""
    made = records.make(tmp_path / "plan.ppdb")
    yield made
    made.close()


@pytest.fixture
def secret_plan(tmp_path: Path) -> Iterator[Workspace]:
    """Give a new plan with the passphrase "heron", with the small tables."""
    made = records.make(tmp_path / "secret.ppdb", "heron")
    yield made
    made.close()
