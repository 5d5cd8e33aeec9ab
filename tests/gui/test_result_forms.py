"""The forms of results and indicators."""

from decimal import Decimal

from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.gui.editing import FormPlan
from policeplanner.gui.result_forms import INDICATOR_FORM, RESULT_FORM, question_of, statement_of
from tests.gui.conftest import Desktop
from tests.plans import SmallPlan


def test_a_missing_baseline_is_doubted() -> None:
    assert set(INDICATOR_FORM.doubts(Indicator())) == {"baseline"}
    assert INDICATOR_FORM.doubts(Indicator(baseline=Decimal(0))) == {}


def test_records_are_called_by_their_statement_in_the_language_spoken(ids: SmallPlan, desktop: Desktop) -> None:
    result = Result(programme_id=ids.programme, level=ResultLevel.OUTPUT, statement_en="Trained", statement_fr="Formés")
    indicator = Indicator(question_en="How many?", question_fr="Combien ?")
    assert (statement_of(result), question_of(indicator)) == ("Trained", "How many?")
    desktop.speech.speak("fr")
    assert (statement_of(result), question_of(indicator)) == ("Formés", "Combien ?")


def test_every_field_is_one_of_the_record() -> None:
    def unknown(form: FormPlan) -> list[str]:
        names = [f"{each.name}_en" if each.both else each.name for row in form.rows for each in row]
        return [name for name in names if name not in form.mapped.__mapper__.columns]

    assert unknown(RESULT_FORM) + unknown(INDICATOR_FORM) == []
