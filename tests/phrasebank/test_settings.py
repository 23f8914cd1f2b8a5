import pytest

from phrasebank.errors import SettingInvalidError
from phrasebank.settings import IMPACT_LIMIT, OWN_APPROVAL
from phrasebank.store import Bank


def test_a_setting_holds_from_the_moment_it_is_set_and_what_it_was_is_kept(bank: Bank) -> None:
    assert (bank.settings.own_approval, bank.settings.impact_limit) == (False, 1.0)
    bank.settings.set("setuju-sendiri", "ya")
    bank.settings.set("setuju-sendiri", "tidak")
    assert not bank.settings.own_approval
    kept = [(row["value"], row["by"]) for row in bank._db.table("settings").rows]
    assert kept == [("ya", "Sari"), ("tidak", "Sari")]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("warna", "merah", "yang ada: setuju-sendiri, batas-dampak"),
        ("setuju-sendiri", "mungkin", "“mungkin” tidak cocok"),
        ("batas-dampak", "-1", "tidak cocok"),
        ("batas-dampak", "nan", "tidak cocok"),
    ],
)
def test_nonsense_is_refused(bank: Bank, name: str, value: str, told: str) -> None:
    with pytest.raises(SettingInvalidError, match=told):
        bank.settings.set(name, value)


def test_nonsense_from_another_program_is_the_default(bank: Bank) -> None:
    row = {"name": "batas-dampak", "value": "banyak", "at": "", "by": ""}
    bank._db.table("settings").insert_all([row, row | {"name": "setuju-sendiri"}])
    assert bank.settings.value(IMPACT_LIMIT) == "1.0"
    assert bank.settings.value(OWN_APPROVAL) == "tidak"
