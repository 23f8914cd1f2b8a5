"""An example of what a rule finds, for the card: out of the bank's entry, or out of the check."""

import re
from collections.abc import Sequence

from nlp.check import Check
from nlp.finding import Finding
from phrasebank.errors import EntryUnknownError
from phrasebank.examples import parse_example

_MARKED = re.compile(r"\[([^\[\]]*)\]")


def example_of(finding: Finding, checks: Sequence[Check]) -> str:
    """A sentence with and without what was found, ``… → …``, or with brackets round it; empty where there is none.

    Raises:
        BankError: the bank cannot be read.
    """
    shipped = next((check.bad for check in checks if check.id == finding.check), ())
    examples = (_of_entry(finding.entry) if finding.entry else ()) or shipped
    return _shown(examples[0]) if examples else ""


def _of_entry(entry_id: str) -> tuple[str, ...]:
    # Not at the top: sqlite_utils behind it takes 140 ms, and the first answer would wait for it.
    from phrasebank.store import Bank  # noqa: PLC0415

    try:
        with Bank.open(create=False) as bank:
            return bank.get(entry_id).bad
    except EntryUnknownError:
        return ()


def _shown(text: str) -> str:
    """An entry's example with its replacement; the marks of a check stay, unless they hold most of the sentence."""
    if "=>" not in text:
        marked = sum(map(len, _MARKED.findall(text)))  # a check may mark several parts, also blanks
        return text if 2 * marked < len(text) else _MARKED.sub(r"\1", text)
    example = parse_example(text)
    rest = example.sentence[example.end :]
    expected = example.expected or ""
    mended = example.sentence[: example.start] + expected + (rest if expected else rest.lstrip(" "))
    return f"{example.sentence} → {mended}"
