import pytest

from nlp.category import Category
from nlp.check import Knowledge
from nlp.checker import Checker
from nlp.phrase import Phrase
from nlp.phrase_matcher import PhraseMatcher

PHRASES = (
    Phrase("dalam-rangka", "dalam rangka", ("untuk",), Category.STIFF_PHRASE, why="Klise."),
    Phrase("guna", "guna", ("untuk",), Category.STIFF_PHRASE, exceptions=("tepat/hasil _",)),
    Phrase("dikarenakan", "dikarenakan", ("karena",), Category.STIFF_PHRASE, safe=True),
    Phrase("agar-supaya", "agar supaya", ("agar",), Category.REDUNDANCY, safe=True),
    Phrase("adapun", "adapun", ("",), Category.STIFF_PHRASE, safe=True),
    Phrase("kegiatan-rapat", "kegiatan rapat", ("rapat",), Category.REDUNDANCY),
    Phrase("terkait", "terkait", ("tentang",), Category.STIFF_PHRASE, exceptions=("instansi/pihak _",)),
    Phrase("opd", "OPD", ("organisasi perangkat daerah",), Category.ABBREVIATION),
    Phrase("bimtek", "Bimtek", ("bimbingan teknis",), Category.ABBREVIATION),
    Phrase("bkd", "BKD", ("Badan Kepegawaian Daerah",), Category.ABBREVIATION),
    Phrase("sim", "SIM", (), Category.ABBREVIATION),
    Phrase("tni", "TNI", (), Category.ABBREVIATION),
    Phrase("polri", "Polri", (), Category.ABBREVIATION),
    Phrase("hut", "HUT", (), Category.ABBREVIATION),
    Phrase("tps", "TPS", (), Category.ABBREVIATION),
)


@pytest.fixture(scope="session")
def checker() -> Checker:
    return Checker(Knowledge(PhraseMatcher(PHRASES)))


@pytest.fixture
def found(checker):
    """The texts that the instant tier reports in a text."""
    return lambda text: [finding.text for finding in checker.check(text).findings]
