"""Dates, times, numbers, money and sorting as a French or an English reader expects them, from CLDR by way of Babel.

English is British. Every space that must not break is U+00A0, because the narrow one (U+202F) is missing from many
fonts. Two repairs of CLDR: the first of the month is « 1er » in French, and every currency has two decimals.
"""

import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, get_day_names, get_month_names
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_symbol

from policeplanner import i18n
from policeplanner.i18n import Language

NO_BREAK = "\u00a0"

_LOCALES = {"en": Locale.parse("en_GB"), "fr": Locale.parse("fr")}
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "’": "'"})
_DAY = 24 * 60


def today() -> date:
    """Return the day on this computer's calendar."""
    return datetime.now(UTC).astimezone().date()


def locale(language: Language | None = None) -> Locale:
    """Return the CLDR locale of a language, by default the one now spoken."""
    return _LOCALES[language or i18n.language()]


def _dated(day: date, pattern: str, language: Language | None) -> str:
    where = locale(language)
    text = format_date(day, pattern, locale=where)
    if where.language == "fr" and day.day == 1:
        text = " ".join("1er" if word == "1" else word for word in text.split(" "))
    return text


def long_date(day: date, language: Language | None = None) -> str:
    """Return a date with its weekday: lundi 1er mars 2027, Monday 1 March 2027."""
    return _dated(day, "EEEE d MMMM y", language)


def plain_date(day: date, language: Language | None = None) -> str:
    """Return a date in words without its weekday: 1er mars 2027, 1 March 2027."""
    return _dated(day, "d MMMM y", language)


def medium_date(day: date, language: Language | None = None) -> str:
    """Return a date with a short month: 11 janv. 2027, 11 Jan 2027."""
    return _dated(day, "d MMM y", language)


def short_date(day: date, language: Language | None = None) -> str:
    """Return a date in figures: 11/01/2027."""
    return format_date(day, "dd/MM/y", locale=locale(language))


def day_and_month(day: date, language: Language | None = None) -> str:
    """Return a day without its year: 11 janv., 11 Jan."""
    return _dated(day, "d MMM", language)


def short_weekday(day: date, language: Language | None = None) -> str:
    """Return a day with a short weekday, for little room: jeu. 14 janv., Thu 14 Jan."""
    return _dated(day, "EEE d MMM", language)


def weekday_and_day(day: date, language: Language | None = None) -> str:
    """Return the head of a day's column: Lundi 11, Vendredi 1er, Monday 11."""
    text = _dated(day, "EEEE d", language)
    return text[:1].upper() + text[1:]


def month_name(month: int, language: Language | None = None) -> str:
    """Return the name of a month from 1 to 12: janvier, January."""
    return str(get_month_names("wide", context="stand-alone", locale=locale(language))[month])


def weekday_name(weekday: int, language: Language | None = None) -> str:
    """Return the name of a weekday, 0 being Monday: lundi, Monday."""
    return str(get_day_names("wide", context="stand-alone", locale=locale(language))[weekday])


def short_range(first: date, last: date, language: Language | None = None, *, year: bool = False) -> str:
    """Return days from first to last in little room: 11–15 janv., 29 mars–2 avr., and their year where asked for.

    A range over two years always shows both years.
    """
    end = "d MMM y" if year or first.year != last.year else "d MMM"
    if first == last:
        return _dated(first, end, language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_dated(first, 'd', language)}–{_dated(last, end, language)}"
    start = "d MMM y" if first.year != last.year else "d MMM"
    return f"{_dated(first, start, language)}–{_dated(last, end, language)}"


def long_range(first: date, last: date, language: Language | None = None) -> str:
    """Return days in full: du lundi 11 au vendredi 15 janvier 2027, Monday 11 to Friday 15 January 2027."""
    french = locale(language).language == "fr"
    if first == last:
        return f"le {long_date(first, language)}" if french else long_date(first, language)
    start = "EEEE d"
    if first.month != last.month or first.year != last.year:
        start = "EEEE d MMMM" if first.year == last.year else "EEEE d MMMM y"
    ends = _dated(first, start, language), long_date(last, language)
    return "du {} au {}".format(*ends) if french else "{} to {}".format(*ends)


def clock(moment: time | int) -> str:
    """Return a time of day, given as such or as minutes after midnight: 09:00, in both languages."""
    minutes = moment.hour * 60 + moment.minute if isinstance(moment, time) else moment
    if not 0 <= minutes <= _DAY:
        raise ValueError(f"{minutes} minutes after midnight is no time of day")
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def clock_range(start: time | int, end: time | int) -> str:
    """Return a span of the day: 09:00–10:30."""
    return f"{clock(start)}–{clock(end)}"


def duration(minutes: int) -> str:
    """Return a length of time given in minutes: 45 min, 6 h, 1 h 30, in both languages."""
    if minutes < 0:
        return f"\u2212{duration(-minutes)}"
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}{NO_BREAK}min"
    grouped = _firm(format_decimal(hours, locale=locale())) if hours >= 1000 else str(hours)
    return f"{grouped}{NO_BREAK}h" + (f"{NO_BREAK}{rest:02d}" if rest else "")


def _firm(text: str) -> str:
    return text.replace("\u202f", NO_BREAK).replace("\u2009", NO_BREAK)


def number(value: int | Decimal, places: int | None = None, language: Language | None = None) -> str:
    """Return a grouped number, 1 234,5 or 1,234.5, with so many places where given, else as many as it has."""
    exact = Decimal(value)
    if places is None:
        exponent = exact.normalize().as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 0
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return _firm(format_decimal(exact, pattern, locale=locale(language)))


def percent(share: Decimal, places: int = 0, language: Language | None = None) -> str:
    """Return a share of 1 as a percentage: 0.476 → 48 % in French, 48% in English."""
    where = locale(language)
    pattern = where.percent_formats[None].pattern.replace("#,##0", "#,##0" + ("." + "0" * places if places else ""))
    return _firm(format_percent(share, pattern, locale=where))


def money(cents: int, currency: str, language: Language | None = None, *, whole: bool = False) -> str:
    """Return an amount given in hundredths: 1 234,56 €, €1,234.56; without decimals when asked and none are lost."""
    where = locale(language)
    pattern = where.currency_formats["standard"].pattern.split(";")[0]
    if whole and cents % 100 == 0:
        pattern = pattern.replace(".00", "")
    if len(get_currency_symbol(currency, where)) > 1:
        pattern = pattern.replace("¤#", f"¤{NO_BREAK}#")
    amount = Decimal(cents).scaleb(-2)
    return _firm(format_currency(amount, currency, pattern, where, currency_digits=False))


def enumeration(parts: Iterable[str], language: Language | None = None) -> str:
    """Return things one after the other: A, B et C; A, B and C."""
    return format_list(list(parts), locale=locale(language))


def sort_key(text: str) -> tuple[str, str]:
    """Return what to sort by: accents, capitals, hyphens and apostrophes count only between otherwise equal texts."""
    folded = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    kept: list[str] = []
    for letter in folded:
        if not unicodedata.combining(letter):
            kept.append(" " if letter in "-\u00a0\u202f\u2011" else letter)
        elif kept and kept[-1] > "\u02ff":  # й is a letter of its own, é is an e
            kept.append(letter)
    return unicodedata.normalize("NFC", "".join(letter for letter in kept if letter != "'")), text
