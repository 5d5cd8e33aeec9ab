"""The window; the only package that imports PySide6."""

import ctypes
import sys

# PySide6 6.12 returns None without taking a reference to it, as if None could not die. That holds from Python 3.12 on;
# in 3.11 each call takes one reference away, until the interpreter stops with "deallocating None". So None gets more
# references than a program can use up in years.
if sys.version_info < (3, 12):
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 60
