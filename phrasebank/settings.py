"""What the office has settled for its bank: every value ever given is kept, the latest one holds."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlite_utils import Database

from phrasebank.errors import SettingInvalidError
from phrasebank.faults import explained
from phrasebank.ledger import now, transaction

_YES, _NO, _MUST = "ya", "tidak", "wajib"
_HIGHEST_LIMIT = 1000.0


@dataclass(frozen=True, slots=True)
class BankSetting:
    """One thing that can be settled.

    Attributes:
        name: as it is typed, Indonesian.
        default: until somebody has said otherwise.
        about: one Indonesian sentence for users.
        clean: the value as it is stored; None for one that makes no sense.
    """

    name: str
    default: str
    about: str
    clean: Callable[[str], str | None]


def _choice(text: str) -> str | None:
    word = text.strip().lower()
    return word if word in (_YES, _NO) else None


def _duty(text: str) -> str | None:
    word = text.strip().lower()
    return word if word in (_MUST, _NO) else None


def _rate(text: str) -> str | None:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return str(number) if 0 <= number <= _HIGHEST_LIMIT else None


OWN_APPROVAL = BankSetting(
    "setuju-sendiri", _NO, "Boleh menyetujui entri yang terakhir diubah sendiri: ya atau tidak.", _choice
)
IMPACT_LIMIT = BankSetting(
    "batas-dampak", "1.0", "Temuan per 1.000 kata bahasa lugas; di atas ini persetujuan perlu alasan.", _rate
)
KEY_APPROVAL = BankSetting(
    "kunci-persetujuan", _NO, "Persetujuan di luar lapisan pribadi harus ditandatangani: wajib atau tidak.", _duty
)
ALL = (OWN_APPROVAL, IMPACT_LIMIT, KEY_APPROVAL)


class BankSettings:
    """The settings of an open bank; part of :class:`phrasebank.store.Bank`, and bound to its thread as that is."""

    def __init__(self, db: Database, author: str) -> None:
        """Take a database that is up to date, and who its changes are by."""
        self._db, self._author = db, author

    @property
    def own_approval(self) -> bool:
        """Whether people may approve what they have changed themselves."""
        return self.value(OWN_APPROVAL) == _YES

    @property
    def key_needed(self) -> bool:
        """Whether approvals outside one's own layer must be signed with a key."""
        return self.value(KEY_APPROVAL) == _MUST

    @property
    def impact_limit(self) -> float:
        """Findings in 1,000 words of plain text; above it an approval needs a written reason."""
        return float(self.value(IMPACT_LIMIT))

    @explained()
    def value(self, setting: BankSetting) -> str:
        """What holds now; the default where another program has written nonsense."""
        rows = self._db.table("settings").rows_where("name = ?", [setting.name], order_by="number DESC", limit=1)
        found = next((setting.clean(row["value"]) for row in rows), None)
        return setting.default if found is None else found

    @explained()
    def set(self, name: str, value: str) -> str:
        """Settle something and return the value as it was understood.

        Raises:
            SettingInvalidError: there is no such setting, or the value makes no sense.
        """
        setting = next((setting for setting in ALL if setting.name == name), None)
        if setting is None:
            raise SettingInvalidError(f"Tidak ada setelan “{name}”; yang ada: {', '.join(s.name for s in ALL)}.")
        if (cleaned := setting.clean(value)) is None:
            raise SettingInvalidError(f"“{value}” tidak cocok untuk {name}. {setting.about}")
        row = {"name": name, "value": cleaned, "at": now(), "by": self._author}
        with transaction(self._db):
            self._db.table("settings").insert(row)
        return cleaned
