"""Nominations from a table, matched to the people of the plan: never by the name alone, and nothing lost silently."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from policeplanner.domain.editions import Edition
from policeplanner.domain.institutions import Institution
from policeplanner.domain.participants import TAKES_A_PLACE, Nomination, NominationStatus, Participant
from policeplanner.folding import fold
from policeplanner.services.nomination_tables import Entry
from policeplanner.services.nomination_words import service_of, words_of
from policeplanner.services.people import Known, known_people, name_key, skeleton

_SMALL_WORDS = words_of("of the for in and de la le les du des et d l")
_STEPS = 500
_TOLD = ("surname_native", "given_name_native", "sex", "rank", "position", "contact")


class Standing(Enum):
    """What a row is to the plan."""

    NEW = auto()
    KNOWN = auto()
    MAYBE = auto()
    LISTED = auto()
    TWICE = auto()
    INVALID = auto()


@dataclass(frozen=True)
class Judged:
    """A row, what it is to the plan, whom it may be, and an earlier row with the same name.

    `institution` is the institution of the plan that the row names, None where the plan does not know it; `listed` are
    the candidates whom the edition has already.
    """

    entry: Entry
    standing: Standing
    candidates: tuple[Known, ...] = ()
    institution: UUID | None = None
    twin: int | None = None
    listed: frozenset[UUID] = frozenset()


class Taken(NamedTuple):
    """A row to be nominated: as a person of the plan, or as a new one (None)."""

    judged: Judged
    person: UUID | None


@dataclass(frozen=True)
class Added:
    """What was made: nominations with a place, people on the reserve list, new people and institutions."""

    nominated: int
    reserve: int
    people: int
    institutions: int


class _People:
    """Everybody of the plan by name, and whom the edition has already."""

    def __init__(self, session: Session, edition: UUID) -> None:
        self.exact: defaultdict[str, list[Known]] = defaultdict(list)
        self.near: defaultdict[str, list[Known]] = defaultdict(list)
        self.listed = set(session.scalars(select(Nomination.participant_id).where(Nomination.edition_id == edition)))
        self.institutions: dict[frozenset[str], UUID] = {}
        for person in known_people(session):
            for key in person.names():
                self.exact[key].append(person)
                self.near[skeleton(key)].append(person)
        for institution, *names in session.execute(select(Institution.id, Institution.name_en, Institution.name_fr)):
            for name in names:
                self.institutions.setdefault(_name_words(name), institution)


def judge(
    session: Session, edition: UUID, rows: Sequence[Entry], step: Callable[[float], None] = lambda _share: None
) -> list[Judged]:
    """Say of each row what it is to the plan; `step` is told from time to time how far it is, 0 to 1."""
    people = _People(session, edition)
    earlier: defaultdict[str, list[Judged]] = defaultdict(list)
    judged: list[Judged] = []
    for number, entry in enumerate(rows):
        if number % _STEPS == 0:
            step(number / len(rows))
        found = _judge(people, entry)
        key = name_key(entry.given_name, entry.surname)
        if not entry.invalid:
            found = _beside(found, earlier[key])
            earlier[key].append(found)
        judged.append(found)
    return judged


def ready(judged: Judged) -> Taken | None:
    """Return how a row is taken without asking, None where somebody must decide or nothing can be taken."""
    if judged.standing is Standing.NEW:
        return Taken(judged, None)
    return Taken(judged, judged.candidates[0].id) if judged.standing is Standing.KNOWN else None


def add_nominations(session: Session, edition: UUID, taken: Iterable[Taken], today: date) -> Added:
    """Nominate people in the order of the rows; when the places are full, the others go on the reserve list.

    A person of the plan keeps what is known; only what was empty is filled from the row.
    """
    free = session.get_one(Edition, edition).size - (_count(session, edition) or 0)
    rank = session.scalar(select(func.max(Nomination.reserve_rank)).where(Nomination.edition_id == edition)) or 0
    made: dict[frozenset[str], UUID] = {}
    nominated = reserve = people = 0
    listed = set(session.scalars(select(Nomination.participant_id).where(Nomination.edition_id == edition)))
    for row in taken:
        person = _person(session, row, made)
        if person in listed:
            continue
        listed.add(person)
        people += row.person is None
        nomination = Nomination(edition_id=edition, participant_id=person, nominated_on=today)
        if nominated < free:
            nominated += 1
        else:
            reserve += 1
            nomination.status, nomination.reserve_rank = NominationStatus.RESERVE, rank + reserve
        session.add(nomination)
    return Added(nominated, reserve, people, len(made))


def promote(session: Session, edition: UUID) -> bool:
    """Give a place to the first of the reserve list and move the others up; tell whether there was anybody."""
    waiting = session.scalars(
        select(Nomination)
        .where(Nomination.edition_id == edition, Nomination.status == NominationStatus.RESERVE)
        .order_by(func.coalesce(Nomination.reserve_rank, 1_000_000), Nomination.id)
    ).all()
    if not waiting:
        return False
    waiting[0].status, waiting[0].reserve_rank = NominationStatus.NOMINATED, None
    for number, nomination in enumerate(waiting[1:], start=1):
        nomination.reserve_rank = number
    return True


def _count(session: Session, edition: UUID) -> int | None:
    return session.scalar(
        select(func.count(Nomination.id)).where(Nomination.edition_id == edition, Nomination.status.in_(TAKES_A_PLACE))
    )


def _judge(people: _People, entry: Entry) -> Judged:
    institution = people.institutions.get(_name_words(entry.institution)) if entry.institution else None
    judged = Judged(entry, Standing.NEW, institution=institution)
    if entry.invalid:
        return replace(judged, standing=Standing.INVALID)
    keys = {name_key(entry.given_name, entry.surname), name_key(entry.given_name_native, entry.surname_native)} - {""}
    alike = _unique(person for key in keys for person in people.exact.get(key, ()))
    same = [person for person in alike if _same_facts(person, entry, institution)]
    if len(same) == 1:
        standing = Standing.LISTED if same[0].id in people.listed else Standing.KNOWN
        return replace(judged, standing=standing, candidates=(same[0],))
    near = _unique(person for key in keys for person in people.near.get(skeleton(key), ()))
    maybe = alike or tuple(person for person in near if _same_facts(person, entry, institution))
    listed = frozenset(person.id for person in maybe) & people.listed
    return replace(judged, standing=Standing.MAYBE, candidates=maybe, listed=listed) if maybe else judged


def _same_facts(person: Known, entry: Entry, institution: UUID | None) -> bool:
    """Tell whether something besides the name says that this is the same person, and nothing says otherwise."""
    if person.sex and entry.sex and person.sex is not entry.sex:
        return False
    if entry.contact and fold(person.contact) == fold(entry.contact):
        return True
    place = _same_place(person, entry, institution)
    if place is None:  # one of the two does not say where: then rank and function must both agree
        told = {fold(person.rank), fold(person.position)}
        return bool(entry.rank and entry.position) and {fold(entry.rank), fold(entry.position)} == told
    return place


def _same_place(person: Known, entry: Entry, institution: UUID | None) -> bool | None:
    if not entry.institution or person.institution_id is None:
        return None
    return institution == person.institution_id or _name_words(entry.institution) == _name_words(person.position)


def _beside(judged: Judged, earlier: Sequence[Judged]) -> Judged:
    """Look at earlier rows with the same name: the same person twice, or only a namesake."""
    entry = judged.entry
    for other in (each.entry for each in earlier):
        if _twice(entry, other):
            return replace(judged, standing=Standing.TWICE, twin=other.row)
    if not earlier:
        return judged
    unsure = judged.standing is Standing.NEW and not all(each.entry.institution for each in (judged, *earlier))
    return replace(judged, standing=Standing.MAYBE if unsure else judged.standing, twin=earlier[0].entry.row)


def _twice(one: Entry, other: Entry) -> bool:
    """Tell whether two rows with one name are one person: the same contact, or the same place of work."""
    if one.contact and fold(one.contact) == fold(other.contact):
        return True
    if one.sex and other.sex and one.sex is not other.sex:
        return False
    work = [(fold(each.institution), fold(each.rank), fold(each.position)) for each in (one, other)]
    same_institution = bool(one.institution) and work[0][0] == work[1][0]
    return same_institution or (work[0] == work[1] and any(work[0]))


def _unique(people: Iterable[Known]) -> tuple[Known, ...]:
    return tuple({person.id: person for person in people}.values())


def _name_words(name: str) -> frozenset[str]:
    return words_of(name) - _SMALL_WORDS


def _person(session: Session, row: Taken, made: dict[frozenset[str], UUID]) -> UUID:
    entry = row.judged.entry
    institution = row.judged.institution or _institution(session, entry.institution, made)
    person = session.get(Participant, row.person) if row.person else None
    if person is None:
        person = Participant(surname=entry.surname, given_name=entry.given_name)
        session.add(person)
    told = {name: getattr(entry, name) for name in _TOLD} | {"institution_id": institution}
    for name, value in told.items():
        if value and not getattr(person, name):
            setattr(person, name, value)
    session.flush()
    return person.id


def _institution(session: Session, name: str, made: dict[frozenset[str], UUID]) -> UUID | None:
    words = _name_words(name)
    if not words:
        return None
    if words not in made:
        institution = Institution(name_en=name, name_fr=name, service=service_of(name))
        session.add(institution)
        session.flush()
        made[words] = institution.id
    return made[words]
