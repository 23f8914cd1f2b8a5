"""The language checks: words a second on one core."""

import time
from collections.abc import Callable, Iterator

from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.document import Paragraph, parse
from nlp.phrase_matcher import PhraseMatcher
from nlp.syntax import _parsed, parsed
from tests.benchmarks.corpus import document, phrases, slot_phrases

_ROUNDS = 7


def measure() -> Iterator[tuple[str, float, float, str, bool]]:
    """The budgets of the phrase pass, the instant tier and one caption."""
    text = document(50_000)
    words = len(text.split())
    paragraphs = [paragraph.text for paragraph in parse(text).paragraphs]
    per_caption = {}
    for count, budget in ((1_000, 5.0), (10_000, 5.0), (100_000, 3.0)):
        matcher = PhraseMatcher(phrases(count, text))
        seconds = _best(lambda matcher=matcher: _pass(matcher, paragraphs))
        yield f"phrase pass, {count:,} phrases", words / seconds / 1e6, budget, "million words/s", True
        seconds = _best(lambda matcher=matcher: Checker(Knowledge(matcher)).check(text))
        yield f"instant tier, {count:,} phrases", words / seconds / 1e3, 300, "thousand words/s", True
        per_caption[count] = seconds
    literal = phrases(10_000, text)
    plain, slotted = PhraseMatcher(literal), PhraseMatcher([*literal, *slot_phrases(1_000, text)])
    ratio = _best(lambda: _pass(slotted, paragraphs)) / _best(lambda: _pass(plain, paragraphs))
    yield "10,000 phrases with 1,000 slot patterns, against without", ratio, 3, "times", False
    yield "bank ×100, instant tier time", per_caption[100_000] / per_caption[1_000], 4, "times", False
    caption = text.split("\n\n")[0]
    yield "one caption, instant tier", 1e3 * _best(lambda: Checker(Knowledge(matcher)).check(caption)), 15, "ms", False
    Checker(Knowledge(matcher)).check(text, deep=True)
    yield "one caption, deep tier", 1e3 * _best(lambda: _parse(caption)), 15, "ms", False
    yield "deep tier", words / _best(lambda: _deeply(matcher, text), rounds=3) / 1e3, 10, "thousand words/s", True


def _deeply(matcher: PhraseMatcher, text: str) -> None:
    """Both tiers, with nothing remembered."""
    _parsed.cache_clear()
    Checker(Knowledge(matcher)).check(text, deep=True)


def _parse(text: str) -> None:
    """Tags and trees, which the deep tier asks for only where it needs them."""
    _parsed.cache_clear()
    parsed(Paragraph(text))


def _pass(matcher: PhraseMatcher, paragraphs: list[str]) -> None:
    """One pass over fresh paragraphs, so that nothing is remembered."""
    for paragraph in paragraphs:
        matcher.hits(Paragraph(paragraph))


def _best(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    """The shortest CPU time of some rounds, in seconds: the machine's other work does not count."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)
