"""The same person or another one: names compared across scripts, people found twice, two made one."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import Nomination, NominationStatus, Participant
from policeplanner.domain.texts import Text
from policeplanner.domain.vocabulary import Sex
from policeplanner.folding import fold
from policeplanner.store.search_index import matching

_VOWELS = str.maketrans("", "", "aeiou")
_ENOUGH = 40
# Of two nominations of one person to one course, the one that is further on stays.
_FURTHER = (
    NominationStatus.DECLINED,
    NominationStatus.NO_SHOW,
    NominationStatus.RESERVE,
    NominationStatus.NOMINATED,
    NominationStatus.INVITED,
    NominationStatus.CONFIRMED,
    NominationStatus.ATTENDED,
)
_FILLED = ("surname_native", "given_name_native", "sex", "rank", "position", "institution_id", "contact")


class Known(NamedTuple):
    """A person of the plan, by what tells people apart."""

    id: UUID
    given_name: str
    surname: str
    given_name_native: str
    surname_native: str
    sex: Sex | None
    rank: str
    position: str
    contact: str
    institution_id: UUID | None
    institution_en: str | None
    institution_fr: str | None

    @property
    def full_name(self) -> str:
        """Return given name and surname."""
        return f"{self.given_name} {self.surname}".strip()

    @property
    def institution(self) -> Text:
        """Return the name of the institution in both languages."""
        return Text(self.institution_en or "", self.institution_fr or "")

    def names(self) -> set[str]:
        """Return the keys of the name in each script in which it is known."""
        written = (name_key(self.given_name, self.surname), name_key(self.given_name_native, self.surname_native))
        return {key for key in written if key}


class Use(NamedTuple):
    """A course a person is nominated to."""

    person: UUID
    code: str
    title: Text


def name_key(given_name: str, surname: str) -> str:
    """Return what two spellings of one name share: its folded words in the order of the alphabet."""
    return " ".join(sorted(fold(f"{given_name} {surname}").replace("-", " ").replace("'", "").split()))


def skeleton(key: str) -> str:
    """Return the consonants of a key, doubled ones once: what misspellings of one name mostly share."""
    words = []
    for word in key.split():
        bare = word[:1] + word[1:].translate(_VOWELS)
        words.append("".join(letter for n, letter in enumerate(bare) if n == 0 or letter != bare[n - 1]))
    return " ".join(words)


def known_people(session: Session, ids: Sequence[UUID] | None = None) -> list[Known]:
    """Return everybody, or those asked for, in the order of their surnames."""
    statement = (
        select(
            Participant.id,
            Participant.given_name,
            Participant.surname,
            Participant.given_name_native,
            Participant.surname_native,
            Participant.sex,
            Participant.rank,
            Participant.position,
            Participant.contact,
            Participant.institution_id,
            Institution.name_en,
            Institution.name_fr,
        )
        .outerjoin(Institution, Institution.id == Participant.institution_id)
        .order_by(Participant.surname, Participant.given_name, Participant.id)
    )
    if ids is not None:
        statement = statement.where(Participant.id.in_(ids))
    return [Known._make(row) for row in session.execute(statement)]


def found_by_name(session: Session, typed: str, most: int = _ENOUGH) -> list[Known]:
    """Return people whose names or ranks have a word for each word typed that begins with it."""
    words = fold(typed).split()
    if not words:
        return []
    ids = [record for table, record in matching(session, words, 4 * most) if table == "participant"]
    return known_people(session, ids[:most])


def namesakes(session: Session, person: Known) -> list[Known]:
    """Return other people whose name is the same in some script: perhaps the same person."""
    keys, found = person.names(), {}
    for key in keys:
        for other in found_by_name(session, key):
            if other.id != person.id and other.names() & keys:
                found[other.id] = other
    return list(found.values())


def sharing_names(session: Session) -> list[tuple[UUID, ...]]:
    """Return the ids of people who share a name with others, each group once, the larger groups first."""
    by_key: defaultdict[str, list[UUID]] = defaultdict(list)
    for person in known_people(session):
        for key in person.names():
            by_key[key].append(person.id)
    groups = {tuple(ids) for ids in by_key.values() if len(ids) > 1}
    return sorted(groups, key=lambda ids: (-len(ids), ids))


def uses(session: Session, people: Sequence[UUID]) -> list[Use]:
    """Return the courses that people are nominated to, the latest first."""
    statement = (
        select(Nomination.participant_id, Edition.code, Activity.title_en, Activity.title_fr)
        .join(Edition, Edition.id == Nomination.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(Nomination.participant_id.in_(people))
        .order_by(Activity.starts_on.desc(), Edition.code)
    )
    return [Use(person, code, Text(en, fr)) for person, code, en, fr in session.execute(statement)]


def remove_people(session: Session, people: Sequence[UUID]) -> None:
    """Delete people, and with them their nominations."""
    for nomination in session.scalars(select(Nomination).where(Nomination.participant_id.in_(people))):
        session.delete(nomination)
    session.flush()
    for person in session.scalars(select(Participant).where(Participant.id.in_(people))):
        session.delete(person)


def merge(session: Session, kept: UUID, others: Sequence[UUID]) -> int:
    """Make several records one person and return the number of nominations moved.

    The kept record takes over all nominations, and what it did not know. Where both are nominated to one course, the
    nomination that is further on stays.
    """
    person = session.get_one(Participant, kept)
    held = {n.edition_id: n for n in session.scalars(select(Nomination).where(Nomination.participant_id == kept))}
    moved = 0
    for other in others:
        for nomination in session.scalars(select(Nomination).where(Nomination.participant_id == other)).all():
            moved += _take_over(session, held, nomination, kept)
        session.flush()
        _fill(person, session.get_one(Participant, other))
        session.delete(session.get_one(Participant, other))
    return moved


def _take_over(session: Session, held: dict[UUID, Nomination], nomination: Nomination, kept: UUID) -> int:
    own = held.get(nomination.edition_id)
    if own is not None and _FURTHER.index(own.status) >= _FURTHER.index(nomination.status):
        session.delete(nomination)
        return 0
    if own is not None:
        session.delete(own)
    nomination.participant_id = kept
    held[nomination.edition_id] = nomination
    return 1


def _fill(person: Participant, other: Participant) -> None:
    for name in _FILLED:
        if getattr(person, name) in {None, ""} and getattr(other, name) not in {None, ""}:
            setattr(person, name, getattr(other, name))
