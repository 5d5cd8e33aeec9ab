"""Content in one language only."""

from policeplanner.domain.activities import ActivityStatus
from policeplanner.domain.model import Base
from policeplanner.i18n import speaking
from policeplanner.services.checks.translations import FIELDS, RECORDS
from tests.services.checks.sound_plan import SoundPlan, change


def test_a_missing_side_is_found_for_each_field(plan: SoundPlan) -> None:
    change(plan.module, objective_en="Name the four steps")
    change(plan.venue, name_en=" ")
    assert sorted(plan.codes()) == ["missing-translation-en", "missing-translation-fr"]
    french, english = plan.one("missing-translation-fr"), plan.one("missing-translation-en")
    assert french.what == "“The SARA model”: the French text is missing (objective)."
    assert french.subjects[0] == ("module", plan.module.id)
    assert french.where == "Community policing · module · The SARA model"
    assert english.what == "“École de police”: the English text is missing (name)."


def test_two_empty_sides_are_no_gap(plan: SoundPlan) -> None:
    change(plan.venue, name_en="", name_fr="")
    assert plan.codes() == []


def test_a_cancelled_activity_needs_no_translation(plan: SoundPlan) -> None:
    change(plan.safer, title_fr="")
    assert plan.codes() == ["missing-translation-fr"]
    change(plan.safer, status=ActivityStatus.CANCELLED)
    assert plan.codes() == []


def test_a_promise_in_a_cancelled_initiative_needs_none_either(plan: SoundPlan) -> None:
    change(plan.commitment, promise_fr="")
    assert plan.one("missing-translation-fr").subjects[1] == ("activity", plan.safer.id)
    change(plan.safer, status=ActivityStatus.CANCELLED)
    assert plan.codes() == []


def test_a_room_is_found_under_its_venue_and_a_risk_under_its_programme(plan: SoundPlan) -> None:
    change(plan.hall, name_fr="")
    change(plan.risk, title_en="")
    assert plan.one("missing-translation-fr").where == "Police Academy · room · Hall"
    assert plan.one("missing-translation-en").where == "Community policing · risk · Mutations [FR]"


def test_long_texts_are_cut(plan: SoundPlan) -> None:
    change(plan.risk, title_en="", title_fr="Mutations fréquentes " * 20)
    what = plan.one("missing-translation-en").what
    assert "fréquentes Mutations …”" in what
    assert len(what) < 140


def test_every_record_and_field_with_texts_has_a_name() -> None:
    mapped = [mapper.class_ for mapper in Base.registry.mappers if mapper.class_.text_names()]
    assert {table.__tablename__ for table in mapped} <= set(RECORDS)
    assert {name for table in mapped for name in table.text_names()} <= set(FIELDS)


def test_the_record_is_named_in_the_language_spoken(plan: SoundPlan) -> None:
    change(plan.module, objective_fr="Nommer les quatre étapes")
    finding = plan.one("missing-translation-en")
    with speaking("fr"):
        assert "Le modèle SARA" in finding.what
