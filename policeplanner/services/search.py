"""Find anything in the plan by how the words of its name begin, whatever its script or accents."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, literal, select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.courses import Course
from policeplanner.domain.editions import Edition
from policeplanner.domain.initiatives import Initiative
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Participant
from policeplanner.domain.programmes import Programme
from policeplanner.domain.texts import Text
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.venues import Venue
from policeplanner.folding import fold
from policeplanner.store.search_index import matching


@dataclass(frozen=True)
class Hit:
    """Something found: which record, its name in both languages, and a code or place beside it."""

    table: str
    id: UUID
    title: Text
    context: str


def search(session: Session, wanted: str, *, limit: int = 20) -> list[Hit]:
    """Return what has a word for each word wanted that begins with it, in any order.

    Names that begin with the first word come first. An activity is found as its edition or its
    initiative where it has one.
    """
    words = fold(wanted).split()
    if not words:
        return []
    found = matching(session, words, limit)
    by_table: defaultdict[str, list[UUID]] = defaultdict(list)
    for table, record in found:
        by_table[table].append(record)
    hits: dict[UUID, Hit] = {}
    for table, records in by_table.items():
        statement, key = _NAMES[table]
        for record, en, fr, context in session.execute(statement.where(key.in_(records))):
            hits[record] = Hit(table, record, Text(en, fr), context)
    return [hits[record] for _table, record in found if record in hits]


_Names = tuple[Select[*tuple[Any, ...]], Any]


def _named(mapped: Any, en: Any, fr: Any, context: Any) -> _Names:
    return select(mapped.id, en, fr, context), mapped.id


def _of_activity(mapped: Any, context: Any) -> _Names:
    statement = select(mapped.id, Activity.title_en, Activity.title_fr, context)
    return statement.join(Activity, Activity.id == mapped.activity_id), mapped.id


_NAMES: dict[str, _Names] = {
    "programme": _named(Programme, Programme.title_en, Programme.title_fr, Programme.code),
    "activity": (
        select(Activity.id, Activity.title_en, Activity.title_fr, Activity.reference)
        .outerjoin(Edition, Edition.activity_id == Activity.id)
        .outerjoin(Initiative, Initiative.activity_id == Activity.id)
        .where(Edition.id.is_(None), Initiative.id.is_(None)),
        Activity.id,
    ),
    "edition": _of_activity(Edition, Edition.code),
    "initiative": _of_activity(Initiative, Initiative.municipality),
    "course": _named(Course, Course.title_en, Course.title_fr, Course.code),
    "trainer": _named(Trainer, Trainer.given_name.concat(" ").concat(Trainer.surname), literal(""), Trainer.city),
    "venue": _named(Venue, Venue.name_en, Venue.name_fr, Venue.city),
    "institution": _named(Institution, Institution.name_en, Institution.name_fr, Institution.city),
    "participant": _named(
        Participant,
        Participant.given_name.concat(" ").concat(Participant.surname),
        Participant.given_name_native.concat(" ").concat(Participant.surname_native),
        Participant.rank,
    ),
}
