"""Plans are kept from the command line."""

from pathlib import Path

import pytest

from policeplanner.cli import main
from policeplanner.commands.words import DONE, ERRORS_FOUND


def test_a_backup_is_made_listed_and_restored(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", str(plan)]) == DONE
    backup = Path(capsys.readouterr().out.strip())
    assert main(["restore", str(plan)]) == DONE
    assert str(backup) in capsys.readouterr().out
    plan.write_bytes(b"not a plan any more")
    assert main(["restore", str(plan), str(backup)]) == DONE
    assert main(["check", str(plan)]) in {DONE, ERRORS_FOUND}
