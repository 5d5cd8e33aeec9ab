"""Commands that make and mend timetables."""

import argparse
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner import formats
from policeplanner.commands.words import DONE, ERRORS_FOUND, Add, new_command, opened
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.trainers import Trainer
from policeplanner.domain.venues import Room
from policeplanner.folding import fold
from policeplanner.i18n import language, translate

if TYPE_CHECKING:
    from policeplanner.services.losses import Loss
    from policeplanner.services.solving import Effort
    from policeplanner.services.timetables import Scope


def add_schedule(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "place the lessons of course editions in time, rooms and hands")
    words = new_command(add, "schedule", _schedule, about)
    words.add_argument("editions", nargs="*", help=translate("CommandLine", "codes, such as 2027-01; none: all"))
    words.add_argument(
        "--unplaced", action="store_true", help=translate("CommandLine", "only lessons that have no place yet")
    )
    words.add_argument(
        "--seconds",
        type=float,
        default=10.0,
        metavar=translate("CommandLine", "SECONDS"),
        help=translate("CommandLine", "time for each edition, or for all of them together"),
    )
    words.add_argument(
        "--together",
        action="store_true",
        help=translate("CommandLine", "all editions at once, as they share trainers and rooms"),
    )
    words.add_argument(
        "--seed",
        type=int,
        default=1,
        metavar=translate("CommandLine", "NUMBER"),
        help=translate("CommandLine", "same seed, same timetable"),
    )


def _schedule(arguments: argparse.Namespace) -> int:
    from policeplanner.services.solving import Effort, schedule_editions
    from policeplanner.services.timetables import Scope
    from policeplanner.services.wishes import say_met

    scope = Scope.UNPLACED if arguments.unplaced else Scope.ALL
    effort = Effort(seconds=arguments.seconds, seed=arguments.seed)
    if arguments.together:
        return _schedule_together(arguments, scope, effort)
    complete = True
    with opened(arguments.plan) as workspace:
        for outcome in schedule_editions(workspace, arguments.editions, scope=scope, effort=effort):
            print(outcome.summary, *(f"    {say_met(met)}" for met in outcome.met), sep="\n")
            complete = complete and outcome.complete
    return DONE if complete else ERRORS_FOUND


def _schedule_together(arguments: argparse.Namespace, scope: "Scope", effort: "Effort") -> int:
    from policeplanner.services.term_solving import schedule_together
    from policeplanner.services.wishes import say_met

    with opened(arguments.plan) as workspace:
        outcome = schedule_together(workspace, arguments.editions, scope=scope, effort=effort)
    print(outcome.summary, *(f"    {say_met(met)}" for met in outcome.found.met), sep="\n")
    return DONE if outcome.complete else ERRORS_FOUND


def add_replan(add: Add) -> None:
    """Add the command."""
    about = translate(
        "CommandLine", "mend a timetable with the fewest changes after something happened, and say whom to tell"
    )
    words = new_command(add, "replan", _replan, about)
    words.add_argument("edition", help=translate("CommandLine", "code of the edition, such as 2027-01"))
    span = (
        translate("CommandLine", "NAME"),
        translate("CommandLine", "FIRST_DAY"),
        translate("CommandLine", "LAST_DAY"),
    )
    for option, about in (
        ("--without-trainer", translate("CommandLine", "a trainer of the team who is away")),
        ("--without-room", translate("CommandLine", "a room that cannot be used")),
    ):
        words.add_argument(option, nargs=3, action="append", default=[], metavar=span, help=about)
    words.add_argument(
        "--without-day",
        type=date.fromisoformat,
        metavar=translate("CommandLine", "DAY"),
        action="append",
        default=[],
        help=translate("CommandLine", "a day on which nothing can take place"),
    )
    words.add_argument(
        "--from-now", action="store_true", help=translate("CommandLine", "leave alone what has already begun")
    )
    words.add_argument(
        "--accept", action="store_true", help=translate("CommandLine", "write the new timetable into the plan")
    )
    words.add_argument(
        "--record",
        action="store_true",
        help=translate("CommandLine", "with --accept: keep what happened in the plan too"),
    )


