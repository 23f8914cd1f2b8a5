"""An example of what a rule finds, for the card: out of the bank's entry, or out of the check."""

from collections.abc import Sequence

from nlp.check import Check
from nlp.finding import Finding
from phrasebank.errors import EntryUnknownError
from phrasebank.examples import parse_example


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
    example = parse_example(text)
    if example.expected is None:
        return text
    rest = example.sentence[example.end :]
    mended = example.sentence[: example.start] + example.expected + (rest if example.expected else rest.lstrip(" "))
    return f"{example.sentence} → {mended}"
