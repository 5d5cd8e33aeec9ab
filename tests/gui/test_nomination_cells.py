"""How the status and the vetting of a nomination are written."""

from policeplanner.domain.participants import NominationStatus, VettingStatus
from policeplanner.gui.nomination_cells import vetting_tone, written_status, written_vetting
from policeplanner.i18n import speaking
from tests.plans import MONDAY


def test_words_for_status_and_vetting() -> None:
    assert written_status((NominationStatus.RESERVE, 2)) == "Reserve 2"
    assert written_vetting((VettingStatus.CLEARED, None, MONDAY)) == "cleared · to 11 Jan"
    assert written_vetting((VettingStatus.REQUESTED, MONDAY, None)) == "requested 11 Jan"
    assert written_vetting((VettingStatus.NOT_REQUIRED, MONDAY, None)) == "not required"
    with speaking("fr"):
        assert written_vetting((VettingStatus.REQUESTED, MONDAY, None)).endswith("11 janv.")


def test_what_needs_nothing_is_muted() -> None:
    assert vetting_tone((VettingStatus.NOT_REQUIRED, None, None)) == "muted"
    assert vetting_tone((VettingStatus.REFUSED, None, None)) == "error"
