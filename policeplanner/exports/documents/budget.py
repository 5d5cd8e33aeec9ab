"""The budget: every line with its amount in euros, then the sums by category and by source of money."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby

from sqlalchemy import ColumnElement, extract, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from policeplanner import formats
from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.budget import BUDGET_CURRENCY, BudgetLine, half_up, in_euro_cents
from policeplanner.domain.editions import Edition
from policeplanner.domain.programmes import Programme
from policeplanner.domain.texts import Text
from policeplanner.exports.documents.choices import About, Choices, Document, DocumentGroup
from policeplanner.exports.documents.frame import framed, office_of, stem
from policeplanner.exports.report import (
    Block,
    Calculated,
    Cell,
    Column,
    Group,
    Money,
    Paragraph,
    PartOf,
    PartOfTotal,
    Phrase,
    Product,
    Report,
    Row,
    Section,
    Share,
    SumWhere,
    Table,
    in_each,
    joined,
)
from policeplanner.i18n import translate
from policeplanner.services.budget import rates_on


@dataclass(frozen=True)
class _Money:
    """The lines of the budget and the rates by which they become euros."""

    lines: Sequence[BudgetLine]
    rates: dict[str, Decimal]

    @property
    def foreign(self) -> bool:
        return any(line.currency != BUDGET_CURRENCY for line in self.lines)

    def euros(self, line: BudgetLine) -> int | None:
        return in_euro_cents(line.amount_cents, line.currency, self.rates)

    @property
    def total(self) -> int:
        return sum(self.euros(line) or 0 for line in self.lines)


def build(session: Session, choices: Choices) -> Report:
    """Return the budget of a year, or of the activity, edition or programme that is the subject."""
    office = office_of(session)
    lines = _lines(session, choices)
    money = _Money(lines, rates_on(session, choices.made_on))
    title = in_each(lambda: translate("BudgetDocument", "Budget {year}").format(year=choices.year))
    by_line = Section(
        in_each(lambda: translate("BudgetDocument", "Budget lines")), (*_remarks(money, choices), _line_table(money))
    )
    sums = Section(
        in_each(lambda: translate("BudgetDocument", "Summary")),
        (_category_table(money), _source_table(money), _whole_table(money, choices.contingency_percent)),
    )
    return replace(
        framed(office, choices, title, [by_line, sums]),
        context=_subject(session, choices) or _count(lines),
        stem=stem(title.side(choices.languages[0]), choices=choices),
    )


def _lines(session: Session, choices: Choices) -> Sequence[BudgetLine]:
    statement = (
        select(BudgetLine)
        .join(BudgetLine.activity)
        .where(Activity.status.not_in(OFF), _wanted(choices))
        .order_by(Activity.starts_on, Activity.reference, Activity.id, BudgetLine.position, BudgetLine.id)
        .options(contains_eager(BudgetLine.activity), joinedload(BudgetLine.category), joinedload(BudgetLine.source))
    )
    return session.scalars(statement).all()


def _wanted(choices: Choices) -> ColumnElement[bool]:
    """Return what the subject covers: an activity, the activity of an edition, a programme's year, or all the year."""
    year: ColumnElement[bool] = extract("year", Activity.starts_on) == choices.year
    if choices.subject is None:
        return year
    of_edition = select(Edition.activity_id).where(Edition.id == choices.subject)
    return (
        (Activity.id == choices.subject)
        | Activity.id.in_(of_edition)
        | ((Activity.programme_id == choices.subject) & year)
    )


def _subject(session: Session, choices: Choices) -> Text | None:
    if choices.subject is None:
        return None
    edition = session.get(Edition, choices.subject)
    activity = edition.activity if edition else session.get(Activity, choices.subject)
    record = activity or session.get(Programme, choices.subject)
    code = record.reference if isinstance(record, Activity) else record.code if record else ""
    return joined(" · ", (code, record.text("title"))) if record else None


def _count(lines: Sequence[BudgetLine]) -> Text:
    activities = len({line.activity_id for line in lines})
    return in_each(lambda: translate("BudgetDocument", "%n activity(ies), amounts in euros", "", activities))


def _remarks(money: _Money, choices: Choices) -> list[Block]:
    """Say by which rates amounts were converted, and which could not be."""
    used = sorted({line.currency for line in money.lines} - {BUDGET_CURRENCY})
    known = [currency for currency in used if money.rates.get(currency)]
    unknown = [currency for currency in used if not money.rates.get(currency)]
    remarks: list[Block] = []
    if known:
        remarks.append(Paragraph(in_each(lambda: _rates_used(money, known, choices)), quiet=True))
    if unknown:
        remarks.append(
            Paragraph(
                in_each(
                    lambda: translate(
                        "BudgetDocument",
                        "No exchange rate is known for {currencies}: these lines are not in the totals.",
                    ).format(currencies=formats.enumeration(unknown))
                )
            )
        )
    return remarks


def _rates_used(money: _Money, currencies: list[str], choices: Choices) -> str:
    rates = ", ".join(f"{formats.number(money.rates[currency])}\u00a0{currency}" for currency in currencies)
    text = translate("BudgetDocument", "Exchange rates known on {date}: 1 euro = {rates}.")
    return text.format(date=formats.plain_date(choices.made_on), rates=rates)


def _line_table(money: _Money) -> Table:
    groups = []
    for number, (_, found) in enumerate(groupby(money.lines, key=lambda line: line.activity_id), start=1):
        lines = list(found)
        activity = lines[0].activity
        rows = tuple(_line(money, line, f"{number}.{place}") for place, line in enumerate(lines, start=1))
        title = joined(" · ", (activity.reference, activity.text("title")))
        groups.append(Group(rows, title, in_each(lambda: translate("BudgetDocument", "Subtotal"))))
    total = in_each(lambda: translate("BudgetDocument", "Total"))
    return Table(_line_columns(money), tuple(groups), total, key="lines")


