"""A gate is shut only when nobody is inside."""

import threading

from policeplanner.store.gate import Gate


def test_it_stays_open_while_somebody_is_inside() -> None:
    gate = Gate()
    with gate.passed(), gate.passed(), gate.shut(0.01) as empty:
        assert not empty
        with gate.passed():
            pass
    with gate.shut(0.01) as empty:
        assert empty


def test_nobody_passes_while_it_is_shut() -> None:
    gate, order = Gate(), list[str]()

    def go_in() -> None:
        with gate.passed():
            order.append("in")

    visitor = threading.Thread(target=go_in)
    with gate.shut(1):
        visitor.start()
        with gate.shut(0.01) as empty:
            assert not empty
        order.append("open again")
    visitor.join()
    assert order == ["open again", "in"]
