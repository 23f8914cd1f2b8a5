"""JSON that somebody else may have written: read with every type looked at, written in one way only."""

import json
import re
from typing import Any, TypeVar

from phrasebank.packs.errors import DamagedError, TooNewError

Kind = TypeVar("Kind")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_STRANGE = "Isi berkas bukan seperti buatan Luwes"


def written(value: object) -> bytes:
    """The value as JSON in UTF-8, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def read(data: bytes) -> object:
    """The value of JSON.

    Raises:
        DamagedError: it is none.
    """
    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"{_STRANGE}: bukan JSON.") from error
    return value


class Fields:
    """The fields of a JSON object, each taken once with its type."""

    def __init__(self, value: object) -> None:
        """Take an object.

        Raises:
            DamagedError: it is none.
        """
        if not isinstance(value, dict):
            raise DamagedError(f"{_STRANGE}: bukan objek.")
        self._values: dict[str, Any] = dict(value)

    def text(self, name: str, longest: int = 2000) -> str:
        """A text of at most so many code points, with none that no file can hold."""
        value = self._take(name, str)
        if len(value) > longest or _LONE_SURROGATE.search(value):
            raise DamagedError(f"{_STRANGE}: “{name}” terlalu panjang atau rusak.")
        return value

    def number(self, name: str, most: int = 10**9) -> int:
        """A whole number from 0 up."""
        value = self._take(name, int)
        if isinstance(value, bool) or not 0 <= value <= most:
            raise DamagedError(f"{_STRANGE}: “{name}” bukan bilangan yang wajar.")
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        return self._take(name, bool)

    def many(self, name: str, most: int) -> list[Any]:
        """A list of at most so many values."""
        value = self._take(name, list)
        if len(value) > most:
            raise DamagedError(f"{_STRANGE}: “{name}” terlalu banyak.")
        return value

    def texts(self, name: str, most: int, longest: int = 2000) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(Fields({name: value}).text(name, longest) for value in self.many(name, most))

    def data(self, name: str, length: int) -> bytes:
        """So many bytes, written in hexadecimal."""
        try:
            value = bytes.fromhex(self.text(name))
        except ValueError as error:
            raise DamagedError(f"{_STRANGE}: “{name}” bukan heksadesimal.") from error
        if len(value) != length:
            raise DamagedError(f"{_STRANGE}: panjang “{name}” salah.")
        return value

    def has(self, name: str) -> bool:
        """Whether there is such a field that has not been taken yet."""
        return name in self._values

    def part(self, name: str) -> "Fields":
        """An object in it."""
        return Fields(self._take(name, dict))

    def none_left(self) -> None:
        """Make sure that every field has been taken.

        Raises:
            TooNewError: there is one that we do not know.
        """
        if self._values:
            name = min(self._values)[:40]
            raise TooNewError(f"Berkas ini memuat “{name}”, yang tidak dikenal; perbarui Luwes.")

    def _take(self, name: str, kind: type[Kind]) -> Kind:
        value = self._values.pop(name, None)
        if not isinstance(value, kind):
            raise DamagedError(f"{_STRANGE}: “{name}” tidak ada atau salah jenisnya.")
        return value


def known_form(fields: Fields, form: str, schema: int) -> None:
    """Make sure that a file says it is of a form and of a schema that we know.

    Raises:
        DamagedError: it is of another form.
        TooNewError: its schema is newer.
    """
    if fields.text("form") != form:
        raise DamagedError("Berkas ini dari jenis lain; pilih berkas yang benar.")
    if fields.number("schema") > schema:
        raise TooNewError("Berkas ini dibuat oleh Luwes yang lebih baru; perbarui Luwes untuk membukanya.")
