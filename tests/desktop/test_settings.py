"""What the user chooses stays, and a broken file costs nothing but the choices."""

import pytest

from desktop.setting import Setting
from desktop.setting_list import ALL
from desktop.settings import Settings

ZOOM = Setting("zoom", 0, least=-5, most=20)
LOOK = Setting("look", "light", choices=(("light", "Terang"), ("dark", "Gelap")))


def test_a_choice_is_there_at_the_next_start(tmp_path, qtbot):
    settings = Settings(tmp_path / "new" / "s.json")
    with qtbot.waitSignal(settings.changed) as signal:
        settings.set(ZOOM, 3)
    assert signal.args == ["zoom"]
    assert Settings(tmp_path / "new" / "s.json").get(ZOOM) == 3


def test_two_windows_keep_each_others_choices(tmp_path):
    one, other = Settings(tmp_path / "s.json"), Settings(tmp_path / "s.json")
    one.set(ZOOM, 3)
    other.set(LOOK, "dark")
    again = Settings(tmp_path / "s.json")
    assert (again.get(ZOOM), again.get(LOOK)) == (3, "dark")


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"zoom": "3"}', b'{"zoom": 99}', b'{"zoom": true}'])
def test_what_cannot_be_used_means_the_default(tmp_path, content):
    (tmp_path / "s.json").write_bytes(content)
    assert Settings(tmp_path / "s.json").get(ZOOM) == 0


def test_a_value_that_is_not_allowed_is_refused(tmp_path):
    with pytest.raises(ValueError, match="look"):
        Settings(tmp_path / "s.json").set(LOOK, "pink")


def test_a_folder_that_cannot_be_written_is_told_and_the_choice_holds(tmp_path, qtbot):
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "s.json")
    with qtbot.waitSignal(settings.failed):
        settings.set(ZOOM, 2)
    assert settings.get(ZOOM) == 2


def test_every_setting_allows_its_default_and_has_its_own_key():
    assert all(setting.allows(setting.default) for setting in ALL)
    assert len({setting.key for setting in ALL}) == len(ALL)
