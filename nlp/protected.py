"""What Luwes must not touch, and what stands in somebody's mouth.

Untouchable: links, addresses, hashtags, mentions, themes and titles in quotation
marks, titles of laws. A capital in mid-sentence marks a name (EYD V, huruf kapital);
offices, and names with titles or degrees, are known in any letter case.
Direct speech is not protected, but its findings are suggestions only.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

from nlp.sentences import Span
from nlp.titles import is_titled

_LINKS = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+"
    r"|(?<!\w)[#@]\w[\w.]*"
    r"|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:go\.id|ac\.id|co\.id|or\.id|sch\.id|desa\.id|id|com|org|net|ly)\b(?:/\S*)?",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"\.[a-zA-Z]{2}")
_QUOTES = re.compile(
    r"“([^“”]{2,1500})”|\"([^\"\n]{2,1500})\"|‘([^‘’]{2,300})’(?!\w)|«([^«»]{2,300})»|''([^'\n]{2,1500})''"
)
# A title of an event, a programme or a theme follows these words.
_NAMED = re.compile(
    r"(?:\b(?:tema|bertema(?:kan)?|bertajuk|berjudul|judul|tajuk|slogan|moto|motto|tagline|program|aplikasi|inovasi|lagu"
    r"|buku|film|lomba|gerakan|kegiatan|acara|seminar|pelatihan|webinar|dialog)\b[\s:,]*(?:\w+[\s:,]+){0,2})$",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:Undang-Undang|UU|Peraturan|Perpres|Perda|Pergub|Perbup|Perwali|Permen\w*|PP|Keputusan|Kepmen\w*|Instruksi|Inpres|Inmendagri"
    r"|Surat Edaran|SE)\b[^.;:!?\n]{0,120}?\b(?:Nomor|No\.?|Tahun)\s*[\w/.-]+(?:\s+Tahun\s+\d{4})?\s+[Tt]entang\s+"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# Small words inside a title written with capitals (EYD V, huruf kapital: judul).
_SMALL = frozenset(
    "dan di ke dari yang untuk pada dalam dengan atau oleh bagi tentang serta atas terhadap sebagai antara guna".split()
)
_QUOTE_SIGNS = frozenset("\"'“”‘’«")
# After these signs a capital shows the beginning of something, not a name.
_OPENERS = frozenset(".!?…:;•*-–—\"'“‘«([|/\n")


@dataclass(frozen=True, slots=True)
class Protection:
    """The protected and the spoken stretches of a paragraph; each ascending and apart."""

    text: str
    untouchable: tuple[Span, ...]
    spoken: tuple[Span, ...]

    def forbids(self, start: int, end: int) -> bool:
        """Whether words at ``start:end`` belong to a name, an office, a link, a title or a theme.

        What only ends in an office is not part of it: pihak dinas, selaku Plt. Kadis.
        """
        return self.is_untouchable(start, end) or _is_name(self.text, start) or is_titled(self.text, start)

    def is_untouchable(self, start: int, end: int) -> bool:
        """Whether words at ``start:end`` belong to a link, a title or a theme; names are not looked at."""
        return _touches(self.untouchable, start, end)

    def is_spoken(self, start: int, end: int) -> bool:
        """Whether words at ``start:end`` stand in direct speech."""
        return _touches(self.spoken, start, end)


def protect(text: str) -> Protection:
    """Find the protected stretches of a paragraph's safe text."""
    untouchable: list[Span] = []
    spoken: list[Span] = []
    # Most paragraphs have no link, no quotation and no law, and one sign is found sooner than a regular expression.
    if "@" in text or "#" in text or "//" in text or _DOMAIN.search(text):
        untouchable += [m.span() for m in _LINKS.finditer(text)]
    if '"' in text or "“" in text or "‘" in text or "«" in text or "''" in text:
        for quote in _QUOTES.finditer(text):
            inside = next(filter(None, quote.groups()))
            named = _NAMED.search(text, max(0, quote.start() - 60), quote.start())
            (untouchable if named or _is_title(inside) else spoken).append(quote.span())
    if "entang" in text:
        untouchable += [(law.start(), _title_end(text, law.end())) for law in _LAW.finditer(text)]
    return Protection(text, _merged(untouchable), _merged(spoken))


def _is_title(text: str) -> bool:
    """Whether quoted words are a title: every word but the small ones begins with a capital."""
    words = [w for w in _WORD.findall(text) if w.lower() not in _SMALL]
    return bool(words) and text.strip()[-1] not in ".,!?" and all(w[0].isupper() for w in words)


def _title_end(text: str, start: int) -> int:
    """Where a title in capitals that begins at ``start`` ends."""
    end = start
    for word in _WORD.finditer(text, start):
        if re.search(r"[.;:!?()\"”\n]", text[end : word.start()]):
            break
        if word.group()[0].isupper():
            end = word.end()
        elif word.group() not in _SMALL:
            break
    return end


def _is_name(text: str, start: int) -> bool:
    """Whether the word at ``start`` has a capital that no sentence beginning explains."""
    if not text[start].isupper() or text[start - 1 : start] in _QUOTE_SIGNS:
        return False
    before = text[:start].rstrip(" ")[-1:] if start < 200 else text[start - 200 : start].rstrip(" ")[-1:]
    if not before or before in _OPENERS or not (before.isalnum() or before in ",)%”’"):
        return False
    if before == ")":  # (1/3) Simak, Senin (9/5) Kegiatan: a bracketed date or number opens
        return not text[:start].rstrip(" ")[:-1][-1:].isdigit()
    line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    return not line.isupper()


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """The spans ascending, overlapping ones made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _touches(spans: tuple[Span, ...], start: int, end: int) -> bool:
    """Whether any of the ascending spans overlaps ``start:end``."""
    place = bisect_right(spans, (start, end))
    return (place > 0 and spans[place - 1][1] > start) or (place < len(spans) and spans[place][0] < end)
