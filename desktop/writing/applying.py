"""From suggestions to changes of the window's text, with nothing changed that is not what was checked."""

from collections.abc import Iterable

from desktop.writing.marks import Placed, Span
from nlp.document import make_safe
from nlp.edits import Edit, edit_for
from nlp.finding import Finding
from nlp.offsets import Utf16Map


class TextMovedError(Exception):
    """The words of the finding no longer stand at its place; the text has to be checked again."""


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


def changes_for_safe(text: str, placed: Placed) -> list[tuple[Span, str]]:
    """The changes for all safe findings, the last one first, with no two that overlap.

    Raises:
        TextMovedError: the words of one are not there.
    """
    units = Utf16Map(text)
    edits = [
        _edit(text, units, finding, start, finding.suggestions[0])
        for finding, start in zip(placed.findings, placed.starts, strict=True)
        if finding.safe and finding.suggestions
    ]
    return [_in_units(edit, units) for edit in _apart(edits)]


def _edit(text: str, units: Utf16Map, finding: Finding, start: int, suggestion: str) -> Edit:
    here = finding.moved(units.to_point(start) - finding.start)
    if make_safe(text[here.start : here.end]) != here.text:
        raise TextMovedError
    return edit_for(text, here, suggestion)


def _apart(edits: Iterable[Edit]) -> Iterable[Edit]:
    """The edits from the last to the first, without those that reach into a later one."""
    border = None
    for edit in sorted(edits, key=lambda e: e.start, reverse=True):
        if border is None or edit.end <= border:
            border = edit.start
            yield edit


def _in_units(edit: Edit, units: Utf16Map) -> tuple[Span, str]:
    return (units.to_units(edit.start), units.to_units(edit.end)), edit.replacement
