"""From a finding's suggestion to the change in the text, small repairs around it included."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nlp.finding import Finding

_ENDS = frozenset(".!?…:\n")
_TIGHT = frozenset(",.;:!?")
# A word that may get a capital: not the beginning of an address such as http://… or desa.go.id.
_SMALL_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?![\w@/]|[:.][\w/])")


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``replacement`` in place of ``start:end``; code points of the text as given."""

    start: int
    end: int
    replacement: str

    def apply(self, text: str) -> str:
        """The text after the change."""
        return text[: self.start] + self.replacement + text[self.end :]


def edit_for(text: str, finding: Finding, suggestion: str) -> Edit:
    """The change that a suggestion means.

    A deletion takes one blank with it and hands its capital on; a suggestion that begins
    with a comma loses the blank before it.
    """
    start, end = finding.start, finding.end
    if suggestion[:1] in _TIGHT and suggestion:
        while start and text[start - 1] == " ":
            start -= 1
    if suggestion:
        return Edit(start, end, suggestion)
    if end < len(text) and text[end] == " ":
        end += 1
    elif start and text[start - 1] == " " and (end == len(text) or text[end] in _TIGHT or text[end].isspace()):
        start -= 1
    if (
        finding.text[:1].isupper()
        and text[end : end + 1].islower()
        and _SMALL_WORD.match(text, end)
        and _begins_sentence(text, start)
    ):
        return Edit(start, end + 1, text[end].upper())
    return Edit(start, end, "")


def fix_all(text: str, findings: Iterable[Finding]) -> str:
    """The text with the first suggestion of every safe finding applied."""
    edits = [edit_for(text, f, f.suggestions[0]) for f in findings if f.safe and f.suggestions]
    done = len(text)
    for edit in sorted(edits, key=lambda e: e.start, reverse=True):
        if edit.end <= done:
            text = edit.apply(text)
            done = edit.start
    return text


def _begins_sentence(text: str, start: int) -> bool:
    """Whether nothing but signs stands between ``start`` and the end of the sentence before."""
    for at in range(start - 1, -1, -1):
        if text[at] in _ENDS:
            return True
        if text[at].isalnum() or text[at] in ",;":
            return False
    return True
