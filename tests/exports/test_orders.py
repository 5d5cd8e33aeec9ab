"""Documents are ordered by their key, for one subject or for each."""

from pathlib import Path

import pytest

from policeplanner.domain.errors import PlannerError
from policeplanner.exports.orders import Order, deliver, listing
from policeplanner.services.solving import Effort, schedule_edition
from policeplanner.store.workspace import Workspace
from tests.plans import MONDAY, small_plan


@pytest.fixture
def scheduled(workspace: Workspace) -> Workspace:
    """Give a small plan whose edition has its timetable."""
    schedule_edition(workspace, small_plan(workspace).edition, effort=Effort(seconds=2))
    return workspace


def test_every_document_is_listed() -> None:
    assert [line.split()[0] for line in listing()] == [
        "training-plan",
        "budget",
        "timetable",
        "timetable-changes",
        "participants",
        "trainer-schedule",
    ]


def test_a_document_without_subject_is_made_for_each(scheduled: Workspace, tmp_path: Path) -> None:
    made = list(deliver(scheduled, Order("trainer-schedule", MONDAY, 2027), tmp_path / "new" / "folder"))
    assert len(made) == 2
    assert len({path.name for path in made}) == 2
    assert all(path.read_bytes().startswith(b"%PDF") for path in made)


def test_a_subject_is_found_by_a_part_of_its_name(scheduled: Workspace, tmp_path: Path) -> None:
    made = list(deliver(scheduled, Order("trainer-schedule", MONDAY, 2027, form="excel", about="petrova"), tmp_path))
    assert [path.suffix for path in made] == [".xlsx"]
    assert len(list(deliver(scheduled, Order("timetable", MONDAY, 2027, about="2027-01"), tmp_path))) == 1


def test_one_language_never_takes_the_file_of_another(scheduled: Workspace, tmp_path: Path) -> None:
    names = set()
    for languages in (("en",), ("fr",), ("en", "fr")):
        (path,) = deliver(scheduled, Order("timetable", MONDAY, 2027, languages), tmp_path)
        names.add(path.name)
    assert len(names) == 3


@pytest.mark.parametrize(
    "order",
    [
        Order("horoscope", MONDAY, 2027),
        Order("timetable", MONDAY, 2027, about="2031-07"),
    ],
)
def test_what_cannot_be_made_is_said(scheduled: Workspace, tmp_path: Path, order: Order) -> None:
    with pytest.raises(PlannerError, match=r"horoscope|timetable|2031-07"):
        list(deliver(scheduled, order, tmp_path))
    assert [path for path in tmp_path.iterdir() if path.suffix in {".pdf", ".xlsx"}] == []
