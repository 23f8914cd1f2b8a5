"""Plain Indonesian to try an entry on: the good examples of the bank itself, 17,000 words as it is shipped."""

import json
from collections.abc import Iterator
from itertools import islice

from sqlite_utils import Database

# Sentences looked through at once; one by one they take five times as long.
_PIECE = 50


def good_examples(db: Database, but: str) -> Iterator[str]:
    """The good examples of the phrases in force, some fifty a text, without those of the entry of id ``but``."""
    rows = db.execute("SELECT good FROM in_force WHERE good <> '[]' AND id <> ? ORDER BY number", [but])
    sentences = (sentence for (good,) in rows for sentence in json.loads(good))
    while piece := list(islice(sentences, _PIECE)):
        yield " ".join(piece)
