"""What a user chooses before a document is made, and what a document says about itself in the list of documents."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID

from sqlalchemy.orm import Session

from policeplanner.domain.base import Choice
from policeplanner.exports.report import Report
from policeplanner.i18n import QT_TRANSLATE_NOOP, Language

Format = Literal["pdf", "excel"]
Switch = Literal["names", "budget", "trainers", "contingency"]


class DocumentGroup(Choice):
    """The heading a document stands under in the list of documents."""

    PLANS = QT_TRANSLATE_NOOP("DocumentGroup", "Plans")
    EDITIONS = QT_TRANSLATE_NOOP("DocumentGroup", "Course editions")


class About(Choice):
    """What a document is about, and so what its subject must be the id of; YEAR needs no subject."""

    YEAR = QT_TRANSLATE_NOOP("About", "the whole year")
    PROGRAMME = QT_TRANSLATE_NOOP("About", "a programme")
    ACTIVITY = QT_TRANSLATE_NOOP("About", "an activity")
    EDITION = QT_TRANSLATE_NOOP("About", "a course edition")
    TRAINER = QT_TRANSLATE_NOOP("About", "a trainer")


@dataclass(frozen=True)
class Choices:
    """The languages (one, or two for side by side), the year, the subject, and what the document shows.

    names: people by name, else by initials or head counts. contingency_percent is added to budgets, 0 for none.
    An empty version takes the one the record itself has, if any.
    """

    made_on: date
    year: int
    languages: tuple[Language, ...] = ("en",)
    subject: UUID | None = None
    version: str = ""
    names: bool = False
    budget: bool = True
    trainers: bool = True
    contingency_percent: int = 0


@dataclass(frozen=True)
class Document:
    """One entry of the list of documents. The title is spoken in the current language.

    build raises PlannerError when the subject has nothing to print; it never writes.
    """

    key: str
    title: Callable[[], str]
    group: DocumentGroup
    about: tuple[About, ...]
    build: Callable[[Session, Choices], Report]
    formats: tuple[Format, ...] = ("pdf", "excel")
    switches: tuple[Switch, ...] = field(default=())
