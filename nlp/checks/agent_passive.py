"""An action noun, an empty passive and its agent: one active verb says the same with the agent in front."""

from collections.abc import Iterator

from nlp.category import Category
from nlp.check import Check, Knowledge, Tier
from nlp.document import Paragraph
from nlp.finding import Finding
from nlp.letter_case import in_case_of
from nlp.nominalizations import look_up
from nlp.rule import Rule
from nlp.syntax import Sentence, Word, parsed

_ID = "agent-passive"
_WHY = "Pelaku di depan dan satu kata kerja aktif membuat kalimat pendek dan langsung."
_SOURCE = "INA Digital, Panduan Penulisan (bahasa jelas dan ringkas)"
_RULE = Rule(_ID, Category.STIFF_PASSIVE, _WHY, _SOURCE)
# Passives that say no more than "it happened"; what is done stands in the noun before them.
_EMPTY = frozenset(
    "dilakukan dilaksanakan diselenggarakan diadakan digelar dijalankan dikerjakan dilangsungkan".split()
)
_NOMINAL = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "DET"))
_GOES_ON = frozenset(("yang", "dan", "serta", "beserta", "bersama", "atau", "/", "-", "&"))
_SUBJECTS = frozenset(("nsubj", "nsubj:pass"))
# Words between subject and verb that stay with the verb: telah, juga, harus, tetap.
_WITH_VERB = frozenset(("AUX", "ADV", "PART"))
_ENDS_AGENT = frozenset("kepada di pada untuk dalam dengan dari terhadap ke guna bagi saat".split())


def _find(paragraph: Paragraph, knowledge: Knowledge) -> Iterator[Finding]:
    del knowledge
    if "oleh" not in paragraph.folded.text:
        return
    for sentence in parsed(paragraph):
        for at, word in enumerate(sentence):
            if word.passive and word.text.lower() in _EMPTY and (finding := _at_verb(paragraph, sentence, at)):
                yield finding


def _at_verb(paragraph: Paragraph, sentence: Sentence, verb: int) -> Finding | None:
    """The finding of one empty passive: subject noun, its object, the verb, oleh, the agent."""
    subject = next((at for at in range(verb) if sentence[at].head == verb and sentence[at].relation in _SUBJECTS), None)
    row = look_up(sentence[subject].text.lower()) if subject is not None else None
    oleh = _oleh(sentence, verb)
    if subject is None or row is None or row.lexical or not row.passive or oleh is None:
        return None
    between = sentence[subject + 1 : verb]
    with_verb = [word for word in between if word.upos in _WITH_VERB]
    objects = between[: len(between) - len(with_verb)]
    end = _end_of_agent(sentence, oleh + 1)
    if not objects or [*objects, *with_verb] != list(between) or end == oleh + 1 or _broken(objects):
        return None
    start, stop = sentence[subject].start, sentence[end - 1].end
    if paragraph.protection.is_untouchable(start, stop):
        return None
    agent = paragraph.text[sentence[oleh + 1].start : stop]
    words = [agent, *(w.text for w in with_verb), row.active, paragraph.text[objects[0].start : objects[-1].end]]
    manner = paragraph.text[sentence[verb].end : sentence[oleh].start].strip()
    suggestion = in_case_of(sentence[subject].text, " ".join(filter(None, (*words, manner))))
    return _RULE.finding(paragraph, start, stop, "“{text}” berputar-putar; coba “{best}”.", (suggestion,))


def _oleh(sentence: Sentence, verb: int) -> int | None:
    """Where *oleh* stands behind the verb, at most three words of manner away: dilakukan secara simbolis oleh."""
    return next(
        (at for at in range(verb + 1, min(verb + 5, len(sentence))) if sentence[at].text.lower() == "oleh"), None
    )


def _end_of_agent(sentence: Sentence, start: int) -> int:
    """The end of the noun phrase from ``start`` on; ``start`` itself where it cannot be cut off cleanly."""
    end = start
    while end < len(sentence) and sentence[end].upos in _NOMINAL and sentence[end].text.lower() not in _ENDS_AGENT:
        end += 1
    following = sentence[end : end + 2]
    goes_on = bool(following) and following[0].text.lower() in _GOES_ON
    # Bupati Kutai Timur, Drs. H. …: the name belongs to the agent
    named = len(following) > 1 and following[0].text in {",", "("} and following[1].text[:1].isupper()
    return start if goes_on or named else end


def _broken(words: tuple[Word, ...]) -> bool:
    """Whether the subject holds more than a plain object: a clause, a demonstrative, a sign."""
    return any(word.upos not in _NOMINAL or word.upos == "DET" for word in words)


CHECK = Check(
    id=_ID,
    title="Pelaku di belakang",
    about="Menandai “penyerahan … dilakukan oleh …”: pelaku di depan dan kata kerja aktif lebih langsung.",
    source=_SOURCE,
    category=Category.STIFF_PASSIVE,
    bad=(
        "[Pemeriksaan kesehatan dilakukan oleh petugas puskesmas] di balai desa.",
        "[Penyerahan bantuan dilakukan secara simbolis oleh Bupati Kutai Timur] kepada warga.",
    ),
    good=(
        "Pemeriksaan ini dilakukan oleh petugas yang terlatih.",
        "Jembatan itu dibangun oleh warga.",
        "Rapat dilakukan oleh panitia.",
        "Pemotongan pita dilakukan oleh Bupati Kutai Timur, Dr. Nama Orang.",
    ),
    find=_find,
    tier=Tier.DEEP,
)
