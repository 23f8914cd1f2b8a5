"""The affixes that a root of the lexicon may take, by the two-letter marks of hunspell-id."""

from typing import NamedTuple


class Affix(NamedTuple):
    """A prefix and a suffix that come together; either may be empty."""

    prefix: str
    suffix: str


# B: ber-, D: di-, K: ke-, M: meN-, P: peN-, R: per-, S: se-, T: ter-; small letters: with a suffix.
AFFIXES: dict[str, Affix] = {
    "B0": Affix("ber", ""), "Ba": Affix("ber", "an"), "Bk": Affix("ber", "kan"), "BE": Affix("be", ""),
    "Bb": Affix("ber", ""),
    "Bf": Affix("be", "an"), "BK": Affix("berke", ""), "Bl": Affix("berke", "an"), "BS": Affix("berse", ""),
    "Bt": Affix("berse", "an"), "D0": Affix("di", ""), "Di": Affix("di", "i"), "Dk": Affix("di", "kan"),
    "DR": Affix("diper", ""), "Dt": Affix("diper", "i"), "Du": Affix("diper", "kan"), "Dm": Affix("dike", "i"),
    "Dn": Affix("dike", "kan"), "K0": Affix("ke", ""), "Ka": Affix("ke", "an"), "Ki": Affix("ke", "i"),
    "Kc": Affix("keber", "an"), "Kt": Affix("kese", "an"), "Ku": Affix("keter", "an"), "M0": Affix("meN", ""),
    "Mi": Affix("meN", "i"), "Mk": Affix("meN", "kan"), "MG": Affix("menge", ""), "Mg": Affix("menge", "i"),
    "Mh": Affix("menge", "kan"), "MK": Affix("meng", ""), "MM": Affix("mem", ""), "Mm": Affix("mem", "i"),
    "Mo": Affix("mem", "kan"), "MR": Affix("memper", ""), "Mt": Affix("memper", "i"), "Mu": Affix("memper", "kan"),
    "P0": Affix("peN", ""), "Pa": Affix("peN", "an"), "PE": Affix("pe", ""), "Pf": Affix("pe", "an"),
    "PG": Affix("pen", ""), "Pg": Affix("pen", "an"), "PK": Affix("peng", ""), "Pl": Affix("peng", "an"),
    "PN": Affix("penge", ""), "Po": Affix("penge", "an"), "Pc": Affix("pember", "an"), "Ps": Affix("pemer", "an"),
    "R0": Affix("per", ""), "Ra": Affix("per", "an"), "Ri": Affix("per", "i"), "Rk": Affix("per", "kan"),
    "S0": Affix("se", ""), "Sa": Affix("se", "an"), "Sn": Affix("se", "nya"), "T0": Affix("ter", ""),
    "Ta": Affix("ter", "an"), "Ti": Affix("ter", "i"), "Tk": Affix("ter", "kan"), "TE": Affix("te", ""),
    "a0": Affix("", "an"), "i0": Affix("", "i"), "k0": Affix("", "kan"),
}  # fmt: skip  # a table
# A verb with meN- has its passive with di-, which the dictionary does not always mark.
PASSIVES: dict[str, str] = {
    "M0": "D0", "Mi": "Di", "Mk": "Dk", "MR": "DR", "Mt": "Dt", "Mu": "Du", "MG": "D0", "Mg": "Di", "Mh": "Dk",
    "MK": "D0", "MM": "D0", "Mm": "Di", "Mo": "Dk",
}  # fmt: skip
