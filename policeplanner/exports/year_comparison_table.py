"""How a year differs from the one before as a table, for Excel."""

from collections.abc import Iterable

from policeplanner import formats
from policeplanner.exports.report import Column, Group, Report, Section, Table
from policeplanner.i18n import language, translate
from policeplanner.services.year_comparison import ComparedRow


def comparison_report(rows: Iterable[ComparedRow], year: int) -> Report:
    """Return a report with one row for each difference, in the language spoken."""
    title = translate("NextYear", "{year} and {next} compared").format(year=year, next=year + 1)
    columns = (
        Column(translate("NextYear", "Difference")),
        Column(translate("Columns", "Activity"), weight=3),
        Column(str(year)),
        Column(str(year + 1)),
    )
    cells = tuple((row.difference.label, row.name, row.before, row.after) for row in rows)
    table = Table(columns, (Group(cells),), title=title)
    made_on = formats.today()
    return Report(title, (Section("", (table,)),), (language(),), made_on, orientation="landscape")
