"""The sound plan that the tests of the plan check break."""

from collections.abc import Iterator

import pytest

from policeplanner.store.workspace import Workspace
from tests.services.checks.sound_plan import SoundPlan


@pytest.fixture(scope="session")
def built_plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundPlan]:
    """Build the sound plan once, in a real file, inside an action that stays open."""
    workspace = Workspace.create(tmp_path_factory.mktemp("sound") / "plan.ppdb", None)
    with workspace.action("Make a sound plan") as session:
        yield SoundPlan(session)
    workspace.close()


@pytest.fixture
def plan(built_plan: SoundPlan) -> Iterator[SoundPlan]:
    """Give the sound plan; what a test changes in it is taken back."""
    change = built_plan.session.begin_nested()
    yield built_plan
    change.rollback()
