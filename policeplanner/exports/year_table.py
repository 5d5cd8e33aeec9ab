"""The calendar of a year as a table, for Excel: the rows that are shown, in their groups."""

from datetime import date

from policeplanner.exports.report import Column, Days, Group, Report, Row, Section, Table
from policeplanner.i18n import language, translate
from policeplanner.services.year_calendar import Bar, Entry, YearCalendar


def year_report(year: YearCalendar, title: str, made_on: date) -> Report:
    """Return a report with one row for each bar, and one for each activity without dates, in the language spoken."""
    groups = [
        Group(tuple(_row(bar.entry, bar) for row in group.rows for bar in row.bars), group.name)
        for group in year.groups
    ]
    if year.waiting:
        waiting = tuple(_row(entry) for entry in year.waiting)
        groups.append(Group(waiting, translate("YearCalendar", "Without dates")))
    table = Table(_columns(), tuple(groups), title=title)
    return Report(title, (Section("", (table,)),), (language(),), made_on, orientation="landscape")


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Columns", "Reference")),
        Column(translate("Columns", "Activity"), weight=3),
        Column(translate("Columns", "Type")),
        Column(translate("Columns", "Dates"), "days"),
        Column(translate("Columns", "Place")),
        Column(translate("Columns", "Participants"), "number"),
        Column(translate("Columns", "Status")),
    )


def _row(entry: Entry, bar: Bar | None = None) -> Row:
    days = Days(bar.first, bar.last) if bar is not None else None
    return entry.reference, entry.title, entry.kind, days, entry.place, entry.people, entry.status.label
