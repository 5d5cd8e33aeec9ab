"""The forms of a course, of a version of it, and of the modules and lessons of its curriculum."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.courses import (
    Bloom,
    Course,
    CourseVersion,
    GroupForm,
    Lesson,
    LessonKind,
    Module,
    VersionStatus,
)
from policeplanner.domain.fields import FieldOfAction
from policeplanner.domain.reference import Method
from policeplanner.domain.trainers import Topic
from policeplanner.domain.venues import Room
from policeplanner.gui.course_editors import TokensEditor
from policeplanner.gui.editing import (
    Field,
    FormPlan,
    both,
    both_areas,
    choice,
    flag,
    linked,
    records,
    text,
    whole,
)
from policeplanner.gui.records import title_of
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Language, language, translate

# Verbs of each level, in English and French; they are content, and are put into the side they are written in.
VERBS: dict[Language, dict[Bloom, tuple[str, ...]]] = {
    "en": {
        Bloom.REMEMBER: ("list", "define", "name"),
        Bloom.UNDERSTAND: ("explain", "describe", "compare"),
        Bloom.APPLY: ("use", "carry out", "complete"),
        Bloom.ANALYSE: ("distinguish", "examine", "identify causes"),
        Bloom.EVALUATE: ("justify", "assess", "decide"),
        Bloom.CREATE: ("design", "draft", "plan"),
    },
    "fr": {
        Bloom.REMEMBER: ("énumérer", "définir", "nommer"),
        Bloom.UNDERSTAND: ("expliquer", "décrire", "comparer"),
        Bloom.APPLY: ("utiliser", "réaliser", "remplir"),
        Bloom.ANALYSE: ("distinguer", "examiner", "reconnaître les causes"),
        Bloom.EVALUATE: ("justifier", "apprécier", "décider"),
        Bloom.CREATE: ("concevoir", "rédiger", "planifier"),
    },
}
_VAGUE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\W*(to )?(know|understand|be aware|learn)\b", re.IGNORECASE),
    "fr": re.compile(r"\W*(connaître|comprendre|savoir|apprendre)\b", re.IGNORECASE),
}


def methods(session: Session) -> Sequence[tuple[Any, str]]:
    """Return the methods by token, in alphabetical order of their names."""
    found = [(method.code, method.text("name").shown(language())) for method in session.scalars(select(Method))]
    return sorted(found, key=lambda option: option[1].casefold())


def equipment(session: Session) -> Sequence[tuple[Any, str]]:
    """Return what rooms have and what lessons need so far."""
    columns = (Room.equipment, Lesson.equipment)
    written = [each for column in columns for each in session.scalars(select(column).distinct())]
    tokens = {token.strip() for each in written for token in each.split(";") if token.strip()}
    return [(token, token) for token in sorted(tokens, key=str.casefold)]


def vague_verbs(record: Lesson | Module) -> dict[str, str]:
    """Return a warning for each side of an objective that begins with a verb nobody can test."""
    words = translate("Courses", "Nobody can see whether this was reached: take a verb that can be tested.")
    found = {side: record.text("objective").side(side) for side in LANGUAGES}
    return {f"objective_{side}": words for side, said in found.items() if _VAGUE[side].match(said)}


def _tokens(name: str, label: str, options: Any) -> Field:
    return Field(name, label, lambda _mark: TokensEditor(), options=options)


COURSE_FORM = FormPlan(
    mapped=Course,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (both_areas("audience", QT_TRANSLATE_NOOP("Fields", "Audience"), 2),),
        (
            text("code", QT_TRANSLATE_NOOP("Fields", "Code")),
            linked("field_id", QT_TRANSLATE_NOOP("Fields", "Field of action"), records(FieldOfAction), weight=3),
        ),
        (text("source", QT_TRANSLATE_NOOP("Fields", "Source of the curriculum")),),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Edit course"),
    subject=title_of,
)
VERSION_FORM = FormPlan(
    mapped=CourseVersion,
    rows=(
        (both_areas("aim", QT_TRANSLATE_NOOP("Fields", "Aim"), 3),),
        (
            whole("days", QT_TRANSLATE_NOOP("Fields", "Days"), 400, least=1),
            whole("group_size", QT_TRANSLATE_NOOP("Fields", "Group size"), 500, least=1, optional=False),
            whole("period_minutes", QT_TRANSLATE_NOOP("Fields", "Teaching period (min)"), 90, least=30, optional=False),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Edit course"),
    subject=lambda version: title_of(version.course),
)
STATUS_FORM = FormPlan(
    mapped=CourseVersion,
    rows=((choice("status", QT_TRANSLATE_NOOP("Fields", "Status of this version"), VersionStatus),),),
    action=QT_TRANSLATE_NOOP("Action", "Edit course"),
    subject=lambda version: title_of(version.course),
)
MODULE_FORM = FormPlan(
    mapped=Module,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (both_areas("objective", QT_TRANSLATE_NOOP("Fields", "Objective"), 3),),
        (
            whole("planned_minutes", QT_TRANSLATE_NOOP("Fields", "Planned (min)"), 100_000, least=1),
            text("code", QT_TRANSLATE_NOOP("Fields", "Code")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Edit module"),
    subject=title_of,
    doubts=vague_verbs,
)
LESSON_FORM = FormPlan(
    mapped=Lesson,
    rows=(
        (both("title", QT_TRANSLATE_NOOP("Fields", "Title")),),
        (both_areas("objective", QT_TRANSLATE_NOOP("Fields", "Objective"), 2),),
        (
            whole("minutes", QT_TRANSLATE_NOOP("Fields", "Duration (min)"), 1_440, least=5, optional=False),
            _tokens("methods", QT_TRANSLATE_NOOP("Fields", "Method"), methods),
            choice("bloom", QT_TRANSLATE_NOOP("Fields", "Level (Bloom)"), Bloom, optional=True),
        ),
        (
            choice("form", QT_TRANSLATE_NOOP("Fields", "Form"), GroupForm),
            whole("trainers_needed", QT_TRANSLATE_NOOP("Fields", "Trainers per group"), 20, optional=False),
            linked("topic_id", QT_TRANSLATE_NOOP("Fields", "Qualification"), records(Topic)),
        ),
        (
            choice("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), LessonKind),
            _tokens("equipment", QT_TRANSLATE_NOOP("Fields", "Equipment"), equipment),
            flag("needs_room", QT_TRANSLATE_NOOP("Fields", "Needs a room")),
        ),
    ),
    action=QT_TRANSLATE_NOOP("Action", "Edit lesson"),
    subject=title_of,
    doubts=vague_verbs,
)
