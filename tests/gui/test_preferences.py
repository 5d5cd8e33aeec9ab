"""What is remembered between starts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale

from policeplanner.gui.preferences import Preferences


def test_language_and_theme_are_remembered(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "p.ini")
    first.language, first.theme = "fr", "dark"
    del first
    again = Preferences(tmp_path / "p.ini")
    assert (again.language, again.theme) == ("fr", "dark")


@pytest.mark.parametrize(("system", "expected"), [("fr_BE", "fr"), ("fr_FR", "fr"), ("de_AT", "en"), ("en_GB", "en")])
def test_at_first_the_language_is_that_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, expected: str
) -> None:
    there = QLocale(system)
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: there))
    fresh = Preferences(tmp_path / "p.ini")
    assert fresh.language == expected
    assert fresh.theme == "system"


def test_recent_plans_come_latest_first_without_doubles_and_at_most_eight(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "p.ini")
    for number in range(10):
        kept.remember(tmp_path / f"plan-{number}.ppdb")
    kept.remember(tmp_path / "plan-5.ppdb")
    names = [entry.path.stem for entry in kept.recent]
    assert names == [f"plan-{number}" for number in (5, 9, 8, 7, 6, 4, 3, 2)]


def test_a_plan_that_cannot_be_seen_is_known_to_be_absent(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "p.ini")
    (tmp_path / "here.ppdb").touch()
    kept.remember(tmp_path / "gone.ppdb")
    kept.remember(tmp_path / "here.ppdb")
    assert [entry.present for entry in kept.recent] == [True, False]


def test_the_list_can_be_cleared_because_names_can_be_sensitive(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "p.ini")
    kept.remember(tmp_path / "informants.ppdb")
    kept.forget_recent()
    assert kept.recent == []
    del kept
    assert "informants" not in (tmp_path / "p.ini").read_text(encoding="utf-8")


def test_sizes_are_remembered_by_name(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "p.ini")
    assert kept.size("window").isEmpty()
    kept.keep_size("window", QByteArray(b"\x01\x02"))
    assert kept.size("window") == QByteArray(b"\x01\x02")


@pytest.mark.parametrize("broken", ["recent=not json", "recent=[[1]]", "\x00\x01\x02garbage", "sizes\\window=seven"])
def test_a_damaged_file_of_preferences_never_keeps_the_program_from_starting(tmp_path: Path, broken: str) -> None:
    (tmp_path / "p.ini").write_text(f"[General]\n{broken}\n", encoding="utf-8")
    kept = Preferences(tmp_path / "p.ini")
    assert kept.recent == []
    assert kept.size("window").isEmpty()


def test_lock_time_and_number_of_backups_are_remembered(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "p.ini")
    assert (kept.lock_minutes, kept.backups_kept) == (15, 10)
    kept.lock_minutes, kept.backups_kept = 0, 30
    del kept
    again = Preferences(tmp_path / "p.ini")
    assert (again.lock_minutes, again.backups_kept) == (0, 30)


def test_a_number_spoilt_by_hand_is_the_usual_one(tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text("[General]\nlock_minutes=soon\nbackups_kept=-4\n", encoding="utf-8")
    kept = Preferences(tmp_path / "p.ini")
    assert (kept.lock_minutes, kept.backups_kept) == (15, 1)
