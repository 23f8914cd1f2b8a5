"""The compiled patterns of a large bank are kept in the user's cache folder."""

import pytest

from nlp.category import Category
from nlp.document import Paragraph
from nlp.phrase import Phrase
from phrasebank import kept_patterns
from phrasebank.kept_patterns import matcher_of


def letters(number):
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


PHRASES = [Phrase(str(n), f"kata {letters(n)}", ("x",), Category.STIFF_PHRASE) for n in range(1200)]


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LUWES_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def compiled(monkeypatch):
    """How often patterns were compiled."""
    rounds = []
    compile_patterns = kept_patterns.compile_patterns
    monkeypatch.setattr(kept_patterns, "compile_patterns", lambda p: rounds.append(1) or compile_patterns(p))
    return rounds


def found(phrases=PHRASES):
    return [hit.phrase.id for hit in matcher_of(phrases).hits(Paragraph("Kata b dan kata bcd."))]


def test_the_same_patterns_are_compiled_once(cache, compiled):
    assert found() == found() == ["1", "123"]
    assert len(compiled) == 1


def test_an_added_pattern_is_found_at_once(cache, compiled):
    found()
    more = [*PHRASES, Phrase("baru", "b dan", ("x",), Category.STIFF_PHRASE)]
    assert found(more) == ["1", "baru", "123"]
    assert len(compiled) == 2


def test_a_damaged_file_or_a_folder_that_cannot_be_written_does_no_harm(cache, compiled, tmp_path):
    found()
    (file,) = cache.iterdir()
    file.write_bytes(file.read_bytes()[:-1])
    assert found() == ["1", "123"]
    for leftover in cache.iterdir():
        leftover.unlink()
    cache.rmdir()
    cache.write_text("no folder")
    assert found() == ["1", "123"]
    assert len(compiled) == 3


def test_only_the_last_banks_are_kept(cache):
    for size in range(1100, 1106):
        found(PHRASES[:size])
    assert len(list(cache.iterdir())) == 3


def test_a_few_phrases_leave_no_trace(cache):
    assert found(PHRASES[:130]) == ["1", "123"]
    assert not cache.exists()
