"""A passphrase gives the same key for ever, and shows nowhere."""

from policeplanner.store.keys import PROFILES, Key, Profile, candidates, derive, new_salt

SALT = bytes(range(16))


def test_the_profile_of_released_files_never_changes() -> None:
    # A plan made with this key could not be opened again if this value changed.
    key = derive("heron by the river", SALT)
    assert key.secret.hex() == "94d9b5545663d69bc023e1f9c86a82bc010f8d1bda2e3fa7c2758716bc046069"


def test_real_keys_cost_enough() -> None:
    assert PROFILES[0].memory >= 64 * 1024
    assert PROFILES[0].passes >= 3


def test_composed_and_decomposed_accents_are_one_passphrase() -> None:
    assert derive("é", SALT, Profile(8, 1, 1)) == derive("e\u0301", SALT, Profile(8, 1, 1))


def test_each_file_has_its_own_key() -> None:
    assert new_salt() != new_salt()
    assert derive("a", SALT, Profile(8, 1, 1)) != derive("a", bytes(16), Profile(8, 1, 1))


def test_the_newest_profile_is_tried_first() -> None:
    profiles = [Profile(16, 1, 1), Profile(8, 1, 1)]
    assert list(candidates("a", SALT, profiles)) == [derive("a", SALT, profile) for profile in profiles]


def test_a_key_does_not_show_itself() -> None:
    key = Key(b"k" * 32, b"s" * 16)
    assert repr(key) == str(key) == "Key()"
    assert key.literal() == f"x'{'6b' * 32}{'73' * 16}'"
