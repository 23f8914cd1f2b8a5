"""What the findings of a check have in common, and how they are made."""

from dataclasses import dataclass

from nlp.category import Category, Severity
from nlp.document import Paragraph
from nlp.finding import Finding


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a check.

    Attributes:
        check: id of the check.
        category: what its findings are about.
        why: the reason, in Indonesian.
        source: where the rule comes from.
    """

    check: str
    category: Category
    why: str
    source: str

    def finding(
        self,
        paragraph: Paragraph,
        start: int,
        end: int,
        message: str,
        suggestions: tuple[str, ...],
        *,
        safe: bool = False,
    ) -> Finding:
        """A finding at ``start:end`` of a paragraph's text.

        Args:
            paragraph: where it is.
            start: offset of its first code point in the paragraph's text.
            end: offset after its last one.
            message: one sentence; ``{text}`` in it becomes the words found, ``{best}`` the best suggestion.
            suggestions: best first, in the letter case of the text.
            safe: right whatever the context; in direct speech it is not, for somebody's words are not ours to change.
        """
        text = paragraph.text[start:end]
        spoken = paragraph.protection.is_spoken(start, end)
        return Finding(
            check=self.check,
            category=self.category,
            start=start,
            end=end,
            text=text,
            message=message.replace("{best}", "".join(suggestions[:1])).replace("{text}", " ".join(text.split())),
            why=self.why,
            source=self.source,
            severity=Severity.NOTE if spoken else self.category.severity,
            suggestions=suggestions,
            safe=safe and not spoken,
        )
