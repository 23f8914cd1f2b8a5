"""The kinds of finding, their Indonesian names and how grave they are."""

from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is; the values are SARIF's levels."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Category(StrEnum):
    """What a finding is about; the values are part of the JSON contract."""

    STIFF_PHRASE = "stiff-phrase"
    NOMINALIZATION = "nominalization"
    REDUNDANCY = "redundancy"
    STIFF_PASSIVE = "stiff-passive"
    SPELLING = "spelling"
    ABBREVIATION = "abbreviation"
    LONG_SENTENCE = "long-sentence"
    PUNCTUATION = "punctuation"
    PLATFORM = "platform"

    @property
    def label(self) -> str:
        """The name that users see, in Indonesian."""
        return _TITLES[self]

    @property
    def severity(self) -> Severity:
        """The severity of a finding of this kind outside quotations."""
        return _SEVERITIES.get(self, Severity.WARNING)


_TITLES = {
    Category.STIFF_PHRASE: "Frasa kaku",
    Category.NOMINALIZATION: "Nominalisasi",
    Category.REDUNDANCY: "Kata mubazir",
    Category.STIFF_PASSIVE: "Pasif kaku",
    Category.SPELLING: "Ejaan",
    Category.ABBREVIATION: "Singkatan",
    Category.LONG_SENTENCE: "Kalimat panjang",
    Category.PUNCTUATION: "Tanda baca",
    Category.PLATFORM: "Kanal",
}
_SEVERITIES = {
    Category.SPELLING: Severity.ERROR,
    Category.ABBREVIATION: Severity.NOTE,
    Category.LONG_SENTENCE: Severity.NOTE,
}
