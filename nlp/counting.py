"""How long a text is as a platform counts it, and how much of it fits.

Which platform counts how is data, with its sources: ``resources/channels.toml``.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from nlp.channel import Unit
from nlp.document import Document
from nlp.emoji import EMOJI, without_emoji

# The rule of X: github.com/twitter/twitter-text, config/v3.json. Latin and its neighbours and most punctuation count
# one, all else and each emoji two, each link 23, after normalisation to NFC.
_HEAVY = re.compile(r"[^\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_LINK_LENGTH, _EMOJI_LENGTH = 23, 2
# Without its protocol an address is a link where it ends in a top-level domain; these are those of Indonesian captions.
_DOMAINS = "com|org|net|id|info|biz|me|co|ly|be|gl|gle|io|tv|app|link|site|online|web|edu|gov|int|xyz|asia|news|page"
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_PATH = r"(?::\d+)?(?:[/?][^\s()<>\"“”]*[\w=#/+&-]|/)?"
_LINK = re.compile(
    rf"(?<![\w@#$.-])(?:https?://(?:{_LABEL}\.)+[^\W\d_]{{2,}}|(?:{_LABEL}\.)+(?:{_DOMAINS})(?![\w@-]|\.[\w])){_PATH}",
    re.IGNORECASE,
)
_LETTER = r".[\u0300-\u036f]*"  # with the accents that stand on it
_PIECE = re.compile(rf"{EMOJI}|{_LETTER}", re.DOTALL)
_LINK_OR_PIECE = re.compile(rf"{_LINK.pattern}|{_PIECE.pattern}", re.DOTALL | re.IGNORECASE)


def length(text: str, unit: Unit) -> int:
    """How long a text is; white space at its ends counts, too."""
    return _LENGTHS[unit](text)


def document_length(document: Document, unit: Unit) -> int:
    """How long a document is without white space at its ends, which platforms drop; paragraphs are remembered."""
    if not (paragraphs := document.paragraphs):
        return 0
    first, last = paragraphs[0], paragraphs[-1]
    start = first.start + len(first.text) - len(first.text.lstrip())
    points = last.start + len(last.text.rstrip()) - start
    white = points - sum(len(paragraph.text) for paragraph in paragraphs)  # one each in every unit
    return white + sum(map(_REMEMBERING[unit], (paragraph.text for paragraph in paragraphs)))


def first_beyond(document: Document, room: int, unit: Unit) -> int:
    """The offset of the first code point of a document that does not fit into ``room``; its end if all of it does."""
    end = None
    for paragraph in document.paragraphs:
        room -= 0 if end is None else paragraph.start - end
        own = _REMEMBERING[unit](paragraph.text)
        if own > room:
            return paragraph.start + fitting(paragraph.text, max(room, 0), unit)
        room -= own
        end = paragraph.start + len(paragraph.text)
    return len(document.text)


def fitting(text: str, room: int, unit: Unit) -> int:
    """How many code points of a text, from its beginning, fit into ``room``; no emoji and no link of X is cut."""
    pieces = _LINK_OR_PIECE if unit is Unit.WEIGHTED else _PIECE
    for piece in pieces.finditer(text):
        room -= length(piece.group(), unit)
        if room < 0:
            return piece.start()
    return len(text)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _weighted(text: str) -> int:
    rest, links = _LINK.subn("", unicodedata.normalize("NFC", text)) if "." in text else (text, 0)
    rest, emoji = without_emoji(unicodedata.normalize("NFC", rest))
    heavy = 0 if rest.isascii() else len(_HEAVY.findall(rest))
    return len(rest) + heavy + _EMOJI_LENGTH * len(emoji) + _LINK_LENGTH * links


def _emoji_bytes(text: str) -> int:
    rest, emoji = without_emoji(text)
    return len(rest) + sum(map(_utf8, emoji))


_LENGTHS: dict[Unit, Callable[[str], int]] = {
    Unit.POINTS: len,
    Unit.UTF16: _utf16,
    Unit.UTF8: _utf8,
    Unit.WEIGHTED: _weighted,
    Unit.EMOJI_BYTES: _emoji_bytes,
}
# As many paragraphs as the checker remembers; one memory a unit, for hashing a Unit takes longer than the look-up.
_REMEMBERING = {unit: lru_cache(8192)(count) for unit, count in _LENGTHS.items()}
