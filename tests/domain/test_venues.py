"""Venues and rooms."""

from policeplanner.domain.venues import Room, Venue


def test_equipment_is_a_list_of_tokens() -> None:
    room = Room(venue_id=Venue().id, equipment=" projector ;; booth")
    assert room.equipment_tokens == {"projector", "booth"}
    assert Room(venue_id=Venue().id).equipment_tokens == frozenset()


def test_a_venue_opens_on_weekdays_from_eight_to_six() -> None:
    venue = Venue()
    assert (venue.opens_at, venue.closes_at, venue.open_days) == (480, 1080, "12345")
