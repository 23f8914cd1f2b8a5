"""Tries one entry on any text, whatever its status: what it would report there, and with what in its place."""

from dataclasses import replace

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import abbreviation
from nlp.checks import phrase as phrases
from nlp.finding import Finding
from nlp.phrase_matcher import PhraseMatcher
from phrasebank.entry import Entry, id_from


def trial(entry: Entry, text: str) -> tuple[Finding, ...]:
    """Its findings, in order; offsets are code points of ``text``.

    Raises:
        PatternError: its pattern or an exception cannot be read.
        TextTooLongError: the text is beyond what Luwes reads.
    """
    entry = replace(entry, id=entry.id or id_from(entry.pattern))
    check = abbreviation.CHECK if entry.category is Category.ABBREVIATION else phrases.CHECK
    report = Checker(Knowledge(PhraseMatcher([entry.phrase()])), (check,)).check(text)
    return tuple(finding for finding in report.findings if finding.entry == entry.id)
