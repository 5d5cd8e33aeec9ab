"""The command line, as a user types it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from policeplanner.cli import DONE, ERRORS_FOUND, PASSPHRASE_VARIABLE, REFUSED, USAGE, main, wanted_language
from policeplanner.domain.placements import Placement
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
    """Make a small encrypted plan and close it."""
    workspace = Workspace.create(tmp_path / "plan.ppdb", PASSPHRASE)
    small_plan(workspace)
    workspace.close()
    return tmp_path / "plan.ppdb"


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


def test_the_wrong_passphrase_is_said_calmly(
    plan: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "wrong")
    assert main(["--lang", "fr", "check", str(plan)]) == REFUSED
    assert "Cette phrase secrète n’ouvre pas" in capsys.readouterr().err


def test_a_plan_is_scheduled_checked_and_its_history_told(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schedule", str(plan), "2027-01", "--seconds", "5"]) == DONE
    assert "6 of 6 lessons placed" in capsys.readouterr().out
    assert main(["history", str(plan), "--lang", "fr", "--limit", "1"]) == DONE
    assert "Établir l’emploi du temps" in capsys.readouterr().out
    assert main(["schedule", str(plan), "2031-01"]) == REFUSED
    assert "2031-01" in capsys.readouterr().err


def test_a_plan_with_errors_ends_with_a_code_of_its_own(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workspace = Workspace.open(plan, PASSPHRASE)
    with workspace.action("Place two lessons at once") as session:
        for placement in session.scalars(select(Placement).limit(2)):
            placement.starts_at = datetime(2027, 1, 11, 8, tzinfo=UTC)
    workspace.close()
    assert main(["check", str(plan), "--on", "2027-01-04"]) == ERRORS_FOUND
    assert "group-two-places" in capsys.readouterr().out


def test_documents_are_listed_and_written(plan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(plan)]) == DONE
    assert "training-plan" in capsys.readouterr().out
    out = tmp_path / "out"
    for words in (
        ["training-plan", "--format", "excel"],
        ["training-plan", "--in", "fr"],
        ["timetable", "--in", "both"],
    ):
        main(["schedule", str(plan), "--seconds", "5", "--unplaced"])
        assert main(["export", str(plan), *words, "--into", str(out)]) == DONE
    assert sorted(path.suffix for path in out.iterdir()) == [".pdf", ".pdf", ".xlsx"]
    assert main(["export", str(plan), "horoscope"]) == REFUSED
    assert "horoscope" in capsys.readouterr().err


def test_a_backup_is_made_listed_and_restored(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", str(plan)]) == DONE
    backup = Path(capsys.readouterr().out.strip())
    assert main(["restore", str(plan)]) == DONE
    assert str(backup) in capsys.readouterr().out
    plan.write_bytes(b"not a plan any more")
    assert main(["restore", str(plan), str(backup)]) == DONE
    assert main(["check", str(plan)]) in {DONE, ERRORS_FOUND}


def test_words_that_mean_nothing_are_answered_with_the_way_to_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["frobnicate"]) == USAGE
    assert "--help" in capsys.readouterr().err
    assert main(["--lang", "fr", "check", "--help"]) == DONE
    shown = capsys.readouterr().out
    assert "usage\u00a0: policeplanner" in shown
    assert "show this help" not in shown


def test_the_language_is_asked_for_or_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    assert wanted_language(["--lang", "fr"]) == "fr"
    assert wanted_language(["check", "--lang=fr"]) == "fr"
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert wanted_language(["check"]) == "fr"
    assert wanted_language(["check", "--lang", "en"]) == "en"
