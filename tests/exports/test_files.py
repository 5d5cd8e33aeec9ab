"""Files that appear whole or not at all."""

import errno
from pathlib import Path

import pytest

from policeplanner.exports.files import CannotWrite, file_stem, written_whole


def test_a_file_replaces_the_old_one_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    target.write_text("old")
    with pytest.raises(UnicodeEncodeError), written_whole(target) as beside:
        beside.write_text("half \ud800", encoding="utf-8")
    assert target.read_text() == "old"
    with written_whole(target) as beside:
        beside.write_text("new")
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "open in another program"),
        (errno.ENOENT, "folder does not exist"),
        (errno.EIO, "Choose another place"),
    ],
)
def test_what_went_wrong_is_said_with_what_to_do(tmp_path: Path, code: int, words: str) -> None:
    with pytest.raises(CannotWrite, match=words) as caught, written_whole(tmp_path / "plan.pdf"):
        raise OSError(code, "system words")
    assert "plan.pdf" in str(caught.value)
    assert str(tmp_path) not in str(caught.value)


def test_names_of_files_suit_every_system() -> None:
    assert file_stem("Plan annuel 2027 : Été à l’école") == "plan-annuel-2027-ete-a-l-ecole"
    assert file_stem("Қазақ") == "document"
    assert len(file_stem("a" * 300)) == 64
