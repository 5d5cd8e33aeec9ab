"""Commands that make plans and check them."""

import argparse
from datetime import date
from pathlib import Path

from policeplanner import formats
from policeplanner.commands.words import (
    DONE,
    ERRORS_FOUND,
    Add,
    ask_new_passphrase,
    new_command,
    opened,
    passphrase_of,
)
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.store.checkup import check_file


def add_new(add: Add) -> None:
    """Add the command."""
    words = new_command(add, "new", _new, translate("CommandLine", "make a new plan"))
    words.add_argument(
        "--office",
        required=True,
        metavar=translate("CommandLine", "CODE"),
        help=translate("CommandLine", "code of the field operation, such as MtSk"),
    )
    words.add_argument(
        "--year",
        type=int,
        required=True,
        metavar=translate("CommandLine", "YEAR"),
        help=translate("CommandLine", "first year of the plan"),
    )
    words.add_argument(
        "--no-passphrase",
        action="store_true",
        help=translate("CommandLine", "do not encrypt: anybody who has the file can read it"),
    )


def _new(arguments: argparse.Namespace) -> int:
    from policeplanner.services.new_plan import make_plan

    passphrase = None if arguments.no_passphrase else ask_new_passphrase()
    make_plan(arguments.plan, passphrase, operation_code=arguments.office, first_year=arguments.year).close()
    print(translate("CommandLine", "Made {file}.").format(file=arguments.plan))
    return DONE


def add_import(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "bring the program's catalogue of courses and lists into a plan")
    words = new_command(add, "import-catalogue", _import_catalogue, about)
    words.add_argument(
        "--reset-changed",
        action="store_true",
        help=translate("CommandLine", "also put back entries that were changed in the plan"),
    )


def _import_catalogue(arguments: argparse.Namespace) -> int:
    from policeplanner.services.catalogue import load_catalogue

    name = QT_TRANSLATE_NOOP("Action", "Import catalogue")
    with opened(arguments.plan) as workspace, workspace.action(name) as session:
        counts = load_catalogue(session, reset_changed=arguments.reset_changed)
    text = translate("CommandLine", "Catalogue: {new} new, {changed} changed, {same} the same.")
    print(text.format(new=counts.new, changed=counts.changed, same=counts.same))
    return DONE


def add_demo(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "make the sample plan, its timetables and all its documents")
    words = new_command(add, "demo", _demo, about, plan=False)
    words.add_argument(
        "--into",
        type=Path,
        required=True,
        metavar=translate("CommandLine", "FOLDER"),
        help=translate("CommandLine", "folder to write to"),
    )


def _demo(arguments: argparse.Namespace) -> int:
    from policeplanner.demo import make_demo

    make_demo(arguments.into, print)
    return DONE


def add_check(add: Add) -> None:
    """Add the command."""
    about = translate(
        "CommandLine", "say what is in conflict, missing or late in a plan, and whether its file is sound"
    )
    words = new_command(add, "check", _check, about)
    words.add_argument(
        "--all", action="store_true", help=translate("CommandLine", "also information and accepted warnings")
    )
    words.add_argument(
        "--on",
        type=date.fromisoformat,
        metavar=translate("CommandLine", "DAY"),
        help=translate("CommandLine", "as if today were this day"),
    )


def _check(arguments: argparse.Namespace) -> int:
    from policeplanner.services.plan_check import Severity, check_plan

    with opened(arguments.plan, read_only=True) as workspace, workspace.reading() as session:
        found = check_plan(session, today=arguments.on or formats.today())
    shown = [f for f in found if arguments.all or (not f.accepted and f.severity is not Severity.INFORMATION)]
    for finding in shown:
        print(f"{finding.severity.label.upper():12} {finding.code}\n    {finding.what}\n    {finding.where}")
        print(f"    → {finding.todo}")
    print(translate("CommandLine", "%n finding(s).", "", len(shown)))
    checkup = check_file(arguments.plan, passphrase_of(arguments.plan))
    print(translate("CommandLine", "The file is sound.") if checkup.sound else "\n".join(checkup.findings))
    wrong = any(f.severity is Severity.ERROR and not f.accepted for f in found)
    return ERRORS_FOUND if wrong or not checkup.sound else DONE


COMMANDS = (add_new, add_import, add_demo, add_check)
