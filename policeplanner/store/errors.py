"""What can go wrong with a plan file and what the user can do about it."""

from pathlib import Path
from typing import TYPE_CHECKING

from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import translate

if TYPE_CHECKING:
    from policeplanner.store.backups import Backup


class PlanFileError(PlannerError):
    """Something about one plan file. `path` is the file; the text names it without its folder."""

    def __init__(self, path: Path, text: str) -> None:
        """Put the file's name in place of {file}."""
        super().__init__(text.format(file=path.name))
        self.path = path


class WrongPassphrase(PlanFileError):
    """The passphrase does not open the file, or its first page is damaged: the two look the same from outside."""

    def __init__(self, path: Path) -> None:
        """Name the two possible causes."""
        super().__init__(
            path,
            translate(
                "PlanFile",
                "This passphrase does not open “{file}”. Check the keyboard layout and the Caps Lock key, then try"
                " again. If you are certain that the passphrase is right, the beginning of the file may be damaged:"
                " then restore a backup.",
            ),
        )


class NotAPlan(PlanFileError):
    """The file is something else."""

    def __init__(self, path: Path) -> None:
        """Say so."""
        super().__init__(
            path,
            translate("PlanFile", "“{file}” is not a plan of this program. Choose a file whose name ends in .ppdb."),
        )


class PlanTooNew(PlanFileError):
    """A later version of the program made the file."""

    def __init__(self, path: Path, made_by: str) -> None:
        """Name the version that is needed."""
        text = translate(
            "PlanFile",
            "“{file}” was made by version {version} of the program, which is newer than this one. Install that"
            " version to open the plan; nothing in it was changed.",
        )
        super().__init__(path, text.replace("{version}", made_by))
        self.made_by = made_by


class PlanLocked(PlanFileError):
    """Another process has the plan open."""

    def __init__(self, path: Path, holder: str = "") -> None:
        """Name the computer that has it open, where known."""
        text = translate(
            "PlanFile", "“{file}” is already open in another window or program. Close it there, then try again."
        )
        if holder:
            text += " " + translate("PlanFile", "It is open on the computer “{computer}”.")
        super().__init__(path, text.replace("{computer}", holder))
        self.holder = holder


class PlanDamaged(PlanFileError):
    """The file's bytes are not what was written. `newest_good` is the newest backup that passed every check."""

    def __init__(self, path: Path, newest_good: "Backup | None" = None) -> None:
        """Offer the newest good backup."""
        if newest_good:
            text = translate(
                "PlanFile",
                "“{file}” is damaged and was not opened. The newest good backup is of {moment} (UTC): restore it.",
            ).replace("{moment}", f"{newest_good.made_at:%Y-%m-%d %H:%M}")
        else:
            text = translate(
                "PlanFile",
                "“{file}” is damaged and was not opened. No good backup was found beside it. Look for a copy on another"
                " disk, and keep the damaged file.",
            )
        super().__init__(path, text)
        self.newest_good = newest_good


class ReadOnlyMedium(PlanFileError):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path) -> None:
        """Offer the two ways out."""
        super().__init__(
            path,
            translate(
                "PlanFile",
                "“{file}” is in a place where nothing can be written. Copy it to this computer and open the copy, or"
                " open it for reading only.",
            ),
        )


class NetworkDrive(PlanFileError):
    """The file is on a network drive, where two computers could damage it."""

    def __init__(self, path: Path) -> None:
        """Offer the way out."""
        super().__init__(
            path,
            translate(
                "PlanFile",
                "“{file}” is on a network drive, where a plan can be damaged. Copy it to this computer and open the"
                " copy.",
            ),
        )


class PlanExists(PlanFileError):
    """A new plan would overwrite a file."""

    def __init__(self, path: Path) -> None:
        """Ask for another name."""
        super().__init__(path, translate("PlanFile", "There is already a file “{file}”. Choose another name."))


class PlanMissing(PlanFileError):
    """The file is not there."""

    def __init__(self, path: Path) -> None:
        """Say what may have happened."""
        super().__init__(
            path,
            translate(
                "PlanFile",
                "“{file}” was not found. It may have been moved, or the disk it is on is not connected.",
            ),
        )


class PlanUnreadable(PlanFileError):
    """The computer does not let this user read the file, or another program keeps it to itself."""

    def __init__(self, path: Path) -> None:
        """Name both causes."""
        super().__init__(
            path,
            translate(
                "PlanFile",
                "“{file}” may not be read. Close any other program that is using it, or ask whoever looks after this"
                " computer for the right to read it.",
            ),
        )


class DiskFull(PlanFileError):
    """The disk has no room, or refuses to write."""

    def __init__(self, path: Path) -> None:
        """Say what is safe and what to do."""
        super().__init__(
            path,
            translate(
                "PlanFile",
                "“{file}” could not be written: the disk is full or no longer answers. The last change was not kept;"
                " everything before it is safe. Make room on the disk, then try again.",
            ),
        )


class NothingToUndo(PlannerError):
    """There is no step to undo or to redo."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(translate("PlanFile", "There is nothing to undo or redo."))
