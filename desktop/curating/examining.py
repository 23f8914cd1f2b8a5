"""What the form wants to know of an entry while somebody types; it runs in the bank's thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from nlp.document import TextTooLongError
from nlp.finding import Finding
from nlp.pattern import PatternError
from phrasebank.entry import Entry, Status
from phrasebank.history import Change
from phrasebank.impact import Impact, impact
from phrasebank.store import Bank
from phrasebank.trial import trial

# Gives the approved texts of the office; called in the bank's thread.
Texts = Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Rights:
    """What may be decided.

    Attributes:
        author: who sits here.
        own_approval: people may approve what they have changed themselves.
        impact_limit: findings in 1,000 plain words; above it an approval needs a reason.
        key_needed: approvals outside one's own layer must be signed with a key.
    """

    author: str
    own_approval: bool
    impact_limit: float
    key_needed: bool = False


@dataclass(frozen=True, slots=True)
class Examined:
    """What came of it.

    Attributes:
        faults: what keeps the entry from being stored at all.
        later: what keeps it from being approved besides.
        findings: of the trial's text; offsets are code points.
        rejected: the last time that the same was rejected.
    """

    faults: tuple[str, ...]
    later: tuple[str, ...]
    findings: tuple[Finding, ...]
    rejected: Change | None


@dataclass(frozen=True, slots=True)
class Reach:
    """What an entry would report.

    Attributes:
        plain: in plain reference text.
        own: in the office's own approved drafts; ``drafts`` is how many there are.
    """

    plain: Impact
    own: Impact
    drafts: int


def rights_of(bank: Bank) -> Rights:
    """What may be decided by whoever has opened the bank."""
    settings = bank.settings
    return Rights(bank.author, settings.own_approval, settings.impact_limit, settings.key_needed)


def examine(bank: Bank, entry: Entry, text: str) -> Examined:
    """Judge an entry and try it on a text; 80 ms in a bank of 100,000.

    Raises:
        BankError: the bank cannot be read.
    """
    faults = bank.problems(replace(entry, status=Status.DRAFT))
    later = bank.problems(replace(entry, status=Status.APPROVED))
    try:
        found, rejected = trial(entry, text) if text.strip() else (), bank.rejected_before(entry)
    except (PatternError, TextTooLongError):
        found, rejected = (), None
    return Examined(faults, tuple(one for one in later if one not in faults), found, rejected)


def reach(bank: Bank, entry: Entry, texts: Sequence[str]) -> Reach | None:
    """Count what an entry would report; None while its pattern cannot be read.

    Args:
        bank: whose good examples are the plain text.
        entry: whatever its status.
        texts: the office's own approved ones.

    Raises:
        BankError: the bank cannot be read.
    """
    try:
        return Reach(bank.impact(entry), impact(entry, texts), len(texts))
    except PatternError:
        return None
