"""Findings as SARIF 2.1.0, the format that editors and code hosts read (OASIS standard)."""

from collections.abc import Iterable, Iterator, Sequence

from nlp.check import Check
from nlp.checker import Report
from nlp.edits import Edit, edit_for
from nlp.finding import Finding
from nlp.places import Places

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif_log(
    results: Sequence[dict[str, object]], checks: Iterable[Check], *, version: str, problems: Iterable[str] = ()
) -> dict[str, object]:
    """A whole log with one run.

    Args:
        results: from :func:`sarif_results`, of all texts.
        checks: the checks that ran; each becomes a rule.
        version: of Luwes.
        problems: Indonesian sentences on what could not be read or checked.
    """
    notifications = [{"level": "error", "message": {"text": problem}} for problem in problems]
    rules = [_rule(check) for check in checks]
    run = {
        "tool": {"driver": {"name": "Luwes", "version": version, "language": "id", "rules": rules}},
        "language": "id",
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [
            {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications},
        ],
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def sarif_results(uri: str, text: str, report: Report) -> Iterator[dict[str, object]]:
    """One result for each finding in a text.

    Args:
        uri: where the text is, percent-encoded; relative to the working folder or absolute.
        text: as it was given to the checker.
        report: what the checker said of it.
    """
    places = Places(text)
    for finding in report.findings:
        yield _result(uri, text, places, finding)


def _rule(check: Check) -> dict[str, object]:
    return {
        "id": check.id,
        "shortDescription": {"text": check.title},
        "fullDescription": {"text": check.about},
        "help": {"text": f"Sumber: {check.source}"},
        "defaultConfiguration": {"level": check.category.severity.value},
        "properties": {"category": check.category.value},
    }


def _result(uri: str, text: str, places: Places, finding: Finding) -> dict[str, object]:
    artifact = {"uri": uri}
    region = _region(places, finding.start, finding.end) | {"snippet": {"text": finding.text}}
    return {
        "ruleId": finding.check,
        "level": finding.severity.value,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
        "fixes": [_fix(artifact, places, edit_for(text, finding, s), s) for s in finding.suggestions],
        "properties": {
            "category": finding.category.value,
            "why": finding.why,
            "source": finding.source,
            "safe": finding.safe,
            "entry": finding.entry,
        },
    }


def _fix(artifact: dict[str, str], places: Places, edit: Edit, suggestion: str) -> dict[str, object]:
    replacement = {
        "deletedRegion": _region(places, edit.start, edit.end),
        "insertedContent": {"text": edit.replacement},
    }
    return {
        "description": {"text": f"Ganti dengan “{suggestion}”" if suggestion else "Hapus"},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}],
    }


def _region(places: Places, start: int, end: int) -> dict[str, object]:
    """The region ``start:end``, both as lines and columns and as offset and length."""
    first, after = places.of(start), places.of(end)
    return {
        "startLine": first.line,
        "startColumn": first.column,
        "endLine": after.line,
        "endColumn": after.column,
        "charOffset": start,
        "charLength": end - start,
    }
