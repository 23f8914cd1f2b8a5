"""What a LanguageTool says of a paragraph and Luwes does not say itself."""

from collections.abc import Iterable
from functools import cache

from nlp.beside import words_beside
from nlp.category import Category
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.known_words import frequent
from nlp.speller import Speller

SPELLING = "languagetool:ID_EJAAN"
_SIGN_SPACE = "languagetool:WHITESPACE_PUNCTUATION"
# LanguageTool's rules for what a check of Luwes's own looks for as well: blanks, commas, brackets, doubled signs and
# words. Where that check is silent it is so on purpose: forms have blanks before their colons (Hari/Tanggal : Senin),
# captions smileys, and Indonesian doubles its words (orang orang wants a hyphen, not one word less).
_OURS = frozenset(
    f"languagetool:{rule}"
    for rule in (
        "COMMA_PARENTHESIS_WHITESPACE", "DOUBLE_PUNCTUATION", "SENTENCE_WHITESPACE", "UNPAIRED_BRACKETS",
        "WHITESPACE_RULE", "WORD_REPEAT_RULE",
    )
)  # fmt: skip
_SHORTEST = 6  # letters; as in nlp.checks.unknown_word, where shorter unknown words are names and foreign ones


def additions(paragraph: Paragraph, said: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings worth showing beside Luwes's own.

    Left out are the bank's phrases, for Luwes looks for those itself and knows when to be silent; the rules that
    Luwes has a check for; what lies in an address or the like; and most unknown words, see :func:`_is_likely_slip`.

    Args:
        paragraph: the text that was checked.
        said: of that text, by offset.
    """
    return tuple(finding for finding in said if not finding.entry and _is_worth_it(finding, paragraph))


def beside(own: Iterable[Finding], added: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of the added findings that overlap none of Luwes's own; long sentences wrap others and do not count."""
    taken = [finding for finding in own if finding.category is not Category.LONG_SENTENCE]
    return tuple(
        finding for finding in added if not any(f.start < finding.end and finding.start < f.end for f in taken)
    )


def _is_worth_it(finding: Finding, paragraph: Paragraph) -> bool:
    if finding.check in _OURS or paragraph.protection.is_untouchable(finding.start, finding.end):
        return False
    if finding.check == _SIGN_SPACE:  # of its signs, only the one that no check of ours knows
        return finding.text.strip() == "%"
    return finding.check != SPELLING or _is_likely_slip(finding, paragraph)


def _is_likely_slip(finding: Finding, paragraph: Paragraph) -> bool:
    """Whether an unknown word is a misspelt one rather than a name, a local or a foreign word.

    It is when it is no short one, what it may mean is a word in use, and the words beside it are Indonesian. Measured
    in 109,000 words of UD's GSD (train, dev) and CSUI (train): of 1,910 that only LanguageTool reports 22 are left,
    12 of them misspelt.
    """
    word = finding.text
    if len(word) < _SHORTEST or not word.isalpha() or _is_familiar(word):
        return False
    if not finding.suggestions or finding.suggestions[0] not in frequent():
        return False
    return all(map(_speller().knows, _small_beside(finding, paragraph)))


def _small_beside(finding: Finding, paragraph: Paragraph) -> list[str]:
    return [word.lower() for word in words_beside(paragraph.text, finding.start, finding.end)]


def _is_familiar(word: str) -> bool:
    """Whether Luwes knows a word or takes it for a foreign one."""
    return _speller().knows(word) or _speller().is_foreign(word)


@cache
def _speller() -> Speller:
    return Speller()
