"""Where a user's bank lies."""

import os
from pathlib import Path

from platformdirs import user_data_path

_VARIABLE = "LUWES_BANK"


def default_path() -> Path:
    """The bank in the user's data folder, or where the environment variable LUWES_BANK says."""
    if chosen := os.environ.get(_VARIABLE):
        return Path(chosen).expanduser()
    return user_data_path("Luwes", appauthor=False) / "bank.db"
