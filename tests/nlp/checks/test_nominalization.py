"""What stands in the place of a light verb and its noun, and when nothing can."""

import pytest

from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks.nominalization import CHECK
from nlp.phrase_matcher import PhraseMatcher


@pytest.fixture(scope="module")
def findings():
    checker = Checker(Knowledge(PhraseMatcher(())), [CHECK])
    return lambda text: checker.check(text).findings


@pytest.mark.parametrize(
    ("sentence", "suggestions"),
    [
        ("Petugas melakukan perbaikan jalan.", ("memperbaiki",)),
        ("Bupati melakukan peninjauan terhadap lokasi banjir.", ("meninjau",)),
        ("Dinas melakukan koordinasi dengan kecamatan.", ("berkoordinasi",)),
        # a transitive verb needs to be told what: "memperbaiki secara bertahap" is no sentence
        ("Petugas melakukan perbaikan secara bertahap.", ()),
        ("Petugas melakukan pemeriksaan.", ()),
        ("Petugas melakukan pendataan di pasar.", ()),
    ],
)
def test_a_verb_that_needs_an_object_is_offered_only_with_one(findings, sentence, suggestions):
    (finding,) = findings(sentence)
    assert finding.suggestions == suggestions


def test_advice_names_the_verb(findings):
    (finding,) = findings("Petugas melakukan perbaikan secara bertahap.")
    assert "“memperbaiki”" in finding.message
