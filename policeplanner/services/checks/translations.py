"""Content that exists in one language only."""

from collections.abc import Iterable, Iterator
from textwrap import shorten
from typing import Any

from sqlalchemy import Row, and_, func, or_, select

from policeplanner.domain.model import Base
from policeplanner.domain.texts import OTHER, Text
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Language
from policeplanner.services.checks.findings import Finding, Phrase, Place, Rule, Severity, Subject, Value, found
from policeplanner.services.checks.owners import PART_OF, Owner, owner_of, read_owners
from policeplanner.services.checks.plan import Plan

MISSING: dict[Language, Rule] = {
    "fr": Rule(
        "missing-translation-fr",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("PlanCheck", "“{name}”: the French text is missing ({field})."),
        QT_TRANSLATE_NOOP(
            "PlanCheck", "Write the French text; until then documents print the English one with a mark."
        ),
    ),
    "en": Rule(
        "missing-translation-en",
        Severity.WARNING,
        QT_TRANSLATE_NOOP("PlanCheck", "“{name}”: the English text is missing ({field})."),
        QT_TRANSLATE_NOOP(
            "PlanCheck", "Write the English text; until then documents print the French one with a mark."
        ),
    ),
}
RULES = tuple(MISSING.values())

# What is missing is named by what the record is mostly known by.
NAMING = ("title", "name", "statement", "question", "promise", "description", "short")
LONGEST_NAME = 80

RECORDS = {
    "activity": QT_TRANSLATE_NOOP("PlanCheck", "activity"),
    "activity_type": QT_TRANSLATE_NOOP("PlanCheck", "kind of activity"),
    "budget_category": QT_TRANSLATE_NOOP("PlanCheck", "budget category"),
    "budget_line": QT_TRANSLATE_NOOP("PlanCheck", "budget line"),
    "closure": QT_TRANSLATE_NOOP("PlanCheck", "closure"),
    "commitment": QT_TRANSLATE_NOOP("PlanCheck", "commitment of a partner"),
    "course": QT_TRANSLATE_NOOP("PlanCheck", "course"),
    "course_version": QT_TRANSLATE_NOOP("PlanCheck", "curriculum"),
    "decision": QT_TRANSLATE_NOOP("PlanCheck", "decision of a meeting"),
    "field_of_action": QT_TRANSLATE_NOOP("PlanCheck", "field of action"),
    "field_operation": QT_TRANSLATE_NOOP("PlanCheck", "field operation"),
    "funding_source": QT_TRANSLATE_NOOP("PlanCheck", "funding source"),
    "group_absence": QT_TRANSLATE_NOOP("PlanCheck", "absence of a group"),
    "holiday": QT_TRANSLATE_NOOP("PlanCheck", "public holiday"),
    "indicator": QT_TRANSLATE_NOOP("PlanCheck", "indicator"),
    "indicator_template": QT_TRANSLATE_NOOP("PlanCheck", "proposed indicator"),
    "initiative": QT_TRANSLATE_NOOP("PlanCheck", "initiative"),
    "institution": QT_TRANSLATE_NOOP("PlanCheck", "institution"),
    "lesson": QT_TRANSLATE_NOOP("PlanCheck", "lesson"),
    "meeting": QT_TRANSLATE_NOOP("PlanCheck", "meeting"),
    "method": QT_TRANSLATE_NOOP("PlanCheck", "training method"),
    "milestone": QT_TRANSLATE_NOOP("PlanCheck", "milestone"),
    "module": QT_TRANSLATE_NOOP("PlanCheck", "module"),
    "office": QT_TRANSLATE_NOOP("PlanCheck", "office"),
    "programme": QT_TRANSLATE_NOOP("PlanCheck", "programme"),
    "result": QT_TRANSLATE_NOOP("PlanCheck", "result"),
    "risk": QT_TRANSLATE_NOOP("PlanCheck", "risk"),
    "room": QT_TRANSLATE_NOOP("PlanCheck", "room"),
    "sara_step": QT_TRANSLATE_NOOP("PlanCheck", "step"),
    "stakeholder": QT_TRANSLATE_NOOP("PlanCheck", "stakeholder"),
    "target_group": QT_TRANSLATE_NOOP("PlanCheck", "target group"),
    "term": QT_TRANSLATE_NOOP("PlanCheck", "term of the glossary"),
    "threat": QT_TRANSLATE_NOOP("PlanCheck", "threat"),
    "topic": QT_TRANSLATE_NOOP("PlanCheck", "topic"),
    "trainer": QT_TRANSLATE_NOOP("PlanCheck", "trainer"),
    "venue": QT_TRANSLATE_NOOP("PlanCheck", "venue"),
}
FIELDS = {
    "agenda": QT_TRANSLATE_NOOP("PlanCheck", "agenda"),
    "aim": QT_TRANSLATE_NOOP("PlanCheck", "aim"),
    "assumption": QT_TRANSLATE_NOOP("PlanCheck", "assumption"),
    "audience": QT_TRANSLATE_NOOP("PlanCheck", "target group"),
    "classification": QT_TRANSLATE_NOOP("PlanCheck", "classification"),
    "description": QT_TRANSLATE_NOOP("PlanCheck", "description"),
    "detail": QT_TRANSLATE_NOOP("PlanCheck", "details"),
    "footnote": QT_TRANSLATE_NOOP("PlanCheck", "footnote"),
    "forum": QT_TRANSLATE_NOOP("PlanCheck", "forum"),
    "mitigation": QT_TRANSLATE_NOOP("PlanCheck", "mitigation measure"),
    "name": QT_TRANSLATE_NOOP("PlanCheck", "name"),
    "notes": QT_TRANSLATE_NOOP("PlanCheck", "notes"),
    "objective": QT_TRANSLATE_NOOP("PlanCheck", "objective"),
    "problem": QT_TRANSLATE_NOOP("PlanCheck", "problem"),
    "promise": QT_TRANSLATE_NOOP("PlanCheck", "commitment"),
    "question": QT_TRANSLATE_NOOP("PlanCheck", "question"),
    "reason": QT_TRANSLATE_NOOP("PlanCheck", "reason"),
    "role": QT_TRANSLATE_NOOP("PlanCheck", "role"),
    "short": QT_TRANSLATE_NOOP("PlanCheck", "short name"),
    "source": QT_TRANSLATE_NOOP("PlanCheck", "source"),
    "statement": QT_TRANSLATE_NOOP("PlanCheck", "wording"),
    "term": QT_TRANSLATE_NOOP("PlanCheck", "term"),
    "title": QT_TRANSLATE_NOOP("PlanCheck", "title"),
    "unit": QT_TRANSLATE_NOOP("PlanCheck", "unit"),
}


