"""Participants: in one place at a time, vetted in time, no more than there are places, enough women."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from policeplanner.domain.participants import (
    TAKES_A_PLACE,
    Nomination,
    NominationStatus,
    Participant,
    VettingStatus,
)
from policeplanner.domain.vocabulary import Sex
from policeplanner.i18n import QT_TRANSLATE_NOOP
from policeplanner.services.checks.clashes import overlapping
from policeplanner.services.checks.editions import place_of
from policeplanner.services.checks.findings import (
    Clock,
    Days,
    Finding,
    People,
    Percent,
    Phrase,
    Place,
    Places,
    Rule,
    Severity,
    Subject,
    Value,
    found,
)
from policeplanner.services.checks.plan import Plan, repeated
from policeplanner.services.checks.rows import EditionRow
from policeplanner.services.checks.slots import Slot, Timetables, grouped

TWO_PLACES = Rule(
    "participant-two-places",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "On {day}, {name} is to sit in “{first}” until {end} and in “{second}”, in another course, from {start}.",
    ),
    QT_TRANSLATE_NOOP("PlanCheck", "Withdraw one of the two nominations, or move one of the courses."),
)
TWO_EDITIONS = Rule(
    "participant-two-editions",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "{name} is nominated to two courses that overlap ({days}): {one} and {other}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Withdraw one of the two nominations, or accept the warning and say why."),
)
VETTING_LATE = Rule(
    "vetting-open",
    Severity.WARNING,
    QT_TRANSLATE_NOOP(
        "PlanCheck",
        "Nominations closed on {deadline} and the course begins on {start}; vetting is still open for {people}.",
    ),
    QT_TRANSLATE_NOOP(
        "PlanCheck", "Ask the vetting authority for the results, or invite people from the reserve list."
    ),
)
VETTING_REFUSED = Rule(
    "vetting-refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("PlanCheck", "Vetting was refused, or will have expired by {start}, for {people} with a place."),
    QT_TRANSLATE_NOOP("PlanCheck", "Have the vetting renewed, or give the places to others."),
)
TOO_MANY = Rule(
    "too-many-confirmed",
    Severity.WARNING,
    QT_TRANSLATE_NOOP("PlanCheck", "There are {places}, but {people} are confirmed ({group})."),
    QT_TRANSLATE_NOOP("PlanCheck", "Move people to another group or the reserve list, or enlarge the group."),
)
FEW_WOMEN = Rule(
    "women-below-target",
    Severity.INFORMATION,
    QT_TRANSLATE_NOOP("PlanCheck", "Women are {share} of the people nominated; the target is {target}."),
    QT_TRANSLATE_NOOP("PlanCheck", "Ask the institutions to nominate more women."),
)
RULES = (TWO_PLACES, TWO_EDITIONS, VETTING_LATE, VETTING_REFUSED, TOO_MANY, FEW_WOMEN)

CONFIRMED = frozenset({NominationStatus.CONFIRMED, NominationStatus.ATTENDED})
COURSE = Phrase(QT_TRANSLATE_NOOP("PlanCheck", "the whole course"))


class Nominee(NamedTuple):
    """A nomination that takes a place."""

    edition_id: UUID
    participant_id: UUID
    group_id: UUID | None
    status: NominationStatus
    vetting: VettingStatus
    valid_until: date | None
    given_name: str
    surname: str
    sex: Sex | None

    @property
    def name(self) -> str:
        """Return the full name."""
        return f"{self.given_name} {self.surname}".strip()


def check(plan: Plan, timetables: Timetables) -> Iterator[Finding]:
    """Find what is wrong with the nominations to editions still to be held."""
    nominees = [n for n in _nominees(plan) if n.edition_id in plan.editions]
    for edition_id, places in grouped((n.edition_id, n) for n in nominees).items():
        edition = plan.editions[edition_id]
        if not edition.activity.done:
            yield from _vetting(plan, edition, places)
            yield from _too_many(edition, places)
            yield from _women(plan, edition, places)
    yield from _overlaps(plan, timetables, nominees)


def _nominees(plan: Plan) -> Iterable[Nominee]:
    statement = (
        select(
            repeated(Nomination.edition_id),
            repeated(Nomination.participant_id),
            repeated(Nomination.group_id),
            Nomination.status,
            Nomination.vetting,
            Nomination.vetting_valid_until,
            Participant.given_name,
            Participant.surname,
            Participant.sex,
        )
        .join(Participant, Participant.id == Nomination.participant_id)
        .where(Nomination.status.in_(TAKES_A_PLACE))
        .order_by(Participant.surname, Participant.given_name, Nomination.id)
    )
    return (Nominee(*row) for row in plan.session.execute(statement))


def _vetting(plan: Plan, edition: EditionRow, nominees: Sequence[Nominee]) -> Iterator[Finding]:
    start = edition.activity.starts_on
    if start is None or start < plan.today:
        return
    deadline = start - timedelta(days=plan.office.vetting_lead_days)
    waiting = [n for n in nominees if n.vetting is VettingStatus.REQUESTED]
    if waiting and deadline < plan.today:
        values: dict[str, Value] = {"deadline": deadline, "people": People(len(waiting)), "start": start}
        yield found(VETTING_LATE, (edition.subject,), values, place_of(edition))
    unfit = [n for n in nominees if _unfit(n, start)]
    if unfit:
        values = {"people": People(len(unfit)), "start": start}
        yield found(VETTING_REFUSED, (edition.subject,), values, place_of(edition))


def _unfit(nominee: Nominee, start: date) -> bool:
    if nominee.vetting in {VettingStatus.REFUSED, VettingStatus.EXPIRED}:
        return True
    until = nominee.valid_until
    return nominee.vetting is VettingStatus.CLEARED and until is not None and until < start


def _too_many(edition: EditionRow, nominees: Sequence[Nominee]) -> Iterator[Finding]:
    confirmed = [n for n in nominees if n.status in CONFIRMED]
    places: list[tuple[Subject, Value, int, int]] = [
        (Subject("edition_group", g.id), g.phrase, g.size, sum(n.group_id == g.id for n in confirmed))
        for g in edition.groups
    ]
    if not any(taken > size for _, _, size, taken in places):
        places.append((edition.subject, COURSE, edition.size, len(confirmed)))
    for subject, name, size, taken in places:
        if size and taken > size:
            subjects = dict.fromkeys((edition.subject, subject))
            values: dict[str, Value] = {"people": People(taken), "group": name, "places": Places(size)}
            yield found(TOO_MANY, subjects, values, place_of(edition))


def _women(plan: Plan, edition: EditionRow, nominees: Sequence[Nominee]) -> Iterator[Finding]:
    sexes = [n.sex for n in nominees if n.sex is not None]
    women, target = sexes.count(Sex.FEMALE), plan.office.women_target_percent
    if sexes and 100 * women < target * len(sexes):
        values: dict[str, Value] = {
            "share": Percent(100 * women // len(sexes)),
            "target": Percent(target),
        }
        yield found(FEW_WOMEN, (edition.subject,), values, place_of(edition))


def _overlaps(plan: Plan, timetables: Timetables, nominees: Iterable[Nominee]) -> Iterator[Finding]:
    for nominations in grouped((n.participant_id, n) for n in nominees).values():
        for one, other in combinations(nominations, 2):
            if one.edition_id != other.edition_id:
                yield from _overlap(plan, timetables, (one, other))


def _overlap(plan: Plan, timetables: Timetables, pair: tuple[Nominee, Nominee]) -> Iterator[Finding]:
    one, other = sorted((plan.editions[n.edition_id] for n in pair), key=_start)
    if one.activity.done and other.activity.done:
        return
    participant = Subject("participant", pair[0].participant_id)
    subjects = (participant, other.subject, one.subject)
    clash = next(_clashes(plan, timetables, pair), None)
    if clash is not None:
        earlier, later = clash
        names = (earlier.edition.name, *later.place.names)
        place = Place(names, later.day, later.place.hours, later.starts_at)
        yield found(TWO_PLACES, subjects, _two_places(pair[0].name, earlier, later), place)
        return
    span = _common_days(one, other)
    if span is not None:
        values: dict[str, Value] = {"name": pair[0].name, "one": one.name, "other": other.name}
        values["days"] = Days(*span)
        yield found(TWO_EDITIONS, subjects, values, Place((one.name, other.name), span[0]))


def _start(edition: EditionRow) -> tuple[date, UUID]:
    return edition.activity.starts_on or date.max, edition.id


def _clashes(plan: Plan, timetables: Timetables, pair: tuple[Nominee, Nominee]) -> Iterator[tuple[Slot, Slot]]:
    if _common_days(*(plan.editions[n.edition_id] for n in pair)) is None:
        return
    slots = [
        slot
        for nominee in pair
        for slot in timetables.by_edition.get(nominee.edition_id, ())
        if slot.group is None or slot.group.id == nominee.group_id
    ]
    slots.sort(key=lambda slot: slot.first)
    yield from ((a, b) for a, b in overlapping(slots) if a.edition.id != b.edition.id)


def _common_days(one: EditionRow, other: EditionRow) -> tuple[date, date] | None:
    spans = [(edition.activity.starts_on, edition.activity.last_day) for edition in (one, other)]
    known = [(start, end) for start, end in spans if start is not None and end is not None]
    if len(known) < 2:
        return None
    first, last = max(start for start, _ in known), min(end for _, end in known)
    return (first, last) if first <= last else None


def _two_places(name: str, earlier: Slot, later: Slot) -> dict[str, Value]:
    return {
        "name": name,
        "day": later.day,
        "first": earlier.lesson.name,
        "second": later.lesson.name,
        "end": Clock(earlier.end),
        "start": Clock(later.begin),
    }
