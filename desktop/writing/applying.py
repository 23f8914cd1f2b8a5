"""From suggestions to changes of the window's text, with nothing changed that is not what was checked."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.writing.marks import Placed, Span
from nlp.edits import Edit, edit_for
from nlp.finding import Finding
from nlp.offsets import Utf16Map
from nlp.safe_text import make_safe


class TextMovedError(Exception):
    """The words of the finding no longer stand at its place; the text has to be checked again."""


class SafeEdit(NamedTuple):
    """A finding that may be mended without looking, and the change that does so."""

    finding: Finding
    edit: Edit


def change_for(text: str, finding: Finding, start: int, suggestion: str) -> tuple[Span, str]:
    """The change that a suggestion means.

    Args:
        text: the window's text.
        finding: what to mend.
        start: where its words begin in the text, in UTF-16 units.
        suggestion: what shall stand there.

    Returns:
        The span in UTF-16 units, and what takes its place.

    Raises:
        TextMovedError: the words are not there.
    """
    units = Utf16Map(text)
    return _in_units(_edit(text, units, finding, start, suggestion), units)


def safe_edits(text: str, placed: Placed) -> list[SafeEdit]:
    """The changes for all safe findings, in order, with no two that overlap.

    Raises:
        TextMovedError: the words of one are not there.
    """
    units = Utf16Map(text)
    edits = [
        SafeEdit(finding, _edit(text, units, finding, start, finding.suggestions[0]))
        for finding, start in zip(placed.findings, placed.starts, strict=True)
        if finding.safe and finding.suggestions
    ]
    return [*_apart(edits)][::-1]


def changes_in(text: str, edits: Iterable[Edit]) -> list[tuple[Span, str]]:
    """Edits in order as changes of the window's text, the last one first."""
    units = Utf16Map(text)
    return [_in_units(edit, units) for edit in edits][::-1]


def _edit(text: str, units: Utf16Map, finding: Finding, start: int, suggestion: str) -> Edit:
    here = finding.moved(units.to_point(start) - finding.start)
    if make_safe(text[here.start : here.end]) != here.text:
        raise TextMovedError
    return edit_for(text, here, suggestion)


def _apart(edits: Iterable[SafeEdit]) -> Iterable[SafeEdit]:
    """From the last to the first, without those that reach into a later one."""
    border = None
    for safe in sorted(edits, key=lambda s: s.edit.start, reverse=True):
        if border is None or safe.edit.end <= border:
            border = safe.edit.start
            yield safe


def _in_units(edit: Edit, units: Utf16Map) -> tuple[Span, str]:
    return (units.to_units(edit.start), units.to_units(edit.end)), edit.replacement
