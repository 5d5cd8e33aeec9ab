"""Compares an encrypted plan with a plain one, and a journalled write with a bare one: python -m benchmarks.store."""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from policeplanner.domain.base import new_id
from policeplanner.domain.courses import Course
from policeplanner.store.engine import writing_engine
from policeplanner.store.triggers import drop_triggers
from policeplanner.store.workspace import Workspace

Figures = dict[str, float]


@contextmanager
def timed(figures: Figures, name: str) -> Iterator[None]:
    """Note how long the block took, in seconds."""
    started = time.perf_counter()
    yield
    figures[name] = time.perf_counter() - started


def rows(count: int) -> list[dict[str, object]]:
    """Return the values of so many courses."""
    return [
        {"id": new_id(), "code": f"C{number:07}", "title_en": f"Course {number} " + "x" * 60, "title_fr": "y" * 60}
        for number in range(count)
    ]


def measure(path: Path, passphrase: str | None, count: int) -> Figures:
    """Return seconds for each kind of work on a plan with so many courses."""
    figures: Figures = {}
    values = rows(count)
    plan = Workspace.create(path, passphrase)
    with timed(figures, f"insert {count:,}"), plan.action("Import") as session:
        session.execute(insert(Course), values)
    with timed(figures, "200 edits, each committed"):
        for value in values[:200]:
            with plan.action("Edit") as session:
                session.execute(update(Course).where(Course.id == value["id"]).values(source="edited"))
    with plan.reading() as session:
        _read(session, figures, values)
    with timed(figures, "undo one edit"):
        plan.undo()
    with timed(figures, "backup with its check"):
        plan.back_up()
    plan.close()
    with timed(figures, "open, every page checked"):
        plan = Workspace.open(path, passphrase)
    plan.close()
    figures["size in MB"] = path.stat().st_size / 1e6
    return figures


def _read(session: Session, figures: Figures, values: list[dict[str, object]]) -> None:
    with timed(figures, "2,000 queries by id"):
        for value in values[:2000]:
            session.execute(select(Course.title_en).where(Course.id == value["id"])).one()
    with timed(figures, "scan of all rows"):
        session.execute(select(func.count()).where(Course.title_en.like("%123%"))).one()


def measure_journal(path: Path, count: int, *, journal: bool) -> Figures:
    """Return seconds for bulk work on an encrypted plan, with the triggers or without them."""
    figures: Figures = {}
    values = rows(count)
    work: list[tuple[str, Callable[[Session], object]]] = [
        (f"insert {count:,}", lambda session: session.execute(insert(Course), values)),
        (f"update {count:,}", lambda session: session.execute(update(Course).values(source="edited"))),
        (f"delete {count:,}", lambda session: session.execute(delete(Course))),
    ]
    plan = Workspace.create(path, "heron")
    engine = writing_engine(plan._file)  # noqa: SLF001 - no action here, so that there may be no triggers
    if not journal:
        with engine.begin() as connection:
            drop_triggers(connection)
    for name, deed in work:
        with timed(figures, name):
            if journal:
                with plan.action("Bulk") as session:
                    deed(session)
            else:
                with Session(engine) as session, session.begin():
                    deed(session)
    if journal:
        for name in ("undo the delete", "undo the update", "undo the insert"):
            with timed(figures, name):
                plan.undo()
    engine.dispose()
    plan.close()
    return figures


def compare(title: str, first: Figures, second: Figures) -> None:
    """Print two columns of figures and their ratio."""
    print(title)
    for name, value in second.items():
        ratio = f"{value / first[name]:6.2f}" if name in first else ""
        print(f"  {name:<28}{first.get(name, 0):>10.4f}{value:>10.4f}{ratio:>8}")


def main() -> None:
    """Print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain, encrypted = (measure(folder / f"{word}.ppdb", word, count) for word in (None, "heron"))
        compare("seconds                          plain encrypted   ratio", plain, encrypted)
        bare, kept = (measure_journal(folder / f"{word}.ppdb", 50_000, journal=word) for word in (False, True))
        compare("seconds                           bare journalled  ratio", bare, kept)


if __name__ == "__main__":
    main()
