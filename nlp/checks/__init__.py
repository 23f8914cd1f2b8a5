"""All checks, in the order shown. A new check is one file here, one line below and one test."""

from nlp.check import Check
from nlp.checks import abbreviation, long_sentence, phrase, repeated_word

ALL: tuple[Check, ...] = (
    phrase.CHECK,
    abbreviation.CHECK,
    long_sentence.CHECK,
    repeated_word.CHECK,
)
