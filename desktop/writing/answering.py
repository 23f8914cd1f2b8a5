"""From a report in code points to an answer: places in UTF-16 units, counts, failures."""

from bisect import bisect_left
from functools import lru_cache

from desktop.writing.answer import Answer
from desktop.writing.ignoring import Key, hider
from desktop.writing.marks import Placed
from nlp.channel import Channel
from nlp.checker import Report
from nlp.counting import document_length
from nlp.document import Document, Paragraph
from nlp.finding import Finding
from nlp.offsets import Utf16Map
from nlp.readability import measure


def answer_to(
    job: int, document: Document, report: Report, ignored: frozenset[Key], channel: Channel | None = None
) -> Answer:
    """What to show of a report on a document.

    Args:
        job: number of the request.
        document: what was checked.
        report: what the checks said.
        ignored: findings to leave out.
        channel: where the text will be published.
    """
    placed = place(document, report, ignored)
    failures = tuple((failure.check, failure.reason) for failure in report.failures)
    length = document_length(document, channel.unit) if channel and channel.limit else 0
    return Answer(job, placed, measure(document), failures, length)


def place(document: Document, report: Report, ignored: frozenset[Key], base: int = 0) -> Placed:
    """Where the findings of a report lie.

    Args:
        document: what was checked.
        report: what the checks said.
        ignored: findings to leave out.
        base: where the document begins in the window's text, in UTF-16 units.
    """
    placed, surplus, hides = Placed(), base, hider(ignored)
    for paragraph, checked in zip(document.paragraphs, report.paragraphs, strict=True):
        units = _units(paragraph.text)
        if findings := [f for f in checked.findings if not hides(f, document.text, checked.start + f.start)]:
            placed.findings += findings
            placed.starts += units.places([f.start for f in findings], checked.start + surplus)
            placed.ends += units.places([f.end for f in findings], checked.start + surplus)
        surplus += units.surplus
    if whole := [f for f in report.whole if not hides(f, document.text, f.start)]:
        _place_whole(placed, whole, Utf16Map(document.text))
    return placed


def paragraphs_before(document: Document, unit: int) -> tuple[Paragraph, ...]:
    """The paragraphs that begin before a UTF-16 unit of the document."""
    surplus = 0
    for row, paragraph in enumerate(document.paragraphs):
        if paragraph.start + surplus >= unit:
            return document.paragraphs[:row]
        surplus += _units(paragraph.text).surplus
    return document.paragraphs


def _place_whole(placed: Placed, findings: list[Finding], units: Utf16Map) -> None:
    """Put findings on the whole text among those of its paragraphs, before any that begin at the same place."""
    for finding in findings:
        start = units.to_units(finding.start)
        row = bisect_left(placed.starts, start)
        placed.findings.insert(row, finding)
        placed.starts.insert(row, start)
        placed.ends.insert(row, units.to_units(finding.end))


@lru_cache(8192)  # as many paragraphs as the checker remembers
def _units(text: str) -> Utf16Map:
    return Utf16Map(text)
