"""The people nominated to one edition: who they are, what is to be noted about them, and what is still open."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition
from policeplanner.domain.offices import Office
from policeplanner.domain.participants import (
    TAKES_A_PLACE,
    Nomination,
    NominationStatus,
    Participant,
    VettingStatus,
)
from policeplanner.services.people import Known, known_people, name_key
from policeplanner.store.search_index import matching

NOMINATION_DAYS = 14
LIST_FINAL_DAYS = 30
_ALIKE = 12
_LAST = 1_000_000


@dataclass(frozen=True)
class Nominee:
    """A nomination, the codes of other courses on the same days, and people of the plan with the same name."""

    nomination: Nomination
    elsewhere: tuple[str, ...] = ()
    namesakes: tuple[Known, ...] = ()


@dataclass(frozen=True)
class Deadlines:
    """The days by which nominations, what vetting needs, and the list of people must be there."""

    nominations: date
    vetting: date
    final: date


@dataclass(frozen=True)
class StillOpen:
    """What is still to be done about the people of an edition, each as a number."""

    free: int
    reserve: int
    vetting: int
    refused: int
    elsewhere: int
    namesakes: int


def nominees(session: Session, edition: UUID) -> list[Nominee]:
    """Return the people of an edition: those with a place by name, then the reserve list in its order."""
    found = session.scalars(
        select(Nomination)
        .where(Nomination.edition_id == edition)
        .options(joinedload(Nomination.participant).joinedload(Participant.institution))
    ).all()
    clashes, alike = _elsewhere(session, edition), _namesakes(session, [each.participant for each in found])
    return [
        Nominee(each, tuple(clashes[each.participant_id]), alike.get(each.participant_id, ()))
        for each in sorted(found, key=_order)
    ]


def deadlines(session: Session, edition: UUID) -> Deadlines | None:
    """Return the deadlines counted back from the first day, None where the edition has no dates yet."""
    starts_on = session.get_one(Edition, edition).activity.starts_on
    if starts_on is None:
        return None
    lead = session.scalars(select(Office.vetting_lead_days)).one()
    return Deadlines(
        starts_on - timedelta(days=lead + NOMINATION_DAYS),
        starts_on - timedelta(days=lead),
        starts_on - timedelta(days=LIST_FINAL_DAYS),
    )


def still_open(session: Session, edition: UUID, people: Sequence[Nominee]) -> StillOpen:
    """Count what is still to be done."""
    states = Counter(each.nomination.status for each in people)
    placed = [each for each in people if each.nomination.status in TAKES_A_PLACE]
    vetting = Counter(each.nomination.vetting for each in placed)
    return StillOpen(
        free=session.get_one(Edition, edition).size - len(placed),
        reserve=states[NominationStatus.RESERVE],
        vetting=vetting[VettingStatus.REQUESTED],
        refused=vetting[VettingStatus.REFUSED] + vetting[VettingStatus.EXPIRED],
        elsewhere=sum(bool(each.elsewhere) for each in placed),
        namesakes=sum(bool(each.namesakes) for each in people),
    )


def set_status(session: Session, nominations: Iterable[UUID], status: NominationStatus) -> None:
    """Give nominations a status; those put on the reserve list come last on it, those taken off lose their rank."""
    for each in nominations:
        nomination = session.get_one(Nomination, each)
        if status is NominationStatus.RESERVE and nomination.reserve_rank is None:
            nomination.reserve_rank = _last_rank(session, nomination.edition_id) + 1
        elif status is not NominationStatus.RESERVE:
            nomination.reserve_rank = None
        nomination.status = status
        session.flush()


def set_vetting(session: Session, nominations: Iterable[UUID], vetting: VettingStatus, today: date) -> None:
    """Give nominations a state of vetting from today on; what is not required has no date."""
    for each in nominations:
        nomination = session.get_one(Nomination, each)
        if nomination.vetting is not vetting:
            nomination.vetting = vetting
            nomination.vetting_on = None if vetting is VettingStatus.NOT_REQUIRED else today


def _last_rank(session: Session, edition: UUID) -> int:
    return session.scalar(select(func.max(Nomination.reserve_rank)).where(Nomination.edition_id == edition)) or 0


def _order(nomination: Nomination) -> tuple[int, str, str]:
    reserve = nomination.status is NominationStatus.RESERVE
    person = nomination.participant
    return (nomination.reserve_rank or _LAST) if reserve else 0, person.surname, person.given_name


def _elsewhere(session: Session, edition: UUID) -> defaultdict[UUID, list[str]]:
    """Return the codes of other editions on the same days, for each person nominated to this one."""
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    own = session.get_one(Edition, edition).activity
    if own.starts_on is None:
        return found
    here = select(Nomination.participant_id).where(Nomination.edition_id == edition)
    statement = (
        select(Nomination.participant_id, Edition.code)
        .join(Edition, Edition.id == Nomination.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(
            Nomination.edition_id != edition,
            Nomination.participant_id.in_(here),
            Nomination.status.in_(TAKES_A_PLACE),
            Activity.status.not_in(OFF),
            Activity.starts_on <= (own.ends_on or own.starts_on),
            func.coalesce(Activity.ends_on, Activity.starts_on) >= own.starts_on,
        )
        .order_by(Edition.code)
    )
    for person, code in session.execute(statement):
        found[person].append(code)
    return found


def _namesakes(session: Session, people: Sequence[Participant]) -> dict[UUID, tuple[Known, ...]]:
    """Return who else has the same name in some script, for each of some people."""
    keys = {person.id: _keys(person) for person in people}
    hits: dict[UUID, list[UUID]] = {}
    for person, names in keys.items():
        rows = [row for name in names for row in matching(session, name.split(), _ALIKE)]
        hits[person] = [record for table, record in rows if table == "participant" and record != person]
    known = {each.id: each for each in known_people(session, list({one for ids in hits.values() for one in ids}))}
    same: dict[UUID, tuple[Known, ...]] = {}
    for person, ids in hits.items():
        others = {record: known[record] for record in ids if record in known and known[record].names() & keys[person]}
        same[person] = tuple(others.values())
    return same


def _keys(person: Participant) -> set[str]:
    latin = name_key(person.given_name, person.surname)
    return {key for key in (latin, name_key(person.given_name_native, person.surname_native)) if " " in key}
