import subprocess
import sys
from dataclasses import replace

import pytest

from nlp.category import Severity
from nlp.checker import Checker
from nlp.checks import unknown_word


@pytest.fixture
def findings(checker):
    alone = Checker(checker.knowledge, [unknown_word.CHECK])
    return lambda text: alone.check(text, deep=True).findings


@pytest.fixture
def with_own(checker):
    """What is found when a word is somebody's own."""

    def find(text, *own):
        knowledge = replace(checker.knowledge, words=frozenset(own))
        return Checker(knowledge, [unknown_word.CHECK]).check(text, deep=True).findings

    return find


def test_own_words_are_left_alone_and_are_no_foreign_company(with_own):
    text = "Warga menanam lengkukun lembusuang dan lengkukunnya."
    assert [finding.text for finding in with_own(text)] == ["lengkukunnya"]  # two strange words may be a foreign phrase
    assert [finding.text for finding in with_own(text, "lengkukun")] == ["lembusuang"]
    assert with_own(text, "lengkukun", "lembusuang") == []


def test_what_may_be_meant_is_offered_own_words_first(with_own):
    (finding,) = with_own("Warga menanam kejapanan.", "kejapana")
    assert finding.suggestions == ("kejapana", "kemapanan", "kejapan")
    own = ("kejapanana", "kejapananb", "kejapananc")
    (finding,) = with_own("Warga menanam kejapanan.", *own)
    assert finding.suggestions == own


def test_it_is_only_a_note(findings):
    (finding,) = findings("Warga menanam lengkukun di hutan.")
    assert (finding.severity, finding.suggestions, finding.safe) == (Severity.NOTE, (), False)


@pytest.mark.parametrize(
    "text",
    [
        "Warga Lengkukun menanam pohon (lengkukun) dan “lengkukun” di #lengkukun lengkukun.go.id",
        "Obat haloperidol, domperidone, alizapride diberikan.",  # foreign company
        "Warga selajutnya pulang.",  # a slip, which another check reports
        "Aktifitas warga ramai.",  # non-standard, which another check reports
    ],
)
def test_names_foreign_phrases_and_others_business_are_left_alone(findings, text):
    assert findings(text) == []


def test_the_instant_tier_does_not_load_hunspell():
    code = (
        "import sys; from nlp.check import Knowledge; from nlp.checker import Checker; "
        "from nlp.phrase_matcher import PhraseMatcher; "
        "checker = Checker(Knowledge(PhraseMatcher([]))); "
        "assert checker.check('Lomba selajutnya ramai. Warga menanam lengkukun.').findings; "
        "assert 'hunspell' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
