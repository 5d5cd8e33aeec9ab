"""Commands that keep plans: backups, the way back, history."""

import argparse
from pathlib import Path

from policeplanner.commands.words import DONE, Add, new_command, opened, passphrase_of
from policeplanner.i18n import QT_TRANSLATE_NOOP, translate
from policeplanner.store import backups

KINDS = {
    "do": QT_TRANSLATE_NOOP("CommandLine", "{action}"),
    "undo": QT_TRANSLATE_NOOP("CommandLine", "{action} (undone)"),
    "redo": QT_TRANSLATE_NOOP("CommandLine", "{action} (done again)"),
}


def add_keeping(add: Add) -> None:
    """Add the command."""
    new_command(add, "backup", _backup, translate("CommandLine", "make a checked backup now"))
    words = new_command(add, "restore", _restore, translate("CommandLine", "put a backup in the place of a plan"))
    words.add_argument(
        "backup", type=Path, nargs="?", help=translate("CommandLine", "the backup's file; none: list the backups")
    )
    words = new_command(add, "history", _history, translate("CommandLine", "list what was done in a plan"))
    words.add_argument(
        "--limit",
        type=int,
        default=50,
        metavar=translate("CommandLine", "NUMBER"),
        help=translate("CommandLine", "how many actions"),
    )


def _backup(arguments: argparse.Namespace) -> int:
    with opened(arguments.plan) as workspace:
        print(workspace.back_up())
    return DONE


def _restore(arguments: argparse.Namespace) -> int:
    if arguments.backup is None:
        for backup in backups.backups_of(arguments.plan):
            print(f"{backup.made_at.astimezone():%Y-%m-%d %H:%M:%S}  {backup.path}")
        return DONE
    backups.restore(arguments.backup, arguments.plan, passphrase_of(arguments.backup))
    print(translate("CommandLine", "Restored {file}.").format(file=arguments.plan))
    return DONE


def _history(arguments: argparse.Namespace) -> int:
    with opened(arguments.plan, read_only=True) as workspace:
        for operation in workspace.operations(arguments.limit):
            name = translate("Action", operation.name)
            done = translate("CommandLine", KINDS[operation.kind]).format(action=name)
            print(f"{operation.made_at.astimezone():%Y-%m-%d %H:%M}  {done}  {operation.subject}".rstrip())
    return DONE


COMMANDS = (add_keeping,)
