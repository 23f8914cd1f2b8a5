"""Indonesian numerals: what they mean in words, and how they are written in digits."""

_DIGITS = {
    word: value
    for value, word in enumerate("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split())
}
_SCALES = {"ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000, "triliun": 10**12}
_WORDS = {*_DIGITS, *_SCALES, "belas", "puluh", "ratus", "seratus", "seribu"}
# A regular expression for one word of a numeral, the longer ones first.
NUMERAL = f"(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})"


def grouped(number: int) -> str:
    """A number as Indonesians write it: 12.345."""
    return f"{number:,}".replace(",", ".")


def value_of(words: str) -> int | None:
    """The whole number that numerals in words mean; None where they are no numeral.

    >>> value_of("dua ratus lima puluh ribu")
    250000
    """
    total = group = last = 0
    tokens = words.lower().split()
    for word in tokens:
        if word in _DIGITS:
            group, last = group + last, _DIGITS[word]
        elif word == "belas":
            group, last = group + last + 10, 0
        elif word in ("puluh", "ratus"):
            group, last = group + last * (10 if word == "puluh" else 100), 0
        elif word == "seratus":
            group, last = group + last + 100, 0
        elif word == "seribu":
            total, group, last = total + 1_000, 0, 0
        elif word in _SCALES:
            total, group, last = total + (group + last) * _SCALES[word], 0, 0
        else:
            return None
    return total + group + last if tokens else None