def check(plan: Plan) -> Iterator[Finding]:
    """Find every content text of the plan that is written in one language and missing in the other."""
    found_rows = [
        (mapper.class_, row)
        for mapper in sorted(Base.registry.mappers, key=lambda mapper: str(mapper.class_.__tablename__))
        if mapper.class_.text_names()
        for row in _one_sided(plan, mapper.class_)
    ]
    owners = read_owners(plan) if found_rows else {}
    for mapped, row in found_rows:
        names = mapped.text_names()
        owner = owner_of(owners, row[2 * len(names) :])
        activity = plan.activities.get(owner.subject.id) if owner else None
        if activity is None or not (activity.off or activity.over(plan.since)):
            yield from _of_record(mapped, row, owner)


def _one_sided(plan: Plan, mapped: type[Base]) -> Iterable[Row[Any]]:
    """Return texts in pairs of columns, then the id and the ids of what the record is part of."""
    columns = mapped.__table__.columns
    pairs = [(columns[f"{name}_en"], columns[f"{name}_fr"]) for name in mapped.text_names()]
    parents = [columns[name] for name in ("id", *PART_OF) if name in columns]
    one_sided = or_(*(and_(a != b, or_(func.trim(a) == "", func.trim(b) == "")) for a, b in pairs))
    return plan.session.execute(select(*(side for pair in pairs for side in pair), *parents).where(one_sided))


def _of_record(mapped: type[Base], row: Row[Any], owner: Owner | None) -> Iterator[Finding]:
    texts = {name: Text(row[2 * n], row[2 * n + 1]) for n, name in enumerate(mapped.text_names())}
    known_by = next((texts[name] for name in NAMING if name in texts and (texts[name].en or texts[name].fr)), None)
    table = mapped.__tablename__
    subjects = [Subject(table, row.id), *([owner.subject] if owner else [])]
    place = Place((owner.name if owner else "", Phrase(RECORDS[table]), _short(known_by) if known_by else ""))
    for name, text in texts.items():
        for language in LANGUAGES:
            if text.missing(language):
                shown = _short(known_by or text).shown(OTHER[language])
                values: dict[str, Value] = {"name": shown, "field": Phrase(FIELDS[name])}
                yield found(MISSING[language], subjects, values, place, also=name)


def _short(text: Text) -> Text:
    return Text(*(shorten(side, LONGEST_NAME, placeholder=" …") for side in (text.en, text.fr)))
