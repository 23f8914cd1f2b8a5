"""What the shipped pipeline says of captions."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from nlp.document import Paragraph
from nlp.safe_text import make_safe
from nlp.syntax import parsed, words_in
from resources import path


def _words(text):
    return [word for sentence in parsed(Paragraph(text)) for word in sentence]


@pytest.mark.parametrize(
    ("text", "passives"),
    [
        ("Dibuka oleh Bupati, lomba itu diikuti 90 siswa.", ["Dibuka", "diikuti"]),
        ("DILANTIK GUBERNUR, 40 GURU SIAP MENGAJAR", ["DILANTIK"]),
        ("Dinas Digital dan dirinya diam di Direktorat.", []),
    ],
)
def test_passive_verbs_and_words_that_only_look_like_them(text, passives):
    assert [word.text for word in _words(text) if word.passive] == passives


def test_the_subject_and_the_agent_of_a_passive():
    words = _words("Jembatan itu dibangun oleh warga desa.")
    assert [(w.text, words[w.head].text) for w in words if w.relation in ("nsubj:pass", "obl")] == [
        ("Jembatan", "dibangun"),
        ("warga", "dibangun"),
    ]


def test_words_point_into_the_paragraph_past_emoji_and_line_ends():
    paragraph = Paragraph("🎉 Selamat datang!\nWarga hadir. 🇮🇩")
    assert all(paragraph.text[w.start : w.end] == w.text for s in parsed(paragraph) for w in s)
    assert [w.text for w in words_in(paragraph, 21, 29)] == ["Warga", "hadir"]


@given(st.text(max_size=80))
def test_any_text_is_parsed_and_no_sign_is_lost(text):
    paragraph = Paragraph(make_safe(text))
    kept = "".join(word.text for sentence in parsed(paragraph) for word in sentence)
    assert kept.split() == "".join(kept).split()
    covered = "".join(paragraph.text[a:b] for a, b in paragraph.sentences)
    assert "".join(kept.split()) == "".join(covered.split())


def test_the_folder_is_a_spacy_pipeline_for_anyone():
    folder = path("pipeline")
    assert sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) <= 10_000_000
    nlp = spacy.load(folder)
    doc = nlp("Bukunya dibaca anak-anak di Kutai Timur.")
    assert [(t.text, t.pos_, t.lemma_.lower()) for t in doc][:3] == [
        ("Bukunya", "NOUN", "buku"),
        ("dibaca", "VERB", "baca"),
        ("anak-anak", "NOUN", "anak"),
    ]
