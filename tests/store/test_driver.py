"""The driver is SQLCipher, with what the program needs of it."""

from pathlib import Path

from policeplanner.store import driver


def test_it_encrypts_and_searches(tmp_path: Path) -> None:
    connection = driver.connect(tmp_path / "plan.ppdb")
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(title, tokenize = 'unicode61 remove_diacritics 2')")
    connection.close()


def test_transactions_are_begun_by_us_alone(tmp_path: Path) -> None:
    connection = driver.connect(tmp_path / "a plan#1?.ppdb")
    assert connection.isolation_level is None
    connection.execute("CREATE TABLE t (a)")
    connection.execute("INSERT INTO t VALUES (1)")
    assert not connection.in_transaction
    connection.close()
    assert [path.name for path in tmp_path.iterdir()] == ["a plan#1?.ppdb"]
