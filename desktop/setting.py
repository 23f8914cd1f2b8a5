"""A setting: what the user may choose, declared once with its kind, its default and its words."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

Value = TypeVar("Value", bool, int, str, dict[str, Any])


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """One choice.

    Attributes:
        key: its name in the file; never changes once released.
        default: what holds as long as nobody chose, and where the file holds something unusable. Its type is the kind.
        group, title, about: Indonesian: the heading it stands under, its name, one sentence on what it does.
            A setting without a title is remembered and not shown in the dialog.
        choices: the allowed values with their Indonesian labels; empty if any value of the kind will do.
        least, most: the limits of a number.
    """

    key: str
    default: Value
    group: str = ""
    title: str = ""
    about: str = ""
    choices: tuple[tuple[Value, str], ...] = ()
    least: int = 0
    most: int = 1_000_000
    fits: Callable[[Value], bool] = field(default=lambda _: True)

    def allows(self, value: object) -> bool:
        """Whether a value from a file or a widget may be taken."""
        if type(value) is not type(self.default):  # True is no number here
            return False
        if self.choices and value not in [choice for choice, _ in self.choices]:
            return False
        if isinstance(value, int) and not isinstance(value, bool) and not self.least <= value <= self.most:
            return False
        return self.fits(value)  # type: ignore[arg-type]  # the type was looked at above
