"""What the user has chosen of LanguageTool, and what has come of it; light, for the window's start."""

from dataclasses import dataclass

from desktop.setting_list import GRAMMAR_SERVER, OTHER_PROGRAMS, OTHER_PROGRAMS_ORIGINS, OTHER_PROGRAMS_PORT
from desktop.settings import Settings
from nlp.languagetool.status import State, Status

OFF, LUWES, LANGUAGETOOL = (value for value, _ in GRAMMAR_SERVER.choices)
KEYS = frozenset(
    setting.key for setting in (GRAMMAR_SERVER, OTHER_PROGRAMS, OTHER_PROGRAMS_PORT, OTHER_PROGRAMS_ORIGINS)
)


@dataclass(frozen=True, slots=True)
class Wish:
    """The user's choice.

    Attributes:
        server: ``OFF``, ``LUWES`` or ``LANGUAGETOOL``.
        port: where other programs may ask; 0 if they need not find Luwes by themselves.
        origins: of the web pages and add-ons that may ask.
    """

    server: str = OFF
    port: int = 0
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What has come of a wish.

    Attributes:
        wish: the choice.
        status: of the server that was chosen.
        address: where other programs can ask Luwes; empty if nowhere.
        trouble: why they cannot, one Indonesian sentence.
    """

    wish: Wish
    status: Status
    address: str = ""
    trouble: str = ""


def first_standing(wish: Wish) -> Standing:
    """What there is to say before anything has come of a wish."""
    return Standing(wish, Status(State.OFF if wish.server == OFF else State.STARTING))


def wish_of(settings: Settings) -> Wish:
    """The choice that the settings hold."""
    port = settings.get(OTHER_PROGRAMS_PORT) if settings.get(OTHER_PROGRAMS) else 0
    return Wish(settings.get(GRAMMAR_SERVER), port, tuple(settings.get(OTHER_PROGRAMS_ORIGINS).split()))
