"""Who a plan file is among its copies: a copied or restored file counts as a new replica.

Changes are told apart between offices by replica and number. A copy that went on counting as the original would use
the same numbers for other changes.
"""

import hashlib
import platform
import uuid
from pathlib import Path

from sqlalchemy import Connection

from policeplanner.store.engine import PlanFile, writing_engine
from policeplanner.store.journal import fact, set_fact

REPLICA = "replica_id"
HOME = "home"


def renew_replica(file: PlanFile) -> None:
    """Give a file a replica id of its own and leave nothing beside it."""
    _write({REPLICA: uuid.uuid4().hex, HOME: home_of(file.path)}, file)


def settle(file: PlanFile) -> None:
    """Give the file a replica id of its own if the file has been copied or put back since it was last open."""
    engine = writing_engine(file)
    home = home_of(file.path)
    try:
        with engine.begin() as connection:
            if fact(connection, HOME) != home:
                set_fact(connection, REPLICA, uuid.uuid4().hex)
                set_fact(connection, HOME, home)
    finally:
        engine.dispose()


def replica_of(connection: Connection) -> uuid.UUID:
    """Return the replica id written in the file."""
    return uuid.UUID(fact(connection, REPLICA) or "")


def stay(file: PlanFile) -> None:
    """Note the present place of a file that this program itself has moved, so that it stays the same replica."""
    _write({HOME: home_of(file.path)}, file)


def home_of(path: Path) -> str:
    """Return a mark of computer and file that a copy does not share; nothing can be read from it."""
    return hashlib.sha256(f"{platform.node()}/{path.stat().st_ino}".encode()).hexdigest()


def _write(facts: dict[str, str], file: PlanFile) -> None:
    engine = writing_engine(file)
    try:
        with engine.begin() as connection:
            for name, value in facts.items():
                set_fact(connection, name, value)
    finally:
        engine.dispose()
