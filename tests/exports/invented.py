"""Invented reports for the tests of the writers: ordinary ones, and ones as hostile as people's data can be."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from pypdf import PdfReader

from policeplanner.domain.texts import Text
from policeplanner.exports.report import (
    Calculated,
    Cell,
    Column,
    Days,
    Group,
    Money,
    PartOf,
    PartOfTotal,
    Product,
    Report,
    Section,
    Share,
    SumWhere,
    Table,
    WeekBreak,
    WeekGrid,
    WeekItem,
    Words,
    half_up,
)
from policeplanner.i18n import Language

MONDAY = date(2027, 1, 11)
NAMES = [
    "Željko Čović",
    "Қайрат Әбенов",
    "Ғайрат Ҳусейнов",
    "Արամ Սարգսյան",
    "ნინო ბერიძე",
    "Şefik Đurić",
    "Ñusret Ţîrlea",
]


def report(
    *sections: Section, languages: tuple[Language, ...] = ("fr",), landscape: bool = True, footnote: str = ""
) -> Report:
    """Return a report with an ordinary head and foot."""
    return Report(
        title=Text("Annual training plan 2027", "Plan annuel de formation 2027"),
        sections=sections,
        languages=languages,
        made_on=date(2026, 11, 23),
        context=Text("46 activities · 3 programmes", "46 activités · 3 programmes"),
        office=Text("OSCE Mission to Skopje", "Mission de l’OSCE à Skopje"),
        reference="2027-01",
        version="3",
        classification=Text("Official use", "Usage officiel"),
        time_note=Text("Local time (UTC+1)", "Heure locale (UTC+1)"),
        footnotes=(footnote,) if footnote else (),
        orientation="landscape" if landscape else "portrait",
        stem="plan",
    )


def courses(count: int, *, groups: int = 1) -> Table:
    """Return a table of so many invented courses, with subtotals and a total."""
    columns = (
        Column("N°"),
        Column(Text("Activity", "Activité"), weight=3),
        Column("Dates", "days"),
        Column(Text("Participants", "Participants"), "number", total=True),
        Column("Budget", "money", total=True),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            f"{number + 1}.1",
            Words(Text(f"Course {number}", f"Formation {number} {NAMES[number % len(NAMES)]}"), strong=True),
            Days(MONDAY, date(2027, 1, 15)),
            16 + number % 9,
            Money(100000 + 37 * number, "EUR"),
        )
        for number in range(count)
    ]
    size = -(-count // groups)
    parts = [tuple(rows[start : start + size]) for start in range(0, count, size)]
    made = tuple(Group(part, f"Trimestre {n}", f"Total du trimestre {n}") for n, part in enumerate(parts, start=1))
    return Table(columns, made, total="Total", key="courses")


def budget(lines: list[tuple[int, int, int, str]]) -> tuple[Table, Table]:
    """Return budget lines (persons, units, cents a unit, source) and their sums by source, with live formulas."""
    columns = (
        Column(Text("Line", "Ligne"), weight=2),
        Column(Text("Source", "Source"), key="source"),
        Column(Text("Persons", "Personnes"), "number", key="persons"),
        Column(Text("Units", "Unités"), "number", key="units"),
        Column(Text("Unit cost", "Coût unitaire"), "money", key="cost"),
        Column(Text("Amount", "Montant"), "money", total=True, key="amount"),
        Column(Text("Share", "Part"), "percent", total=True),
    )
    amounts = [half_up(Decimal(a * b * cents).scaleb(-2)) for a, b, cents, _ in lines]
    whole = sum(amounts)
    rows = tuple(
        (
            f"=Ligne {n}",
            source,
            persons,
            units,
            Money(cents, "EUR"),
            Calculated(Money(amount, "EUR"), Product(("persons", "units", "cost"))),
            Calculated(Share(Decimal(amount) / whole if whole else Decimal(0)), PartOfTotal("amount")),
        )
        for n, ((persons, units, cents, source), amount) in enumerate(zip(lines, amounts, strict=True))
    )
    details = Table(
        columns, (Group(rows[:2], "A", "Sous-total"), Group(rows[2:], "B", "Sous-total")), "Total", "Lignes", "lines"
    )
    return details, _sources(lines, amounts)


def _sources(lines: list[tuple[int, int, int, str]], amounts: list[int]) -> Table:
    names = sorted({source for *_, source in lines})
    rows: list[tuple[Cell, ...]] = []
    for name in names:
        cents = sum(amount for (*_, source), amount in zip(lines, amounts, strict=True) if source == name)
        rows.append((name, Calculated(Money(cents, "EUR"), SumWhere("lines", "amount", "source", "source"))))
    reserve = half_up(Decimal(sum(amounts)).scaleb(-2) * 5 / 100)
    rows.append(("Imprévus", Calculated(Money(reserve, "EUR"), PartOf("lines", "amount", Decimal(5)))))
    columns = (Column("Source", key="source"), Column("Montant", "money", total=True))
    return Table(columns, (Group(tuple(rows)),), "Total", "Par source", "sources")


def week(*items: WeekItem, days: int = 5) -> WeekGrid:
    """Return a week from Monday 11 January 2027 with a coffee break and lunch."""
    all_days = frozenset(range(days))
    breaks = (
        WeekBreak(630, 645, Text("Coffee break", "Pause-café"), all_days),
        WeekBreak(735, 795, Text("Lunch", "Déjeuner"), all_days),
    )
    dates = tuple(date(2027, 1, 11 + day) for day in range(days))
    return WeekGrid(dates, items, breaks, (("command", Text("Command", "Commandement")),), "24 participants")


def lesson(day: int, start: int, end: int, title: str | Text, detail: str = "A. P. · Salle 1") -> WeekItem:
    """Return a lesson; times in minutes after midnight."""
    return WeekItem(day, start, end, title, detail=detail, tone="command")


def pages(path: Path) -> list[str]:
    """Return the text of each page, with plain spaces."""
    return [" ".join(page.extract_text().replace("\u00a0", " ").split()) for page in PdfReader(path).pages]


def fonts(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield the name of each font a page of the file can use, and whether its letters are in the file."""
    for page in PdfReader(path).pages:
        for font in page["/Resources"].get_object()["/Font"].get_object().values():  # type: ignore[index]
            described = font.get_object()
            description = described.get("/FontDescriptor", {})
            yield str(described["/BaseFont"]), "/FontFile2" in description.get_object()
