"""The catalogue is loaded whole, with the same ids everywhere, and never overwrites what was edited."""

from time import process_time
from typing import cast

import pytest
from sqlalchemy import Table, func, select

from policeplanner.domain.base import Base, catalogue_id
from policeplanner.domain.courses import Course, CourseVersion, Lesson
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.reference import BudgetCategory, FieldOperation, Method, Term
from policeplanner.domain.trainers import Topic
from policeplanner.services.catalogue import Counts, catalogue_records, load_catalogue
from policeplanner.store.workspace import Workspace


@pytest.fixture
def loaded(workspace: Workspace) -> Workspace:
    with workspace.action("Load the catalogue", undoable=False) as session:
        load_catalogue(session)
    return workspace


def test_everything_is_there(loaded: Workspace) -> None:
    expected: dict[type[Base], int] = {
        FieldOfAction: 15,
        FieldOperation: 12,
        Course: 64,
        Term: 476,
        Topic: 18,
        Method: 12,
    }
    with loaded.reading() as session:
        found = {model: session.scalar(select(func.count()).select_from(model)) for model in expected}
        assert session.scalar(select(func.count()).select_from(BudgetCategory)) == 25
    assert found == expected


def test_loading_takes_less_than_two_seconds(workspace: Workspace) -> None:
    start = process_time()
    with workspace.action("Load the catalogue", undoable=False) as session:
        load_catalogue(session)
    assert process_time() - start < 2


def test_ids_are_the_same_in_every_plan(loaded: Workspace) -> None:
    with loaded.reading() as session:
        course = session.get_one(Course, catalogue_id("course", "C-CMD5"))
        assert course.title_fr == "Commandement et gestion à l’intention des cadres supérieurs des forces de l’ordre"
        assert course.field is not None
        assert course.field.short_fr == "Commandement et gestion"


def test_loading_again_changes_nothing(loaded: Workspace) -> None:
    with loaded.action("Load the catalogue", undoable=False) as session:
        counts = load_catalogue(session)
    total = sum(len(records) for _, records in catalogue_records())
    assert counts == Counts(new=0, same=total, changed=0)


def test_edited_records_stay_as_they_are_unless_asked_otherwise(loaded: Workspace) -> None:
    field_id = catalogue_id("field_of_action", "F06-COP")
    with loaded.action("Edit field of action") as session:
        session.get_one(FieldOfAction, field_id).name_fr = "Police communautaire"
    with loaded.action("Load the catalogue") as session:
        assert load_catalogue(session).changed == 1
        assert session.get_one(FieldOfAction, field_id).name_fr == "Police communautaire"
    with loaded.action("Load the catalogue") as session:
        load_catalogue(session, reset_changed=True)
    with loaded.reading() as session:
        assert session.get_one(FieldOfAction, field_id).name_fr.startswith("Mise au point")


def test_a_record_that_was_removed_comes_back(loaded: Workspace) -> None:
    with loaded.action("Remove method") as session:
        session.delete(session.get_one(Method, catalogue_id("method", "mentoring")))
    with loaded.action("Load the catalogue") as session:
        assert load_catalogue(session).new == 1


def test_every_content_text_is_in_both_languages() -> None:
    one_sided = [
        f"{cast('Table', model.__table__).name}: {record}"
        for model, records in catalogue_records()
        for record in records
        for name in model.text_names()
        if f"{name}_en" in record and bool(record[f"{name}_en"]) != bool(record[f"{name}_fr"])
    ]
    assert one_sided == []


def test_a_curriculum_counts_its_contact_minutes(loaded: Workspace) -> None:
    with loaded.reading() as session:
        version = session.get_one(CourseVersion, catalogue_id("course_version", "C-COP5/1"))
        assert version.days == 5
        assert version.contact_minutes == 30 * 60 - 45
        assert session.scalar(select(func.count()).select_from(Lesson)) == 1201
