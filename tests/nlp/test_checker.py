import itertools
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nlp.checks
from nlp.category import Category, Severity
from nlp.checker import Checker, settle
from nlp.document import parse
from nlp.finding import Finding
from nlp.fixing import fixed
from nlp.safe_text import make_safe


def test_findings_point_into_the_text_as_given(checker):
    text = "🙏🏻 Halo\u00a0warga!\r\n\r\nAdapun rapat ditunda\r\ndikarenakan hujan. Setiap OPD tahu."
    assert [(f.text, f.suggestions[:1]) for f in checker.check(text).findings] == [
        ("Adapun", ("",)),
        ("dikarenakan", ("karena",)),
        ("OPD", ("organisasi perangkat daerah (OPD)",)),
    ]
    for finding in checker.check(text).findings:
        assert text[finding.start : finding.end] == finding.text


def test_an_abbreviation_is_reported_once_in_the_document(found):
    assert found("OPD rapat.\n\nOPD lain menyusul.") == ["OPD"]
    assert found("Organisasi Perangkat Daerah (OPD) rapat.\n\nOPD lain menyusul.") == []


def test_a_part_of_a_text_knows_what_stands_before_it(checker):
    first, part = (parse(text) for text in ("OPD rapat.", "OPD lain menyusul."))
    assert [finding.text for finding in checker.check_document(part).findings] == ["OPD"]
    assert checker.check_document(part, before=first.paragraphs).findings == []


def test_a_list_or_heading_does_not_make_a_phrase(found):
    assert found("Jadwal kegiatan\nRapat warga") == []
    assert found("Jadwal kegiatan\nrapat warga") == ["kegiatan\nrapat"]


def test_one_broken_check_does_not_hide_the_others(checker):
    def explode(paragraph, knowledge):
        raise ZeroDivisionError("oops")

    broken = replace(nlp.checks.ALL[0], id="rusak", find=explode)
    report = Checker(checker.knowledge, [broken, *nlp.checks.ALL]).check("Tutup dikarenakan banjir.")
    assert [f.text for f in report.findings] == ["dikarenakan"]
    assert [(f.check, f.reason) for f in report.failures] == [("rusak", "ZeroDivisionError: oops")]


PIECES = (
    "Telah dilaksanakan", "melakukan {best}", "kegiatan", "(dua)", "2", "Rp.", "jam 8.00", "di", "buka", "antar", "OPD",
    "para guru-guru", "{", "“", "”", ".", "\n", "🙏🏻", "\ud800", "yang yang", "diharapkan", "mensukseskan",
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_no_text_breaks_a_check_and_every_finding_stands_in_it(checker, text):
    report = checker.check(text, deep=True)
    assert report.failures == ()
    for finding in report.findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert make_safe(text)[finding.start : finding.end] == finding.text


def test_an_edited_paragraph_is_checked_anew_and_the_others_are_remembered(checker):
    calls = []

    def count(paragraph, knowledge):
        calls.append(paragraph.text)
        return iter(())

    counting = Checker(checker.knowledge, [replace(nlp.checks.ALL[0], find=count)])
    counting.check("Satu.\n\nDua.\n\nTiga.")
    counting.check("Satu.\n\nDua!\n\nTiga.")
    assert calls == ["Satu.", "Dua.", "Tiga.", "Dua!"]


def test_new_words_are_new_knowledge_and_take_a_checker_that_remembers_nothing(checker):
    text = "Warga selajutnya pulang."
    assert [f.text for f in checker.check(text).findings] == ["selajutnya"]
    with pytest.raises(AttributeError):
        checker.knowledge = replace(checker.knowledge, words=frozenset({"selajutnya"}))
    taught = Checker(replace(checker.knowledge, words=frozenset({"selajutnya"})))
    assert taught.check(text).findings == []
    assert [f.text for f in checker.check(text).findings] == ["selajutnya"]


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12), st.sampled_from("ab")), max_size=25)


@given(SPANS)
def test_settled_findings_never_overlap_and_the_longest_stays(spans):
    findings = [Finding(c, Category.STIFF_PHRASE, s, s + n, "x" * n, "", "", "", Severity.WARNING) for s, n, c in spans]
    kept = settle(findings)
    assert all(a.end <= b.start for a, b in itertools.pairwise(kept))
    if findings:
        assert max(f.end - f.start for f in findings) == max(f.end - f.start for f in kept)


def test_safe_fixes_read_on(checker):
    text = "Adapun warga pulang dikarenakan banjir, agar supaya aman. Adapun OPD siaga."
    assert fixed(checker, text) == "Warga pulang karena banjir, agar aman. OPD siaga."


TAGS = ("#dikarenakan", "http://a.id/adapun", "@adapun")


@given(
    st.text(st.sampled_from("Aa \n.,🙏\u200b#“”"), max_size=30),
    st.lists(st.sampled_from(["dikarenakan", "Adapun", "AGAR SUPAYA", *TAGS]), max_size=6),
)
def test_fixing_twice_changes_nothing_more_and_tags_stay(checker, filler, words):
    text = f" {filler} ".join(words)
    once = fixed(checker, text)
    assert fixed(checker, once) == once
    assert [once.count(tag) for tag in TAGS] == [text.count(tag) for tag in TAGS]


def test_the_instant_tier_never_imports_spacy():
    code = (
        "import sys; from nlp.check import Knowledge; from nlp.checker import Checker\n"
        "from nlp.phrase_matcher import PhraseMatcher\n"
        "Checker(Knowledge(PhraseMatcher([]))).check('Halo warga.')\n"
        "assert not {'spacy', 'PySide6', 'sqlite3'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
