"""From a report in code points to an answer: places in UTF-16 units, counts, failures."""

from dataclasses import dataclass
from functools import lru_cache

from desktop.writing.answer import Answer, Counts
from desktop.writing.ignoring import Key, key_of
from desktop.writing.marks import Placed
from nlp.checker import Report
from nlp.document import Document
from nlp.offsets import Utf16Map
from nlp.sentences import sentences, word_count


@dataclass(frozen=True, slots=True)
class _Measured:
    """What does not change as long as a paragraph stays the same."""

    units: Utf16Map
    words: int
    sentences: int


def answer_to(job: int, document: Document, report: Report, ignored: frozenset[Key]) -> Answer:
    """What to show of a report on a document.

    Args:
        job: number of the request.
        document: what was checked.
        report: what the checks said.
        ignored: findings to leave out.
    """
    placed, words, stops, surplus = Placed(), 0, 0, 0
    for paragraph, checked in zip(document.paragraphs, report.paragraphs, strict=True):
        measured = _measure(paragraph.text)
        if checked.findings:
            placed.findings += checked.findings
            placed.starts += measured.units.places([f.start for f in checked.findings], checked.start + surplus)
            placed.ends += measured.units.places([f.end for f in checked.findings], checked.start + surplus)
        words += measured.words
        stops += measured.sentences
        surplus += measured.units.surplus
    if ignored:
        placed = placed.kept(lambda finding: key_of(finding) not in ignored)
    counts = Counts(len(document.text), words, stops)
    return Answer(job, placed, counts, tuple((failure.check, failure.reason) for failure in report.failures))


@lru_cache(8192)  # as many paragraphs as the checker remembers; counting 50,000 words anew takes 10 ms
def _measure(text: str) -> _Measured:
    return _Measured(Utf16Map(text), word_count(text), len(sentences(text)))
