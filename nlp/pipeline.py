"""The trained spaCy pipeline of Indonesian in ``resources/pipeline``, loaded when the deep tier first asks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from resources import path

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def pipeline() -> Language:
    """The pipeline less its lemmatizer, one for the process; imports spaCy at the first call, which takes some 2 s.

    Call it inside ``pipeline().memory_zone()`` and copy results out before leaving: without the zone every new
    word stays in memory for ever.

    Raises:
        ImportError: spaCy is not installed or does not load on this computer.
        OSError: the folder is missing or damaged.
        ValueError: the folder was made by another version of spaCy.
    """
    import spacy  # noqa: PLC0415  # takes 0.8 s, and the instant tier never needs it

    # Roots come from the lexicon here; reading the lemmatizer's tables would hold up the window's thread for 77 ms.
    return spacy.load(path("pipeline"), exclude=["lemmatizer"])
