"""The forms of a result and of an indicator."""

from typing import Any

from policeplanner.domain.results import Indicator, Result, ResultLevel
from policeplanner.gui.editing import FormPlan, amount, both, both_areas, choice, day, text
from policeplanner.i18n import QT_TRANSLATE_NOOP, language, translate


def statement_of(result: Any) -> str:
    """Return the statement of a result."""
    return str(result.text("statement").shown(language()))


def question_of(indicator: Any) -> str:
    """Return the question of an indicator."""
    return str(indicator.text("question").shown(language()))


def _doubts(indicator: Any) -> dict[str, str]:
    if indicator.baseline is None:
        return {"baseline": translate("Results", "Without a baseline no progress can be shown.")}
    return {}


RESULT_FORM = FormPlan(
    mapped=Result,
    rows=(
        (both_areas("statement", QT_TRANSLATE_NOOP("Fields", "Statement"), 3),),
        (
            choice("level", QT_TRANSLATE_NOOP("Fields", "Level"), ResultLevel),
            text("code", QT_TRANSLATE_NOOP("Fields", "Code")),
        ),
        (both_areas("assumption", QT_TRANSLATE_NOOP("Fields", "Assumption"), 2),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change result"),
    subject=statement_of,
    narrow=True,
)
INDICATOR_FORM = FormPlan(
    mapped=Indicator,
    rows=(
        (both_areas("question", QT_TRANSLATE_NOOP("Fields", "Question, word for word"), 2),),
        (
            amount("baseline", QT_TRANSLATE_NOOP("Fields", "Baseline")),
            amount("target", QT_TRANSLATE_NOOP("Fields", "Target")),
            text("unit", QT_TRANSLATE_NOOP("Fields", "Unit")),
        ),
        (
            day("baseline_on", QT_TRANSLATE_NOOP("Fields", "Baseline of")),
            day("target_on", QT_TRANSLATE_NOOP("Fields", "Target for")),
        ),
        (both("source", QT_TRANSLATE_NOOP("Fields", "Source of the figure")),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Change indicator"),
    subject=question_of,
    doubts=_doubts,
    narrow=True,
)
