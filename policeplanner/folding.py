"""One folded form for names in either script: without accents, case, and kinds of apostrophe or space."""

import unicodedata
from functools import lru_cache

# Cyrillic of the field operations, as commonly romanized; Serbian and Macedonian letters first.
_CYRILLIC = "абвгдѓежзѕиіјкќлљмнњопрстћуфхцчџшђйыэёғңөүһҳҷқӯұәщюя"
_ROMANIZED = (
    "a b v g d g e zh z dz i i j k k l lj m n nj o p r s t c u f h c ch dj sh dj j y e e "
    "g ng o u h h j q u u a sch ju ja"
)
_LETTERS = dict(zip(_CYRILLIC, _ROMANIZED.split(), strict=True)) | {
    "ъ": "",
    "ь": "",
    "’": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "ı": "i",
    "đ": "d",
    "ł": "l",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "ð": "d",
}
# Two spellings of one sound, once accents are gone: "ž" gives z where Cyrillic gives zh.
_DIGRAPHS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("dj", "d"), ("dz", "d"), ("kh", "h"), ("ts", "c"))
_SEMIVOWELS = str.maketrans("jy", "ii")


class _Folded(dict[int, str]):
    """What each letter becomes, filled as letters are met: folding a name is then one pass over it."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).casefold()
        parts = unicodedata.normalize("NFKD", _LETTERS.get(letter, letter))
        self[code] = "".join(part for part in parts if not unicodedata.combining(part)).casefold()
        return self[code]


_FOLDED = _Folded()


@lru_cache(maxsize=1 << 17)
def fold(text: str | None) -> str:
    """Return the form by which names are searched and compared.

    "Željko Čović", "zeljko covic" and "Жељко Човић" fold to one form; so do "l’école" and "L'ECOLE".
    What was folded is remembered until `forget`, as lists are searched letter by letter.
    """
    if not text:
        return ""
    plain = text.translate(_FOLDED)
    for spelled, folded in _DIGRAPHS:
        if spelled in plain:
            plain = plain.replace(spelled, folded)
    return " ".join(plain.translate(_SEMIVOWELS).split())


def forget() -> None:
    """Forget every name folded so far, as when a plan is closed."""
    fold.cache_clear()
