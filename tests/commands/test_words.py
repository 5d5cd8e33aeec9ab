"""What all commands share: passphrases and plain words."""

from pathlib import Path

import pytest

from policeplanner.cli import main
from policeplanner.commands.words import DONE, PASSPHRASE_VARIABLE, REFUSED
from policeplanner.store.workspace import Workspace
from tests.commands.conftest import PASSPHRASE


def test_the_wrong_passphrase_is_said_calmly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = tmp_path / "plan.ppdb"
    Workspace.create(plan, PASSPHRASE).close()
    assert main(["history", str(plan)]) == DONE
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "wrong")
    assert main(["--lang", "fr", "check", str(plan)]) == REFUSED
    assert "Cette phrase secrète n’ouvre pas" in capsys.readouterr().err
