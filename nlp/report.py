"""What the checks say of a text, as plain values that JSON can carry."""

from nlp.checker import Report
from nlp.finding import Finding

# Raised when a field goes away or changes its meaning; a new field leaves it as it is.
SCHEMA = 1


def finding_data(finding: Finding) -> dict[str, object]:
    """Every field of a finding; ``start`` and ``end`` count code points of the text as given."""
    return {
        "check": finding.check,
        "category": finding.category.value,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message,
        "why": finding.why,
        "source": finding.source,
        "severity": finding.severity.value,
        "suggestions": list(finding.suggestions),
        "safe": finding.safe,
        "entry": finding.entry,
    }


def report_data(report: Report) -> dict[str, object]:
    """The findings by offset, and the checks that did not run to their end."""
    return {
        "findings": [finding_data(finding) for finding in report.findings],
        "failures": [{"check": failure.check, "reason": failure.reason} for failure in report.failures],
    }
