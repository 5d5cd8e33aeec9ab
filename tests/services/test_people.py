"""Names across scripts, people found twice, two made one."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from policeplanner.domain.participants import Nomination, NominationStatus, Participant
from policeplanner.services.people import (
    found_by_name,
    known_people,
    merge,
    name_key,
    namesakes,
    remove_people,
    sharing_names,
    skeleton,
    uses,
)
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan

WORD = st.text(alphabet="abcdefghijklmnoprstuvzčćžš", min_size=1, max_size=10)


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    return small_plan(workspace)


def person(session: Session, given_name: str, surname: str, **more: object) -> UUID:
    made = Participant(given_name=given_name, surname=surname, **more)  # type: ignore[arg-type]
    session.add(made)
    session.flush()
    return made.id


def test_a_name_has_one_key_in_any_script_and_order() -> None:
    assert name_key("Željko", "Čović") == name_key("Човић", "Жељко") == name_key("COVIC", "zeljko")
    assert name_key("Ana-Marija", "Ilieva") == name_key("Ana Marija", "Ilieva")
    assert skeleton(name_key("Ana", "Stojanovska")) == skeleton(name_key("Ana", "Stoyanovska"))


@given(WORD, WORD)
def test_keys_do_not_depend_on_order_or_case(one: str, other: str) -> None:
    assert name_key(one, other) == name_key(other.upper(), one.upper())


def test_namesakes_are_found_in_the_other_script(workspace: Workspace, ids: SmallPlan) -> None:
    del ids
    with workspace.action("Add") as session:
        latin = person(session, "Željko", "Čović")
        other = person(session, "Жељко", "Човић")
        person(session, "Željka", "Čović")
    with workspace.reading() as session:
        first = next(each for each in known_people(session) if each.id == latin)
        assert [each.id for each in namesakes(session, first)] == [other]
        assert [set(group) for group in sharing_names(session)] == [{latin, other}]
        assert {each.id for each in found_by_name(session, "covic zeljk")} >= {latin, other}


def test_merging_keeps_every_course_and_fills_what_was_empty(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Add") as session:
        kept = person(session, "Ana", "Petrova", rank="Inspector")
        other = person(session, "Ana", "Petrova", rank="Chief", contact="ana@example.org")
        session.add(Nomination(edition_id=ids.edition, participant_id=kept))
        session.add(Nomination(edition_id=ids.edition, participant_id=other, status=NominationStatus.CONFIRMED))
    with workspace.action("Merge") as session:
        assert merge(session, kept, [other]) == 1
    with workspace.reading() as session:
        assert session.scalars(select(Nomination.status)).all() == [NominationStatus.CONFIRMED]
        merged = session.scalars(select(Participant)).one()
        assert (merged.id, merged.rank, merged.contact) == (kept, "Inspector", "ana@example.org")
    workspace.undo()
    with workspace.reading() as session:
        assert session.scalar(select(func.count(Nomination.id))) == 2
        assert session.scalar(select(func.count(Participant.id))) == 2


def test_who_is_nominated_is_deleted_with_the_nominations(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Add") as session:
        ana = person(session, "Ana", "Petrova")
        session.add(Nomination(edition_id=ids.edition, participant_id=ana))
    with workspace.reading() as session:
        assert [(use.person, use.title.en) for use in uses(session, [ana])] == [(ana, "Station commanders")]
    with workspace.action("Delete") as session:
        remove_people(session, [ana])
    with workspace.reading() as session:
        assert session.scalar(select(func.count(Nomination.id))) == 0
    workspace.undo()
    with workspace.reading() as session:
        assert session.scalar(select(func.count(Nomination.id))) == 1
