"""Examples of an entry: sentences with [brackets] round the part that is found."""

import re
from typing import NamedTuple

_BRACKETS = re.compile(r"\[([^\[\]]*)\]")


class Example(NamedTuple):
    """A bad example taken apart.

    Attributes:
        sentence: without the brackets and what they promise.
        start, end: the part that must be found; code points of ``sentence``, end exclusive.
        expected: the first suggestion, in the letter case of the sentence, empty for a deletion;
            None when the example does not say.
    """

    sentence: str
    start: int
    end: int
    expected: str | None


def parse_example(text: str) -> Example:
    """Take ``[Dalam rangka => Untuk] menyambut …`` apart.

    Raises:
        ValueError: an Indonesian sentence; there is not exactly one pair of brackets, or nothing to find in it.
    """
    marks = list(_BRACKETS.finditer(text))
    if len(marks) != 1 or text.count("[") != 1 or text.count("]") != 1:
        raise ValueError(
            "Beri tepat satu pasang kurung siku pada contoh, misalnya: [Dalam rangka => Untuk] menyambut tamu."
        )
    mark = marks[0]
    found, arrow, expected = (part.strip() for part in mark.group(1).partition("=>"))
    if not found:
        raise ValueError("Kurung siku pada contoh belum memuat frasa.")
    start = mark.start()
    sentence = text[:start] + found + text[mark.end() :]
    return Example(sentence, start, start + len(found), expected if arrow else None)
