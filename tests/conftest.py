"""What every test may ask for."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from policeplanner.store.workspace import Workspace


@pytest.fixture(scope="session")
def empty_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty plan once; copying it takes half the time of making one."""
    path = tmp_path_factory.mktemp("empty") / "plan.ppdb"
    Workspace.create(path, None).close()
    return path


@pytest.fixture
def workspace(empty_plan: Path, tmp_path: Path) -> Iterator[Workspace]:
    """Give a new, empty plan without passphrase."""
    plan = Workspace.open(Path(shutil.copy(empty_plan, tmp_path / "plan.ppdb")), None)
    yield plan
    plan.close()
