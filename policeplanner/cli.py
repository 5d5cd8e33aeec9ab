"""The command line: make, check, schedule, print and keep plans without the window.

Exit codes: 0 done; 1 done, and errors were found in the plan or file; 2 the command line is not understood;
3 something the user can put right, said on the error stream.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import pairwise

from policeplanner import __version__
from policeplanner.commands import documents, keeping, plans, timetables, ways, years
from policeplanner.commands.words import DONE, REFUSED, USAGE, Parser, Run
from policeplanner.domain.errors import PlannerError
from policeplanner.i18n import Language, set_language, translate


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
    except BrokenPipeError:  # whoever read the output has seen enough
        sys.stderr.close()
        return DONE
    except PlannerError as error:
        print(error, file=sys.stderr)
        return REFUSED


def wanted_language(words: Sequence[str]) -> Language:
    """Return the language after --lang, else the system's if it is French, else English."""
    asked = [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    asked += [after for word, after in pairwise(words) if word == "--lang"]
    spoken = asked[-1] if asked else os.environ.get("LC_ALL") or os.environ.get("LANG", "")
    return "fr" if spoken.startswith("fr") else "en"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands, in the language spoken."""
    parser = Parser(prog="policeplanner", description=translate("CommandLine", "Plan police training offline."))
    version = translate("CommandLine", "show the version and end")
    parser.words.add_argument("--version", action="version", version=__version__, help=version)
    title, word = translate("CommandLine", "commands"), translate("CommandLine", "COMMAND")
    commands = parser.add_subparsers(required=True, title=title, metavar=word)
    for kind in (plans, years, timetables, ways, documents, keeping):
        for add_command in kind.COMMANDS:
            add_command(commands.add_parser)
    return parser
