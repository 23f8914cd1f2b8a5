"""What the writer does not want to see again, remembered by words and never by position; only this module knows how."""

from collections.abc import Callable, Iterable
from enum import Enum, auto
from functools import lru_cache

from nlp.finding import Finding
from nlp.safe_text import make_safe

# (check, words): wherever these words stand in the draft. (check, words, before, after): between these only.
Key = tuple[str, ...]
_EVERYWHERE, _HERE = 2, 4
_AROUND = 16  # code points of the same line remembered on either side; three words or so tell a place


class Scope(Enum):
    """How far ignoring a finding goes."""

    HERE = auto()
    DRAFT = auto()
    RULE = auto()


def key_of(finding: Finding) -> Key:
    """What two findings share when ignoring one means ignoring the other: the check and the words in any case."""
    return finding.check, finding.text.casefold()


def place_of(finding: Finding, text: str, start: int) -> Key:
    """What tells one finding from others with the same words: what stands around it.

    Args:
        finding: what to ignore.
        text: in which it was found.
        start: where it begins, in code points of ``text``.
    """
    return (*key_of(finding), *_around(text, start, start + len(finding.text)))


def rule_of(finding: Finding) -> str:
    """The name of the rule behind a finding: the check, and the bank's entry where one is behind it."""
    return f"{finding.check}:{finding.entry}" if finding.entry else finding.check


def scope_of(key: Key) -> Scope:
    """Whether a key is for one place or for the whole draft."""
    return Scope.HERE if len(key) == _HERE else Scope.DRAFT


def shown(key: Key) -> str:
    """A key as its writer recognises it: the words, with what stands around them."""
    _, words, *around = key
    if not around:
        return words
    before, after = around
    return f"{_cut(before)}{before}[{words}]{after}{_cut(after)}"


def to_plain(keys: Iterable[Key]) -> list[list[str]]:
    """Keys as JSON can hold them."""
    return [list(key) for key in sorted(keys)]


def from_plain(plain: Iterable[Iterable[str]]) -> frozenset[Key]:
    """The keys that :func:`to_plain` wrote, in this or an earlier Luwes; those of a later one are left out.

    Raises:
        TypeError: these are no lists of texts.
    """
    keys = (tuple("".join([part]) for part in key) for key in plain)  # a TypeError for anything but a text
    return frozenset(key for key in keys if len(key) in (_EVERYWHERE, _HERE))


@lru_cache(4)
def hider(keys: frozenset[Key]) -> Callable[[Finding, str, int], bool]:
    """Tells whether a finding is ignored: called with it, the text, and its beginning there in code points."""
    places: dict[Key, list[Key]] = {}
    for key in keys:
        if len(key) == _HERE:
            places.setdefault(key[:_EVERYWHERE], []).append(key[_EVERYWHERE:])

    def hides(finding: Finding, text: str, start: int) -> bool:
        key = key_of(finding)
        if key in keys or key not in places:
            return key in keys
        before, after = _around(text, start, start + len(finding.text))
        # What stood at the end of its line stays ignored while the writer goes on after it.
        return any(before == known and after.startswith(follows) for known, follows in places[key])

    return hides


class Ignored:
    """The ignored findings of one draft."""

    def __init__(self, keys: Iterable[Key] = ()) -> None:
        """Begin with those of an earlier session."""
        self.keys = frozenset(keys)

    def add(self, key: Key) -> None:
        """Ignore what a key tells of."""
        self.keys |= {key}

    def remove(self, keys: Iterable[Key]) -> None:
        """Show again what some keys hid."""
        self.keys -= frozenset(keys)


def _cut(around: str) -> str:
    """Dots where the line goes on."""
    return "…" if len(around) == _AROUND else ""


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place, in its line."""
    before = make_safe(text[max(start - _AROUND, 0) : start])
    after = make_safe(text[end : end + _AROUND])
    return before.rpartition("\n")[2], after.partition("\n")[0]
