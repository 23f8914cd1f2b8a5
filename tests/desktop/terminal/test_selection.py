"""--only and --skip."""

import pytest

TEXT = "Batu kali, kayu jati, jatti, XQZKP."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--only", "spelling"], ["jatti"]),
        (["--only", "abbreviation"], ["XQZKP"]),
        (["--only", "redundancy,abbreviation", "--only", "stiff-phrase"], ["Batu kali", "kayu jati", "XQZKP"]),
        (["--only", "phrase", "--skip", "spelling"], ["Batu kali", "kayu jati"]),
        (["--skip", "phrase", "--skip", "abbreviation,redundancy"], []),
    ],
)
def test_what_is_reported(check, words, found):
    done = check("-", *words, stdin=TEXT)
    reported = [line.split("“")[1].split("”")[0] for line in done.out.splitlines() if "“" in line]
    assert reported == found
    assert done.code == (1 if found else 0)


def test_an_unknown_name_is_refused_with_those_that_are_known(check):
    done = check("-", "--only", "phrase,ejan", stdin=TEXT)
    assert (done.code, done.out) == (2, "")
    assert "pemeriksaan ejan tidak dikenal. Pilih: phrase, " in done.err
    assert "spelling" in done.err


def test_a_check_of_the_deep_tier_is_not_silently_left_out(check):
    done = check("-", "--only", "unknown-word", stdin=TEXT)
    assert (done.code, done.out) == (2, "")
    assert "unknown-word hanya berjalan dengan --dalam" in done.err
    assert "“lengkukun” tidak dikenal" in check("-", "--dalam", "--only", "unknown-word", stdin="Ada lengkukun.").out
