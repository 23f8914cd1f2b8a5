"""The gate of the bank: an entry is stored only if its own examples prove it, with the real checks.

Whether it also gets on with the whole bank is told by :mod:`phrasebank.circles`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from nlp.category import Category
from nlp.channel import channels
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.checks import abbreviation
from nlp.checks import phrase as phrases
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.pattern import PatternError, contexts, expand
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher
from nlp.safe_text import make_safe
from nlp.slots import FORMS, MARK
from phrasebank.entry import CATEGORIES, Entry, Status, id_from
from phrasebank.examples import Example, parse_example

__all__ = ["Example", "clashes", "forms", "parse_example", "problems"]

_LONGEST_PATTERN = 400  # code points; the longest shipped one has 221


def problems(entry: Entry, others: Iterable[Phrase] = ()) -> tuple[str, ...]:
    """What keeps an entry from being stored.

    Args:
        entry: as it would be stored; its id may still be empty.
        others: approved phrases that it must not clash with; looked at only if the rest holds water.

    Returns:
        Indonesian sentences for whoever wrote the entry; none when it is proved.
    """
    entry = replace(entry, id=entry.id or id_from(entry.pattern))
    if faults := tuple(_form_faults(entry)) or tuple(_notation_faults(entry)):
        return faults
    if entry.muted:  # nothing is looked for
        return ()
    matcher = PhraseMatcher([entry.phrase()])
    return (*_example_faults(entry, matcher), *_circles(entry, matcher), *_own_clashes(entry, others))


def forms(phrase: Phrase | Entry) -> frozenset[tuple[bool, str]]:
    """What two phrases must not have in common: the texts looked for, abbreviations apart from the rest.

    Letter case, blanks, hyphens and optional words make no difference.

    Raises:
        PatternError: the pattern cannot be read.
    """
    return frozenset(
        (phrase.category is Category.ABBREVIATION, text.replace("-", " ")) for text in expand(phrase.pattern)
    )


def _form_faults(entry: Entry) -> Iterator[str]:
    """What can be said of the fields one by one."""
    lists = (entry.replacements, entry.bad, entry.good, entry.exceptions, entry.channels)
    texts = (entry.pattern, entry.why, entry.source, *chain.from_iterable(lists))
    if any("\ud800" <= sign <= "\udfff" for text in texts for sign in text):
        yield "Ada huruf yang rusak; ketik ulang teks yang ditempel."
    if entry.id != id_from(entry.id):
        yield "Id hanya boleh berisi a-z, 0-9, dan tanda hubung, paling panjang 60."
    if len(entry.pattern) > _LONGEST_PATTERN:
        yield f"Pola paling panjang {_LONGEST_PATTERN} tanda; pecahlah menjadi beberapa entri."
    if entry.category not in CATEGORIES:
        yield f"Kategori “{entry.category.label}” bukan untuk frasa; pilih kategori lain."
    if unknown := [name for name in entry.channels if name not in channels()]:
        yield f"Kanal “{unknown[0]}” tidak dikenal; pilih dari: {', '.join(channels())}."
    yield from _replacement_faults(entry)
    if entry.status is Status.APPROVED and entry.category is not Category.ABBREVIATION and not entry.bad:
        yield "Tulis sedikitnya satu contoh salah sebelum entri disetujui."


def _replacement_faults(entry: Entry) -> Iterator[str]:
    short = entry.category is Category.ABBREVIATION
    if not entry.replacements and not short:
        yield "Tulis sedikitnya satu padanan, atau kosongkan padanannya untuk menghapus frasa."
    if short and not all(entry.replacements):
        yield "Kepanjangan singkatan tidak boleh kosong."
    if len(set(entry.replacements)) < len(entry.replacements):
        yield "Ada padanan yang tertulis dua kali."
    for text in entry.replacements:
        if text != " ".join(text.split()):
            yield f"Rapikan spasi pada padanan “{text}”."


def _notation_faults(entry: Entry) -> Iterator[str]:
    try:
        if not all(any(map(str.isalnum, text)) for text in expand(entry.pattern)):
            yield "Pola harus memuat huruf atau angka."
        yield from _slot_faults(entry)
    except PatternError as error:
        yield f"Pola: {error}."
    for exception in entry.exceptions:
        try:
            contexts(exception)
        except PatternError as error:
            yield f"Pengecualian “{exception}”: {error}."


def _slot_faults(entry: Entry) -> Iterator[str]:
    """Whether every slot of a replacement is filled by every form of the pattern, in a form that it has.

    Raises:
        PatternError: the pattern cannot be read.
    """
    texts = expand(entry.pattern)
    if not all(MARK.sub("", text).strip() for text in texts):
        yield "Pola harus memuat sedikitnya satu kata tetap di samping isian."
    filled = [{mark["name"] + mark["number"] for mark in MARK.finditer(text)} for text in texts]
    for mark in (mark for text in entry.replacements for mark in MARK.finditer(text)):
        if not all(mark["name"] + mark["number"] in names for names in filled):
            yield f"Padanan memakai {mark.group()}, yang tidak ada dalam setiap bentuk pola."
        elif mark["form"] and (mark["name"] != "aksi" or mark["form"] not in FORMS):
            known = ", ".join(f"<aksi:{form}>" for form in FORMS)
            yield f"Bentuk {mark.group()} tidak dikenal; yang ada: {known}."


def _example_faults(entry: Entry, matcher: PhraseMatcher) -> Iterator[str]:
    check = abbreviation.CHECK if entry.category is Category.ABBREVIATION else phrases.CHECK
    checker = Checker(Knowledge(matcher), (check,))
    for text in entry.bad:
        try:
            example = parse_example(text)
        except ValueError as error:
            yield str(error)
            continue
        yield from _unproved(example, _findings(checker, example.sentence, entry.id))
    for text in entry.good:
        for finding in _findings(checker, text, entry.id):
            yield f"Contoh benar “{text}” ikut ditandai pada “{finding.text}”."


def _findings(checker: Checker, text: str, entry_id: str) -> list[Finding]:
    report = checker.check(text)
    if report.failures:  # silence would look like a proof
        raise RuntimeError(report.failures[0].reason)
    return [finding for finding in report.findings if finding.entry == entry_id]


def _unproved(example: Example, findings: list[Finding]) -> Iterator[str]:
    """Why a bad example does not hold; nothing when it does."""
    wanted = example.sentence[example.start : example.end]
    found = next((f for f in findings if (f.start, f.end) == (example.start, example.end)), None)
    if found is None:
        instead = f"; yang ditandai “{findings[0].text}”" if findings else ""
        yield f"Pada contoh “{example.sentence}” bagian “{wanted}” tidak ditandai{instead}."
    elif example.expected is not None and example.expected != "".join(found.suggestions[:1]):
        yield f"Padanan “{wanted}” menjadi “{''.join(found.suggestions[:1])}”, bukan “{example.expected}”."


def _circles(entry: Entry, matcher: PhraseMatcher) -> Iterator[str]:
    """Replacements that would be reported again; a long form may well contain its abbreviation."""
    if entry.category is not Category.ABBREVIATION:
        for text in entry.replacements:
            if any(matcher.hits(Paragraph(make_safe(text)))):
                yield f"Padanan “{text}” masih memuat frasanya sendiri."


def _own_clashes(entry: Entry, others: Iterable[Phrase]) -> Iterator[str]:
    return clashes(entry, others) if entry.status is Status.APPROVED else iter(())


def clashes(entry: Entry, others: Iterable[Phrase]) -> Iterator[str]:
    """Sentences on the phrases, other than those of its own id, that look for the same as an entry.

    Raises:
        PatternError: a pattern cannot be read.
    """
    own = forms(entry)
    for other in others:
        if other.id != entry.id and (same := own & forms(other)):
            yield f"“{min(same)[1]}” sudah ada pada entri “{other.id}”."
