"""How the window says when something was, and names months in little room; all else is in policeplanner.formats."""

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from policeplanner import formats
from policeplanner.gui.language import locale
from policeplanner.i18n import translate


def month_letter(month: int) -> str:
    """Return the one letter of a month, 1 to 12, for a narrow chart."""
    return locale().standaloneMonthName(month, QLocale.FormatType.NarrowFormat).upper()[:1]


def moment(value: datetime) -> str:
    """Return when something was, in local time: "today 14:32", "yesterday 09:10", else the day."""
    there = value.astimezone()
    today = formats.today()
    if there.date() == today:
        return translate("Figures", "today {time}").format(time=f"{there:%H:%M}")
    if there.date() == today - timedelta(days=1):
        return translate("Figures", "yesterday {time}").format(time=f"{there:%H:%M}")
    if there.year == today.year:
        return formats.day_and_month(there.date())
    return formats.medium_date(there.date())
