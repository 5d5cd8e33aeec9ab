"""Files that appear whole or not at all."""

import errno
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import translate


class CannotWrite(PlannerError):
    """A document cannot be saved where the user wants it."""


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a name beside the file to write to, then put it in its place; on any failure nothing is left behind.

    Raises CannotWrite, with what to do, when the file is open elsewhere, protected, or the disk is full.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        yield beside
        beside.replace(path)
    except OSError as failure:
        raise CannotWrite(_reason(failure, path)) from failure
    finally:
        _remove(beside)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:  # the folder itself is gone or protected: nothing was left behind there
        return


def _reason(failure: OSError, path: Path) -> str:
    if failure.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        text = translate("Report", "“{name}” was not saved: the disk is full. Free some space or choose another place.")
    elif failure.errno in {errno.ENOENT, errno.ENOTDIR}:
        text = translate("Report", "“{name}” was not saved: its folder does not exist. Choose another place.")
    elif failure.errno in {errno.EACCES, errno.EPERM, errno.EBUSY, errno.EROFS, errno.EISDIR, errno.ETXTBSY}:
        text = translate(
            "Report",
            "“{name}” was not saved: it is open in another program, or the folder is protected. "
            "Close it there or choose another place.",
        )
    else:
        text = translate("Report", "“{name}” was not saved. Choose another place.")
    return text.format(name=path.name)


def file_stem(text: str) -> str:
    """Return a name for a file that every system accepts, without extension: letters, figures and hyphens."""
    plain = unicodedata.normalize("NFD", text.replace("’", "'")).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:64].rstrip("-") or "document"