def _replan(arguments: argparse.Namespace) -> int:
    from policeplanner.services.replanning import accept, replan_edition

    with opened(arguments.plan, read_only=not arguments.accept) as workspace:
        with workspace.reading() as session:
            edition = _edition(session, arguments.edition)
            losses = list(_losses(session, edition, arguments))
        now = datetime.now(UTC) if arguments.from_now else None
        proposal = replan_edition(workspace, edition.id, now=now, losses=losses)
        print(proposal.summary)
        for line in proposal.changes:
            print(f"  {line.lesson}\n    {line.old or '–'}\n    → {line.new or '–'}")
        for notice in proposal.notices:
            print(f"  {notice.kind_name}: {notice.name}")
        if arguments.accept:
            accept(workspace, proposal, losses=losses if arguments.record else ())
    return ERRORS_FOUND if proposal.left_out else DONE


def add_why(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "say why not all lessons of an edition find a place, and what would help")
    words = new_command(add, "why", _why, about)
    words.add_argument("edition", help=translate("CommandLine", "code of the edition, such as 2027-01"))


def _why(arguments: argparse.Namespace) -> int:
    from policeplanner.scheduling.why_answer import Finding
    from policeplanner.services.why import explain_edition

    with opened(arguments.plan, read_only=True) as workspace:
        with workspace.reading() as session:
            edition = _edition(session, arguments.edition)
        explained = explain_edition(workspace, edition.id)
    print(*explained.lines, sep="\n")
    return DONE if explained.explanation.finding is Finding.POSSIBLE else ERRORS_FOUND


def add_plan_year(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "plan the activities of a year that are not agreed yet onto its working days")
    words = new_command(add, "plan-year", _plan_year, about)
    words.add_argument("year", type=int, help=translate("CommandLine", "year to plan"))
    words.add_argument(
        "--seconds",
        type=float,
        default=30.0,
        metavar=translate("CommandLine", "SECONDS"),
        help=translate("CommandLine", "how long to look for a better year"),
    )
    words.add_argument(
        "--accept", action="store_true", help=translate("CommandLine", "write the new dates into the plan")
    )


def _plan_year(arguments: argparse.Namespace) -> int:
    from policeplanner.services.year_plan import YearChoices
    from policeplanner.services.year_writing import YearEffort, propose_year, write_year

    effort = YearEffort(seconds=arguments.seconds)
    with opened(arguments.plan, read_only=not arguments.accept) as workspace:
        proposal = propose_year(workspace, arguments.year, YearChoices(formats.today()), effort)
        print(*proposal.lines, sep="\n")
        if arguments.accept:
            write_year(workspace, proposal.task, proposal.result.plan)
    return ERRORS_FOUND if proposal.result.unplaced else DONE


def _losses(session: Session, edition: Edition, arguments: argparse.Namespace) -> "Iterator[Loss]":
    from policeplanner.services.losses import day_lost, room_closed, trainer_away

    team = session.scalars(
        select(Trainer).join(EditionTrainer).where(EditionTrainer.edition_id == edition.id).order_by(Trainer.surname)
    )
    trainers = {trainer.full_name: trainer.id for trainer in team}
    rooms = {
        room.text("name").shown(language()): room.id
        for room in session.scalars(select(Room).where(Room.venue_id == edition.activity.venue_id))
    }
    for name, first, last in arguments.without_trainer:
        yield trainer_away(_named(trainers, name), date.fromisoformat(first), date.fromisoformat(last))
    for name, first, last in arguments.without_room:
        yield room_closed(_named(rooms, name), date.fromisoformat(first), date.fromisoformat(last))
    for day in arguments.without_day:
        yield day_lost(day)


def _edition(session: Session, code: str) -> Edition:
    edition = session.scalars(select(Edition).where(Edition.code == code)).first()
    if edition is None:
        raise PlannerError(translate("CommandLine", "There is no edition {code} in this plan.").format(code=code))
    return edition


def _named(known: dict[str, UUID], name: str) -> UUID:
    found = [record for each, record in known.items() if fold(name) in fold(each)]
    if len(found) != 1:
        text = translate("CommandLine", "“{name}” is not the name of exactly one of: {known}.")
        raise PlannerError(text.format(name=name, known=", ".join(known)))
    return found[0]


COMMANDS = (add_schedule, add_replan, add_why, add_plan_year)