def _line_columns(money: _Money) -> tuple[Column, ...]:
    foreign = (
        Column(in_each(lambda: translate("BudgetDocument", "Amount")), "money", key="amount"),
        Column(in_each(lambda: translate("BudgetDocument", "Rate")), "number", key="rate"),
    )
    return (
        Column(in_each(lambda: translate("BudgetDocument", "No."))),
        Column(in_each(lambda: translate("BudgetDocument", "Category")), weight=2, key="category"),
        Column(in_each(lambda: translate("BudgetDocument", "Description")), weight=2.4),
        Column(in_each(lambda: translate("BudgetDocument", "Quantity")), "number", key="quantity"),
        Column(in_each(lambda: translate("BudgetDocument", "Units")), "number", key="units"),
        Column(in_each(lambda: translate("BudgetDocument", "Unit"))),
        Column(in_each(lambda: translate("BudgetDocument", "Unit cost")), "money", key="cost"),
        *(foreign if money.foreign else ()),
        Column(in_each(lambda: translate("BudgetDocument", "Amount, EUR")), "money", total=True, key="euros"),
        Column(in_each(lambda: translate("BudgetDocument", "Source")), key="source"),
        Column(in_each(lambda: translate("BudgetDocument", "In kind")), weight=0.6),
    )


def _line(money: _Money, line: BudgetLine, number: str) -> Row:
    amount = Money(line.amount_cents, line.currency)
    euros = money.euros(line)
    made = Product(("quantity", "units", "cost"))
    cells: list[Cell] = [
        number,
        _category(line),
        line.text("description"),
        line.quantity,
        line.units,
        line.category.text("unit"),
        Money(line.unit_cents, line.currency),
    ]
    if money.foreign:
        rate = Decimal(1) if line.currency == BUDGET_CURRENCY else money.rates.get(line.currency)
        cells += [Calculated(amount, made), rate]
        made = Product(("amount",), ("rate",))
    cells.append(None if euros is None else Calculated(Money(euros, BUDGET_CURRENCY), made))
    kind = in_each(lambda: translate("BudgetDocument", "yes")) if line.in_kind else ""
    return (*cells, _source(line), kind)


def _category(line: BudgetLine) -> Text:
    return line.category.text("name")


def _source(line: BudgetLine) -> Text:
    """Return where the money comes from, always as a text in both languages, so that sums can be told by it."""
    if line.source is None:
        return in_each(lambda: translate("BudgetDocument", "no source yet"))
    return line.source.text("name")


def _category_table(money: _Money) -> Table:
    title = in_each(lambda: translate("BudgetDocument", "By category"))
    head = in_each(lambda: translate("BudgetDocument", "Category"))
    return replace(_sums(money, "category", head, _category), title=title)


def _source_table(money: _Money) -> Table:
    title = in_each(lambda: translate("BudgetDocument", "By source of money"))
    head = in_each(lambda: translate("BudgetDocument", "Source"))
    return replace(_sums(money, "source", head, _source), title=title)


def _sums(money: _Money, key: str, head: Text, name: Callable[[BudgetLine], Text]) -> Table:
    """Return the euros of the lines by one of their columns, with shares of the whole."""
    cents: dict[Text, int] = {}
    for line in money.lines:
        cents[name(line)] = cents.get(name(line), 0) + (money.euros(line) or 0)
    whole = money.total
    rows = tuple(
        (
            text,
            Calculated(Money(amount, BUDGET_CURRENCY), SumWhere("lines", "euros", key, "name")),
            Calculated(Share(Decimal(amount) / whole if whole else Decimal(0)), PartOfTotal("amount")),
        )
        for text, amount in cents.items()
    )
    columns = (
        Column(head, weight=3, key="name"),
        Column(in_each(lambda: translate("BudgetDocument", "Amount, EUR")), "money", total=True, key="amount"),
        Column(in_each(lambda: translate("BudgetDocument", "Share")), "percent", total=True),
    )
    return Table(columns, (Group(rows),), in_each(lambda: translate("BudgetDocument", "Total")))


def _whole_table(money: _Money, percent: int) -> Table:
    """Return the sum of the lines, the contingency where one is wanted, and both together."""
    rows = [_part(money, in_each(lambda: translate("BudgetDocument", "Budget lines")), 100)]
    if percent:
        words = in_each(
            lambda: translate("BudgetDocument", "Contingency, {percent}").format(
                percent=formats.percent(Decimal(percent) / 100)
            )
        )
        rows.append(_part(money, words, percent))
    title = in_each(lambda: translate("BudgetDocument", "Whole budget"))
    columns = (
        Column(in_each(lambda: translate("BudgetDocument", "Part")), weight=3),
        Column(in_each(lambda: translate("BudgetDocument", "Amount, EUR")), "money", total=True),
    )
    return Table(columns, (Group(tuple(rows)),), in_each(lambda: translate("BudgetDocument", "Total")), title)


def _part(money: _Money, words: Phrase, percent: int) -> Row:
    cents = half_up(Decimal(money.total) * percent / 100)
    return words, Calculated(Money(cents, BUDGET_CURRENCY), PartOf("lines", "euros", Decimal(percent)))


BUDGET = Document(
    key="budget",
    title=lambda: translate("BudgetDocument", "Budget"),
    group=DocumentGroup.PLANS,
    about=(About.YEAR, About.PROGRAMME, About.ACTIVITY, About.EDITION),
    build=build,
    formats=("excel", "pdf"),
    switches=("contingency",),
)
