from pathlib import Path

import pytest

from phrasebank.place import default_path


def test_the_bank_lies_in_the_data_folder_of_the_user_or_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("LUWES_BANK", raising=False)
    assert default_path().name == "bank.db"
    assert default_path().parent.name == "Luwes"
    monkeypatch.setenv("LUWES_BANK", "~/kantor.db")
    assert default_path() == Path.home() / "kantor.db"
