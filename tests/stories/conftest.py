"""What whole tasks start from: the window on its first page, and a file of the sample plan."""

import shutil
from pathlib import Path

import pytest

from policeplanner.services.sample import make_sample_plan
from tests.gui.conftest import (
    application_parts,
    desktop,
    file,
    ids,
    make_window,
    mission,
    nobodys_folder,
    preferences,
    prepared,
    pytest_collection_modifyitems,
    window,
)

__all__ = [
    "application_parts",
    "desktop",
    "file",
    "ids",
    "make_window",
    "mission",
    "nobodys_folder",
    "preferences",
    "prepared",
    "pytest_collection_modifyitems",
    "window",
]


@pytest.fixture(scope="session")
def sample_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the sample plan once, without timetables."""
    path = tmp_path_factory.mktemp("sample") / "sample.ppdb"
    make_sample_plan(path, None).close()
    return path


@pytest.fixture
def sample(sample_made: Path, tmp_path: Path) -> Path:
    """Give a copy of the sample plan."""
    return Path(shutil.copy(sample_made, tmp_path / "sample.ppdb"))
