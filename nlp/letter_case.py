"""A replacement in the letter case of the words it replaces."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
# Words that Indonesian titles keep small (EYD V, huruf kapital: judul).
_SMALL = frozenset("dan di ke dari yang untuk pada dalam dengan atau oleh bagi tentang serta".split())


@lru_cache(20_000)  # the same few phrases again and again, at each key
def in_case_of(original: str, replacement: str) -> str:
    """The replacement with the capitals of the original.

    ``Dalam rangka`` → ``Untuk``; ``DALAM RANGKA`` → ``UNTUK``; ``Kegiatan Rapat Kerja`` → ``Rapat Kerja``.
    A word that stands in both keeps the capitals it had; names in the replacement keep theirs.
    """
    words = _WORD.findall(original)
    if not words or not replacement:
        return replacement
    if original.isupper() and sum(map(str.isalpha, original)) > 1:
        return replacement.upper()
    spelt = {word.lower(): word for word in words}
    large = [word for word in words if word.lower() not in _SMALL]
    titled = len(large) > 1 and all(word[0].isupper() for word in large)

    def spell(found: re.Match[str]) -> str:
        word = found.group()
        kept = spelt.get(word, word)
        return _raise(kept) if titled and kept not in _SMALL else kept

    # The first word of the original may be capital only because it begins the sentence.
    if len(words) > 1 and not titled:
        spelt[words[0].lower()] = words[0].lower() if words[0].istitle() else words[0]
    result = _WORD.sub(spell, replacement)
    return _raise(result) if words[0][0].isupper() else result


def _raise(text: str) -> str:
    """The text with its first letter a capital."""
    return text[:1].upper() + text[1:]
