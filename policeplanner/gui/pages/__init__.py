"""One module per page of the window, and the list from which rail and menus are made."""

from collections.abc import Callable
from dataclasses import dataclass

from policeplanner.gui.open_plan import OpenPlan
from policeplanner.gui.page import Page
from policeplanner.i18n import QT_TRANSLATE_NOOP

GROUPS = (
    ("plan", QT_TRANSLATE_NOOP("Pages", "Plan")),
    ("train", QT_TRANSLATE_NOOP("Pages", "Train")),
    ("community", QT_TRANSLATE_NOOP("Pages", "Community")),
    ("report", QT_TRANSLATE_NOOP("Pages", "Report")),
)


@dataclass(frozen=True)
class PageEntry:
    """One page: its key, group, title (English source text), icon, and how it is made when first shown."""

    key: str
    group: str
    title: str
    icon: str
    make: Callable[[OpenPlan], Page]


def _dashboard(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.dashboard import Dashboard

    return Dashboard(plan)


def _programmes(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.programmes import ProgrammesPage

    return ProgrammesPage(plan)


def _calendar(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.calendar import CalendarPage

    return CalendarPage(plan)


def _activities(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.activities import ActivitiesPage

    return ActivitiesPage(plan)


def _courses(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.courses import CoursesPage

    return CoursesPage(plan)


def _editions(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.editions import EditionsPage

    return EditionsPage(plan)


def _trainers(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.trainers import TrainersPage

    return TrainersPage(plan)


def _initiatives(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.initiatives import InitiativesPage

    return InitiativesPage(plan)


def _participants(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.participants import ParticipantsPage

    return ParticipantsPage(plan)


def _venues(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.venues import VenuesPage

    return VenuesPage(plan)


def _partners(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.partners import PartnersPage

    return PartnersPage(plan)


def _documents(plan: OpenPlan) -> Page:
    from policeplanner.gui.pages.documents import DocumentsPage

    return DocumentsPage(plan)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("dashboard", "plan", QT_TRANSLATE_NOOP("Pages", "Dashboard"), "ph.squares-four", _dashboard),
    PageEntry("programmes", "plan", QT_TRANSLATE_NOOP("Pages", "Programmes"), "ph.target", _programmes),
    PageEntry("calendar", "plan", QT_TRANSLATE_NOOP("Pages", "Calendar"), "ph.calendar-blank", _calendar),
    PageEntry("activities", "plan", QT_TRANSLATE_NOOP("Pages", "Activities"), "ph.list-bullets", _activities),
    PageEntry("courses", "train", QT_TRANSLATE_NOOP("Pages", "Courses"), "ph.book-open", _courses),
    PageEntry("editions", "train", QT_TRANSLATE_NOOP("Pages", "Course editions"), "ph.graduation-cap", _editions),
    PageEntry("trainers", "train", QT_TRANSLATE_NOOP("Pages", "Trainers"), "ph.chalkboard-teacher", _trainers),
    PageEntry("venues", "train", QT_TRANSLATE_NOOP("Pages", "Venues"), "ph.buildings", _venues),
    PageEntry("participants", "train", QT_TRANSLATE_NOOP("Pages", "Participants"), "ph.users", _participants),
    PageEntry("initiatives", "community", QT_TRANSLATE_NOOP("Pages", "Initiatives"), "ph.handshake", _initiatives),
    PageEntry("partners", "community", QT_TRANSLATE_NOOP("Pages", "Partners"), "ph.bank", _partners),
    PageEntry("documents", "report", QT_TRANSLATE_NOOP("Pages", "Documents"), "ph.files", _documents),
)
