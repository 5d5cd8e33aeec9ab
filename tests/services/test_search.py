"""Anything is found by a part of its name, in either script."""

from policeplanner.domain.participants import Participant
from policeplanner.services.initiatives import make_initiative
from policeplanner.services.search import search
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan


def test_courses_editions_trainers_and_venues_are_found(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        assert {hit.table for hit in search(session, "commissariat")} == {"course", "edition"}
        assert [hit.title.en for hit in search(session, "petr an")] == ["Ana Petrova"]
        assert [hit.context for hit in search(session, "OHRID")] == ["Ohrid"]


def test_a_name_is_found_in_the_other_script(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.action("Add") as session:
        session.add(Participant(surname="Ђорђевић", given_name="Жељко"))
    with workspace.reading() as session:
        assert [hit.table for hit in search(session, "zeljko đorđević")] == ["participant"]


def test_names_that_begin_with_the_words_come_first(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.action("Add") as session:
        session.add(Participant(surname="Stanic", given_name="Zoran"))
        session.add(Participant(surname="Zoranov", given_name="Stan"))
    with workspace.reading() as session:
        assert [hit.title.en for hit in search(session, "stan")] == ["Stan Zoranov", "Zoran Stanic"]


def test_an_initiative_is_found_once_as_what_it_is(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.action("Add") as session:
        initiative = make_initiative(session)
        session.flush()
        initiative.activity.title_en = "Safe school"
        initiative.municipality = "Tetovo"
    with workspace.reading() as session:
        assert [(hit.table, hit.context) for hit in search(session, "safe school")] == [("initiative", "Tetovo")]


def test_nothing_wanted_or_nothing_there_finds_nothing(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.reading() as session:
        assert search(session, "  ") == []
        assert search(session, "100%_") == []
