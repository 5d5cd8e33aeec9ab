"""The command that plans the next year from one of a plan, and compares the two."""

import argparse

from policeplanner.commands.words import DONE, Add, new_command, opened
from policeplanner.i18n import translate


def add_next_year(add: Add) -> None:
    """Add the command."""
    about = translate("CommandLine", "copy a year of a plan to the next, on working days")
    words = new_command(add, "next-year", _next_year, about)
    words.add_argument("year", type=int, help=translate("CommandLine", "year to copy"))
    words.add_argument("--preview", action="store_true", help=translate("CommandLine", "only say what would be copied"))
    words.add_argument(
        "--compare",
        action="store_true",
        help=translate("CommandLine", "compare the year with the one planned from it"),
    )


def _next_year(arguments: argparse.Namespace) -> int:
    from policeplanner.services.next_year import propose_next_year, write_next_year
    from policeplanner.services.year_comparison import compare_years

    only_said = arguments.preview or arguments.compare
    with opened(arguments.plan, read_only=only_said) as workspace:
        with workspace.reading() as session:
            proposal = propose_next_year(session, arguments.year)
            rows = compare_years(session, arguments.year) if arguments.compare else []
        for row in rows:
            print(f"{row.difference.label}: {row.name}: {row.before} → {row.after}")
        if arguments.compare:
            return DONE
        for line in proposal.lines:
            print(" | ".join(filter(None, [line.name, f"{line.old} → {line.new or '–'}", line.why])))
        words = translate("NextYear", "{year} → {next}: {summary}")
        print(words.format(year=arguments.year, next=arguments.year + 1, summary=proposal.summary))
        made = [] if only_said else write_next_year(workspace, proposal)
    print(translate("CommandLine", "%n activity(ies) copied.", "", len(made)))
    return DONE


COMMANDS = (add_next_year,)
