"""Rows matched to people: never by the name alone, nothing lost, the reserve list when places are full."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Nomination, NominationStatus, Participant
from policeplanner.domain.vocabulary import Service, Sex
from policeplanner.services.nomination_tables import Entry, entries, read_table
from policeplanner.services.nominations import Judged, Standing, Taken, add_nominations, judge, promote, ready
from policeplanner.services.people import name_key
from policeplanner.store.workspace import Workspace
from tests.plans import SmallPlan, small_plan

TODAY = date(2026, 11, 24)
TETOVO = "Police station Tetovo"


@pytest.fixture
def ids(workspace: Workspace) -> SmallPlan:
    plan = small_plan(workspace, group_sizes=(2,))
    with workspace.action("Add people") as session:
        station = Institution(name_en=TETOVO, name_fr="Commissariat de Tetovo", service=Service.POLICE)
        session.add(station)
        session.flush()
        for given_name, surname, sex in (("Željko", "Čović", Sex.MALE), ("Ana", "Stojanovska", Sex.FEMALE)):
            session.add(Participant(given_name=given_name, surname=surname, sex=sex, institution_id=station.id))
    return plan


def judged(workspace: Workspace, plan: SmallPlan, *rows: Entry) -> list[Judged]:
    with workspace.reading() as session:
        return judge(session, plan.edition, rows)


def entry(given_name: str, surname: str, institution: str = "", row: int = 1, **more: object) -> Entry:
    return Entry(row, surname=surname, given_name=given_name, institution=institution, **more)  # type: ignore[arg-type]


def test_name_and_institution_make_a_known_person_in_any_script(workspace: Workspace, ids: SmallPlan) -> None:
    (found,) = judged(workspace, ids, entry("Жељко", "Човић", "Commissariat de Tetovo"))
    assert found.standing is Standing.KNOWN
    assert ready(found) == Taken(found, found.candidates[0].id)


def test_the_name_alone_never_does(workspace: Workspace, ids: SmallPlan) -> None:
    alone, elsewhere = judged(
        workspace, ids, entry("Zeljko", "Covic"), entry("Zeljko", "Covic", "Basic court Ohrid", row=2)
    )
    assert (alone.standing, elsewhere.standing) == (Standing.MAYBE, Standing.MAYBE)
    assert ready(alone) is None


def test_another_sex_or_another_spelling_is_asked(workspace: Workspace, ids: SmallPlan) -> None:
    other_sex, other_letters, other_name = judged(
        workspace,
        ids,
        entry("Željko", "Čović", TETOVO, sex=Sex.FEMALE),
        entry("Ana", "Stojanoska", TETOVO, row=2),
        entry("Ana", "Stojanovskaa", TETOVO, row=3),
    )
    assert other_sex.standing is Standing.MAYBE
    assert other_letters.standing is Standing.NEW
    assert other_name.standing is Standing.MAYBE


def test_the_same_row_twice_is_taken_once_and_namesakes_are_told(workspace: Workspace, ids: SmallPlan) -> None:
    first, again, namesake = judged(
        workspace,
        ids,
        entry("Marko", "Iliev", "Court Bitola", 5),
        entry("МАРКО", "ИЛИЕВ", "Court  Bitola", 6),
        entry("Marko", "Iliev", "Court Ohrid", 7),
    )
    assert [first.standing, again.standing, namesake.standing] == [Standing.NEW, Standing.TWICE, Standing.NEW]
    assert (again.twin, namesake.twin) == (5, 5)


def test_full_places_lead_to_the_reserve_list_in_order(workspace: Workspace, ids: SmallPlan) -> None:
    rows = judged(workspace, ids, *(entry("Ana", f"Person{letter}", row=n) for n, letter in enumerate("ABCD")))
    with workspace.action("Add nominations") as session:
        added = add_nominations(session, ids.edition, [Taken(each, None) for each in rows], TODAY)
    assert (added.nominated, added.reserve, added.people) == (2, 2, 4)
    with workspace.reading() as session:
        ranks = session.execute(select(Nomination.reserve_rank).order_by(Nomination.id)).scalars().all()
        assert ranks == [None, None, 1, 2]
    with workspace.action("Promote") as session:
        assert promote(session, ids.edition)
    with workspace.reading() as session:
        waiting = session.scalars(select(Nomination).where(Nomination.status == NominationStatus.RESERVE)).all()
        assert [each.reserve_rank for each in waiting] == [1]


def test_who_is_on_the_list_is_not_nominated_again(workspace: Workspace, ids: SmallPlan) -> None:
    row = entry("Željko", "Čović", TETOVO, rank="Inspector")
    (found,) = judged(workspace, ids, row)
    taken = [ready(found)] * 2
    with workspace.action("Add nominations") as session:
        added = add_nominations(session, ids.edition, [each for each in taken if each], TODAY)
    assert added.nominated == 1
    (again,) = judged(workspace, ids, row)
    assert again.standing is Standing.LISTED
    with workspace.reading() as session:
        person = session.get_one(Participant, found.candidates[0].id)
        assert person.rank == "Inspector"


def test_a_new_institution_is_made_once_with_its_service(workspace: Workspace, ids: SmallPlan) -> None:
    rows = judged(
        workspace, ids, entry("A", "Bee", "Basic court Ohrid"), entry("C", "Dee", "BASIC COURT, OHRID", row=2)
    )
    with workspace.action("Add nominations") as session:
        added = add_nominations(session, ids.edition, [Taken(each, None) for each in rows], TODAY)
    assert added.institutions == 1
    with workspace.reading() as session:
        made = session.scalars(select(Institution).where(Institution.name_en == "Basic court Ohrid")).one()
        assert made.service is Service.JUDICIARY


def test_ten_thousand_broken_rows_stay_calm(workspace: Workspace, ids: SmallPlan) -> None:
    text = "Name\tRank\n" + "".join(f'{n}\t\x00;;"\t\n' for n in range(10_000))
    table = read_table(text)
    steps: list[float] = []
    with workspace.reading() as session:
        rows = judge(session, ids.edition, entries(table, table.meanings), steps.append)
    assert len(rows) == 10_000
    assert {each.standing for each in rows} == {Standing.INVALID}
    assert len(steps) == 20


@given(st.permutations(["Ana", "Marija", "Ilieva"]))
def test_the_order_of_names_does_not_matter(words: list[str]) -> None:
    assert name_key(" ".join(words[:2]), words[2]) == name_key("Ana Marija", "Ilieva")


def test_rank_and_function_together_stand_for_the_institution(workspace: Workspace, ids: SmallPlan) -> None:
    with workspace.action("Add") as session:
        made = Participant(given_name="Vesna", surname="Kostova", rank="Inspector", position="Shift leader")
        session.add(made)
        session.flush()
        key: UUID = made.id
    told = entry("Vesna", "Kostova", rank="inspector", position="shift leader")
    (found,) = judged(workspace, ids, told)
    assert (found.standing, found.candidates[0].id) == (Standing.KNOWN, key)
    (less,) = judged(workspace, ids, entry("Vesna", "Kostova", rank="inspector"))
    assert less.standing is Standing.MAYBE
