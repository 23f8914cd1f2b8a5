"""What hangs on the channel, and that nothing does where no channel is said."""

import pytest

from nlp.category import Category
from nlp.channel import channels
from nlp.checker import Checker

TAGS = "#pelayananpublikprima #satu #dua #tiga #empat #lima"


@pytest.fixture
def found_in(checker):
    """The findings in a text that will be published in a channel."""
    return lambda text, channel: Checker(checker.knowledge.for_channel(channels().get(channel))).check(text).findings


def test_without_a_channel_and_in_documents_hashtags_are_no_business_of_ours(found_in):
    assert found_in(TAGS, None) == found_in(TAGS, "siaran-pers") == []


def test_the_first_hashtag_too_many_is_marked_and_the_source_named(found_in):
    form, count = found_in(f"Halo!\n\n{TAGS}", "instagram")
    assert (form.text, form.suggestions) == ("#pelayananpublikprima", ("#PelayananPublikPrima",))
    assert not form.safe
    assert (count.text, count.message[:35]) == ("#lima", "Ada 6 tagar; Instagram memakai pali")
    assert "socialmediatoday" in count.source


def test_what_is_beyond_the_limit_is_marked_to_the_end_and_hides_nothing(found_in):
    text = f"{'🙏🏻 Warga. ' * 30}\n\nKantor tutup dikarenakan banjir.\n\nSampai jumpa."
    beyond, phrase = found_in(text, "x")
    assert (phrase.text, phrase.category) == ("dikarenakan", Category.STIFF_PHRASE)
    assert text[beyond.start :] == beyond.text
    assert text[: beyond.start] == "🙏🏻 Warga. " * 28
    assert beyond.message.endswith("teks ini 349 karakter; paling banyak 280. Pangkas 69 karakter.")


def test_readers_of_reports_know_the_abbreviations_of_offices_but_no_others(found_in):
    text = "Setiap OPD memakai KXPBM."
    assert [f.text for f in found_in(text, "instagram")] == ["OPD", "KXPBM"]
    assert [f.text for f in found_in(text, "laporan")] == ["KXPBM"]


def test_one_broken_check_of_whole_documents_does_not_hide_the_others(checker):
    from dataclasses import replace

    from nlp.checks import over_limit, phrase

    def explode(document, knowledge):
        raise ZeroDivisionError("oops")

    checks = [replace(over_limit.CHECK, find_whole=explode), phrase.CHECK]
    report = Checker(checker.knowledge, checks).check("Tutup dikarenakan banjir.")
    assert [f.text for f in report.findings] == ["dikarenakan"]
    assert [f.check for f in report.failures] == ["over-limit"]
