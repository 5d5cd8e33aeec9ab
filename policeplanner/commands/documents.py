"""The command that writes documents."""

import argparse
from pathlib import Path

from sqlalchemy import select

from policeplanner import formats
from policeplanner.commands.words import DONE, Add, new_command, opened
from policeplanner.domain.offices import Office
from policeplanner.i18n import LANGUAGES, Language, language, translate
from policeplanner.store.workspace import Workspace


def add_export(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "write a document as PDF or Excel workbook")
    words = new_command(add, "export", _export, about)
    words.add_argument("document", nargs="?", help=translate("CommandLine", "its key; none: list the documents"))
    words.add_argument(
        "--about",
        metavar=translate("CommandLine", "NAME"),
        help=translate("CommandLine", "code of the edition, or name of the trainer"),
    )
    words.add_argument(
        "--format", choices=("pdf", "excel"), default="pdf", help=translate("CommandLine", "form of the file")
    )
    words.add_argument(
        "--in",
        dest="spoken",
        choices=(*LANGUAGES, "both"),
        help=translate("CommandLine", "language of the document; both: side by side"),
    )
    words.add_argument(
        "--year",
        type=int,
        metavar=translate("CommandLine", "YEAR"),
        help=translate("CommandLine", "year; none: the plan's first"),
    )
    words.add_argument(
        "--into",
        type=Path,
        default=Path(),
        metavar=translate("CommandLine", "FOLDER"),
        help=translate("CommandLine", "folder to write to"),
    )


def _export(arguments: argparse.Namespace) -> int:
    from policeplanner.exports.orders import Order, deliver, listing

    if arguments.document is None:
        print(*listing(), sep="\n")
        return DONE
    spoken: tuple[Language, ...] = LANGUAGES if arguments.spoken == "both" else (arguments.spoken or language(),)
    with opened(arguments.plan, read_only=True) as workspace:
        order = Order(
            arguments.document,
            made_on=formats.today(),
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


COMMANDS = (add_export,)
