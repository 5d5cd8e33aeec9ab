"""Where the program's files and the user's folder are."""

from pathlib import Path

import platformdirs
import pytest

from policeplanner.paths import resource, user_folder


def test_resources_are_found_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert resource("fonts", "NotoSans-Regular.ttf").is_file()


def test_the_user_folder_is_made_on_first_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda name, **_: str(tmp_path / "home" / name))
    assert user_folder() == tmp_path / "home" / "policeplanner"
    assert user_folder().is_dir()
