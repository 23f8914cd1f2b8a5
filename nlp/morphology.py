"""How an Indonesian root sounds with its prefix and suffix.

Source: Tata Bahasa Baku Bahasa Indonesia (morfofonemik meng-, peng-, ber-, ter-, per-), KBBI for loan words, and
the affix table of hunspell-id. ``meN`` and ``peN`` stand for the prefixes whose nasal changes with the root.
"""

import re

# What meN- and peN- become before a root, and how many of its letters fall away; the first that fits is taken.
_NASALS: tuple[tuple[re.Pattern[str], str, int], ...] = (
    (re.compile(r"[lmnrwy]"), "", 0),
    (re.compile(r"[bfv]|p[lrs]"), "m", 0),  # memproses, mempsikologikan
    (re.compile(r"p"), "m", 1),
    (re.compile(r"[cdjz]|t[rs]|s[kmptwy]"), "n", 0),  # mentransfer, menstabilkan, mensyaratkan
    (re.compile(r"t"), "n", 1),
    (re.compile(r"s"), "ny", 1),
    (re.compile(r"[aeioughqx]|k[hlr]"), "ng", 0),  # mengkhususkan, mengkritik
    (re.compile(r"k"), "ng", 1),
)
# Prefixes that lose their r before one: berambut, terasa, perasaan.
_DROPS_R = (
    "ber",
    "ter",
    "per",
    "memper",
    "diper",
    "seber",
    "keber",
    "keter",
    "member",
    "pember",
    "pemer",
    "teper",
    "seper",
)
CLITICS = ("nya", "ku", "mu")
PARTICLES = ("lah", "kah", "pun")


def attach(root: str, prefix: str = "", suffix: str = "") -> str:
    """The form of a root with a prefix and a suffix.

    Args:
        root: in small letters; a doubled root (``main-main``) or a compound (``tanggung jawab``) is one root.
        prefix: ``meN``, ``peN`` (the nasal is chosen), or any other as it is spelt, such as ``ber`` or ``menge``.
        suffix: as it is spelt: ``kan``, ``i``, ``an``, ``nya``.

    Returns:
        E.g. ``meninjau``, ``menyosialisasikan``, ``memukul-mukul``. A compound is written as one word when it
        has both a prefix and a suffix, else apart (EYD V, gabungan kata): ``bertanggung jawab``,
        ``mempertanggungjawabkan``.
    """
    if prefix and suffix:
        root = root.replace(" ", "")
    if prefix in ("meN", "peN"):
        return _nasalised(root, prefix[:2]) + suffix
    if prefix in _DROPS_R and root.startswith("r"):
        prefix = prefix[:-1]
    return prefix + root + suffix


def bodies(word: str) -> list[str]:
    """The word, and the word without its clitic or particle."""
    return [word, *(word.removesuffix(ending) for ending in (*CLITICS, *PARTICLES) if word.endswith(ending))]


def _nasalised(root: str, prefix: str) -> str:
    """The root behind me- or pe- with the right nasal; a doubled root repeats what is left of it."""
    for initial, nasal, dropped in _NASALS:
        if initial.match(root):
            first, hyphen, second = root.partition("-")
            if hyphen and first == second and dropped:  # tulis-tulis: menulis-nulis
                return f"{prefix}{nasal}{first[dropped:]}-{nasal}{second[dropped:]}"
            return f"{prefix}{nasal}{root[dropped:]}"
    return f"{prefix}{root}"
