"""From a passphrase to the key of a file: Argon2id over the file's own salt."""

import base64
import hashlib
import re
import secrets
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from argon2.low_level import Type, hash_secret_raw

SALT_BYTES = 16
KEY_BYTES = 32
# Digits that base 32 does not have, read as the letters they look like.
LOOKALIKES = str.maketrans("018", "OIB")


@dataclass(frozen=True)
class Profile:
    """How much work a guess costs: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


# Nothing in an encrypted file can be read before it is unlocked, so the cost is not written there: it is looked up
# here, newest first. A new profile goes in front; none is ever removed, or old files could not be opened again.
PROFILES: tuple[Profile, ...] = (Profile(memory=131_072, passes=3, lanes=4),)


@dataclass(frozen=True)
class Key:
    """A file's key and salt. Its text form shows neither."""

    secret: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def literal(self) -> str:
        """Return the key as SQLCipher takes it: x'<64 hex digits of key><32 of salt>'."""
        return f"x'{self.secret.hex()}{self.salt.hex()}'"

    def recovery_code(self) -> str:
        """Return the key as 14 groups of 4 letters and digits to print and keep: it opens the file like the passphrase.

        It is the key and three bytes of its checksum in base 32, so that a slip of the pen is noticed.
        """
        code = base64.b32encode(self.secret + _checksum(self.secret)).decode()
        return "-".join(re.findall("....", code))


def new_salt() -> bytes:
    """Return a salt for a new file."""
    return secrets.token_bytes(SALT_BYTES)


def derive(passphrase: str, salt: bytes, profile: Profile = PROFILES[0]) -> Key:
    """Return the key for a passphrase; composed and decomposed accents give the same key."""
    secret = hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode(),
        salt,
        time_cost=profile.passes,
        memory_cost=profile.memory,
        parallelism=profile.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
    return Key(secret, salt)


def candidates(passphrase: str, salt: bytes, profiles: Sequence[Profile] = PROFILES) -> Iterator[Key]:
    """Yield the keys that may open a file with this salt: the one of a recovery code, else the newest profile first."""
    recovered = _recovered(passphrase)
    if recovered:
        yield Key(recovered, salt)
    for profile in profiles:
        yield derive(passphrase, salt, profile)


def _recovered(text: str) -> bytes | None:
    """Return the key of a recovery code, however it was grouped; None for anything else, such as a passphrase."""
    code = re.sub(r"[\s–-]", "", text).upper().translate(LOOKALIKES)
    if not re.fullmatch("[A-Z2-7]{56}", code):
        return None
    content = base64.b32decode(code)
    secret, checksum = content[:KEY_BYTES], content[KEY_BYTES:]
    return secret if checksum == _checksum(secret) else None


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()[:3]
