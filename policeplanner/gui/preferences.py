"""What the program remembers between starts, outside the plan: language, theme, recent files, sizes."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from policeplanner.i18n import Language
from policeplanner.store.rotation import RECENT

_KEPT = 8
LOCK_MINUTES = 15


@dataclass(frozen=True)
class Recent:
    """A plan that was open before, and when."""

    path: Path
    opened: datetime

    @property
    def present(self) -> bool:
        """Tell whether the file can be seen now; a USB stick may not be connected."""
        return self.path.exists()


class Preferences:
    """A small file in the user's folder. It holds file names and sizes, never anything of a plan."""

    def __init__(self, path: Path) -> None:
        """Read the preferences at a path, or begin empty."""
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        """The language chosen, at first that of the system if it is French, else English."""
        system = "fr" if QLocale.system().language() == QLocale.Language.French else "en"
        return "fr" if self._kept.value("language", system) == "fr" else "en"

    @language.setter
    def language(self, chosen: Language) -> None:
        self._kept.setValue("language", chosen)

    @property
    def theme(self) -> str:
        """Follow the "system", or stay "light" or "dark"."""
        return str(self._kept.value("theme", "system"))

    @theme.setter
    def theme(self, wish: str) -> None:
        self._kept.setValue("theme", wish)

    @property
    def lock_minutes(self) -> int:
        """Minutes without mouse or keyboard after which a plan with a passphrase is covered; 0 for never."""
        return self._number("lock_minutes", LOCK_MINUTES, 0)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._kept.setValue("lock_minutes", minutes)

    @property
    def backups_kept(self) -> int:
        """How many of the newest backups are kept, besides those of days, weeks and months."""
        return self._number("backups_kept", RECENT, 1)

    @backups_kept.setter
    def backups_kept(self, count: int) -> None:
        self._kept.setValue("backups_kept", count)

    @property
    def recent(self) -> list[Recent]:
        """Plans opened before, the latest first."""
        try:
            stored = json.loads(str(self._kept.value("recent", "[]")))
            return [Recent(Path(path), datetime.fromisoformat(opened)) for path, opened in stored]
        except (ValueError, TypeError):  # somebody has been at the file; a list of names is not worth a complaint
            return []

    def remember(self, path: Path) -> None:
        """Put a plan at the head of the recent ones."""
        others = [entry for entry in self.recent if entry.path != path.resolve()]
        self._store_recent([Recent(path.resolve(), datetime.now(UTC)), *others][:_KEPT])

    def forget_recent(self) -> None:
        """Clear the list: file names can be sensitive."""
        self._store_recent([])

    def size(self, name: str) -> QByteArray:
        """Return a remembered geometry or header state, empty when there is none."""
        kept = self._kept.value(f"sizes/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_size(self, name: str, state: QByteArray) -> None:
        """Remember a geometry or header state."""
        self._kept.setValue(f"sizes/{name}", state)

    def _number(self, name: str, usual: int, least: int) -> int:
        try:
            return max(least, int(str(self._kept.value(name, usual))))
        except ValueError:  # somebody has been at the file
            return usual

    def _store_recent(self, entries: list[Recent]) -> None:
        self._kept.setValue("recent", json.dumps([(str(e.path), e.opened.isoformat()) for e in entries]))
