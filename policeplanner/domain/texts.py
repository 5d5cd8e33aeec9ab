"""Content held in French and English, and what is said where one side is missing."""

from dataclasses import dataclass

from policeplanner.i18n import Language

OTHER: dict[Language, Language] = {"en": "fr", "fr": "en"}


@dataclass(frozen=True)
class Text:
    """One content text in both languages; a side not yet written is empty."""

    en: str = ""
    fr: str = ""

    def side(self, language: Language) -> str:
        """Return the text as written in that language, perhaps empty."""
        return self.fr if language == "fr" else self.en

    def missing(self, language: Language) -> bool:
        """Tell whether this side is missing while the other one is written."""
        return not self.side(language).strip() and bool(self.side(OTHER[language]).strip())

    def shown(self, language: Language) -> str:
        """Return the text to show: this side, else the other side with its mark, as in "Opening [EN]"."""
        if self.missing(language):
            other = OTHER[language]
            return f"{self.side(other)} [{other.upper()}]"
        return self.side(language)
