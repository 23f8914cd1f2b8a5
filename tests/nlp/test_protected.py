"""The traps that naive phrase lists fall into, with sentences of our own."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Desa mengikuti Lomba Teknologi Tepat Guna di Bontang.",
        "Warga menghadiri Tabligh Akbar Dalam Rangka HUT Desa.",
        "Seminar bertema “Bersatu guna membangun desa” dibuka hari ini.",
        "Ia membaca Surat Edaran Nomor 5 Tahun 2024 tentang Penghematan Listrik Dalam Rangka Mendukung Iklim.",
        "Simak #DalamRangkaHUT di www.guna.go.id/dalam-rangka atau kirim ke guna@contoh.go.id.",
        "Ikuti @guna dan guna.com hari ini.",
    ],
)
def test_names_titles_links_and_tags_are_left_alone(found, text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Dalam rangka HUT, warga berlari.", "Dalam rangka"),
        ("Senin (9/5) Dalam rangka HUT, warga berlari.", "Dalam rangka"),
        ("📣 Dalam rangka HUT, warga berlari.", "Dalam rangka"),
        ("LOMBA LARI DALAM RANGKA KEMERDEKAAN", "DALAM RANGKA"),
        ("- Dalam rangka HUT", "Dalam rangka"),
    ],
)
def test_a_capital_that_the_beginning_explains_is_no_name(found, text, phrase):
    assert found(text) == [phrase]


def test_in_direct_speech_a_finding_only_suggests(checker):
    spoken, told = checker.check(
        "“Kantor tutup dikarenakan banjir,” katanya. Warga pulang dikarenakan banjir."
    ).findings
    assert (spoken.safe, told.safe) == (False, True)
    assert spoken.suggestions == told.suggestions == ("karena",)


def test_exceptions_of_an_entry(found):
    assert found("Instansi terkait dan pihak terkait hadir.") == []
    assert found("Rapat membahas keluhan terkait sampah.") == ["terkait"]
