"""The pages of help, in their order: those in ``resources/help``, with what is made of the checks and channels."""

from dataclasses import dataclass
from functools import cache

import resources
from desktop.help.channels_table import channels_table
from desktop.help.checks_page import checks_page

CHECKS = "pemeriksaan"
_LIMITS = "{batas}"  # stands in a page for the table
_ORDER = (
    "mulai", "menulis", CHECKS, "naskah", "kanal", "angka", "bank", "impor", "paket", "libreoffice", "http",
    "setelan", "pintas", "tanya-jawab",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        name: of its file, without ``.md``; links lead to it.
        text: Markdown; the first line is its title.
    """

    name: str
    text: str

    @property
    def title(self) -> str:
        """What it is about."""
        return self.text.partition("\n")[0].removeprefix("# ")


@cache
def pages() -> dict[str, Page]:
    """All pages by name, in the order in which they are listed."""
    return {name: Page(name, checks_page() if name == CHECKS else _read(name)) for name in _ORDER}


def _read(name: str) -> str:
    return resources.path("help", f"{name}.md").read_text(encoding="utf-8").replace(_LIMITS, channels_table())
