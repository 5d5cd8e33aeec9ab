"""What the commands share: a parser that speaks both languages, exit codes, an open plan, its passphrase."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import LANGUAGES, translate
from policeplanner.store.files import needs_passphrase
from policeplanner.store.workspace import Workspace

DONE, ERRORS_FOUND, USAGE, REFUSED = 0, 1, 2, 3
PASSPHRASE_VARIABLE = "POLICEPLANNER_PASSPHRASE"


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


class Parser(argparse.ArgumentParser):
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
        """Complain in the user's language and end."""
        self.print_usage(sys.stderr)
        text = translate("CommandLine", "This command line is not understood: {detail}. See --help.")
        self.exit(USAGE, text.format(detail=message) + "\n")


Add = Callable[..., Parser]
Run = Callable[[argparse.Namespace], int]


def new_command(add: Add, name: str, run: Run, about: str, *, plan: bool = True) -> argparse._ArgumentGroup:
    """Add a command and return where its arguments go; most commands take a plan first."""
    command = add(name, help=about, description=about)
    command.set_defaults(run=run)
    if plan:
        command.words.add_argument("plan", type=Path, help=translate("CommandLine", "the plan's file (.ppdb)"))
    return command.words


@contextmanager
def opened(plan: Path, *, read_only: bool = False) -> Iterator[Workspace]:
    """Open a plan for one command, and close it afterwards."""
    workspace = Workspace.open(plan, passphrase_of(plan), read_only=read_only)
    try:
        yield workspace
    finally:
        workspace.close()


def passphrase_of(plan: Path) -> str | None:
    """Return the passphrase of a plan: none if it needs none, else from the environment, else asked for."""
    if not plan.exists() or not needs_passphrase(plan):
        return None
    given = os.environ.get(PASSPHRASE_VARIABLE)
    return given if given is not None else getpass.getpass(translate("CommandLine", "Passphrase: "))


def ask_new_passphrase() -> str:
    """Return a new passphrase: from the environment, else asked for twice. Raises PlannerError when they differ."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    first = getpass.getpass(translate("CommandLine", "New passphrase: "))
    if not first or first != getpass.getpass(translate("CommandLine", "Once more: ")):
        raise PlannerError(translate("CommandLine", "The two passphrases differ, or are empty. Nothing was made."))
    return first
