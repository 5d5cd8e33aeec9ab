"""Find anything in the plan by a part of its name, whatever its script or accents."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, case, func, literal, select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.courses import Course
from policeplanner.domain.editions import Edition
from policeplanner.domain.participants import Participant
from policeplanner.domain.programmes import Programme
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.venues import Venue
from policeplanner.folding import fold


@dataclass(frozen=True)
class Hit:
    """Something found: which record, its name in both languages, and a code or place beside it."""

    table: str
    id: UUID
    title: Text
    context: str


def search(session: Session, wanted: str, *, limit: int = 20) -> list[Hit]:
    """Return what bears all the words wanted, in any order; names that begin with them come first."""
    words = fold(wanted).split()
    if not words:
        return []
    hits: list[tuple[int, Hit]] = []
    for table, statement, searched in _SOURCES:
        folded = func.fold(searched)
        rank = case((folded.startswith(words[0], autoescape=True), 0), else_=1)
        found = statement.where(and_(*(folded.contains(word, autoescape=True) for word in words)))
        for record, en, fr, context, first in session.execute(found.add_columns(rank).order_by(rank).limit(limit)):
            hits.append((first, Hit(table, record, Text(en, fr), context)))
    return [hit for _, hit in sorted(hits, key=lambda ranked: ranked[0])][:limit]


def _source(mapped: Any, en: Any, fr: Any, context: Any) -> tuple[str, Select[*tuple[Any, ...]], Any]:
    searched = en.concat(" ").concat(fr).concat(" ").concat(context)
    return mapped.__tablename__, select(mapped.id, en, fr, context), searched


def _of_activity(
    mapped: Any, statement: Select[*tuple[Any, ...]], context: Any
) -> tuple[str, Select[*tuple[Any, ...]], Any]:
    searched = Activity.title_en.concat(" ").concat(Activity.title_fr).concat(" ").concat(context)
    return mapped.__tablename__, statement, searched


_SOURCES = (
    _source(Programme, Programme.title_en, Programme.title_fr, Programme.code),
    _of_activity(
        Edition,
        select(Edition.id, Activity.title_en, Activity.title_fr, Edition.code).join(
            Activity, Activity.id == Edition.activity_id
        ),
        Edition.code,
    ),
    _of_activity(
        Activity,
        select(Activity.id, Activity.title_en, Activity.title_fr, Activity.reference)
        .outerjoin(Edition, Edition.activity_id == Activity.id)
        .where(Edition.id.is_(None)),
        Activity.reference,
    ),
    _source(Course, Course.title_en, Course.title_fr, Course.code),
    _source(Trainer, Trainer.given_name.concat(" ").concat(Trainer.surname), literal(""), Trainer.city),
    _source(Venue, Venue.name_en, Venue.name_fr, Venue.city),
    _source(
        Participant,
        Participant.given_name.concat(" ").concat(Participant.surname),
        Participant.given_name_native.concat(" ").concat(Participant.surname_native),
        Participant.rank,
    ),
)
