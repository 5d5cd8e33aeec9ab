"""The command line: make, check, schedule, print and keep plans without the window.

Exit codes: 0 done; 1 done, and errors were found in the plan or file; 2 the command line is not understood;
3 something the user can put right, said on the error stream.
"""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from sqlalchemy import select

from policeplanner import __version__
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.offices import Office
from policeplanner.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Language, language, set_language, translate
from policeplanner.store import backups
from policeplanner.store.checkup import check_file
from policeplanner.store.files import needs_passphrase
from policeplanner.store.workspace import Workspace

DONE, ERRORS_FOUND, USAGE, REFUSED = 0, 1, 2, 3
PASSPHRASE_VARIABLE = "POLICEPLANNER_PASSPHRASE"


def main(words: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    set_language(wanted_language(words))
    try:
        arguments = build_parser().parse_args(words)
    except SystemExit as ended:  # argparse has said what it had to say
        return ended.code if isinstance(ended.code, int) else USAGE
    run: Run = arguments.run
    try:
        return run(arguments)
    except PlannerError as error:
        print(error, file=sys.stderr)
        return REFUSED


def wanted_language(words: Sequence[str]) -> Language:
    """Return the language after --lang, else the system's if it is French, else English."""
    asked = [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    asked += [after for word, after in pairwise(words) if word == "--lang"]
    spoken = asked[-1] if asked else os.environ.get("LC_ALL") or os.environ.get("LANG", "")
    return "fr" if spoken.startswith("fr") else "en"


class _Help(argparse.HelpFormatter):
    """Help in the language spoken, also where argparse has words of its own."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, translate("CommandLine", "usage: ") if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that speaks the user's language; argparse's own detail stands behind a complaint."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, formatter_class=_Help, add_help=False)
        self.words = self.add_argument_group(translate("CommandLine", "arguments"))
        self.words.add_argument("-h", "--help", action="help", help=translate("CommandLine", "show this help and end"))
        self.words.add_argument(
            "--lang",
            choices=LANGUAGES,
            help=translate("CommandLine", "language of messages and, unless said otherwise, of documents"),
        )

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        text = translate("CommandLine", "This command line is not understood: {detail}. See --help.")
        self.exit(USAGE, text.format(detail=message) + "\n")


Add = Callable[..., _Parser]
Run = Callable[[argparse.Namespace], int]


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands, in the language spoken."""
    parser = _Parser(prog="policeplanner", description=translate("CommandLine", "Plan police training offline."))
    version = translate("CommandLine", "show the version and end")
    parser.words.add_argument("--version", action="version", version=__version__, help=version)
    title, word = translate("CommandLine", "commands"), translate("CommandLine", "COMMAND")
    commands = parser.add_subparsers(required=True, title=title, metavar=word)
    for add_command in (_add_new, _add_import, _add_demo, _add_check, _add_schedule, _add_export, _add_keeping):
        add_command(commands.add_parser)
    return parser


def _command(add: Add, name: str, run: Run, about: str, *, plan: bool = True) -> argparse._ArgumentGroup:
    command = add(name, help=about, description=about)
    command.set_defaults(run=run)
    if plan:
        command.words.add_argument("plan", type=Path, help=translate("CommandLine", "the plan's file (.ppdb)"))
    return command.words


# --- making plans -----------------------------------------------------------------------------------------------------


def _add_new(add: Add) -> None:
    command = _command(add, "new", _new, translate("CommandLine", "make a new plan"))
    command.add_argument(
        "--office", required=True, help=translate("CommandLine", "code of the field operation, such as MtSk")
    )
    command.add_argument("--year", type=int, required=True, help=translate("CommandLine", "first year of the plan"))
    command.add_argument(
        "--no-passphrase",
        action="store_true",
        help=translate("CommandLine", "do not encrypt: anybody who has the file can read it"),
    )


def _new(arguments: argparse.Namespace) -> int:
    from policeplanner.services.new_plan import make_plan

    passphrase = None if arguments.no_passphrase else _ask_new_passphrase()
    make_plan(arguments.plan, passphrase, operation_code=arguments.office, first_year=arguments.year).close()
    print(translate("CommandLine", "Made {file}.").format(file=arguments.plan))
    return DONE


def _add_import(add: Add) -> None:
    about = translate("CommandLine", "bring the program's catalogue of courses and lists into a plan")
    command = _command(add, "import-catalogue", _import_catalogue, about)
    command.add_argument(
        "--reset-changed",
        action="store_true",
        help=translate("CommandLine", "also put back entries that were changed in the plan"),
    )


def _import_catalogue(arguments: argparse.Namespace) -> int:
    from policeplanner.services.catalogue import load_catalogue

    name = QT_TRANSLATE_NOOP("Action", "Import catalogue")
    with _opened(arguments.plan) as workspace, workspace.action(name) as session:
        counts = load_catalogue(session, reset_changed=arguments.reset_changed)
    text = translate("CommandLine", "Catalogue: {new} new, {changed} changed, {same} the same.")
    print(text.format(new=counts.new, changed=counts.changed, same=counts.same))
    return DONE


def _add_demo(add: Add) -> None:
    about = translate("CommandLine", "make the sample plan, its timetables and all its documents")
    command = _command(add, "demo", _demo, about, plan=False)
    command.add_argument("--into", type=Path, required=True, help=translate("CommandLine", "folder to write to"))


def _demo(arguments: argparse.Namespace) -> int:
    from policeplanner.demo import make_demo

    make_demo(arguments.into, print)
    return DONE


# --- checking and scheduling ------------------------------------------------------------------------------------------


def _add_check(add: Add) -> None:
    about = translate(
        "CommandLine", "say what is in conflict, missing or late in a plan, and whether its file is sound"
    )
    command = _command(add, "check", _check, about)
    command.add_argument(
        "--all", action="store_true", help=translate("CommandLine", "also information and accepted warnings")
    )
    command.add_argument(
        "--on", type=date.fromisoformat, default=None, help=translate("CommandLine", "as if today were this day")
    )


def _check(arguments: argparse.Namespace) -> int:
    from policeplanner.services.plan_check import Severity, check_plan

    with _opened(arguments.plan, read_only=True) as workspace, workspace.reading() as session:
        found = check_plan(session, today=arguments.on or _today())
    shown = [f for f in found if arguments.all or (not f.accepted and f.severity is not Severity.INFORMATION)]
    for finding in shown:
        print(f"{finding.severity.label.upper():12} {finding.code}\n    {finding.what}\n    {finding.where}")
        print(f"    → {finding.todo}")
    print(translate("CommandLine", "%n finding(s).", "", len(shown)))
    checkup = check_file(arguments.plan, _passphrase(arguments.plan))
    print(translate("CommandLine", "The file is sound.") if checkup.sound else "\n".join(checkup.findings))
    wrong = any(f.severity is Severity.ERROR and not f.accepted for f in found)
    return ERRORS_FOUND if wrong or not checkup.sound else DONE


def _add_schedule(add: Add) -> None:
    about = translate("CommandLine", "place the lessons of course editions in time, rooms and hands")
    command = _command(add, "schedule", _schedule, about)
    command.add_argument("editions", nargs="*", help=translate("CommandLine", "codes, such as 2027-01; none: all"))
    command.add_argument(
        "--unplaced", action="store_true", help=translate("CommandLine", "only lessons that have no place yet")
    )
    command.add_argument("--seconds", type=float, default=10.0, help=translate("CommandLine", "time for each edition"))
    command.add_argument("--seed", type=int, default=1, help=translate("CommandLine", "same seed, same timetable"))


def _schedule(arguments: argparse.Namespace) -> int:
    from policeplanner.services.solving import Effort, schedule_editions
    from policeplanner.services.timetables import Scope

    scope = Scope.UNPLACED if arguments.unplaced else Scope.ALL
    effort = Effort(seconds=arguments.seconds, seed=arguments.seed)
    complete = True
    with _opened(arguments.plan) as workspace:
        for outcome in schedule_editions(workspace, arguments.editions, scope=scope, effort=effort):
            print(outcome.summary)
            complete = complete and outcome.complete
    return DONE if complete else ERRORS_FOUND


# --- documents --------------------------------------------------------------------------------------------------------


def _add_export(add: Add) -> None:
    about = translate("CommandLine", "write a document as PDF or Excel workbook")
    command = _command(add, "export", _export, about)
    command.add_argument("document", nargs="?", help=translate("CommandLine", "its key; none: list the documents"))
    command.add_argument("--about", help=translate("CommandLine", "code of the edition, or name of the trainer"))
    command.add_argument("--format", choices=("pdf", "excel"), default="pdf")
    command.add_argument(
        "--in",
        dest="spoken",
        choices=(*LANGUAGES, "both"),
        help=translate("CommandLine", "language of the document; both: side by side"),
    )
    command.add_argument("--year", type=int, help=translate("CommandLine", "year; none: the plan's first"))
    command.add_argument("--into", type=Path, default=Path(), help=translate("CommandLine", "folder to write to"))


def _export(arguments: argparse.Namespace) -> int:
    from policeplanner.exports.orders import Order, deliver, listing

    if arguments.document is None:
        print(*listing(), sep="\n")
        return DONE
    spoken: tuple[Language, ...] = LANGUAGES if arguments.spoken == "both" else (arguments.spoken or language(),)
    with _opened(arguments.plan, read_only=True) as workspace:
        order = Order(
            arguments.document,
            made_on=_today(),
            year=arguments.year or _first_year(workspace),
            languages=spoken,
            form=arguments.format,
            about=arguments.about,
        )
        for path in deliver(workspace, order, arguments.into):
            print(path)
    return DONE


def _first_year(workspace: Workspace) -> int:
    with workspace.reading() as session:
        return session.scalars(select(Office.first_year)).one()


# --- keeping plans ----------------------------------------------------------------------------------------------------


def _add_keeping(add: Add) -> None:
    _command(add, "backup", _backup, translate("CommandLine", "make a checked backup now"))
    command = _command(add, "restore", _restore, translate("CommandLine", "put a backup in the place of a plan"))
    command.add_argument(
        "backup", type=Path, nargs="?", help=translate("CommandLine", "the backup's file; none: list the backups")
    )
    command = _command(add, "history", _history, translate("CommandLine", "list what was done in a plan"))
    command.add_argument("--limit", type=int, default=50, help=translate("CommandLine", "how many actions"))


def _backup(arguments: argparse.Namespace) -> int:
    with _opened(arguments.plan) as workspace:
        print(workspace.back_up())
    return DONE


def _restore(arguments: argparse.Namespace) -> int:
    if arguments.backup is None:
        for backup in backups.backups_of(arguments.plan):
            print(f"{backup.made_at.astimezone():%Y-%m-%d %H:%M:%S}  {backup.path}")
        return DONE
    backups.restore(arguments.backup, arguments.plan, _passphrase(arguments.backup))
    print(translate("CommandLine", "Restored {file}.").format(file=arguments.plan))
    return DONE


def _history(arguments: argparse.Namespace) -> int:
    with _opened(arguments.plan, read_only=True) as workspace:
        for operation in workspace.operations(arguments.limit):
            name = translate("Action", operation.name)
            print(f"{operation.made_at.astimezone():%Y-%m-%d %H:%M}  {operation.kind:4}  {name}  {operation.subject}")
    return DONE


# --- passphrases ------------------------------------------------------------------------------------------------------


@contextmanager
def _opened(plan: Path, *, read_only: bool = False) -> Iterator[Workspace]:
    workspace = Workspace.open(plan, _passphrase(plan), read_only=read_only)
    try:
        yield workspace
    finally:
        workspace.close()


def _passphrase(plan: Path) -> str | None:
    """Return the passphrase of a plan: none if it needs none, else from the environment, else asked for."""
    if not plan.exists() or not needs_passphrase(plan):
        return None
    given = os.environ.get(PASSPHRASE_VARIABLE)
    return given if given is not None else getpass.getpass(translate("CommandLine", "Passphrase: "))


def _ask_new_passphrase() -> str:
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    first = getpass.getpass(translate("CommandLine", "New passphrase: "))
    if not first or first != getpass.getpass(translate("CommandLine", "Once more: ")):
        raise PlannerError(translate("CommandLine", "The two passphrases differ, or are empty. Nothing was made."))
    return first


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
