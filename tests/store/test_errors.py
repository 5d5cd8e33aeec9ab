"""Each error names the file, never the folder, and says what to do, in both languages."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import Language, speaking
from policeplanner.store import errors
from policeplanner.store.backups import Backup

BACKUP = Backup(Path("plan-20260102-030405.ppdb"), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), 4096)
PLACE = Path("home") / "ana" / "plan {1}.ppdb"
MAKERS: list[Callable[[], PlannerError]] = [
    lambda: errors.WrongPassphrase(PLACE),
    lambda: errors.NotAPlan(PLACE),
    lambda: errors.PlanTooNew(PLACE, "2.0"),
    lambda: errors.PlanLocked(PLACE, "office-7"),
    lambda: errors.PlanDamaged(PLACE, BACKUP),
    lambda: errors.PlanDamaged(PLACE),
    lambda: errors.ReadOnlyMedium(PLACE),
    lambda: errors.NetworkDrive(PLACE),
    lambda: errors.PlanExists(PLACE),
    lambda: errors.PlanMissing(PLACE),
    lambda: errors.PlanUnreadable(PLACE),
    lambda: errors.DiskFull(PLACE),
]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("make", MAKERS)
def test_the_text_names_the_file_and_leaves_nothing_open(make: Callable[[], PlannerError], language: Language) -> None:
    with speaking(language):
        text = str(make())
    assert "plan {1}.ppdb" in text
    assert "ana" not in text.split()
    assert "{" not in text.replace("plan {1}.ppdb", "")
    assert text.endswith(".")


def test_what_helps_is_named() -> None:
    assert "2026-01-02 03:04" in str(errors.PlanDamaged(PLACE, BACKUP))
    assert "2.0" in str(errors.PlanTooNew(PLACE, "2.0"))
    assert "office-7" in str(errors.PlanLocked(PLACE, "office-7"))
