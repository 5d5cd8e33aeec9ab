"""The project's own files, as the house rules look at them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "policeplanner"
FORMS = PACKAGE / "gui" / "forms"
SKIPPED = {"__pycache__", "build", "demo", "dist"}
TEXT_ENDINGS = {".csv", ".css", ".in", ".json", ".md", ".py", ".qss", ".svg", ".toml", ".ts", ".txt", ".ui", ""}


def files(folder: Path) -> Iterator[Path]:
    """Yield every file of a folder, without what git ignores or keeps for itself."""
    for path in sorted(folder.iterdir()):
        if path.is_file():
            yield path
        elif path.name not in SKIPPED and (path.name == ".ci" or not path.name.startswith(".")):
            yield from files(path)


def name_of(path: Path) -> str:
    """Return the path as one writes it in the project."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


TEXT_FILES = [path for path in files(ROOT) if path.suffix in TEXT_ENDINGS and FORMS not in path.parents]
MODULES = [path for path in files(PACKAGE) if path.suffix == ".py" and FORMS not in path.parents]
SCRIPTS = [path for path in files(ROOT) if path.suffix == ".py" and FORMS not in path.parents]
