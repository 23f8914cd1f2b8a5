r"""The pattern notation of the phrase bank: what a supervisor writes, with no code.

    dalam rangka                     words, in any letter case
    hal tersebut/ini/itu             one of several words
    [dalam rangka/dalam upaya] ini   one of several groups of words
    sehubungan dengan (hal) ini      a part that may be missing

    ~laksana                         a root in every inflection: melaksanakan, pelaksanaan …
    melakukan <aksi> (terhadap)      a slot; the kinds are those of :mod:`nlp.slots`
    dalam <kata 1-3> ini             a slot of one to three words

A backslash takes the meaning away from the sign after it: ``dan\/atau``.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from nlp.lexicon import forms
from nlp.slots import MARK, SLOTS

MAX_EXPANSIONS = 200
_OPENING = {"[": "]", "(": ")"}
_RESERVED = "<>{}*^=+\\"
MOST_SLOT_WORDS = 8
_DEEPEST = 8


class PatternError(ValueError):
    """A pattern that cannot be read.

    Attributes:
        position: code point in the pattern where the trouble is, from 0.
        reason: one Indonesian sentence.
    """

    def __init__(self, position: int, reason: str) -> None:
        """Remember where and why."""
        super().__init__(f"{reason} (tanda ke-{position + 1})")
        self.position = position
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Context:
    """Words that stand directly before and after a phrase; either may be empty."""

    before: str
    after: str


def expand(pattern: str) -> tuple[str, ...]:
    """All word sequences a pattern stands for.

    Returns:
        Lower-case texts with single blanks, each once, in the order of the notation; a slot stands
        in them as it was written.

    Raises:
        PatternError: the pattern is empty, malformed, or stands for more than 200 texts.
    """
    words = pattern.lower().split()
    if words and all(map(str.isalpha, words)):  # the fast road for most entries of a large bank
        return (" ".join(words),)
    if (simple := _alternatives(words)) and any(map(all, simple)):
        made = dict.fromkeys(" ".join(filter(None, choice)) for choice in itertools.product(*simple))
        return tuple(made)
    texts: dict[str, None] = {}
    parts = _Parser(pattern).sequence("")
    for choice in itertools.product(*parts):
        texts[" ".join(filter(None, choice)).lower()] = None
        if len(texts) > MAX_EXPANSIONS:
            break
    if "" in texts:
        raise PatternError(0, "Pola harus berisi sedikitnya satu kata yang wajib ada")
    if len(texts) > MAX_EXPANSIONS:
        raise PatternError(0, f"Pola ini mewakili lebih dari {MAX_EXPANSIONS} bentuk; pecahlah menjadi beberapa entri")
    return tuple(texts)


def _alternatives(words: list[str]) -> list[list[str]]:
    """The fast road for words with slashes and single optional words; empty for any other pattern."""
    parts = []
    for word in words:
        bare = word[1:-1] if word[0] == "(" and word[-1] == ")" else word
        choices = bare.split("/")
        if not all(map(str.isalpha, choices)):
            return []
        parts.append([*choices, ""] if bare is not word else choices)
    return parts if prod(map(len, parts)) <= MAX_EXPANSIONS else []


def contexts(exception: str) -> tuple[Context, ...]:
    """The contexts an exception such as ``instansi/pihak _`` stands for.

    Raises:
        PatternError: ``_`` is missing, stands twice, or has no word beside it.
    """
    words = expand(exception)
    found = []
    for text in words:
        before, mark, after = f" {text} ".partition(" _ ")
        if not mark or " _ " in f" {after} ":
            raise PatternError(0, "Pengecualian harus memuat tanda _ tepat satu kali, misalnya: instansi _")
        if not before.strip() and not after.strip():
            raise PatternError(0, "Pengecualian harus memuat kata sebelum atau sesudah tanda _")
        found.append(Context(before.strip(), after.strip()))
    return tuple(found)


class _Parser:
    """Recursive descent over one pattern; each part is a list of alternative texts."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.depth = 0

    def sequence(self, closing: str) -> list[list[str]]:
        """Parts up to ``closing``, a slash inside a group, or the end."""
        parts: list[list[str]] = []
        while self.at < len(self.pattern):
            sign = self.pattern[self.at]
            if sign.isspace():
                self.at += 1
            elif closing and sign in (closing, "/"):
                return parts
            elif sign in _OPENING:
                parts.append(self.group(sign))
            elif sign in "])":
                raise PatternError(self.at, f"Kurung “{sign}” tidak punya pembuka")
            elif sign == "/":
                raise PatternError(
                    self.at, "Garis miring harus diapit kata tanpa spasi; untuk beberapa kata pakai [a b/c d]"
                )
            else:
                parts.append(list(self.choices(in_group=bool(closing))))
        if closing:
            raise PatternError(len(self.pattern), f"Kurung belum ditutup dengan “{closing}”")
        return parts

    def group(self, opening: str) -> list[str]:
        """The alternatives between brackets; round ones may also be missing."""
        start, closing = self.at, _OPENING[opening]
        self.depth += 1
        if self.depth > _DEEPEST:
            raise PatternError(start, "Kurung di dalam kurung terlalu banyak")
        texts: list[str] = []
        while self.at == start or self.pattern[self.at] == "/":
            self.at += 1
            parts = self.sequence(closing)
            if not parts:
                raise PatternError(self.at, "Pilihan di dalam kurung tidak boleh kosong")
            choices = itertools.islice(itertools.product(*parts), MAX_EXPANSIONS + 1)
            texts += [" ".join(filter(None, words)) for words in choices]
        self.at += 1
        self.depth -= 1
        if self.at < len(self.pattern) and not (self.pattern[self.at].isspace() or self.pattern[self.at] in "])/"):
            raise PatternError(self.at, "Beri spasi sesudah kurung tutup")
        return [*texts, ""] if opening == "(" else texts

    def choices(self, *, in_group: bool) -> Iterator[str]:
        """One word or slot, or outside a group those between single slashes, roots with all their inflections."""
        start = self.at
        for word in self.words(in_group=in_group):
            if not word.startswith("~"):
                yield word
            elif inflected := forms(word[1:].lower()):
                yield from inflected
            else:
                raise PatternError(start, f"Akar kata “{word[1:]}” tidak ada dalam kamus")

    def slot(self) -> str:
        """The slot that begins here, as it was written."""
        start = self.at
        mark = MARK.match(self.pattern, start)
        if not mark or mark["form"] or mark["name"] not in SLOTS:
            known = ", ".join(f"<{name}>" for name in SLOTS)
            raise PatternError(start, f"Isian tidak dikenal; yang ada: {known}")
        if mark["count"]:
            least, most = map(int, mark["count"].split("-"))
            if mark["name"] != "kata" or not 1 <= least <= most <= MOST_SLOT_WORDS:
                raise PatternError(start, f"Jumlah kata ditulis seperti <kata 1-3>, paling banyak {MOST_SLOT_WORDS}")
        self.at = mark.end()
        if self.at < len(self.pattern) and not (self.pattern[self.at].isspace() or self.pattern[self.at] in "])/"):
            raise PatternError(self.at, "Beri spasi sesudah isian")
        return mark.group()

    def words(self, *, in_group: bool) -> Iterator[str]:
        """One word, or outside a group the words between single slashes."""
        word = ""
        start = self.at
        while self.at < len(self.pattern):
            sign = self.pattern[self.at]
            if sign == "\\" and self.pattern[self.at + 1 : self.at + 2].strip():
                self.at += 1
                sign = self.pattern[self.at]
            elif sign.isspace() or sign in "])" or (sign == "/" and in_group):
                break
            elif sign in _OPENING:
                raise PatternError(self.at, "Beri spasi sebelum kurung buka")
            elif sign == "<" and not word:
                word = self.slot()
                continue
            elif sign in _RESERVED or (sign == "~" and word):
                raise PatternError(self.at, f"Tanda “{sign}” tidak dikenal di sini")
            elif sign == "/":
                if not word:
                    raise PatternError(self.at, "Pilihan sebelum garis miring kosong")
                yield word
                word, sign = "", ""
                start = self.at + 1
            word += sign
            self.at += 1
        if not word:
            raise PatternError(start, "Pilihan sesudah garis miring kosong")
        yield word
