"""Findings that the writer does not want to see again in this draft, remembered by their words."""

from collections.abc import Iterable

from nlp.finding import Finding

Key = tuple[str, str]


def key_of(finding: Finding) -> Key:
    """What two findings share when ignoring one means ignoring the other: the check and the words in any case."""
    return finding.check, finding.text.casefold()


class Ignored:
    """The ignored findings of one draft."""

    def __init__(self, keys: Iterable[Key] = ()) -> None:
        """Begin with those of an earlier session."""
        self.keys = frozenset(keys)

    def add(self, finding: Finding) -> None:
        """Ignore a finding and all that say the same."""
        self.keys |= {key_of(finding)}

    def clear(self) -> None:
        """Show all of them again."""
        self.keys = frozenset()

    def hides(self, finding: Finding) -> bool:
        """Whether a finding is ignored."""
        return key_of(finding) in self.keys
