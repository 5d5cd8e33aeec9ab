"""Closed lists of values that several records share."""

from policeplanner.domain.base import Choice
from policeplanner.i18n import QT_TRANSLATE_NOOP


class Service(Choice):
    """The branch of public service an institution or a person belongs to."""

    POLICE = QT_TRANSLATE_NOOP("Service", "police")
    BORDER = QT_TRANSLATE_NOOP("Service", "border police")
    GOVERNMENT = QT_TRANSLATE_NOOP("Service", "government")
    PROSECUTION = QT_TRANSLATE_NOOP("Service", "prosecution")
    JUDICIARY = QT_TRANSLATE_NOOP("Service", "judiciary")
    MUNICIPALITY = QT_TRANSLATE_NOOP("Service", "municipality")
    ACADEMY = QT_TRANSLATE_NOOP("Service", "academy")
    CIVIL_SOCIETY = QT_TRANSLATE_NOOP("Service", "civil society")
    INTERNATIONAL = QT_TRANSLATE_NOOP("Service", "international organization")


class Sex(Choice):
    """Sex as recorded for head counts; never required."""

    FEMALE = QT_TRANSLATE_NOOP("Sex", "F")
    MALE = QT_TRANSLATE_NOOP("Sex", "M")


class Line(Choice):
    """The three lines of work by which activities are coloured and grouped."""

    TRAINING = QT_TRANSLATE_NOOP("Line", "training")
    COMMAND = QT_TRANSLATE_NOOP("Line", "command")
    COMMUNITY = QT_TRANSLATE_NOOP("Line", "community")


class Interpretation(Choice):
    """How an edition is interpreted."""

    NONE = QT_TRANSLATE_NOOP("Interpretation", "none")
    CONSECUTIVE = QT_TRANSLATE_NOOP("Interpretation", "consecutive")
    SIMULTANEOUS = QT_TRANSLATE_NOOP("Interpretation", "simultaneous")
