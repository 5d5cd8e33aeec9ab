"""One folded form for names in either script: without accents, case, and kinds of apostrophe or space."""

import unicodedata
from functools import lru_cache

# Cyrillic of the field operations, as commonly romanized; Serbian and Macedonian letters first.
_CYRILLIC = "абвгдѓежзѕиіјкќлљмнњопрстћуфхцчџшђйыэёғңөүһҳҷқӯұәщюя"
_ROMANIZED = (
    "a b v g d g e zh z dz i i j k k l lj m n nj o p r s t c u f h c ch dj sh dj j y e e "
    "g ng o u h h j q u u a sch ju ja"
)
_LETTERS = dict(zip(_CYRILLIC, _ROMANIZED.split(), strict=True)) | {"ъ": "", "ь": ""}
# Two spellings of one sound, once accents are gone: "ž" gives z where Cyrillic gives zh.
_DIGRAPHS = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("dj", "d"), ("dz", "d"), ("kh", "h"), ("ts", "c"))
_SEMIVOWELS = str.maketrans("jy", "ii")
_SOFT = str.maketrans(
    {"’": "'", "ʼ": "'", "`": "'", "´": "'", "ı": "i", "đ": "d", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ð": "d"}
)


@lru_cache(maxsize=65536)
def fold(text: str | None) -> str:
    """Return the form by which names are searched and compared.

    "Željko Čović", "zeljko covic" and "Жељко Човић" fold to one form; so do "l’école" and "L'ECOLE".
    """
    if not text:
        return ""
    lowered = unicodedata.normalize("NFC", text).casefold().translate(_SOFT)
    latin = "".join(_LETTERS.get(letter, letter) for letter in lowered)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(letter))
    plain = bare.casefold()
    for spelled, folded in _DIGRAPHS:
        plain = plain.replace(spelled, folded)
    return " ".join(plain.translate(_SEMIVOWELS).split())
