"""A short name for what an entry says, so that a file can tell what it was made from."""

import hashlib
import json

from phrasebank.entry import Entry
from phrasebank.exchange.columns import content

_DIGITS = 12


def version_of(entry: Entry) -> str:
    """Such as ``v3fa9c1e2b07d``; equal for equal contents, whoever wrote them.

    The letter keeps a spreadsheet from reading ``12e45678…`` as a number.
    """
    text = json.dumps(content(entry), ensure_ascii=True)
    return f"v{hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]}"
