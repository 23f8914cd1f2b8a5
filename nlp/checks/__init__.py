"""All checks, in the order shown. A new check is one file here, one line below and one test."""

from nlp.check import Check
from nlp.checks import (
    abbreviation,
    bound_form,
    clock,
    doubled_plural,
    filler,
    long_sentence,
    nominalization,
    nonstandard_form,
    number_twice,
    phrase,
    preposition,
    repeated_word,
    rupiah,
    stiff_passive,
)

ALL: tuple[Check, ...] = (
    phrase.CHECK,
    nominalization.CHECK,
    stiff_passive.CHECK,
    filler.CHECK,
    doubled_plural.CHECK,
    number_twice.CHECK,
    abbreviation.CHECK,
    long_sentence.CHECK,
    nonstandard_form.CHECK,
    preposition.CHECK,
    bound_form.CHECK,
    rupiah.CHECK,
    clock.CHECK,
    repeated_word.CHECK,
)
