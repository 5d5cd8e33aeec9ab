"""A passphrase gives the same key for ever, and shows nowhere."""

from collections.abc import Callable

import pytest

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


@pytest.mark.parametrize(
    "form", [str, str.lower, lambda code: code.replace("-", " "), lambda code: code.replace("O", "0")]
)
def test_a_recovery_code_gives_the_key_however_it_is_typed(form: Callable[[str], str]) -> None:
    key = derive("heron", SALT, Profile(8, 1, 1))
    code = key.recovery_code()
    assert [len(group) for group in code.split("-")] == [4] * 14
    assert next(candidates(form(code), SALT, [Profile(8, 1, 1)])) == key


def test_a_slip_of_the_pen_is_noticed() -> None:
    code = derive("heron", SALT, Profile(8, 1, 1)).recovery_code()
    for position in (0, 20, 68):
        wrong = code[:position] + ("A" if code[position] != "A" else "B") + code[position + 1 :]
        assert len(list(candidates(wrong, SALT, [Profile(8, 1, 1)]))) == 1
