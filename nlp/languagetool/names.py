"""The names by which LanguageTool's protocol knows Luwes's checks and categories, and the other way round.

Source: LanguageTool's categories (``CategoryIds.java``) and issue types (ITS 2.0, localization quality).
"""

from dataclasses import dataclass

from nlp.category import Category
from nlp.finding import Finding
from nlp.languagetool.rules import rule_id


@dataclass(frozen=True, slots=True)
class Kind:
    """What LanguageTool's clients colour and sort by: the id of a category, and a type of issue."""

    category: str
    issue: str


_STYLE = Kind("STYLE", "style")
_KINDS = {
    Category.REDUNDANCY: Kind("REDUNDANCY", "style"),
    Category.SPELLING: Kind("TYPOS", "misspelling"),
    Category.PUNCTUATION: Kind("PUNCTUATION", "typographical"),
}
_OURS = {category.value: category for category in Category}
_CATEGORIES = {
    "TYPOS": Category.SPELLING,
    "CASING": Category.SPELLING,
    "COMPOUNDING": Category.SPELLING,
    "CONFUSED_WORDS": Category.SPELLING,
    "GRAMMAR": Category.SPELLING,
    "PROPER_NOUNS": Category.SPELLING,
    "PUNCTUATION": Category.PUNCTUATION,
    "TYPOGRAPHY": Category.PUNCTUATION,
    "REPETITIONS": Category.REDUNDANCY,
    "REPETITIONS_STYLE": Category.REDUNDANCY,
}


def folded(name: str) -> str:
    """A name as names are compared: any letter case, hyphens or underscores."""
    return name.strip().upper().replace("-", "_")


def kind_of(category: Category) -> Kind:
    """LanguageTool's words for a category of ours; style where it has none."""
    return _KINDS.get(category, _STYLE)


def category_of(languagetool: str) -> Category:
    """Our category for one of LanguageTool's, or of our rules in it; a stiff phrase where we have none."""
    ours = _OURS.get(languagetool.lower().replace("_", "-"), Category.STIFF_PHRASE)
    return _CATEGORIES.get(languagetool, ours)


def rule_of(finding: Finding) -> str:
    """The rule behind a finding; one for each phrase, so that a client can switch off a single phrase."""
    return rule_id(finding.entry) if finding.entry else f"ID_{folded(finding.check)}"


def rule_names(finding: Finding) -> frozenset[str]:
    """Every name, folded, by which a client may switch the rule of a finding."""
    check = folded(finding.check)
    return frozenset({rule_of(finding), f"ID_{check}", check, folded(finding.entry) or check})


def category_names(finding: Finding) -> frozenset[str]:
    """Every name, folded, by which a client may switch the category of a finding."""
    return frozenset({kind_of(finding.category).category, folded(finding.category.value)})
