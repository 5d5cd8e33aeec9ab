"""What every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from policeplanner.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Give a new, empty plan without passphrase."""
    plan = Workspace.create(tmp_path / "plan.ppdb", None)
    yield plan
    plan.close()
