"""A check tells in sentences whether a plan is sound."""

from contextlib import closing

import pytest

from policeplanner.store.checkup import check, check_file
from policeplanner.store.errors import NotAPlan, WrongPassphrase
from policeplanner.store.workspace import Workspace
from tests.store.records import add_school, file_of


def test_a_sound_plan_open_or_closed(plan: Workspace) -> None:
    add_school(plan)
    assert check_file(plan.path, None).sound
    plan.close()
    assert check_file(plan.path, None).findings == []


def test_changed_pages_are_counted(secret_plan: Workspace) -> None:
    add_school(secret_plan, "x" * 30_000)
    file = file_of(secret_plan)
    secret_plan.close()
    content = bytearray(file.path.read_bytes())
    for page in (8, 9):
        content[page * 4096 + 50] ^= 1
    file.path.write_bytes(content)
    assert check(file)[0] == "2 pages are not as they were written."
    with pytest.raises(WrongPassphrase):
        check_file(file.path, "sparrow")


def test_flipped_bytes_are_found(plan: Workspace) -> None:
    add_school(plan, "x" * 30_000)
    made = file_of(plan)
    plan.close()
    content = plan.path.read_bytes()
    plan.path.write_bytes(content[:8192] + b"\xff" * 4096 + content[12288:])
    assert check(made) != []
    found = check_file(plan.path, None)
    assert not found.sound
    assert all(line.endswith(".") for line in found.findings)


def test_links_that_lead_nowhere_are_counted(plan: Workspace) -> None:
    with closing(file_of(plan).connect(foreign_keys=False)) as connection:
        connection.execute("DROP TRIGGER journal_lesson_insert")
        connection.execute("INSERT INTO lesson (id, school_id, title) VALUES ('a', 'nowhere', '')")
    assert check_file(plan.path, None).findings == ["1 record points to a record that is not there."]


def test_something_else_cannot_be_checked(plan: Workspace) -> None:
    other = plan.path.with_name("other.ppdb")
    other.write_text("no plan")
    with pytest.raises(NotAPlan):
        check_file(other, None)
