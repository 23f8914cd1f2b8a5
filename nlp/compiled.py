"""Patterns written out and built into one automaton: the slow part of a matcher, which can be kept as bytes."""

import json
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from daachorse import CharwiseDoubleArrayAhoCorasick

from nlp.pattern import expand
from nlp.slot_form import SlotForm, slot_form

_DIGEST = 32  # bytes


class NotCompiledError(ValueError):
    """Bytes that :meth:`Compiled.to_bytes` did not make on a computer like this one."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """What to look for, ready to be looked for.

    Attributes:
        automaton: finds texts by number; None if there are none.
        owners: the row of the pattern behind each text.
        forms: the whole forms with slots, by the number of the text that is looked for first.
    """

    automaton: CharwiseDoubleArrayAhoCorasick | None
    owners: "array[int]"
    forms: Mapping[int, str]

    def to_bytes(self) -> bytes:
        """All of it, to be read by :meth:`from_bytes` on this computer; 2.5 MB for 4,000 patterns."""
        forms = json.dumps([list(self.forms), list(self.forms.values())]).encode()
        head = array("Q", [len(forms), self.owners.itemsize * len(self.owners)]).tobytes()
        body = head + forms + self.owners.tobytes() + (self.automaton.serialize() if self.automaton else b"")
        return blake2b(body, digest_size=_DIGEST).digest() + body

    @classmethod
    def from_bytes(cls, data: bytes) -> "Compiled":
        """The same again, in a hundredth of the time.

        Raises:
            NotCompiledError: a bit of ``data`` has changed, or it never was one. No more is proved: whoever could
                write a right digest could harm the process, so only take what this user's Luwes has kept.
        """
        digest, body = data[:_DIGEST], memoryview(data)[_DIGEST:]  # megabytes, which are better not copied
        if blake2b(body, digest_size=_DIGEST).digest() != digest:
            raise NotCompiledError
        sizes = array("Q", bytes(body[:16]))
        first, second = 16 + sizes[0], 16 + sizes[0] + sizes[1]
        numbers, forms = json.loads(bytes(body[16:first]))
        automaton = CharwiseDoubleArrayAhoCorasick.deserialize(bytes(body[second:])) if second < len(body) else None
        return cls(automaton, array("I", bytes(body[first:second])), dict(zip(numbers, forms, strict=True)))


def compile_patterns(patterns: Iterable[str]) -> Compiled:
    """Compile; 4,000 patterns take 60 ms, 100,000 half a second.

    Raises:
        PatternError: a pattern cannot be read.
    """
    texts: list[str] = []
    owners = array("I")
    forms: dict[int, str] = {}
    for row, pattern in enumerate(patterns):
        for form in expand(pattern):
            slotted = slotted_form(form) if "<" in form else None
            if slotted:
                forms[len(texts)] = form
            texts.append(slotted.anchor if slotted else form)
            owners.append(row)
    return Compiled(CharwiseDoubleArrayAhoCorasick(texts) if texts else None, owners, forms)


@cache
def slotted_form(form: str) -> SlotForm | None:
    """A form with slots, read when it is first needed."""
    return slot_form(form)
