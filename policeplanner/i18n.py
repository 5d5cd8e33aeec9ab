"""French and English texts for every layer, read from the translation files without Qt.

Source texts are English. `translate` has the name and positional arguments that pyside6-lupdate looks for;
a call with keyword arguments would be overlooked, so values go in with str.format afterwards.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Literal

from policeplanner.paths import resource

Language = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")

_spoken: ContextVar[Language | None] = ContextVar("spoken", default=None)
_default: list[Language] = ["en"]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - as pyside6-lupdate looks for it
    """Mark a text for translation where it is written down, to be translated where it is shown."""
    return text  # the context is for pyside6-lupdate only


def set_language(language: Language) -> None:
    """Choose the language of the window and of messages."""
    _default[0] = language


def language() -> Language:
    """Return the language now spoken: the one of the enclosing `speaking`, else the chosen one."""
    return _spoken.get() or _default[0]


@contextmanager
def speaking(chosen: Language) -> Iterator[None]:
    """Speak another language for a while, in this thread only: a French document from an English window."""
    token = _spoken.set(chosen)
    try:
        yield
    finally:
        _spoken.reset(token)


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:  # noqa: ARG001 - Qt's third place
    """Return the text in the language now spoken; with n, the plural form for n, and n in place of %n."""
    entry = catalogue(language()).get((context, text))
    if n < 0:
        return entry[0] if entry and entry[0] else text
    singular = n < 2 if language() == "fr" else n == 1
    forms = entry if entry and all(entry) else (text,)
    return forms[0 if singular else -1].replace("%n", str(n))


@cache
def catalogue(language: Language) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return (context, source text) → forms of one language, from resources/i18n."""
    path = resource("i18n", f"policeplanner_{language}.ts")
    if not path.exists():
        return {}
    entries: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            entries[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return entries
