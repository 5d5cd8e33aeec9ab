"""Plans are made and checked from the command line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from policeplanner.cli import main
from policeplanner.commands.words import DONE, ERRORS_FOUND, REFUSED
from policeplanner.domain.placements import Placement
from policeplanner.store.workspace import Workspace


def test_a_new_plan_has_its_catalogue_and_can_be_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / "new.ppdb")
    assert main(["new", path, "--office", "MtSk", "--year", "2027"]) == DONE
    assert main(["import-catalogue", path]) == DONE
    assert "0 new, 0 changed" in capsys.readouterr().out
    assert main(["check", path]) == DONE
    assert "The file is sound." in capsys.readouterr().out


def test_an_existing_plan_is_not_made_anew(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = plan.read_bytes()
    assert main(["new", str(plan), "--office", "MtSk", "--year", "2027"]) == REFUSED
    assert "already" in capsys.readouterr().err
    assert plan.read_bytes() == before


def test_a_plan_with_errors_ends_with_a_code_of_its_own(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = Workspace.open(plan, None)
    with workspace.action("Place two lessons at once") as session:
        for placement in session.scalars(select(Placement).limit(2)):
            placement.starts_at = datetime(2027, 1, 11, 8, tzinfo=UTC)
    workspace.close()
    assert main(["check", str(plan), "--on", "2027-01-04"]) == ERRORS_FOUND
    assert "group-two-places" in capsys.readouterr().out
