"""An answer from the worker, in the window's terms; imports none of the checks, for the start's sake."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.writing.marks import Placed

if TYPE_CHECKING:
    from desktop.writing.passage import Passage
    from nlp.figures import Figures


@dataclass(frozen=True, slots=True)
class Answer:
    """What the worker says of one snapshot of the text.

    Attributes:
        job: number of the request.
        placed: the findings that are not ignored.
        figures: of the whole text.
        failures: ids of checks that broke, and why.
        length: of the text as its channel counts; 0 where no channel has a limit.
    """

    job: int
    placed: Placed
    figures: Figures
    failures: tuple[tuple[str, str], ...] = ()
    length: int = 0


@dataclass(frozen=True, slots=True)
class Glance:
    """What the worker says of the paragraph around an edit, before it has been through the whole text.

    Attributes:
        job: number of the request.
        passage: what was asked about.
        placed: the findings in it that are not ignored, in units of the document.
    """

    job: int
    passage: Passage
    placed: Placed
