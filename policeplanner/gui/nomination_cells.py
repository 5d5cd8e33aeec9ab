"""How the status and the vetting of a nomination are written and coloured, in every list that shows them."""

from datetime import date

from policeplanner import formats
from policeplanner.domain.participants import NominationStatus, VettingStatus
from policeplanner.gui.activity_columns import labelled, status_tone
from policeplanner.i18n import translate

Status = tuple[NominationStatus, int | None]
Vetting = tuple[VettingStatus, date | None, date | None]


def written_status(value: Status) -> str:
    """Return a status with a capital, and the place on the reserve list."""
    status, rank = value
    place = str(rank) if status is NominationStatus.RESERVE and rank else ""
    return " ".join(filter(None, [labelled(status), place]))


def written_vetting(value: Vetting) -> str:
    """Return the state of vetting with the day that matters: since when it is asked for, until when it holds."""
    vetting, since, until = value
    if vetting is VettingStatus.CLEARED and until:
        words = translate("People", "{state} · to {day}")
        return words.format(state=vetting.label, day=formats.day_and_month(until))
    shown = since if vetting is not VettingStatus.NOT_REQUIRED else None
    return " ".join(filter(None, [vetting.label, formats.day_and_month(shown) if shown else ""]))


def vetting_tone(value: Vetting) -> str:
    """Return the tone of a state of vetting; nothing to do is muted."""
    return "muted" if value[0] is VettingStatus.NOT_REQUIRED else status_tone(value[0])
