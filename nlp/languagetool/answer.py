"""Findings as LanguageTool's HTTP protocol tells them, version 2 of its paths, 1 of its API.

Offsets and lengths count UTF-16 units of the text as given, with its markup. Source: LanguageTool's
``RuleMatchesAsJsonSerializer.java``.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from nlp.check import Check
from nlp.checker import Report
from nlp.document import Document
from nlp.edits import edit_for
from nlp.finding import Finding
from nlp.languagetool.annotated import AnnotatedText
from nlp.languagetool.names import kind_of, rule_of
from nlp.offsets import Utf16Map, units_in

_LANGUAGE = {"name": "Indonesian", "code": "id-ID"}
_AROUND = 40  # code points of context on either side, as LanguageTool has it
_LONGEST_SENTENCE = 1000  # code points; a longer one is not sent again with each of its findings
_WORD = r"\w+(?:-\w+)*"
_WORD_HERE, _WORD_BEFORE = re.compile(_WORD), re.compile(rf"{_WORD}$")


def languages() -> list[dict[str, str]]:
    """The answer to ``/v2/languages``."""
    return [{"name": "Indonesian", "code": "id", "longCode": "id-ID"}]


def software(version: str) -> dict[str, object]:
    """Who answers; ``version`` is that of Luwes."""
    return {"name": "Luwes", "version": version, "buildDate": "", "apiVersion": 1, "premium": False, "status": ""}


def check_answer(
    text: AnnotatedText, document: Document, report: Report, checks: Iterable[Check], version: str
) -> dict[str, object]:
    """The answer to ``/v2/check``.

    Args:
        text: as the client sent it.
        document: what was read of it, parsed.
        report: what the checks said of the document.
        checks: those that ran, for their titles.
        version: of Luwes.
    """
    writer = _Writer(text, document, {check.id: check.title for check in checks})
    warnings: dict[str, object] = {"incompleteResults": bool(report.failures)}
    if report.failures:
        broken = ", ".join(failure.check for failure in report.failures)
        warnings["incompleteResultsReason"] = f"Pemeriksaan ini gagal: {broken}."
    return {
        "software": software(version),
        "warnings": warnings,
        "language": _LANGUAGE | {"detectedLanguage": _LANGUAGE | {"confidence": 1.0}},
        "matches": [writer.match(finding) for finding in report.findings],
    }


@dataclass(frozen=True, slots=True)
class _Marked:
    """What a client is to mark, in code points of the plain text, and what may stand there instead."""

    start: int
    end: int
    replacements: tuple[str, ...]


class _Writer:
    """Tells the findings of one text."""

    def __init__(self, text: AnnotatedText, document: Document, titles: dict[str, str]) -> None:
        self._text = text
        self._units = Utf16Map(text.whole)
        self._titles = titles
        self._paragraphs = document.paragraphs
        self._starts = [paragraph.start for paragraph in document.paragraphs]

    def match(self, finding: Finding) -> dict[str, object]:
        marked = self._marked(finding)
        start, end = self._text.span(marked.start, marked.end)
        offset = self._units.to_units(start)
        kind = kind_of(finding.category)
        rule = {
            "id": rule_of(finding),
            "description": self._titles.get(finding.check, finding.category.label),
            "issueType": kind.issue,
            "category": {"id": kind.category, "name": finding.category.label},
        }
        return {
            "message": " ".join(filter(None, (finding.message, finding.why))),
            "shortMessage": finding.category.label,
            "replacements": [{"value": value} for value in marked.replacements],
            "offset": offset,
            "length": self._units.to_units(end) - offset,
            "context": _context(self._text.whole, start, end),
            "sentence": self._sentence(finding),
            "type": {"typeName": "UnknownWord" if kind.issue == "misspelling" else "Other"},
            "rule": rule | ({"subId": finding.entry} if finding.entry else {}),
            "ignoreForIncompleteSentence": False,
            "contextForSureMatch": 0,
        }

    def _marked(self, finding: Finding) -> _Marked:
        """The finding with its replacements; without them where they would eat the client's markup."""
        marked = _with_replacements(self._text.plain, finding)
        if self._text.is_literal(marked.start, marked.end):
            return marked
        return _Marked(finding.start, finding.end, ())

    def _sentence(self, finding: Finding) -> str:
        paragraph = self._paragraphs[bisect_right(self._starts, finding.start) - 1]
        spans = paragraph.sentences
        start, end = spans[max(0, bisect_right(spans, finding.start - paragraph.start, key=itemgetter(0)) - 1)]
        return paragraph.text[start:end] if end - start <= _LONGEST_SENTENCE else finding.text[:_LONGEST_SENTENCE]


def _with_replacements(plain: str, finding: Finding) -> _Marked:
    """The finding with room for the repairs round its suggestions.

    A client puts a replacement in the place of what is marked and does no more, so the blank that goes with
    a deleted word must be marked with it; the word beside it too, for menus cannot show an empty replacement.
    """
    edits = [edit_for(plain, finding, suggestion) for suggestion in finding.suggestions]
    start = min((edit.start for edit in edits), default=finding.start)
    end = max((edit.end for edit in edits), default=finding.end)
    start, end = min(start, finding.start), max(end, finding.end)
    if "" in finding.suggestions:
        if word := _WORD_HERE.match(plain, end):
            end = word.end()
        elif word := _WORD_BEFORE.search(plain[max(0, start - _AROUND) : start]):
            start -= len(word.group())
    return _Marked(
        start, end, tuple(plain[start : edit.start] + edit.replacement + plain[edit.end : end] for edit in edits)
    )


def _context(whole: str, start: int, end: int) -> dict[str, object]:
    """The marked part with what stands round it, in one line."""
    before = "..." + whole[start - _AROUND : start] if start > _AROUND else whole[:start]
    after = whole[end : end + _AROUND] + "..." if len(whole) - end > _AROUND else whole[end:]
    return {
        "text": (before + whole[start:end] + after).replace("\n", " "),
        "offset": units_in(before),
        "length": units_in(whole[start:end]),
    }
