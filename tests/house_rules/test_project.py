"""What holds for every file of the project, whatever its kind."""

import re
import tomllib
from pathlib import Path

import policeplanner
from tests.house_rules.sources import ROOT, SCRIPTS, TEXT_FILES, name_of

HOSTS = ("py" + r"pi\.org", "python" + r"hosted\.org", "npm" + r"js\.(org|com)")  # split, so that they are not here
REGISTRY = re.compile("|".join(HOSTS))
DIARY = re.compile(r"(?i:\bissues? #?\d)|\bTODO\b|\bFIXME\b")


def test_text_files_end_with_one_newline() -> None:
    untidy = [
        name_of(path) for path in TEXT_FILES if not re.search(r"(\A|[^\n]\n)\Z", path.read_text(encoding="utf-8"))
    ]
    assert untidy == []


def test_no_file_names_the_host_of_a_package_registry() -> None:
    assert [name_of(path) for path in TEXT_FILES if REGISTRY.search(path.read_text(encoding="utf-8"))] == []


def test_no_code_is_a_diary() -> None:
    others = [path for path in SCRIPTS if path != Path(__file__)]
    assert [name_of(path) for path in others if DIARY.search(path.read_text(encoding="utf-8"))] == []


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert project["version"] == policeplanner.__version__
    assert f"## [{policeplanner.__version__}]" in changes
