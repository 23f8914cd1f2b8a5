"""The data of channels holds what the program relies on."""

import pytest

from nlp.channel import Evidence, Unit, channels
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import long_sentence
from nlp.phrase_matcher import PhraseMatcher
from resources import path

NUMBERS = ("limit", "visible", "hashtags", "longest_sentence")


@pytest.mark.parametrize("channel", channels().values(), ids=lambda channel: channel.id)
def test_every_value_says_how_it_is_known(channel):
    assert channel.label
    assert channel.unit_source
    known = [value for name in NUMBERS if (value := getattr(channel, name))]
    assert all(value.value > 0 and value.source for value in known)
    assert channel.longest_sentence.evidence in (Evidence.EDITOR, Evidence.READ)
    assert channel.limit is None or channel.visible is None or channel.visible.value < channel.limit.value


def test_every_channel_of_the_file_is_read_once():
    assert len(channels()) == path("channels.toml").read_text(encoding="utf-8").count("[[channel]]") == 11


def test_what_is_not_known_is_not_made_up():
    assert channels()["whatsapp-saluran"].limit is None
    assert channels()["siaran-pers"].limit is None
    assert (channels()["x"].limit.value, channels()["x"].unit) == (280, Unit.WEIGHTED)


def test_where_sources_conflict_the_careful_value_stands():
    assert channels()["tiktok"].limit.value == 2200
    assert channels()["facebook"].visible.value == 125
    assert channels()["youtube"].unit is Unit.UTF8


@pytest.mark.parametrize(
    ("channel", "words"), [("threads", 20), ("instagram", 25), ("siaran-pers", 30), ("laporan", 35)]
)
def test_a_caption_must_have_shorter_sentences_than_a_report(channel, words):
    checker = Checker(Knowledge(PhraseMatcher(())).for_channel(channels()[channel]), (long_sentence.CHECK,))
    longest = " ".join(["Warga", *["berjalan"] * (words - 2), "bersama."])
    assert checker.check(longest).findings == []
    assert [finding.check for finding in checker.check(f"Hari ini {longest}").findings] == ["long-sentence"]
