"""Make documents by their key, about whom or what they are wanted, as files in a folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import extract, select
from sqlalchemy.orm import Session

from policeplanner.domain.activities import OFF, Activity
from policeplanner.domain.editions import Edition, EditionTrainer
from policeplanner.domain.errors import PlannerError
from policeplanner.domain.trainers import Trainer
from policeplanner.exports.documents import REPORTS
from policeplanner.exports.documents.choices import About, Choices, Document, Format
from policeplanner.exports.excel import write_excel
from policeplanner.exports.pdf import write_pdf
from policeplanner.folding import fold
from policeplanner.i18n import Language, translate
from policeplanner.store.workspace import Workspace

ENDINGS: dict[Format, str] = {"pdf": ".pdf", "excel": ".xlsx"}


@dataclass(frozen=True)
class Order:
    """What is wanted: a document by its key, in one language or two side by side, of a year, as PDF or workbook.

    about is the code of an edition or a part of a trainer's name; without it the document is made for each of them.
    """

    key: str
    made_on: date
    year: int
    languages: tuple[Language, ...] = ("en",)
    form: Format = "pdf"
    about: str | None = None


def listing() -> Iterator[str]:
    """Yield one line for each document: key, formats, title in the language spoken."""
    for document in REPORTS:
        yield f"{document.key:20} {'+'.join(document.formats):10} {document.title()}"


def deliver(workspace: Workspace, order: Order, folder: Path) -> Iterator[Path]:
    """Write the files of an order into a folder, made if need be, and yield each path as it is done.

    Raises PlannerError for an unknown key, a subject nobody has, or when a file cannot be written.
    """
    document = _document(order)
    folder.mkdir(parents=True, exist_ok=True)
    with workspace.reading() as session:
        for subject in _subjects(session, document, order):
            choices = Choices(order.made_on, order.year, order.languages, subject, names=True)
            report = document.build(session, choices)
            path = folder / f"{report.stem}{ENDINGS[order.form]}"
            (write_pdf if order.form == "pdf" else write_excel)(report, path)
            yield path


def _document(order: Order) -> Document:
    document = next((each for each in REPORTS if each.key == order.key), None)
    if document is None:
        text = translate("Orders", "There is no document “{key}”. Choose one of: {known}.")
        raise PlannerError(text.format(key=order.key, known=", ".join(each.key for each in REPORTS)))
    return document


def _subjects(session: Session, document: Document, order: Order) -> list[UUID | None]:
    if About.YEAR in document.about and order.about is None:
        return [None]
    named = _trainers(session, order.year) if About.TRAINER in document.about else _editions(session, order.year)
    wanted = fold(order.about)
    found: list[UUID | None] = [subject for name, subject in named if wanted in fold(name)]
    if order.about is not None and not found:
        text = translate("Orders", "Nothing in {year} is called “{about}”. Give the code of an edition or a name.")
        raise PlannerError(text.format(year=order.year, about=order.about))
    return found


def _editions(session: Session, year: int) -> list[tuple[str, UUID]]:
    rows = session.execute(
        select(Edition.code, Edition.id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(extract("year", Activity.starts_on) == year, Activity.status.not_in(OFF))
        .order_by(Activity.starts_on, Edition.code)
    )
    return [(code, edition) for code, edition in rows]


def _trainers(session: Session, year: int) -> list[tuple[str, UUID]]:
    teaching = (
        select(EditionTrainer.trainer_id)
        .join(Edition, Edition.id == EditionTrainer.edition_id)
        .join(Activity, Activity.id == Edition.activity_id)
        .where(extract("year", Activity.starts_on) == year, Activity.status.not_in(OFF))
    )
    trainers = session.scalars(
        select(Trainer).where(Trainer.id.in_(teaching)).order_by(Trainer.surname, Trainer.given_name)
    )
    return [(trainer.full_name, trainer.id) for trainer in trainers]
