"""The window; the only package that imports PySide6."""

import ctypes
import sys

# PySide6 6.12 gives back None, True, False and NotImplemented without taking a reference, as if they could not die.
# That holds from Python 3.12 on; in 3.11 each such call takes one reference away, until the interpreter stops with
# "deallocating None". So they get more references than a program can use up in years.
if sys.version_info < (3, 12):
    for _lasting in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(_lasting)).value += 1 << 60
