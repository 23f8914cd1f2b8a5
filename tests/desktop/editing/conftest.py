import pytest

EMOJI = "👨‍👩‍👧🙏🏻 "


@pytest.fixture
def window(open_window, write):
    """A window with four findings; three of them are safe to mend."""
    window = open_window()
    write(
        window,
        f"{EMOJI}Ada batu kali dan batu kali.\nLalu batu\nkali, kayu jati.",
        found=["batu kali", "batu kali", "batu kali", "kayu jati"],
    )
    return window


@pytest.fixture
def page(window):
    return window.page
