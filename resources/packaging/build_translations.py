"""Gathers all words of the windows into the .ts files and says which have no translation yet.

``make translations`` runs it. Words are taken from the sources by Qt's lupdate, and from the labels of what the
windows show of the data. A phrase that is translated in one place is translated in all.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.drafts.draft import Status as DraftStatus
from desktop.setting_list import ALL as SETTINGS
from nlp.category import Category
from nlp.channel import channels
from nlp.checks import ALL as CHECKS
from nlp.slots import SLOTS
from phrasebank.entry import Layer, Status
from phrasebank.exchange.plan import Kind
from phrasebank.history import Action
from phrasebank.packs.trust import Standing
from resources import path

_DESKTOP = path().parent / "desktop"
_LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
_MESSAGE = re.compile(
    r"<source>(?P<source>.*?)</source>(?P<between>\s*(?:<comment>.*?</comment>\s*)?)"
    r"<translation(?P<unfinished> type=\"unfinished\")?>(?P<words>.*?)</translation>",
    re.DOTALL,
)


def labels() -> list[str]:
    """Every label that :func:`desktop.labels.shown` is asked for, each once."""
    return list(dict.fromkeys(filter(None, _labels())))


def _labels() -> Iterator[str]:
    for kind in (Category, Status, DraftStatus, Action, Kind, Standing):
        yield from (item.label for item in kind)
    for layer in Layer:
        yield from (layer.value, layer.value.capitalize())
    yield from (channel.label for channel in channels().values())
    yield from (check.title for check in CHECKS)
    yield from (slot.about for slot in SLOTS.values())
    for setting in SETTINGS:
        yield from (setting.group, setting.title, setting.about, *(label for _, label in setting.choices))


def renew(catalogue: Path) -> list[str]:
    """Bring a .ts file up to date and return the words without a translation.

    Raises:
        subprocess.CalledProcessError: lupdate failed.
    """
    with TemporaryDirectory() as folder:
        beside = Path(folder, "labels.py")
        beside.write_text("".join(f"translate('Labels', {label!r})\n" for label in labels()), encoding="utf-8")
        sources = sorted(source for source in _DESKTOP.rglob("*.py") if "terminal" not in source.parts)
        subprocess.run(  # noqa: S603  # our own words
            [
                _LUPDATE, *sources, beside, "-tr-function-alias", "tr+=_tr", "-locations", "none", "-no-obsolete",
                "-disable-heuristic", "similartext", "-source-language", "id", "-target-language", "en",
                "-silent", "-ts", catalogue,
            ],
            check=True,
        )  # fmt: skip
    text = completed(catalogue.read_text(encoding="utf-8"))
    catalogue.write_text(text, encoding="utf-8")
    return sorted({unescape(found["source"]) for found in _MESSAGE.finditer(text) if found["unfinished"]})


def completed(text: str) -> str:
    """A .ts file in which a phrase that has a translation in one place has it in all."""
    known = {
        (found["source"], found["between"].strip()): found["words"]
        for found in _MESSAGE.finditer(text)
        if not found["unfinished"]
    }

    def put(found: re.Match[str]) -> str:
        words = known.get((found["source"], found["between"].strip()))
        if not found["unfinished"] or words is None:
            return found.group()
        return f"<source>{found['source']}</source>{found['between']}<translation>{words}</translation>"

    return _MESSAGE.sub(put, text)


if __name__ == "__main__":
    missing = renew(path("translations", "luwes_en.ts"))
    sys.stdout.write("\n".join([*missing, f"{len(missing)} without a translation in luwes_en.ts", ""]))
    sys.exit(bool(missing))
