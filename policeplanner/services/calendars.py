"""Holidays of an office: those of its host country and those of the mission itself."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from policeplanner.domain.base import catalogue_id
from policeplanner.domain.offices import Holiday, HolidayLayer, Office
from policeplanner.services.tables import keyed, table

# Montenegro lists the religious days, which nearly everybody takes, in categories of their own. The community days
# of North Macedonia are left out: they are working days for everyone else.
CATEGORIES = {"ME": ("public", "orthodox")}
ENGLISH = "en_US"
MARKS = re.compile(r"\s*\((observed|estimated|observed, estimated)\)$")
SUBSTITUTED = re.compile(r"^Day off \(substituted from (?P<day>[\d/]+)\)$")
DAY_IN_LIEU_EN = "{name} (day off in lieu)"
DAY_IN_LIEU_FR = "{name} (jour de report)"


@dataclass(frozen=True)
class DayOff:
    """A holiday as published, before it belongs to an office; estimated dates depend on the moon."""

    day: date
    name_en: str
    name_fr: str
    estimated: bool = False


def add_holidays(session: Session, office: Office, years: Iterable[int]) -> list[Holiday]:
    """Add the host's and the mission's holidays of the years that are not there yet, and return the new ones.

    A day that has a holiday of its layer already is left as it is, so that edited calendars stay edited.
    """
    wanted = list(years)
    present = session.execute(select(Holiday.layer, Holiday.day).where(Holiday.office_id == office.id))
    known = {(layer, day) for layer, day in present}
    layers = {HolidayLayer.HOST: host_holidays(office.country_iso2, wanted), HolidayLayer.MISSION: mission_days(wanted)}
    added = [
        _holiday(office, layer, day) for layer, days in layers.items() for day in days if (layer, day.day) not in known
    ]
    session.add_all(added)
    return added


def host_holidays(country_iso2: str, years: Iterable[int]) -> list[DayOff]:
    """Return the public holidays of a country, in order, with names in both languages.

    A holiday whose French name is not in holiday_names_fr.csv has none: the plan check names it as untranslated.
    """
    from holidays import country_holidays  # the package takes a quarter of a second, and is needed here only

    categories = CATEGORIES.get(country_iso2)
    published = country_holidays(country_iso2, years=list(years), language=ENGLISH, categories=categories)
    return [_day_off(day, published[day]) for day in sorted(published)]


def mission_days(years: Iterable[int]) -> list[DayOff]:
    """Return the days on which a mission closes of itself, in order; each office edits its own list."""
    rows = table("catalogue", "mission_holidays.csv")
    days = [DayOff(_day_of(row["rule"], year), row["name_en"], row["name_fr"]) for year in years for row in rows]
    return sorted(days, key=lambda off: off.day)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, in_century = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def _day_of(rule: str, year: int) -> date:
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule.removeprefix("easter")))
    month, day = rule.split("-")
    return date(year, int(month), int(day))


def _day_off(day: date, published: str) -> DayOff:
    """Read a name such as "Easter (observed); Eid al-Adha (observed, estimated)"."""
    names = published.split("; ")
    estimated = any("estimated" in name for name in names)
    return DayOff(day, _joined(names, _english), _joined(names, _french), estimated)


def _joined(names: list[str], named: Callable[[str], str]) -> str:
    return ", ".join(dict.fromkeys(named(name) for name in names))


def _english(published: str) -> str:
    plain = MARKS.sub("", published).replace("Labor ", "Labour ").replace("'", "’")
    return DAY_IN_LIEU_EN.format(name=plain) if _observed(published) else plain


def _french(published: str) -> str:
    french = keyed("name_en", "catalogue", "holiday_names_fr.csv")
    swapped = SUBSTITUTED.match(published)
    if swapped:
        month, day, year = swapped["day"].split("/")
        return french["Day off (substituted from %s)"]["name_fr"].replace("%s", f"{day}/{month}/{year}")
    known = french.get(MARKS.sub("", published))
    if known is None:
        return ""
    return DAY_IN_LIEU_FR.format(name=known["name_fr"]) if _observed(published) else known["name_fr"]


def _observed(published: str) -> bool:
    mark = MARKS.search(published)
    return mark is not None and "observed" in mark[1]


def _holiday(office: Office, layer: HolidayLayer, off: DayOff) -> Holiday:
    return Holiday(
        id=catalogue_id("holiday", f"{office.id}/{layer}/{off.day}"),
        office_id=office.id,
        day=off.day,
        name_en=off.name_en,
        name_fr=off.name_fr,
        layer=layer,
        estimated=off.estimated,
    )
