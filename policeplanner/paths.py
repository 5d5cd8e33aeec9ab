"""Where the program's own files and the user's folders are."""

from pathlib import Path

import platformdirs

_ROOT = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Return the path of a file shipped with the program, such as resource("fonts", "NotoSans-Regular.ttf")."""
    return _ROOT.joinpath("resources", *parts)


def user_folder() -> Path:
    """Return the folder for preferences, logs and the sample plan, made on first use. It never holds personal data."""
    folder = Path(platformdirs.user_data_dir("policeplanner", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
