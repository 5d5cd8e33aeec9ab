"""Records are found by how their words begin, and the index follows every change, undo included."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.participants import Participant
from policeplanner.domain.venues import Venue
from policeplanner.folding import fold
from policeplanner.store.engine import migrating_engine
from policeplanner.store.schema import METADATA
from policeplanner.store.search_index import matching, rebuild_index
from policeplanner.store.workspace import Workspace
from tests.plans import small_plan
from tests.store.records import file_of


def found(workspace: Workspace, wanted: str, limit: int = 50) -> list[str]:
    with workspace.reading() as session:
        return [table for table, _record in matching(session, fold(wanted).split(), limit)]


def test_a_word_is_found_by_its_beginning_in_either_script(workspace: Workspace) -> None:
    with workspace.action("Add") as session:
        session.add(Participant(surname="Čović", given_name="Željko"))
    assert found(workspace, "covic zel") == ["participant"]
    assert found(workspace, "Жељ") == ["participant"]
    assert found(workspace, "ovic") == []


def test_signs_of_the_query_language_are_only_letters(workspace: Workspace) -> None:
    with workspace.action("Add") as session:
        session.add(Venue(name_en='Hall "A" (north)', city="Ohrid"))
    assert found(workspace, 'hall "a" (n') == ["venue"]
    for wanted in ('"', "*", "AND", "hall OR x", "kind:venue", "^", "(", "-", "NEAR(a b)"):
        assert found(workspace, wanted) in ([], ["venue"])


def test_people_come_after_the_others_of_their_rank(workspace: Workspace) -> None:
    with workspace.action("Add") as session:
        session.add_all(Participant(surname="Ohridski", given_name="Ohran") for _ in range(30))
        session.add(Venue(name_en="Ohrid hall"))
        session.add(Venue(name_en="Hall of Ohrid"))
    assert found(workspace, "ohr", 20) == ["venue", *["participant"] * 19]


def test_an_edition_is_found_by_the_new_title_of_its_activity(workspace: Workspace) -> None:
    small_plan(workspace)
    with workspace.action("Rename") as session:
        edition = session.scalars(select(Edition)).first()
        assert edition is not None
        session.get_one(Activity, edition.activity_id).title_en = "Zebra crossing patrols"
    assert set(found(workspace, "zebra")) == {"activity", "edition"}
    workspace.undo()
    assert found(workspace, "zebra") == []


NAMES = st.sampled_from(["", "Ana", "Željko", "Ђорђе", "O’Neill", "ana maria", "x\ty"])
STEPS = st.lists(st.tuples(st.sampled_from(["add", "rename", "delete", "undo", "redo"]), NAMES, NAMES), max_size=12)


@settings(max_examples=15, deadline=None)
@given(steps=STEPS)
def test_after_any_changes_the_index_is_as_if_made_anew(steps: list[tuple[str, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "plan.ppdb", None)
        for step, one, other in steps:
            change(workspace, step, one, other)
        before = everything(workspace)
        engine = migrating_engine(file_of(workspace))
        with engine.begin() as connection:
            rebuild_index(connection, METADATA)
        engine.dispose()
        assert everything(workspace) == before
        workspace.close()


def change(workspace: Workspace, step: str, one: str, other: str) -> None:
    if step in {"undo", "redo"}:
        if workspace.undo_name if step == "undo" else workspace.redo_name:
            getattr(workspace, step)()
        return
    with workspace.action(step) as session:
        first = session.scalars(select(Participant)).first()
        if step == "add":
            session.add(Participant(surname=one, given_name=other))
        elif first is not None and step == "rename":
            first.surname = one
        elif first is not None:
            session.delete(first)


def everything(workspace: Workspace) -> list[set[tuple[str, object]]]:
    with workspace.reading() as session:
        return [set(matching(session, [word], 100)) for word in ("ana", "zelko", "dorde", "o'neill", "x", "y")]
