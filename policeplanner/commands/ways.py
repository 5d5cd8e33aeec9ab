"""The command that tells the ways out for one lesson, and takes one."""

import argparse
from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from policeplanner import formats
from policeplanner.commands.words import DONE, ERRORS_FOUND, Add, new_command, opened
from policeplanner.domain.editions import Edition
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.domain.placements import Placement
from policeplanner.i18n import language, translate
from policeplanner.store.workspace import Workspace

Item = TypeVar("Item")


def add_ways(add: Add) -> None:
    """Add the command."""
    about = translate(
        "CommandLine", "say where else a lesson could go, with what each way costs; without one: number them"
    )
    words = new_command(add, "ways", _ways, about)
    words.add_argument("edition", help=translate("CommandLine", "code of the edition, such as 2027-01"))
    words.add_argument("lesson", type=int, nargs="?", help=translate("CommandLine", "number of the lesson in the list"))
    words.add_argument(
        "--take",
        type=int,
        metavar=translate("CommandLine", "NUMBER"),
        help=translate("CommandLine", "write this way into the plan, 1 being the first"),
    )


def _ways(arguments: argparse.Namespace) -> int:
    with opened(arguments.plan, read_only=arguments.take is None) as workspace:
        with workspace.reading() as session:
            placements = _lessons(session, arguments.edition)
            lines = _listed(session, placements)
        if arguments.lesson is None:
            print(*lines, sep="\n")
            return DONE
        lesson = _chosen(placements, arguments.lesson)
        print(lines[arguments.lesson - 1])
        return _tell(workspace, lesson, arguments.take)


def _tell(workspace: Workspace, lesson: Placement, take: int | None) -> int:
    from policeplanner.services.ways import take_way, ways_for

    out = ways_for(workspace, lesson.id)
    for number, way in enumerate(out.ways, start=1):
        print(f"  {number}  {way.words.text}\n     {way.words.cost}")
    for line in out.why_none:
        print(f"  {line}")
    if take is not None:
        take_way(workspace, _chosen(out.ways, take))
    return DONE if out.ways else ERRORS_FOUND


def _lessons(session: Session, code: str) -> Sequence[Placement]:
    edition = session.scalars(select(Edition).where(Edition.code == code)).first()
    if edition is None:
        raise PlannerError(translate("CommandLine", "There is no edition {code} in this plan.").format(code=code))
    return session.scalars(
        select(Placement)
        .where(Placement.edition_id == edition.id)
        .options(joinedload(Placement.lesson), joinedload(Placement.group))
        .order_by(Placement.starts_at.is_(None), Placement.starts_at, Placement.id)
    ).all()


def _listed(session: Session, placements: Sequence[Placement]) -> list[str]:
    office = session.scalars(select(Office)).one()
    return [f"{number:3}  {_told(placement, office)}" for number, placement in enumerate(placements, start=1)]


def _told(placement: Placement, office: Office) -> str:
    when = translate("CommandLine", "no place yet")
    if placement.starts_at is not None:
        local = office.local(placement.starts_at)
        when = f"{formats.short_weekday(local.date())} {formats.clock(local.time())}"
    group = placement.group.name if placement.group else ""
    return " · ".join(filter(None, (when, placement.lesson.text("title").shown(language()), group)))


def _chosen(known: Sequence[Item], number: int) -> Item:
    if not 1 <= number <= len(known):
        text = translate("CommandLine", "There is no number {number}: choose one from 1 to {last}.")
        raise PlannerError(text.format(number=number, last=len(known)))
    return known[number - 1]


COMMANDS = (add_ways,)
