"""An answer from the worker, in the window's terms; imports none of the checks, for the start's sake."""

from dataclasses import dataclass

from desktop.writing.marks import Placed


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of a text.

    Attributes:
        characters: code points, line ends among them.
        words: as offices count them.
        sentences: by the rules of :mod:`nlp.sentences`.
    """

    characters: int = 0
    words: int = 0
    sentences: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What the worker says of one snapshot of the text.

    Attributes:
        job: number of the request.
        placed: the findings that are not ignored.
        counts: of the whole text.
        failures: ids of checks that broke, and why.
    """

    job: int
    placed: Placed
    counts: Counts
    failures: tuple[tuple[str, str], ...] = ()
